// What the commands of the window work with.
#pragma once

class QWidget;

namespace ck::ui
{

class ActionTable;
class ImportFlow;
class Navigator;
class ProjectHost;

struct Shell {
    QWidget *window = nullptr;
    ActionTable &actions;
    ProjectHost &host;
    Navigator &navigator;
    ImportFlow &import;
};

// Each adds its commands to the table; all of them are wired here and nowhere else.
void addProjectCommands(const Shell &shell); // File
void addEditCommands(const Shell &shell); // Edit
void addPolicyCommands(const Shell &shell); // Policy
void addRequestCommands(const Shell &shell); // Requests
void addReportCommands(const Shell &shell); // Report, of the tool bar and of File
void addHelpCommands(const Shell &shell);

// Opens a new case, filled from a mail where `mailFile` names one.
void newRequest(const Shell &shell, const QString &mailFile = {});
// Creates a project by asking; false where the person left.
bool newProject(const Shell &shell);

} // namespace ck::ui
