// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/**
 * The line that is half typed in the capture bar, from one start to the next. It lies in the career's private folder
 * and not in the settings: what is typed is as private there as the working copy beside it.
 */
class CaptureDraft final
{
public:
    /** `folder` is the career's own. */
    explicit CaptureDraft(const QString &folder);

    /** Empty where nothing was left unfinished. */
    QString line() const { return m_line; }
    void keep(const QString &line);

private:
    QString m_file;
    QString m_line; ///< As it lies in the file.
};

} // namespace Headway
