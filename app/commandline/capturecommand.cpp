// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captureentry.h"
#include "capturerecogniser.h"
#include "commandcontext.h"
#include "commands.h"
#include "commandtext.h"
#include "entryjson.h"
#include "visibletext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Headway::Commands {

namespace {

Result<void> tell(CommandContext &context, Session &reader, const Entry &entry)
{
    if (!context.has("json"_L1)) {
        context.terminal().line(
            CommandText::tr("Captured on %1: %2").arg(entry.date.toString(Qt::ISODate), entry.title));
        return {};
    }
    const auto stored = EntryRepository(reader).find(entry.id);
    if (!stored)
        return std::unexpected(stored.error());
    return readNamedRecords(reader).transform([&](const NamedRecords &records) {
        context.terminal().write(QJsonDocument(EntryJson(records).of(stored->value_or(entry))).toJson());
    });
}

} // namespace

Result<ExitCode> capture(CommandContext &context)
{
    const QString text = context.invocation().words.join(u' ').simplified();
    if (!isVisible(text))
        return misuse(CommandText::tr("There is nothing to capture. Usage: headway capture TEXT"));
    const auto locale = context.locale();
    if (!locale)
        return std::unexpected(locale.error());
    auto career = context.openForWriting();
    if (!career)
        return std::unexpected(career.error());
    const auto known = readKnownNames((*career)->reader());
    if (!known)
        return std::unexpected(known.error());
    const CaptureLine line = CaptureRecogniser(*locale).recognise(text, *known, context.clock().today());
    const CapturedRecords records = recordsOf(line);
    const QDateTime now = context.clock().now();
    return performAndWait(**career, captureAction(line),
                          [&](Session &session) { return insertCaptured(session, records, now); })
        .and_then([&] { return tell(context, (*career)->reader(), records.entry); })
        .and_then([&] { return closeAfterwards(**career); })
        .transform([] { return ExitCode::Done; });
}

} // namespace Headway::Commands
