// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Headway {

/**
 * A ZIP archive in memory, as an OpenDocument needs it: the same members give the same bytes, since none carries a
 * time. Layout after PKWARE's APPNOTE 6.3.3; for archives and members under 4 GiB.
 */
class ZipWriter final
{
public:
    enum class Method { Stored, Deflated };

    void add(const QByteArray &name, const QByteArray &content, Method method = Method::Deflated);

    /** The whole archive; nothing is to be added behind it. */
    QByteArray finish();

private:
    QByteArray m_archive;
    QByteArray m_directory;
    quint16 m_members = 0;
};

} // namespace Headway
