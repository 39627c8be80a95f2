// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captureturn.h"

#include "capturerecogniser.h"
#include "careerclaim.h"
#include "commandcontext.h"
#include "commandtext.h"
#include "entryrepository.h"
#include "interruption.h"

#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Headway {

namespace {

constexpr auto sayAfter = 1s;
constexpr int stepMs = 250; ///< After which it is seen who has the career now.
constexpr auto look = 10ms; ///< Between two looks for an answer.

} // namespace

CaptureTurn::CaptureTurn(CommandContext &context, const QString &text, const QLocale &locale, Tell tell)
    : m_context(context)
    , m_text(text)
    , m_locale(locale)
    , m_tell(std::move(tell))
    , m_end(CommandContext::patienceMs)
    , m_sayWaiting(sayAfter)
{}

Result<void> CaptureTurn::run()
{
    const auto file = m_context.careerFile();
    if (!file)
        return std::unexpected(file.error());
    m_file = *file;
    const Result<void> done = waitForTurn();
    if (m_inbox)
        m_inbox->forget(m_id);
    return done;
}

/** Others that only capture are through in a moment; a window takes the line. */
Result<void> CaptureTurn::waitForTurn()
{
    int waitMs = 0;
    while (true) {
        auto career = m_context.openForWriting(waitMs);
        if (career)
            return writeItself(**career);
        if (career.error().kind != Error::Kind::Locked)
            return std::unexpected(career.error());
        if (const Result<void> offered = offer(); !offered)
            return std::unexpected(offered.error());
        if (const auto answer = awaitAnswer())
            return *answer;
        if (isOver())
            return giveUp(career.error());
        waitMs = m_inbox ? 0 : stepMs;
    }
}

Result<CaptureLine> CaptureTurn::understand(Session &session) const
{
    return readKnownNames(session).transform([this](const KnownNames &known) {
        return CaptureRecogniser(m_locale).recognise(m_text, known, m_context.clock().today());
    });
}

CapturedRecords CaptureTurn::records(const CaptureLine &line) const
{
    CapturedRecords made = recordsOf(line);
    made.entry.id = m_id;
    return made;
}

bool CaptureTurn::isStored(Session &session) const
{
    return EntryRepository(session).find(m_id).value_or(std::nullopt).has_value();
}

/** Whoever took it before, and is gone, may have stored it. */
Result<void> CaptureTurn::writeItself(Career &career)
{
    if (m_inbox && !m_inbox->withdraw(m_id) && isStored(career.reader()))
        return m_tell(m_entry);
    const auto line = understand(career.reader());
    if (!line)
        return std::unexpected(line.error());
    const CapturedRecords made = records(*line);
    const auto write = [&, now = m_context.clock().now()](Session &session) {
        return insertCaptured(session, made, now);
    };
    return performAndWait(career, captureAction(*line), write)
        .and_then([&] { return m_tell(made.entry); })
        .and_then([&] { return closeAfterwards(career); });
}

/** To the Headway that has the career; nothing where that takes no lines, as another command does not. */
Result<void> CaptureTurn::offer()
{
    if (!m_inbox) {
        const auto inbox = CaptureInbox::openFor(m_context.environment().dataFolder, m_file);
        if (!inbox)
            return {};
        const auto line =
            m_context.openForReading().and_then([this](const auto &session) { return understand(*session); });
        if (!line)
            return std::unexpected(line.error());
        if (const auto offered = inbox->offer({.entry = m_id, .line = *line, .at = m_context.clock().now()}); !offered)
            return inbox->isOpen() ? offered : Result<void>(); // Without its folder: it is going just now.
        m_entry = records(*line).entry;
        m_inbox = inbox;
    }
    CareerClaim::tellOfLines(m_file);
    return {};
}

std::optional<Result<void>> CaptureTurn::awaitAnswer()
{
    if (!m_inbox)
        return std::nullopt;
    for (const QDeadlineTimer step(stepMs); !step.hasExpired() && !Interruption::isAsked(); QThread::sleep(look)) {
        if (auto answer = answered())
            return answer;
    }
    return answered();
}

std::optional<Result<void>> CaptureTurn::answered()
{
    const auto answer = m_inbox->answerTo(m_id);
    if (!answer)
        return std::nullopt;
    switch (answer->outcome) {
    case LineAnswer::Outcome::Saved:
        return m_tell(m_entry);
    case LineAnswer::Outcome::Kept:
        return refuse(Error::Kind::Refused,
                      CommandText::tr("The Headway that has the career open keeps the line and can try again there, so "
                                      "do not capture it a second time. %1",
                                      "%1: why it is not saved yet, a sentence")
                          .arg(answer->sentence));
    case LineAnswer::Outcome::Refused:
        return refuse(Error::Kind::Refused, answer->sentence);
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

bool CaptureTurn::isOver()
{
    sayWaiting();
    return m_end.hasExpired() || Interruption::isAsked();
}

void CaptureTurn::sayWaiting()
{
    if (m_sayWaiting.isForever() || !m_sayWaiting.hasExpired())
        return;
    m_sayWaiting = QDeadlineTimer(QDeadlineTimer::Forever);
    if (m_inbox)
        m_context.terminal().problem(
            CommandText::tr("The Headway that has the career open does not answer yet: waiting for it …"));
    else
        m_context.environment().tellWaiting();
}

Result<void> CaptureTurn::giveUp(const Error &locked)
{
    if (!m_inbox)
        return std::unexpected(locked);
    if (!m_inbox->withdraw(m_id))
        return refuseTaken();
    return refuse(
        Error::Kind::Locked,
        CommandText::tr("“%1” is open in a Headway that does not answer, so nothing was captured. Go on there, "
                        "or close it, and then capture the line again.")
            .arg(QFileInfo(m_file).fileName()));
}

/** It was taken, and nobody said yet what became of it: the career itself tells whether it is there. */
Result<void> CaptureTurn::refuseTaken()
{
    if (auto answer = answered())
        return *answer;
    const auto session = m_context.openForReading();
    if (session && isStored(**session))
        return m_tell(m_entry);
    return refuse(Error::Kind::Locked,
                  CommandText::tr("The Headway that has “%1” open took the line and is not done with it. Look there "
                                  "before you capture it again: it may still be saved.")
                      .arg(QFileInfo(m_file).fileName()));
}

} // namespace Headway
