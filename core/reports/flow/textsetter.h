// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fontchooser.h"
#include "settext.h"
#include "structuretree.h"
#include "textstyle.h"

#include <QHash>
#include <QLocale>
#include <QTextLayout>

namespace Headway {

/** A stretch of text with what it looks like, where it leads, and what it is. */
struct TextPiece
{
    QString text;
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    bool strikethrough = false;
    LinkTarget link = {};
    ElementId element = ElementId::Artifact;
};
using TextPieces = QList<TextPiece>;

/**
 * Breaks text into lines with QTextLayout: unhinted, by the font's design metrics and at 1200 dots per inch, so that a
 * line ends at the same word on every machine and surface. For one thread.
 */
class TextSetter
{
public:
    explicit TextSetter(const QLocale &locale);

    SetText set(const TextPieces &pieces, const TextStyle &style, double width);
    SetText set(const QString &text, const TextStyle &style, double width, ElementId element);

    const QLocale &locale() const { return m_locale; }
    /** With lines of about one length, for headings: no single word is left for the last one. */
    SetText setBalanced(const TextPieces &pieces, const TextStyle &style, double width);

    /** As wide as the text is on one line. */
    double widthOf(const QString &text, const TextStyle &style);

private:
    /** A stretch of the paragraph that is set in one face. */
    struct Range
    {
        qsizetype start = 0;
        qsizetype length = 0;
        FontFace face;
        double size = 0;
        qsizetype piece = 0;
    };

    /** Lines are broken at `breakWidth` and aligned within `width`. */
    SetText setBroken(const TextPieces &pieces, const TextStyle &style, double width, double breakWidth);
    std::vector<Range> rangesOf(const TextPieces &pieces, const TextStyle &style, QString &text);
    static QFont layoutFont(const TextStyle &style);
    QList<QTextLayout::FormatRange> formatsOf(const std::vector<Range> &ranges);
    const QTextCharFormat &formatOf(const Range &range);
    QTextOption optionOf(const QString &text, const TextStyle &style) const;
    TextLine lineOf(const QTextLine &line, const QString &text, const std::vector<Range> &ranges,
                    const TextPieces &pieces, const TextStyle &style) const;
    std::pair<double, double> metricsOf(const TextStyle &style);

    QLocale m_locale;
    FontChooser m_fonts;
    QHash<std::pair<FontFace, int>, QTextCharFormat> m_formats;
    QHash<QString, std::pair<double, double>> m_metrics;
};

} // namespace Headway
