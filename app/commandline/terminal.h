// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Headway {

/** Where results and problems go: results to the standard output, one sentence per problem to the standard error. */
class Terminal final
{
public:
    /** One line. What would steer a terminal or turn the direction of its text is taken out. */
    void line(const QString &text);
    void problem(const QString &sentence);
    /** Bytes as they are: JSON, Markdown, help. */
    void write(const QByteArray &bytes);
    /** Whether all of it could be written; false when the disk behind it is full. */
    bool flush();
};

} // namespace Headway
