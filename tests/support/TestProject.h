// A fresh project for a test: own folder, fixed day, keychain in memory.
#pragma once

#include "base/Clock.h"
#include "secrets/MemoryKeychain.h"
#include "workflow/Session.h"

#include <QTemporaryDir>
#include <QTest>

namespace ck::test
{

class TestProject
{
public:
    explicit TestProject(QDate day = QDate(2026, 6, 10))
        : clock(day)
    {
        auto loaded = workflow::Knowledge::load();
        if (!loaded)
            qFatal("knowledge: %s", qPrintable(loaded.error().args.join(u' ')));
        environment = { *loaded, &clock, &keychain, QStringLiteral("A. Tester") };
    }

    std::unique_ptr<workflow::Session> create(const char *name = "p.ckproj")
    {
        auto made = workflow::Session::create(folder.filePath(QLatin1StringView(name)), QStringLiteral("Birch & Vale"), environment);
        if (!made)
            qFatal("create: %d %s", int(made.error().code), qPrintable(made.error().detail));
        return std::move(*made);
    }

    QTemporaryDir folder;
    FixedClock clock;
    secrets::MemoryKeychain keychain;
    workflow::Environment environment;
};

} // namespace ck::test
