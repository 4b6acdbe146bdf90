// What the reader knows about elements of HTML: which hold no text, which stand around the text, which break
// lines.
#pragma once

#include <QString>

namespace ck::ingest
{

bool isVoidElement(const QString &name); // has no content and no end tag
bool isBlockElement(const QString &name); // begins a paragraph of its own
bool isSilentElement(const QString &name); // its content is not read
int headingLevel(const QString &name); // 1…6; 0 for other elements

// Navigation, page head and foot, side notes, forms and consent banners, by element, role and class.
bool isPageChrome(const QString &name, QStringView attributes, bool insideContent);
bool isHidden(QStringView attributes);

} // namespace ck::ingest
