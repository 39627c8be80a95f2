// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enumnames.h"
#include "id.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Headway {

/** How openly something was said. */
enum class Plainness {
    Unsaid,
    Plain,
    Hint, ///< A joke, a pause, a remark in passing.
};

template<>
inline constexpr auto enumNames<Plainness> = enumTable<Plainness>({
    {Plainness::Unsaid, QLatin1StringView("unsaid")},
    {Plainness::Plain, QLatin1StringView("plain")},
    {Plainness::Hint, QLatin1StringView("hint")},
});

/** Somebody who was told of a change, and when. */
struct ToldPerson
{
    PersonId id;
    QDate date;

    friend bool operator==(const ToldPerson &, const ToldPerson &) = default;
};

/**
 * One piece of feedback, from the question to those who know what became of it. How far it has come is not stored: it
 * follows from what is filled in, see feedbackstate.h. Nothing of it is printed.
 */
struct Feedback
{
    FeedbackId id = {};
    QString about = {};          ///< "How I run the morning meeting"; one line.
    ReputationAreaId area = {};  ///< What it says of how one is seen; null where it is nothing of that.
    QList<PersonId> givers = {}; ///< Of whom it was asked, or who said it.
    QDate askedDate = {};        ///< Null where nobody was asked.
    QDate receivedDate = {};     ///< Null where nothing was said yet, or the day is not known.
    QString source = {};         ///< Where it was said: "appraisal", "anonymous survey".
    Plainness plainness = Plainness::Unsaid;
    QString words = {};           ///< Markdown; what was said, as exactly as one remembers.
    QString change = {};          ///< Markdown; what one does otherwise since then.
    QDate changeDate = {};        ///< Null where the day is not known.
    QString noChange = {};        ///< Why nothing is to be changed, where that was decided.
    QList<EntryId> evidence = {}; ///< Entries that show the change.
    QList<ToldPerson> told = {};  ///< Who knows of the change, each once.

    friend bool operator==(const Feedback &, const Feedback &) = default;
};

} // namespace Headway
