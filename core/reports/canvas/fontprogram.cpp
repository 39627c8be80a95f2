// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fontprogram.h"

#include <hb-subset.h>
#include <hb.h>

#include <memory>

namespace Headway {

namespace {

template<typename T, auto Destroy>
struct Destroyer
{
    void operator()(T *object) const { Destroy(object); }
};
template<typename T, auto Destroy>
using Owned = std::unique_ptr<T, Destroyer<T, Destroy>>;

using Blob = Owned<hb_blob_t, hb_blob_destroy>;
using Face = Owned<hb_face_t, hb_face_destroy>;
using SubsetInput = Owned<hb_subset_input_t, hb_subset_input_destroy>;
using SubsetPlan = Owned<hb_subset_plan_t, hb_subset_plan_destroy>;

constexpr hb_tag_t cffTag = HB_TAG('C', 'F', 'F', ' ');

hb_tag_t tagOf(const char *name)
{
    return hb_tag_from_string(name, 4);
}

/** The blob keeps the array it was made from; large fonts are not copied. */
Blob blobOf(const QByteArray &bytes)
{
    auto *kept = new QByteArray(bytes);
    return Blob(hb_blob_create(kept->constData(), static_cast<unsigned>(kept->size()), HB_MEMORY_MODE_READONLY, kept,
                               [](void *array) { delete static_cast<QByteArray *>(array); }));
}

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return QByteArray(data, length);
}

/** A face put together from tables. Subsetting a face with a table callback gave broken glyphs (HarfBuzz 10.2). */
Face faceOf(const QRawFont &font)
{
    Face builder(hb_face_builder_create());
    for (const char *name : {"head", "hhea", "hmtx", "maxp", "cmap", "name", "OS/2", "post", "loca", "glyf", "cvt ",
                             "fpgm", "prep", "CFF "}) {
        const QByteArray table = font.fontTable(name);
        if (!table.isEmpty())
            hb_face_builder_add_table(builder.get(), tagOf(name), blobOf(table).get());
    }
    const Blob file(hb_face_reference_blob(builder.get()));
    return Face(hb_face_create(file.get(), 0));
}

/** An index of the Compact Font Format (Adobe Technical Note 5176, section 5): where its objects begin. */
struct CffIndex
{
    const QByteArray &table;
    qsizetype start;

    unsigned byte(qsizetype at) const { return at < table.size() ? static_cast<uchar>(table[at]) : 0; }
    unsigned count() const { return byte(start) << 8 | byte(start + 1); }
    qsizetype object(qsizetype index) const
    {
        const qsizetype width = byte(start + 2);
        qsizetype offset = 0;
        for (qsizetype i = 0; i < width; ++i)
            offset = offset << 8 | byte(start + 3 + index * width + i);
        return start + 2 + (qsizetype(count()) + 1) * width + offset;
    }
    qsizetype end() const { return object(count()); }
};

/** Whether the table's top dictionary begins with the operator ROS (12 30), as that of every CID-keyed font does. */
bool isCidKeyed(const QByteArray &table)
{
    if (table.size() < 4)
        return false;
    const CffIndex names{table, static_cast<uchar>(table[2])};
    const CffIndex dictionaries{table, names.end()};
    qsizetype at = dictionaries.object(0);
    const auto byte = [&](qsizetype i) { return names.byte(i); };
    while (at < dictionaries.end() && byte(at) > 21) // Past the numbers before the first operator.
        at += byte(at) == 28 ? 3 : byte(at) == 29 ? 5 : byte(at) >= 247 ? 2 : 1;
    return byte(at) == 12 && byte(at + 1) == 30;
}

/** No tables for layout, since text is shaped already; no hints, since pages are not drawn by pixels. */
SubsetInput subsetInput()
{
    SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return input;
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE |
                                               HB_SUBSET_FLAGS_DESUBROUTINIZE | HB_SUBSET_FLAGS_NO_LAYOUT_CLOSURE);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *name : {"GSUB", "GPOS", "GDEF", "kern", "DSIG", "meta", "STAT", "MATH", "BASE", "JSTF", "VORG"})
        hb_set_add(dropped, tagOf(name));
    return input;
}

QByteArray codesToGlyphs(hb_subset_plan_t *plan, const QMap<quint32, quint16> &codesOfGlyphs)
{
    const auto codes = codesOfGlyphs.values();
    QByteArray map(2 * (qsizetype(*std::ranges::max_element(codes)) + 1), '\0');
    const hb_map_t *newGlyphs = hb_subset_plan_old_to_new_glyph_mapping(plan);
    for (const auto [glyph, code] : codesOfGlyphs.asKeyValueRange()) {
        const hb_codepoint_t now = hb_map_get(newGlyphs, glyph);
        map[2 * qsizetype(code)] = static_cast<char>(now >> 8);
        map[2 * qsizetype(code) + 1] = static_cast<char>(now & 0xff);
    }
    return map;
}

} // namespace

FontProgram::FontProgram(const QRawFont &font)
    : m_font(font)
{
    const QByteArray cff = font.fontTable("CFF ");
    m_cff = !cff.isEmpty();
    m_cidKeyed = m_cff && isCidKeyed(cff);
}

std::optional<FontSubset> FontProgram::subset(const QMap<quint32, quint16> &codesOfGlyphs) const
{
    const SubsetInput input = subsetInput();
    if (!input || codesOfGlyphs.isEmpty())
        return {};
    hb_map_t *mapping = hb_subset_input_old_to_new_glyph_mapping(input.get());
    for (const auto [glyph, code] : codesOfGlyphs.asKeyValueRange()) {
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
        // A name-keyed CFF program has no map from codes to glyphs: its glyphs must lie where their codes say.
        if (m_cff && !m_cidKeyed)
            hb_map_set(mapping, glyph, code);
    }
    const Face face = faceOf(m_font);
    const SubsetPlan plan(hb_subset_plan_create_or_fail(face.get(), input.get()));
    const Face cut(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!cut)
        return {};
    if (m_cff)
        return FontSubset{bytesOf(Blob(hb_face_reference_table(cut.get(), cffTag)).get()), {}};
    return FontSubset{bytesOf(Blob(hb_face_reference_blob(cut.get())).get()), codesToGlyphs(plan.get(), codesOfGlyphs)};
}

} // namespace Headway
