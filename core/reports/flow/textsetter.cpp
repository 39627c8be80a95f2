// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textsetter.h"

#include "cleantext.h"
#include "glyphreader.h"
#include "reportfonts.h"
#include "typography.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr double codeSize = 0.92; // Of the text around it: monospaced letters look larger than others.
constexpr double unbounded = 1e5;

int pixels(double points)
{
    return qRound(points * layoutScale);
}

FontFace faceOf(const QString &family, const TextPiece &piece, const TextStyle &style)
{
    const int weight = piece.strong ? qMax<int>(QFont::DemiBold, style.weight) : style.weight;
    return {.family = family,
            .weight = ReportFonts::weightIn(family, weight),
            .italic = (style.italic || piece.emphasis) && ReportFonts::hasItalics(family)};
}

/** Qt's left and right are those of the page, whichever way the text runs. */
Qt::Alignment alignmentOf(TextAlignment alignment, bool textFromRight, bool documentFromRight)
{
    switch (alignment) {
    case TextAlignment::Start:
        return textFromRight ? Qt::AlignRight : Qt::AlignLeft;
    case TextAlignment::ColumnStart:
        return documentFromRight ? Qt::AlignRight : Qt::AlignLeft;
    case TextAlignment::ColumnEnd:
        return documentFromRight ? Qt::AlignLeft : Qt::AlignRight;
    case TextAlignment::Right:
        return Qt::AlignRight;
    }
    Q_UNREACHABLE_RETURN(Qt::AlignLeft);
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

bool hasLettersFromRight(const QString &text)
{
    return std::ranges::any_of(text,
                               [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/** Signs that may begin a line, but not behind a number, of which they tell what it counts: 22日, 19분. */
bool tellsWhatIsCounted(QChar sign)
{
    return sign.script() == QChar::Script_Han || sign.script() == QChar::Script_Hangul;
}

/** Where a line that ends at `end` has to end so that it parts no number from its sign. */
qsizetype unpartedEnd(QStringView text, qsizetype start, qsizetype end)
{
    if (end >= text.size() || !tellsWhatIsCounted(text.at(end)) || !text.at(end - 1).isDigit())
        return end;
    qsizetype number = end;
    while (number > start && text.at(number - 1).isDigit())
        --number;
    return number > start ? number : end;
}

void breakBeforeNumber(QTextLine &line, const QTextLayout &layout, double breakWidth)
{
    const int start = line.textStart();
    const int end = start + line.textLength();
    const qsizetype unparted = unpartedEnd(layout.text(), start, end);
    if (unparted == end)
        return;
    int columns = 0;
    for (int at = start; at < unparted; at = layout.nextCursorPosition(at))
        ++columns;
    line.setNumColumns(columns, breakWidth * layoutScale);
}

/** Breaks lines at `breakWidth` and aligns them within `width`. */
void breakLines(QTextLayout &layout, double width, double breakWidth)
{
    const bool atRight = layout.textOption().alignment() == Qt::AlignRight;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(breakWidth * layoutScale);
        breakBeforeNumber(line, layout, breakWidth);
        line.setPosition({atRight ? (width - breakWidth) * layoutScale : 0, 0});
    }
    layout.endLayout();
}

} // namespace

TextSetter::TextSetter(const QLocale &locale)
    : m_locale(locale)
    , m_fonts(locale)
{}

SetText TextSetter::set(const QString &text, const TextStyle &style, double width, ElementId element)
{
    return set({TextPiece{.text = text, .element = element}}, style, width);
}

double TextSetter::widthOf(const QString &text, const TextStyle &style)
{
    return set(text, style, unbounded, ElementId::Artifact).width;
}

SetText TextSetter::set(const TextPieces &pieces, const TextStyle &style, double width)
{
    return setBroken(pieces, style, width, width);
}

SetText TextSetter::setBalanced(const TextPieces &pieces, const TextStyle &style, double width)
{
    constexpr int steps = 6;
    constexpr int mostLines = 4;
    SetText balanced = set(pieces, style, width);
    if (balanced.lineCount() < 2 || balanced.lineCount() > mostLines)
        return balanced;
    double least = width / balanced.lineCount();
    double most = width;
    for (int i = 0; i < steps; ++i) {
        const double middle = (least + most) / 2;
        SetText narrower = setBroken(pieces, style, width, middle);
        if (narrower.lineCount() == balanced.lineCount()) {
            balanced = std::move(narrower);
            most = middle;
        } else {
            least = middle;
        }
    }
    return balanced;
}

SetText TextSetter::setBroken(const TextPieces &pieces, const TextStyle &style, double width, double breakWidth)
{
    QString text;
    const std::vector<Range> ranges = rangesOf(pieces, style, text);
    QTextLayout layout(text, layoutFont(style));
    layout.setCacheEnabled(true);
    layout.setTextOption(optionOf(text, style));
    layout.setFormats(formatsOf(ranges));
    breakLines(layout, width, breakWidth);

    const auto [ascent, descent] = metricsOf(style);
    SetText result{.leading = style.leading, .baseline = (style.leading - ascent - descent) / 2 + ascent};
    for (int i = 0; i < layout.lineCount(); ++i) {
        TextLine line = lineOf(layout.lineAt(i), text, ranges, pieces, style);
        line.ascent = ascent;
        line.descent = descent;
        result.lines.push_back(std::move(line));
        result.width = qMax(result.width, layout.lineAt(i).naturalTextWidth() / layoutScale);
    }
    return result;
}

QList<QTextLayout::FormatRange> TextSetter::formatsOf(const std::vector<Range> &ranges)
{
    QList<QTextLayout::FormatRange> formats;
    formats.reserve(static_cast<qsizetype>(ranges.size()));
    for (const Range &range : ranges) {
        formats << QTextLayout::FormatRange{static_cast<int>(range.start), static_cast<int>(range.length),
                                            formatOf(range)};
    }
    return formats;
}

std::vector<TextSetter::Range> TextSetter::rangesOf(const TextPieces &pieces, const TextStyle &style, QString &text)
{
    std::vector<Range> ranges;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const TextPiece &piece = pieces[i];
        const QString clean = cleanText(piece.text);
        const QString base = ReportFonts::family(piece.code ? TypeFamily::Code : style.family);
        const double size = piece.code && style.family != TypeFamily::Code ? style.size * codeSize : style.size;
        const std::vector<FontChooser::Range> faces = m_fonts.ranges(clean, base);
        for (size_t k = 0; k < faces.size(); ++k) {
            const qsizetype end = k + 1 < faces.size() ? faces[k + 1].start : clean.size();
            ranges.push_back(
                {text.size() + faces[k].start, end - faces[k].start, faceOf(faces[k].family, piece, style), size, i});
        }
        text += clean;
    }
    return ranges;
}

/** What a layout's ranges inherit. Font features reach them by this way alone: QTextCharFormat drops them (Qt 6.8). */
QFont TextSetter::layoutFont(const TextStyle &style)
{
    QFont font = fontOf({.family = ReportFonts::family(style.family)}, pixels(style.size));
    // HarfBuzz takes the process's locale for the text's language; here the family decides on the forms of a region.
    font.setFeature("locl", 0);
    if (style.tabularFigures)
        font.setFeature("tnum", 1);
    return font;
}

const QTextCharFormat &TextSetter::formatOf(const Range &range)
{
    const int size = pixels(range.size);
    QTextCharFormat &format = m_formats[{range.face, size}];
    if (format.isEmpty())
        format.setFont(fontOf(range.face, size));
    return format;
}

QTextOption TextSetter::optionOf(const QString &text, const TextStyle &style) const
{
    // Figures and signs are read from the left in every language, but stand where the document begins.
    const bool words = hasLetters(text);
    const bool documentFromRight = m_locale.textDirection() == Qt::RightToLeft;
    // What stands where the document begins is a line of the document, whatever letters it begins with: "E1 · דנה".
    const bool isOfDocument = style.alignment != TextAlignment::Start && documentFromRight;
    const bool textFromRight = words && (isOfDocument ? hasLettersFromRight(text) : text.isRightToLeft());
    QTextOption option(alignmentOf(style.alignment, words ? textFromRight : documentFromRight, documentFromRight));
    option.setTextDirection(textFromRight ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

TextLine TextSetter::lineOf(const QTextLine &line, const QString &text, const std::vector<Range> &ranges,
                            const TextPieces &pieces, const TextStyle &style) const
{
    TextLine result;
    const qsizetype lineStart = line.textStart();
    const qsizetype lineEnd = lineStart + line.textLength();
    const auto endsBefore = [](const Range &range) { return range.start + range.length; };
    for (auto range = std::ranges::upper_bound(ranges, lineStart, {}, endsBefore);
         range != ranges.end() && range->start < lineEnd; ++range) {
        const TextPiece &piece = pieces[range->piece];
        const qsizetype start = qMax(range->start, lineStart);
        const qsizetype end = qMin(range->start + range->length, lineEnd);
        const TextRun described{.face = range->face,
                                .size = pixels(range->size) / layoutScale,
                                .color = piece.link.isEmpty() ? style.color : QColor(Typography::accent),
                                .text = {},
                                .pictures = range->face.family == ReportFonts::emoji,
                                .strikethrough = piece.strikethrough,
                                .glyphs = {},
                                .positions = {},
                                .clusters = {},
                                .element = piece.element,
                                .link = piece.link};
        std::ranges::move(readGlyphs(line, text, start, end - start, described), std::back_inserter(result.runs));
    }
    return result;
}

/** Ascent and descent of the style's own family, in points: leading must not depend on what else is in a line. */
std::pair<double, double> TextSetter::metricsOf(const TextStyle &style)
{
    const QString family = ReportFonts::family(style.family);
    auto known = m_metrics.find(family);
    if (known == m_metrics.end()) {
        const QFontMetricsF metrics(fontOf({.family = family}, 1000));
        known = m_metrics.insert(family, {metrics.ascent() / 1000, metrics.descent() / 1000});
    }
    return {known->first * style.size, known->second * style.size};
}

} // namespace Headway
