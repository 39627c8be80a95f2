// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fontchooser.h"

#include "emoji.h"
#include "fontface.h"
#include "reportfonts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ScriptFamily
{
    QChar::Script script;
    QLatin1StringView family;
};

/** Scripts that neither Inter nor Noto Sans has, with the family that sets them. */
constexpr std::array scriptFamilies = {
    ScriptFamily{QChar::Script_Arabic, "Noto Sans Arabic"_L1},
    ScriptFamily{QChar::Script_Hebrew, "Noto Sans Hebrew"_L1},
    ScriptFamily{QChar::Script_Devanagari, "Noto Sans Devanagari"_L1},
    ScriptFamily{QChar::Script_Bengali, "Noto Sans Bengali"_L1},
    ScriptFamily{QChar::Script_Gurmukhi, "Noto Sans Gurmukhi"_L1},
    ScriptFamily{QChar::Script_Gujarati, "Noto Sans Gujarati"_L1},
    ScriptFamily{QChar::Script_Oriya, "Noto Sans Oriya"_L1},
    ScriptFamily{QChar::Script_Tamil, "Noto Sans Tamil"_L1},
    ScriptFamily{QChar::Script_Telugu, "Noto Sans Telugu"_L1},
    ScriptFamily{QChar::Script_Kannada, "Noto Sans Kannada"_L1},
    ScriptFamily{QChar::Script_Malayalam, "Noto Sans Malayalam"_L1},
    ScriptFamily{QChar::Script_Sinhala, "Noto Sans Sinhala"_L1},
    ScriptFamily{QChar::Script_Thai, "Noto Sans Thai"_L1},
    ScriptFamily{QChar::Script_Lao, "Noto Sans Lao"_L1},
    ScriptFamily{QChar::Script_Khmer, "Noto Sans Khmer"_L1},
    ScriptFamily{QChar::Script_Myanmar, "Noto Sans Myanmar"_L1},
    ScriptFamily{QChar::Script_Georgian, "Noto Sans Georgian"_L1},
    ScriptFamily{QChar::Script_Armenian, "Noto Sans Armenian"_L1},
    ScriptFamily{QChar::Script_Ethiopic, "Noto Sans Ethiopic"_L1},
    ScriptFamily{QChar::Script_Mongolian, "Noto Sans Mongolian"_L1},
    ScriptFamily{QChar::Script_Tibetan, "Noto Serif Tibetan"_L1},
};

/** Asked in this order for what the text's own family lacks. */
constexpr std::array symbolFamilies = {"Noto Sans"_L1, "Noto Sans Math"_L1, "Noto Sans Symbols2"_L1,
                                       "Noto Sans Symbols"_L1, "Noto Sans CJK SC"_L1};

bool isEastAsian(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Bopomofo || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Hangul;
}

/** Punctuation and letters as wide as an ideograph. */
bool isWideForm(char32_t c)
{
    return (c >= 0x3000 && c < 0x3040) || (c >= 0xff00 && c < 0xfff0);
}

struct CodePoint
{
    char32_t value = 0;
    qsizetype length = 1;
};

CodePoint codePointAt(const QString &text, qsizetype at)
{
    if (at >= text.size())
        return {};
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), 2};
    return {text[at].unicode(), 1};
}

bool isPlainLatin(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x250; });
}

} // namespace

FontChooser::FontChooser(const QLocale &locale)
    : m_locale(locale)
{}

std::vector<FontChooser::Range> FontChooser::ranges(const QString &text, const QString &base)
{
    if (isPlainLatin(text))
        return {{0, base}};
    m_han = hanFamily(text);
    std::vector<Range> ranges;
    CodePoint c = codePointAt(text, 0);
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint next = codePointAt(text, at + c.length);
        const QString previous = ranges.empty() ? base : ranges.back().family;
        const QString family = familyOf(c.value, next.value, base, previous);
        if (ranges.empty() || family != previous)
            ranges.push_back({at, family});
        at += c.length;
        c = next;
    }
    return ranges;
}

QString FontChooser::familyOf(char32_t c, char32_t next, const QString &base, const QString &previous)
{
    const bool afterPicture = previous == ReportFonts::emoji;
    if (afterPicture && Emoji::continuesPicture(c))
        return previous;
    if (Emoji::isPicture(c) || (next == Emoji::pictureSelector && supports(ReportFonts::emoji, c)))
        return ReportFonts::emoji;
    const QChar::Script script = QChar::script(c);
    if (script == QChar::Script_Inherited)
        return afterPicture ? base : previous;
    if (isEastAsian(script) || isWideForm(c))
        return m_han;
    const QString own = scriptFamily(script);
    if (!own.isEmpty())
        return own;
    // A space or a foreign full stop goes with the words before it.
    const bool shared = script == QChar::Script_Common && (c == ' ' || c > 0x7f);
    if (shared && !afterPicture && previous != base && QChar::isPrint(c) && !QChar::isDigit(c) && supports(previous, c))
        return previous;
    return fallbackFamily(c, base);
}

QString FontChooser::scriptFamily(QChar::Script script) const
{
    const auto found = std::ranges::find(scriptFamilies, script, &ScriptFamily::script);
    return found == scriptFamilies.end() ? QString() : QString(found->family);
}

QString FontChooser::fallbackFamily(char32_t c, const QString &base)
{
    if (c < 0x250 || supports(base, c))
        return base;
    for (const QLatin1StringView family : symbolFamilies) {
        if (supports(family, c))
            return family;
    }
    return base;
}

/** Kana say Japanese and hangul Korean; of ideographs alone, the document's language decides. */
QString FontChooser::hanFamily(const QString &text) const
{
    bool korean = m_locale.language() == QLocale::Korean;
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana)
            return u"Noto Sans CJK JP"_s;
        korean = korean || c.script() == QChar::Script_Hangul;
    }
    if (korean)
        return u"Noto Sans CJK KR"_s;
    if (m_locale.language() == QLocale::Japanese)
        return u"Noto Sans CJK JP"_s;
    const bool traditional = m_locale.script() == QLocale::TraditionalHanScript;
    return traditional ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s;
}

bool FontChooser::supports(const QString &family, char32_t c)
{
    const auto known = m_supported.constFind({family, c});
    if (known != m_supported.constEnd())
        return *known;
    QRawFont &font = m_fonts[family];
    if (!font.isValid())
        font = rawFontOf({.family = family}, 100);
    const bool supported = font.supportsCharacter(c);
    m_supported.insert({family, c}, supported);
    return supported;
}

} // namespace Headway
