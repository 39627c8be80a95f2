// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "galley.h"

#include "allowedlink.h"

namespace Headway {

namespace {

constexpr double leastBelowHeading = 24;

/** Two lines at least stay together at either side of a page's end. */
bool mayBreakBefore(int line, int count)
{
    return line == 0 || (line >= 2 && line <= count - 2);
}

} // namespace

Galley::Galley(QSizeF textArea, QSet<QString> anchors)
    : m_textArea(textArea)
    , m_anchors(std::move(anchors))
{}

void Galley::append(Atom atom, const Place &place)
{
    atom.spaceBefore = qMax(atom.spaceBefore, std::exchange(m_space, 0));
    atom.mayBeginPage = atom.mayBeginPage && !std::exchange(m_keep, false);
    atom.mustBeginPage = std::exchange(m_startPage, false);
    atom.unlessNearlyEmpty = std::exchange(m_unlessNearlyEmpty, false);
    atom.bands = place.bands;
    // One line is not enough below a heading at the foot of a page.
    m_keep = std::exchange(m_followsHeading, false) && atom.height < leastBelowHeading;
    m_atoms.push_back(std::move(atom));
}

void Galley::appendLines(const SetText &text, const Place &place)
{
    for (int i = 0; i < text.lineCount(); ++i) {
        Atom atom{.height = text.leading, .mayBeginPage = mayBreakBefore(i, text.lineCount())};
        atom.drawing.addLine(text.lines[static_cast<size_t>(i)], QPointF(place.column.left, text.baseline));
        append(std::move(atom), place);
    }
}

void Galley::appendSpace(double height, const Place &place)
{
    append({.height = height}, place);
}

void Galley::keepTogether(size_t from)
{
    for (size_t i = from + 1; i < count(); ++i)
        atom(i).mayBeginPage = false;
}

double Galley::heightSince(size_t from) const
{
    double height = 0;
    for (size_t i = from - m_taken; i < m_atoms.size(); ++i)
        height += m_atoms[i].spaceBefore + m_atoms[i].height;
    return height;
}

LinkTarget Galley::targetOf(const Span &span) const
{
    // Whoever made the document has seen to it already; a page must not depend on that.
    if (const QString address = span.link.isEmpty() ? QString() : allowedLink(span.link); !address.isEmpty())
        return {.address = address};
    if (m_anchors.contains(span.target))
        return {.anchor = span.target};
    return {}; // What leads nowhere must not look as if it did.
}

TextPieces Galley::pieces(const Spans &spans, ElementId parent)
{
    TextPieces pieces;
    for (const Span &span : spans) {
        const LinkTarget link = targetOf(span);
        const bool goesOn = !pieces.isEmpty() && !link.isEmpty() && pieces.constLast().link == link;
        const ElementId element = link.isEmpty() ? parent
                                  : goesOn       ? pieces.constLast().element
                                                 : m_structure.add(Role::Link, parent);
        pieces << TextPiece{span.text, span.strong, span.emphasis, span.code, span.strikethrough, link, element};
    }
    return pieces;
}

std::vector<Atom> Galley::take(size_t count)
{
    const auto end = m_atoms.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<Atom> taken(std::make_move_iterator(m_atoms.begin()), std::make_move_iterator(end));
    m_atoms.erase(m_atoms.begin(), end);
    m_taken += count;
    return taken;
}

} // namespace Headway
