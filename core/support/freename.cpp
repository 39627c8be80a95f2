// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freename.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** A link that leads nowhere has its name, too. */
bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

} // namespace

QString freeName(const QString &folder, const QString &base, const QString &ending)
{
    const QString start = folder + u'/' + base;
    QString candidate = start + ending;
    for (int count = 2; isTaken(candidate); ++count)
        candidate = start + u' ' + QString::number(count) + ending;
    return candidate;
}

} // namespace Headway
