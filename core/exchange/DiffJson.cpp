#include "exchange/DiffJson.h"


namespace ck::exchange
{
namespace
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue quote(const std::optional<Evidence> &evidence)
{
    return evidence ? orNull(evidence->quote) : QJsonValue();
}

QJsonObject changeJson(const PolicyChange &change, const DiffJsonInput &input)
{
    return { { "kind", toCode(change.kind) },
             { "clause", orNull(change.clause) },
             { "clause_new", orNull(change.clauseNew) },
             { "old", quote(change.before) },
             { "new", quote(change.after) },
             { "material", change.material },
             { "direction", toCode(change.direction) },
             { "rule", change.rule },
             { "reason", input.reason ? QJsonValue(input.reason(change)) : QJsonValue() } };
}

QJsonValue clauseLabel(const Compilation &side, int clause)
{
    return clause < 0 ? QJsonValue() : QJsonValue(side.document.clauses.value(clause).label());
}

QJsonObject opJson(const WordOp &op, const DiffJsonInput &input)
{
    QJsonObject json { { "op", toCode(op.kind) } };
    if (!op.oldSpan.isEmpty())
        json["old"] = op.oldSpan.in(input.oldSide->document.text).toString();
    if (!op.newSpan.isEmpty())
        json["new"] = op.newSpan.in(input.newSide->document.text).toString();
    json["old_start"] = op.oldSpan.start;
    json["new_start"] = op.newSpan.start;
    return json;
}

QJsonObject pairJson(const ClausePair &pair, const DiffJsonInput &input)
{
    QJsonArray ops;
    for (const WordOp &op : pair.ops)
        if (op.kind != OpKind::Equal)
            ops.append(opJson(op, input));
    return { { "alignment", toCode(pair.alignment) },
             { "clause", clauseLabel(*input.oldSide, pair.oldClause) },
             { "clause_new", clauseLabel(*input.newSide, pair.newClause) },
             { "ops", ops } };
}

QJsonValue governingNotice(const DiffJsonInput &input)
{
    const Commitment *notice = input.oldSide->changeNotice();
    if (!notice)
        return {};
    const auto &period = notice->as<ChangeNotice>()->period;
    return QJsonObject { { "amount", period ? QJsonValue(period->amount) : QJsonValue() },
                         { "unit", period ? QJsonValue(toCode(period->unit)) : QJsonValue() },
                         { "clause", orNull(notice->clause) },
                         { "quote", notice->evidence.quote } };
}

} // namespace

QJsonArray stepsJson(const QList<DateStep> &steps, const std::function<QString(const DateStep &)> &text)
{
    QJsonArray out;
    for (const DateStep &step : steps)
        out.append(QJsonObject { { "date", dayJson(step.day) },
                                 { "rule", toCode(step.code) },
                                 { "text", text ? text(step) : QString() },
                                 { "citation", orNull(step.citation) },
                                 { "confidence", orNull(step.confidence) },
                                 { "binding", step.binding } });
    return out;
}

QJsonObject diffJson(const DiffJsonInput &input)
{
    const PolicyDiff &diff = *input.diff;
    QJsonArray changes, clauses;
    for (const PolicyChange &change : diff.changes)
        changes.append(changeJson(change, input));
    for (const ClausePair &pair : diff.pairs)
        clauses.append(pairJson(pair, input));
    return { { "publication_date", dayJson(input.published) },
             { "governing_notice", governingNotice(input) },
             { "any_material", diff.anyMaterial },
             { "earliest_effective_date", dayJson(diff.notice.due) },
             { "must_reaccept", diff.mustReaccept },
             { "stated_effective_date", dayJson(diff.statedEffective) },
             { "stated_date_too_early", diff.statedTooEarly },
             { "changes", changes },
             { "clauses", clauses } };
}

} // namespace ck::exchange
