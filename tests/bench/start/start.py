#!/usr/bin/env python3
"""Start of the window against the smallest Qt Widgets window, and CPU of one compile, in one run.

    tests/bench/start/start.py BUILD_DIR [--floor PROGRAM] [--runs N] [--policy FILE]

Needs Xvfb. A private frame buffer is a mapped file, so that the moment the picture stops changing is read
without any tool. Prints medians: settled (last change of the picture before a second of stillness), resident
memory at that point, and for the command line user+system seconds of one `compile --json` of 10 KB.
"""
import argparse
import mmap
import os
import resource
import signal
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

WIDTH, HEIGHT, STILL, LIMIT = 1280, 800, 1.0, 20.0


def resident_mb(pid):
    for line in open(f"/proc/{pid}/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


class Screen:
    def __init__(self):
        self.folder = tempfile.mkdtemp()
        self.display = f":{200 + os.getpid() % 700}"
        self.server = subprocess.Popen(
            ["Xvfb", self.display, "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", self.folder, "-nolisten", "tcp"],
            stderr=subprocess.DEVNULL)
        path = Path(self.folder, "Xvfb_screen0")
        while not path.exists() or not path.stat().st_size:
            time.sleep(0.05)
        time.sleep(0.5)
        self.file = open(path, "rb")
        self.map = mmap.mmap(self.file.fileno(), 0, prot=mmap.PROT_READ)

    def picture(self):
        return self.map[-WIDTH * HEIGHT * 4:]

    def close(self):
        self.server.terminate()
        self.server.wait()


def differs(a, b):
    """More than a blinking text cursor."""
    if a == b:
        return False
    row = WIDTH * 4
    return sum(a[y:y + row] != b[y:y + row] for y in range(0, len(a), row)) > 40


def start(screen, command, environment):
    before = screen.picture()
    began = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    settled = None
    while True:
        time.sleep(0.005)
        now, picture = time.perf_counter() - began, screen.picture()
        if differs(picture, before):
            settled, before = now, picture
        if now > LIMIT or (settled and now - settled > STILL) or process.poll() is not None:
            break
    memory = resident_mb(process.pid) if process.poll() is None else 0.0
    process.send_signal(signal.SIGKILL)
    process.wait()
    time.sleep(0.3)
    return settled or LIMIT, memory


def cpu_of(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--floor", help="the smallest window; default: bench/bench_floor_window of the build")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--policy", default=str(Path(__file__).parents[3] / "resources/sample/policy-v1.md"))
    arguments = parser.parse_args()
    build = Path(arguments.build)
    home = tempfile.mkdtemp()
    environment = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb")

    screen = Screen()
    environment["DISPLAY"] = screen.display
    programs = {"smallest window": [arguments.floor or build / "bench/bench_floor_window"], "clausekeeper": [build / "app/clausekeeper"]}
    figures = {name: [] for name in programs}
    for _ in range(arguments.runs + 1):  # the first round warms the page cache and does not count
        for name, command in programs.items():
            figures[name].append(start(screen, command, environment))
    screen.close()
    medians = {}
    for name, rounds in figures.items():
        settled = statistics.median(r[0] for r in rounds[1:])
        medians[name] = settled
        print(f"{name:16} settled {settled * 1000:6.0f} ms   resident {statistics.median(r[1] for r in rounds[1:]):5.1f} MB")
    print(f"{'ratio':16} {medians['clausekeeper'] / medians['smallest window']:.2f} x")

    text = Path(arguments.policy).read_bytes()
    sized = Path(home, "policy" + Path(arguments.policy).suffix)
    sized.write_bytes((text * (10240 // len(text) + 1))[:10240])
    command = [build / "app/clausekeeper-cli", "compile", sized, "--json"]
    cpu_of(command)
    runs = [cpu_of(command) for _ in range(max(arguments.runs, 9))]
    print(f"{'compile 10 KB':16} {statistics.median(runs) * 1000:6.1f} ms of CPU")


if __name__ == "__main__":
    main()
