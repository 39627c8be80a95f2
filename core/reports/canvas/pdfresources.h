// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "colourglyphs.h"
#include "pdffont.h"

#include <QHash>

#include <memory>
#include <vector>

namespace Headway {

/** What the pages of one PDF share: fonts and pictures, numbered as they are first used. */
class PdfResources
{
public:
    int fontNumber(const FontFace &face);
    PdfFont &font(int number) { return *m_fonts[static_cast<size_t>(number)]; }
    int fontCount() const { return static_cast<int>(m_fonts.size()); }

    int pictureNumber(const QImage &image);
    const QImage &picture(int number) const { return m_pictures[static_cast<size_t>(number)]; }
    int pictureCount() const { return static_cast<int>(m_pictures.size()); }

private:
    QHash<FontFace, int> m_fontNumbers;
    std::vector<std::unique_ptr<PdfFont>> m_fonts;
    QHash<QByteArray, int> m_pictureNumbers; ///< By a digest of the pixels: the same emoji is stored once.
    std::vector<QImage> m_pictures;
};

} // namespace Headway
