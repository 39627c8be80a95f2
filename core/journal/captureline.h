// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knownnames.h"
#include "metric.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Headway {

/** A stretch of the typed line that was recognised; `start` and `length` in UTF-16 units, as QString counts. */
struct CaptureSpan
{
    enum class Kind { Person, Tag, Strength, Goal, Figure, Date };

    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Figure;
    bool isNew = false; ///< Names someone or something that has no record yet.

    friend bool operator==(const CaptureSpan &, const CaptureSpan &) = default;
};

/** What one typed line means. Nothing is made or looked up yet: names without a record have a null id. */
struct CaptureLine
{
    QString title = {}; ///< The sentence without its marks and date. Empty only where the line holds nothing.
    QDate date = {};    ///< The day that was named, else today.
    QList<Named<PersonId>> people = {}; ///< Each once, in the order in which they were named.
    QList<Named<GoalId>> goals = {};
    QList<Named<TagId>> tags = {};
    QList<Named<StrengthId>> strengths = {}; ///< Only those that have a record.
    QList<Metric> metrics = {};              ///< Without ids.
    QList<CaptureSpan> spans = {}; ///< In the order of the text, never overlapping: to be coloured while typing.

    friend bool operator==(const CaptureLine &, const CaptureLine &) = default;
};

} // namespace Headway
