// Names of recipients, and the classes of recipients a text leaves unnamed.
#pragma once

#include "compile/extract/Draft.h"
#include "compile/structure/Enumeration.h"

namespace ck::compile
{

struct PartyName {
    TokenRange range;
    QString name;
    const Vendor *vendor = nullptr; // where the catalogue knows it
    TokenRange use = {}; // the aside after it, in an enumeration
};

// A whole phrase that is a name: "Cloudflare R2", "Example Cloud, Inc."; nothing where other words stand in
// it.
std::optional<PartyName> nameIn(const Reading &reading, TokenRange range);
// "A + B", "A / B", "A, B and C": the names, or nothing where a part is none.
QList<PartyName> namesIn(const Reading &reading, TokenRange range);
// The names of an enumeration that starts at `at` in running text, up to the first word that is none.
// `open`: names the catalogue does not know count too.
QList<PartyName> namesFrom(const Reading &reading, int at, int end, bool open, int *stop);
// "an X-compatible LLM provider configured …" → the words up to "provider"; empty where it names no class.
TokenRange classIn(const Reading &reading, TokenRange range);

ProcessorDisclosure disclosureOf(const PartyName &name);
// "when you connect an account" …; empty where the words make no condition.
QString conditionIn(const Reading &reading, TokenRange range);
// Uses as the words after the name say them.
QStringList usesIn(const Reading &reading, TokenRange range);
// What a section calls its vendors.
PartyRole roleIn(const Reading &reading, int block);

} // namespace ck::compile
