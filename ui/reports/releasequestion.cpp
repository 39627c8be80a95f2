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

constexpr qsizetype mostNamed = 6;

QString quoted(const QString &name)
{
    return QuestionText::tr("“%1”", "a title or name within a sentence").arg(name);
}

/** "“A”, “B” and 7 more". */
QString listed(const QStringList &names)
{
    QStringList said;
    for (const QString &name : names.first(std::min(names.size(), mostNamed)))
        said << quoted(name);
    if (names.size() > mostNamed)
        said << QuestionText::tr("%n more", nullptr, int(names.size() - mostNamed));
    return QLocale().createSeparatedList(said);
}

QString ask(const ReleasePlan &plan, Audience reader)
{
    const QStringList names = plan.titles + plan.personNames + plan.goalNames;
    const int count = int(names.size());
    if (reader == Audience::Boss)
        return count == 1 ? QuestionText::tr("Release “%1” to your boss?").arg(names.constFirst())
                          : QuestionText::tr("Release %n records to your boss?", nullptr, count);
    return count == 1 ? QuestionText::tr("Release “%1” to your sponsors?").arg(names.constFirst())
                      : QuestionText::tr("Release %n records to your sponsors?", nullptr, count);
}

QString readable(Audience reader)
{
    return reader == Audience::Boss ? QuestionText::tr("Reports for your boss may then hold:")
                                    : QuestionText::tr("Reports for your sponsors may then hold:");
}

} // namespace

ReleaseQuestion releaseQuestion(const ReleasePlan &plan, Audience reader)
{
    QStringList lines{readable(reader)};
    if (!plan.titles.isEmpty())
        lines << QuestionText::tr("• all that is written in %1", "titles of entries").arg(listed(plan.titles));
    if (!plan.personNames.isEmpty())
        lines << QuestionText::tr("• the name and title of %1", "people").arg(listed(plan.personNames));
    if (!plan.goalNames.isEmpty())
        lines << QuestionText::tr("• the name of the goal %1", "goals").arg(listed(plan.goalNames));
    if (!plan.alsoPrinted.isEmpty())
        lines << QString()
              << QuestionText::tr("Nothing else holds back %1, so that would be printed too.")
                     .arg(listed(plan.alsoPrinted));
    lines << QString() << QuestionText::tr("Undo takes it back in here, but not from paper.");
    return {ask(plan, reader), lines.join(u'\n')};
}

} // namespace Headway
