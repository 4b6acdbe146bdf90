#include "store/FieldCipher.h"

#include <QtTest>
#include <functional>

using namespace ck::store;

class FieldCipher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void hidesLengths();
    void neverSealsTheSameTwice();
    void refusesAnotherPlace_data();
    void refusesAnotherPlace();
    void refusesEveryFlippedBit();
    void refusesAnotherKey();

private:
    const SecretBytes secret = SecretBytes::random(keySize);
    const QByteArrayView key = secret.view();
    const FieldPlace place { QUuid::createUuid(), 10, 19, QUuid::createUuid(), QUuid::createUuid(),
        QUuid::createUuid(), 3 };
};

void FieldCipher::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("jo@example.org");
    QTest::newRow("one-step") << QByteArray(32, 'x');
    QTest::newRow("zeroes") << QByteArray(100, '\0');
    QTest::newRow("looks-padded") << QByteArray("a\x80\0\0", 4);
    QTest::newRow("megabyte") << QByteArray(1 << 20, 'm');
}

void FieldCipher::opensWhatItSealed()
{
    QFETCH(QByteArray, plain);
    const QByteArray data = associatedData(place);
    const auto opened = unseal(seal(plain, data, key), data, key);
    QVERIFY(opened);
    QCOMPARE(*opened, plain);
}

void FieldCipher::hidesLengths()
{
    const QByteArray data = associatedData(place);
    const qsizetype shortest = seal(QByteArray(1, 'x'), data, key).size();
    QCOMPARE(shortest, 1 + 1 + 24 + 32 + 16);
    QCOMPARE(seal(QByteArray(31, 'x'), data, key).size(), shortest);
    QCOMPARE(seal(QByteArray(32, 'x'), data, key).size(), shortest + 32);
}

void FieldCipher::neverSealsTheSameTwice()
{
    const QByteArray data = associatedData(place);
    QVERIFY(seal("a", data, key) != seal("a", data, key));
}

void FieldCipher::refusesAnotherPlace_data()
{
    QTest::addColumn<int>("part");
    const char *parts[] = { "project", "table", "column", "row", "case", "key", "rev" };
    for (int i = 0; i < 7; ++i)
        QTest::newRow(parts[i]) << i;
}

void FieldCipher::refusesAnotherPlace()
{
    QFETCH(int, part);
    FieldPlace other = place;
    const std::function<void()> moves[] = {
        [&] { other.project = QUuid::createUuid(); },
        [&] { other.table = 11; },
        [&] { other.column = 20; },
        [&] { other.row = QUuid::createUuid(); },
        [&] { other.caseId = QUuid::createUuid(); },
        [&] { other.keyId = QUuid::createUuid(); },
        [&] { other.rev = 2; },
    };
    moves[part]();
    const QByteArray envelope = seal("secret", associatedData(place), key);
    QVERIFY(!unseal(envelope, associatedData(other), key));
}

void FieldCipher::refusesEveryFlippedBit()
{
    const QByteArray data = associatedData(place);
    const QByteArray envelope = seal("secret", data, key);
    for (qsizetype bit = 0; bit < envelope.size() * 8; ++bit) {
        QByteArray flipped = envelope;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!unseal(flipped, data, key), qPrintable(QString::number(bit)));
    }
    for (qsizetype size = 0; size < envelope.size(); ++size)
        QVERIFY(!unseal(envelope.left(size), data, key));
}

void FieldCipher::refusesAnotherKey()
{
    const QByteArray data = associatedData(place);
    QVERIFY(!unseal(seal("secret", data, key), data, SecretBytes::random(keySize).view()));
    QVERIFY(!sameBytes(subkey(key, 1).view(), subkey(key, 2).view()));
}

QTEST_GUILESS_MAIN(FieldCipher)
#include "tst_FieldCipher.moc"
