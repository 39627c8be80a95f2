// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandcontext.h"
#include "commands.h"
#include "commandtext.h"
#include "listkinds.h"
#include "transaction.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

Result<ListKind> listKind(const QString &name)
{
    for (const ListKind &kind : listKinds) {
        if (name == kind.name)
            return kind;
    }
    return misuse(CommandText::tr("There is no list of “%1”. Lists: %2.").arg(name, allListNames()));
}

} // namespace

Result<ExitCode> Commands::list(CommandContext &context)
{
    const auto kind = listKind(context.word(0));
    if (!kind)
        return std::unexpected(kind.error());
    if (context.has("person"_L1) && kind->name != "entries"_L1)
        return misuse(CommandText::tr("“--person” goes with entries only: headway list entries --person NAME"));
    if (context.has("search"_L1) && kind->name != "entries"_L1)
        return misuse(CommandText::tr("“--search” goes with entries only: headway list entries --search TEXT"));
    if ((context.has("from"_L1) || context.has("to"_L1)) && kind->name != "findings"_L1)
        return misuse(CommandText::tr("“--from” and “--to” go with findings only: headway list findings --from DATE"));
    const auto locale = context.locale();
    if (!locale)
        return std::unexpected(locale.error());
    const auto session = context.openForReading();
    if (!session)
        return std::unexpected(session.error());
    const auto view = ReadView::begin(**session);
    if (!view)
        return std::unexpected(view.error());
    const auto records = readNamedRecords(**session);
    if (!records)
        return std::unexpected(records.error());
    Lister lister(context, **session, *records, *locale);
    return (lister.*kind->write)().transform([] { return ExitCode::Done; });
}

} // namespace Headway
