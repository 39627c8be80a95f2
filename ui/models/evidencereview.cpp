// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencereview.h"

#include "career.h"
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

constexpr int restMs = 300;

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
    , m_worker(u"evidence"_s, [&career] { return career.openReader(); })
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &EvidenceReview::reload);
    connect(&career, &Career::changed, &m_rest, qOverload<>(&QTimer::start));
}

void EvidenceReview::ask(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    reload();
}

void EvidenceReview::reload()
{
    m_rest.stop();
    m_worker.cancel();
    const auto job = [this, from = m_from, to = m_to, today = m_clock.today()](Session &session,
                                                                               const std::stop_token &) {
        return readPeriod(session, from, to).transform([&](const EvidencePeriod &period) {
            return reviewed(period, m_linter.findings(period, today));
        });
    };
    m_worker.run(job, [this](const Result<QList<ReviewedFinding>> &findings) {
        if (findings)
            Q_EMIT found(*findings);
        else
            Q_EMIT failed(findings.error());
    });
}

} // namespace Headway
