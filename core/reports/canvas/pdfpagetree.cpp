// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfpagetree.h"

#include <stdexcept>

namespace Headway {

namespace {

QPDFObjectHandle integer(qint64 value)
{
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle imageStream(QPDF &pdf, const QImage &image, const std::string &samples, const char *colorSpace)
{
    QPDFObjectHandle stream = pdf.newStream(samples);
    QPDFObjectHandle dictionary = stream.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/Width", integer(image.width()));
    dictionary.replaceKey("/Height", integer(image.height()));
    dictionary.replaceKey("/BitsPerComponent", integer(8));
    dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName(colorSpace));
    return stream;
}

QPDFObjectHandle pictureStream(QPDF &pdf, const QImage &picture)
{
    std::string colors;
    std::string opacity;
    const QImage image = picture.convertToFormat(QImage::Format_RGBA8888);
    for (int y = 0; y < image.height(); ++y) {
        const uchar *pixel = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x, pixel += 4) {
            colors.append(reinterpret_cast<const char *>(pixel), 3);
            opacity.push_back(static_cast<char>(pixel[3]));
        }
    }
    QPDFObjectHandle stream = imageStream(pdf, image, colors, "/DeviceRGB");
    stream.getDict().replaceKey("/SMask", imageStream(pdf, image, opacity, "/DeviceGray"));
    return stream;
}

QPDFObjectHandle named(const std::set<int> &numbers, const char *prefix, const std::vector<QPDFObjectHandle> &objects)
{
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    for (const int number : numbers)
        dictionary.replaceKey(prefix + std::to_string(number), objects[static_cast<size_t>(number)]);
    return dictionary;
}

} // namespace

PdfPageTree::PdfPageTree(QPDF &pdf, const std::vector<PdfPage> &pages)
    : m_pdf(pdf)
    , m_pages(pages)
{
    for (const PdfPage &page : pages)
        addPage(page);
    // Pages are called 1, 2, 3, … also where a reader shows labels.
    pdf.getRoot().replaceKey("/PageLabels", QPDFObjectHandle::parse("<</Nums [0 <</S /D>>]>>"));
}

void PdfPageTree::addPage(const PdfPage &page)
{
    QPDFObjectHandle object = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
        {"/Type", QPDFObjectHandle::newName("/Page")},
        {"/MediaBox", QPDFObjectHandle::newFromRectangle({0, 0, page.size.width(), page.size.height()})},
        {"/Contents", m_pdf.newStream(page.content.toStdString())},
        {"/Tabs", QPDFObjectHandle::newName("/S")},
        {"/StructParents", integer(static_cast<qint64>(m_objects.size()))},
    }));
    m_pdf.addPage(object, false);
    m_objects.push_back(object);
}

void PdfPageTree::writeResources(PdfResources &resources)
{
    std::vector<QPDFObjectHandle> fonts;
    for (int i = 0; i < resources.fontCount(); ++i) {
        const std::optional<QPDFObjectHandle> font = resources.font(i).write(m_pdf, i);
        if (!font)
            throw std::runtime_error("a font could not be subset");
        fonts.push_back(*font);
    }
    std::vector<QPDFObjectHandle> pictures;
    pictures.reserve(resources.pictureCount());
    for (int i = 0; i < resources.pictureCount(); ++i)
        pictures.push_back(pictureStream(m_pdf, resources.picture(i)));
    for (size_t i = 0; i < m_pages.size(); ++i) {
        m_objects[i].replaceKey("/Resources", QPDFObjectHandle::newDictionary({
                                                  {"/Font", named(m_pages[i].fonts, "/F", fonts)},
                                                  {"/XObject", named(m_pages[i].pictures, "/I", pictures)},
                                              }));
    }
}

QPDFObjectHandle PdfPageTree::destination(const PagePosition &position) const
{
    const double fromBottom = m_pages[static_cast<size_t>(position.page)].size.height() - position.y;
    return QPDFObjectHandle::newArray({page(position.page), QPDFObjectHandle::newName("/XYZ"), integer(0),
                                       QPDFObjectHandle::newReal(fromBottom, 1), QPDFObjectHandle::newNull()});
}

} // namespace Headway
