// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRawFont>
#include <QString>

namespace Headway {

/**
 * One face of an installed family, named so that any thread can find it again.
 *
 * Qt's QRawFont belongs to the thread that made it; a page laid out by a worker and drawn by the window must not hold
 * one. Glyph numbers belong to the font file and mean the same wherever the face is found again.
 */
struct FontFace
{
    QString family;
    int weight = QFont::Normal;
    bool italic = false;

    friend bool operator==(const FontFace &, const FontFace &) = default;
    friend size_t qHash(const FontFace &face, size_t seed = 0)
    {
        return qHashMulti(seed, face.family, face.weight, face.italic);
    }
};

/** The face at a size in whole pixels: unhinted outlines, no merging with other fonts. */
QFont fontOf(const FontFace &face, int pixelSize);

/** The same for single glyphs, at any size; only for the calling thread. */
QRawFont rawFontOf(const FontFace &face, double pixelSize);

} // namespace Headway
