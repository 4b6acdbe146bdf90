// The sample organisation holds together: every word of an enumeration is one, every name leads somewhere.
#include "domain/Activity.h"
#include "domain/Processor.h"
#include "domain/Request.h"
#include "domain/Retention.h"
#include "support/Shared.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ck;

static QByteArray file(const QString &name)
{
    return test::read(QStringLiteral(CK_SOURCE_DIR "/resources/sample/") + name);
}

class tst_Sample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void policiesAreThere();
    void policiesDiffer();
    void codesAreKnown_data();
    void codesAreKnown();
    void namesLeadSomewhere_data();
    void namesLeadSomewhere();
    void daysAreOffsets();
    void everyPanelHasWork();

private:
    QJsonObject m_sample;
    QStringList names(const QString &list, const QString &field) const;
};

void tst_Sample::initTestCase()
{
    m_sample = QJsonDocument::fromJson(file(u"organisation.json"_s)).object();
    QVERIFY(!m_sample.isEmpty());
}

QStringList tst_Sample::names(const QString &list, const QString &field) const
{
    QStringList found;
    for (const QJsonValue &record : m_sample[list].toArray())
        if (record[field].isArray())
            for (const QJsonValue &one : record[field].toArray())
                found << one.toString();
        else if (!record[field].isUndefined())
            found << record[field].toString();
    return found;
}

void tst_Sample::policiesAreThere()
{
    const QStringList files = names(u"policies"_s, u"file"_s);
    QCOMPARE(files.size(), 2);
    for (const QString &name : files)
        QVERIFY2(file(name).size() > 2000, qPrintable(name));
}

void tst_Sample::policiesDiffer()
{
    const QString before = QString::fromUtf8(file(u"policy-v1.md"_s));
    const QString after = QString::fromUtf8(file(u"policy-v2.md"_s));
    QVERIFY(before.contains(u"kept for 30 days and then deleted"_s)
        && after.contains(u"kept for 90 days and then deleted"_s));
    QVERIFY(before.contains(u"- Brevo"_s) && !after.contains(u"Brevo"_s) && after.contains(u"- Postmark"_s));
    QVERIFY(before.contains(u"## 8. Your rights"_s) && after.contains(u"## 4. Your rights"_s));
}

template <typename E>
static QStringList unknownCodes(const QStringList &codes)
{
    QStringList unknown;
    for (const QString &code : codes)
        if (!fromCode<E>(code))
            unknown << code;
    return unknown;
}

void tst_Sample::codesAreKnown_data()
{
    QTest::addColumn<QStringList>("unknown");
    QTest::newRow("processor roles") << unknownCodes<PartyRole>(names(u"processors"_s, u"role"_s));
    QTest::newRow("processor states") << unknownCodes<ProcessorState>(names(u"processors"_s, u"state"_s));
    QTest::newRow("contracts") << unknownCodes<ContractState>(names(u"processors"_s, u"contract"_s));
    QTest::newRow("legal bases") << unknownCodes<LegalBasis>(names(u"activities"_s, u"basis"_s));
    QTest::newRow("rule triggers") << unknownCodes<RetentionTrigger>(names(u"rules"_s, u"trigger"_s));
    QTest::newRow("rule kinds") << unknownCodes<RetentionKind>(names(u"rules"_s, u"kind"_s));
    QTest::newRow("rights") << unknownCodes<Right>(names(u"requests"_s, u"rights"_s));
    QTest::newRow("request states") << unknownCodes<RequestState>(names(u"requests"_s, u"state"_s));
    QTest::newRow("identity") << unknownCodes<IdentityState>(names(u"requests"_s, u"identity"_s));
    QStringList actions, units, tasks, pauses;
    for (const QJsonValue &rule : m_sample[u"rules"_s].toArray())
        for (const QJsonValue &stage : rule[u"stages"_s].toArray()) {
            actions << stage[u"action"_s].toString();
            if (stage[u"period"_s].isObject())
                units << stage[u"period"_s][u"unit"_s].toString();
        }
    for (const QJsonValue &trigger : m_sample[u"triggers"_s].toArray())
        for (const QJsonValue &done : trigger[u"done"_s].toArray())
            actions << done[u"action"_s].toString();
    for (const QJsonValue &request : m_sample[u"requests"_s].toArray()) {
        for (const QJsonValue &task : request[u"tasks"_s].toArray())
            tasks << task[u"state"_s].toString();
        for (const QJsonValue &pause : request[u"pauses"_s].toArray())
            pauses << pause[u"kind"_s].toString();
    }
    QTest::newRow("actions") << unknownCodes<RetentionAction>(actions);
    QTest::newRow("units") << unknownCodes<TimeUnit>(units);
    QTest::newRow("tasks") << unknownCodes<TaskState>(tasks);
    QTest::newRow("pauses") << unknownCodes<PauseKind>(pauses);
}

