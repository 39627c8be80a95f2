// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "allowedlink.h"

#include "printabletext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype longestAddress = 2048;

bool isAllowed(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme == "https"_L1 || scheme == "http"_L1)
        return !url.host().isEmpty();
    return scheme == "mailto"_L1 && url.path().contains(u'@');
}

} // namespace

QString allowedLink(const QString &address)
{
    if (address.size() > longestAddress)
        return {};
    const QUrl url(withoutDisguises(address).trimmed(), QUrl::TolerantMode);
    return url.isValid() && isAllowed(url) ? QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) : QString();
}

} // namespace Headway
