// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uuid7.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>
#include <QtEndian>

namespace Headway {

QUuid uuid7FromParts(qint64 unixMilliseconds, quint16 counter12, quint64 random62)
{
    constexpr quint64 version = 0x7;
    constexpr quint64 variant = 0b10;
    const quint64 high = (quint64(unixMilliseconds) << 16) | (version << 12) | (counter12 & 0x0fffU);
    const quint64 low = (variant << 62) | (random62 & 0x3fff'ffff'ffff'ffffULL);
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(bytes);
}

QUuid makeUuid7()
{
    static QMutex mutex;
    static qint64 lastMilliseconds = 0;
    static quint16 counter = 0;

    const QMutexLocker locker(&mutex);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now > lastMilliseconds) {
        lastMilliseconds = now;
        // Starts in the lower half, so that 2,048 more fit into the same millisecond.
        counter = quint16(QRandomGenerator::system()->bounded(0x800));
    } else if (++counter > 0x0fff) {
        ++lastMilliseconds;
        counter = 0;
    }
    return uuid7FromParts(lastMilliseconds, counter, QRandomGenerator::system()->generate64());
}

} // namespace Headway
