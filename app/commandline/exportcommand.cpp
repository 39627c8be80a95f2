// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerjsonexporter.h"
#include "commandcontext.h"
#include "commands.h"
#include "commandtext.h"
#include "interruption.h"
#include "wholefile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** An export never takes the place of a career file. */
Result<void> checkTarget(const QString &target)
{
    if (target.endsWith(u".headway"_s, Qt::CaseInsensitive)) {
        return misuse(CommandText::tr("“%1” is the name of a career file. Choose another for the export: career.json")
                          .arg(target));
    }
    return {};
}

Result<void> write(CommandContext &context, const QString &target, const QByteArray &json)
{
    if (Interruption::isAsked())
        return refuse(Error::Kind::Cancelled, CommandText::tr("Stopped; nothing was written."));
    if (target == u"-"_s) {
        context.terminal().write(json);
        return {};
    }
    return writeWholeFile(target, json, Readers::Owner).transform([&] {
        context.terminal().line(CommandText::tr("Exported the career to “%1”. Your private notes are in it.")
                                    .arg(QDir::toNativeSeparators(target)));
    });
}

} // namespace

Result<ExitCode> Commands::exportTo(CommandContext &context)
{
    if (context.word(0) != u"json"_s)
        return misuse(CommandText::tr("There is no export format “%1”. Formats: %2.").arg(context.word(0), u"json"_s));
    const QString target = context.word(1);
    if (const auto checked = checkTarget(target); !checked)
        return std::unexpected(checked.error());
    return context.openForReading()
        .and_then([](const std::unique_ptr<Session> &session) { return careerAsJson(*session); })
        .and_then([&](const QByteArray &json) { return write(context, target, json); })
        .transform([] { return ExitCode::Done; });
}

} // namespace Headway
