// A fresh list changes only what differs: no reset, selection survives.
#include "ui/widgets/RowsModel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace ck::ui;

namespace
{

struct Row {
    int key = 0;
    QString text = {};
    bool operator==(const Row &) const = default;
};

class Model final : public RowsModel<Row, int>
{
public:
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant headerData(int, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QStringLiteral("Name") : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index.row()).text) : RowsModel::data(index, role);
    }

protected:
    int keyOf(const Row &row) const override { return row.key; }
};

QList<Row> rows(const QString &letters)
{
    QList<Row> made;
    for (const QChar letter : letters)
        made.append({ letter.toLower().unicode(), QString(letter) });
    return made;
}

QString shown(const Model &model)
{
    QString letters;
    for (const Row &row : model.rows())
        letters += row.text;
    return letters;
}

} // namespace

class tst_RowsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomes_data();
    void becomes();
    void keepsTheCurrentRow();
    void repaintsOnlyWhatDiffers();
    void speaksWithItsHeader();
};

void tst_RowsModel::becomes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("filled") << ""
                            << "abc";
    QTest::newRow("emptied") << "abc"
                             << "";
    QTest::newRow("one in front") << "bc"
                                  << "abc";
    QTest::newRow("one at the end") << "ab"
                                    << "abc";
    QTest::newRow("one out of the middle") << "abc"
                                           << "ac";
    QTest::newRow("turned around") << "abcde"
                                   << "edcba";
    QTest::newRow("edited") << "abc"
                            << "aBc";
    QTest::newRow("all at once") << "abcdef"
                                 << "fBxa";
}

void tst_RowsModel::becomes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows(before));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows(rows(after));
    QCOMPARE(shown(model), after);
    QCOMPARE(resets.count(), 0);
}

void tst_RowsModel::keepsTheCurrentRow()
{
    Model model;
    model.setRows(rows(QStringLiteral("abc")));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::SelectCurrent);
    model.setRows(rows(QStringLiteral("xbca")));
    QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("b"));
    model.setRows(rows(QStringLiteral("cabx")));
    QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("b"));
    model.setRows(rows(QStringLiteral("xbac")));
    QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("b"));
}

void tst_RowsModel::repaintsOnlyWhatDiffers()
{
    Model model;
    model.setRows(rows(QStringLiteral("abc")));
    QSignalSpy repaints(&model, &QAbstractItemModel::dataChanged);
    model.setRows(rows(QStringLiteral("abC")));
    QCOMPARE(repaints.count(), 1);
    QCOMPARE(repaints.first().first().toModelIndex().row(), 2);
}

void tst_RowsModel::speaksWithItsHeader()
{
    Model model;
    model.setRows({ { 1, QStringLiteral("Ada") }, { 2, {} } });
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Name: Ada"));
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Name: –"));
}

QTEST_MAIN(tst_RowsModel)
#include "tst_RowsModel.moc"
