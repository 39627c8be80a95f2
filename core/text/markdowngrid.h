// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Headway {

/** The cells of a table as they come, each a line of Markdown. */
class MarkdownGrid final
{
public:
    void beginRow() { m_rows.append(QStringList()); }
    /** `columns` it covers. */
    void beginCell(int columns);
    void addToCell(const QString &words);

    /** Whether it is one at all, and no arrangement of a page. */
    bool isTable() const;
    /** The table, or else what stands in its cells. */
    QStringList paragraphs() const;

private:
    qsizetype columns() const;
    QString line(const QStringList &row) const;

    QList<QStringList> m_rows;
    qsizetype m_cell = 0; ///< In the last row.
};

} // namespace Headway
