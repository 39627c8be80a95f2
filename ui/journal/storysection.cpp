// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storysection.h"

#include "fieldform.h"
#include "fieldframe.h"
#include "icons.h"
#include "journaledits.h"
#include "markdowneditor.h"
#include "typedtext.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int leastLines = 2;
} // namespace

StorySection::StorySection(JournalEdits &edits, Edited edited, const MakeEditor &makeEditor, QWidget *parent)
    : EntrySection(edits, std::move(edited), parent)
    , m_offer(new QToolButton(this))
    , m_fields(new FieldForm(this))
{
    m_offer->setText(tr("Add situation, action and result"));
    m_offer->setIcon(symbolicIcon(u"list-add-symbolic"_s));
    m_offer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_offer->setAutoRaise(true);
    m_offer->setFocusPolicy(Qt::StrongFocus);
    connect(m_offer, &QToolButton::clicked, this, [this] { goTo(m_parts.constFirst()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_offer, 0, Qt::AlignLeading);
    column->addWidget(m_fields);
    const auto part = [&](auto text, auto save) -> Part {
        auto *editor = makeEditor();
        return {text, save, editor, new TypedText(editor)};
    };
    add(tr("&Situation: how things stood"), part(&Entry::situation, &JournalEdits::setSituation));
    add(tr("A&ction: what you did"), part(&Entry::action, &JournalEdits::setAction));
    add(tr("&Result: what came of it"), part(&Entry::result, &JournalEdits::setResult));
    unfold(false);
}

/** A field that loses the focus as it goes would tell what was typed when nobody is there any more. */
StorySection::~StorySection()
{
    for (const Part &part : std::as_const(m_parts))
        part.typed->disconnect(this);
}

void StorySection::add(const QString &label, const Part &part)
{
    part.editor->setLeastLines(leastLines);
    m_fields->addField(label, new FieldFrame(part.editor, m_fields));
    connect(part.typed, &TypedText::typed, this, [this, part](const QString &text, int visit) {
        part.typed->await((edits().*part.save)(edited(), text, visit));
    });
    m_parts << part;
}

void StorySection::unfold(bool unfolded)
{
    m_offer->setVisible(!unfolded);
    m_fields->setVisible(unfolded);
}

void StorySection::goTo(const Part &part)
{
    m_isWanted = true;
    unfold(true);
    part.editor->setFocus();
}

void StorySection::showEntry(const Entry &entry)
{
    for (const Part &part : std::as_const(m_parts))
        part.typed->show(entry.*part.text);
    const auto isWritten = [&entry](const Part &part) { return !(entry.*part.text).isEmpty(); };
    unfold(m_isWanted || std::ranges::any_of(m_parts, isWritten));
}

void StorySection::flush()
{
    for (const Part &part : std::as_const(m_parts))
        part.typed->flush();
}

void StorySection::forget()
{
    for (const Part &part : std::as_const(m_parts))
        part.typed->forget();
    m_isWanted = false;
}

void StorySection::focusResult()
{
    goTo(m_parts.constLast());
}

} // namespace Headway
