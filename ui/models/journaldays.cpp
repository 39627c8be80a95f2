// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaldays.h"

#include "journalsearch.h"
#include "searchnarrowing.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int mostLookedUp = 200; // What an import brings is not looked up on the window's thread.
} // namespace

JournalDays::JournalDays(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_query(
          career, u"days"_s, [](const ChangeSet &) { return false; }, // By follow() alone.
          [this](const Result<Read> &read) { take(read); })
{
    connect(&career, &Career::changed, this, &JournalDays::follow);
    readExtent();
}

void JournalDays::show(QDate first, QDate last)
{
    if (first == m_first && last == m_last)
        return;
    m_first = first;
    m_last = last;
    ask();
    Q_EMIT changed();
}

void JournalDays::narrow(const SearchQuery &query)
{
    // Spaces and half an operator ask for nothing else.
    if (query.terms == m_searched.terms && query.conditions == m_searched.conditions)
        return;
    m_searched = query;
    ask();
}

void JournalDays::ask()
{
    m_isKnown = false;
    m_query.ask([first = m_first, last = m_last, query = m_searched](Session &session, const std::stop_token &) {
        return read(session, first, last, query);
    });
}

Result<JournalDays::Read> JournalDays::read(Session &session, QDate first, QDate last, const SearchQuery &query)
{
    auto entries = JournalCounts(session).inPeriod(first, last);
    if (!entries)
        return std::unexpected(entries.error());
    if (query.isEmpty())
        return Read{.activity = JournalActivity(*entries)};
    const auto found = JournalSearch(session).all(query);
    if (!found)
        return std::unexpected(found.error());
    const SearchQuery wider = onAnyDay(query);
    if (wider.isEmpty())
        return Read{.activity = JournalActivity(*entries), .found = found->size()};
    const auto drawn = wider == query ? found : JournalSearch(session).all(wider);
    if (!drawn)
        return std::unexpected(drawn.error());
    entries->removeIf([&](const DatedKind &entry) { return !drawn->contains(entry.id); });
    return Read{.activity = JournalActivity(*entries), .isNarrowed = true, .found = found->size()};
}

void JournalDays::take(const Result<Read> &read)
{
    m_isKnown = read.has_value();
    if (!read) // The list says what is wrong with the journal, and the next change has it read again.
        return;
    m_read = *read;
    Q_EMIT changed();
}

/** Two look-ups in an index. */
void JournalDays::readExtent()
{
    if (const auto extent = JournalCounts(m_career.reader()).extent())
        m_extent = *extent;
}

void JournalDays::follow(const ChangeSet &changes)
{
    if (changes.entries.isEmpty())
        return;
    const JournalCounts::Extent before = m_extent;
    readExtent();
    const bool hasMoved = before != m_extent;
    if (lookUp(changes.entries) || hasMoved)
        Q_EMIT changed();
}

/** Whether any day is another by it. Where it has to be read anew that is told once it is. */
bool JournalDays::lookUp(const QSet<EntryId> &ids)
{
    const bool isKnown = m_isKnown && m_searched.isEmpty() && !m_query.isUnderWay();
    const auto fresh = isKnown && ids.size() <= mostLookedUp ? lookedUp(ids) : std::nullopt;
    if (!fresh)
        m_query.refresh();
    return fresh && m_read.activity.replace(ids, *fresh);
}

/** Those of the entries that are of these days; none where they cannot be read. */
std::optional<QList<DatedKind>> JournalDays::lookedUp(const QSet<EntryId> &ids) const
{
    auto read = JournalCounts(m_career.reader()).of(ids);
    if (!read)
        return std::nullopt;
    read->removeIf([this](const DatedKind &entry) { return entry.date < m_first || m_last < entry.date; });
    return *read;
}

} // namespace Headway
