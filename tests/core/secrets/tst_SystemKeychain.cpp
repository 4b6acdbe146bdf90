// The system's keychain, for real where a throw-away one is at hand, and what is said where there is none.
#include "secrets/SystemKeychain.h"

#include <QRandomGenerator>
#include <QUuid>
#include <QtTest>

using namespace ck;
using namespace ck::secrets;

class SystemKeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndForgets();
    void keepsAnyBytes();
    void saysSoWhenThereIsNone();

private:
    const QString service = QStringLiteral("clausekeeper-test");
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
};

static bool hasSecretService()
{
    return qEnvironmentVariableIsSet("CK_SECRET_SERVICE");
}

void SystemKeychainTest::keepsAndForgets()
{
    if (!hasSecretService())
        QSKIP("no throw-away keychain here; the test beside this one brings dbus-run-session and "
              "gnome-keyring-daemon");
    SystemKeychain keychain;
    QCOMPARE(keychain.read(service, key).error().code, ErrorCode::NotFound);
    QVERIFY(keychain.write(service, key, "first"));
    QVERIFY(keychain.write(service, key, "second"));
    const auto found = keychain.read(service, key);
    QVERIFY(found);
    QCOMPARE(*found, QByteArray("second"));
    QVERIFY(keychain.remove(service, key));
    QCOMPARE(keychain.read(service, key).error().code, ErrorCode::NotFound);
}

void SystemKeychainTest::keepsAnyBytes()
{
    if (!hasSecretService())
        QSKIP("no throw-away keychain here");
    SystemKeychain keychain;
    QByteArray secret(32, '\0');
    for (char &byte : secret)
        byte = char(QRandomGenerator::system()->generate());
    secret[5] = '\0';
    QVERIFY(keychain.write(service, key, secret));
    const auto found = keychain.read(service, key);
    QVERIFY(found);
    QCOMPARE(*found, secret);
    QVERIFY(keychain.remove(service, key));
}

void SystemKeychainTest::saysSoWhenThereIsNone()
{
#ifndef Q_OS_LINUX
    QSKIP("every other system has a keychain of its own, which a test must not write to");
#endif
    if (hasSecretService())
        QSKIP("there is one");
    // A bus that does not answer, whatever the desktop this runs on.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    SystemKeychain keychain;
    const auto found = keychain.read(service, key);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::KeychainUnavailable);
    QVERIFY(!found.error().detail.isEmpty());
    QCOMPARE(keychain.write(service, key, "x").error().code, ErrorCode::KeychainUnavailable);
}

QTEST_GUILESS_MAIN(SystemKeychainTest)
#include "tst_SystemKeychain.moc"
