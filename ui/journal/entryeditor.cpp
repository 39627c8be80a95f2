// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryeditor.h"

#include "attachmentssection.h"
#include "audiencefield.h"
#include "career.h"
#include "chipsedit.h"
#include "entryoutlines.h"
#include "entryrepository.h"
#include "entrytitle.h"
#include "fieldform.h"
#include "findingssection.h"
#include "flowlayout.h"
#include "heldbacknote.h"
#include "icons.h"
#include "journaledits.h"
#include "journaltools.h"
#include "lastingsection.h"
#include "look.h"
#include "markdowneditor.h"
#include "markdownfield.h"
#include "metricsedit.h"
#include "namessection.h"
#include "scrollplace.h"
#include "storysection.h"
#include "titleedit.h"
#include "typedcheck.h"
#include "typedchoice.h"
#include "typeddate.h"
#include "typedtext.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int measure = 760; // px: about 90 letters, wider is tiring to read

/** In what scrolls it, once all that was only now unfolded has its place. */
void bringIntoView(QWidget *widget)
{
    QScrollArea *area = scrollAreaAround(widget);
    if (!area)
        return;
    // All of it: by itself an area is content with the text cursor.
    const auto scroll = [=] { area->ensureWidgetVisible(widget, Space::Edge, widget->height() + Space::Edge); };
    QTimer::singleShot(0, widget, scroll);
}

} // namespace

EntryEditor::EntryEditor(Career &career, const CareerNames &names, JournalEdits &edits, const JournalTools &tools,
                         QWidget *parent)
    : QWidget(parent)
    , m_career(career)
    , m_edits(edits)
    , m_body(tools.makeEditor())
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::Between);
    column->addWidget(makeHead());
    auto *heldBack = new HeldBackNote(career, names, edits, [this] { return this->edited(); }, tools.clock, this);
    column->addWidget(heldBack);
    column->addWidget(makeForm(names, tools), 1);
    m_sections << heldBack;
    m_findings = new FindingsSection(tools.clock, m_edits, [this] { return this->edited(); }, this);
    m_sections << m_findings;
    column->addWidget(m_findings);

    auto *centred = new QHBoxLayout(this);
    centred->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Edge);
    centred->addLayout(column, 1);
    centred->addStretch(0);
    setMaximumWidth(measure + 2 * Space::Edge);

    connectTyping();
    connectChoices();
    m_typed = {m_titleTyped,          m_bodyTyped,     m_dateTyped, m_starTyped,
               m_aboveAndBeyondTyped, m_audienceTyped, m_kindTyped};
    connect(&career, &Career::changed, this, &EntryEditor::follow);
    connect(&edits, &JournalEdits::aboutToPerform, this, &EntryEditor::flush);
}

QWidget *EntryEditor::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new TitleEdit(longestTitle, head);
    m_title->setPlaceholderText(tr("What did you do?"));
    m_title->setAccessibleName(tr("Title"));
    m_star = new QToolButton(head);
    m_star->setCheckable(true);
    m_star->setAutoRaise(true);
    m_star->setAccessibleName(tr("Starred"));
    m_audience = new AudienceField(head);

    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Within);
    row->addWidget(m_title, 1, Qt::AlignTop);
    row->addWidget(m_star, 0, Qt::AlignTop);
    row->addWidget(m_audience, 0, Qt::AlignTop);
    return head;
}

QWidget *EntryEditor::makeFacts()
{
    auto *facts = new QWidget(this);
    m_date = new QDateEdit(facts);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_date->setDateRange(QDate(1900, 1, 1), QDate(9999, 12, 31));
    m_date->setAccessibleName(tr("Date"));
    m_kind = new QComboBox(facts);
    for (const auto &row : enumNames<EntryKind>)
        m_kind->addItem(label(row.value), int(row.value));
    m_kind->setAccessibleName(tr("Kind"));
    m_aboveAndBeyond = new QCheckBox(tr("Above and beyond"), facts);
    m_aboveAndBeyond->setToolTip(tr("Outside the responsibilities of your role at the time"));

    auto *row = new FlowLayout(Space::Within, facts);
    row->addWidget(m_date);
    row->addWidget(m_kind);
    row->addWidget(m_aboveAndBeyond);
    m_aboveAndBeyond->setMinimumHeight(m_kind->sizeHint().height()); // Level with its neighbours.
    return facts;
}

