// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fontface.h"
#include "fontprogram.h"
#include "qpdflibrary.h"

#include <QMap>

namespace Headway {

/** One face as the pages of a PDF use it: a code for each glyph that is shown, its width, and what it means. */
class PdfFont
{
public:
    explicit PdfFont(const FontFace &face);

    /** The code that shows the glyph; given out at its first use. */
    quint16 codeOf(quint32 glyph);
    /** In thousandths of the size. */
    double widthOf(quint16 code) const { return m_widths.value(code); }
    /**
     * Whether readers of the PDF take the code for this text. The first text a code is shown for becomes its meaning;
     * where it later stands for another, the page must say so itself.
     */
    bool means(quint16 code, const QString &text);

    /** The code of a space, which carries text where something other than glyphs is seen. */
    quint16 spaceCode();

    /** `index` sets the six letters that mark a subset. Throws QPDFExc; empty where the font could not be read. */
    std::optional<QPDFObjectHandle> write(QPDF &pdf, int index) const;

private:
    QByteArray subsetName(int index) const;
    QPDFObjectHandle descriptor(QPDF &pdf, const QByteArray &name, const QByteArray &program) const;
    QPDFObjectHandle widths() const;
    QByteArray unicodeMap() const;

    FontFace m_face;
    QRawFont m_font; ///< At 1000 pixels, so that its measures are thousandths of the size.
    FontProgram m_program;
    QMap<quint32, quint16> m_codes;
    QMap<quint16, double> m_widths;
    QRectF m_extent; ///< Of all glyphs shown, around the baseline.
    QMap<quint16, QString> m_meanings;
};

} // namespace Headway
