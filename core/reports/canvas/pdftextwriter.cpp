// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftextwriter.h"

#include "pdfsyntax.h"

#include <functional>

namespace Headway {

namespace {

constexpr double sameBaseline = 0.004; // Points.
constexpr double leastMove = 0.6;      // Thousandths of the size; less is not seen.
constexpr double mostMove = 4000;      // Farther than this is another place, and not kerning.

/** What readers of the file get: all spaces are alike to a search, and a forced line end is no character. */
QString plainText(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text;
}

bool runsFromRight(const QString &text)
{
    const QChar::Direction direction = text.front().direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/** Marks and joiners belong to the letter before them. */
bool isAttached(char32_t c)
{
    return QChar::isMark(c) || c == 0x200c || c == 0x200d;
}

} // namespace

PdfTextWriter::PdfTextWriter(QByteArray &content, PdfFont &font, const TextRun &run, QPointF baseline)
    : m_content(content)
    , m_font(font)
    , m_run(run)
    , m_baseline(baseline)
{}

void PdfTextWriter::write()
{
    for (qsizetype first = 0, last = 0; first < m_run.glyphs.size(); first = last) {
        last = endOfCluster(m_run, first);
        writeCluster(first, last);
    }
    closeArray();
}

bool PdfTextWriter::needsActualText(qsizetype first, qsizetype last, const QString &text)
{
    return last - first > 1 || !m_font.means(m_font.codeOf(m_run.glyphs[first]), text);
}

void PdfTextWriter::writeCluster(qsizetype first, qsizetype last)
{
    const QString text = plainText(textOfCluster(m_run, first, last));
    if (text.size() > 1 && runsFromRight(text))
        writeFromRight(first, last, text);
    else if (needsActualText(first, last, text))
        writeGlyphsAs(text, first, last);
    else
        writeGlyphs(first, last);
}

void PdfTextWriter::writeFromRight(qsizetype first, qsizetype last, const QString &text)
{
    constexpr double hardlyAny = 0.1; // The width of a mark, at the left of its letter.
    const QList<uint> characters = text.toUcs4();
    const auto letters = std::ranges::count_if(characters, std::not_fn(isAttached));
    const QRectF extent = extentOf(first, last);
    const double step = extent.width() / static_cast<double>(qMax<qsizetype>(1, letters));
    writeGlyphsAs(letters == 1 ? text.first(QChar::requiresSurrogates(characters[0]) ? 2 : 1) : QString(), first, last);
    double left = extent.right();
    for (const char32_t character : characters) {
        const bool attached = isAttached(character);
        if (!attached)
            left -= step;
        if (attached || letters > 1)
            carryText(QString::fromUcs4(&character, 1), left, attached ? hardlyAny : step);
    }
}

void PdfTextWriter::writeGlyphsAs(const QString &text, qsizetype first, qsizetype last)
{
    closeArray();
    m_content += "/Span <</ActualText " + PdfSyntax::textString(text) + ">> BDC\n";
    writeGlyphs(first, last);
    closeArray();
    m_content += "EMC\n";
}

void PdfTextWriter::writeGlyphs(qsizetype first, qsizetype last)
{
    for (qsizetype i = first; i < last; ++i)
        show(m_run.glyphs[i], m_baseline + m_run.positions[i]);
}

void PdfTextWriter::carryText(const QString &text, double left, double width)
{
    const quint16 space = m_font.spaceCode();
    const double stretch = width / qMax(0.01, m_font.widthOf(space) * m_run.size / 1000);
    closeArray();
    m_content += "/Span <</ActualText " + PdfSyntax::textString(text) + ">> BDC 3 Tr ";
    PdfSyntax::appendNumbers(m_content, {stretch, 0, 0, -1, left, m_baseline.y()});
    m_content += "Tm <";
    PdfSyntax::appendCode(m_content, space);
    m_content += "> Tj 0 Tr EMC\n";
    m_placed = false;
}

QRectF PdfTextWriter::extentOf(qsizetype first, qsizetype last)
{
    QRectF extent;
    for (qsizetype i = first; i < last; ++i) {
        const double width = m_font.widthOf(m_font.codeOf(m_run.glyphs[i])) * m_run.size / 1000;
        extent |= QRectF(m_baseline + m_run.positions[i], QSizeF(width, 1));
    }
    return extent;
}

void PdfTextWriter::show(quint32 glyph, QPointF at)
{
    const quint16 code = m_font.codeOf(glyph);
    moveTo(at);
    if (!m_arrayOpen)
        m_content += '[';
    m_arrayOpen = true;
    m_content += '<';
    PdfSyntax::appendCode(m_content, code);
    m_content += '>';
    m_pen.rx() += m_font.widthOf(code) * m_run.size / 1000;
}

void PdfTextWriter::moveTo(QPointF at)
{
    const double move = (at.x() - m_pen.x()) / m_run.size * 1000;
    if (!m_placed || qAbs(at.y() - m_pen.y()) > sameBaseline || qAbs(move) > mostMove) {
        closeArray();
        m_content += "1 0 0 -1 ";
        PdfSyntax::appendNumbers(m_content, {at.x(), at.y()});
        m_content += "Tm\n";
        m_pen = at;
        m_placed = true;
    } else if (qAbs(move) >= leastMove) {
        if (!m_arrayOpen)
            m_content += '[';
        m_arrayOpen = true;
        PdfSyntax::appendNumber(m_content, -qRound(move));
        m_pen.rx() += qRound(move) * m_run.size / 1000;
    }
}

void PdfTextWriter::closeArray()
{
    if (m_arrayOpen)
        m_content += "] TJ\n";
    m_arrayOpen = false;
}

} // namespace Headway
