#include "compile/pack/PackReader.h"

#include "compile/engine/Stem.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace ck::compile
{
namespace
{

struct KindFile {
    RuleKind kind;
    const char *name;
};
constexpr KindFile kindFiles[] = {
    { RuleKind::Topics, "topics" },
    { RuleKind::Meta, "meta" },
    { RuleKind::Processors, "processors" },
    { RuleKind::Data, "data" },
    { RuleKind::Purposes, "purposes" },
    { RuleKind::Retention, "retention" },
    { RuleKind::Stages, "stages" },
    { RuleKind::Cues, "cues" },
    { RuleKind::Rights, "rights" },
    { RuleKind::Deadlines, "deadlines" },
    { RuleKind::Notice, "notice" },
    { RuleKind::Children, "children" },
    { RuleKind::Transfers, "transfers" },
    { RuleKind::Security, "security" },
    { RuleKind::Positions, "positions" },
    { RuleKind::Cookies, "cookies" },
};

Error bad(const QString &file, const QString &reason, const QString &detail = {})
{
    return { ErrorCode::BadPack, { file, reason }, detail, {} };
}

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &item : value.toArray())
        out.append(item.toString());
    return out;
}

// The schemas are held by tests/architecture over all that ships; a start checks what it reads from here on.
Result<QJsonObject> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad(path, QStringLiteral("missing"));
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parse);
    if (parse.error != QJsonParseError::NoError)
        return bad(path, parse.errorString(), QString::number(parse.offset));
    if (!document.isObject())
        return bad(path, QStringLiteral("not an object"));
    return document.object();
}

class Reader
{
public:
    Reader(QString folder, VendorCatalogue vendors)
        : m_folder(std::move(folder))
    {
        m_pack.vendors = std::move(vendors);
    }

    Result<Pack> read() &&
    {
        for (const auto &step : { &Reader::readLexicon, &Reader::readUnits, &Reader::readRules })
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        m_pack.index.build(m_pack.rules, m_pack.words.size(), m_pack.phrases.classCount());
        return std::move(m_pack);
    }

private:
    QString path(const QString &name) const { return m_folder + u'/' + name + QStringLiteral(".json"); }

    Result<void> readLexicon()
    {
        const auto json = readFile(path(QStringLiteral("lexicon")));
        if (!json)
            return json.error();
        m_pack.id = (*json)["id"].toString();
        m_pack.version = (*json)["version"].toString();
        m_pack.language = (*json)["language"].toString();
        for (const QString &word : strings((*json)["common"])) {
            m_common.insert(m_pack.words.intern(word));
            m_common.insert(m_pack.words.intern(stemOf(word) + u'~'));
        }
        for (const QString &mark : strings((*json)["marks"]))
            m_common.insert(m_pack.words.intern(mark));
        for (const QString &word : strings((*json)["abbreviations"]))
            m_pack.sentenceWords.abbreviations.insert(m_pack.words.intern(word));
        for (const QString &word : strings((*json)["starters"]))
            m_pack.sentenceWords.starters.insert(m_pack.words.intern(word));
        const QJsonObject lists = (*json)["lists"].toObject();
        for (auto it = lists.begin(); it != lists.end(); ++it)
            m_pack.lists.insert(it.key(), strings(it.value()));
        readClasses((*json)["classes"].toObject());
        addVendors();
        return {};
    }

    void readClasses(const QJsonObject &classes)
    {
        for (auto it = classes.begin(); it != classes.end(); ++it)
            for (const QString &phrase : strings(it.value()))
                if (!phrase.startsWith(u'@'))
                    m_pack.phrases.add(m_pack.phrases.classId(it.key()), phrase, m_pack.words);
        for (auto it = classes.begin(); it != classes.end(); ++it)
            for (const QString &phrase : strings(it.value()))
                if (phrase.startsWith(u'@'))
                    m_pack.phrases.include(
                        m_pack.phrases.classId(it.key()), m_pack.phrases.classId(phrase.mid(1)));
    }

