// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCharFormat>

namespace KSyntaxHighlighting {
class Format;
}

namespace Headway {

struct Colours;

/** How what a definition recognises is written, in the colours of the window. */
namespace Inks {
/** By Headway's own definition. */
QTextCharFormat markdown(const KSyntaxHighlighting::Format &format, const Colours &colours);
/** In a block of code, by the general styles that all languages share. */
QTextCharFormat code(const KSyntaxHighlighting::Format &format, const Colours &colours);
} // namespace Inks

} // namespace Headway
