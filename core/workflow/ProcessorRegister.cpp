#include "workflow/ProcessorRegister.h"

#include "exchange/Dpv.h"
#include "exchange/Fides.h"
#include "exchange/ProcessorsCsv.h"
#include "workflow/Change.h"
#include "workflow/SheetErrors.h"

namespace ck::workflow
{

Result<int> importProcessors(Session &session, const QByteArray &csv, const QString &name)
{
    auto sheet = exchange::readProcessorsCsv(csv, name);
    if (!sheet)
        return sheet.error();
    if (!sheet->errors.isEmpty())
        return rowError(name, sheet->errors.first());
    const QList<Processor> kept = all<Processor>(session);
    for (Processor &processor : sheet->rows) {
        const auto twin = std::find_if(kept.begin(), kept.end(), [&](const Processor &other) {
            return other.id == processor.id || other.name.compare(processor.name, Qt::CaseInsensitive) == 0;
        });
        if (twin == kept.end()) {
            processor.id = ProcessorId::make();
            continue;
        }
        processor.id = twin->id;
        processor.rev = twin->rev;
        processor.disclosedBy = twin->disclosedBy; // links are not columns of a sheet
    }
    const Action action { QStringLiteral("processor.import"), { QString::number(sheet->rows.size()) } };
    const Result<void> done = change(session, action, [&](store::UnitOfWork &unit) -> Result<void> {
        for (Processor &processor : sheet->rows)
            if (const Result<void> put = unit.put(processor); !put)
                return put;
        return {};
    });
    if (!done)
        return done.error();
    return int(sheet->rows.size());
}

Result<QByteArray> exportProcessors(const Session &session, const QString &format)
{
    const QList<Processor> processors = all<Processor>(session);
    if (format == u"csv")
        return exchange::writeProcessorsCsv(processors);
    if (format == u"fides")
        return exchange::fidesYaml(processors);
    if (format == u"dpv")
        return exchange::dpvJsonLd(processors, session.organisation());
    if (format == u"xlsx")
        return Error { ErrorCode::NotYet, { QStringLiteral("processors export --format xlsx") } };
    return Error { ErrorCode::UnsupportedFormat, { format, format } };
}

} // namespace ck::workflow
