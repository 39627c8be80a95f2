// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "journalreader.h"
#include "journalrow.h"
#include "sealedlistmodel.h"

#include <QLocale>

namespace Headway {

class Career;
class CareerNames;

/**
 * The journal, newest first, with a row for every month above its entries; or what a search found, in the same order.
 *
 * Holds only the pages that were asked for. However its content changes (an edit, an import, another search), the
 * rows are moved from the old to the new by insertions and removals, so that selection and scroll position survive.
 */
class EntryListModel final : public SealedListModel
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
     * Shows what matches `typed`; empty shows the whole journal again, as far as to `sought`. Results arrive when they
     * are found.
     */
    void search(const QString &typed, const EntryId &sought = {});
    bool isSearching() const { return !m_typed.isEmpty(); }
    QString searchedFor() const { return m_typed; }
    /** Reads on to an entry, wherever in the journal it stands; settled() comes when all is read. Not in a search. */
    void seek(const EntryId &id);
    bool isSeeking() const { return !m_sought.isNull(); }
    /** Whether the first rows are those that were asked for last. */
    bool isSettled() const { return m_settled; }
    /** Why there are no rows, or no further ones; nothing while all went well. */
    const std::optional<Error> &failure() const { return m_failure; }
    /** Reads again what could not be read. */
    void retry();
    /** The rows are on their way from one content to the next; settled() comes at the end. */
    bool isUpdating() const { return m_updating; }

    /** The row of an entry, or −1 while it is not among the pages that were fetched. */
    int rowOf(const EntryId &id) const;
    EntryId entryAt(int row) const;
    bool isEmpty() const { return m_rows.isEmpty(); }

Q_SIGNALS:
    /** An update is at its end, or has failed; also where no row changed. Not for a further page, which moves nothing.
     */
    void settled();

protected:
    int rows() const override { return int(m_rows.size()); }
    QVariant cell(int row, int role) const override;

private:
    std::optional<EntryPosition> lastPosition() const;

    void show(const QList<EntrySummary> &entries);
    void moveTo(const JournalRows &wanted);
    void insertRun(int at, const JournalRows &wanted, int from, int count);
    void removeRun(int at, int count);
    void replaceRow(int at, const JournalRow &wanted);
    void append(const QList<EntrySummary> &page, bool complete);
    void readTop(int limit);
    void readFurther();
    void readDown();
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
    JournalRows m_rows;
    QString m_typed;
    std::optional<qint64> m_nextKey;
    EntryId m_sought; ///< The rows are read on to it.
    std::optional<Error> m_failure;
    bool m_complete = false;
    bool m_fetching = false;
    bool m_settled = false;
    bool m_updating = false;
};

} // namespace Headway
