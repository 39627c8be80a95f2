// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerfeedback.h"

#include "career.h"
#include "entryrepository.h"
#include "feedbackrepository.h"
#include "reputationarearepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int few = 100; // Read in a few milliseconds, with what shows their changes.
}

CareerFeedback::CareerFeedback(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_worker(u"feedback"_s, [&career] { return career.openReader(); })
{
    connect(&career, &Career::changed, this, &CareerFeedback::follow);
    reload();
}

QString CareerFeedback::nameOf(const ReputationAreaId &area) const
{
    const auto found = std::ranges::find(m_read.areas, area, &ReputationArea::id);
    return found == m_read.areas.cend() ? QString() : found->name;
}

bool CareerFeedback::areFew()
{
    return FeedbackRepository(m_career.reader()).count(few + 1).value_or(0) <= few;
}

void CareerFeedback::reload()
{
    m_worker.cancel();
    if (areFew()) {
        take(read(m_career.reader()));
        return;
    }
    const auto job = [](Session &session, const std::stop_token &) { return read(session); };
    m_worker.run(job, [this](const Result<Read> &read) { take(read); });
}

Result<CareerFeedback::Read> CareerFeedback::read(Session &session)
{
    return FeedbackRepository(session).all().and_then([&](const QList<Feedback> &feedback) {
        return ReputationAreaRepository(session).all().and_then([&](const QList<ReputationArea> &areas) {
            return readEvidence(session, feedback).transform([&](const QHash<EntryId, Evidence> &evidence) {
                return Read{feedback, areas, evidence};
            });
        });
    });
}

Result<QHash<EntryId, CareerFeedback::Evidence>> CareerFeedback::readEvidence(Session &session,
                                                                              const QList<Feedback> &feedback)
{
    QList<EntryId> entries;
    for (const Feedback &one : feedback)
        entries += one.evidence;
    return EntryRepository(session).summaries(entries).transform([](const QList<EntrySummary> &summaries) {
        QHash<EntryId, Evidence> evidence;
        for (const EntrySummary &entry : summaries)
            evidence.insert(entry.id, {entry.date, entry.title});
        return evidence;
    });
}

void CareerFeedback::take(const Result<Read> &read)
{
    m_isRead = true;
    m_failure = read ? std::nullopt : std::optional(read.error());
    if (read)
        m_read = *read;
    for (const EntryId &entry : m_read.evidence.keys())
        m_everEvidence << entry;
    Q_EMIT changed();
}

void CareerFeedback::follow(const ChangeSet &changes)
{
    if (concerns(changes))
        reload();
}

bool CareerFeedback::concerns(const ChangeSet &changes) const
{
    return !changes.feedback.isEmpty() || !changes.reputationAreas.isEmpty() || !changes.people.isEmpty() ||
           m_everEvidence.intersects(changes.entries);
}

} // namespace Headway
