// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlreading.h"
#include "markdowngrid.h"
#include "markdownoutline.h"
#include "markdownruns.h"

#include <optional>

namespace Headway {

/** Writes Markdown of the pieces of HTML as they come; see markdownFromHtml(). */
class HtmlConverter final
{
public:
    void take(const HtmlToken &token);
    /** What was written, when the last piece has come. */
    QString finish();
    bool hasMarks() const { return m_hasMarks; }

private:
    using Role = HtmlReading::Role;

    /** A tag that is open. */
    struct Open
    {
        QString name;
        Role role = Role::Inline;
        MarkdownFormat format = {};
        bool isHidden = false;
        bool isWordsMark = false;
        bool isLevel = false; ///< It opened one of the outline's.
        int number = 0;       ///< Of a list: its next point's; 0 without.
    };

    void open(const HtmlToken &tag);
    void openBlock(const HtmlToken &tag, Open &opened);
    void openItem(Open &opened);
    void close(const QString &name);
    void closeWhatEndsBefore(Role role);
    void pop();
    void takeVoid(const HtmlToken &tag);
    void takeText(const QString &text);
    MarkdownFormat formatHere() const;
    void flush();
    void addParagraph();
    void addToOutline(const QString &paragraph);
    void settleWordsList();
    void endCode();
    void endTable();
    bool isWithin(Role role) const;
    Open here() const { return m_open.isEmpty() ? Open() : m_open.constLast(); }

    QList<Open> m_open;
    MarkdownOutline m_outline;
    MarkdownRuns m_runs;
    std::optional<MarkdownGrid> m_table;
    int m_tables = 0; ///< How many are open one in the other.
    std::optional<QString> m_code;
    QString m_language;  ///< Of the code.
    QString m_wordsMark; ///< "1." or "·" before a point of Word's.
    int m_wordsLevel = 0;
    int m_wordsDepth = 0; ///< How many levels of the outline are Word's.
    int m_heading = 0;
    bool m_isBehindBreak = false;
    bool m_hasMarks = false;
};

} // namespace Headway
