// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalreader.h"

#include "career.h"
#include "journalsearch.h"
#include "transaction.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int fewest = 60; // Enough to fill a tall window.

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

} // namespace

JournalReader::JournalReader(const Career &career, QObject *parent)
    : QObject(parent)
    , m_worker(u"journal"_s, [&career] { return career.openReader(); })
{}

void JournalReader::cancel()
{
    m_worker.cancel();
}

void JournalReader::search(const QString &typed, std::optional<qint64> after, int limit)
{
    m_worker.cancel();
    const auto find = [=](Session &session, const std::stop_token &) {
        return JournalSearch(session).page(typed, after, limit).transform([after](const SearchPage &page) {
            return FoundPage{!after, page.entries, page.nextAfter};
        });
    };
    m_worker.run(find, [this](const Result<FoundPage> &page) {
        if (page)
            Q_EMIT found(*page);
        else
            Q_EMIT failed(page.error());
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
