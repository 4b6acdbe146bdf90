#include "workflow/Decisions.h"

#include "domain/CommitmentJson.h"

#include <QJsonDocument>

namespace ck::workflow
{
namespace
{

QString folded(const QString &words)
{
    QString out = words.simplified().toCaseFolded();
    out.replace(QChar(0x2019), u'\'').replace(QChar(0x2018), u'\'');
    out.replace(QChar(0x201c), u'"').replace(QChar(0x201d), u'"');
    out.replace(QChar(0x2013), u'-').replace(QChar(0x2014), u'-');
    return out;
}

// Fields that tell several promises in the same words apart.
QString identity(const Commitment &c)
{
    if (const auto *b = c.as<ProcessorDisclosure>())
        return b->name;
    if (const auto *b = c.as<RightGrant>())
        return toCode(b->right);
    if (const auto *b = c.as<Position>())
        return toCode(b->key);
    if (const auto *b = c.as<CookieUse>())
        return toCode(b->kind);
    if (const auto *b = c.as<DeadlinePromise>())
        return toCode(b->what);
    if (const auto *b = c.as<MetaFact>())
        return toCode(b->field);
    return {};
}

QString wordsKey(const Commitment &c)
{
    return QStringList { toCode(c.kind()), identity(c), folded(c.evidence.quote) }.join(QChar(0x1f));
}

} // namespace

QString decisionKey(const Commitment &commitment)
{
    const QByteArray value = QJsonDocument(bodyToJson(commitment.body)).toJson(QJsonDocument::Compact);
    return wordsKey(commitment) + QChar(0x1f) + QString::fromUtf8(value);
}

int carryDecisions(const QList<Commitment> &decided, QList<Commitment> &fresh)
{
    QHash<QString, const Commitment *> exact, edited;
    for (const Commitment &commitment : decided) {
        if (commitment.review == ReviewState::Suggested)
            continue;
        exact.insert(decisionKey(commitment), &commitment);
        edited.insert(wordsKey(commitment), &commitment);
    }
    int carried = 0;
    for (Commitment &commitment : fresh) {
        if (commitment.review != ReviewState::Suggested)
            continue;
        if (const Commitment *twin = exact.value(decisionKey(commitment))) {
            commitment.review = twin->review;
            commitment.reviewNote = twin->reviewNote;
            ++carried;
        } else if (const Commitment *was = edited.value(wordsKey(commitment)); was && was->reviewNote == u"edited") {
            commitment.body = was->body;
            commitment.review = was->review;
            commitment.reviewNote = was->reviewNote;
            ++carried;
        }
    }
    return carried;
}

} // namespace ck::workflow
