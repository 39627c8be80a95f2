// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackwords.h"

#include "feedbackstate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Headway {

namespace {

struct WordsText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::FeedbackWords)
};

QString listed(const QList<PersonId> &people, const CareerNames &names)
{
    QStringList called;
    for (const PersonId &person : people)
        called << names.nameOf(person);
    called.removeAll(QString());
    return QLocale().createSeparatedList(called);
}

QString askAgain(const Feedback &feedback, const CareerNames &names, QDate today)
{
    const int days = int(feedback.askedDate.daysTo(today));
    const QString who = listed(feedback.givers, names);
    return who.isEmpty()
               ? WordsText::tr("Asked %n day(s) ago, and no answer yet. Ask once more.", nullptr, days)
               : WordsText::tr("Asked %n day(s) ago, and no answer yet. Ask %1 once more.", nullptr, days).arg(who);
}

QString tellOf(const Feedback &feedback, const CareerNames &names)
{
    const QString who = listed(feedback.givers, names);
    return who.isEmpty()
               ? WordsText::tr("You changed it, and nobody knows. Tell somebody who would have said the same.")
               : WordsText::tr("You changed it, and nobody knows. Tell %1, who said it.").arg(who);
}

} // namespace

namespace FeedbackWords {

QString givers(const Feedback &feedback, const CareerNames &names)
{
    return listed(feedback.givers, names);
}

QString standing(const Feedback &feedback, const CareerNames &names)
{
    const QString state = label(stateOf(feedback));
    const QString who = givers(feedback, names);
    //: How far feedback has come, and who gave it
    return who.isEmpty() ? state : WordsText::tr("%1 · %2").arg(state, who);
}

QString nextStep(const Feedback &feedback, const CareerNames &names, QDate today)
{
    switch (Headway::nextStep(feedback, today)) {
    case FeedbackStep::None:
        return {};
    case FeedbackStep::AskAgain:
        return askAgain(feedback, names, today);
    case FeedbackStep::Decide:
        return WordsText::tr("What will you do about it? Write what you changed, or why nothing is to change.");
    case FeedbackStep::ShowIt:
        return WordsText::tr("Those who should know it do. Link an entry that shows the change.");
    case FeedbackStep::TellOf:
        return tellOf(feedback, names);
    case FeedbackStep::TellGiver:
        return WordsText::tr("Others know of the change. Tell %1 too, who said it.")
            .arg(listed(untoldGivers(feedback), names));
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString standing(const QList<Feedback> &ofArea)
{
    const auto count = [&](FeedbackState state) { return int(std::ranges::count(ofArea, state, stateOf)); };
    if (ofArea.isEmpty())
        return WordsText::tr("No feedback yet");
    const QString all = WordsText::tr("%n piece(s) of feedback", nullptr, int(ofArea.size()));
    if (const int untold = count(FeedbackState::Changed); untold > 0)
        return WordsText::tr("%1 · nobody knows of %n change(s)", nullptr, untold).arg(all);
    if (const int known = count(FeedbackState::Known); known > 0)
        return WordsText::tr("%1 · %n change(s) known", nullptr, known).arg(all);
    return all;
}

} // namespace FeedbackWords

} // namespace Headway
