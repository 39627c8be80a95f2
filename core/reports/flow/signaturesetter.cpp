// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocksetters.h"

namespace Headway {

namespace {

constexpr double roomToWrite = 38;
constexpr double gap = 24;
constexpr double labelGap = 3;

} // namespace

void set(const SignatureLines &lines, const Place &place, Galley &galley)
{
    if (lines.labels.isEmpty())
        return;
    const auto count = static_cast<double>(lines.labels.size());
    const double width = (place.column.width - gap * (count - 1)) / count;
    const TextStyle style = Typography::paragraph(ParagraphStyle::Muted);
    Atom atom;
    double offset = 0;
    for (const QString &label : lines.labels) {
        const ElementId element = galley.structure().add(Role::Paragraph, place.parent);
        const SetText text = galley.text().set(label, style, width, element);
        const double left = place.column.leftOf(offset, width);
        atom.drawing.rule(left, roomToWrite, width, Typography::hairline, QColor(Typography::ink));
        atom.drawing.addText(text, {left, roomToWrite + labelGap});
        atom.height = qMax(atom.height, roomToWrite + labelGap + text.height());
        offset += width + gap;
    }
    galley.keepWithNext(); // Never on a page of their own.
    galley.append(std::move(atom), place);
}

} // namespace Headway
