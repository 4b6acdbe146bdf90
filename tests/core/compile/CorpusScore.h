// Compares what was compiled with what a corpus text is annotated with: found, missed and false items per
// kind.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace ck::test
{

struct Tally {
    int hit = 0, missed = 0, wrong = 0;
    double f1() const { return hit + missed + wrong == 0 ? 1.0 : 2.0 * hit / (2.0 * hit + missed + wrong); }
};

class CorpusScore
{
public:
    void add(const QJsonObject &expected, const QJsonObject &found, const QString &text)
    {
        m_text = text;
        for (const QString &kind :
            { QStringLiteral("processors"), QStringLiteral("data_categories"), QStringLiteral("purposes"),
                QStringLiteral("retention"), QStringLiteral("rights"), QStringLiteral("deadlines"),
                QStringLiteral("transfers"), QStringLiteral("security"), QStringLiteral("cookies") })
            addItems(kind, expected[kind].toArray(), found[kind].toArray());
        for (const QString &kind : { QStringLiteral("change_notice"), QStringLiteral("children") })
            addItems(kind, single(expected[kind]), single(found[kind]));
        addPositions(expected["positions"].toObject(), found["positions"].toObject());
    }
    const QMap<QString, Tally> &kinds() const { return m_kinds; }
    const QStringList &notes() const { return m_notes; }

private:
    static QJsonArray single(const QJsonValue &value)
    {
        return value.isObject() ? QJsonArray { value } : QJsonArray();
    }
    static QString labelField(const QString &kind)
    {
        static const QMap<QString, QString> fields {
            { QStringLiteral("processors"), QStringLiteral("name") },
            { QStringLiteral("data_categories"), QStringLiteral("label") },
            { QStringLiteral("purposes"), QStringLiteral("label") },
            { QStringLiteral("retention"), QStringLiteral("subject") },
            { QStringLiteral("security"), QStringLiteral("measure") },
        };
        return fields.value(kind);
    }
    static QSet<QString> words(const QString &text)
    {
        const QStringList list
            = text.toLower().split(QRegularExpression(QStringLiteral("[^a-z0-9]+")), Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }
    static double dice(const QString &a, const QString &b)
    {
        const QSet<QString> left = words(a), right = words(b);
        const QSet<QString> both = QSet<QString>(left).intersect(right);
        return left.isEmpty() || right.isEmpty() ? 0.0 : 2.0 * both.size() / (left.size() + right.size());
    }
    double overlap(const QString &a, const QString &b) const
    {
        const qsizetype x = m_text.indexOf(a), y = m_text.indexOf(b);
        if (a.isEmpty() || b.isEmpty() || x < 0 || y < 0)
            return 0.0;
        const qsizetype common = qMin(x + a.size(), y + b.size()) - qMax(x, y);
        return common <= 0 ? 0.0 : 2.0 * double(common) / double(a.size() + b.size());
    }
    // What must be equal for two items to be the same promise, beside their words.
    static bool sameFields(const QString &kind, const QJsonObject &a, const QJsonObject &b)
    {
        static const QMap<QString, QStringList> exact {
            { QStringLiteral("processors"), { QStringLiteral("certainty"), QStringLiteral("named") } },
            { QStringLiteral("retention"),
                { QStringLiteral("stages"), QStringLiteral("kind"), QStringLiteral("trigger") } },
            { QStringLiteral("rights"), { QStringLiteral("right") } },
            { QStringLiteral("deadlines"),
                { QStringLiteral("what"), QStringLiteral("amount"), QStringLiteral("unit") } },
            { QStringLiteral("change_notice"),
                { QStringLiteral("amount"), QStringLiteral("unit"), QStringLiteral("reaccept") } },
            { QStringLiteral("children"), { QStringLiteral("min_age") } },
            { QStringLiteral("transfers"), { QStringLiteral("to") } },
            { QStringLiteral("cookies"), { QStringLiteral("kind"), QStringLiteral("used") } },
        };
        const QStringList fields = exact.value(kind);
        return std::all_of(
            fields.begin(), fields.end(), [&](const QString &field) { return a[field] == b[field]; });
    }
    bool same(const QString &kind, const QJsonObject &a, const QJsonObject &b) const
    {
        if (!sameFields(kind, a, b))
            return false;
        const QString label = labelField(kind);
        if (label.isEmpty())
            return true;
        if (kind == u"processors")
            return dice(a[label].toString(), b[label].toString()) >= 0.75;
        return dice(a[label].toString(), b[label].toString()) >= 0.5
            || overlap(a["quote"].toString(), b["quote"].toString()) >= 0.3;
    }
    void addItems(const QString &kind, const QJsonArray &expected, const QJsonArray &found)
    {
        Tally &tally = m_kinds[kind];
        QSet<int> used;
        for (const QJsonValue &want : expected) {
            int match = -1;
            for (int i = 0; i < found.size() && match < 0; ++i)
                if (!used.contains(i) && same(kind, want.toObject(), found[i].toObject()))
                    match = i;
            if (match >= 0)
                used.insert(match);
            else
                m_notes.append(kind + QStringLiteral(" missed: ") + want.toObject()["quote"].toString());
            ++(match >= 0 ? tally.hit : tally.missed);
        }
        for (int i = 0; i < found.size(); ++i)
            if (!used.contains(i))
                m_notes.append(kind + QStringLiteral(" false: ") + found[i].toObject()["quote"].toString());
        tally.wrong += int(found.size() - used.size());
    }
    void addPositions(const QJsonObject &expected, const QJsonObject &found)
    {
        Tally &tally = m_kinds[QStringLiteral("positions")];
        const QString unstated = QStringLiteral("unstated");
        for (const QString &key : expected.keys()) {
            const QString want = expected[key].toObject()["value"].toString(unstated);
            const QString got = found[key].toObject()["value"].toString(unstated);
            tally.hit += want == got && want != unstated;
            tally.missed += want != got && want != unstated;
            tally.wrong += want != got && got != unstated;
            if (want != got)
                m_notes.append(QStringLiteral("positions %1: %2, not %3").arg(key, got, want));
        }
    }

    QString m_text;
    QMap<QString, Tally> m_kinds;
    QStringList m_notes;
};

} // namespace ck::test
