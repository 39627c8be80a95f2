// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Headway {

/** Paragraphs written one below the other as Markdown, within lists and quotations as deep as these are open. */
class MarkdownOutline final
{
public:
    void openQuote();
    /** A point of a list; `number` 0 is one with a dash. */
    void openItem(int number);
    void close() { m_open.removeLast(); }
    qsizetype depth() const { return m_open.size(); }

    /** A paragraph of one or several lines. */
    void add(const QString &paragraph);
    const QString &text() const { return m_text; }

private:
    struct Level
    {
        int id;
        QString mark; ///< Before the first line; before all others, where it is a quotation's, and else spaces.
        bool isItem;
    };
    QString indentation(const Level &level) const;
    QString gap() const;

    QList<Level> m_open;
    QList<Level> m_before; ///< As they were open for the paragraph before.
    QString m_text;
    int m_lastId = 0;
};

} // namespace Headway
