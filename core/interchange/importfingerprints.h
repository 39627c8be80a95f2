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
 * The rule: a fingerprint is of what stands in the file, and never of what a reader makes of it. How columns are
 * mapped, in which language the program runs, and what a reader will understand better one day must not bring all in
 * again. The best is an id that the other program gave; else the day and the words, but neither tags nor a star, which
 * their writer changes by the way.
 *
 * Where the day and the words cannot be told from the rest without reading them, as in a row of a table, the whole row
 * is the fingerprint, and what was read of it is a second one: known by either it is known, so that a tag more in the
 * table does not bring it in again, and neither does another mapping. Second ones are also all that earlier versions
 * knew entries by. How any of them is made can therefore never change.
 */
class ImportFingerprints final
{
public:
    QByteArray of(const QStringList &parts);
    /** A second one, counted by themselves. */
    QByteArray ofWhatWasRead(const QStringList &parts);

private:
    using Equals = QHash<QByteArray, int>;
    static QByteArray next(Equals &equals, const QStringList &parts);

    Equals m_equals;
    Equals m_equalsAsRead;
};

} // namespace Headway
