// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writability.h"

#include <QFileInfo>

namespace Headway {

bool mayBeWritten(const QString &path)
{
    constexpr auto anybody = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const QFileInfo info(path);
    return info.isWritable() && (info.permissions() & anybody);
}

} // namespace Headway
