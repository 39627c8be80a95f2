// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrysection.h"
#include "releaseedits.h"
#include "withheldnames.h"

#include <optional>

class QLabel;

namespace Headway {

class Career;
class CareerNames;

/**
 * Says quietly, of an entry that others may read, whom and what it names that they may not: no report for them holds it
 * until those are released too. What reports leave out is decided by the same rules.
 */
class HeldBackNote final : public EntrySection
{
    Q_OBJECT

public:
    HeldBackNote(Career &career, const CareerNames &names, JournalEdits &edits, Edited edited, const Clock &clock,
                 QWidget *parent = nullptr);

    void showEntry(const Entry &entry) override;
    void flush() override {}
    void forget() override;

private:
    void tell();
    void readNames();
    QList<LeftOutReason> reasons() const;
    void release();

    Career &m_career;
    const CareerNames &m_names;
    ReleaseEdits m_releases;
    Entry m_entry;
    LeftOut m_leftOut; ///< Why reports do, as far as releasing mends it.
    RecordDirectory m_directory;
    Audience m_reader = Audience::Private;
    std::optional<WithheldNames> m_withheld; ///< From that reader; for many entries, until a name changes.
    QLabel *m_words;
};

} // namespace Headway
