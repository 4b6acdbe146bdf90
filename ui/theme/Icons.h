// The one family of line icons, painted in the colours of the palette, sharp at every scale.
#pragma once

#include <QIcon>
#include <QString>

class QPalette;

namespace ck::ui
{

// `name` is a file of resources/icons without ending. An unknown name gives a null icon.
QIcon icon(const QString &name, const QPalette &palette);

} // namespace ck::ui
