// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "commandcontext.h"
#include "commandparser.h"
#include "commandtext.h"
#include "interruption.h"
#include "places.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
// Heard where QT_LOGGING_RULES asks for it; people get the sentence alone.
Q_LOGGING_CATEGORY(commandLineLog, "headway.commandline", QtWarningMsg)
} // namespace

CommandLine::Needs CommandLine::needsOf(const QStringList &arguments)
{
    const auto invocation = parseCommandLine(arguments);
    if (!invocation || invocation->has("help"_L1) || invocation->has("version"_L1))
        return Needs::Nothing;
    if (!invocation->command)
        return Needs::Window;
    return invocation->command->name == "report"_L1 ? Needs::Fonts : Needs::Nothing;
}

CommandLine::CommandLine(const QStringList &arguments)
    : m_invocation(parseCommandLine(arguments))
{
    const auto today = m_invocation.and_then([](const Invocation &one) { return dateOption(one, "today"_L1); });
    if (today)
        m_today = *today;
    else
        m_invocation = std::unexpected(today.error());
}

QString CommandLine::windowFile() const
{
    return m_invocation ? m_invocation->words.value(0) : QString();
}

std::unique_ptr<Clock> CommandLine::clock() const
{
    if (m_today.isValid())
        return std::make_unique<FixedClock>(m_today);
    return std::make_unique<SystemClock>();
}

int CommandLine::run() const
{
    Terminal terminal;
    ExitCode code = m_invocation ? runCommand() : tell(m_invocation.error());
    if (!terminal.flush() && code == ExitCode::Done)
        code = tell({Error::Kind::NoSpace,
                     CommandText::tr("The answer could not be written. Make room, or write it elsewhere.")});
    return int(code);
}

ExitCode CommandLine::runCommand() const
{
    Terminal terminal;
    if (m_invocation->has("version"_L1)) {
        terminal.line(u"Headway " HEADWAY_VERSION ""_s);
        return ExitCode::Done;
    }
    if (m_invocation->has("help"_L1)) {
        terminal.write(helpText(m_invocation->command).toUtf8());
        return ExitCode::Done;
    }
    Interruption::watch();
    const auto fixedOrSystem = clock();
    Settings settings;
    CommandContext context(*m_invocation, {*fixedOrSystem, settings, Places::dataFolder()});
    const auto done = m_invocation->command->run(context);
    return done ? *done : tell(done.error());
}

ExitCode CommandLine::tell(const Error &error)
{
    Terminal().problem(error.sentence);
    if (!error.detail.isEmpty())
        qCInfo(commandLineLog).noquote() << error.detail;
    return error.kind == Error::Kind::Misuse ? ExitCode::Misused : ExitCode::Refused;
}

} // namespace Headway
