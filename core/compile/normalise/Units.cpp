#include "compile/normalise/Units.h"

#include <QJsonArray>

namespace ck::compile
{
namespace
{

void readWords(const QJsonValue &value, WordTable &words, QSet<WordId> *into)
{
    for (const QJsonValue &word : value.toArray())
        into->insert(words.intern(word.toString()));
}

void readNumbers(const QJsonObject &object, WordTable &words, QHash<WordId, int> *into)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        into->insert(words.intern(it.key()), it.value().toInt());
}

} // namespace

Units unitsFromJson(const QJsonObject &json, WordTable &words)
{
    Units units;
    const QJsonObject names = json["units"].toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        if (const auto unit = fromCode<TimeUnit>(it.key()))
            for (const QJsonValue &word : it.value().toArray())
                units.units.insert(words.intern(word.toString()), *unit);
    readNumbers(json["numbers"].toObject(), words, &units.numbers);
    readNumbers(json["months"].toObject(), words, &units.months);
    readWords(json["business"], words, &units.businessWords);
    readWords(json["fillers"], words, &units.fillers);
    readWords(json["articles"], words, &units.articles);
    readWords(json["article_cues"], words, &units.articleCues);
    readWords(json["range_words"], words, &units.rangeWords);
    return units;
}

} // namespace ck::compile
