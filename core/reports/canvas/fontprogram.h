// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QRawFont>

#include <optional>

namespace Headway {

/** The part of a font that a document uses, ready to be embedded in a PDF. */
struct FontSubset
{
    QByteArray program;       ///< A bare CFF table, or a TrueType file.
    QByteArray codesToGlyphs; ///< Two bytes for each code, of TrueType alone; CFF finds its glyphs by itself.
};

/**
 * A font's outlines, cut down by HarfBuzz to the glyphs that are shown.
 *
 * A glyph's code is the number that pages show it by. Fonts whose CFF is keyed by character collections (the large
 * East Asian ones) keep their own numbers through subsetting, so there the code must be the glyph's number; in all
 * others codes are free.
 */
class FontProgram
{
public:
    explicit FontProgram(const QRawFont &font);

    bool isCff() const { return m_cff; }
    bool codesAreGlyphs() const { return m_cidKeyed; }
    /** Nothing if the font's tables could not be read. */
    std::optional<FontSubset> subset(const QMap<quint32, quint16> &codesOfGlyphs) const;

private:
    QRawFont m_font;
    bool m_cff = false;
    bool m_cidKeyed = false;
};

} // namespace Headway
