// A policy comes in, by file, drop or paste: read and compiled away from the window's thread, then one
// journal entry.
#pragma once

#include "ui/shell/Navigator.h"
#include "workflow/Session.h"

#include <QObject>
#include <QPointer>

class QMimeData;

namespace ck::ui
{

class JobBar;

class ImportFlow final : public QObject
{
    Q_OBJECT

public:
    ImportFlow(Navigator &navigator, QWidget *window);
    void setSession(workflow::Session *session) { m_session = session; }
    void importFile(const QString &path);
    void importBytes(const QByteArray &bytes, const QString &name);

    // What can be dropped on the window, told apart by its ending.
    static QStringList policyFiles(const QMimeData &data);
    static QStringList mailFiles(const QMimeData &data);
    static QStringList projectFiles(const QMimeData &data);
    static QString fileFilter(); // for file dialogs

private:
    void store(const QByteArray &bytes, const QString &name, const Result<Compilation> &read);

    Navigator &m_navigator;
    QWidget *m_window = nullptr;
    JobBar *m_bar = nullptr;
    QPointer<workflow::Session> m_session;
};

} // namespace ck::ui
