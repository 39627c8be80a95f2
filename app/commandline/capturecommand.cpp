// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captureturn.h"
#include "commandcontext.h"
#include "commands.h"
#include "commandtext.h"
#include "entryjson.h"
#include "entryrepository.h"
#include "visibletext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Headway::Commands {

namespace {

Result<void> tell(CommandContext &context, const Entry &entry)
{
    if (!context.has("json"_L1)) {
        context.terminal().line(
            CommandText::tr("Captured on %1: %2").arg(entry.date.toString(Qt::ISODate), entry.title));
        return {};
    }
    const auto reader = context.openForReading();
    if (!reader)
        return std::unexpected(reader.error());
    const auto stored = EntryRepository(**reader).find(entry.id);
    if (!stored)
        return std::unexpected(stored.error());
    return readNamedRecords(**reader).transform([&](const NamedRecords &records) {
        context.terminal().write(QJsonDocument(EntryJson(records).of(stored->value_or(entry))).toJson());
    });
}

} // namespace

Result<ExitCode> capture(CommandContext &context)
{
    if (context.invocation().words.isEmpty())
        return misuse(CommandText::tr("Something is missing. Usage: %1").arg(u"headway capture TEXT"_s));
    const QString text = context.invocation().words.join(u' ').simplified();
    if (!isVisible(text))
        return misuse(CommandText::tr("There is nothing to capture. Usage: headway capture TEXT"));
    const auto locale = context.locale();
    if (!locale)
        return std::unexpected(locale.error());
    return CaptureTurn(context, text, *locale, [&](const Entry &entry) { return tell(context, entry); })
        .run()
        .transform([] { return ExitCode::Done; });
}

} // namespace Headway::Commands
