// A mail dropped on the queue: who wrote when, what it says, and which rights it seems to use.
#include "workflow/Requests.h"

#include "exchange/Mail.h"

#include <QRegularExpression>

namespace ck::workflow
{
namespace
{

struct Cue {
    Right right;
    const char *words; // matched on whole words, without regard to case
};
// A first guess for the form that a person then checks; the words are those people use, not those of statutes.
constexpr Cue cues[] = {
    { Right::Erasure, "delete|deletion|erase|erasure|forgotten|remove my|löschen|löschung|effacer|effacement" },
    { Right::Access, "access|copy of|what data|which data|subject access|auskunft|kopie|accès" },
    { Right::Rectification, "correct|rectif|wrong data|berichtig" },
    { Right::Portability, "export|portab|machine-readable|übertragbar" },
    { Right::Objection, "object to|objection|opt out of|widerspr" },
    { Right::OptOutSale, "do not sell|sale of my" },
    { Right::WithdrawConsent, "withdraw my consent|withdraw consent|einwilligung" },
    { Right::Restriction, "restrict" },
};

QList<Right> rightsIn(const QString &words)
{
    QList<Right> rights;
    for (const Cue &cue : cues) {
        const QRegularExpression pattern(QStringLiteral("\\b(%1)").arg(QString::fromUtf8(cue.words)),
                                         QRegularExpression::CaseInsensitiveOption);
        if (pattern.match(words).hasMatch())
            rights.append(cue.right);
    }
    return rights;
}

} // namespace

Result<Request> requestFromMail(const Session &session, const QByteArray &mail)
{
    const auto message = exchange::readMail(mail);
    if (!message)
        return message.error();
    // The day of receipt counts, not of sending or reading (GDPR Art. 12(3)).
    const QDateTime received = message->receivedUtc.isValid() ? message->receivedUtc : message->sentUtc;
    return Request {
        .regime = session.setting(QStringLiteral("regime")),
        .calendar = session.setting(QStringLiteral("calendar")),
        .rights = rightsIn(message->subject + u'\n' + message->body),
        .channel = QStringLiteral("e-mail"),
        .received = received.isValid() ? received.toLocalTime().date() : session.today(),
        .receivedAt = received,
        .personName = message->fromName,
        .personContact = message->fromAddress,
        .message = message->subject + QStringLiteral("\n\n") + message->body,
    };
}

} // namespace ck::workflow
