// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "entryrepository.h"
#include "journalsearchrunner.h"
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

    /** Shows what matches `typed`; empty shows the whole journal again. Results arrive when they are found. */
    void search(const QString &typed);
    bool isSearching() const { return !m_typed.isEmpty(); }
    /** Whether the last search has been answered. */
    bool isSettled() const { return m_settled; }

    /** The row of an entry, or −1 while it is not among the pages that were fetched. */
    int rowOf(const EntryId &id) const;
    EntryId entryAt(int row) const;
    bool isEmpty() const { return m_rows.isEmpty(); }

Q_SIGNALS:
    /** The first rows of a search, or of the whole journal again, are shown. */
    void settled();

protected:
    int rows() const override { return int(m_rows.size()); }
    QVariant cell(int row, int role) const override;

private:
    struct Row
    {
        QDate month;                       ///< The first of it.
        std::optional<EntrySummary> entry; ///< None: the row is the month's name.

        bool isSamePlaceAs(const Row &other) const;
        bool standsBefore(const Row &other) const;
        friend bool operator==(const Row &, const Row &) = default;
    };
    using Rows = QList<Row>;

    static Rows rowsFor(const QList<EntrySummary> &entries);
    QList<EntrySummary> entries() const;
    std::optional<EntryPosition> lastPosition() const;

    void show(const QList<EntrySummary> &entries);
    void moveTo(const Rows &wanted);
    void insertRun(int at, const Rows &wanted, int from, int count);
    void append(const QList<EntrySummary> &page, bool complete);
    void showTop();
    void follow(const ChangeSet &changes);
    void takeFound(const FoundPage &found);
    void refreshNames();
    QString marks(const EntrySummary &entry) const;
    QString figure(const EntrySummary &entry) const;

    Career &m_career;
    const CareerNames &m_names;
    JournalSearchRunner m_runner;
    QLocale m_locale;
    Rows m_rows;
    QString m_typed;
    std::optional<qint64> m_nextKey;
    bool m_complete = false;
    bool m_fetching = false;
    bool m_settled = true;
};

} // namespace Headway
