// Small questions about the words of a line. They look at shape; meaning is the compiler's business.
#pragma once

#include <QStringView>

namespace ck::ingest
{

qsizetype wordCount(QStringView text, qsizetype enough = -1); // stops counting at `enough`
bool endsSentence(QStringView text); // . ! ? : ; possibly within quotes or brackets
bool startsLower(QStringView text);
bool isAllCaps(QStringView text); // at least four letters, none of them lower case

// Short, begins with a capital, does not end as a sentence or an item of a list does.
bool hasHeadingShape(QStringView text);
// "Your rights:" is one, "You may ask us to:" is not.
bool hasColonHeadingShape(QStringView text);

// "Last updated 1 May 2026", "Version 3.1": states the text, not a promise.
bool isStamp(QStringView text);
// "Privacy Policy of …": names the whole text.
bool namesThePolicy(QStringView text);

// Enough words in a row, somewhere, for a text that says something.
bool readsLikeProse(QStringView text);

} // namespace ck::ingest
