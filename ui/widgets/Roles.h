// What a model may say about a cell besides its text.
#pragma once

#include <Qt>

namespace ck::ui
{

enum Role {
    ToneRole = Qt::UserRole + 1, // int of ui::Tone: the colour of the text
    StrongRole, // bool: the one column a person looks for
    ObjectRole, // ObjectRef of the row
    SecondLineRole, // QString: the quiet line of a two-line row
    SecondToneRole, // int of ui::Tone of that line
    LeadRole, // QString: what stands bold before the text (a clause number)
    HeadingRole, // bool: a section heading inside a list; not selectable
    SortRole,
    FilterRole,
};

} // namespace ck::ui
