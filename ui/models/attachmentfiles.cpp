// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentfiles.h"

#include "attachmentcontents.h"
#include "career.h"
#include "safefilename.h"
#include "wholefile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

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

/** Program-wide: no two have one number. */
int nextDrop()
{
    static int drops = 0;
    return ++drops;
}

} // namespace

AttachmentFiles::AttachmentFiles(Career &career, JournalEdits &edits, QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_edits(edits)
    , m_copies(career.folder())
    , m_reader(u"attachments"_s, [&career] { return career.openReader(); })
{
    removeLeftCopies();
    connect(&career, &Career::changed, this, [this](const ChangeSet &changes) {
        if (m_hasCopies && !changes.entries.isEmpty())
            removePurgedCopies();
    });
}

AttachmentFiles::~AttachmentFiles() = default;

WorkerThread &AttachmentFiles::disk()
{
    return m_disk ? *m_disk : m_disk.emplace(u"files"_s);
}

void AttachmentFiles::removeLeftCopies()
{
    const QStringList left = AttachmentCopies::leftIn(m_career.folder());
    if (left.isEmpty())
        return;
    disk().run([left] {
        return std::ranges::all_of(left, [](const QString &folder) { return QDir(folder).removeRecursively(); });
    });
}

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

void AttachmentFiles::attach(const EditedEntry &target, const QStringList &files)
{
    const int drop = nextDrop();
    for (const QString &path : files)
        m_waiting.append({target, drop, [path] { return readFile(path); }});
    begin();
}

void AttachmentFiles::attach(const EditedEntry &target, const QImage &picture, const QString &name)
{
    m_waiting.append({target, nextDrop(), [=] { return encoded(picture, name); }});
    begin();
}

void AttachmentFiles::begin()
{
    if (!std::exchange(m_isBusy, true))
        readNext();
}

void AttachmentFiles::readNext()
{
    m_isBusy = !m_waiting.isEmpty();
    if (!m_isBusy)
        return;
    const Waiting next = m_waiting.takeFirst();
    disk().run(next.read).then(this, [this, next](const Result<Read> &read) {
        if (read) {
            store(next, *read);
            return;
        }
        Q_EMIT failed(read.error());
        QMetaObject::invokeMethod(this, &AttachmentFiles::readNext, Qt::QueuedConnection); // There may be thousands.
    });
}

void AttachmentFiles::store(const Waiting &from, const Read &read)
{
    if (from.drop != m_drop.visit)
        m_drop = {.visit = from.drop};
    ++m_drop.files;
    m_edits.attach(from.target, read.file, read.bytes, m_drop)
        .then(this, [this, name = read.file.fileName](const Result<void> &stored) {
            if (!stored)
                dropRest(name);
            readNext();
        });
}

/** What could not be stored is kept in memory, to be tried again: that is enough of them. */
void AttachmentFiles::dropRest(const QString &last)
{
    const int rest = int(m_waiting.size());
    m_waiting.clear();
    if (rest > 0)
        Q_EMIT failed({Error::Kind::Refused,
                       tr("%n more file(s) were not attached, because “%1” could not be saved. Attach them once it is.",
                          nullptr, rest)
                           .arg(last)});
}

/** `use` has the bytes beside the window's thread, `tell` what it makes of them on it. */
template<typename Use, typename Tell>
void AttachmentFiles::withContent(const Attachment &attachment, const Use &use, const Tell &tell)
{
    const auto job = [hash = attachment.hash, use](Session &session, const std::stop_token &) {
        return AttachmentContents(session).get(hash).and_then(use);
    };
    m_reader.run(job, [this, tell](const auto &used) {
        if (used)
            tell(used);
        else
            Q_EMIT failed(used.error());
    });
}

/** In doubt a copy stays: it goes with this. */
void AttachmentFiles::removePurgedCopies()
{
    const auto job = [this](Session &session, const std::stop_token &) -> Result<void> {
        AttachmentContents contents(session);
        m_copies.removeUnless([&](const QByteArray &hash) { return contents.isKept(hash).value_or(true); });
        return {};
    };
    m_reader.run(job, [](const Result<void> &) {});
}

void AttachmentFiles::copy(const Attachment &attachment)
{
    m_hasCopies = true;
    const auto place = [this, attachment](const QByteArray &bytes) { return m_copies.place(attachment, bytes); };
    withContent(attachment, place, [this](const Result<QString> &path) { Q_EMIT copied(*path); });
}

void AttachmentFiles::save(const Attachment &attachment, const QString &file)
{
    const auto write = [file](const QByteArray &bytes) { return writeWholeFile(file, bytes); };
    withContent(attachment, write, [](const Result<void> &) {});
}

bool AttachmentFiles::mayBeProgram(const QString &fileName)
{
    // Programs, what installs or starts them, and documents that may hold some.
    static const QStringList endings =
        QStringLiteral("action app appimage application appref-ms appx bash bat chm cmd com command cpl deb "
                       "desktop dmg docm exe flatpakref hta htm html img inf iso jar jnlp js jse lnk msc msi msix "
                       "msp php pif pkg pl pptm ps1 psm1 py pyw pyz rb reg rpm run scf scpt scr service "
                       "settingcontent-ms sh snap svg svgz terminal tool url vb vbe vbs webloc workflow ws wsf wsh "
                       "xhtml xlam xll xlsm zsh")
            .split(u' ');
    // Of the name under which it would be opened: "setup.exe " becomes "setup.exe".
    return endings.contains(QFileInfo(safeFileName(fileName)).suffix().toLower());
}

} // namespace Headway
