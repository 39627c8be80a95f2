// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfingerprints.h"

#include <QCryptographicHash>

namespace Headway {

namespace {

QByteArray numbered(const QByteArray &content, int number)
{
    const QByteArray whole = content + '\0' + QByteArray::number(number);
    return QCryptographicHash::hash(whole, QCryptographicHash::Sha256);
}

} // namespace

QByteArray ImportFingerprints::of(const QStringList &parts)
{
    return next(m_equals, parts);
}

QByteArray ImportFingerprints::ofWhatWasRead(const QStringList &parts)
{
    return next(m_equalsAsRead, parts);
}

QByteArray ImportFingerprints::next(Equals &equals, const QStringList &parts)
{
    const QByteArray content = parts.join(QChar(0)).toUtf8();
    const QByteArray first = numbered(content, 0);
    const int number = equals[first]++;
    return number == 0 ? first : numbered(content, number);
}

} // namespace Headway
