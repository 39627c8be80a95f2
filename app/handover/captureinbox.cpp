// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captureinbox.h"

#include "canonicalpath.h"
#include "storageerror.h"
#include "wholefile.h"
#include "workingcopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr QFile::Permissions ownersOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

struct InboxText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::CaptureInbox)
};

/** Why a line was not handed over, told to who captured it: of the file in which it was to wait they know nothing. */
Error notHandedOver(const Error &error, const QString &folder)
{
    if (error.kind == Error::Kind::NoSpace) {
        return {error.kind,
                InboxText::tr("The disk is full, so the line could not be handed to the Headway that has the career "
                              "open. Nothing was captured: make room, and capture it again."),
                error.detail};
    }
    return {error.kind,
            InboxText::tr("The line could not be handed to the Headway that has the career open: nothing can be "
                          "written into %1. Nothing was captured: check the permissions of that folder, or write the "
                          "line in the window.")
                .arg(nativePath(folder)),
            error.detail + u' ' + error.sentence};
}

/** Nothing of what is no ordinary file, or too large to be meant. */
QByteArray contentsOf(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || info.isSymLink() || info.size() > CaptureInbox::largest || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(CaptureInbox::largest);
}

} // namespace

CaptureInbox::CaptureInbox(const QString &careerFolder)
    : m_folder(careerFolder + u"/lines"_s)
{}

std::optional<CaptureInbox> CaptureInbox::openFor(const QString &dataFolder, const QString &file)
{
    for (const QString &folder : WorkingCopy::foldersOf(dataFolder, canonicalPath(file))) {
        if (const CaptureInbox inbox(folder); inbox.isOpen())
            return inbox;
    }
    return std::nullopt;
}

Result<void> CaptureInbox::open()
{
    if (QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, ownersOnly))
        return {};
    return std::unexpected(readOnly(m_folder));
}

/** A line that waits still is its owner's: who offered it takes it back. */
void CaptureInbox::close()
{
    for (const QFileInfo &answer : QDir(m_folder).entryInfoList({u"*.answer"_s}, QDir::Files))
        QFile::remove(answer.filePath());
    QDir().rmdir(m_folder);
}

bool CaptureInbox::isOpen() const
{
    return QFileInfo(m_folder).isDir();
}

QString CaptureInbox::lineFile(const EntryId &entry) const
{
    return m_folder + u'/' + entry.uuid().toString(QUuid::WithoutBraces) + u".line"_s;
}

QString CaptureInbox::answerFile(const EntryId &entry) const
{
    return m_folder + u'/' + entry.uuid().toString(QUuid::WithoutBraces) + u".answer"_s;
}

Result<void> CaptureInbox::offer(const OfferedLine &offered) const
{
    const QByteArray json = offered.toJson();
    if (json.size() > largest) {
        return refuse(
            Error::Kind::Refused,
            InboxText::tr("The line is too long to be handed to the Headway that has the career open. Nothing "
                          "was captured: write it in the window, or capture a shorter one."));
    }
    return writeWholeFile(lineFile(offered.entry), json, Readers::Owner).transform_error([this](const Error &error) {
        return notHandedOver(error, m_folder);
    });
}

bool CaptureInbox::withdraw(const EntryId &entry) const
{
    return QFile::remove(lineFile(entry));
}

std::optional<LineAnswer> CaptureInbox::answerTo(const EntryId &entry) const
{
    return LineAnswer::fromJson(contentsOf(answerFile(entry)));
}

void CaptureInbox::forget(const EntryId &entry) const
{
    QFile::remove(answerFile(entry));
}

QList<OfferedLine> CaptureInbox::offers() const
{
    QList<OfferedLine> found;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.line"_s}, QDir::Files | QDir::Hidden)) {
        const auto offered = OfferedLine::fromJson(contentsOf(file.filePath()));
        if (offered && lineFile(offered->entry) == file.filePath())
            found << *offered;
        else
            QFile::remove(file.filePath());
    }
    std::ranges::stable_sort(found, {}, &OfferedLine::at);
    return found;
}

bool CaptureInbox::take(const EntryId &entry) const
{
    return QFile::remove(lineFile(entry));
}

/** Where it cannot be written who waits for it looks for the entry itself. */
void CaptureInbox::answer(const EntryId &entry, const LineAnswer &answer) const
{
    (void)writeWholeFile(answerFile(entry), answer.toJson(), Readers::Owner);
}

} // namespace Headway
