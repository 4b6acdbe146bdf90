// Whose promises, and where the one file goes.
#pragma once

#include "ui/dialogs/Sheet.h"

class QLineEdit;

namespace ck::ui
{

class NewProjectSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit NewProjectSheet(QWidget *parent);
    QString organisation() const;
    QString path() const;

protected:
    void commit() override;

private:
    void suggestPath();

    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_path = nullptr;
    bool m_pathChosen = false;
};

} // namespace ck::ui
