// A real window over the sample project, on a fixed day, with its own empty settings.
#pragma once

#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"
#include "ui/theme/Theme.h"

#include <QDockWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThreadPool>

namespace ck::test
{

class UiFixture
{
public:
    UiFixture()
        : m_clock(QDate(2026, 11, 20))
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("ClausekeeperTests"));
        QCoreApplication::setApplicationName(QStringLiteral("ui"));
        QSettings().clear();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<ui::Theme>(*qApp);
        auto knowledge = workflow::Knowledge::load();
        Q_ASSERT(knowledge.ok());
        m_environment = { *knowledge, &m_clock, nullptr, QStringLiteral("A. Meier") };
    }

    ui::Theme &theme() { return *m_theme; }
    const workflow::Environment &environment() const { return m_environment; }

    std::unique_ptr<ui::MainWindow> window(QSize size = { 1440, 900 })
    {
        QSettings().clear(); // no window inherits what another one left
        auto made = std::make_unique<ui::MainWindow>(m_environment, m_theme.get());
        made->resize(size);
        made->show();
        made->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(made.get());
        return made;
    }

    std::unique_ptr<ui::MainWindow> sampleWindow(QSize size = { 1440, 900 })
    {
        auto made = window(size);
        made->openSample();
        settle();
        return made;
    }

    // Lets background jobs finish and their results arrive.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::sendPostedEvents();
            QTest::qWait(1);
        }
    }

private:
    FixedClock m_clock;
    workflow::Environment m_environment;
    std::unique_ptr<ui::Theme> m_theme;
};

} // namespace ck::test
