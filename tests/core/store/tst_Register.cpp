// The column register against the schema of a real file: nothing unclassified, nothing renumbered.
#include "Samples.h"

#include "store/ColumnRegister.h"
#include "store/Database.h"

using namespace ck::store;
using namespace ck::store::test;

class Register : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coversTheSchema();
    void numbersAreUnique();
    void numbersAreFrozen();
    void personalIsWhatTheDomainSays();

private:
    static QMap<QString, QString> schemaColumns(); // "table.column" to declared type
    static QMap<QString, QString> registeredColumns();
};

QMap<QString, QString> Register::schemaColumns()
{
    Bench bench;
    bench.create();
    QMap<QString, QString> found;
    auto database = Database::open(bench.path, Database::Mode::ReadOnly);
    const auto rows = (*database)->rows(QStringLiteral("SELECT t.name, c.name, c.type FROM sqlite_schema t, "
                                                       "pragma_table_info(t.name) c WHERE t.type = 'table'"));
    for (const QVariantList &row : *rows)
        found.insert(row[0].toString() + u'.' + row[1].toString(), row[2].toString());
    return found;
}

QString typeName(ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return QStringLiteral("TEXT");
    case ColumnType::Integer:
        return QStringLiteral("INTEGER");
    case ColumnType::Blob:
        return QStringLiteral("BLOB");
    }
    return {};
}

QMap<QString, QString> Register::registeredColumns()
{
    QMap<QString, QString> found;
    const auto add = [&found](const char *table, const QList<Column> &columns) {
        for (const Column &column : columns)
            found.insert(
                QLatin1StringView(table) + u'.' + QLatin1StringView(column.name), typeName(column.type));
    };
    for (const Table &table : recordTables()) {
        add(table.name, table.columns);
        add(table.name,
            { { 0, "position", ColumnType::Integer }, { 0, "id", ColumnType::Text },
                { 0, "rev", ColumnType::Integer } });
    }
    for (const PlainTable &table : plainTables())
        add(table.name, table.columns);
    return found;
}

void Register::coversTheSchema()
{
    const auto schema = schemaColumns(), registered = registeredColumns();
    QVERIFY(schema.size() > 150);
    for (auto it = schema.begin(); it != schema.end(); ++it)
        QVERIFY2(registered.value(it.key()) == it.value(),
            qPrintable(QStringLiteral("unclassified: ") + it.key()));
    for (auto it = registered.begin(); it != registered.end(); ++it)
        QVERIFY2(schema.contains(it.key()), qPrintable(QStringLiteral("not in the schema: ") + it.key()));
}

void Register::numbersAreUnique()
{
    QSet<int> tables;
    for (const Table &table : recordTables()) {
        QVERIFY2(!tables.contains(table.id), table.name);
        tables.insert(table.id);
        QSet<int> columns;
        for (const Column &column : table.columns) {
            QVERIFY2(!columns.contains(column.id), column.name);
            columns.insert(column.id);
        }
    }
}

// Ciphertexts in people's files are bound to these numbers.
void Register::numbersAreFrozen()
{
    QStringList numbers;
    for (const Table &table : recordTables())
        for (const Column &column : table.columns)
            if (column.protection == Protection::Personal)
                numbers.append(QStringLiteral("%1.%2").arg(table.id).arg(column.id));
    QCOMPARE(numbers.join(u' '), QStringLiteral("10.19 10.20 10.21 10.22 11.8"));
}

// domain/Request.h marks fields [personal]; each of them is encrypted, and nothing else.
void Register::personalIsWhatTheDomainSays()
{
    const QString header = QString::fromUtf8(bytesOf(QStringLiteral(CK_SOURCE_DIR "/core/domain/Request.h")));
    QVERIFY(!header.isEmpty());
    int marked = 0;
    for (const QString &line : header.split(u'\n'))
        if (line.contains(QLatin1StringView("QString ")) && line.contains(QLatin1StringView("[personal]")))
            ++marked;
    int registered = 0;
    for (const Table &table : recordTables())
        for (const Column &column : table.columns)
            registered += column.protection == Protection::Personal ? 1 : 0;
    QCOMPARE(registered, marked);
}

QTEST_GUILESS_MAIN(Register)
#include "tst_Register.moc"
