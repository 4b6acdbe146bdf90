#include "ui/shell/ImportFlow.h"

#include "ui/shell/Job.h"
#include "ui/widgets/JobBar.h"
#include "wording/Text.h"
#include "workflow/ImportPolicy.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ck::ui
{

namespace
{

constexpr qint64 kMostBytes = 20 * 1024 * 1024;

QStringList localFiles(const QMimeData &data, const QStringList &endings)
{
    QStringList found;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile() && endings.contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            found.append(url.toLocalFile());
    return found;
}

} // namespace

ImportFlow::ImportFlow(Navigator &navigator, QWidget *window)
    : QObject(window)
    , m_navigator(navigator)
    , m_window(window)
{
}

QStringList ImportFlow::policyFiles(const QMimeData &data)
{
    return localFiles(data,
        { QStringLiteral("txt"), QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("html"),
            QStringLiteral("htm"), QStringLiteral("docx"), QStringLiteral("pdf") });
}

QStringList ImportFlow::mailFiles(const QMimeData &data)
{
    return localFiles(data, { QStringLiteral("eml") });
}

QStringList ImportFlow::projectFiles(const QMimeData &data)
{
    return localFiles(data, { QStringLiteral("ckproj") });
}

QString ImportFlow::fileFilter()
{
    return tr("Policies (*.txt *.md *.markdown *.html *.htm *.docx *.pdf)") + QStringLiteral(";;")
        + tr("All files (*)");
}

void ImportFlow::importFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.exists())
        return m_navigator.tell({ ErrorCode::FileMissing, { path }, {}, {} });
    if (info.isDir())
        return m_navigator.tell({ ErrorCode::FileIsFolder, { path }, {}, {} });
    if (info.size() > kMostBytes)
        return m_navigator.tell({ ErrorCode::FileTooLarge,
            { info.fileName(), QString::number(kMostBytes / 1024 / 1024) }, {}, {} });
    if (!file.open(QIODevice::ReadOnly))
        return m_navigator.tell({ ErrorCode::FileUnreadable, { path }, file.errorString(), {} });
    importBytes(file.readAll(), info.fileName());
}

void ImportFlow::importBytes(const QByteArray &bytes, const QString &name)
{
    if (!m_session)
        return;
    const auto knowledge = m_session->environment().knowledge;
    Job *job = startJob(
        this, tr("Reading %1").arg(name),
        [knowledge, bytes, name](
            const Progress &progress) { return knowledge->read(bytes, name, &progress); },
        [this, bytes, name](const Result<Compilation> &read) { store(bytes, name, read); });
    if (!m_bar)
        m_bar = new JobBar(m_window);
    m_bar->watch(job);
}

void ImportFlow::store(const QByteArray &bytes, const QString &name, const Result<Compilation> &read)
{
    if (!m_session || !m_navigator.ok(read))
        return;
    const bool first = workflow::versions(*m_session).isEmpty();
    workflow::ImportRequest request;
    request.bytes = bytes;
    request.name = name;
    const Result<workflow::Imported> done = workflow::importPolicy(*m_session, request, *read);
    if (!m_navigator.ok(done))
        return;
    if (done->duplicate) {
        m_navigator.say(tr("This text is in the project already."));
    } else {
        const QString found
            = translate("ck::ui", "%n promise(s) found in %1.", nullptr, done->commitments).arg(name);
        const QString kept = done->carriedOver == 0 ? QString()
                                                    : QLatin1Char(' ')
                + translate("ck::ui", "%n decision(s) carried over.", nullptr, done->carriedOver);
        m_navigator.say(found + kept);
    }
    m_navigator.open(ref(done->version));
    m_navigator.openPanel(first ? QStringLiteral("reader") : QStringLiteral("policydiff"));
}

} // namespace ck::ui
