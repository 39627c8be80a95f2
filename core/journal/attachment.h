// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QByteArray>
#include <QString>

namespace Headway {

/** A file that is kept inside of the career file with an entry. Its bytes are found by their hash. */
struct Attachment
{
    AttachmentId id;
    QString fileName = {};  ///< Without a folder; may be any text, so that no path is to be made of it unasked.
    QString mediaType = {}; ///< "image/png"; empty where it is not known.
    QByteArray hash = {};   ///< SHA-256 of the bytes.
    qint64 size = 0;        ///< In bytes.

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/** As large as one attachment may be, in bytes: what is read whole must fit into memory with ease. */
inline constexpr qint64 largestAttachment = 20 * 1024 * 1024;

} // namespace Headway
