// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feedback.h"
#include "repositoryfor.h"
#include "session.h"

#include <QDateTime>

namespace Headway {

/**
 * Reads and writes feedback with the people and entries that it names. What is in the trash is not found; what of it is
 * named by feedback is not given, and stays.
 */
class FeedbackRepository final
{
public:
    explicit FeedbackRepository(Session &session);

    Result<std::optional<Feedback>> find(const FeedbackId &id);
    /** All of it, the newest first. */
    Result<QList<Feedback>> all();
    /** How much there is, counted no further than to `atMost`: quick in any career. */
    Result<int> count(int atMost);

    Result<void> insert(const Feedback &feedback, const QDateTime &now);
    /** Writes what differs from what is stored, so that undo takes back no more than was changed. */
    Result<void> update(const Feedback &feedback, const QDateTime &now);
    Result<void> moveToTrash(const FeedbackId &id, const QDateTime &now);

private:
    Result<void> writeRow(const Feedback &feedback, const QDateTime &now);
    Result<void> writeArea(const Feedback &stored, const Feedback &wanted);
    Result<void> writeBesides(const Feedback &stored, const Feedback &wanted);
    Result<QList<Feedback>> read(const QString &sql, const QVariantList &values);
    Result<QList<Feedback>> withLinks(QList<Feedback> feedback);

    Session &m_session;
};

template<>
struct RepositoryOf<Feedback>
{
    using Type = FeedbackRepository;
};

} // namespace Headway
