// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrylistmodel.h"

#include "career.h"
#include "careernames.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int firstPage = 60;    // Enough to fill a tall window.
constexpr int furtherPage = 200; // More than that is not read on the window's thread.
constexpr int everything = std::numeric_limits<int>::max();

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
    : JournalRowsModel(parent)
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
    const JournalRow &journal = shown().at(row);
    if (role == IsMonthRole)
        return !journal.entry;
    if (!journal.entry)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? m_locale.toString(journal.month, u"MMMM yyyy"_s)
                   : QVariant();
    const EntrySummary &entry = *journal.entry;
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
    appendNames(words, idsOf(entry.people), m_names);
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
    const bool isMonth = !shown().at(index.row()).entry;
    return isMonth ? Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

std::optional<EntryPosition> EntryListModel::lastPosition() const
{
    return isEmpty() ? std::nullopt : std::optional(positionOf(*shown().constLast().entry));
}

/** The months of what is sorted by something else would be but one row each. */
EntryListModel::Grouping EntryListModel::grouping() const
{
    const bool isRanked = m_wanted.order == SearchOrder::Relevance && m_wanted.query.hasWords();
    return isRanked ? Grouping::None : Grouping::ByMonth;
}

bool EntryListModel::canFetchMore(const QModelIndex &parent) const
{
    // What cannot be read is asked for again by retry() or at the next change, not by every movement of the list.
    return !parent.isValid() && !m_complete && !m_fetching && !isUpdating() && !m_failure;
}

void EntryListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (isSearching()) {
        m_fetching = true;
        m_reader.search(m_wanted, m_nextAfter, furtherPage);
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
    m_complete = page->size() < furtherPage;
    append(*page);
}

/** The first rows of what is asked for; of a search they come later. */
void EntryListModel::readTop(int limit)
{
    m_fetching = false;
    if (isSearching()) {
        m_reader.search(m_wanted, std::nullopt, limit);
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
    show(entries, Grouping::ByMonth);
    m_settled = true;
    settle();
    tellAll();
}

void EntryListModel::fetchAll()
{
    m_allWanted = true;
    if (!m_fetching && m_settled)
        tellAll();
}

/** What is on its way tells it, or reads on, when it has come. */
void EntryListModel::tellAll()
{
    if (m_allWanted && !m_complete)
        readRest();
    else if (std::exchange(m_allWanted, false))
        Q_EMIT fetchedAll();
}

void EntryListModel::readRest()
{
    m_fetching = true;
    if (isSearching())
        m_reader.search(m_wanted, m_nextAfter, everything);
    else
        m_reader.readBehind(lastPosition());
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
    const int limit = std::max(firstPage, rowCount());
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
    m_allWanted = false;
    m_failure = error;
    Q_EMIT settled();
}

void EntryListModel::search(const SearchQuery &query, const EntryId &sought)
{
    // Spaces and half an operator ask for nothing else.
    if (query.terms == m_wanted.query.terms && query.conditions == m_wanted.query.conditions)
        return;
    m_wanted.query = query;
    m_sought = isSearching() ? EntryId() : sought;
    searchAnew();
}

void EntryListModel::setOrder(SearchOrder order)
{
    if (std::exchange(m_wanted.order, order) != order && isSearching())
        searchAnew();
}

void EntryListModel::searchAnew()
{
    m_nextAfter.reset();
    m_settled = false;
    m_allWanted = false;
    readTop(firstPage);
}

void EntryListModel::takeFound(const FoundPage &found)
{
    m_nextAfter = found.nextAfter;
    m_complete = !found.nextAfter;
    m_fetching = false;
    if (!found.first) {
        append(found.entries);
        tellAll();
        return;
    }
    m_waysToFindSome = found.waysToFindSome;
    show(found.entries, grouping());
    m_settled = true;
    settle();
    tellAll();
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
    replace(ids, fresh, m_complete ? std::nullopt : lastPosition());
    settle();
    tellAll();
}

void EntryListModel::refreshNames()
{
    if (!isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {MarksRole});
}

} // namespace Headway
