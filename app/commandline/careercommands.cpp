// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careeropener.h"
#include "careerrecovery.h"
#include "commandcontext.h"
#include "commands.h"
#include "commandtext.h"
#include "entryrepository.h"
#include "namedrecords.h"
#include "samplecareer.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Headway::Commands {

namespace {

/** "139 entries, 12 people, 8 goals": what a career holds. */
Result<QString> contents(Session &session)
{
    const auto entries = EntryRepository(session).count();
    if (!entries)
        return std::unexpected(entries.error());
    return readNamedRecords(session).transform([&](const NamedRecords &records) {
        //: Each of the three is a phrase such as "12 people"
        return CommandText::tr("%1, %2, %3")
            .arg(CommandText::tr("%n entries", nullptr, int(*entries)),
                 CommandText::tr("%n people", nullptr, int(records.people.size())),
                 CommandText::tr("%n goals", nullptr, int(records.goals.size())));
    });
}

} // namespace

Result<ExitCode> make(CommandContext &context)
{
    const QString file = context.word(0);
    const Profile owner{context.value(QLatin1StringView("name")), context.value(QLatin1StringView("role")),
                        context.value(QLatin1StringView("organisation"))};
    auto career = Career::create(file, owner, context.environment());
    if (!career)
        return std::unexpected(career.error());
    return (*career)->close().transform([&] {
        context.rememberAsLast(file);
        context.terminal().line(
            CommandText::tr("Made “%1”. What was just done? headway capture TEXT").arg(QDir::toNativeSeparators(file)));
        return ExitCode::Done;
    });
}

Result<ExitCode> makeSample(CommandContext &context)
{
    const QString file = context.word(0);
    return makeSampleCareer(file, context.environment())
        .and_then([&] { return Career::openForReading(file, context.environment()); })
        .and_then([](const std::unique_ptr<Session> &session) { return contents(*session); })
        .transform([&](const QString &held) {
            context.rememberIfFirst(file);
            context.terminal().line(
                CommandText::tr("Made the sample career “%1”: %2.").arg(QDir::toNativeSeparators(file), held));
            return ExitCode::Done;
        });
}

Result<ExitCode> check(CommandContext &context)
{
    const auto file = context.word(0).isEmpty() ? context.careerFile() : Result<QString>(context.word(0));
    if (!file)
        return std::unexpected(file.error());
    QStringList problems = problemsOfCareer(*file, context.environment());
    if (!problems.isEmpty() && canBeRecovered(*file, context.environment()))
        problems.last() += u' ' + CommandContext::wayToRecover(*file);
    for (const QString &problem : std::as_const(problems))
        context.terminal().problem(problem);
    if (!problems.isEmpty())
        return ExitCode::Refused;
    return Career::openForReading(*file, context.environment())
        .and_then([](const std::unique_ptr<Session> &session) { return contents(*session); })
        .transform([&](const QString &held) {
            context.terminal().line(CommandText::tr("“%1” is sound: %2.").arg(QFileInfo(*file).fileName(), held));
            return ExitCode::Done;
        });
}

Result<ExitCode> recover(CommandContext &context)
{
    const QString file = context.word(0);
    return recoverCareer(file, context.environment()).transform([&](const Recovery &recovery) {
        context.rememberIfFirst(file);
        const QString name = QDir::toNativeSeparators(file);
        if (recovery.backup.isValid())
            context.terminal().line(
                CommandText::tr(
                    "“%1” was written anew from its backup of %2: what was changed after that is not in it.")
                    .arg(name, QLocale().toString(recovery.backup.toLocalTime(), QLocale::ShortFormat)));
        else
            context.terminal().line(
                CommandText::tr("“%1” was written anew: it holds the newest state of this computer.").arg(name));
        if (!recovery.keptAside.isEmpty())
            context.terminal().line(CommandText::tr("What lay there before is kept as “%1”.")
                                        .arg(QDir::toNativeSeparators(recovery.keptAside)));
        return ExitCode::Done;
    });
}

} // namespace Headway::Commands
