// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "releasequestion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct QuestionText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ReleaseQuestion)
};

QString ask(const ReleasePlan &plan, Audience reader)
{
    const QStringList wanted = plan.titles + plan.heldByNames;
    const int count = int(wanted.size());
    if (reader == Audience::Boss)
        return count == 1 ? QuestionText::tr("Release “%1” to your boss?").arg(wanted.constFirst())
                          : QuestionText::tr("Release %n records to your boss?", nullptr, count);
    return count == 1 ? QuestionText::tr("Release “%1” to your sponsors?").arg(wanted.constFirst())
                      : QuestionText::tr("Release %n records to your sponsors?", nullptr, count);
}

QString readable(Audience reader)
{
    return reader == Audience::Boss
               ? QuestionText::tr("Reports for your boss may then hold all that is listed here. Undo takes it back in "
                                  "here, but not from paper.")
               : QuestionText::tr("Reports for your sponsors may then hold all that is listed here. Undo takes it back "
                                  "in here, but not from paper.");
}

QString written(const ReleasePlan &plan)
{
    const int count = int(plan.titles.size());
    if (plan.asks.isEmpty())
        return QuestionText::tr("%n entry(ies), with all that is written in them:", nullptr, count);
    if (plan.entries.isEmpty())
        return QuestionText::tr("%n ask(s), with all that is written in them:", nullptr, count);
    return QuestionText::tr("%n entries and asks, with all that is written in them:", nullptr, count);
}

/** Names beneath what they are, a line each; nothing where there are none. */
QString listed(const QString &heading, const QStringList &names)
{
    QString lines = heading;
    for (const QString &name : names)
        lines += u"\n    • "_s + name;
    return names.isEmpty() ? QString() : lines;
}

QString listOf(const ReleasePlan &plan)
{
    const auto count = [](const QStringList &names) { return int(names.size()); };
    QStringList parts{
        listed(written(plan), plan.titles),
        listed(QuestionText::tr("%n record(s) that only names hold back:", nullptr, count(plan.heldByNames)),
               plan.heldByNames),
        listed(QuestionText::tr("Coming along, %n person(s) by name and title:", nullptr, count(plan.personNames)),
               plan.personNames),
        listed(QuestionText::tr("Coming along, %n goal(s) by name:", nullptr, count(plan.goalNames)), plan.goalNames),
        listed(QuestionText::tr("Printed too, %n record(s) that nothing else holds back:", nullptr,
                                count(plan.alsoPrinted)),
               plan.alsoPrinted)};
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

} // namespace

ReleaseQuestion releaseQuestion(const ReleasePlan &plan, Audience reader)
{
    return {.question = ask(plan, reader), .detail = readable(reader), .list = listOf(plan)};
}

} // namespace Headway
