// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentfiles.h"

#include "attachmentcontents.h"
#include "career.h"
#include "freename.h"
#include "safefilename.h"
#include "wholefile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr QLatin1StringView copiesBegin("opened-");

void removeLeftCopies(const QString &folder)
{
    const QStringList left =
        QDir(folder).entryList({copiesBegin + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : left)
        QDir(folder + u'/' + name).removeRecursively();
}

QString sizeOf(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

std::unexpected<Error> tooLarge(const QFileInfo &file)
{
    return refuse(Error::Kind::Refused,
                  AttachmentFiles::tr("“%1” was not attached: it has %2, and files up to %3 are kept with an entry. "
                                      "Attach a smaller copy of it.")
                      .arg(file.fileName(), sizeOf(file.size()), sizeOf(largestAttachment)));
}

std::unexpected<Error> unreadable(const QFileInfo &file, const QString &detail)
{
    return refuse(Error::Kind::Unreadable,
                  AttachmentFiles::tr("“%1” was not attached: it cannot be read. Look whether it is still there, and "
                                      "whether you may open it.")
                      .arg(file.fileName()),
                  detail);
}

Error notCopied(const QString &name, const QString &detail)
{
    return {Error::Kind::NoSpace,
            AttachmentFiles::tr("“%1” could not be opened: no copy of it could be written. Make room on the disk, and "
                                "open it again.")
                .arg(name),
            detail};
}

} // namespace

AttachmentFiles::AttachmentFiles(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_reader(u"attachments"_s, [&career] { return career.openReader(); })
{
    removeLeftCopies(career.folder());
}

AttachmentFiles::~AttachmentFiles() = default;

Result<AttachmentFiles::Read> AttachmentFiles::readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile()) // A folder, a device, a pipe that would never end.
        return unreadable(info, u"no ordinary file"_s);
    if (info.size() > largestAttachment)
        return tooLarge(info);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(info, file.errorString());
    const QByteArray bytes = file.read(largestAttachment + 1); // It may have grown.
    if (file.error() != QFileDevice::NoError)
        return unreadable(info, file.errorString());
    if (bytes.size() > largestAttachment)
        return tooLarge(info);
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(info.fileName(), bytes).name();
    return Read{{.id = AttachmentId::make(), .fileName = info.fileName(), .mediaType = type}, bytes};
}

Result<AttachmentFiles::Read> AttachmentFiles::encoded(const QImage &picture, const QString &name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG") || bytes.size() > largestAttachment)
        return refuse(Error::Kind::Refused, tr("The picture is too large to be attached. Attach a smaller one."));
    return Read{{.id = AttachmentId::make(), .fileName = name, .mediaType = u"image/png"_s}, bytes};
}

template<typename Reading>
void AttachmentFiles::run(const EditedEntry &target, Reading reading)
{
    if (!m_disk)
        m_disk.emplace(u"files"_s);
    m_disk->run(reading).then(this, [this, target](const Result<Read> &read) {
        if (read)
            Q_EMIT fileRead(target, read->file, read->bytes);
        else
            Q_EMIT failed(read.error());
    });
}

void AttachmentFiles::read(const EditedEntry &target, const QStringList &files)
{
    for (const QString &path : files)
        run(target, [path] { return readFile(path); });
}

void AttachmentFiles::read(const EditedEntry &target, const QImage &picture, const QString &name)
{
    run(target, [=] { return encoded(picture, name); });
}

void AttachmentFiles::withContent(const Attachment &attachment,
                                  const std::function<Result<void>(const QByteArray &)> &use)
{
    const auto job = [hash = attachment.hash](Session &session, const std::stop_token &) {
        return AttachmentContents(session).get(hash);
    };
    m_reader.run(job, [this, use](const Result<QByteArray> &bytes) {
        if (const Result<void> used = bytes.and_then(use); !used)
            Q_EMIT failed(used.error());
    });
}

void AttachmentFiles::copy(const Attachment &attachment)
{
    withContent(attachment, [this, attachment](const QByteArray &bytes) {
        return place(attachment, bytes).transform([this](const QString &path) { Q_EMIT copied(path); });
    });
}

/** Each copy in a folder of its own that others may not enter, under its own name. */
Result<QString> AttachmentFiles::place(const Attachment &attachment, const QByteArray &bytes)
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>(m_career.folder() + u'/' + copiesBegin + u"XXXXXX"_s);
    const QFileInfo name(safeFileName(attachment.fileName));
    const QString ending = name.suffix().isEmpty() ? QString() : u'.' + name.suffix();
    const QString path = freeName(m_copies->path(), name.completeBaseName(), ending);
    QFile file(path);
    const bool isWritten = m_copies->isValid() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                           file.write(bytes) == bytes.size() && file.flush();
    if (!isWritten)
        return std::unexpected(notCopied(attachment.fileName, file.errorString()));
    file.setPermissions(QFile::ReadOwner); // What is changed in it would be lost.
    return path;
}

void AttachmentFiles::save(const Attachment &attachment, const QString &file)
{
    withContent(attachment, [file](const QByteArray &bytes) { return writeWholeFile(file, bytes); });
}

bool AttachmentFiles::mayBeProgram(const QString &fileName)
{
    static const QStringList endings{u"exe"_s,     u"bat"_s, u"cmd"_s,     u"com"_s,     u"scr"_s, u"pif"_s, u"msi"_s,
                                     u"js"_s,      u"jse"_s, u"vbs"_s,     u"vbe"_s,     u"wsf"_s, u"ps1"_s, u"lnk"_s,
                                     u"reg"_s,     u"hta"_s, u"jar"_s,     u"app"_s,     u"sh"_s,  u"run"_s, u"py"_s,
                                     u"desktop"_s, u"url"_s, u"command"_s, u"appimage"_s};
    return endings.contains(QFileInfo(fileName).suffix().toLower());
}

} // namespace Headway
