// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inks.h"

#include "colours.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QFontDatabase>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

enum Trait {
    Plain = 0,
    Bold = 1,
    Italic = 2,
    Underlined = 4,
    Dotted = 8, ///< Underlined, but no link.
    Struck = 16,
    Fixed = 32,  ///< Every letter as wide as the next.
    Tinted = 64, ///< On a ground of its own.
    Larger = 128,
};

/** How one kind of words of the definition looks. */
struct Ink
{
    QLatin1StringView name;
    QColor Colours::*colour;
    int traits = Plain;
};

constexpr auto inks = std::to_array<Ink>({
    {"Text"_L1, &Colours::text},
    {"Mark"_L1, &Colours::muted},
    {"Escape"_L1, &Colours::muted},
    {"Heading"_L1, &Colours::text, Bold | Larger},
    {"Heading Mark"_L1, &Colours::muted},
    {"Strong"_L1, &Colours::text, Bold},
    {"Emphasis"_L1, &Colours::text, Italic},
    {"Strong Emphasis"_L1, &Colours::text, Bold | Italic},
    {"Strikethrough"_L1, &Colours::muted, Struck},
    {"Code"_L1, &Colours::text, Fixed | Tinted},
    {"Code Block"_L1, &Colours::text, Fixed},
    {"Code Mark"_L1, &Colours::muted, Fixed},
    {"Code Language"_L1, &Colours::muted, Fixed},
    {"Quote"_L1, &Colours::muted, Italic},
    {"Quote Mark"_L1, &Colours::accent, Bold},
    {"List Mark"_L1, &Colours::accent, Bold},
    {"Task"_L1, &Colours::accent, Fixed},
    {"Task Done"_L1, &Colours::good, Fixed},
    {"Done"_L1, &Colours::muted},
    {"Link Mark"_L1, &Colours::muted},
    {"Link Text"_L1, &Colours::accent, Underlined},
    {"Link Address"_L1, &Colours::muted},
    {"Image"_L1, &Colours::muted},
    {"Rule"_L1, &Colours::muted},
    {"Table Mark"_L1, &Colours::muted},
    {"Person"_L1, &Colours::person, Bold},
    {"Tag"_L1, &Colours::tag, Bold},
    {"Goal"_L1, &Colours::goal, Bold},
    {"Number"_L1, &Colours::number, Dotted},
    {"Date"_L1, &Colours::date, Dotted},
});

/** What stands in a block of code, by the general styles that all languages share. */
QColor Colours::*codeInk(KSyntaxHighlighting::Theme::TextStyle style)
{
    using KSyntaxHighlighting::Theme;
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
    case Theme::BuiltIn:
    case Theme::Import:
        return &Colours::person;
    case Theme::String:
    case Theme::Char:
    case Theme::VerbatimString:
    case Theme::SpecialString:
        return &Colours::goal;
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant:
        return &Colours::number;
    case Theme::DataType:
    case Theme::Attribute:
    case Theme::Variable:
        return &Colours::date;
    case Theme::Comment:
    case Theme::Documentation:
        return &Colours::muted;
    default:
        return &Colours::text;
    }
}

QTextCharFormat written(const Colours &colours, QColor Colours::*ink, int traits)
{
    QTextCharFormat format;
    format.setForeground(colours.*ink);
    if (traits & Bold)
        format.setFontWeight(QFont::DemiBold);
    if (traits & Italic)
        format.setFontItalic(true);
    if (traits & Struck)
        format.setFontStrikeOut(true);
    if (traits & Fixed)
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    if (traits & Tinted)
        format.setBackground(blend(colours.page, colours.text, 0.06));
    if (traits & Larger)
        format.setProperty(QTextFormat::FontSizeAdjustment, 1); // One step of seven, as in HTML.
    if (traits & Underlined)
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    if (traits & Dotted)
        format.setUnderlineStyle(QTextCharFormat::DotLine);
    return format;
}

} // namespace

QTextCharFormat Inks::markdown(const KSyntaxHighlighting::Format &format, const Colours &colours)
{
    const auto ink = std::ranges::find(inks, format.name(), &Ink::name);
    return ink == inks.end() ? QTextCharFormat() : written(colours, ink->colour, ink->traits);
}

QTextCharFormat Inks::code(const KSyntaxHighlighting::Format &format, const Colours &colours)
{
    return written(colours, codeInk(format.textStyle()), Fixed);
}

} // namespace Headway
