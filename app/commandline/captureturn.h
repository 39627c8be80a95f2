// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureentry.h"
#include "captureinbox.h"

#include <QDeadlineTimer>
#include <QLocale>

#include <functional>

namespace Headway {

class Career;
class CommandContext;
class Session;

/**
 * One line on its way into a career, whoever has that open: by itself as soon as nobody else has it, or by the Headway
 * that has. It is stored once, or it is sure that it was not; only where who took it neither answers nor goes that
 * cannot be said, and the sentence says so.
 */
class CaptureTurn final
{
public:
    /** Hears of the entry once it is safe on the disk. */
    using Tell = std::function<Result<void>(const Entry &)>;

    CaptureTurn(CommandContext &context, const QString &text, const QLocale &locale, Tell tell);

    Result<void> run();

private:
    Result<void> waitForTurn();
    Result<void> writeItself(Career &career);
    bool isStored(Session &session) const;
    Result<CaptureLine> understand(Session &session) const;
    CapturedRecords records(const CaptureLine &line) const;
    Result<void> offer();
    std::optional<Result<void>> answered();
    std::optional<Result<void>> awaitAnswer();
    Result<void> giveUp(const Error &locked);
    Result<void> refuseTaken();
    bool isOver();
    void sayWaiting();

    CommandContext &m_context;
    QString m_text;
    QLocale m_locale;
    Tell m_tell;
    EntryId m_id = EntryId::make();
    QString m_file = {};
    std::optional<CaptureInbox> m_inbox = {}; ///< In which it was offered.
    Entry m_entry;                            ///< As it was offered.
    QDeadlineTimer m_end;
    QDeadlineTimer m_sayWaiting;
};

} // namespace Headway
