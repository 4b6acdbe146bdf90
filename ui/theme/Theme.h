// Puts palette, style, sheet and font on the application, and does so again when the system changes its mind.
#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace ck::ui
{

enum class Appearance { System, Light, Dark };

class Theme final : public QObject
{
    Q_OBJECT

public:
    // Takes effect at once; with Sheet::Later all but the style sheet, until start(). A sheet that is there while
    // a window is built is resolved again for each widget that changes its parent, which doubles the start.
    enum class Sheet { Now, Later };
    explicit Theme(QApplication &app, Sheet sheet = Sheet::Now);
    ~Theme() override;

    void start();

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void apply();

    QApplication &m_app;
    QPalette m_system;
    Appearance m_appearance = Appearance::System;
    bool m_applying = false;
    bool m_started = false;
};

} // namespace ck::ui
