// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paginator.h"

namespace Headway {

namespace {

/** A page with less on it looks forgotten. */
constexpr double leastFilled = 1.0 / 3;

} // namespace

std::optional<PageCut> cutPage(const std::deque<Atom> &atoms, double pageHeight, bool complete)
{
    if (atoms.empty())
        return complete ? std::optional<PageCut>(PageCut{}) : std::nullopt;
    PageCut cut{.repeatsHead = atoms.front().head != nullptr};
    double y = cut.repeatsHead ? atoms.front().head->height : 0;
    size_t lastAllowed = 0;
    for (const Atom &atom : atoms) {
        const size_t number = cut.tops.size();
        if (number > 0) {
            if (atom.mustBeginPage && !(atom.unlessNearlyEmpty && y < pageHeight * leastFilled))
                return cut;
            if (atom.mayBeginPage)
                lastAllowed = number;
            y += atom.spaceBefore;
            if (y + atom.height > pageHeight) {
                cut.tops.resize(lastAllowed > 0 ? lastAllowed : number);
                return cut;
            }
        }
        cut.tops.push_back(y);
        y += atom.height;
    }
    return complete ? std::optional(cut) : std::nullopt;
}

} // namespace Headway
