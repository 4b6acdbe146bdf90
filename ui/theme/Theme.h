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
    explicit Theme(QApplication &app); // takes effect at once
    ~Theme() override;

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
};

} // namespace ck::ui
