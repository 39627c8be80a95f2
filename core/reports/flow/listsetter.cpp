// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocksetters.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int deepest = 6; ///< Lists within lists are moved in so many times; more would run off the page.
constexpr double itemSpace = 3;
constexpr double gap = 6; ///< Between the bullet and the words.

QString numberOf(qlonglong number, const Place &place, const QLocale &locale)
{
    QLocale ungrouped = locale;
    ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString digits = ungrouped.toString(number);
    // Figures are set from the left; where the page is read from the right, the full stop stands before them.
    return place.column.mirrored ? QString(u'.' + digits) : QString(digits + u'.');
}

QString bulletOf(const ListBlock &list, qsizetype index, const Place &place, Galley &galley)
{
    const ListItem &item = list.items[static_cast<size_t>(index)];
    if (item.checked)
        return *item.checked ? u"☑"_s : u"☐"_s;
    if (list.ordered)
        return numberOf(list.start + index, place, galley.text().locale());
    return place.listDepth % 2 == 0 ? u"•"_s : u"–"_s;
}

/** A bullet is as large as the words beside it. */
TextStyle bulletStyle(const ListItem &item, const Place &place)
{
    const Paragraph *words = item.blocks.empty() ? nullptr : std::get_if<Paragraph>(&item.blocks.front().content);
    const bool small = words && words->style == ParagraphStyle::Small;
    TextStyle style = small ? Typography::paragraph(ParagraphStyle::Small) : place.bodyStyle;
    style.alignment = TextAlignment::ColumnStart;
    style.color = Typography::accent;
    return style;
}

double bulletWidth(const ListBlock &list, const Place &place, Galley &galley)
{
    constexpr double least = 8;
    const auto last = static_cast<qsizetype>(list.items.size()) - 1;
    const TextStyle style = bulletStyle(list.items.back(), place);
    return qMax(least, galley.text().widthOf(bulletOf(list, last, place, galley), style));
}

Place placeOfItems(const Place &place, double indent)
{
    Place inner = place;
    inner.column = place.listDepth < deepest ? place.column.inset(indent) : place.column;
    inner.paragraphSpace = itemSpace;
    ++inner.listDepth;
    return inner;
}

/** Draws the bullet beside the first line of what the item holds. */
void hangBullet(const SetText &bullet, double left, size_t first, const Place &place, Galley &galley)
{
    Drawing drawing;
    drawing.addText(bullet, QPointF(left, 0));
    if (galley.count() == first)
        galley.append({.height = bullet.height()}, place);
    galley.atom(first).drawing.prepend(std::move(drawing));
}

} // namespace

void set(const ListBlock &list, const Place &place, Galley &galley)
{
    if (list.items.empty())
        return;
    // Beyond the deepest level, lists go on as items of the one that they stand in.
    const bool crowded = place.listDepth >= deepest;
    const double indent = bulletWidth(list, place, galley) + gap;
    const double bulletLeft = place.column.leftOf(crowded ? -indent : 0, indent);
    Place inner = placeOfItems(place, indent);
    if (!crowded)
        inner.list = galley.structure().add({.role = Role::List, .parent = place.parent, .numbered = list.ordered});
    for (size_t i = 0; i < list.items.size(); ++i) {
        const ElementId item = galley.structure().add(Role::ListItem, inner.list);
        const ElementId label = galley.structure().add(Role::Label, item);
        inner.parent = galley.structure().add(Role::ListBody, item);
        const QString sign = bulletOf(list, static_cast<qsizetype>(i), place, galley);
        const SetText bullet = galley.text().set(sign, bulletStyle(list.items[i], place), indent, label);
        galley.separate(i == 0 && place.listDepth == 0 ? itemSpace + 1 : itemSpace);
        const size_t first = galley.count();
        setBlocks(list.items[i].blocks, inner, galley);
        hangBullet(bullet, bulletLeft, first, inner, galley);
    }
    if (place.listDepth == 0)
        galley.separate(place.paragraphSpace);
}

} // namespace Headway
