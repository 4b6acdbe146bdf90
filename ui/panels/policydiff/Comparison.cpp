#include "ui/panels/policydiff/Comparison.h"

namespace ck::ui
{

void Comparison::setCurrent(int change)
{
    if (std::exchange(m_current, change) != change)
        Q_EMIT currentChanged(change);
}

} // namespace ck::ui
