// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Headway {

/** How letters within a paragraph are marked. */
struct MarkdownFormat
{
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool code = false;
    QString address = {}; ///< Of a link.

    bool isPlain() const { return *this == MarkdownFormat{}; }
    friend bool operator==(const MarkdownFormat &, const MarkdownFormat &) = default;
};

/**
 * The letters of one paragraph with their formats, written as Markdown: what Markdown would take for marks is escaped,
 * and spaces at the edge of a mark stand outside it, where Markdown wants them. Spaces are joined as HTML joins them.
 */
class MarkdownRuns final
{
public:
    void append(const QString &text, const MarkdownFormat &format);
    /** Letters that are Markdown already. */
    void appendMark(const QString &mark);
    void breakLine();
    bool isEmpty() const { return m_runs.isEmpty(); }
    /** Whether any mark was written. */
    bool hasMarks() const;

    /** One line, or with `lineBreak` between several. */
    QString written(const QString &lineBreak) const;
    void clear() { m_runs.clear(); }

private:
    struct Run
    {
        QString text;
        MarkdownFormat format = {};
        bool isMark = false;
        bool isSpace = false;

        bool isBareAddress() const;
        /** What of it is written with marks around the letters. */
        MarkdownFormat markedFormat() const;
        QString written() const;
    };
    using Runs = QList<Run>;
    Runs separated() const;

    Runs m_runs;
};

} // namespace Headway
