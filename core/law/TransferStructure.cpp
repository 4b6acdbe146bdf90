// Transfers: whether places and safeguards are named, and whether they fit the recipients.
#include "law/CheckCase.h"

namespace ck::law
{
namespace
{

bool anyIs(const QStringList &values, const CuePattern &pattern)
{
    return std::any_of(
        values.begin(), values.end(), [&](const QString &value) { return pattern.isIn(folded(value)); });
}

class TransferCheck
{
public:
    explicit TransferCheck(CheckCase &check)
        : m_check(check)
        , m_lists(check.book().checks())
        , m_transfers(check.all<TransferStatement>())
    {
    }

    void vague()
    {
        const CuePattern &denied = m_lists.list(QStringLiteral("denied_transfer"));
        m_transfers.removeIf([&](const Said<TransferStatement> &transfer) {
            return transfer.body->mechanisms.isEmpty()
                && denied.isIn(folded(transfer.commitment->evidence.quote));
        });
        // The graver case first, because one finding is made for the whole text.
        for (const Said<TransferStatement> &transfer : m_transfers)
            if (const CuePattern &places = placesThatAreVague(*transfer.body); places.isIn(wordsOf(transfer)))
                add(transfer, places, transfer.body->to, true);
        const CuePattern &safeguards = m_lists.list(QStringLiteral("vague_safeguards"));
        for (const Said<TransferStatement> &transfer : m_transfers)
            if (safeguards.isIn(wordsOf(transfer)))
                add(transfer, safeguards, transfer.body->mechanisms, false);
        for (const Said<TransferStatement> &transfer : m_transfers)
            if (noSafeguardAtAll())
                m_check.add({ .code = QStringLiteral("TRANSFER_VAGUE"),
                    .from = transfer.commitment,
                    .args = { transfer.body->to.join(QStringLiteral(", ")) } });
    }

    void mismatch()
    {
        const Transfers &law = m_check.book().transfers();
        QSet<QString> places;
        for (const Said<TransferStatement> &transfer : m_transfers)
            for (const QString &place : transfer.body->to) {
                const QString code = law.countryCode(place);
                if (code.isEmpty())
                    return; // an open destination excludes nothing
                places.insert(code);
            }
        if (places.isEmpty())
            return;
        for (const Said<ProcessorDisclosure> &one : m_check.all<ProcessorDisclosure>()) {
            const QString country = law.countryCode(one.body->country);
            const bool inside
                = places.contains(country) || (places.contains(QStringLiteral("EU")) && law.isInEea(country));
            if (!country.isEmpty() && !inside)
                m_check.add({ .code = QStringLiteral("TRANSFER_PROCESSOR_MISMATCH"),
                    .from = one.commitment,
                    .args = { one.body->name, one.body->country } });
        }
    }

    // A region for the service itself, and none for the vendors.
    void unlocated()
    {
        const QList<Said<ProcessorDisclosure>> recipients = m_check.all<ProcessorDisclosure>();
        const bool located = std::any_of(recipients.begin(), recipients.end(),
            [](const Said<ProcessorDisclosure> &one) { return !one.body->country.isEmpty(); });
        const CuePattern &vendors = m_lists.list(QStringLiteral("processors_in_transfers"));
        const bool told = std::any_of(
            m_transfers.begin(), m_transfers.end(), [&](const Said<TransferStatement> &transfer) {
                return transfer.body->to.isEmpty() || vendors.isIn(wordsOf(transfer))
                    || placesThatAreVague(*transfer.body).isIn(wordsOf(transfer));
            });
        if (!m_transfers.isEmpty() && !recipients.isEmpty() && !located && !told)
            m_check.add({ .code = QStringLiteral("TRANSFER_PROCESSORS_UNLOCATED") });
    }

private:
    static QString wordsOf(const Said<TransferStatement> &transfer)
    {
        return folded(transfer.commitment->evidence.quote);
    }

    // Beside a named place only words that open the list again count ("and other countries").
    const CuePattern &placesThatAreVague(const TransferStatement &transfer) const
    {
        const CuePattern &vague = m_lists.list(QStringLiteral("vague_places"));
        return transfer.to.isEmpty() || anyIs(transfer.to, vague)
            ? vague
            : m_lists.list(QStringLiteral("open_places"));
    }

    void add(
        const Said<TransferStatement> &transfer, const CuePattern &vague, const QStringList &what, bool worse)
    {
        const QString words = wordsOf(transfer);
        m_check.add({ .code = QStringLiteral("TRANSFER_VAGUE"),
            .from = transfer.commitment,
            .evidence = m_check.sentenceIn(*transfer.commitment, vague),
            .args = { what.join(QStringLiteral(", ")) },
            .cue = vague.find(words)->in(words).toString(),
            .worse = worse });
    }

    bool noSafeguardAtAll() const
    {
        return std::all_of(m_transfers.begin(), m_transfers.end(),
                   [](const Said<TransferStatement> &transfer) {
                       return transfer.body->mechanisms.isEmpty();
                   })
            && !m_lists.list(QStringLiteral("firm_safeguards")).isIn(m_check.view().text());
    }

    CheckCase &m_check;
    const CheckPacks &m_lists;
    QList<Said<TransferStatement>> m_transfers;
};

} // namespace

void checkTransferStructure(CheckCase &check)
{
    TransferCheck transfers(check);
    transfers.vague();
    transfers.mismatch();
    transfers.unlocated();
}

} // namespace ck::law
