// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentcontents.h"

#include "attachment.h"
#include "storageerror.h"

#include <QCryptographicHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

std::unexpected<Error> tooLarge(qint64 size)
{
    const QLocale locale;
    return refuse(Error::Kind::Refused,
                  StorageText::tr("The file is too large to be kept with an entry: it has %1, and at most %2 are kept. "
                                  "Attach a smaller copy of it.")
                      .arg(locale.formattedDataSize(size), locale.formattedDataSize(largestAttachment)));
}

} // namespace

AttachmentContents::AttachmentContents(Session &session)
    : m_session(session)
{}

Result<QByteArray> AttachmentContents::put(const QByteArray &bytes)
{
    if (bytes.size() > largestAttachment)
        return tooLarge(bytes.size());
    const QByteArray hash = hashOf(bytes);
    // Never NULL: an empty file is a file.
    const QByteArray content = bytes.isNull() ? QByteArray("") : bytes;
    return m_session
        .write(u"INSERT INTO attachment_content (hash, size, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
               {hash, content.size(), content})
        .transform([&hash] { return hash; });
}

Result<QByteArray> AttachmentContents::get(const QByteArray &hash)
{
    const auto found = m_session.row(u"SELECT content FROM attachment_content WHERE hash = ?"_s, {hash},
                                     [](const QSqlQuery &row) { return row.value(0).toByteArray(); });
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return refuse(Error::Kind::NotFound, StorageText::tr("This file is not in the career file any more."));
    if (hashOf(**found) != hash)
        return refuse(Error::Kind::Damaged,
                      StorageText::tr("This file is damaged: it is not what was attached. A backup of the career may "
                                      "still have it whole."),
                      u"attachment "_s + QString::fromLatin1(hash.toHex()));
    return **found;
}

Result<bool> AttachmentContents::isKept(const QByteArray &hash)
{
    return m_session.value(u"SELECT 1 FROM attachment_content WHERE hash = ?"_s, {hash})
        .transform([](const QVariant &found) { return found.isValid(); });
}

Result<void> AttachmentContents::removeUnused()
{
    return m_session.write(
        u"DELETE FROM attachment_content WHERE hash NOT IN (SELECT hash FROM attachment) AND hex(hash) NOT IN "
        "(SELECT image ->> 'hash' FROM (SELECT before AS image FROM audit_change WHERE table_name = "
        "'attachment' UNION ALL SELECT after FROM audit_change WHERE table_name = 'attachment') "
        "WHERE json_valid(image) AND image ->> 'hash' IS NOT NULL)"_s);
}

} // namespace Headway
