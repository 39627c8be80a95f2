// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportgaptext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Headway {

namespace {

struct GapText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ReportGap)
};

/** The entries that a report leaves out, by what holds them back. */
struct HeldBack
{
    int unreleased = 0; ///< Not released themselves, whatever else holds them back.
    int byNames = 0;    ///< Released, but people or goals that they name are not.
    int unquotable = 0; ///< Those whom they quote have not given leave for it.
    int others = 0;     ///< No evidence, whoever may read it.
    QStringList people = {};
    QStringList goals = {};

    int all() const { return unreleased + byNames + unquotable + others; }
};

bool isOfKind(const LeftOut &leftOut, LeftOutReason::Kind kind)
{
    return std::ranges::contains(leftOut.reasons, kind, &LeftOutReason::kind);
}

void addHeldByNames(const LeftOut &record, HeldBack &held)
{
    ++held.byNames;
    for (const LeftOutReason &reason : record.reasons) {
        QStringList &names = reason.goal.isNull() ? held.people : held.goals;
        if (!reason.name.isEmpty() && !names.contains(reason.name))
            names << reason.name;
    }
}

HeldBack heldBack(const QList<LeftOut> &leftOut)
{
    HeldBack held;
    for (const LeftOut &record : leftOut) {
        if (record.entry.isNull())
            continue;
        if (isOfKind(record, LeftOutReason::Kind::NotReleased))
            ++held.unreleased;
        else if (isOfKind(record, LeftOutReason::Kind::NotEvidence) ||
                 isOfKind(record, LeftOutReason::Kind::SetbackAlone))
            ++held.others;
        else if (isOfKind(record, LeftOutReason::Kind::NoLeaveToQuote))
            ++held.unquotable;
        else
            addHeldByNames(record, held);
    }
    return held;
}

/** "Dana Whitfield, Zoë Brennan and 3 more". */
QString listed(QStringList names)
{
    constexpr qsizetype mostNamed = 3;
    const qsizetype more = names.size() - mostNamed;
    if (more > 0)
        names = names.first(mostNamed) << GapText::tr("%n more", nullptr, int(more));
    return QLocale().createSeparatedList(names);
}

QString unreleasedText(Audience reader)
{
    return reader == Audience::Boss
               ? GapText::tr("Nothing in this period has been released to your boss yet. What you write is private "
                             "until you release it: see what is left out, and release it there or in the journal.")
               : GapText::tr("Nothing in this period has been released to this reader yet. What you write is private "
                             "until you release it: see what is left out, and release it there or in the journal.");
}

/** Whom and what the entries name that this reader may not know of. */
QString byNamesText(const HeldBack &held)
{
    const int count = held.byNames;
    if (held.people.isEmpty() && held.goals.isEmpty())
        return GapText::tr("%n entry(ies) name what is in the trash.", nullptr, count);
    if (held.goals.isEmpty())
        return held.people.size() == 1
                   ? GapText::tr("%n entry(ies) name %1, who is still kept from this reader.", nullptr, count)
                         .arg(held.people.constFirst())
                   : GapText::tr("%n entry(ies) name people who are still kept from this reader: %1.", nullptr, count)
                         .arg(listed(held.people));
    if (held.people.isEmpty())
        return held.goals.size() == 1
                   ? GapText::tr("%n entry(ies) name the goal “%1”, which is still kept from this reader.", nullptr,
                                 count)
                         .arg(held.goals.constFirst())
                   : GapText::tr("%n entry(ies) name goals that are still kept from this reader: %1.", nullptr, count)
                         .arg(listed(held.goals));
    return GapText::tr("%n entry(ies) name people and goals that are still kept from this reader: %1.", nullptr, count)
        .arg(listed(held.people + held.goals));
}

/** What to do about it; nothing where those who are named are gone for good. */
QString releaseNamesText(const HeldBack &held)
{
    const qsizetype names = held.people.size() + held.goals.size();
    if (names == 0)
        return {};
    return names == 1 ? GapText::tr("Release that name too? You can among what is left out.")
                      : GapText::tr("Release those names too? You can among what is left out.");
}

QString heldBackText(const HeldBack &held, Audience reader)
{
    if (held.unreleased == held.all())
        return unreleasedText(reader);
    QStringList parts;
    if (held.byNames > 0)
        parts << byNamesText(held) << releaseNamesText(held);
    if (held.unreleased > 0)
        parts << GapText::tr("%n entry(ies) are not released to this reader yet.", nullptr, held.unreleased);
    if (held.unquotable > 0)
        parts << GapText::tr("%n entry(ies) quote people who have not given leave for it: ask them, and then choose "
                             "“May be quoted” at their names.",
                             nullptr, held.unquotable);
    if (held.others > 0)
        parts << GapText::tr(
            "%n entry(ies) are reflections, or setbacks without a word on what was learned: they are no evidence.",
            nullptr, held.others);
    parts.removeAll(QString());
    return parts.join(QChar(u' '));
}

QString notFoundText(const ReportRequest &request)
{
    const QString search = request.search.simplified();
    if (request.from.isNull() && request.to.isNull())
        return GapText::tr("No entry of the journal matches “%1”. Search for something else.").arg(search);
    return GapText::tr("No entry of this period matches “%1”. Search for something else, or choose a longer period.")
        .arg(search);
}

QString emptyPeriodText(const ReportRequest &request)
{
    const QLocale locale;
    return GapText::tr("The journal holds nothing from %1 to %2. Choose a longer period, or write down what you did "
                       "in it.")
        .arg(locale.toString(request.from, QLocale::LongFormat), locale.toString(request.to, QLocale::LongFormat));
}

} // namespace

QString gapTitle(const PreparedReport &report)
{
    switch (report.gap) {
    case ReportGap::None:
        return {};
    case ReportGap::NoEntries:
        return GapText::tr("Reports are made from your journal");
    case ReportGap::NothingInPeriod:
        return GapText::tr("Nothing in this period");
    case ReportGap::NothingFound:
        return GapText::tr("Nothing is found");
    case ReportGap::NothingReleased:
        return GapText::tr("%n entry(ies) are held back", nullptr, heldBack(report.built->leftOut).all());
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString gapText(const PreparedReport &report)
{
    switch (report.gap) {
    case ReportGap::None:
        return {};
    case ReportGap::NoEntries:
        return GapText::tr("Write down what you did and what came of it. As soon as the first result is there, it "
                           "stands here as a page to print.");
    case ReportGap::NothingInPeriod:
        return emptyPeriodText(report.request);
    case ReportGap::NothingFound:
        return notFoundText(report.request);
    case ReportGap::NothingReleased:
        return heldBackText(heldBack(report.built->leftOut), report.request.audience);
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Headway
