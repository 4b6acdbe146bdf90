// A policy set for reading: its blocks in the serif, markup hidden, and the way between places of the stored
// text (what every span counts in) and places on the page.
#pragma once

#include "domain/Document.h"

#include <QPalette>
#include <QTextDocument>

class QTextCursor;

namespace ck::ui
{

class PolicyText
{
public:
    // Sets `document` from scratch; `base` is the system's font.
    static PolicyText set(
        QTextDocument &document, const Document &source, const QFont &base, const QPalette &palette);

    struct Stretch {
        int position = 0; // in the page
        int length = 0;
    };
    // The visible stretches of a span, in order; empty where nothing of it shows.
    QList<Stretch> onPage(TextSpan span) const;
    // The place in the stored text, -1 where the page shows something of its own (a list mark).
    qsizetype inText(int position) const;

private:
    struct Piece {
        qsizetype text = 0;
        int page = 0;
        int length = 0;
    };
    class Setter;
    QList<Piece> m_pieces; // in order of both
};

} // namespace ck::ui
