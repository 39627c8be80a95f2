// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrysection.h"

class QComboBox;
class QDateEdit;

namespace Headway {

class TypedChoice;
class TypedDate;

/** Whether what an entry tells of held, and when that was last known. */
class LastingSection final : public EntrySection
{
    Q_OBJECT

public:
    LastingSection(JournalEdits &edits, Edited edited, QWidget *parent = nullptr);
    ~LastingSection() override;

    void showEntry(const Entry &entry) override;
    void flush() override;
    void forget() override;

private:
    void choose(Lasting lasting);
    Lasting chosen() const;
    void showDate(Lasting lasting);

    QDate m_dateOfEntry;
    Lasting m_told = Lasting::Unsaid; ///< What a date belongs to that is typed.
    QComboBox *m_lasting;
    QDateEdit *m_date;
    TypedChoice *m_lastingTyped;
    TypedDate *m_dateTyped;
};

} // namespace Headway