    void addVendors()
    {
        m_pack.vendorClass = m_pack.phrases.classId(QStringLiteral("vendor"));
        const QList<Vendor> &vendors = m_pack.vendors.vendors();
        for (qsizetype i = 0; i < vendors.size(); ++i) {
            const QStringList names = QStringList { vendors[i].name, vendors[i].legalEntity }
                + vendors[i].aliases + vendors[i].services;
            for (const QString &name : names) {
                if (name.isEmpty())
                    continue;
                // "fal" in small letters may be any word; "ironSource" and "fal.ai" are names as they stand.
                const bool plain = name == name.toLower() && !name.contains(u'.');
                const bool capital = name.at(0).isUpper() || plain;
                m_pack.phrases.addName(
                    m_pack.vendorClass, foldedWords(name), capital, quint16(i + 1), m_pack.words);
            }
        }
    }

    Result<void> readUnits()
    {
        const auto json = readFile(path(QStringLiteral("units")));
        if (!json)
            return json.error();
        m_pack.units = unitsFromJson(*json, m_pack.words);
        return {};
    }

    Result<void> readRules()
    {
        for (const KindFile &file : kindFiles) {
            const QString name = path(QLatin1StringView(file.name));
            const auto json = readFile(name);
            if (!json)
                return json.error();
            for (const QJsonValue &value : (*json)["rules"].toArray())
                if (const Result<void> done = readRule(name, file.kind, value.toObject()); !done)
                    return done.error();
        }
        return {};
    }

    Result<void> readPatterns(const QString &file, const QStringList &sources, QList<Pattern> *patterns)
    {
        for (const QString &source : sources) {
            auto pattern = parsePattern(source, m_pack.words, m_pack.phrases, m_common);
            if (!pattern)
                return bad(file, pattern.error().args.value(1), source);
            patterns->append(std::move(pattern).value());
        }
        return {};
    }

    Result<void> readRule(const QString &file, RuleKind kind, const QJsonObject &json)
    {
        Rule rule;
        rule.id = json["id"].toString();
        rule.topics = strings(json["topics"]);
        rule.notTopics = strings(json["not_topics"]);
        rule.quote = json["quote"].toString(QStringLiteral("sentence"));
        rule.set = json["set"].toObject();
        rule.all = json["all"].toBool();
        if (rule.id.isEmpty())
            return bad(file, QStringLiteral("rule without id"));
        if (m_ids.contains(rule.id))
            return bad(file, QStringLiteral("twice: ") + rule.id);
        m_ids.insert(rule.id);
        if (auto done = readPatterns(file, strings(json["any"]), &rule.any); !done)
            return done;
        for (qsizetype i = 0; i < rule.any.size(); ++i)
            if (rule.any[i].triggers.isEmpty())
                return bad(
                    file, QStringLiteral("no trigger word in ") + rule.id, strings(json["any"]).value(i));
        if (auto done = readPatterns(file, strings(json["unless"]), &rule.unless); !done)
            return done;
        for (const QString &text : strings(json["examples"]))
            m_pack.examples.append({ rule.id, text, true });
        for (const QString &text : strings(json["near"]))
            m_pack.examples.append({ rule.id, text, false });
        if (kind == RuleKind::Topics && !m_pack.topics.contains(rule.text(QLatin1StringView("topic"))))
            m_pack.topics.append(rule.text(QLatin1StringView("topic")));
        quint32 topics = 0, notTopics = 0;
        for (const QString &topic : rule.topics)
            topics |= m_pack.topicMask(topic);
        for (const QString &topic : rule.notTopics)
            notTopics |= m_pack.topicMask(topic);
        if (!rule.topics.isEmpty() && topics == 0)
            return bad(file, QStringLiteral("unknown topic in ") + rule.id);
        m_pack.ruleTopics.push_back(topics);
        m_pack.ruleNotTopics.push_back(notTopics);
        m_pack.rules.push_back(std::move(rule));
        m_pack.kinds.push_back(kind);
        return {};
    }

    QString m_folder;
    Pack m_pack;
    QSet<WordId> m_common;
    QSet<QString> m_ids;
};

} // namespace

Result<Pack> readPack(const QString &folder, VendorCatalogue vendors)
{
    return Reader(folder, std::move(vendors)).read();
}

} // namespace ck::compile
