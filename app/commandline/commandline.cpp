// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "commandcontext.h"
#include "commandparser.h"
#include "commandtext.h"
#include "interruption.h"
#include "places.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
// Heard where QT_LOGGING_RULES asks for it; people get the sentence alone.
Q_LOGGING_CATEGORY(commandLineLog, "headway.commandline", QtWarningMsg)
/** Asked before there is an application that could tell. */
bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
    return true;
#else
    constexpr std::array variables{"WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"};
    return std::ranges::any_of(variables, [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
#endif
}

/** No line is given, and somebody is there who can type one. An answer in JSON is of a line. */
bool asksForCaptureWindow(const Invocation &invocation)
{
    return invocation.command->name == "capture"_L1 && invocation.words.isEmpty() && !invocation.has("json"_L1) &&
           !invocation.has("locale"_L1) && hasDisplay();
}

} // namespace

CommandLine::Needs CommandLine::needsOf(const QStringList &arguments)
{
    const auto invocation = parseCommandLine(arguments);
    if (!invocation || invocation->has("help"_L1) || invocation->has("version"_L1))
        return Needs::Nothing;
    if (!invocation->command || asksForCaptureWindow(*invocation))
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

bool CommandLine::isCapture() const
{
    return m_invocation && m_invocation->command && m_invocation->command->name == "capture"_L1;
}

QString CommandLine::windowFile() const
{
    if (!m_invocation)
        return {};
    return isCapture() ? m_invocation->value("file"_L1) : m_invocation->words.value(0);
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
