// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandcontext.h"
#include "commands.h"
#include "commandtext.h"
#include "exportformats.h"
#include "interruption.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

const QString standardOutput = u"-"_s;

/** An export never takes the place of anything, least of all of a career file. */
Result<void> checkTarget(const QString &target, const ExportFormat &format)
{
    if (target.endsWith(u".headway"_s, Qt::CaseInsensitive)) {
        return misuse(CommandText::tr("“%1” is the name of a career file. Choose another for the export: career%2")
                          .arg(target, format.ending));
    }
    if (target == standardOutput && format.isFolder())
        return misuse(CommandText::tr("A folder cannot be written to the standard output. Name a new folder."));
    // Nobody is asked here, as the window asks. Of a folder the export itself says it, and that it is one.
    const QFileInfo there(target);
    const bool isTaken = (there.exists() && !there.isDir()) || there.isSymLink();
    if (target != standardOutput && !format.isFolder() && isTaken) {
        return refuse(Error::Kind::Refused, CommandText::tr("“%1” is there already and was left as it is. Choose "
                                                            "another name for the export, or remove it first.")
                                                .arg(QDir::toNativeSeparators(target)));
    }
    return {};
}

Error stopped()
{
    return {Error::Kind::Cancelled, CommandText::tr("Stopped; nothing was written.")};
}

/** Lets an export end where somebody asked for it. */
ImportControl untilInterrupted(std::stop_source stop)
{
    return {stop.get_token(), [stop](qint64, qint64) mutable {
                if (Interruption::isAsked())
                    stop.request_stop();
            }};
}

Error asStopped(const Error &error)
{
    return error.kind == Error::Kind::Cancelled ? stopped() : error;
}

Result<ExitCode> print(CommandContext &context, Session &session, const ExportFormat &format)
{
    const ImportControl control = untilInterrupted({});
    return format.bytes(session, control)
        .and_then([&](const QByteArray &bytes) -> Result<ExitCode> {
            if (Interruption::isAsked())
                return std::unexpected(stopped());
            context.terminal().write(bytes);
            return ExitCode::Done;
        })
        .transform_error(asStopped);
}

ExitCode tell(CommandContext &context, const QString &target, const ExportSummary &summary)
{
    context.terminal().line(CommandText::tr("Exported the career to “%1”. Your private notes are in it.")
                                .arg(QDir::toNativeSeparators(target)));
    for (const QString &sentence : summary.leftOut)
        context.terminal().problem(sentence);
    return summary.leftOut.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

Result<ExitCode> write(CommandContext &context, Session &session, const ExportFormat &format, const QString &target)
{
    return exportCareer(session, format, target, untilInterrupted({}))
        .transform([&](const ExportSummary &summary) { return tell(context, target, summary); })
        .transform_error(asStopped);
}

} // namespace

Result<ExitCode> Commands::exportTo(CommandContext &context)
{
    const auto format = exportFormat(context.word(0));
    if (!format)
        return misuse(CommandText::tr("There is no export format “%1”. Formats: %2.")
                          .arg(context.word(0), allExportFormatNames()));
    const QString target = context.word(1);
    if (const auto checked = checkTarget(target, *format); !checked)
        return std::unexpected(checked.error());
    return context.openForReading().and_then([&](const std::unique_ptr<Session> &session) {
        return target == standardOutput ? print(context, *session, *format) : write(context, *session, *format, target);
    });
}

} // namespace Headway
