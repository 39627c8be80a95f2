// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page.h"

#include "typography.h"

namespace Headway {

namespace {

/** A band as far as it goes on one page. */
struct BandStretch
{
    std::shared_ptr<const Band> band;
    double top = 0;
    double bottom = 0;
};

std::vector<BandStretch> bandStretches(const std::vector<Atom> &atoms, const PageCut &cut)
{
    std::vector<BandStretch> stretches;
    for (size_t i = 0; i < atoms.size(); ++i) {
        for (const auto &band : atoms[i].bands) {
            auto stretch = std::ranges::find(stretches, band, &BandStretch::band);
            if (stretch == stretches.end())
                stretch = stretches.insert(stretch, {band, cut.tops[i], 0});
            stretch->bottom = cut.tops[i] + atoms[i].height;
        }
    }
    return stretches;
}

Page::Piece drawBand(const BandStretch &stretch)
{
    const Band &band = *stretch.band;
    const double height = stretch.bottom - stretch.top;
    Page::Piece piece{.top = stretch.top, .drawing = {}};
    if (band.tint.isValid())
        piece.drawing.fillRect({band.left, 0, band.width, height}, band.tint);
    if (band.bar.isValid())
        piece.drawing.fillRect({band.barLeft, 0, Typography::bar, height}, band.bar);
    return piece;
}

void noteLandmark(Page &page, double top, const Landmark &landmark)
{
    page.landmarks.push_back({top, landmark});
    if (landmark.level == 1)
        page.hasTitle = true;
    else if (landmark.level == 2 && (top <= 0 || page.section.isEmpty()))
        page.section = landmark.title;
}

} // namespace

Page makeUpPage(std::vector<Atom> atoms, const PageCut &cut, const QString &section)
{
    Page page{.pieces = {}, .landmarks = {}, .section = section};
    for (const BandStretch &stretch : bandStretches(atoms, cut))
        page.pieces.push_back(drawBand(stretch));
    if (cut.repeatsHead)
        page.pieces.push_back({0, atoms.front().head->drawing});
    for (size_t i = 0; i < atoms.size(); ++i) {
        for (const Landmark &landmark : atoms[i].landmarks)
            noteLandmark(page, cut.tops[i], landmark);
        if (!atoms[i].drawing.isEmpty())
            page.pieces.push_back({cut.tops[i], std::move(atoms[i].drawing)});
    }
    return page;
}

} // namespace Headway
