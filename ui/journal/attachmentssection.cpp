// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentssection.h"

#include "chipbutton.h"
#include "clock.h"
#include "flowlayout.h"
#include "icons.h"
#include "journaledits.h"
#include "journaltools.h"
#include "look.h"
#include "safefilename.h"
#include "taborder.h"
#include "userprompt.h"

#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** A name of letters that run leftwards does not turn the sentence around it. */
QString isolated(const QString &name)
{
    return u'\u2068' + name + u'\u2069';
}

} // namespace

AttachmentsSection::AttachmentsSection(Career &career, JournalEdits &edits, Edited edited, const JournalTools &tools,
                                       QWidget *parent)
    : EntrySection(edits, std::move(edited), parent)
    , m_clock(tools.clock)
    , m_prompt(tools.prompt)
    , m_files(career, edits)
    , m_flow(new FlowLayout(Space::Hair, this))
    , m_add(new QToolButton(this))
{
    m_add->setText(tr("Attach files…"));
    m_add->setIcon(symbolicIcon(u"mail-attachment-symbolic"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setMinimumHeight(Space::Target); // As high as the files beside it.
    m_flow->addWidget(m_add);
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, &AttachmentsSection::chooseFiles);
    connect(&m_files, &AttachmentFiles::failed, this, tools.tell);
    connect(&m_files, &AttachmentFiles::copied, this, &AttachmentsSection::showFile);
}

void AttachmentsSection::chooseFiles()
{
    QList<QUrl> files;
    for (const QString &file : m_prompt.filesToOpen(this, tr("Attach files"), QString(), tr("All files (*)")))
        files << QUrl::fromLocalFile(file);
    if (!files.isEmpty())
        attach(files);
}

void AttachmentsSection::attach(const QList<QUrl> &files)
{
    QStringList paths;
    for (const QUrl &file : files) {
        if (file.isLocalFile())
            paths << file.toLocalFile();
    }
    m_files.attach(edited(), paths);
}

void AttachmentsSection::attach(const QImage &picture)
{
    const QString day = m_clock.today().toString(Qt::ISODate);
    m_files.attach(edited(), picture, tr("Picture %1.png", "a date").arg(day));
}

void AttachmentsSection::showEntry(const Entry &entry)
{
    if (entry.attachments == m_shown && m_chips.size() == m_shown.size())
        return;
    m_shown = entry.attachments;
    rebuild();
}

void AttachmentsSection::rebuild()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const Attachment &attachment : std::as_const(m_shown)) {
        ChipButton *chip = makeChip(attachment);
        m_flow->insertWidget(int(m_chips.size()), chip);
        m_chips << chip;
        chip->show();
    }
    putInTabOrder(m_chips, m_add);
    updateGeometry();
}

ChipButton *AttachmentsSection::makeChip(const Attachment &attachment)
{
    auto *chip = new ChipButton(attachment.fileName, this);
    chip->setNote(QLocale().formattedDataSize(attachment.size, 0));
    chip->setHasMenu(true);
    chip->setFileName(true);
    connect(chip, &ChipButton::removeWanted, this,
            [this, attachment] { edits().removeAttachment(edited(), attachment); });
    connect(chip, &ChipButton::menuWanted, this, [this, attachment, chip] {
        auto *menu = new QMenu(this); // Not the chip's: that goes with the choice.
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(attachment, menu);
        menu->popup(chip->mapToGlobal(chip->rect().bottomLeft()));
    });
    return chip;
}

void AttachmentsSection::fillMenu(const Attachment &attachment, QMenu *menu)
{
    menu->addAction(tr("&Open"), this, [this, attachment] { open(attachment); });
    menu->addAction(tr("&Save as…"), this, [this, attachment] { save(attachment); });
    menu->addSeparator();
    menu->addAction(tr("&Remove"), this, [this, attachment] { edits().removeAttachment(edited(), attachment); });
}

void AttachmentsSection::open(const Attachment &attachment)
{
    const bool isSafe = !AttachmentFiles::mayBeProgram(attachment.fileName);
    const QString name = isolated(safeFileName(attachment.fileName));
    const bool isWanted =
        isSafe || m_prompt.confirm(this, tr("“%1” may be a program. Open it all the same?").arg(name),
                                   tr("A program can do anything on this computer. Open it only if you know where it "
                                      "comes from."),
                                   tr("Open"));
    if (isWanted)
        m_files.copy(attachment);
}

void AttachmentsSection::showFile(const QString &path)
{
    if (!m_prompt.openFile(path))
        m_prompt.tell(this, tr("No program of this computer opens “%1”.").arg(QFileInfo(path).fileName()),
                      tr("Save it with “Save as…”, and open it with a program of your choice."));
}

void AttachmentsSection::save(const Attachment &attachment)
{
    const QString file =
        m_prompt.fileToSave(this, tr("Save the file"), safeFileName(attachment.fileName), tr("All files (*)"));
    if (!file.isEmpty())
        m_files.save(attachment, file);
}

int AttachmentsSection::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

} // namespace Headway
