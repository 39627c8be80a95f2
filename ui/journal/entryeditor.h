// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editedrecord.h"
#include "entry.h"
#include "finding.h"
#include "result.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QToolButton;

namespace Headway {

class AttachmentsSection;
class AudienceField;
class Career;
class CareerNames;
class EntrySection;
class FieldForm;
class FindingsSection;
class JournalEdits;
class MarkdownEditor;
class MarkdownField;
class MetricsEdit;
class NamesSection;
class StorySection;
class TitleEdit;
class TypedCheck;
class TypedChoice;
class TypedDate;
class TypedField;
class TypedText;
struct ChangeSet;
struct JournalTools;

/**
 * One entry, edited in place and saved as it is typed, as Typing says, and at once when a field is left. What could not
 * be saved stays in its field, and PendingEdits tries it again.
 */
class EntryEditor final : public QWidget
{
    Q_OBJECT

public:
    EntryEditor(Career &career, const CareerNames &names, JournalEdits &edits, const JournalTools &tools,
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
    /** Asks which files belong to the entry. */
    void attachFiles();
    /** Shows nothing but the text, and leads back: for a menu. */
    QAction *writing() const;
    /** Goes to where a finding is mended. */
    void focusField(FindingField field);
    /** What a reader would miss in the entry: at the editor's foot, where whoever scrolls it may take it from. */
    FindingsSection *findings() const { return m_findings; }
    /** One of its fields has the focus, wherever that is shown. */
    bool isBeingWritten() const;
    /** What must be said where nothing but the text is shown. */
    void setNotice(const QString &notice);
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
    FieldForm *makeForm(const CareerNames &names, const JournalTools &tools);
    void connectTyping();
    void partTitle(const QString &whole);
    void connectChoices();
    void chooseAudience(Audience readers);
    void follow(const ChangeSet &changes);
    void reload();
    void fill();
    void drawStar();
    void offerOutline();
    EditedEntry edited() const;

    Career &m_career;
    JournalEdits &m_edits;

    Entry m_entry;
    TitleEdit *m_title;
    QToolButton *m_star;
    AudienceField *m_audience;
    QDateEdit *m_date;
    QComboBox *m_kind;
    QCheckBox *m_aboveAndBeyond;
    MarkdownEditor *m_body;
    MarkdownField *m_bodyField;
    MetricsEdit *m_metrics;
    StorySection *m_story;
    NamesSection *m_named;
    AttachmentsSection *m_attachments;
    FindingsSection *m_findings;
    QList<EntrySection *> m_sections;

    TypedText *m_titleTyped;
    TypedText *m_bodyTyped;
    TypedDate *m_dateTyped;
    TypedCheck *m_starTyped;
    TypedCheck *m_aboveAndBeyondTyped;
    TypedChoice *m_audienceTyped;
    TypedChoice *m_kindTyped;
    QList<TypedField *> m_typed; ///< All of them.
};

} // namespace Headway
