// The redline of two versions, clause by clause, and the choice of versions and of the day of publication.
#pragma once

#include "domain/PolicyDiff.h"
#include "ui/shell/Panel.h"

#include <QDate>

class QComboBox;
class QDateEdit;

namespace ck::ui
{

class ChipRow;
class Comparison;
class EmptyState;
class ListView;
class RedlineDelegate;
class RedlineModel;
class ViewOrEmpty;

class DiffPanel final : public Panel
{
    Q_OBJECT

public:
    DiffPanel(Navigator &navigator, std::shared_ptr<Comparison> comparison);

    QString id() const override { return QStringLiteral("policydiff"); }
    QString title() const override { return tr("Policy text diff"); }
    QString facts() const override;
    bool reveal(const ObjectRef &object) override;
    QList<QAction *> commands() const override { return m_commands; }
    QWidget *focusTarget() override;

protected:
    void sessionSet() override;
    void projectChanged(const ChangeSet &changes) override;

private:
    QWidget *makeHead();
    void makeCommands();
    void fillVersions();
    void chooseDefaults();
    void compare(VersionId oldVersion, VersionId newVersion);
    void compute();
    void refillRows();
    void showChange(int change);
    void step(int by);
    void setMode(const QString &mode);

    std::shared_ptr<Comparison> m_comparison;
    QList<QAction *> m_commands;
    QComboBox *m_old = nullptr;
    QComboBox *m_new = nullptr;
    QDateEdit *m_published = nullptr;
    ChipRow *m_modes = nullptr;
    RedlineModel *m_model = nullptr;
    RedlineDelegate *m_delegate = nullptr;
    ListView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    ViewOrEmpty *m_body = nullptr;
    bool m_folded = true;
    bool m_quiet = false; // the choosers are being filled, nobody chose
};

} // namespace ck::ui