void tst_Sample::codesAreKnown()
{
    QFETCH(QStringList, unknown);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u' ')));
}

void tst_Sample::namesLeadSomewhere_data()
{
    QTest::addColumn<QStringList>("used");
    QTest::addColumn<QStringList>("known");
    const QStringList processors = names(u"processors"_s, u"name"_s) << u"own_systems"_s;
    QStringList taskFor;
    for (const QJsonValue &request : m_sample[u"requests"_s].toArray())
        for (const QJsonValue &task : request[u"tasks"_s].toArray())
            taskFor << task[u"processor"_s].toString();
    QStringList vendorKeys;
    const auto catalogue = QJsonDocument::fromJson(file(u"../knowledge/processors.json"_s)).object();
    for (const QJsonValue &vendor : catalogue[u"vendors"_s].toArray())
        vendorKeys << vendor[u"key"_s].toString();
    QTest::newRow("recipients of activities") << names(u"activities"_s, u"recipients"_s) << processors;
    QTest::newRow("tasks") << taskFor << processors;
    QTest::newRow("vendors") << names(u"processors"_s, u"vendorKey"_s) << vendorKeys;
    QTest::newRow("held records") << names(u"holds"_s, u"subjectRefs"_s)
                                  << names(u"triggers"_s, u"subjectRef"_s);
    QStringList rules;
    for (const QString &rule : names(u"rules"_s, u"rule"_s))
        rules << rule.toCaseFolded();
    QStringList triggered;
    for (const QString &rule : names(u"triggers"_s, u"rule"_s) + names(u"holds"_s, u"rules"_s))
        triggered << rule.toCaseFolded();
    QTest::newRow("rules") << triggered << rules;
}

void tst_Sample::namesLeadSomewhere()
{
    QFETCH(QStringList, used);
    QFETCH(QStringList, known);
    QVERIFY(!used.isEmpty());
    for (const QString &name : used)
        QVERIFY2(known.contains(name), qPrintable(name));
}

void tst_Sample::daysAreOffsets()
{
    for (const QJsonValue &request : m_sample[u"requests"_s].toArray()) {
        QVERIFY2(request[u"received"_s].isDouble(), qPrintable(request[u"number"_s].toString()));
        QVERIFY(request[u"closed"_s].toInt(0) >= request[u"received"_s].toInt());
    }
    for (const QJsonValue &trigger : m_sample[u"triggers"_s].toArray())
        QVERIFY2(trigger[u"day"_s].isDouble(), qPrintable(trigger[u"subjectRef"_s].toString()));
}

void tst_Sample::everyPanelHasWork()
{
    QVERIFY(names(u"processors"_s, u"state"_s).contains(u"ended"_s));
    QVERIFY(names(u"processors"_s, u"contract"_s).contains(u"none"_s));
    const QStringList states = names(u"requests"_s, u"state"_s);
    QVERIFY(QSet<QString>(states.begin(), states.end()).size() >= 5);
    QVERIFY(m_sample[u"activities"_s].toArray().size() >= 5);
}

QTEST_APPLESS_MAIN(tst_Sample)
#include "tst_Sample.moc"
