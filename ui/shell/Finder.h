// What the find field finds: commands by a loose match, records by name, clauses and promises by their words.
#pragma once

#include <QList>
#include <QString>
#include <functional>

class QAction;

namespace ck::workflow
{
class Session;
}

namespace ck::ui
{

class ActionTable;
class Navigator;

struct Found {
    QString text = {};
    QString hint = {}; // shortcut of a command, or what kind of thing it is
    std::function<void()> run = {};
    int score = 0; // higher is better
};

// How well `needle` fits: 0 not at all; whole words and beginnings of words score above letters in order.
int looseMatch(const QString &needle, const QString &text);

// Best first, at most `limit`. An empty needle lists the commands in the order of the menus.
QList<Found> findEverything(const QString &needle, const ActionTable &actions, workflow::Session *session,
    Navigator &navigator, int limit = 40);

} // namespace ck::ui
