#pragma once

#include "../Command.h"

namespace ck::cli
{

class ReportCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("report"); }
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    int run(const QCommandLineParser &parser, Io &io) const override;
};

} // namespace ck::cli
