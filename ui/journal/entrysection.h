// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editedrecord.h"
#include "entry.h"

#include <QWidget>

#include <functional>

namespace Headway {

class JournalEdits;

/** A part of the entry editor: shows some of an entry, and saves that as it is changed. */
class EntrySection : public QWidget
{
    Q_OBJECT

public:
    /** As it is stored; what is being typed stays. */
    virtual void showEntry(const Entry &entry) = 0;
    /** Saves what was typed and not saved yet. */
    virtual void flush() = 0;
    /** Another entry follows: what is unsaved was flushed before. */
    virtual void forget() = 0;

protected:
    /** Which entry an edit is of, and what it is called. */
    using Edited = std::function<EditedEntry()>;

    EntrySection(JournalEdits &edits, Edited edited, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_edits(edits)
        , m_edited(std::move(edited))
    {}

    JournalEdits &edits() const { return m_edits; }
    EditedEntry edited() const { return m_edited(); }

private:
    JournalEdits &m_edits;
    Edited m_edited;
};

} // namespace Headway
