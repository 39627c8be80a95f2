// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordedits.h"
#include "recordformof.h"
#include "recordpage.h"

#include <algorithm>

namespace Headway {

/**
 * The page of a kind of record that RecordEdits edits and that is held in memory. A subclass says where the records
 * come from, and how one looks as a row.
 */
template<typename Record>
class RecordPageOf : public RecordPage
{
protected:
    struct Known
    {
        QList<Record> records = {};
        bool isRead = false;
        std::optional<Error> failure = {};
    };

    RecordPageOf(RecordEdits &edits, RecordFormOf<Record> *form, QWidget *parent)
        : RecordPage(parent)
        , m_edits(edits)
        , m_form(form)
    {}

    /** To be called once, at the end of the subclass's constructor. */
    void arrange(const Words &words) { RecordPage::arrange(words, m_form); }

    virtual Known known() const = 0;
    /** One that is not stored yet, with the name under which it is listed. */
    virtual Record fresh() const = 0;
    virtual RecordRow rowOf(const Record &record) const = 0;

private:
    Listed listed() const final
    {
        const Known known = this->known();
        Listed listed{.isRead = known.isRead, .failure = known.failure};
        for (const Record &record : known.records)
            listed.rows << rowOf(record);
        return listed;
    }

    RecordRow begin() final
    {
        const Record record = fresh();
        m_edits.begin(record);
        return rowOf(record);
    }

    bool abandon(const QUuid &id) final { return m_edits.abandon(Id<Record>(id)); }

    /** One that is not among the others, because it is new, is shown empty. */
    void showInForm(const QUuid &id) final
    {
        const QList<Record> records = known().records;
        const auto found = std::ranges::find(records, Id<Record>(id), &Record::id);
        Record empty{};
        empty.id = Id<Record>(id);
        m_form->showRecord(found == records.cend() ? empty : *found);
    }

    void moveToTrash(const QUuid &id, const QString &name) final { m_edits.moveToTrash(Id<Record>(id), name); }

    RecordEdits &m_edits;
    RecordFormOf<Record> *m_form;
};

} // namespace Headway
