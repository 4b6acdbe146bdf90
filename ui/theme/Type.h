// The sizes and faces of text. Everything is a variation of the system's own font; the policy's words are
// set in a serif.
#pragma once

#include <QFont>

namespace ck::ui::type
{

inline constexpr double kPolicyLineHeight = 1.6;

QFont system(); // what the application is started with
QFont small(const QFont &base);
QFont strong(const QFont &base); // dock titles, the binding day, the strong column
QFont sectionLabel(const QFont &base);
QFont pageTitle(const QFont &base); // start page, dialogs
QFont policy(const QFont &base); // the policy's words
QFont policyHeading(const QFont &base, int level); // 1 … 6
QFont tabular(const QFont &base); // figures of one width, where the font has them

} // namespace ck::ui::type
