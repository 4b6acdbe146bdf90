// The text of one version with its promises marked in it, and their review by keyboard: next, accept, edit,
// reject.
#pragma once

#include "domain/Commitment.h"
#include "ui/shell/Panel.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ck::ui
{

class ChipRow;
class CommitmentModel;
class ListView;
class PolicyView;
class ViewOrEmpty;

class ReaderPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ReaderPanel(Navigator &navigator);

    QString id() const override { return QStringLiteral("reader"); }
    QString title() const override { return tr("Policy reader"); }
    QString facts() const override;
    bool reveal(const ObjectRef &object) override;
    QList<QAction *> commands() const override { return m_commands; }
    QWidget *focusTarget() override;

    VersionId version() const { return m_version; }
    CommitmentId current() const { return m_current; }

protected:
    void sessionSet() override;
    void projectChanged(const ChangeSet &changes) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeReviewBar();
    QAction *addCommand(
        const QString &id, const QString &text, const QList<QKeySequence> &keys, void (ReaderPanel::*slot)());
    void fillVersions();
    void setVersion(VersionId version);
    void refill();
    void choose(CommitmentId id, bool tell);
    void chooseAt(qsizetype position);
    void showCurrent();
    void step(int by);
    void next() { step(1); }
    void previous() { step(-1); }
    void accept();
    void rejectCurrent();
    void editCurrent();
    void markMissed();
    // After a decision the next one of the list, as it was before the decision, comes up.
    void decideThenNext(const std::function<bool()> &decide);

    VersionId m_version;
    CommitmentId m_current;
    QList<Commitment> m_all;
    QList<QAction *> m_commands;
    CommitmentModel *m_model = nullptr;
    QComboBox *m_versions = nullptr;
    QComboBox *m_kinds = nullptr;
    ChipRow *m_chips = nullptr;
    ListView *m_list = nullptr;
    PolicyView *m_page = nullptr;
    ViewOrEmpty *m_body = nullptr;
    QWidget *m_bar = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QList<QPushButton *> m_decisions;
};

} // namespace ck::ui
