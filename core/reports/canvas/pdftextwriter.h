// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pdffont.h"
#include "textline.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>

namespace Headway {

/**
 * Writes one run of glyphs into a content stream.
 *
 * Each cluster (a letter, a ligature, a letter with its marks) must give its text back to whoever searches or reads
 * the page: by the font's Unicode map where one glyph always means the same, else by ActualText around the cluster.
 * Where text runs from right to left, readers turn it round glyph by glyph; there the letters of a ligature must lie
 * beside one another, each under an unseen space, or they come out in the wrong order.
 */
class PdfTextWriter
{
public:
    PdfTextWriter(QByteArray &content, PdfFont &font, const TextRun &run, QPointF baseline);

    /** The text object's inside: the font has to be chosen already. */
    void write();

private:
    void writeCluster(qsizetype first, qsizetype last);
    void writeFromRight(qsizetype first, qsizetype last, const QString &text);
    void writeGlyphs(qsizetype first, qsizetype last);
    void writeGlyphsAs(const QString &text, qsizetype first, qsizetype last);
    void carryText(const QString &text, double left, double width);
    QRectF extentOf(qsizetype first, qsizetype last);
    bool needsActualText(qsizetype first, qsizetype last, const QString &text);
    void show(quint32 glyph, QPointF at);
    void moveTo(QPointF at);
    void closeArray();

    QByteArray &m_content;
    PdfFont &m_font;
    const TextRun &m_run;
    QPointF m_baseline;
    QPointF m_pen;
    bool m_placed = false; ///< Whether the pen's place is known.
    bool m_arrayOpen = false;
};

} // namespace Headway
