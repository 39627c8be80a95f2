// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerasks.h"

#include "askrepository.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int few = 200; // Their texts are read in a few milliseconds.
}

CareerAsks::CareerAsks(Career &career, QObject *parent)
    : QObject(parent)
    , m_query(
          career, u"asks"_s, [](const ChangeSet &changes) { return !changes.asks.isEmpty(); },
          [this](const Result<QList<Ask>> &read) { take(read); })
{
    m_query.readAtOnceWhere([](Session &session) { return AskRepository(session).count(few + 1).value_or(0) <= few; });
    m_query.ask([](Session &session, const std::stop_token &) { return AskRepository(session).all(); });
}

void CareerAsks::take(const Result<QList<Ask>> &read)
{
    m_isRead = true;
    m_failure = read ? std::nullopt : std::optional(read.error());
    m_asks = read.value_or(m_asks);
    Q_EMIT changed();
}

} // namespace Headway
