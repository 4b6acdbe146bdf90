#include "secrets/MemoryKeychain.h"
#include "secrets/Passphrase.h"

#include <QtTest>

using namespace ck;
using namespace ck::secrets;

class Passphrase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameWordsSameKey();
    void everythingCounts();
    void matchesTheReference();
    void spellingOfAccentsDoesNotCount();
    void refusesWeakOrGreedyCosts_data();
    void refusesWeakOrGreedyCosts();
    void parametersSurvive();
    void memoryKeychainKeepsTheContract();

private:
    PassphraseParams cheap() const { return { minimumOps, minimumMemKiB, QByteArray(16, 's') }; }
};

void Passphrase::sameWordsSameKey()
{
    const auto a = deriveKey(QStringLiteral("correct horse"), cheap());
    const auto b = deriveKey(QStringLiteral("correct horse"), cheap());
    QVERIFY(a && b);
    QCOMPARE(a->size(), 32);
    QCOMPARE(*a, *b);
    QVERIFY(randomKey() != randomKey());
    QCOMPARE(randomKey().size(), 32);
}

void Passphrase::everythingCounts()
{
    const QByteArray key = *deriveKey(QStringLiteral("correct horse"), cheap());
    PassphraseParams other = cheap();
    other.salt[0] = 'x';
    QVERIFY(*deriveKey(QStringLiteral("correct horse"), other) != key);
    other = cheap();
    other.ops += 1;
    QVERIFY(*deriveKey(QStringLiteral("correct horse"), other) != key);
    QVERIFY(*deriveKey(QStringLiteral("Correct horse"), cheap()) != key);
    QVERIFY(*deriveKey(QStringLiteral("correct horse "), cheap()) != key);
}

// Against libargon2, the reference implementation: argon2id_hash_raw(3, 65536, 1, …).
void Passphrase::matchesTheReference()
{
    QCOMPARE(deriveKey(QStringLiteral("correct horse"), cheap())->toHex(),
        QByteArray("b8821737090ebdde004566ddc40091f5972f8d5a0204cf76889a53541ca6e4c2"));
}

void Passphrase::spellingOfAccentsDoesNotCount()
{
    QCOMPARE(
        *deriveKey(QStringLiteral("caf\u00e9"), cheap()), *deriveKey(QStringLiteral("cafe\u0301"), cheap()));
}

void Passphrase::refusesWeakOrGreedyCosts_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("ops");
    QTest::addColumn<int>("memKiB");
    QTest::addColumn<int>("salt");
    QTest::addColumn<QString>("field");
    const QString words = QStringLiteral("words");
    QTest::newRow("no-words") << QString() << 3 << 65536 << 16 << QStringLiteral("passphrase");
    QTest::newRow("too-few-passes") << words << 2 << 65536 << 16 << QStringLiteral("ops");
    QTest::newRow("too-many-passes") << words << 1000 << 65536 << 16 << QStringLiteral("ops");
    QTest::newRow("too-little-memory") << words << 3 << 19456 << 16 << QStringLiteral("memKiB");
    QTest::newRow("all-memory") << words << 3 << 2000000000 << 16 << QStringLiteral("memKiB");
    QTest::newRow("short-salt") << words << 3 << 65536 << 8 << QStringLiteral("salt");
}

void Passphrase::refusesWeakOrGreedyCosts()
{
    QFETCH(QString, passphrase);
    QFETCH(int, ops);
    QFETCH(int, memKiB);
    QFETCH(int, salt);
    QFETCH(QString, field);
    const auto key = deriveKey(passphrase, { ops, memKiB, QByteArray(salt, 's') });
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::BadValue);
    QCOMPARE(key.error().args.value(0), field);
}

void Passphrase::parametersSurvive()
{
    const PassphraseParams params = PassphraseParams::fresh();
    QCOMPARE(params.memKiB, 256 * 1024);
    QCOMPARE(params.salt.size(), 16);
    QVERIFY(params.salt != PassphraseParams::fresh().salt);
    QVERIFY(*PassphraseParams::fromJson(params.toJson()) == params);
    QCOMPARE(PassphraseParams::fromJson({}).error().code, ErrorCode::BadValue);
    QJsonObject weak = params.toJson();
    weak[QStringLiteral("memKiB")] = 8;
    QCOMPARE(PassphraseParams::fromJson(weak).error().code, ErrorCode::BadValue);
}

void Passphrase::memoryKeychainKeepsTheContract()
{
    MemoryKeychain keychain;
    const QString service = QStringLiteral("s"), key = QStringLiteral("k");
    QCOMPARE(keychain.read(service, key).error().code, ErrorCode::NotFound);
    QVERIFY(keychain.write(service, key, QByteArray("a\0b", 3)));
    QCOMPARE(*keychain.read(service, key), QByteArray("a\0b", 3));
    QCOMPARE(keychain.read(QStringLiteral("other"), key).error().code, ErrorCode::NotFound);
    QVERIFY(keychain.remove(service, key));
    QCOMPARE(keychain.remove(service, key).error().code, ErrorCode::NotFound);
    keychain.setAvailable(false);
    QCOMPARE(keychain.read(service, key).error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(keychain.write(service, key, "x").error().code, ErrorCode::KeychainUnavailable);
}

QTEST_GUILESS_MAIN(Passphrase)
#include "tst_Passphrase.moc"
