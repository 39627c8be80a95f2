// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrysection.h"
#include "result.h"

#include <QFuture>

class QToolButton;

namespace Headway {

class FieldForm;
class MarkdownEditor;
class TypedText;

/** How things stood, what I did, and what came of it: offered until the first of them is written. */
class StorySection final : public EntrySection
{
    Q_OBJECT

public:
    using MakeEditor = std::function<MarkdownEditor *()>;

    StorySection(JournalEdits &edits, Edited edited, const MakeEditor &makeEditor, QWidget *parent = nullptr);
    ~StorySection() override;

    void showEntry(const Entry &entry) override;
    void flush() override;
    void forget() override;
    /** Shows the fields and goes to the one in which the result is told. */
    void focusResult();

private:
    struct Part
    {
        QString Entry::*text;
        QFuture<Result<void>> (JournalEdits::*save)(const EditedEntry &, const QString &, int);
        MarkdownEditor *editor;
        TypedText *typed;
    };
    void add(const QString &label, const Part &part);
    void unfold(bool unfolded);
    void goTo(const Part &part);

    QToolButton *m_offer;
    FieldForm *m_fields;
    QList<Part> m_parts;
    bool m_isWanted = false; ///< The fields were asked for, whatever stands in them.
};

} // namespace Headway
