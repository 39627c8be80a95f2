// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfresources.h"

#include <QCryptographicHash>

namespace Headway {

int PdfResources::fontNumber(const FontFace &face)
{
    const auto known = m_fontNumbers.constFind(face);
    if (known != m_fontNumbers.constEnd())
        return *known;
    m_fonts.push_back(std::make_unique<PdfFont>(face));
    const int number = fontCount() - 1;
    m_fontNumbers.insert(face, number);
    return number;
}

int PdfResources::pictureNumber(const QImage &image)
{
    const QByteArrayView pixels(image.constBits(), image.sizeInBytes());
    const QByteArray digest = QCryptographicHash::hash(pixels, QCryptographicHash::Sha1);
    const auto known = m_pictureNumbers.constFind(digest);
    if (known != m_pictureNumbers.constEnd())
        return *known;
    m_pictures.push_back(image);
    const int number = pictureCount() - 1;
    m_pictureNumbers.insert(digest, number);
    return number;
}

} // namespace Headway
