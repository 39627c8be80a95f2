// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feedback.h"
#include "namedrecords.h"
#include "reputationarea.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace Headway {

QJsonObject toJson(const ReputationArea &area);

/** Writes feedback as JSON, with the names of its area and its people, and the ids of its entries. */
class FeedbackJson final
{
public:
    FeedbackJson(const NamedRecords &records, const QList<ReputationArea> &areas);

    QJsonObject of(const Feedback &feedback) const;

private:
    QJsonArray givers(const Feedback &feedback) const;
    QJsonArray told(const Feedback &feedback) const;

    QHash<PersonId, QString> m_people;
    QHash<ReputationAreaId, QString> m_areas;
};

} // namespace Headway
