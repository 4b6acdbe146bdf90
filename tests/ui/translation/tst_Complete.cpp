// Every text of the program is translated, and no translation loses what the program puts in.
#include "TsFile.h"

#include <QTest>

using namespace ck::test;

namespace
{

QStringList all(const QString &text, const QString &pattern)
{
    QStringList found;
    auto hits = QRegularExpression(pattern).globalMatch(text);
    while (hits.hasNext())
        found.append(hits.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

QString spaceBefore(const QString &text)
{
    return text.left(text.size() - QString(text + u'.').trimmed().size() + 1);
}

QString ending(const QString &text)
{
    return QRegularExpression(QStringLiteral("(: %\\d| \\(%\\d\\)|…|:|\\s+)$")).match(text).captured();
}

int mnemonics(const QString &text)
{
    return int(QString(text).remove(QStringLiteral("&&")).count(u'&'));
}

// What is wrong with one form of a message; empty when nothing is.
QString wrong(const Message &message, const QString &form)
{
    static const QString place = QStringLiteral("%L?\\d|%n");
    if (form.trimmed().isEmpty())
        return QStringLiteral("is empty");
    if (all(form, place) != all(message.source, place))
        return QStringLiteral("has other places for arguments");
    if (mnemonics(form) != mnemonics(message.source))
        return QStringLiteral("has another number of mnemonics");
    // A heading drops such an ending when its argument is missing, so it must stand there in every language.
    if (ending(form) != ending(message.source) || spaceBefore(form) != spaceBefore(message.source))
        return QStringLiteral("begins or ends in another way");
    if (form.contains(QStringLiteral("(s)")))
        return QStringLiteral("is no plural form");
    return {};
}

QString faultsOf(const QList<Message> &messages, const std::function<QString(const Message &)> &check)
{
    QString faults;
    for (const Message &message : messages) {
        const QString fault = check(message);
        if (!fault.isEmpty())
            faults += u'\n' + message.place() + u' ' + fault;
    }
    return faults;
}

} // namespace

class tst_Complete : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data() { languages(); }
    void nothingIsUnfinished();
    void formsFitTheirSource_data() { languages(); }
    void formsFitTheirSource();
    void pluralsHaveAllForms_data() { languages(); }
    void pluralsHaveAllForms();
    void sameTextIsThereOnce_data() { languages(); }
    void sameTextIsThereOnce();
    void englishHoldsEveryPlural();

private:
    static void languages();
};

void tst_Complete::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("least"); // so that a file that lupdate emptied is not taken for complete
    QTest::newRow("German") << QStringLiteral("de") << 1000;
    QTest::newRow("English plurals") << QStringLiteral("en") << 20;
}

void tst_Complete::nothingIsUnfinished()
{
    QFETCH(QString, language);
    QFETCH(int, least);
    const QList<Message> messages = readTs(language);
    QVERIFY2(messages.size() >= least, qPrintable(QString::number(messages.size())));
    const QString faults = faultsOf(messages, [](const Message &message) { return message.type; });
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void tst_Complete::formsFitTheirSource()
{
    QFETCH(QString, language);
    const QString faults = faultsOf(readTs(language), [](const Message &message) {
        QString found;
        for (const QString &form : message.forms)
            found = found.isEmpty() ? wrong(message, form) : found;
        return found;
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void tst_Complete::pluralsHaveAllForms()
{
    QFETCH(QString, language);
    const QString faults = faultsOf(readTs(language), [](const Message &message) {
        // German and English: one, and many.
        return message.forms.size() == (message.numerus ? 2 : 1) ? QString() : QStringLiteral("lacks a form");
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void tst_Complete::sameTextIsThereOnce()
{
    QFETCH(QString, language);
    QSet<QStringList> seen;
    const QString faults = faultsOf(readTs(language), [&](const Message &message) {
        const QStringList key { message.context, message.source, message.comment };
        const bool twice = seen.contains(key);
        seen.insert(key);
        return twice ? QStringLiteral("stands there twice") : QString();
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void tst_Complete::englishHoldsEveryPlural()
{
    QSet<QString> english;
    for (const Message &message : readTs(QStringLiteral("en")))
        english.insert(message.place());
    const QString faults = faultsOf(readTs(QStringLiteral("de")), [&](const Message &message) {
        return message.numerus && !english.contains(message.place()) ? QStringLiteral("has no English plural")
                                                                     : QString();
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

QTEST_APPLESS_MAIN(tst_Complete)
#include "tst_Complete.moc"
