// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrylistmodel.h"

#include "career.h"
#include "careernames.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int firstPage = 60; // Enough to fill a tall window.
constexpr int furtherPage = 200;

/** Names of linked records joined for a second line; what is in the trash has no name and is left out. */
template<typename Id>
void appendNames(QStringList &words, const QList<Id> &ids, const CareerNames &names, const QString &mark = {})
{
    for (const Id &id : ids) {
        const QString name = names.nameOf(id);
        if (!name.isEmpty())
            words << mark + name;
    }
}

} // namespace

EntryListModel::EntryListModel(Career &career, const CareerNames &names, QObject *parent)
    : SealedListModel(parent)
    , m_career(career)
    , m_names(names)
    , m_runner(career)
{
    connect(&career, &Career::changed, this, &EntryListModel::follow);
    connect(&names, &CareerNames::changed, this, &EntryListModel::refreshNames);
    connect(&m_runner, &JournalSearchRunner::found, this, &EntryListModel::takeFound);
    connect(&m_runner, &JournalSearchRunner::failed, this, &EntryListModel::fail);
    readTop(firstPage);
}

QVariant EntryListModel::cell(int row, int role) const
{
    const JournalRow &shown = m_rows.at(row);
    if (role == IsMonthRole)
        return !shown.entry;
    if (!shown.entry)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? m_locale.toString(shown.month, u"MMMM yyyy"_s)
                   : QVariant();
    const EntrySummary &entry = *shown.entry;
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(entry.title, m_locale.toString(entry.date, QLocale::LongFormat));
    case EntryIdRole:
        return entry.id.bytes();
    case DateRole:
        return entry.date;
    case MarksRole:
        return marks(entry);
    case FigureRole:
        return figure(entry);
    case StarredRole:
        return entry.starred;
    case AboveAndBeyondRole:
        return entry.aboveAndBeyond;
    case PrivateRole:
        return entry.audience == Audience::Private;
    case AudienceRole:
        return label(entry.audience);
    default:
        return {};
    }
}

QString EntryListModel::marks(const EntrySummary &entry) const
{
    QStringList words;
    appendNames(words, entry.goals, m_names);
    appendNames(words, entry.people, m_names);
    appendNames(words, entry.tags, m_names, u"#"_s);
    return words.join(u"  ·  "_s);
}

QString EntryListModel::figure(const EntrySummary &entry) const
{
    if (entry.metrics.isEmpty())
        return {};
    const Metric &first = entry.metrics.constFirst();
    const QString change = changeText(first, m_locale);
    return change.isEmpty() ? figures(first, m_locale) : change;
}

Qt::ItemFlags EntryListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isMonth = !m_rows.at(index.row()).entry;
    return isMonth ? Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int EntryListModel::rowOf(const EntryId &id) const
{
    const auto at =
        std::ranges::find_if(m_rows, [&id](const JournalRow &row) { return row.entry && row.entry->id == id; });
    return at == m_rows.cend() ? -1 : int(at - m_rows.cbegin());
}

EntryId EntryListModel::entryAt(int row) const
{
    const bool isEntry = row >= 0 && row < m_rows.size() && m_rows.at(row).entry;
    return isEntry ? m_rows.at(row).entry->id : EntryId();
}

QList<EntrySummary> EntryListModel::entries() const
{
    QList<EntrySummary> entries;
    entries.reserve(m_rows.size());
    for (const JournalRow &row : m_rows) {
        if (row.entry)
            entries << *row.entry;
    }
    return entries;
}

std::optional<EntryPosition> EntryListModel::lastPosition() const
{
    return m_rows.isEmpty() ? std::nullopt : std::optional(positionOf(*m_rows.constLast().entry));
}

void EntryListModel::show(const QList<EntrySummary> &entries)
{
    m_updating = true;
    moveTo(journalRows(entries));
    m_updating = false;
}

void EntryListModel::insertRun(int at, const JournalRows &wanted, int from, int count)
{
    beginInsertRows({}, at, at + count - 1);
    m_rows.insert(at, count, JournalRow());
    std::copy_n(wanted.cbegin() + from, count, m_rows.begin() + at);
    endInsertRows();
}

