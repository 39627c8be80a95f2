// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturedraft.h"

#include "wholefile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Headway {

CaptureDraft::CaptureDraft(const QString &folder)
    : m_file(folder + u"/capture-line"_s)
{
    QFile file(m_file);
    if (file.open(QIODevice::ReadOnly))
        m_line = QString::fromUtf8(file.readAll());
}

/** Where it cannot be kept the bar still has it, and the next change tries again: nobody is stopped in mid-sentence. */
void CaptureDraft::keep(const QString &line)
{
    if (line == m_line)
        return;
    const bool isKept = line.isEmpty() ? QFile::remove(m_file) : writeWholeFile(m_file, line.toUtf8()).has_value();
    if (isKept)
        m_line = line;
}

} // namespace Headway
