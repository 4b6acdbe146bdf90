#include "workflow/ProcessorRegister.h"

#include "exchange/ProcessorsCsv.h"
#include "exchange/ProcessorsExport.h"
#include "workflow/Change.h"

namespace ck::workflow
{

Result<int> importProcessors(Session &session, const QByteArray &csv, const QString &name)
{
    auto read = exchange::readProcessors(csv, name);
    if (!read)
        return read.error();
    const QList<Processor> kept = all<Processor>(session);
    for (Processor &processor : *read) {
        const auto twin = std::find_if(kept.begin(), kept.end(), [&](const Processor &other) {
            return other.name.compare(processor.name, Qt::CaseInsensitive) == 0;
        });
        if (twin == kept.end()) {
            processor.id = ProcessorId::make();
            continue;
        }
        processor.id = twin->id;
        processor.rev = twin->rev;
        processor.disclosedBy = twin->disclosedBy; // links are not columns of a sheet
    }
    const Action action { QStringLiteral("processor.import"), { QString::number(read->size()) } };
    const Result<void> done = change(session, action, [&](store::UnitOfWork &unit) -> Result<void> {
        for (Processor &processor : *read)
            if (const Result<void> put = unit.put(processor); !put)
                return put;
        return {};
    });
    if (!done)
        return done.error();
    return int(read->size());
}

Result<QByteArray> exportProcessors(const Session &session, const QString &format)
{
    const QList<Processor> processors = all<Processor>(session);
    if (format == u"csv")
        return exchange::writeProcessors(processors);
    if (format == u"fides")
        return exchange::processorsAsFides(processors, session.organisation());
    if (format == u"dpv")
        return exchange::processorsAsDpv(processors, session.organisation());
    if (format == u"xlsx")
        return Error { ErrorCode::NotYet, { QStringLiteral("processors export --format xlsx") } };
    return Error { ErrorCode::UnsupportedFormat, { format, format } };
}

} // namespace ck::workflow
