#include "ui/dialogs/VaultSheets.h"

#include "ui/dialogs/Sheet.h"
#include "wording/ErrorText.h"
#include "workflow/Vault.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>

namespace ck::ui
{

namespace
{

QLineEdit *secretField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

class UnlockSheet final : public Sheet
{
public:
    UnlockSheet(workflow::Session &session, QWidget *parent)
        : Sheet(QApplication::translate("ck::ui::Vault", "Unlock personal data"),
            QApplication::translate("ck::ui::Vault",
                "Names, addresses and messages of requesters are encrypted. The passphrase of this project "
                "opens them."),
            QApplication::translate("ck::ui::Vault", "Unlock"), parent)
        , m_session(session)
        , m_secret(secretField(this))
    {
        addField(QApplication::translate("ck::ui::Vault", "Passphrase"), m_secret);
        m_secret->setFocus();
    }

protected:
    void commit() override
    {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const Result<void> done = workflow::unlockWithPassphrase(m_session, m_secret->text());
        QApplication::restoreOverrideCursor();
        done.ok() ? accept() : setProblem(sentence(done.error()));
    }

private:
    workflow::Session &m_session;
    QLineEdit *m_secret;
};

class ProtectSheet final : public Sheet
{
public:
    ProtectSheet(workflow::Session &session, QWidget *parent)
        : Sheet(QApplication::translate("ck::ui::Vault", "Protect personal data"),
            QApplication::translate("ck::ui::Vault",
                "Before the first request is entered, its personal data needs a key. Choose a passphrase and "
                "keep it in a safe place: without it nobody can read the data again."),
            QApplication::translate("ck::ui::Vault", "Protect"), parent)
        , m_session(session)
        , m_secret(secretField(this))
        , m_again(secretField(this))
        , m_keychain(new QCheckBox(
              QApplication::translate("ck::ui::Vault", "Also keep the key in the keychain of this computer"),
              this))
    {
        addField(QApplication::translate("ck::ui::Vault", "Passphrase"), m_secret);
        addField(QApplication::translate("ck::ui::Vault", "The same again"), m_again);
        addWidget(m_keychain);
        m_keychain->setVisible(session.environment().keychain != nullptr);
        m_secret->setFocus();
    }

protected:
    void commit() override
    {
        if (m_secret->text().size() < 8)
            return setProblem(
                QApplication::translate("ck::ui::Vault", "A passphrase needs at least eight characters."));
        if (m_secret->text() != m_again->text())
            return setProblem(QApplication::translate("ck::ui::Vault", "The two passphrases differ."));
        QApplication::setOverrideCursor(Qt::WaitCursor);
        Result<void> done = workflow::addPassphrase(m_session, m_secret->text());
        if (done.ok() && m_keychain->isChecked())
            done = workflow::keepInKeychain(m_session);
        QApplication::restoreOverrideCursor();
        done.ok() ? accept() : setProblem(sentence(done.error()));
    }

private:
    workflow::Session &m_session;
    QLineEdit *m_secret;
    QLineEdit *m_again;
    QCheckBox *m_keychain;
};

} // namespace

bool openVault(workflow::Session &session, QWidget *parent)
{
    switch (session.vault()) {
    case workflow::VaultState::Open:
        return true;
    case workflow::VaultState::Locked:
        // The keychain first; people are asked only where it does not answer.
        return workflow::unlock(session).ok() || UnlockSheet(session, parent).exec() == QDialog::Accepted;
    case workflow::VaultState::NoKey:
        return ProtectSheet(session, parent).exec() == QDialog::Accepted;
    }
    return false;
}

} // namespace ck::ui
