// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentcopies.h"

#include "freename.h"
#include "safefilename.h"
#include "wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr QLatin1StringView copiesBegin("opened-");

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::AttachmentCopies)
};

/** Of the copy's own place nobody knows anything: what is said of that does not help. */
Error notCopied(const QString &name, const QString &folder, const Error &why)
{
    if (why.kind == Error::Kind::NoSpace)
        return {why.kind,
                CopyText::tr("“%1” could not be opened: there is no room on the disk for a copy of it. Make room, and "
                             "open it again.")
                    .arg(name),
                why.detail};
    return {why.kind,
            CopyText::tr("“%1” could not be opened: no copy of it could be written into “%2”. Look whether that folder "
                         "is there and Headway may write into it, and open it again.")
                .arg(name, QDir::toNativeSeparators(folder)),
            why.detail};
}

} // namespace

AttachmentCopies::AttachmentCopies(QString folder)
    : m_folder(std::move(folder))
{}

QStringList AttachmentCopies::leftIn(const QString &folder)
{
    const QDir dir(folder);
    QStringList left = dir.entryList({copiesBegin + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (QString &name : left)
        name = dir.filePath(name);
    return left;
}

/** What failed once may go well later. */
bool AttachmentCopies::makeFolder()
{
    if (!m_copies || !m_copies->isValid())
        m_copies = std::make_unique<QTemporaryDir>(m_folder + u'/' + copiesBegin + u"XXXXXX"_s);
    return m_copies->isValid();
}

Result<QString> AttachmentCopies::place(const Attachment &attachment, const QByteArray &bytes)
{
    if (!makeFolder())
        return std::unexpected(
            notCopied(attachment.fileName, m_folder, {Error::Kind::ReadOnly, {}, m_copies->errorString()}));
    const QFileInfo name(safeFileName(attachment.fileName));
    const QString ending = name.suffix().isEmpty() ? QString() : u'.' + name.suffix();
    const QString path = freeName(m_copies->path(), name.completeBaseName(), ending);
    if (const Result<void> written = writeWholeFile(path, bytes, Readers::Owner); !written)
        return std::unexpected(notCopied(attachment.fileName, m_copies->path(), written.error()));
    QFile::setPermissions(path, QFile::ReadOwner); // What is changed in it would be lost.
    m_hashes.insert(path, attachment.hash);
    return path;
}

void AttachmentCopies::removeUnless(const std::function<bool(const QByteArray &hash)> &isKept)
{
    erase_if(m_hashes, [&](const auto &copy) {
        if (isKept(copy.value()))
            return false;
        QFile::setPermissions(copy.key(), QFile::ReadOwner | QFile::WriteOwner); // Windows removes no other.
        return QFile::remove(copy.key());
    });
}

} // namespace Headway
