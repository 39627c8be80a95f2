// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownoutline.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

void MarkdownOutline::openQuote()
{
    m_open.append({.id = ++m_lastId, .mark = u"> "_s, .isItem = false});
}

void MarkdownOutline::openItem(int number)
{
    const QString mark = number > 0 ? QString::number(number) + u". "_s : u"- "_s;
    m_open.append({.id = ++m_lastId, .mark = mark, .isItem = true});
}

QString MarkdownOutline::indentation(const Level &level) const
{
    return level.isItem ? QString(level.mark.size(), u' ') : level.mark;
}

/** Points follow each other line by line, all else with an empty line between; in a quotation that is one of its own.
 */
QString MarkdownOutline::gap() const
{
    if (m_text.isEmpty())
        return {};
    QString within;
    qsizetype shared = 0;
    while (shared < std::min(m_open.size(), m_before.size()) && m_open.at(shared).id == m_before.at(shared).id)
        within += indentation(m_open.at(shared++));
    const bool beginsItem = m_open.size() > shared && m_open.at(shared).isItem;
    const bool isBehindItem = (m_before.size() > shared && m_before.at(shared).isItem) ||
                              (shared > 0 && m_open.at(shared - 1).isItem && m_before.size() >= shared);
    if (beginsItem && isBehindItem)
        return u"\n"_s;
    while (within.endsWith(u' '))
        within.chop(1);
    return u'\n' + within + u'\n';
}

void MarkdownOutline::add(const QString &paragraph)
{
    m_text += gap();
    const auto isNew = [this](const Level &level) {
        return std::ranges::find(m_before, level.id, &Level::id) == m_before.end();
    };
    QString first, others;
    for (const Level &level : std::as_const(m_open)) {
        first += isNew(level) ? level.mark : indentation(level);
        others += indentation(level);
    }
    QStringList lines = paragraph.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = (i == 0 ? first : others) + lines.at(i);
        const bool isBreak = i + 1 < lines.size() && lines.at(i).endsWith(u"  ");
        while (!isBreak && line.endsWith(u' '))
            line.chop(1);
        lines[i] = line;
    }
    m_text += lines.join(u'\n');
    m_before = m_open;
}

} // namespace Headway
