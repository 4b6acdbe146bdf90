// How long what is kept, in stages, from which event on.
#include "compile/extract/Draft.h"

namespace ck::compile
{
namespace
{

constexpr auto retentionTopic = QLatin1StringView("retention");

struct Cue {
    QString value;
    int priority = -1;
    void take(const Rule &rule, QLatin1StringView name)
    {
        const QString found = rule.text(name);
        const int rank = rule.set[QStringLiteral("priority")].toInt(50);
        if (!found.isEmpty() && rank > priority) {
            value = found;
            priority = rank;
        }
    }
};

class RetentionReader
{
public:
    RetentionReader(const Reading &reading, Draft &draft)
        : m_reading(reading)
        , m_draft(draft)
    {
    }

    void read()
    {
        for (int s = 0; s < m_reading.sentenceCount(); ++s) {
            const QList<const RuleHit *> gates = m_reading.hitsIn(RuleKind::Retention, s);
            if (continues(s))
                extend(s);
            else if (!gates.isEmpty())
                readSentence(s, gates.first());
            else if (isLine(s))
                readSentence(s, nullptr);
        }
    }

private:
    int blockOf(int sentence) const { return m_reading.sentence(sentence).block; }

    // A labelled line of a retention list or a table row says how long without a verb: "Server logs: 30
    // days."
    bool isLine(int sentence) const
    {
        const int block = blockOf(sentence);
        const Block &shape = m_reading.document().blocks[block];
        const BlockInfo &info = m_reading.info(block);
        if (shape.kind == BlockKind::TableCell)
            return isRetentionCell(block);
        const bool first = m_reading.stream().blockSentences[size_t(block)].from == sentence;
        return first && shape.kind == BlockKind::ListItem && !info.label.isEmpty()
            && m_reading.isTopic(info.list, retentionTopic);
    }
    bool isRetentionCell(int block) const
    {
        const int header = m_reading.headerOf(block);
        return header >= 0 && header != block
            && m_reading.holdsPhrase(
                m_reading.stream().blockTokens[size_t(header)], QLatin1StringView("header.retention"));
    }
    // "After that, we delete it." goes on with the promise before.
    bool continues(int sentence) const
    {
        if (m_last < 0 || sentence == 0 || m_lastSentence != sentence - 1
            || blockOf(sentence) != blockOf(sentence - 1))
            return false;
        const auto cues = m_reading.hitsIn(RuleKind::Cues, sentence);
        return std::any_of(cues.begin(), cues.end(),
            [](const RuleHit *hit) { return hit->rule->set[QStringLiteral("continues")].toBool(); });
    }
    QList<RetentionStage> stagesIn(int sentence) const
    {
        QList<RetentionStage> stages;
        QList<const RuleHit *> hits = m_reading.hitsIn(RuleKind::Stages, sentence);
        // In the order of the text; of two that overlap the one that names a length of time counts.
        std::stable_sort(hits.begin(), hits.end(), [&](const RuleHit *a, const RuleHit *b) {
            return std::tuple(periodOf(*a) == nullptr, a->match.tokens.from)
                < std::tuple(periodOf(*b) == nullptr, b->match.tokens.from);
        });
        QList<const RuleHit *> kept;
        const QList<TokenRange> barred = barredIn(sentence);
        for (const RuleHit *hit : hits) {
            const auto inside = [&](TokenRange range) { return range.contains(actOf(*hit)); };
            if (std::any_of(barred.begin(), barred.end(), inside))
                continue;
            const auto overlaps = [&](const RuleHit *other) {
                return hit->match.tokens.from < other->match.tokens.to
                    && other->match.tokens.from < hit->match.tokens.to;
            };
            if (std::none_of(kept.begin(), kept.end(), overlaps))
                kept.append(hit);
        }
        std::sort(kept.begin(), kept.end(),
            [](const RuleHit *a, const RuleHit *b) { return a->match.tokens.from < b->match.tokens.from; });
        for (const RuleHit *hit : kept) {
            const auto action = fromCode<RetentionAction>(hit->rule->text(QLatin1StringView("action")));
            const PeriodHit *period = periodOf(*hit);
            stages.append({ period ? std::optional(period->period) : std::nullopt,
                action.value_or(RetentionAction::Keep) });
            // "deleted after 30 days" keeps for 30 days first.
            if (const auto then = fromCode<RetentionAction>(hit->rule->text(QLatin1StringView("then"))))
                stages.append({ std::nullopt, *then });
        }
        return stages;
    }
    // Where a verb is no stage: in the words of a trigger ("until you delete it") or of an exception.
    QList<TokenRange> barredIn(int sentence) const
    {
        QList<TokenRange> out;
        for (const RuleHit *hit : m_reading.hitsIn(RuleKind::Cues, sentence)) {
            if (!hit->rule->text(QLatin1StringView("trigger")).isEmpty())
                out.append(hit->match.tokens);
            if (hit->rule->set[QStringLiteral("exception")].toBool()
                || hit->rule->set[QStringLiteral("bar")].toBool())
                out.append({ hit->match.tokens.from, m_reading.sentence(sentence).tokens.to });
        }
        return out;
    }
    // A stage with a period is what it is wherever it stands; of one without the verb decides.
    TokenRange actOf(const RuleHit &hit) const
    {
        return periodOf(hit) ? hit.match.tokens
                             : TokenRange { hit.match.tokens.from, hit.match.tokens.from + 1 };
    }
    const PeriodHit *periodOf(const RuleHit &hit) const
    {
        const TokenRange range = hit.capture(QLatin1StringView("p"));
        return range.isEmpty() ? nullptr : m_reading.stream().periodAt(range.from);
    }
    const PeriodHit *firstPeriod(TokenRange range) const
    {
        for (int at = range.from; at < range.to; ++at)
            if (const PeriodHit *hit = m_reading.stream().periodAt(at))
                return hit;
        return nullptr;
    }
    void extend(int sentence)
    {
        auto &promise = std::get<RetentionPromise>(m_draft.commitments()[m_last].body);
        for (const RetentionStage &stage : stagesIn(sentence))
            if (stage.action != RetentionAction::Keep || stage.period)
                promise.stages.append(stage);
        m_range.to = m_reading.sentence(sentence).tokens.to;
        m_draft.commitments()[m_last].evidence = m_draft.evidence(m_range);
        m_lastSentence = sentence;
    }
    // The subject names a rule in lists, thus a capital; "iOS backups" stays.
    static QString capitalised(QString words)
    {
        if (!words.isEmpty() && (words.size() < 2 || !words.at(1).isUpper()))
            words[0] = words.at(0).toUpper();
        return words;
    }
    static RetentionKind kindOf(const RetentionPromise &promise, const Cue &cue)
    {
        for (const RetentionStage &stage : promise.stages)
            if (stage.period)
                return RetentionKind::Fixed;
        if (const auto kind = fromCode<RetentionKind>(cue.value))
            return *kind;
        return RetentionKind::UntilEvent;
    }
    bool opensClause(int at) const
    {
        return m_reading.phraseLength(at, QLatin1StringView("clause.start")) > 0
            || m_reading.phraseLength(at, QLatin1StringView("clause.time")) > 0;
    }
    // "If you leave, your files will" → "your files"; "files to help you" → "files".
    TokenRange nounOf(TokenRange what) const
    {
        // "Server logs, including addresses": the noun before the examples is what is kept.
        for (int at = what.from + 1; at < what.to; ++at)
            if (m_reading.phraseLength(at, QLatin1StringView("example.lead")) > 0)
                what.to = at;
        for (int at = what.from; at + 1 < what.to; ++at)
            if (m_reading.isMark(at, u";"))
                what.from = at + 1;
        const bool clause = opensClause(what.from);
        for (int at = what.from; at + 1 < what.to; ++at)
            if (m_reading.isMark(at, u",")
                && (clause || m_reading.phraseLength(at + 1, QLatin1StringView("item.lead")) > 0)) {
                what.from = at + 1;
                if (clause)
                    break;
            }
        for (int at = what.from + 1; at < what.to; ++at)
            if (m_reading.view(at) == u"to")
                what.to = at;
        while (what.size() > 1
            && (m_reading.phraseLength(what.to - 1, QLatin1StringView("modal")) > 0
                || m_reading.view(what.to - 1) == u"such")) // "records such | as …"
            --what.to;
        return what;
    }
    int subjectEnd(int from, int to) const
    {
        int at = from;
        while (at < to && at - from < 10 && m_reading.phraseLength(at, QLatin1StringView("subject.end")) == 0)
            ++at;
        return at;
    }
    // "delete what we need not keep": a verb of keeping beside real stages is none.
    static QList<RetentionStage> withoutIdleKeep(QList<RetentionStage> stages)
    {
        if (stages.size() > 1)
            stages.removeIf([](const RetentionStage &stage) {
                return stage.action == RetentionAction::Keep && !stage.period;
            });
        return stages;
    }
    TokenRange withoutLead(TokenRange words) const
    {
        while (!words.isEmpty() && m_reading.phraseLength(words.from, QLatin1StringView("item.lead")) > 0)
            words.from += m_reading.phraseLength(words.from, QLatin1StringView("item.lead"));
        return words;
    }
    // What the sentence itself says is kept; empty for a pronoun.
    TokenRange ownNoun(const RuleHit *gate) const
    {
        const TokenRange what
            = withoutLead(gate ? nounOf(gate->capture(QLatin1StringView("what"))) : TokenRange {});
        return m_reading.phraseLength(what.from, QLatin1StringView("pronoun")) > 0 ? TokenRange {} : what;
    }
    // "we delete your content, except what we must keep": the object of deleting, where keeping has a
    // pronoun.
    TokenRange deletedIn(int sentence) const
    {
        const TokenRange tokens = m_reading.sentence(sentence).tokens;
        for (int at = tokens.from; at < tokens.to; ++at) {
            const int verb = m_reading.phraseLength(at, QLatin1StringView("delete.verb"));
            if (verb == 0 || at == tokens.from || (opensClause(tokens.from) && at < tokens.from + 4))
                continue; // the verb of "when you delete your account" is a trigger
            const TokenRange object = withoutLead({ at + verb, subjectEnd(at + verb, tokens.to) });
            if (!object.isEmpty() && m_reading.phraseLength(object.from, QLatin1StringView("pronoun")) == 0)
                return object;
        }
        return {};
    }
    // "Delete your account and associated data" is a heading of a right; its object is what is deleted.
    QString objectOf(TokenRange label) const
    {
        if (const int verb = m_reading.phraseLength(label.from, QLatin1StringView("delete.verb")); verb > 0)
            label.from += verb;
        return m_reading.words(withoutLead(label));
    }
    QString subjectOf(int sentence, const RuleHit *gate)
    {
        const BlockInfo &info = m_reading.info(blockOf(sentence));
        const Block &shape = m_reading.document().blocks[blockOf(sentence)];
        if (shape.kind == BlockKind::TableCell)
            for (const int cell : m_reading.rowOf(blockOf(sentence)))
                if (cell != blockOf(sentence))
                    return m_reading.words(m_reading.stream().blockTokens[size_t(cell)]);
        // A label names its own sentence; one further down the item may have a noun of its own.
        const bool first = sentence == 0 || blockOf(sentence - 1) != blockOf(sentence);
        const bool labelled = !info.label.isEmpty() && shape.kind == BlockKind::ListItem
            && m_reading.isTopic(info.list | info.topics, retentionTopic);
        if (labelled && (first || ownNoun(gate).isEmpty()))
            return m_reading.words(info.label);
        if (gate && gate->rule->set[QStringLiteral("label")].toBool() && !info.label.isEmpty())
            return m_reading.words(info.label);
        TokenRange what
            = withoutLead(gate ? nounOf(gate->capture(QLatin1StringView("what"))) : TokenRange {});
        if (what.isEmpty() && what.from > 0)
            what.to = subjectEnd(what.from, m_reading.sentence(sentence).tokens.to);
        if (what.isEmpty() || m_reading.phraseLength(what.from, QLatin1StringView("pronoun")) > 0)
            return pronounSubject(sentence, gate);
        return m_reading.words(what);
    }
    QString pronounSubject(int sentence, const RuleHit *gate) const
    {
        const QString fixed = gate ? gate->rule->text(QLatin1StringView("subject")) : QString();
        if (!fixed.isEmpty())
            return fixed;
        const TokenRange deleted = deletedIn(sentence);
        return deleted.isEmpty() ? m_subject : m_reading.words(deleted);
    }
    void readSentence(int sentence, const RuleHit *gate)
    {
        RetentionPromise promise;
        promise.stages = withoutIdleKeep(stagesIn(sentence));
        const bool timed = std::any_of(promise.stages.begin(), promise.stages.end(),
                               [](const RetentionStage &stage) { return stage.period.has_value(); })
            || (!gate && firstPeriod(m_reading.sentence(sentence).tokens));
        Cue trigger, kind;
        const TokenRange tokens = m_reading.sentence(sentence).tokens;
        for (const RuleHit *hit : m_reading.hitsIn(RuleKind::Cues, sentence)) {
            if (timed || !hit->rule->set[QStringLiteral("timed")].toBool())
                trigger.take(*hit->rule, QLatin1StringView("trigger"));
            kind.take(*hit->rule, QLatin1StringView("kind"));
            if (hit->rule->set[QStringLiteral("exception")].toBool())
                promise.exception = m_reading.words(hit->capture(QLatin1StringView("e")));
            if (hit->rule->set[QStringLiteral("scope")].toBool())
                promise.scope = m_reading.words(hit->capture(QLatin1StringView("s")));
        }
        if (gate) {
            trigger.take(*gate->rule, QLatin1StringView("trigger"));
            kind.take(*gate->rule, QLatin1StringView("kind"));
        }
        if (promise.stages.isEmpty()) {
            const PeriodHit *period = gate ? nullptr : firstPeriod(tokens);
            if (!period && kind.value.isEmpty() && trigger.value.isEmpty())
                return;
            promise.stages.append(
                { period ? std::optional(period->period) : std::nullopt, RetentionAction::Keep });
        }
        const bool onlyKeep = promise.stages.size() == 1
            && promise.stages.first().action == RetentionAction::Keep && !promise.stages.first().period;
        const bool onlyAct
            = std::none_of(promise.stages.begin(), promise.stages.end(), [](const RetentionStage &stage) {
                  return stage.period || stage.action == RetentionAction::Keep;
              });
        if (onlyKeep && kind.value.isEmpty())
            return;
        if (onlyAct && trigger.value.isEmpty() && kind.value.isEmpty())
            return;
        promise.trigger = fromCode<RetentionTrigger>(trigger.value).value_or(RetentionTrigger::None);
        promise.kind = kindOf(promise, kind);
        if (promise.kind == RetentionKind::Indefinite)
            promise.stages = { RetentionStage {} };
        promise.subject = subjectOf(sentence, gate);
        if (promise.subject.isEmpty())
            promise.subject = m_reading.document()
                                  .clauses.value(m_reading.document().blocks[blockOf(sentence)].clause)
                                  .heading;
        promise.subject = capitalised(promise.subject);
        m_subject = promise.subject;
        m_range = tokens;
        // "Delete your account: by e-mail. Done within 30 days." promises in its second sentence.
        if (gate && gate->rule->set[QStringLiteral("join")].toBool() && sentence > 0
            && blockOf(sentence - 1) == blockOf(sentence)) {
            m_range.from = m_reading.sentence(sentence - 1).tokens.from;
            promise.subject = capitalised(objectOf(m_reading.info(blockOf(sentence)).label));
            if (promise.subject.isEmpty())
                promise.subject = capitalised(objectOf(m_reading.sentence(sentence - 1).tokens));
        }
        if (m_draft.add(promise, m_range, gate ? gate->rule->id : QStringLiteral("retention.line"))) {
            m_last = m_draft.commitments().size() - 1;
            m_lastSentence = sentence;
        }
    }

    const Reading &m_reading;
    Draft &m_draft;
    qsizetype m_last = -1; // the promise read last, which a following sentence may go on with
    int m_lastSentence = -1;
    TokenRange m_range;
    QString m_subject;
};

} // namespace

void extractRetention(const Reading &reading, Draft &draft)
{
    RetentionReader(reading, draft).read();
}

} // namespace ck::compile
