// What QPdfWriter cannot write: an outline, links inside the file and its language, added as an incremental
// update (ISO 32000-1, 7.5.6), and the day of creation from the report rather than from the system's clock.
#pragma once

#include "render/Places.h"

#include <QDateTime>
#include <QIODevice>

namespace ck::render
{

struct PdfExtras {
    Places places = {};
    double pageHeight = 842; // points
    QString language = {}; // BCP 47
    QDateTime created = {}; // UTC; invalid: the stamp of the file stays
};

// Copies `pdf`, a file made by QPdfWriter and open for reading, to `out`, which stands at its start. A file
// whose structure is not understood is copied as it is. False when reading or writing failed.
bool copyWithExtras(QIODevice &pdf, QIODevice &out, const PdfExtras &extras);

} // namespace ck::render
