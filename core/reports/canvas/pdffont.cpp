// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdffont.h"

#include "pdfsyntax.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr double unitsPerSize = 1000;

QPDFObjectHandle real(double value)
{
    return QPDFObjectHandle::newReal(value, 3);
}

QPDFObjectHandle streamOf(QPDF &pdf, const QByteArray &bytes)
{
    return pdf.newStream(bytes.toStdString());
}

/** The letters and figures of a name, as PostScript wants them. */
QByteArray postScriptName(const FontFace &face)
{
    QByteArray name = face.family.toLatin1();
    name.replace(" ", "");
    name += '-' + QByteArray::number(face.weight);
    return face.italic ? name + "Italic" : name;
}

QPDFObjectHandle boundingBox(const QRawFont &font)
{
    const QByteArray head = font.fontTable("head");
    QPDFObjectHandle box = QPDFObjectHandle::newArray();
    for (qsizetype at = 36; at <= 42; at += 2) {
        const qint16 units = at + 2 <= head.size() ? qFromBigEndian<qint16>(head.constData() + at) : 0;
        box.appendItem(real(units * unitsPerSize / font.unitsPerEm()));
    }
    return box;
}

} // namespace

PdfFont::PdfFont(const FontFace &face)
    : m_face(face)
    , m_font(rawFontOf(face, unitsPerSize))
    , m_program(m_font)
{}

quint16 PdfFont::codeOf(quint32 glyph)
{
    const auto known = m_codes.constFind(glyph);
    if (known != m_codes.constEnd())
        return *known;
    // Code 0 is left to the glyph of missing characters, which every subset begins with.
    const qsizetype others = m_codes.size() - (m_codes.contains(0) ? 1 : 0);
    const auto next = static_cast<quint16>(glyph == 0 ? 0 : others + 1);
    const quint16 code = m_program.codesAreGlyphs() ? static_cast<quint16>(glyph) : next;
    m_codes.insert(glyph, code);
    m_extent |= m_font.boundingRect(glyph);
    m_widths.insert(code, m_font.advancesForGlyphIndexes({glyph}, QRawFont::UseDesignMetrics).value(0).x());
    return code;
}

bool PdfFont::means(quint16 code, const QString &text)
{
    const auto known = m_meanings.constFind(code);
    if (known != m_meanings.constEnd())
        return *known == text;
    m_meanings.insert(code, text);
    return true;
}

quint16 PdfFont::spaceCode()
{
    const quint16 code = codeOf(m_font.glyphIndexesForString(u" "_s).value(0));
    means(code, u" "_s);
    return code;
}

QByteArray PdfFont::subsetName(int index) const
{
    QByteArray name("AAAAAA+");
    for (qsizetype place = 5; index > 0; --place, index /= 26)
        name[place] = static_cast<char>('A' + index % 26);
    return name + postScriptName(m_face);
}

QPDFObjectHandle PdfFont::descriptor(QPDF &pdf, const QByteArray &name, const QByteArray &program) const
{
    constexpr int symbolic = 4; // Its codes follow no standard encoding.
    QPDFObjectHandle file = streamOf(pdf, program);
    if (m_program.isCff())
        file.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/CIDFontType0C"));
    else
        file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(program.size()));
    return pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
        {"/Type", QPDFObjectHandle::newName("/FontDescriptor")},
        {"/FontName", QPDFObjectHandle::newName("/" + name.toStdString())},
        {"/Flags", QPDFObjectHandle::newInteger(symbolic)},
        {"/FontBBox", boundingBox(m_font)},
        {"/ItalicAngle", QPDFObjectHandle::newInteger(m_face.italic ? -9 : 0)},
        {"/Ascent", real(-m_extent.top())},
        {"/Descent", real(-m_extent.bottom())},
        {"/CapHeight", real(m_font.capHeight())},
        {"/StemV", QPDFObjectHandle::newInteger(m_face.weight / 5)},
        {m_program.isCff() ? "/FontFile3" : "/FontFile2", file},
    }));
}

QPDFObjectHandle PdfFont::widths() const
{
    QPDFObjectHandle all = QPDFObjectHandle::newArray();
    QPDFObjectHandle sequence;
    int expected = -1;
    for (const auto [code, width] : m_widths.asKeyValueRange()) {
        if (code != expected) {
            all.appendItem(QPDFObjectHandle::newInteger(code));
            sequence = all.appendItemAndGetNew(QPDFObjectHandle::newArray());
        }
        sequence.appendItem(real(width));
        expected = code + 1;
    }
    return all;
}

QByteArray PdfFont::unicodeMap() const
{
    QList<QByteArray> lines;
    for (const auto [code, text] : m_meanings.asKeyValueRange()) {
        QByteArray line("<");
        PdfSyntax::appendCode(line, code);
        line += "> <";
        for (const QChar c : text)
            PdfSyntax::appendCode(line, c.unicode());
        lines << line + ">\n";
    }
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    constexpr qsizetype most = 100; // As many lines as a section of a character map may hold.
    for (qsizetype at = 0; at < lines.size(); at += most) {
        const QList<QByteArray> section = lines.mid(at, most);
        map += QByteArray::number(section.size()) + " beginbfchar\n" + section.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::optional<QPDFObjectHandle> PdfFont::write(QPDF &pdf, int index) const
{
    const std::optional<FontSubset> subset = m_program.subset(m_codes);
    if (!subset)
        return {};
    const QByteArray name = subsetName(index);
    QPDFObjectHandle descendant = QPDFObjectHandle::newDictionary({
        {"/Type", QPDFObjectHandle::newName("/Font")},
        {"/Subtype", QPDFObjectHandle::newName(m_program.isCff() ? "/CIDFontType0" : "/CIDFontType2")},
        {"/BaseFont", QPDFObjectHandle::newName("/" + name.toStdString())},
        {"/CIDSystemInfo", QPDFObjectHandle::parse("<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>")},
        {"/FontDescriptor", descriptor(pdf, name, subset->program)},
        {"/W", widths()},
    });
    if (!m_program.isCff())
        descendant.replaceKey("/CIDToGIDMap", streamOf(pdf, subset->codesToGlyphs));
    return pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
        {"/Type", QPDFObjectHandle::newName("/Font")},
        {"/Subtype", QPDFObjectHandle::newName("/Type0")},
        {"/BaseFont", QPDFObjectHandle::newName("/" + name.toStdString())},
        {"/Encoding", QPDFObjectHandle::newName("/Identity-H")},
        {"/DescendantFonts", QPDFObjectHandle::newArray({pdf.makeIndirectObject(descendant)})},
        {"/ToUnicode", streamOf(pdf, unicodeMap())},
    }));
}

} // namespace Headway
