#include "store/Verifier.h"

#include "store/RowTable.h"
#include "store/Session.h"

namespace ck::store
{
namespace
{

constexpr int mostProblems = 100;
constexpr double journalShare = 0.8; // of the work

struct LastWrite {
    qint64 sequence = 0;
    QByteArray state; // empty: removed
};

class Verifier
{
public:
    Verifier(Session &session, const Progress *progress)
        : m_session(session)
        , m_progress(progress)
    {
    }
    Result<VerifyReport> run();

private:
    Result<void> checkFile();
    Result<void> walkJournal();
    void checkEntry(const StoredEntry &entry);
    void checkHead(const JournalHead &head);
    Result<void> checkTable(const Table &table);
    void checkRow(const Table &table, const Row &row);
    bool opens(const Table &table, const Row &row);
    void problem(const QString &code, qint64 sequence);
    void rowProblem(const QString &code, qint64 sequence);
    bool isCancelled() const { return m_progress && m_progress->isCancelled(); }

    Session &m_session;
    const Progress *m_progress;
    VerifyReport m_report;
    JournalHead m_expected; // the entry before the next
    bool m_journalHolds = true;
    QHash<std::pair<int, QUuid>, LastWrite> m_written;
};

QString place(const char *kind, const Table &table, const QUuid &id)
{
    return QStringLiteral("%1:%2:%3")
        .arg(QLatin1StringView(kind), QLatin1StringView(table.name), id.toString(QUuid::WithoutBraces));
}

void Verifier::problem(const QString &code, qint64 sequence)
{
    m_report.ok = false;
    if (sequence > 0 && (m_report.firstBad == 0 || sequence < m_report.firstBad))
        m_report.firstBad = sequence;
    if (m_report.problems.size() < mostProblems)
        m_report.problems.append(code);
}

Result<void> Verifier::checkFile()
{
    const auto found = m_session.database->rows(QStringLiteral("PRAGMA integrity_check(10)"));
    if (!found)
        return found.error();
    for (const QVariantList &row : *found)
        if (row.value(0).toString() != QLatin1StringView("ok"))
            problem(QStringLiteral("integrity:") + row.value(0).toString(), 0);
    const auto keys = m_session.database->rows(QStringLiteral("PRAGMA foreign_key_check"));
    if (!keys)
        return keys.error();
    for (const QVariantList &row : *keys)
        problem(QStringLiteral("foreign_key:") + row.value(0).toString(), 0);
    return {};
}

void Verifier::checkEntry(const StoredEntry &entry)
{
    ++m_report.entries;
    const auto named = [&entry](const char *kind) {
        return QStringLiteral("%1:%2").arg(QLatin1StringView(kind)).arg(entry.sequence);
    };
    if (entry.sequence != m_expected.sequence + 1)
        problem(named("gap"), m_expected.sequence + 1);
    if (entry.previousHash != m_expected.hash || entry.hash != hashOf(entry, m_session.id))
        problem(named("chain"), entry.sequence);
    m_expected = { entry.sequence, entry.hash };
    const auto changes = fromPayload(entry.payload.toUtf8());
    if (!changes) {
        problem(named("payload"), entry.sequence);
        return;
    }
    for (const RecordedChange &change : *changes)
        m_written[{ change.table->id, change.id }] = { entry.sequence, change.state };
}

Result<void> Verifier::walkJournal()
{
    const JournalLog journal = m_session.journal();
    const auto head = journal.head();
    if (!head)
        return head.error();
    const double total = double(std::max<qint64>(1, head->sequence));
    const auto done = journal.oldestFirst([&](const StoredEntry &entry) {
        checkEntry(entry);
        if (m_progress && entry.sequence % 256 == 0)
            m_progress->report(journalShare * double(entry.sequence) / total);
        return !isCancelled();
    });
    if (!done)
        return done;
    if (isCancelled())
        return ErrorCode::Cancelled;
    checkHead(*head);
    m_journalHolds = m_report.firstBad == 0;
    if (m_progress)
        m_progress->report(journalShare);
    return {};
}

void Verifier::checkHead(const JournalHead &head)
{
    m_report.head = m_expected.hash;
    if (head == m_expected)
        return;
    const bool cut = head.sequence > m_expected.sequence;
    problem(QStringLiteral("head"), cut ? m_expected.sequence + 1 : std::max<qint64>(1, m_expected.sequence));
}

// Where the journal itself does not hold, a row that differs is a consequence: the entry it should agree with
// may be the one that is gone.
void Verifier::rowProblem(const QString &code, qint64 sequence)
{
    problem(code, m_journalHolds ? sequence : 0);
}

void Verifier::checkRow(const Table &table, const Row &row)
{
    const auto last = m_written.find({ table.id, row.id });
    if (last == m_written.end() || last->state.isEmpty())
        rowProblem(place("orphan", table, row.id), m_expected.sequence + 1);
    else if (last->state != stateOf(table, row))
        rowProblem(place("row", table, row.id), last->sequence);
    if (last != m_written.end())
        m_written.erase(last);
    if (!opens(table, row))
        problem(place("cipher", table, row.id), 0);
}

// With a closed key all that can be said is whether there is a key at all.
bool Verifier::opens(const Table &table, const Row &row)
{
    const auto isSealed = [&](const Column &column) {
        return column.protection == Protection::Personal
            && !row.values[&column - table.columns.data()].isNull();
    };
    if (std::none_of(table.columns.begin(), table.columns.end(), isSealed))
        return true;
    if (!m_session.keys.isUnlocked())
        return m_session.keys.hasCaseKey(*m_session.database, caseOf(table, row));
    return m_session.seal().open(table, row, RowSeal::Closed::IsError).ok();
}

Result<void> Verifier::checkTable(const Table &table)
{
    const auto rows = selectRows(*m_session.database, table);
    if (!rows)
        return rows.error();
    for (const Row &row : *rows)
        checkRow(table, row);
    return {};
}

Result<VerifyReport> Verifier::run()
{
    if (const auto done = checkFile(); !done)
        return done.error();
    if (const auto done = walkJournal(); !done)
        return done.error();
    for (const Table &table : recordTables()) {
        if (const auto done = checkTable(table); !done)
            return done.error();
        if (isCancelled())
            return ErrorCode::Cancelled;
    }
    for (auto left = m_written.begin(); left != m_written.end(); ++left)
        if (!left->state.isEmpty())
            rowProblem(place("row", *recordTable(left.key().first), left.key().second), left->sequence);
    if (m_progress)
        m_progress->report(1.0);
    return m_report;
}

} // namespace

Result<VerifyReport> verifyProject(Session &session, const Progress *progress)
{
    if (session.busy)
        return Verifier(session, progress).run();
    // One look at the file, or what another program commits meanwhile would not agree with the journal read
    // before.
    if (const auto begun = session.database->run(QStringLiteral("BEGIN")); !begun)
        return begun.error();
    auto report = Verifier(session, progress).run();
    if (const auto ended = session.database->run(QStringLiteral("ROLLBACK")); !ended)
        return ended.error();
    return report;
}

} // namespace ck::store
