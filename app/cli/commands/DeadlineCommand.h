#pragma once

#include "../Command.h"

namespace ck::cli
{

class DeadlineCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("deadline"); }
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    int run(const QCommandLineParser &parser, Io &io) const override;
};

} // namespace ck::cli
