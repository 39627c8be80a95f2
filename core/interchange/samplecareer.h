// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"
#include "careerenvironment.h"
#include "criterion.h"
#include "entry.h"
#include "feedback.h"
#include "goal.h"
#include "person.h"
#include "profile.h"
#include "reputationarea.h"
#include "result.h"
#include "savedsearch.h"
#include "strength.h"
#include "tag.h"
#include "useraction.h"

#include <QByteArray>
#include <QDateTime>

namespace Headway {

class Session;

/** The career that people can look around in before they begin their own. */
struct SampleCareer
{
    Profile owner = {};
    QList<Person> people = {};
    QList<Goal> goals = {};
    QList<Tag> tags = {};
    QList<Strength> strengths = {};
    QList<Criterion> criteria = {};
    QList<Ask> asks = {};
    QList<SavedSearch> searches = {};
    QList<Entry> entries = {}; ///< The oldest first.
    QList<ReputationArea> areas = {};
    QList<Feedback> feedback = {}; ///< The oldest first.
};

/** The sample that is compiled in, with its dates counted back from `today`. */
Result<SampleCareer> sampleCareer(QDate today);
/** The same from JSON, as resources/sample/career.json has it; for tests. */
Result<SampleCareer> sampleCareerFrom(const QByteArray &json, QDate today);

/** The beginning of a sample career: undo does not go back behind it. */
UserAction sampleCareerAction();

/** Writes it into an empty career, inside of the caller's transaction. Its owner comes with the career itself. */
Result<void> insertSampleCareer(Session &session, const SampleCareer &sample, const QDateTime &now);

/** Makes a new career file that holds the sample, and closes it; nothing is left where it fails. */
Result<void> makeSampleCareer(const QString &file, const CareerEnvironment &environment);

} // namespace Headway
