// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "journalreader.h"
#include "journalrowsmodel.h"

#include <QLocale>

namespace Headway {

class Career;
class CareerNames;

/**
 * The journal, newest first, with a row for every month above its entries; or what a search found, in the same order,
 * or the most relevant first.
 *
 * Holds only the pages that were asked for; see JournalRowsModel for how its content changes by an edit, an import or
 * another search.
 */
class EntryListModel final : public JournalRowsModel
{
    Q_OBJECT

public:
    enum Role {
        IsMonthRole = Qt::UserRole, ///< bool: the row is a month's name; all other roles are the entry's.
        EntryIdRole,                ///< QByteArray, the id's bytes
        DateRole,
        MarksRole,  ///< "Onboarding · Dana · #process"
        FigureRole, ///< "−40 %", or "10 → 6 days" where no change can be given
        StarredRole,
        AboveAndBeyondRole,
        PrivateRole, ///< bool: for me alone
        AudienceRole,
    };

    EntryListModel(Career &career, const CareerNames &names, QObject *parent = nullptr);

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /**
     * Shows what a search finds; an empty one shows the whole journal again, as far as to `sought`. Results arrive when
     * they are found.
     */
    void search(const SearchQuery &query, const EntryId &sought = {});
    /** What comes first of what a search finds. */
    void setOrder(SearchOrder order);
    SearchOrder order() const { return m_wanted.order; }
    bool isSearching() const { return !m_wanted.query.isEmpty(); }
    const SearchQuery &query() const { return m_wanted.query; }
    /** Where a search found nothing: the conditions without which there would be some; see JournalSearch. */
    const QList<QList<SearchCondition>> &waysToFindSome() const { return m_waysToFindSome; }
    /** Reads on to an entry, wherever in the journal it stands; settled() comes when all is read. Not in a search. */
    void seek(const EntryId &id);
    bool isSeeking() const { return !m_sought.isNull(); }
    /** Reads all rows that there are; fetchedAll() comes when they are there, unless another search follows. */
    void fetchAll();
    /** Whether the first rows are those that were asked for last. */
    bool isSettled() const { return m_settled; }
    /** Why there are no rows, or no further ones; nothing while all went well. */
    const std::optional<Error> &failure() const { return m_failure; }
    /** Reads again what could not be read. */
    void retry();

Q_SIGNALS:
    void fetchedAll();
    /** An update is at its end, or has failed; also where no row changed. Not for a further page, which moves nothing.
     */
    void settled();

protected:
    QVariant cell(int row, int role) const override;

private:
    std::optional<EntryPosition> lastPosition() const;

    Grouping grouping() const;
    void searchAnew();
    void readTop(int limit);
    void readFurther();
    void readDown();
    void readRest();
    void tellAll();
    void takeTop(const QList<EntrySummary> &entries, bool complete);
    bool isSoughtIn(const QList<EntrySummary> &page) const;
    void follow(const ChangeSet &changes);
    void takeChanged(const QList<EntrySummary> &fresh, const QSet<EntryId> &ids);
    void takeFound(const FoundPage &found);
    void settle();
    void fail(const Error &error);
    void refreshNames();
    QString marks(const EntrySummary &entry) const;
    QString figure(const EntrySummary &entry) const;

    Career &m_career;
    const CareerNames &m_names;
    JournalReader m_reader;
    QLocale m_locale;
    JournalReader::Wanted m_wanted;
    std::optional<SearchCursor> m_nextAfter;
    QList<QList<SearchCondition>> m_waysToFindSome;
    EntryId m_sought; ///< The rows are read on to it.
    std::optional<Error> m_failure;
    bool m_complete = false;
    bool m_fetching = false;
    bool m_allWanted = false;
    bool m_settled = false;
};

} // namespace Headway
