#include "ui/theme/Palette.h"
#include "ui/theme/Style.h"

#include <utility>

namespace ck::ui
{

namespace
{

// @name@ stands for a colour of the palette. Lengths are device-independent pixels.
constexpr const char *kSheet = R"(
QMenuBar { background: @paper@; border-bottom: 1px solid @line@; padding: 1px 6px; spacing: 0px; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @selection@; }
QMenu { background: @paper@; border: 1px solid @line@; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 14px; border-radius: 4px; border: 1px solid transparent; }
QMenu::item:selected { background: @selection@; border: 1px solid @ring@; color: @ink@; }
QMenu::item:disabled { color: @soft@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }
QToolTip { background: @paper@; color: @ink@; border: 1px solid @line@; padding: 5px 7px; }
QStatusBar { background: @paper@; border-top: 1px solid @line@; color: @soft@; }
QStatusBar::item { border: none; }

QPushButton { background: @paper@; color: @ink@; border: 1px solid @line@; border-radius: 6px; padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: @canvas@; }
QPushButton:pressed, QPushButton:checked { background: @selection@; }
QPushButton:focus { border: 2px solid @accent@; padding: 4px 11px; }
QPushButton:disabled { color: @soft@; background: @canvas@; }
QPushButton[kind="primary"] { background: @accent@; color: @onaccent@; border-color: @accent@; }
QPushButton[kind="primary"]:hover { background: @accenthover@; }
QPushButton[kind="primary"]:focus { border: 2px solid @ink@; }
QPushButton[kind="primary"]:disabled { background: @canvas@; color: @soft@; border-color: @line@; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accent@; padding: 2px 0px; text-align: left; border-radius: 3px; }
QPushButton[kind="link"]:hover { background: @selection@; }
QPushButton[kind="link"]:focus { border: 1px solid @accent@; padding: 2px 0px; }
QPushButton[kind="row"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px 4px; text-align: left; min-height: 20px; }
QPushButton[kind="row"]:hover { background: @selection@; }
QPushButton[kind="row"]:focus { border: 1px solid @accent@; padding: 2px 4px; }
QPushButton[kind="card"] { background: @paper@; text-align: left; padding: 14px 16px; }
QPushButton[kind="card"]:hover { border-color: @accent@; }
QPushButton[kind="card"]:focus { border: 2px solid @accent@; padding: 13px 15px; }
QPushButton[kind="chip"] { background: transparent; border: 1px solid @soft@; border-radius: 10px; color: @soft@; padding: 1px 10px; min-height: 20px; }
QPushButton[kind="chip"]:hover { border-color: @accent@; }
QPushButton[kind="chip"]:checked { border-color: @accent@; color: @accent@; background: @selection@; }
QPushButton[kind="chip"]:focus { border: 2px solid @accent@; padding: 0px 9px; }
QPushButton[kind="segment"] { border-radius: 0px; border-right-width: 0px; padding: 5px 14px; }
QPushButton[kind="segment"][end="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[kind="segment"][end="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; border-right-width: 1px; }
QPushButton[kind="segment"]:checked { background: @accent@; color: @onaccent@; border-color: @accent@; }
QPushButton[kind="segment"]:focus { text-decoration: underline; border: 1px solid @ink@; padding: 5px 13px; }
QPushButton::menu-indicator { width: 0px; image: none; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px; color: @ink@; }
QToolButton:hover { background: @selection@; }
QToolButton:focus { border: 1px solid @accent@; }
QToolButton:disabled { color: @soft@; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="tab"] { border-radius: 0px; border: none; border-bottom: 2px solid transparent; padding: 6px 0px 5px 0px; margin-right: 10px; color: @soft@; }
QToolButton[kind="tab"]:hover { background: transparent; color: @ink@; }
QToolButton[kind="tab"]:checked { color: @ink@; border-bottom: 2px solid @accent@; }
QToolButton[kind="tab"]:focus { border-bottom: 2px solid @ink@; text-decoration: underline; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox {
  background: @paper@; color: @ink@; border: 1px solid @line@; border-radius: 6px; padding: 4px 8px; min-height: 20px;
  selection-background-color: @accent@; selection-color: @onaccent@; }
QLineEdit:hover, QComboBox:hover, QDateEdit:hover, QSpinBox:hover { border-color: @soft@; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {
  border: 2px solid @accent@; padding: 3px 7px; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled { background: @canvas@; color: @soft@; }
QTextEdit[kind="policy"] { border: none; border-radius: 0px; padding: 0px; }
QTextEdit[kind="policy"]:focus { border: none; padding: 0px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@chevron@); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 16px; }
QComboBox QAbstractItemView { background: @paper@; border: 1px solid @line@; padding: 4px; outline: none;
  selection-background-color: @selection@; selection-color: @ink@; }
QComboBox[kind="quiet"] { border: 1px solid transparent; background: transparent; padding: 2px 4px; color: @soft@; }
QComboBox[kind="quiet"]:hover { border-color: @line@; }
QComboBox[kind="quiet"]:focus { border: 1px solid @accent@; padding: 2px 4px; }
QWidget[kind="inplace"] { border: 1px solid transparent; background: transparent; padding: 2px 4px; border-radius: 4px; }
QWidget[kind="inplace"]:hover { border-color: @line@; }
QWidget[kind="inplace"]:focus { border: 1px solid @accent@; background: @paper@; padding: 2px 4px; }
QWidget[kind="inplace"]:disabled { color: @ink@; background: transparent; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox:focus, QRadioButton:focus { color: @accent@; text-decoration: underline; }

QAbstractItemView { background: @paper@; color: @ink@; border: none; outline: none;
  selection-background-color: @selection@; selection-color: @ink@; }
QHeaderView { background: @paper@; border: none; }
QHeaderView::section { background: @paper@; color: @soft@; border: none; border-bottom: 1px solid @line@;
  padding: 0px 10px; font-weight: 600; }
QHeaderView::section:hover { color: @ink@; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 0px; height: 0px; image: none; }
QTableCornerButton::section { background: @paper@; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] { background: @paper@; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0px; }
QScrollBar::handle { background: @line@; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @soft@; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0px; height: 0px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: @line@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar { background: @line@; border: none; border-radius: 1px; max-height: 2px; min-height: 2px; }
QProgressBar::chunk { background: @accent@; border-radius: 1px; }
QDialog, QWidget[kind="paper"] { background: @paper@; }
QWidget[kind="canvas"] { background: @canvas@; }
QFrame[kind="rule"] { background: @line@; border: none; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }
QLabel[kind="soft"], QLabel[kind="section"] { color: @soft@; }
QLabel[kind="alarm"] { color: @alarm@; }
QLabel[kind="warn"] { color: @warn@; }
QLabel[kind="good"] { color: @good@; }
QLabel[kind="hold"] { color: @hold@; }
QLabel[kind="accent"] { color: @accent@; }
QCalendarWidget QToolButton { padding: 4px 8px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @paper@; border-bottom: 1px solid @line@; }
QDockWidget { color: @ink@; }
QMainWindow::separator { background: @canvas@; }
QMainWindow::separator:hover { background: @line@; }
)";

} // namespace

QString styleSheet(const QPalette &palette)
{
    const Palette ask(palette);
    const std::pair<const char *, Tone> tokens[] = {
        { "@canvas@", Tone::Canvas },
        { "@paper@", Tone::Paper },
        { "@line@", Tone::Line },
        { "@ink@", Tone::Ink },
        { "@soft@", Tone::Soft },
        { "@accent@", Tone::Accent },
        { "@onaccent@", Tone::OnAccent },
        { "@alarm@", Tone::Alarm },
        { "@warn@", Tone::Warn },
        { "@good@", Tone::Good },
        { "@hold@", Tone::Hold },
    };
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto &[mark, tone] : tokens)
        sheet.replace(QLatin1StringView(mark), ask.name(tone));
    const bool borders = ask.borders();
    sheet.replace(QLatin1StringView("@selection@"),
        borders ? QStringLiteral("transparent") : ask.name(Tone::Selection));
    sheet.replace(QLatin1StringView("@ring@"), borders ? ask.name(Tone::Ink) : QStringLiteral("transparent"));
    const QColor accent = ask(Tone::Accent);
    sheet.replace(QLatin1StringView("@accenthover@"),
        (ask.isDark() ? accent.lighter(108) : accent.lighter(118)).name());
    sheet.replace(QLatin1StringView("@chevron@"),
        ask.isDark() ? QStringLiteral(":/ui/chevron-dark.svg") : QStringLiteral(":/ui/chevron.svg"));
    return sheet;
}

} // namespace ck::ui
