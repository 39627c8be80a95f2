// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachmentfiles.h"
#include "entrysection.h"

#include <QUrl>

class QMenu;
class QToolButton;

namespace Headway {

class ChipButton;
class Clock;
class FlowLayout;
class UserPrompt;
struct JournalTools;

/** The files that prove an entry, as chips, and a button to attach more. */
class AttachmentsSection final : public EntrySection
{
    Q_OBJECT

public:
    AttachmentsSection(Career &career, JournalEdits &edits, Edited edited, const JournalTools &tools,
                       QWidget *parent = nullptr);

    void showEntry(const Entry &entry) override;
    void flush() override {}
    void forget() override { m_shown.clear(); }

    void attach(const QList<QUrl> &files);
    void attach(const QImage &picture);

    /** Asks which ones. */
    void chooseFiles();

private:
    void rebuild();
    ChipButton *makeChip(const Attachment &attachment);
    void fillMenu(const Attachment &attachment, QMenu *menu);
    void open(const Attachment &attachment);
    void save(const Attachment &attachment);
    void showFile(const QString &path);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    const Clock &m_clock;
    UserPrompt &m_prompt;
    AttachmentFiles m_files;
    QList<Attachment> m_shown;
    QList<QWidget *> m_chips;
    FlowLayout *m_flow;
    QToolButton *m_add;
};

} // namespace Headway
