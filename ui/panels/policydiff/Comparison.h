// Two versions side by side: what both docks of the diff show. Computed away from the window's thread by
// DiffPanel.
#pragma once

#include "domain/Compilation.h"
#include "domain/PolicyDiff.h"

#include <QObject>
#include <memory>

namespace ck::ui
{

class Comparison final : public QObject
{
    Q_OBJECT

public:
    VersionId oldVersion, newVersion;
    std::shared_ptr<const Compilation> oldSide, newSide;
    std::shared_ptr<const PolicyDiff> diff; // nullptr while nothing is compared

    void announce() { Q_EMIT changed(); }
    int current() const { return m_current; } // index into diff->changes, -1: none
    void setCurrent(int change);

Q_SIGNALS:
    void changed(); // versions or diff are others
    void currentChanged(int change);

private:
    int m_current = -1;
};

} // namespace ck::ui
