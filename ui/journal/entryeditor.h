// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editedrecord.h"
#include "entry.h"
#include "result.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QToolButton;

namespace Headway {

class AudienceField;
class Career;
class CareerNames;
class ChipsEdit;
class FieldForm;
class JournalEdits;
class MarkdownEditor;
class MetricsEdit;
class TitleEdit;
class TypedCheck;
class TypedDate;
class TypedText;
struct ChangeSet;

/**
 * One entry, edited in place and saved as it is typed: half a second after the last key, and at once when a field is
 * left. What could not be saved stays in its field, and PendingEdits tries it again.
 */
class EntryEditor final : public QWidget
{
    Q_OBJECT

public:
    EntryEditor(Career &career, const CareerNames &names, JournalEdits &edits, MarkdownEditor *body,
                QWidget *parent = nullptr);
    ~EntryEditor() override;

    /** Shows an entry, after saving what was typed into the one before. A null id clears. */
    void showEntry(const EntryId &id);
    EntryId entry() const { return m_entry.id; }
    /** As it stands there, with what is being typed. */
    QString title() const;
    /** The other way round from what is seen. */
    void toggleStar();
    void focusTitle();
    /** Saves what was typed and not saved yet. */
    void flush();

Q_SIGNALS:
    /** The entry shown is gone, for instance into the trash. */
    void entryGone();
    /** The entry cannot be read; none is shown instead. */
    void readFailed(const Headway::Error &error);

private:
    QWidget *makeHead();
    QWidget *makeFacts();
    FieldForm *makeForm(MarkdownEditor *body);
    void connectTyping();
    void partTitle(const QString &whole);
    void connectChoices();
    template<typename Record>
    void connectLinks(ChipsEdit *chips);
    void follow(const ChangeSet &changes);
    void reload();
    void fill();
    void fillNames();
    void drawStar();
    EditedEntry edited() const;

    Career &m_career;
    const CareerNames &m_names;
    JournalEdits &m_edits;

    Entry m_entry;
    TitleEdit *m_title;
    QToolButton *m_star;
    AudienceField *m_audience;
    QDateEdit *m_date;
    QComboBox *m_kind;
    QCheckBox *m_aboveAndBeyond;
    MarkdownEditor *m_body;
    MetricsEdit *m_metrics;
    ChipsEdit *m_people;
    ChipsEdit *m_goals;
    ChipsEdit *m_tags;

    TypedText *m_titleTyped;
    TypedText *m_bodyTyped;
    TypedDate *m_dateTyped;
    TypedCheck *m_starTyped;
    TypedCheck *m_aboveAndBeyondTyped;
};

} // namespace Headway
