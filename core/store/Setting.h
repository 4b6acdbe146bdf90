// A setting of the project as a record of its own, so that it is journaled and undone like any other.
#pragma once

#include "base/Id.h"

namespace ck::store
{

struct Setting {
    Id<struct SettingTag> id = {};
    QString name = {};
    QString value = {};
    int rev = 0;
    bool operator==(const Setting &) const = default;
};

} // namespace ck::store
