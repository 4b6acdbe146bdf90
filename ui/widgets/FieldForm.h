// Fields that are edited in place: a quiet label, and a field that looks like text until somebody points at
// it. The form writes straight into the values it was given (they must outlive it) and says when one was
// changed.
#pragma once

#include "base/EnumCode.h"
#include "base/Period.h"
#include "domain/Commitment.h"
#include "wording/Labels.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QGridLayout;

namespace ck::ui
{

class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr, bool readOnly = false);

    void text(const QString &label, QString &value);
    void words(const QString &label, QStringList &value); // shown with "; " between
    void day(const QString &label, QDate &value); // may be none
    void number(const QString &label, int &value, int least, int most);
    void flag(const QString &label, bool &value);
    void period(const QString &label, std::optional<Period> &value);
    void period(const QString &label, Period &value); // one that must be there
    void stages(const QString &label, QList<RetentionStage> &value);
    void choiceOf(const QString &label, QString &value, const QList<std::pair<QString, QString>> &choices);
    template <Coded E>
    void choice(const QString &label, E &value)
    {
        QList<std::pair<int, QString>> choices;
        for (const auto &entry : EnumCodes<E>::entries)
            choices.append({ int(entry.value), ck::label(entry.value) });
        addChoice(label, int(value), choices, [&value](int chosen) { value = E(chosen); });
    }

Q_SIGNALS:
    void changed(); // a value was changed and is complete (focus left, Enter, choice made)

private:
    void place(const QString &label, QWidget *field);
    void placeWide(const QString &label, QWidget *field); // below its label, over the whole width
    void addChoice(const QString &label, int current, const QList<std::pair<int, QString>> &choices,
        std::function<void(int)> write);

    QGridLayout *m_grid = nullptr;
    bool m_readOnly = false;
};

} // namespace ck::ui