FieldForm *EntryEditor::makeForm(const CareerNames &names, const JournalTools &tools)
{
    const auto edited = [this] { return this->edited(); };
    auto *form = new FieldForm(this);
    // Made in the order in which they stand: so goes the Tab key.
    form->addField(tr("When and what kind"), makeFacts());
    m_bodyField = new MarkdownField(m_body, form);
    form->addField(tr("What happened"), m_bodyField);
    m_story = new StorySection(m_edits, edited, tools.makeEditor, form);
    form->addSection(m_story);
    m_metrics = new MetricsEdit(form);
    form->addField(tr("Figures"), m_metrics);
    m_named = new NamesSection(names, m_edits, edited, form);
    form->addSection(m_named);
    auto *lasting = new LastingSection(m_edits, edited, form);
    form->addField(tr("Whether it lasted"), lasting);
    m_attachments = new AttachmentsSection(m_career, m_edits, edited, tools, form);
    form->addField(tr("Files that prove it"), m_attachments);
    form->addStretch();
    m_sections = {m_story, m_named, lasting, m_attachments};
    return form;
}

void EntryEditor::connectTyping()
{
    connect(m_title, &TitleEdit::pastedOver, this, &EntryEditor::partTitle);
    connect(m_title, &TitleEdit::textChanged, m_bodyField, [this] { m_bodyField->setTitle(title()); });
    m_titleTyped = new TypedText(m_title);
    m_bodyTyped = new TypedText(m_body);
    connect(m_titleTyped, &TypedText::typed, this, [this](const QString &text, int visit) {
        m_titleTyped->await(m_edits.setTitle(edited(), text.simplified(), visit));
    });
    connect(m_bodyTyped, &TypedText::typed, this,
            [this](const QString &text, int visit) { m_bodyTyped->await(m_edits.setBody(edited(), text, visit)); });
    m_dateTyped = new TypedDate(m_date);
    connect(m_dateTyped, &TypedDate::typed, this,
            [this](QDate date, int visit) { m_dateTyped->await(m_edits.setDate(edited(), date, visit)); });
    connect(m_metrics, &MetricsEdit::typed, this, [this](const QList<Metric> &metrics, int visit) {
        m_metrics->await(m_edits.setMetrics(edited(), metrics, visit));
    });
}

/** A page that was pasted into the title goes on where the text begins. */
void EntryEditor::partTitle(const QString &whole)
{
    const TitleParts parts = titleParts(whole);
    m_title->replaceText(parts.title);
    QTextCursor(m_body->document()).insertText(parts.rest + (m_body->document()->isEmpty() ? u""_s : u"\n\n"_s));
}

