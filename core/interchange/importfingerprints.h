// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace Headway {

/**
 * Makes the fingerprints of one source's items: a hash of what makes an item the same again, and of its number among
 * equal ones. Two equal entries of a file are two, and the same two when the file is imported again.
 *
 * What goes into it is what its writer does not change by the way: the day and the words, but neither tags nor a star.
 */
class ImportFingerprints final
{
public:
    QByteArray of(const QStringList &parts);

private:
    QHash<QByteArray, int> m_equals;
};

} // namespace Headway
