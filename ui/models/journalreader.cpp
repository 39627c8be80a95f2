// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalreader.h"

#include "career.h"
#include "transaction.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int fewest = 60;     // Enough to fill a tall window.
constexpr int everything = -1; // So SQL says it.

/** With those below, so that it can be shown among its neighbours. */
Result<QList<EntrySummary>> downBeyond(EntryRepository &journal, const EntryPosition &place)
{
    return journal.downTo(place).and_then([&](const QList<EntrySummary> &above) {
        return journal.page(place, fewest).transform([&](const QList<EntrySummary> &below) { return above + below; });
    });
}

Result<QList<EntrySummary>> topDownTo(Session &session, std::optional<EntryPosition> bottom, const EntryId &sought)
{
    const auto view = ReadView::begin(session);
    if (!view)
        return std::unexpected(view.error());
    EntryRepository journal(session);
    const auto place = journal.placeOf(sought);
    if (!place)
        return std::unexpected(place.error());
    if (*place && (!bottom || *bottom < **place))
        return downBeyond(journal, **place);
    return bottom ? journal.downTo(*bottom) : journal.page(std::nullopt, fewest);
}

/** Why nothing was found is asked at once: nobody sees the one without the other. */
Result<FoundPage> findIn(Session &session, const JournalReader::Wanted &wanted,
                         const std::optional<SearchCursor> &after, int limit)
{
    JournalSearch search(session);
    const auto page = search.page(wanted.query, after, limit, wanted.order);
    if (!page)
        return std::unexpected(page.error());
    FoundPage found{.first = !after, .entries = page->entries, .nextAfter = page->nextAfter};
    if (after || !page->entries.isEmpty())
        return found;
    return search.waysToFindSome(wanted.query).transform([&](const QList<QList<SearchCondition>> &ways) {
        found.waysToFindSome = ways;
        return found;
    });
}

} // namespace

JournalReader::JournalReader(const Career &career, QObject *parent)
    : QObject(parent)
    , m_worker(u"journal"_s, [&career] { return career.openReader(); })
{}

void JournalReader::cancel()
{
    m_worker.cancel();
}

void JournalReader::search(const Wanted &wanted, const std::optional<SearchCursor> &after, int limit)
{
    m_worker.cancel();
    const auto find = [=](Session &session, const std::stop_token &) { return findIn(session, wanted, after, limit); };
    m_worker.run(find, [this](const Result<FoundPage> &page) {
        if (page)
            Q_EMIT found(*page);
        else
            Q_EMIT failed(page.error());
    });
}

void JournalReader::readBehind(const std::optional<EntryPosition> &after)
{
    m_worker.cancel();
    const auto read = [after](Session &session, const std::stop_token &) {
        return EntryRepository(session).page(after, everything);
    };
    m_worker.run(read, [this](const Result<QList<EntrySummary>> &entries) {
        if (entries)
            Q_EMIT found({.first = false, .entries = *entries});
        else
            Q_EMIT failed(entries.error());
    });
}

void JournalReader::readDownTo(const std::optional<EntryPosition> &bottom, const EntryId &sought)
{
    m_worker.cancel();
    const auto read = [=](Session &session, const std::stop_token &) { return topDownTo(session, bottom, sought); };
    m_worker.run(read, [this](const Result<QList<EntrySummary>> &entries) {
        if (entries)
            Q_EMIT readDown(*entries);
        else
            Q_EMIT failed(entries.error());
    });
}

} // namespace Headway
