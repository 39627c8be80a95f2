// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paginator.h"

namespace Headway {

namespace {

/** A page with less on it looks forgotten. */
constexpr double leastFilled = 1.0 / 3;

/** Shares of the white; less of it is seen when one turns from a page to the next. */
constexpr double tightenings[] = {0.9, 0.8, 0.7};

struct PageRoom
{
    double height = 0;
    double white = 1; ///< The share of the white between atoms that is kept.
};

std::optional<PageCut> plainCut(const std::deque<Atom> &atoms, const PageRoom &room, bool complete, size_t first)
{
    if (first == atoms.size())
        return complete ? std::optional<PageCut>(PageCut{}) : std::nullopt;
    PageCut cut{.repeatsHead = atoms[first].head != nullptr};
    double y = cut.repeatsHead ? atoms[first].head->height : 0;
    size_t lastAllowed = 0;
    for (size_t i = first; i < atoms.size(); ++i) {
        const Atom &atom = atoms[i];
        const size_t number = cut.tops.size();
        if (number > 0) {
            if (atom.mustBeginPage && !(atom.unlessNearlyEmpty && y < room.height * leastFilled))
                return cut;
            if (atom.mayBeginPage)
                lastAllowed = number;
            y += atom.spaceBefore * room.white;
            if (y + atom.height > room.height) {
                cut.tops.resize(lastAllowed > 0 ? lastAllowed : number);
                return cut;
            }
        }
        cut.tops.push_back(y);
        y += atom.height;
    }
    return complete ? std::optional(cut) : std::nullopt;
}

/** Where the next page would begin with the last line of a record, it is fetched back, if tightening makes room. */
std::optional<PageCut> cut(const std::deque<Atom> &atoms, const PageRoom &room, bool complete, size_t first)
{
    std::optional<PageCut> plain = plainCut(atoms, room, complete, first);
    const size_t next = first + (plain ? plain->tops.size() : 0);
    if (!plain || next >= atoms.size() || !atoms[next].isLastLine)
        return plain;
    for (const double white : tightenings) {
        std::optional<PageCut> tighter =
            plainCut(atoms, {.height = room.height, .white = room.white * white}, complete, first);
        if (!tighter || tighter->tops.size() > plain->tops.size())
            return tighter;
    }
    return plain;
}

std::vector<PageCut> cutAll(const std::deque<Atom> &atoms, const PageRoom &room)
{
    std::vector<PageCut> pages;
    for (size_t first = 0; first < atoms.size(); first += pages.back().tops.size())
        pages.push_back(*cut(atoms, room, true, first));
    return pages;
}

} // namespace

std::optional<PageCut> cutPage(const std::deque<Atom> &atoms, double pageHeight, bool complete, size_t first)
{
    return cut(atoms, {.height = pageHeight}, complete, first);
}

std::vector<PageCut> closingPages(const std::deque<Atom> &atoms, double pageHeight)
{
    std::vector<PageCut> pages = cutAll(atoms, {.height = pageHeight});
    if (pages.size() < 2 || pages.back().tops.back() + atoms.back().height > pageHeight * leastFilled)
        return pages;
    for (const double white : tightenings) {
        std::vector<PageCut> tighter = cutAll(atoms, {.height = pageHeight, .white = white});
        if (tighter.size() < pages.size())
            return tighter;
    }
    return pages;
}

} // namespace Headway
