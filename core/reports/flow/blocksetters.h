// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "galley.h"
#include "place.h"
#include "reportdocument.h"

#include <span>

/** One function for each kind of block: it sets the block in its place and appends the atoms to the galley. */
namespace Headway {

void setBlock(const Block &block, const Place &place, Galley &galley);
void setBlocks(const Blocks &blocks, const Place &place, Galley &galley);

/**
 * How many quotations from there on are one thing, as what was said and its translation: who said it is named behind
 * the last of them. 0 where there is none.
 */
size_t quotesFrom(const Blocks &blocks, size_t first);
/** Quotations that are one thing stand beside one bar. */
void setQuotes(std::span<const Block> quotes, const Place &place, Galley &galley);

void set(const Heading &heading, const Place &place, Galley &galley);
void set(const Paragraph &paragraph, const Place &place, Galley &galley);
void set(const ListBlock &list, const Place &place, Galley &galley);
void set(const Quote &quote, const Place &place, Galley &galley);
void set(const CodeBlock &code, const Place &place, Galley &galley);
void set(const Rule &rule, const Place &place, Galley &galley);
void set(const Callout &callout, const Place &place, Galley &galley);
void set(const Facts &facts, const Place &place, Galley &galley);
void set(const Tiles &tiles, const Place &place, Galley &galley);
void set(const Table &table, const Place &place, Galley &galley);
void set(const TimelineFigure &figure, const Place &place, Galley &galley);
void set(const SignatureLines &lines, const Place &place, Galley &galley);
void set(const PageBreak &pageBreak, const Place &place, Galley &galley);

} // namespace Headway
