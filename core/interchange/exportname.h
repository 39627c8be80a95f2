// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace Headway {

/**
 * A text as the name of a file that Windows, macOS and Linux all take, with as much of it as fits: no signs that mean
 * something in a path, no name of a device, no space or dot at its ends. Empty where nothing is left.
 */
QString portableName(const QString &text);

/** Gives each file of a folder a name of its own, also where upper and lower case are the same. */
class ExportNames final
{
public:
    /** "base.ending", or "base-2.ending" and so on; `ending` comes with its dot. */
    QString take(const QString &base, const QString &ending);

private:
    QSet<QString> m_taken;
};

} // namespace Headway
