// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerasks.h"

#include "askrepository.h"
#include "career.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int few = 200; // Their texts are read in a few milliseconds.
}

CareerAsks::CareerAsks(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_worker(u"asks"_s, [&career] { return career.openReader(); })
{
    reload();
    connect(&career, &Career::changed, this, &CareerAsks::follow);
}

bool CareerAsks::areFew()
{
    return AskRepository(m_career.reader()).count(few + 1).value_or(0) <= few;
}

void CareerAsks::reload()
{
    m_worker.cancel();
    if (areFew()) {
        take(AskRepository(m_career.reader()).all());
        return;
    }
    const auto job = [](Session &session, const std::stop_token &) { return AskRepository(session).all(); };
    m_worker.run(job, [this](const Result<QList<Ask>> &read) { take(read); });
}

void CareerAsks::take(const Result<QList<Ask>> &read)
{
    m_isRead = true;
    m_failure = read ? std::nullopt : std::optional(read.error());
    m_asks = read.value_or(m_asks);
    Q_EMIT changed();
}

void CareerAsks::follow(const ChangeSet &changes)
{
    if (!changes.asks.isEmpty())
        reload();
}

} // namespace Headway