void EntryEditor::connectChoices()
{
    m_starTyped = new TypedCheck(m_star);
    connect(m_starTyped, &TypedCheck::chosen, this,
            [this](bool on) { m_starTyped->await(m_edits.setStarred(edited(), on)); });
    connect(m_star, &QToolButton::toggled, this, &EntryEditor::drawStar);
    drawStar();
    m_aboveAndBeyondTyped = new TypedCheck(m_aboveAndBeyond);
    connect(m_aboveAndBeyondTyped, &TypedCheck::chosen, this,
            [this](bool on) { m_aboveAndBeyondTyped->await(m_edits.setAboveAndBeyond(edited(), on)); });
    m_audienceTyped = new TypedChoice(m_audience);
    connect(m_audienceTyped, &TypedChoice::chosen, this, [this] { chooseAudience(m_audience->audience()); });
    m_kindTyped = new TypedChoice(m_kind);
    connect(m_kindTyped, &TypedChoice::chosen, this,
            [this](int kind) { m_kindTyped->await(m_edits.setKind(edited(), EntryKind(kind))); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EntryEditor::offerOutline);
    offerOutline();
    connect(m_body, &MarkdownEditor::filesOffered, m_attachments,
            qOverload<const QList<QUrl> &>(&AttachmentsSection::attach));
    connect(m_body, &MarkdownEditor::imageOffered, m_attachments,
            qOverload<const QImage &>(&AttachmentsSection::attach));
    connect(m_findings, &FindingsSection::fieldRequested, this, &EntryEditor::focusField);
}

void EntryEditor::chooseAudience(Audience readers)
{
    const bool isWider = !mayRead(readers, m_entry.audience);
    m_audienceTyped->await(isWider ? m_edits.release(edited(), readers) : m_edits.setAudience(edited(), readers));
}

void EntryEditor::showEntry(const EntryId &id)
{
    if (id == m_entry.id)
        return;
    flush();
    for (TypedField *field : std::as_const(m_typed))
        field->forget();
    m_metrics->forget();
    for (EntrySection *section : std::as_const(m_sections))
        section->forget();
    m_entry = {.id = id};
    scrollToTop(this);
    if (!id.isNull())
        reload();
}

void EntryEditor::reload()
{
    const auto entry = EntryRepository(m_career.reader()).find(m_entry.id);
    const auto begun = m_edits.unstored(m_entry.id);
    if (entry && (*entry || begun)) {
        m_entry = *entry ? **entry : *begun;
        fill();
        return;
    }
    if (!entry)
        flush();  // What was typed is for this entry, whether it can be read or not.
    m_entry = {}; // Half an entry must not be edited as a whole one.
    if (entry)
        Q_EMIT entryGone();
    else
        Q_EMIT readFailed(entry.error());
}

void EntryEditor::fill()
{
    m_titleTyped->show(m_entry.title);
    m_bodyTyped->show(m_entry.body);
    m_metrics->setMetrics(m_entry.metrics);
    m_starTyped->show(m_entry.starred);
    m_audienceTyped->show(int(m_entry.audience));
    m_dateTyped->show(m_entry.date);
    m_kindTyped->show(int(m_entry.kind));
    m_aboveAndBeyondTyped->show(m_entry.aboveAndBeyond);
    for (EntrySection *section : std::as_const(m_sections))
        section->showEntry(m_entry);
}

void EntryEditor::drawStar()
{
    const bool isStarred = m_star->isChecked();
    m_star->setIcon(isStarred ? symbolicIcon(u"starred-symbolic"_s, IconInk::Accent)
                              : symbolicIcon(u"non-starred-symbolic"_s));
    m_star->setToolTip(isStarred ? tr("Remove the star") : tr("Star: among the strongest results"));
}

void EntryEditor::offerOutline()
{
    m_bodyField->offer(tr("Begin with an outline"), outlineFor(EntryKind(m_kind->currentData().toInt())));
}

void EntryEditor::setNotice(const QString &notice)
{
    m_bodyField->setNotice(notice);
}

bool EntryEditor::isBeingWritten() const
{
    const QWidget *focus = QApplication::focusWidget();
    return isAncestorOf(focus) || focus == m_body;
}

void EntryEditor::follow(const ChangeSet &changes)
{
    if (changes.entries.contains(m_entry.id))
        reload();
}

/** A field that loses the focus as it goes would tell what was typed when nobody is there any more. */
EntryEditor::~EntryEditor()
{
    flush();
    m_metrics->disconnect(this); // Keeps what is no number.
}

void EntryEditor::flush()
{
    if (m_entry.id.isNull())
        return;
    for (TypedField *field : std::as_const(m_typed))
        field->flush();
    m_metrics->flush();
    for (EntrySection *section : std::as_const(m_sections))
        section->flush();
}

void EntryEditor::toggleStar()
{
    m_star->click();
}

QString EntryEditor::title() const
{
    return m_title->toPlainText().simplified();
}

EditedEntry EntryEditor::edited() const
{
    return {m_entry.id, title()};
}

void EntryEditor::focusTitle()
{
    scrollToTop(this);
    m_title->setFocus();
    m_title->moveCursor(QTextCursor::End);
}

void EntryEditor::attachFiles()
{
    m_attachments->chooseFiles();
}

QAction *EntryEditor::writing() const
{
    return m_bodyField->writing();
}

void EntryEditor::focusField(FindingField field)
{
    switch (field) {
    case FindingField::Date:
        m_date->setFocus();
        break;
    case FindingField::None:
    case FindingField::Text:
        m_body->setFocus();
        break;
    case FindingField::Result:
        m_story->focusResult();
        break;
    case FindingField::Figures:
        m_metrics->focusFigure();
        break;
    case FindingField::People:
        m_named->people()->setFocus();
        break;
    case FindingField::Goals:
        m_named->goals()->setFocus();
        break;
    }
    bringIntoView(window()->focusWidget());
}

} // namespace Headway
