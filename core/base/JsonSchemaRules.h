// A JSON schema taken apart, so that a value is held against numbers and flags and not against JSON.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>
#include <optional>
#include <vector>

namespace ck
{

// One schema. Others it speaks of are given by their place in SchemaRules::rules; -1: none.
struct SchemaRule {
    enum Type : unsigned {
        Object = 1,
        Array = 2,
        String = 4,
        Boolean = 8,
        Null = 16,
        Number = 32,
        Integer = 64,
    };
    bool forbidsAll = false;
    int reference = -1;
    unsigned types = 0; // of Type; 0: any
    QString typeNames = {};
    std::optional<QJsonValue> constant = {};
    QJsonArray values = {}; // empty: any
    std::vector<int> anyOf = {}, oneOf = {};
    QStringList required = {};
    QHash<QString, int> properties = {};
    int others = -1;
    bool closed = false; // no properties but those
    int names = -1;
    int items = -1;
    qsizetype minItems = 0;
    std::optional<qsizetype> maxItems = {};
    bool uniqueItems = false;
    qsizetype minLength = 0;
    std::optional<QRegularExpression> pattern = {};
    std::optional<double> minimum = {}, maximum = {};
};

struct SchemaRules {
    std::vector<SchemaRule> rules = {};
    int root = 0;
    QStringList problems = {};
};

SchemaRules readSchema(const QJsonObject &schema);

} // namespace ck
