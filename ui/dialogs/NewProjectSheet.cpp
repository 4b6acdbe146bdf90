#include "ui/dialogs/NewProjectSheet.h"

#include "ui/theme/Measure.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace ck::ui
{

NewProjectSheet::NewProjectSheet(QWidget *parent)
    : Sheet(tr("New project"),
        tr("A project is one file on this computer. It holds the policy, the registers and the requests."),
        tr("Create project"), parent)
{
    m_organisation = new QLineEdit(this);
    m_organisation->setPlaceholderText(tr("Name as it stands in the policy"));
    addField(tr("Organisation"), m_organisation);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_path = new QLineEdit(row);
    m_path->setAccessibleName(tr("Project file"));
    auto *browse = new QPushButton(tr("Choose…"), row);
    browse->setAutoDefault(false);
    browse->setAccessibleName(tr("Choose where the project file goes"));
    layout->addWidget(m_path, 1);
    layout->addWidget(browse);
    addField(tr("Project file"), row);
    row->setFocusProxy(m_path);
    connect(m_organisation, &QLineEdit::textChanged, this, &NewProjectSheet::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen
            = QFileDialog::getSaveFileName(this, tr("Project file"), path(), tr("Projects (*.ckproj)"));
        if (chosen.isEmpty())
            return;
        m_pathChosen = true;
        m_path->setText(chosen);
    });
    suggestPath();
    m_organisation->setFocus();
}

QString NewProjectSheet::organisation() const
{
    return m_organisation->text().trimmed();
}

QString NewProjectSheet::path() const
{
    const QString path = m_path->text().trimmed();
    return path.isEmpty() || path.endsWith(QLatin1StringView(".ckproj")) ? path
                                                                         : path + QStringLiteral(".ckproj");
}

void NewProjectSheet::suggestPath()
{
    if (m_pathChosen)
        return;
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N} _-]"));
    QString name = organisation().remove(unsafe).simplified();
    if (name.isEmpty())
        name = tr("Privacy");
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = documents.filePath(name + QStringLiteral(".ckproj"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = documents.filePath(QStringLiteral("%1 %2.ckproj").arg(name).arg(n));
    m_path->setText(QDir::toNativeSeparators(path));
}

void NewProjectSheet::commit()
{
    if (organisation().isEmpty())
        return setProblem(tr("Enter the name of the organisation."));
    if (QFileInfo::exists(path()))
        return setProblem(tr("A file of that name is there already. Choose another name."));
    QDir().mkpath(QFileInfo(path()).absolutePath());
    accept();
}

} // namespace ck::ui
