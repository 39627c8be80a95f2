// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencereview.h"

#include "clock.h"
#include "criterionrepository.h"
#include "entryrepository.h"
#include "findingrules.h"
#include "transaction.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

Result<EvidencePeriod> readPeriod(Session &session, QDate from, QDate to)
{
    const auto view = ReadView::begin(session);
    if (!view)
        return std::unexpected(view.error());
    return CriterionRepository(session).all().and_then([&](const QList<Criterion> &criteria) {
        return EntryRepository(session).inPeriod(from, to).transform([&](const QList<Entry> &entries) {
            return EvidencePeriod{.from = from, .to = to, .entries = entries, .criteria = criteria};
        });
    });
}

/** What is about the whole comes first, and then what matters most. */
qsizetype weightOf(const QString &rule)
{
    QStringList order;
    for (const PeriodRule &one : periodRules())
        order << one.id;
    for (const EntryRule &one : entryRules())
        order << one.id;
    return order.indexOf(rule);
}

QList<ReviewedFinding> reviewed(const EvidencePeriod &period, const QList<Finding> &findings)
{
    QHash<EntryId, const Entry *> entries;
    for (const Entry &entry : period.entries)
        entries.insert(entry.id, &entry);
    QList<ReviewedFinding> all;
    for (const Finding &finding : findings) {
        const Entry *entry = entries.value(finding.entry);
        all.append(
            {.finding = finding, .title = entry ? entry->title : QString(), .date = entry ? entry->date : QDate()});
    }
    std::ranges::stable_sort(all, std::greater(), &ReviewedFinding::date);
    std::ranges::stable_sort(all, {}, [](const ReviewedFinding &one) { return weightOf(one.finding.rule); });
    return all;
}

} // namespace

EvidenceReview::EvidenceReview(Career &career, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_query(
          career, u"evidence"_s, [](const ChangeSet &) { return true; },
          [this](const Result<Findings> &findings) { take(findings); })
{}

void EvidenceReview::ask(QDate from, QDate to, Wanted wanted)
{
    m_query.askBy([=, this]() -> FollowedQuery<Findings>::Job {
        return [=, this, today = m_clock.today()](Session &session, const std::stop_token &) {
            return readPeriod(session, from, to).transform([&](const EvidencePeriod &period) {
                return reviewed(period, wanted == Wanted::Open ? m_linter.findings(period, today)
                                                               : m_linter.dismissed(period, today));
            });
        };
    });
}

void EvidenceReview::take(const Result<Findings> &findings)
{
    if (findings)
        Q_EMIT found(*findings);
    else
        Q_EMIT failed(findings.error());
}

} // namespace Headway
