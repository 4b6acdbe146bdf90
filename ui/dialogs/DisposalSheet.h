// How a disposal was done, before it is recorded.
#pragma once

#include <QString>
#include <optional>

class QWidget;

namespace ck::ui
{

// The note, which may be empty; nothing where the person left.
std::optional<QString> askHowDisposed(QWidget *parent);

} // namespace ck::ui
