// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerfeedback.h"
#include "careernames.h"

#include <QDate>
#include <QString>

namespace Headway {

/** What is said of feedback where people are named by their names. */
namespace FeedbackWords {
/** Who said it or was asked, as a list; empty where that is not known. */
QString givers(const Feedback &feedback, const CareerNames &names);
/** How far it has come and with whom: "Asked for · Zoë Brennan". */
QString standing(const Feedback &feedback, const CareerNames &names);
/** What would bring it on, as a sentence; empty where there is nothing to do. */
QString nextStep(const Feedback &feedback, const CareerNames &names, QDate today);
/** How much feedback an area has, and how far that has come: "3 pieces of feedback · nobody knows of 1 change". */
QString standing(const QList<Feedback> &ofArea);
} // namespace FeedbackWords

} // namespace Headway
