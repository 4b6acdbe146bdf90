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
        const CuePattern &places = m_lists.list(QStringLiteral("vague_places"));
        const CuePattern &safeguards = m_lists.list(QStringLiteral("vague_safeguards"));
        // The graver case first, because one finding is made for the whole text.
        for (const auto &[pattern, worse] : { std::pair(&places, true), std::pair(&safeguards, false) })
            for (const Said<TransferStatement> &transfer : m_transfers) {
                const QString quote = folded(transfer.commitment->evidence.quote);
                const bool named
                    = worse && !transfer.body->to.isEmpty() && !anyIs(transfer.body->to, *pattern);
                const auto match = pattern->find(quote);
                if (!match || named)
                    continue;
                m_check.add({ .code = QStringLiteral("TRANSFER_VAGUE"),
                    .from = transfer.commitment,
                    .evidence = m_check.sentenceIn(*transfer.commitment, *pattern),
                    .args = { worse ? transfer.body->to.join(QStringLiteral(", "))
                                    : transfer.body->mechanisms.join(QStringLiteral(", ")) },
                    .cue = match->in(quote).toString(),
                    .worse = worse });
            }
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
        const CuePattern &places = m_lists.list(QStringLiteral("vague_places"));
        const CuePattern &vendors = m_lists.list(QStringLiteral("processors_in_transfers"));
        const bool told = std::any_of(
            m_transfers.begin(), m_transfers.end(), [&](const Said<TransferStatement> &transfer) {
                return transfer.body->to.isEmpty() || anyIs(transfer.body->to, places)
                    || vendors.isIn(folded(transfer.commitment->evidence.quote));
            });
        if (!m_transfers.isEmpty() && !recipients.isEmpty() && !located && !told)
            m_check.add({ .code = QStringLiteral("TRANSFER_PROCESSORS_UNLOCATED") });
    }

private:
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
