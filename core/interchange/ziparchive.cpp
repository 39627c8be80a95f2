// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ziparchive.h"

#include "crc32.h"
#include "visibletext.h"

#include <KZip>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ImportTree)
};

constexpr qsizetype mostFiles = 100'000;
constexpr qint64 chunk = 256 * 1024;
/** Text packs ten to twenty times, and what a machine writes now and then a hundred times; what unpacks to more is made
 * to fill memory. */
constexpr qint64 mostRatio = 250;
/** Of small files nobody need fear the ratio. */
constexpr qint64 harmless = qint64(16) * 1024 * 1024;

bool isTooDense(qint64 unpacked, qint64 packed)
{
    return unpacked > harmless && unpacked / mostRatio > packed;
}

bool leadsOutside(const QString &path)
{
    return path.startsWith(u'/') || path.contains(u':') || path.split(u'/').contains(u".."_s);
}

bool isHidden(const QString &path)
{
    // macOS puts what only it can use beside each file.
    return path.startsWith(u"__MACOSX/") || path.startsWith(u'.') || path.contains(u"/.");
}

bool isArchive(const QString &path)
{
    static const QStringList endings{u".zip"_s, u".7z"_s, u".rar"_s, u".tar"_s, u".gz"_s, u".xz"_s, u".bz2"_s};
    return std::ranges::any_of(endings,
                               [&](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

Error damaged(const QString &file)
{
    return {Error::Kind::Malformed, ImportText::tr("“%1” is damaged in the archive.").arg(file)};
}

} // namespace

ZipArchive::ZipArchive(std::unique_ptr<QIODevice> device, QString name)
    : m_device(std::move(device))
    , m_name(std::move(name))
    , m_zip(std::make_unique<KZip>(m_device.get()))
{}

ZipArchive::~ZipArchive() = default;

Result<std::shared_ptr<const ImportTree>> ZipArchive::open(const QString &path)
{
    return open(std::make_unique<QFile>(path), QFileInfo(path).fileName());
}

Result<std::shared_ptr<const ImportTree>> ZipArchive::open(std::unique_ptr<QIODevice> device, const QString &name)
{
    std::shared_ptr<ZipArchive> archive(new ZipArchive(std::move(device), name));
    if (!archive->m_device->open(QIODevice::ReadOnly)) {
        return refuse(Error::Kind::Unreadable,
                      ImportText::tr("“%1” cannot be read: %2. Check the permissions of the file.")
                          .arg(name, archive->m_device->errorString()));
    }
    if (!archive->m_zip->open(QIODevice::ReadOnly)) {
        return refuse(Error::Kind::Malformed,
                      ImportText::tr("“%1” is damaged, or no zip archive. Export it again.").arg(name),
                      archive->m_zip->errorString());
    }
    return archive->list().and_then([&] { return archive->checkAllUnpacked(); }).transform([&] {
        return std::shared_ptr<const ImportTree>(archive);
    });
}

/** Without calling itself: folders within folders may be as many as somebody cared to write. */
Result<void> ZipArchive::list()
{
    QList<const KArchiveDirectory *> folders{m_zip->directory()};
    for (qsizetype at = 0; at < folders.size(); ++at) {
        for (const QString &child : folders.at(at)->entries()) {
            const KArchiveEntry *entry = folders.at(at)->entry(child);
            if (entry->isDirectory())
                folders << static_cast<const KArchiveDirectory *>(entry);
            else if (const auto *file = dynamic_cast<const KZipFileEntry *>(entry))
                take(*file);
        }
        if (m_files.size() + folders.size() > mostFiles) {
            return refuse(Error::Kind::Malformed,
                          ImportText::tr("“%1” holds more than %Ln files. No journal does; it was not unpacked.",
                                         nullptr, int(mostFiles))
                              .arg(m_name));
        }
    }
    m_files.sort();
    std::ranges::sort(m_skipped, {}, &SkippedItem::file);
    return {};
}

void ZipArchive::take(const KZipFileEntry &entry)
{
    const QString path = QString(entry.path()).replace(u'\\', u'/'); // As old programs for Windows write it.
    if (isHidden(path) && !leadsOutside(path))
        return;
    const QString reason = reasonToSkip(path, entry);
    if (!reason.isEmpty()) {
        m_skipped.append({0, reason, path});
        return;
    }
    m_unpacked += entry.size();
    m_entries.insert(path, &entry);
    m_files << path;
}

QString ZipArchive::reasonToSkip(const QString &path, const KZipFileEntry &entry) const
{
    if (leadsOutside(path) || !isVisible(path))
        return ImportText::tr("Its name leads out of the archive, so it was left alone.");
    if (m_entries.contains(path))
        return ImportText::tr("Two files of the archive have this name; only the first is read.");
    if (!entry.symLinkTarget().isEmpty())
        return ImportText::tr("This is a link, and links are not followed.");
    if (isArchive(path))
        return ImportText::tr("This is an archive within the archive. Unpack it and import it by itself.");
    if (isEncrypted(entry))
        return ImportText::tr("It is encrypted. Export it again without a password.");
    if (entry.size() < 0 || entry.compressedSize() < 0 || entry.compressedSize() > m_device->size())
        return ImportText::tr("It is damaged.");
    if (isTooDense(entry.size(), entry.compressedSize()))
        return ImportText::tr("It would unpack to %1, which no real file does; it was left packed.")
            .arg(QLocale().formattedDataSize(entry.size()));
    return {};
}

/** Which stands in the file's own header, of which KZip does not tell. */
bool ZipArchive::isEncrypted(const KZipFileEntry &entry) const
{
    constexpr int flagsAt = 6;
    if (!m_device->seek(entry.headerStart()))
        return false;
    const QByteArray header = m_device->read(flagsAt + 1);
    return header.startsWith("PK\x03\x04") && header.size() > flagsAt && (header.at(flagsAt) & 1) != 0;
}

/** Many files may share the same packed bytes, each of them harmless. */
Result<void> ZipArchive::checkAllUnpacked() const
{
    if (!isTooDense(m_unpacked, m_device->size()))
        return {};
    return refuse(Error::Kind::Malformed,
                  ImportText::tr("“%1” would unpack to %2, which no real archive does. It was not unpacked.")
                      .arg(m_name, QLocale().formattedDataSize(m_unpacked)));
}

Result<QByteArray> ZipArchive::read(const QString &file, qint64 most) const
{
    const QMutexLocker lock(&m_mutex);
    const KZipFileEntry *entry = m_entries.value(file);
    if (!entry)
        return refuse(Error::Kind::NotFound, ImportText::tr("“%1” is not in the archive.").arg(file));
    if (entry->size() > most) {
        return refuse(Error::Kind::Malformed,
                      ImportText::tr("“%1” is larger than %2.").arg(file, QLocale().formattedDataSize(most)));
    }
    return unpack(file, *entry, most);
}

/** No more than it claims, and never more at once than was there: what it claims may be made up. */
Result<QByteArray> ZipArchive::unpack(const QString &file, const KZipFileEntry &entry, qint64 most) const
{
    const std::unique_ptr<QIODevice> device(entry.createDevice());
    if (!device || (!device->isOpen() && !device->open(QIODevice::ReadOnly)))
        return std::unexpected(damaged(file));
    QByteArray bytes;
    while (bytes.size() <= std::min(entry.size(), most)) {
        const QByteArray next = device->read(chunk);
        if (next.isEmpty())
            break;
        bytes += next;
    }
    if (bytes.size() != entry.size() || crc32Of(bytes) != quint32(entry.crc32()))
        return std::unexpected(damaged(file));
    return bytes;
}

} // namespace Headway
