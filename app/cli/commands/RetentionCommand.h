#pragma once

#include "../Command.h"

namespace ck::cli
{

class RetentionCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("retention"); }
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    int run(const QCommandLineParser &parser, Io &io) const override;
};

} // namespace ck::cli
