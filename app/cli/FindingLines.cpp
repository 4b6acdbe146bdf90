#include "FindingLines.h"

#include "exchange/AnnotationJson.h"
#include "wording/FindingText.h"
#include "wording/Labels.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ck::cli
{

int printFindings(Io &io, const QList<Finding> &findings, bool json)
{
    const bool any = std::any_of(findings.begin(), findings.end(),
                                 [](const Finding &finding) { return finding.severity != Severity::Info; });
    const int code = any ? SomethingToSee : Done;
    if (json)
        return io.print({ { "findings", exchange::findingsJson(findings, explanation) } }, code);
    if (findings.isEmpty())
        io.out() << QCoreApplication::translate("cli", "Nothing found.") << '\n';
    for (const Finding &finding : findings) {
        io.out() << label(finding.severity) << "  " << finding.code << "  " << explanation(finding) << '\n';
        if (finding.evidence)
            io.out() << "    [" << finding.clause << "] “" << finding.evidence->quote.simplified() << "”\n";
        if (!finding.citation.isEmpty())
            io.out() << "    " << finding.citation << '\n';
    }
    io.out().flush();
    return code;
}

} // namespace ck::cli