/** Both lists are sorted alike, so one walk through them finds the runs that go, come and stay. */
void EntryListModel::moveTo(const JournalRows &wanted)
{
    int at = 0;
    int next = 0;
    while (at < m_rows.size() || next < wanted.size()) {
        int gone = 0;
        while (at + gone < m_rows.size() &&
               (next == wanted.size() || m_rows.at(at + gone).standsBefore(wanted.at(next))))
            ++gone;
        if (gone > 0) {
            beginRemoveRows({}, at, at + gone - 1);
            m_rows.remove(at, gone);
            endRemoveRows();
        }
        int come = 0;
        while (next + come < wanted.size() &&
               (at == m_rows.size() || wanted.at(next + come).standsBefore(m_rows.at(at))))
            ++come;
        if (come > 0) {
            insertRun(at, wanted, next, come);
            at += come;
            next += come;
        }
        while (at < m_rows.size() && next < wanted.size() && m_rows.at(at).isSamePlaceAs(wanted.at(next))) {
            if (m_rows.at(at) != wanted.at(next)) {
                m_rows[at] = wanted.at(next);
                Q_EMIT dataChanged(index(at), index(at));
            }
            ++at;
            ++next;
        }
    }
}

void EntryListModel::append(const QList<EntrySummary> &page, bool complete)
{
    m_complete = complete;
    JournalRows rows = journalRows(page);
    if (!rows.isEmpty() && !m_rows.isEmpty() && rows.constFirst().month == m_rows.constLast().month)
        rows.removeFirst();
    if (!rows.isEmpty())
        insertRun(int(m_rows.size()), rows, 0, int(rows.size()));
}

bool EntryListModel::canFetchMore(const QModelIndex &parent) const
{
    // What cannot be read is asked for again by retry() or at the next change, not by every movement of the list.
    return !parent.isValid() && !m_complete && !m_fetching && !m_failure;
}

void EntryListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (isSearching()) {
        m_fetching = true;
        m_runner.search(m_typed, m_nextKey, furtherPage);
        return;
    }
    readFurther();
}

void EntryListModel::readFurther()
{
    const auto page = EntryRepository(m_career.reader()).page(lastPosition(), furtherPage);
    if (!page) {
        fail(page.error());
        return;
    }
    append(*page, page->size() < furtherPage);
    settle();
}

/** The first rows of what is asked for; of a search they come later. */
void EntryListModel::readTop(int limit)
{
    m_fetching = false;
    if (isSearching()) {
        m_runner.search(m_typed, std::nullopt, limit);
        return;
    }
    m_runner.cancel();
    const auto page = EntryRepository(m_career.reader()).page(std::nullopt, limit);
    if (!page) {
        fail(page.error());
        return;
    }
    m_complete = page->size() < limit;
    show(*page);
    m_settled = true;
    settle();
}

void EntryListModel::retry()
{
    readTop(std::max(firstPage, int(m_rows.size())));
}

void EntryListModel::settle()
{
    m_failure.reset();
    Q_EMIT settled();
}

void EntryListModel::fail(const Error &error)
{
    m_fetching = false;
    m_failure = error;
    Q_EMIT settled();
}

void EntryListModel::search(const QString &typed)
{
    const QString wanted = typed.simplified();
    if (wanted == m_typed)
        return;
    m_typed = wanted;
    m_nextKey.reset();
    m_settled = false;
    readTop(firstPage);
}

void EntryListModel::takeFound(const FoundPage &found)
{
    m_nextKey = found.nextKey;
    m_fetching = false;
    if (found.first) {
        m_complete = !found.nextKey;
        show(found.entries);
        m_settled = true;
    } else {
        append(found.entries, !found.nextKey);
    }
    settle();
}

void EntryListModel::follow(const ChangeSet &changes)
{
    if (changes.entries.isEmpty())
        return;
    if (isSearching() || m_failure) {
        retry();
        return;
    }
    const auto fresh = EntryRepository(m_career.reader()).summaries(changes.entries.values());
    if (fresh)
        takeChanged(*fresh, changes.entries);
    else
        fail(fresh.error());
}

void EntryListModel::takeChanged(const QList<EntrySummary> &fresh, const QSet<EntryId> &ids)
{
    const auto last = lastPosition();
    QList<EntrySummary> wanted = entries();
    wanted.removeIf([&ids](const EntrySummary &entry) { return ids.contains(entry.id); });
    for (const EntrySummary &entry : fresh) {
        // What lies behind the pages that were fetched comes with its own page.
        if (m_complete || !last || positionOf(entry) < *last || positionOf(entry) == *last)
            wanted << entry;
    }
    std::ranges::sort(wanted, [](const auto &a, const auto &b) { return positionOf(a) < positionOf(b); });
    show(wanted);
    settle();
}

void EntryListModel::refreshNames()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {MarksRole});
}

} // namespace Headway
