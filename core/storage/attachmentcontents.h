// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

namespace Headway {

/**
 * The bytes of attached files, each kept once by their SHA-256.
 *
 * They stay as long as an attachment tells of them or a step of the audit log that could bring one back.
 */
class AttachmentContents final
{
public:
    explicit AttachmentContents(Session &session);

    /** Keeps bytes, at most `largestAttachment` of them, and gives their hash; those that are there already stay. */
    Result<QByteArray> put(const QByteArray &bytes);
    /** The bytes with this hash. NotFound where they are not kept, Damaged where they are not those any more. */
    Result<QByteArray> get(const QByteArray &hash);
    Result<bool> isKept(const QByteArray &hash);
    /** Forgets what nothing tells of. */
    Result<void> removeUnused();

private:
    Session &m_session;
};

} // namespace Headway
