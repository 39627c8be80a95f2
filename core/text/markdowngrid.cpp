// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowngrid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype mostColumns = 60;
constexpr qsizetype mostCells = 20'000;
constexpr qsizetype longestCell = 1000; // letters; what is longer is a page's column, and no figure

} // namespace

void MarkdownGrid::beginCell(int columns)
{
    if (m_rows.isEmpty())
        beginRow();
    QStringList &row = m_rows.last();
    m_cell = row.size();
    row.resize(m_cell + std::clamp<qsizetype>(columns, 1, mostColumns));
}

void MarkdownGrid::addToCell(const QString &words)
{
    if (m_rows.isEmpty() || m_cell >= m_rows.constLast().size())
        beginCell(1);
    QString &cell = m_rows.last()[m_cell];
    cell += cell.isEmpty() ? words : u' ' + words;
}

qsizetype MarkdownGrid::columns() const
{
    qsizetype most = 0;
    for (const QStringList &row : m_rows)
        most = std::max(most, row.size());
    return most;
}

bool MarkdownGrid::isTable() const
{
    const qsizetype wide = columns();
    const auto isLong = [](const QString &cell) { return cell.size() > longestCell; };
    const bool isPage =
        std::ranges::any_of(m_rows, [&](const QStringList &row) { return std::ranges::any_of(row, isLong); });
    return wide > 1 && wide <= mostColumns && wide * m_rows.size() <= mostCells && !isPage;
}

QString MarkdownGrid::line(const QStringList &row) const
{
    QStringList cells;
    for (qsizetype i = 0; i < columns(); ++i)
        cells << row.value(i).replace(u'|', u"\\|"_s);
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

QStringList MarkdownGrid::paragraphs() const
{
    QStringList lines;
    if (!isTable()) {
        for (const QStringList &row : m_rows)
            lines += row;
        lines.removeAll(QString());
        return lines;
    }
    for (const QStringList &row : m_rows) {
        if (std::ranges::all_of(row, &QString::isEmpty))
            continue;
        lines << line(row);
        if (lines.size() == 1)
            lines << u"| "_s + QStringList(columns(), u"---"_s).join(u" | "_s) + u" |"_s;
    }
    return lines.isEmpty() ? lines : QStringList{lines.join(u'\n')};
}

} // namespace Headway
