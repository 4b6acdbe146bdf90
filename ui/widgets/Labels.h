// Labels in the tones of the house.
#pragma once

#include "ui/theme/Palette.h"

class QFrame;
class QLabel;
class QPushButton;

namespace ck::ui
{

QLabel *softLabel(const QString &text, QWidget *parent = nullptr); // small and quiet, wraps
QLabel *sectionLabel(
    const QString &text, QWidget *parent = nullptr); // heading of a section in a panel or page
QLabel *strongLabel(const QString &text, QWidget *parent = nullptr);
QLabel *titleLabel(const QString &text, QWidget *parent = nullptr);
// Text in the colour of a tone; the words or a mark in them must say the same.
QLabel *toneLabel(const QString &text, Tone tone, QWidget *parent = nullptr);
void setTone(QLabel *label, Tone tone);
QFrame *rule(QWidget *parent = nullptr); // one horizontal line

QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr); // filled; at most one per page
QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);

} // namespace ck::ui
