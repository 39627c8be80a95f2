// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportoptions.h"
#include "commandcontext.h"
#include "commandparser.h"
#include "commandtext.h"
#include "nameindex.h"
#include "searchoption.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** The value of an option among the names of an enumeration, or `otherwise` where it is not given. */
template<typename Enum>
Result<Enum> choice(const CommandContext &context, QLatin1StringView option, Enum otherwise)
{
    if (!context.has(option))
        return otherwise;
    if (const auto value = fromName<Enum>(context.value(option)))
        return *value;
    return misuse(CommandText::tr("“--%1” cannot be “%2”. Write one of: %3")
                      .arg(option, context.value(option), allNames<Enum>(u", "_s)));
}

Result<ReportKind> reportKind(const CommandContext &context)
{
    if (const auto kind = fromName<ReportKind>(context.word(0)))
        return *kind;
    return misuse(
        CommandText::tr("There is no report “%1”. Reports: %2.").arg(context.word(0), allNames<ReportKind>(u", "_s)));
}

Result<ReportFormat> reportFormat(const QString &output)
{
    if (output.isEmpty())
        return ReportFormat::Markdown;
    if (const auto format = fromName<ReportFormat>(QFileInfo(output).suffix().toLower()))
        return *format;
    return misuse(CommandText::tr("“%1” does not say how to write the report. End it in one of: .%2")
                      .arg(output, allNames<ReportFormat>(u", ."_s)));
}

/** The period that is asked for: one end may be left to the default. */
Result<void> readPeriod(const CommandContext &context, ReportRequest &request)
{
    const auto from = dateOption(context.invocation(), "from"_L1);
    const auto to = dateOption(context.invocation(), "to"_L1);
    if (!from)
        return std::unexpected(from.error());
    if (!to)
        return std::unexpected(to.error());
    if (to->isValid()) {
        // The default period, ending where it was asked to end.
        request.from = request.from.isValid() ? to->addDays(request.to.daysTo(request.from)) : request.from;
        request.to = *to;
    }
    if (from->isValid())
        request.from = *from;
    if (request.from > request.to) {
        return misuse(CommandText::tr("The period ends (%1) before it begins (%2). Change --from or --to.")
                          .arg(request.to.toString(Qt::ISODate), request.from.toString(Qt::ISODate)));
    }
    return {};
}

Result<SearchQuery> readSearch(const CommandContext &context, ReportKind kind)
{
    if (context.has("search"_L1) && kind != ReportKind::JournalExtract) {
        return misuse(CommandText::tr("“--search” goes with the %1 only: headway report %1 --search TEXT")
                          .arg(nameOf(ReportKind::JournalExtract)));
    }
    return searchOption(context);
}

/** "C", as servers have it, says nothing of people. */
QLocale speaking(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

} // namespace

Result<ReportOptions> reportOptions(const CommandContext &context)
{
    const auto kind = reportKind(context);
    if (!kind)
        return std::unexpected(kind.error());
    const auto locale = context.locale().transform(speaking);
    if (!locale)
        return std::unexpected(locale.error());
    ReportOptions options{.request = defaultRequest(*kind, context.clock().today(), *locale)};
    options.output = context.value("output"_L1);
    options.request.readerName = context.value("reader"_L1).simplified();
    if (options.request.readerName.size() > longestName)
        return misuse(CommandText::tr("The reader's name is too long: --reader takes %n character(s) at the most.",
                                      nullptr, int(longestName)));
    if (!options.request.readerName.isEmpty() && !context.has("audience"_L1) &&
        options.request.audience == Audience::Private) {
        return misuse(CommandText::tr("This report would hold your private notes. Say what %1 may read: --audience %2")
                          .arg(options.request.readerName, allNames<Audience>(u"|"_s)));
    }
    const auto audience = choice(context, "audience"_L1, options.request.audience);
    const auto paper = choice(context, "paper"_L1, paperFor(*locale));
    const auto format = reportFormat(options.output);
    const auto search = readSearch(context, *kind);
    for (const Error *error : {audience ? nullptr : &audience.error(), paper ? nullptr : &paper.error(),
                               format ? nullptr : &format.error(), search ? nullptr : &search.error()}) {
        if (error)
            return std::unexpected(*error);
    }
    options.request.audience = *audience;
    options.paper = *paper;
    options.format = *format;
    options.search = *search;
    return readPeriod(context, options.request).transform([&] { return options; });
}

} // namespace Headway
