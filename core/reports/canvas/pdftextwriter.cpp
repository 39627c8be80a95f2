// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftextwriter.h"

#include "pdfsyntax.h"

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
    if (text.size() < 2 || !runsFromRight(text))
        return writeGlyphs(first, last, text);
    writeGlyphs(first, last, text.first(1));
    const QPointF left = m_baseline + m_run.positions[first];
    const double width = m_font.widthOf(m_font.codeOf(m_run.glyphs[first])) * m_run.size / 1000;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const double before = static_cast<double>(text.size() - 1 - i) / static_cast<double>(text.size());
        carryText(text.sliced(i, 1), left + QPointF(width * before, 0));
    }
}

void PdfTextWriter::writeGlyphs(qsizetype first, qsizetype last, const QString &text)
{
    const bool actual = needsActualText(first, last, text);
    if (actual) {
        closeArray();
        m_content += "/Span <</ActualText " + PdfSyntax::textString(text) + ">> BDC\n";
    }
    for (qsizetype i = first; i < last; ++i)
        show(m_run.glyphs[i], m_baseline + m_run.positions[i]);
    if (actual) {
        closeArray();
        m_content += "EMC\n";
    }
}

void PdfTextWriter::carryText(const QString &text, QPointF at)
{
    closeArray();
    m_content += "/Span <</ActualText " + PdfSyntax::textString(text) + ">> BDC 3 Tr 1 0 0 -1 ";
    PdfSyntax::appendNumbers(m_content, {at.x(), at.y()});
    m_content += "Tm <";
    PdfSyntax::appendCode(m_content, m_font.spaceCode());
    m_content += "> Tj 0 Tr EMC\n";
    m_placed = false;
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
