// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fontface.h"

namespace Headway {

QFont fontOf(const FontFace &face, int pixelSize)
{
    QFont font(face.family);
    font.setPixelSize(qMax(1, pixelSize));
    font.setWeight(static_cast<QFont::Weight>(face.weight));
    font.setItalic(face.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(
        static_cast<QFont::StyleStrategy>(QFont::PreferOutline | QFont::PreferQuality | QFont::NoFontMerging));
    return font;
}

QRawFont rawFontOf(const FontFace &face, double pixelSize)
{
    QRawFont font = QRawFont::fromFont(fontOf(face, qCeil(pixelSize)));
    font.setPixelSize(pixelSize);
    return font;
}

} // namespace Headway
