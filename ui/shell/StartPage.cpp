#include "ui/shell/StartPage.h"

#include "ui/shell/ActionTable.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Measure.h"
#include "ui/theme/Type.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ck::ui
{

namespace
{

constexpr int kColumn = 620;

// A large action: an icon, the verb, and one quiet line below it.
class ActionCard final : public QPushButton
{
public:
    ActionCard(QAction *action, const QString &iconName, const QString &line, QWidget *parent)
        : QPushButton(parent)
        , m_icon(iconName)
        , m_title(action->text().remove(QLatin1Char('&')).remove(QStringLiteral("…")))
        , m_line(line)
        , m_keys(action->shortcut().toString(QKeySequence::NativeText))
    {
        setProperty("kind", "card");
        setMinimumHeight(76);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(m_title);
        setAccessibleDescription(line);
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        const Palette ask = Palette::of(this);
        ck::ui::icon(m_icon, palette()).paint(&painter, QRect(18, (height() - 24) / 2, 24, 24));
        const QRect text = rect().adjusted(60, 0, -measure::kWide, 0);
        const QFont strong = type::strong(font());
        const QFontMetrics strongMetrics(strong);
        const QFont small = type::small(font());
        const int top = (height() - strongMetrics.height() - QFontMetrics(small).height() - 2) / 2;
        painter.setFont(strong);
        painter.setPen(ask(Tone::Ink));
        painter.drawText(
            QRect(text.left(), top, text.width(), strongMetrics.height()), Qt::AlignLeft, m_title);
        painter.setFont(small);
        painter.setPen(ask(Tone::Soft));
        painter.drawText(
            QRect(text.left(), top, text.width(), strongMetrics.height()), Qt::AlignRight, m_keys);
        painter.drawText(
            QRect(text.left(), top + strongMetrics.height() + 2, text.width(), strongMetrics.height()),
            Qt::AlignLeft, QFontMetrics(small).elidedText(m_line, Qt::ElideRight, text.width()));
    }

private:
    QString m_icon, m_title, m_line, m_keys;
};

} // namespace

StartPage::StartPage(const ActionTable &actions, const ProjectHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    setAccessibleName(tr("Start"));
    auto *column = new QWidget(this);
    column->setMaximumWidth(kColumn);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(measure::kBlock, measure::kBlock, measure::kBlock, measure::kBlock);
    layout->setSpacing(measure::kGap);
    layout->addStretch(2);
    layout->addWidget(titleLabel(QStringLiteral("Clausekeeper"), column));
    QLabel *sentence = toneLabel(tr("Reads the promises out of your privacy policy, and helps you keep them. "
                                    "Everything stays in one file on this computer."),
        Tone::Soft, column);
    layout->addWidget(sentence);
    layout->addSpacing(measure::kPad);
    auto *cards = new QGridLayout;
    cards->setSpacing(measure::kPad);
    const auto card = [&](const char *id, const char *iconName, const QString &line, int row, int at) {
        auto *made = new ActionCard(
            actions.action(QLatin1StringView(id)), QLatin1StringView(iconName), line, column);
        made->setObjectName(QStringLiteral("start.") + QLatin1StringView(id));
        cards->addWidget(made, row, at);
        if (!m_first)
            m_first = made;
    };
    card("file.new", "new-project", tr("Start from your own policy"), 0, 0);
    card("file.open", "open", tr("Go on where you left off"), 0, 1);
    card("file.sample", "sample", tr("Look around in an invented firm"), 1, 0);
    card("policy.import", "import", tr("HTML, Markdown or plain text"), 1, 1);
    layout->addLayout(cards);
    layout->addSpacing(measure::kPad);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    layout->addLayout(m_recent);
    layout->addSpacing(measure::kPad);
    layout->addWidget(softLabel(tr("Or drop a policy anywhere in this window."), column));
    layout->addStretch(3);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(column, 10);
    outer->addStretch(1);
    refreshRecent();
}

QWidget *StartPage::makeRecent(const ProjectHost::Recent &recent)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *open
        = linkButton(recent.name.isEmpty() ? QFileInfo(recent.path).completeBaseName() : recent.name, row);
    open->setEnabled(!recent.missing);
    open->setToolTip(QDir::toNativeSeparators(recent.path));
    const QString where = recent.missing ? tr("not there any more")
                                         : QDir::toNativeSeparators(QFileInfo(recent.path).absolutePath());
    QLabel *place = softLabel(where, row);
    place->setWordWrap(false);
    auto *forget = linkButton(tr("Forget"), row);
    forget->setFont(type::small(forget->font()));
    forget->setAccessibleName(tr("Forget %1").arg(open->text()));
    layout->addWidget(open);
    layout->addWidget(place, 1);
    layout->addWidget(forget);
    connect(open, &QPushButton::clicked, this, [this, path = recent.path] { Q_EMIT openRequested(path); });
    connect(
        forget, &QPushButton::clicked, this, [this, path = recent.path] { Q_EMIT forgetRequested(path); });
    return row;
}

void StartPage::refreshRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QList<ProjectHost::Recent> list = m_host.recent();
    if (list.isEmpty())
        return;
    m_recent->addWidget(sectionLabel(tr("Recent"), this));
    for (const ProjectHost::Recent &recent : list.mid(0, 6))
        m_recent->addWidget(makeRecent(recent));
}

void StartPage::setDropHint(bool over)
{
    m_over = over;
    update();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshRecent();
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette ask = Palette::of(this);
    painter.fillRect(rect(), ask(Tone::Canvas));
    if (!m_over)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ask(Tone::Accent), 2, Qt::DashLine));
    painter.setBrush(ask(Tone::Selection));
    painter.drawRoundedRect(rect().adjusted(12, 12, -12, -12), measure::kRadius, measure::kRadius);
}

} // namespace ck::ui
