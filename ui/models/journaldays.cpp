// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaldays.h"

#include "career.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int mostLookedUp = 200; // What an import brings is not looked up on the window's thread.
} // namespace

JournalDays::JournalDays(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_worker(u"days"_s, [&career] { return career.openReader(); })
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
    read();
    Q_EMIT changed();
}

void JournalDays::read()
{
    m_isStale = true;
    m_worker.cancel();
    const auto count = [first = m_first, last = m_last](Session &session, const std::stop_token &) {
        return JournalCounts(session).inPeriod(first, last).transform([](const QList<DatedKind> &entries) {
            return JournalActivity(entries);
        });
    };
    m_worker.run(count, [this](const Result<JournalActivity> &activity) {
        if (activity) // Else the list says what is wrong with the journal, and the next change has it read again.
            take(*activity);
    });
}

void JournalDays::take(const JournalActivity &activity)
{
    m_isStale = false;
    m_activity = activity;
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
    if (m_isStale || ids.size() > mostLookedUp) {
        read();
        return false;
    }
    auto fresh = JournalCounts(m_career.reader()).of(ids);
    if (!fresh) {
        read();
        return false;
    }
    fresh->removeIf([this](const DatedKind &entry) { return entry.date < m_first || m_last < entry.date; });
    return m_activity.replace(ids, *fresh);
}

} // namespace Headway
