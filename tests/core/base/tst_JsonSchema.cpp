#include "base/JsonSchema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ck;

namespace
{

QJsonValue json(const QString &text)
{
    return QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8()).array().first();
}

} // namespace

class tst_JsonSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void violation_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &schema, const QString &value,
                             const QString &found) { QTest::newRow(name) << schema << value << found; };
        row("holds", uR"({"type":"object","required":["a"]})"_s, uR"({"a":1})"_s, {});
        row("field missing", uR"({"required":["a"]})"_s, uR"({"b":1})"_s, u": lacks a"_s);
        row("field not known", uR"({"properties":{"a":{}},"additionalProperties":false})"_s, uR"({"b":1})"_s,
            u"/b: is not a known field"_s);
        row("other fields have a schema", uR"({"additionalProperties":{"type":"string"}})"_s, uR"({"b":1})"_s,
            u"/b: is not of type string"_s);
        row("name of a field", uR"({"propertyNames":{"pattern":"^[a-z]+$"}})"_s, uR"({"B":1})"_s,
            u"/B: \"B\" does not match"_s);
        row("wrong type", uR"({"properties":{"a":{"type":"string"}}})"_s, uR"({"a":1})"_s,
            u"/a: is not of type string"_s);
        row("one of two types", uR"({"type":["string","null"]})"_s, u"null"_s, {});
        row("neither of two types", uR"({"type":["string","null"]})"_s, u"1"_s,
            u": is not of type string or null"_s);
        row("whole", uR"({"type":"integer"})"_s, u"2"_s, {});
        row("not whole", uR"({"type":"integer"})"_s, u"1.5"_s, u": is not of type integer"_s);
        row("a whole number is a number", uR"({"type":"number"})"_s, u"2"_s, {});
        row("deep in a list", uR"({"properties":{"a":{"items":{"enum":["x"]}}}})"_s, uR"({"a":["x","y"]})"_s,
            u"/a/1: has an unknown value y"_s);
        row("through a reference",
            uR"({"properties":{"a":{"$ref":"#/$defs/n"}},"$defs":{"n":{"minLength":2}}})"_s,
            uR"({"a":"A"})"_s, u"/a: is too short"_s);
        row("a definition of itself",
            uR"({"$ref":"#/definitions/n","definitions":{"n":{"items":{"$ref":"#/definitions/n"},"type":"array"}}})"_s,
            u"[[],[[1]]]"_s, u"/1/0/0: is not of type array"_s);
        row("too few", uR"({"minItems":1})"_s, u"[]"_s, u": has too few items"_s);
        row("too many", uR"({"maxItems":1})"_s, u"[1,2]"_s, u": has too many items"_s);
        row("twice", uR"({"uniqueItems":true})"_s, uR"(["x","x"])"_s, u"/1: stands twice"_s);
        row("another value", uR"({"const":"x"})"_s, uR"("y")"_s, u": is not x"_s);
        row("too small", uR"({"minimum":1})"_s, u"0"_s, u": is too small"_s);
        row("too large", uR"({"maximum":1})"_s, u"2"_s, u": is too large"_s);
        row("one alternative fits", uR"({"anyOf":[{"const":1},{"const":2}]})"_s, u"2"_s, {});
        row("no alternative fits", uR"({"anyOf":[{"const":1},{"const":2}]})"_s, u"3"_s,
            u": fits none of the alternatives"_s);
        row("two fit where one may", uR"({"oneOf":[{"type":"number"},{"const":2}]})"_s, u"2"_s,
            u": fits more than one of the alternatives"_s);
        row("nothing is allowed", uR"({"properties":{"a":false}})"_s, uR"({"a":1})"_s,
            u"/a: is not allowed"_s);
    }
    void violation()
    {
        QFETCH(QString, schema);
        QFETCH(QString, value);
        QFETCH(QString, found);
        const JsonSchema read(json(schema).toObject());
        QCOMPARE(read.problems(), QStringList());
        QCOMPARE(read.violations(json(value)), found.isEmpty() ? QStringList() : QStringList { found });
    }

    void everyViolationIsTold()
    {
        const JsonSchema schema(
            json(uR"({"required":["a","b"],"properties":{"c":{"const":1}}})"_s).toObject());
        QCOMPARE(schema.violations(json(uR"({"c":2})"_s)).size(), 3);
    }

    // A schema must not promise what nobody checks.
    void schemaIsDoubted_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::newRow("keyword nobody checks") << uR"({"dependentRequired":{}})"_s;
        QTest::newRow("the same, further down") << uR"({"properties":{"a":{"dependentRequired":{}}}})"_s;
        QTest::newRow("no such definition") << uR"({"$ref":"#/$defs/a"})"_s;
        QTest::newRow("no such type") << uR"({"type":"text"})"_s;
    }
    void schemaIsDoubted()
    {
        QFETCH(QString, schema);
        QCOMPARE(JsonSchema(json(schema).toObject()).problems().size(), 1);
    }
};

QTEST_APPLESS_MAIN(tst_JsonSchema)
#include "tst_JsonSchema.moc"
