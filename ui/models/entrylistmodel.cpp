// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrylistmodel.h"

#include "career.h"
#include "careernames.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int firstPage = 60;    // Enough to fill a tall window.
constexpr int furtherPage = 200; // More than that is not read on the window's thread.

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
    , m_reader(career)
{
    connect(&career, &Career::changed, this, &EntryListModel::follow);
    connect(&names, &CareerNames::changed, this, &EntryListModel::refreshNames);
    connect(&m_reader, &JournalReader::found, this, &EntryListModel::takeFound);
    // Whether there are more tells the next page, when somebody goes there.
    connect(&m_reader, &JournalReader::readDown, this, [this](const auto &entries) { takeTop(entries, false); });
    connect(&m_reader, &JournalReader::failed, this, &EntryListModel::fail);
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
    if (count == 0)
        return;
    beginInsertRows({}, at, at + count - 1);
    m_rows.insert(at, count, JournalRow());
    std::copy_n(wanted.cbegin() + from, count, m_rows.begin() + at);
    endInsertRows();
}

void EntryListModel::removeRun(int at, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, at, at + count - 1);
    m_rows.remove(at, count);
    endRemoveRows();
}

void EntryListModel::replaceRow(int at, const JournalRow &wanted)
{
    if (m_rows.at(at) == wanted)
        return;
    m_rows[at] = wanted;
    Q_EMIT dataChanged(index(at), index(at));
}

/** Both lists are sorted alike, so one walk through them finds the runs that go, come and stay. */
void EntryListModel::moveTo(const JournalRows &wanted)
{
    int at = 0;
    int next = 0;
    while (at < m_rows.size() || next < wanted.size()) {
        removeRun(at, countBefore(m_rows, at, wanted, next));
        const int come = countBefore(wanted, next, m_rows, at);
        insertRun(at, wanted, next, come);
        at += come;
        next += come;
        for (; at < m_rows.size() && next < wanted.size() && m_rows.at(at).isSamePlaceAs(wanted.at(next)); ++next)
            replaceRow(at++, wanted.at(next));
    }
}

void EntryListModel::append(const QList<EntrySummary> &page, bool complete)
{
    m_complete = complete;
    JournalRows rows = journalRows(page);
    if (!rows.isEmpty() && !m_rows.isEmpty() && rows.constFirst().month == m_rows.constLast().month)
        rows.removeFirst();
    insertRun(int(m_rows.size()), rows, 0, int(rows.size()));
}

bool EntryListModel::canFetchMore(const QModelIndex &parent) const
{
    // What cannot be read is asked for again by retry() or at the next change, not by every movement of the list.
    return !parent.isValid() && !m_complete && !m_fetching && !m_updating && !m_failure;
}

void EntryListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (isSearching()) {
        m_fetching = true;
        m_reader.search(m_typed, m_nextKey, furtherPage);
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
}

/** The first rows of what is asked for; of a search they come later. */
void EntryListModel::readTop(int limit)
{
    m_fetching = false;
    if (isSearching()) {
        m_reader.search(m_typed, std::nullopt, limit);
        return;
    }
    m_reader.cancel();
    const auto page = EntryRepository(m_career.reader()).page(std::nullopt, limit);
    if (!page) {
        fail(page.error());
        return;
    }
    const bool isAll = page->size() < limit;
    if (!isAll && !isSoughtIn(*page)) {
        readDown(); // What is shown stays until then: the top would only flash by.
        return;
    }
    takeTop(*page, isAll);
}

bool EntryListModel::isSoughtIn(const QList<EntrySummary> &page) const
{
    return m_sought.isNull() || std::ranges::contains(page, m_sought, &EntrySummary::id);
}

/** All rows again, and on to what is sought: by a worker, since that may be the whole journal. */
void EntryListModel::readDown()
{
    m_fetching = true;
    m_reader.readDownTo(m_settled ? lastPosition() : std::nullopt, m_sought);
}

void EntryListModel::takeTop(const QList<EntrySummary> &entries, bool complete)
{
    m_fetching = false;
    m_complete = complete;
    m_sought = {};
    show(entries);
    m_settled = true;
    settle();
}

void EntryListModel::seek(const EntryId &id)
{
    if (isSearching() || m_sought == id || rowOf(id) >= 0)
        return;
    m_sought = id;
    readDown();
}

void EntryListModel::retry()
{
    const int limit = std::max(firstPage, int(m_rows.size()));
    if (isSearching() || limit <= furtherPage)
        readTop(limit);
    else
        readDown();
}

void EntryListModel::settle()
{
    m_failure.reset();
    Q_EMIT settled();
}

void EntryListModel::fail(const Error &error)
{
    m_fetching = false;
    m_sought = {}; // Nobody looks for it any more, and it may be asked for again.
    m_failure = error;
    Q_EMIT settled();
}

void EntryListModel::search(const QString &typed, const EntryId &sought)
{
    const QString wanted = typed.simplified();
    if (wanted == m_typed)
        return;
    m_typed = wanted;
    m_sought = isSearching() ? EntryId() : sought;
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
        settle();
    } else {
        append(found.entries, !found.nextKey);
    }
}

void EntryListModel::follow(const ChangeSet &changes)
{
    if (changes.entries.isEmpty())
        return;
    if (isSearching() || m_failure) {
        retry();
        return;
    }
    if (m_fetching || changes.entries.size() > furtherPage) {
        readDown(); // Also where it runs already: it may have passed by what changed.
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
    // What lies behind the pages that were fetched comes with its own page.
    show(withChanges(entriesOf(m_rows), fresh, ids, m_complete ? std::nullopt : lastPosition()));
    settle();
}

void EntryListModel::refreshNames()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {MarksRole});
}

} // namespace Headway
