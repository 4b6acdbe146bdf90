#!/usr/bin/env bash
# quickstart.sh [policy...]: from a bare machine to the open window; without a display, to reports in out/.
set -euo pipefail
from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."

policies=()
for file in "$@"; do
    [[ $file = /* ]] || file=$from/$file
    [ -f "$file" ] || { echo "There is no file $file" >&2; exit 2; }
    policies+=("$file")
done

display=no
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && display=yes
[ "$(uname -s)" = Darwin ] && display=yes

# step "what" command...: quiet while it works, its last words where it does not.
log=build/quickstart.log
step() {
    local title=$1 began=$SECONDS
    shift
    printf '%s … ' "$title"
    if "$@" >>"$log" 2>&1; then
        echo "$((SECONDS - began)) s"
    else
        printf 'failed.\n\n'
        { grep -E '(error|Error)[: ]' "$log" || tail -n 20 "$log"; } | head -n 20 >&2
        printf '\nAll of it: %s\n' "$log" >&2
        exit 1
    fi
}

bash packaging/install-deps.sh build run
mkdir -p build
: >"$log"
target=clausekeeper-cli
[ $display = yes ] && target=clausekeeper
step "Preparing" cmake --preset release
[ -f "build/release/app/$target" ] || echo "The first build takes a few minutes."
step "Building" cmake --build --preset release --target "$target"

if [ $display = yes ]; then
    program=build/release/app/clausekeeper
    [ -d "$program.app" ] && program=$program.app/Contents/MacOS/clausekeeper
    [ ${#policies[@]} -gt 0 ] && exec "$program" "${policies[@]}"
    exec "$program" --sample
fi

export QT_QPA_PLATFORM=offscreen
mkdir -p out
cli=$PWD/build/release/app/clausekeeper-cli

# run OUTPUT arguments...: 1 means "there is something to see" and is no failure.
run() {
    local output=$1 code=0
    shift
    "$cli" "$@" >"$output" 2>>"$log" || code=$?
    [ $code -le 1 ] && return
    printf '\nclausekeeper-cli %s ended with %s:\n' "$*" $code >&2
    tail -n 5 "$log" >&2
    return $code
}
made() { printf '  %-34s %s\n' "$1" "$2"; }
# A new project: what is there is from an earlier run of this script.
fresh() { rm -f "$1" "$1"-wal "$1"-shm "$1".lock; }

reports_of() {
    local policy=$1 name
    name=$(basename "$policy")
    name=out/${name%.*}
    printf '\n%s\n' "$policy"
    run "$name.json" compile "$policy" --json || { rm -f "$name.json"; return 1; }
    made "$name.json" "clauses and promises, each with its words"
    run "$name.findings.txt" lint "$policy" || return
    made "$name.findings.txt" "what the law asks and the text lacks or blurs"
    fresh "$name.ckproj"
    run /dev/null init "$name.ckproj" && run /dev/null policy "$name.ckproj" import "$policy" || return
    made "$name.ckproj" "a project with this policy, for the window"
    run /dev/null report "$name.ckproj" gap --out "$name.gap.pdf" || return
    made "$name.gap.pdf" "the findings as a report"
}

if [ ${#policies[@]} -gt 0 ]; then
    unread=0
    for policy in "${policies[@]}"; do
        reports_of "$policy" || unread=1
    done
    exit $unread
fi

sample=resources/sample
printf '\nNo display here, so the sample goes through the command line. In out/:\n'
run out/policy-v1.json compile $sample/policy-v1.md --json
made out/policy-v1.json "the policy in force: clauses and promises, each with its words"
run out/policy-v2.json compile $sample/policy-v2.md --json
made out/policy-v2.json "the draft of the next one"
run out/diff.json diff $sample/policy-v1.md $sample/policy-v2.md --published 2026-12-01 --json
made out/diff.json "what changed between them, and the earliest day it may apply"
run /dev/null diff $sample/policy-v1.md $sample/policy-v2.md --published 2026-12-01 --pdf out/redline.pdf
made out/redline.pdf "the same as a change memo with redline"
fresh out/sample.ckproj
run /dev/null init out/sample.ckproj --sample
made out/sample.ckproj "the sample organisation as a project file"
run out/findings.txt findings out/sample.ckproj
made out/findings.txt "contradictions between text, practice and law"
while read -r kind title; do
    run /dev/null report out/sample.ckproj "$kind" --out "out/$kind.pdf"
    made "out/$kind.pdf" "$title"
done <<'KINDS'
ropa record of processing activities
subprocessors who processes what, where, under which contract
retention what is deleted, archived or anonymised on which day
dsar-register requests, their days and how they were kept
change-memo what the draft changes, for the people who decide
gap what the law asks and the policy lacks
KINDS
printf '\nOpen them with any PDF viewer. With a display, this command opens the window instead.\n'
