// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace Headway {

/**
 * What a report says, before it is set on pages: a plain value that a test can read.
 *
 * Everything in it is meant for its reader. What was left out, record ids and times of making are never in it, since
 * the document goes as JSON into the PDF. All words are final: translated, with dates and numbers by the report's
 * locale, and numbers bound to their units.
 */

/** A stretch of text of one look. */
struct Span
{
    QString text;
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    bool strikethrough = false;
    QString link = {};   ///< An allowed address (https, http, mailto), percent-encoded; else empty.
    QString target = {}; ///< The anchor of a place in this document, for instance "E12"; else empty.

    friend bool operator==(const Span &, const Span &) = default;
};
using Spans = QList<Span>;

struct Block;
using Blocks = std::vector<Block>;

struct Heading
{
    int level = 1; ///< 1 is the report's title, 2 a section; at most 5.
    QString text;
    QString anchor = {};

    friend bool operator==(const Heading &, const Heading &) = default;
};

enum class ParagraphStyle {
    Body,
    Lead,        ///< The sentence under a title, larger.
    Small,       ///< Long text that is looked things up in rather than read: an appendix.
    Muted,       ///< Dates, sources, remarks: smaller and grey.
    KeySentence, ///< The one sentence to remember.
};

struct Paragraph
{
    Spans spans;
    ParagraphStyle style = ParagraphStyle::Body;
    QString anchor = {};

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

struct ListItem
{
    Blocks blocks;
    std::optional<bool> checked = {}; ///< Of a task list.

    friend bool operator==(const ListItem &, const ListItem &);
};

struct ListBlock
{
    bool ordered = false;
    int start = 1;
    std::vector<ListItem> items;

    friend bool operator==(const ListBlock &, const ListBlock &) = default;
};

struct Quote
{
    Blocks blocks;
    Spans attribution = {}; ///< Who said it, where and when.
    QString language = {};  ///< BCP 47, where it differs from the report's.

    friend bool operator==(const Quote &, const Quote &);
};

struct CodeBlock
{
    QString text;

    friend bool operator==(const CodeBlock &, const CodeBlock &) = default;
};

/** A hairline across the column. */
struct Rule
{
    friend bool operator==(const Rule &, const Rule &) = default;
};

/** A tinted box with an accent at its edge, for what is asked. */
struct Callout
{
    Blocks blocks;

    friend bool operator==(const Callout &, const Callout &);
};

/** Name and value pairs, one below the other: "Effective  1 January 2027". */
struct Facts
{
    struct Fact
    {
        QString name;
        Spans value;

        friend bool operator==(const Fact &, const Fact &) = default;
    };
    QList<Fact> facts;

    friend bool operator==(const Facts &, const Facts &) = default;
};

/** Two to four figures side by side, each with what it measures and the evidence it stands on. */
struct Tiles
{
    struct Tile
    {
        QString figure;     ///< "−40 %"
        QString caption;    ///< "Handover time, 34 → 19 min"
        Span evidence = {}; ///< "E3", with its target; may be empty.

        friend bool operator==(const Tile &, const Tile &) = default;
    };
    QList<Tile> tiles;

    friend bool operator==(const Tiles &, const Tiles &) = default;
};

enum class ColumnKind {
    Text,
    Figure, ///< Right-aligned, tabular digits.
    Label,  ///< A short mark that is never wrapped, for instance an evidence number or a date.
};

struct Table
{
    struct Column
    {
        QString title;
        ColumnKind kind = ColumnKind::Text;
        double share = 1; ///< Of the width, relative to the other columns.

        friend bool operator==(const Column &, const Column &) = default;
    };
    QString caption = {};
    QList<Column> columns;
    QList<QList<Spans>> rows;

    friend bool operator==(const Table &, const Table &) = default;
};

/** The period as a drawing: a line of time with a lane per goal and a mark per piece of evidence. */
struct TimelineFigure
{
    struct Mark
    {
        QDate date;
        QString evidence;   ///< The number it is cited by, "E3"; also its anchor.
        QString label = {}; ///< Only of what matters most; as much of it stands beside its mark as there is room.

        friend bool operator==(const Mark &, const Mark &) = default;
    };
    struct Lane
    {
        QString name;
        QList<Mark> marks;

        friend bool operator==(const Lane &, const Lane &) = default;
    };
    QString caption = {};
    QString alternative; ///< What the drawing shows, in words, for those who do not see it.
    QDate from;
    QDate to;
    QList<Lane> lanes;

    friend bool operator==(const TimelineFigure &, const TimelineFigure &) = default;
};

/** Lines to write on by hand, each with a word beneath: "Date", "Signature". */
struct SignatureLines
{
    QStringList labels;

    friend bool operator==(const SignatureLines &, const SignatureLines &) = default;
};

struct PageBreak
{
    bool unlessNearlyEmpty = false; ///< What follows goes on below where little stands on the page before it.

    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

struct Block
{
    using Content = std::variant<Heading, Paragraph, ListBlock, Quote, CodeBlock, Rule, Callout, Facts, Tiles, Table,
                                 TimelineFigure, SignatureLines, PageBreak>;
    Content content;

    template<typename T>
    Block(T &&value) // NOLINT(google-explicit-constructor): a block is whatever stands in it
        requires(!std::is_same_v<std::remove_cvref_t<T>, Block>)
        : content(std::forward<T>(value))
    {}

    friend bool operator==(const Block &, const Block &) = default;
};

inline bool operator==(const ListItem &a, const ListItem &b)
{
    return a.blocks == b.blocks && a.checked == b.checked;
}
inline bool operator==(const Quote &a, const Quote &b)
{
    return a.blocks == b.blocks && a.attribution == b.attribution && a.language == b.language;
}
inline bool operator==(const Callout &a, const Callout &b)
{
    return a.blocks == b.blocks;
}

struct ReportDocument
{
    QString kind = {}; ///< "promotion-case"; the command line's word.
    QString title = {};
    QString subtitle = {}; ///< Whose it is: "Anna Lindqvist · Charge nurse · Ward 7".
    QString author = {};
    QString confidentiality = {}; ///< The line at the foot of every page.
    QLocale locale = {};          ///< Of its words, dates and numbers; also its language.
    QDate date = {};              ///< The day it was made for; the only date in the metadata.
    Blocks blocks = {};

    friend bool operator==(const ReportDocument &, const ReportDocument &) = default;
};

} // namespace Headway
