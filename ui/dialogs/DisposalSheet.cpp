#include "ui/dialogs/DisposalSheet.h"

#include "ui/dialogs/Sheet.h"
#include "wording/Text.h"

#include <QLineEdit>

namespace ck::ui
{

std::optional<QString> askHowDisposed(QWidget *parent)
{
    Sheet sheet(translate("ck::ui", "Record the disposal"),
        translate(
            "ck::ui", "It goes into the journal and onto the certificate with your name and today’s date."),
        translate("ck::ui", "Record"), parent);
    auto *note = new QLineEdit(&sheet);
    sheet.addField(translate("ck::ui", "How it was done"), note);
    note->setFocus();
    return sheet.exec() == QDialog::Accepted ? std::optional(note->text().trimmed()) : std::nullopt;
}

} // namespace ck::ui
