// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotelanguage.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ScriptCode
{
    QChar::Script script;
    QLatin1StringView code; ///< ISO 15924.
};

constexpr std::array scriptCodes{
    ScriptCode{QChar::Script_Latin, "Latn"_L1},    ScriptCode{QChar::Script_Greek, "Grek"_L1},
    ScriptCode{QChar::Script_Cyrillic, "Cyrl"_L1}, ScriptCode{QChar::Script_Hebrew, "Hebr"_L1},
    ScriptCode{QChar::Script_Arabic, "Arab"_L1},   ScriptCode{QChar::Script_Devanagari, "Deva"_L1},
    ScriptCode{QChar::Script_Thai, "Thai"_L1},     ScriptCode{QChar::Script_Hangul, "Hang"_L1},
    ScriptCode{QChar::Script_Hiragana, "Jpan"_L1}, ScriptCode{QChar::Script_Katakana, "Jpan"_L1},
    ScriptCode{QChar::Script_Han, "Hani"_L1},
};
using Letters = std::array<int, scriptCodes.size()>;

void count(const Blocks &blocks, Letters &letters);

void count(const QString &text, Letters &letters)
{
    for (const QChar c : text) {
        const auto row = std::ranges::find(scriptCodes, c.script(), &ScriptCode::script);
        if (row != scriptCodes.end() && c.isLetter())
            ++letters[size_t(row - scriptCodes.begin())];
    }
}

void count(const Block &block, Letters &letters)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
        for (const Span &span : paragraph->spans)
            count(span.text, letters);
    } else if (const auto *list = std::get_if<ListBlock>(&block.content)) {
        for (const ListItem &item : list->items)
            count(item.blocks, letters);
    }
}

void count(const Blocks &blocks, Letters &letters)
{
    for (const Block &block : blocks)
        count(block, letters);
}

/** The script of most letters; empty where there are none. */
QLatin1StringView mainScript(const Blocks &blocks)
{
    Letters letters{};
    count(blocks, letters);
    const auto most = std::ranges::max_element(letters);
    return *most > 0 ? scriptCodes[size_t(most - letters.begin())].code : QLatin1StringView();
}

/** Whether a report in `locale` is written in `script` itself; ideographs serve several languages. */
bool isOwnScript(const QLocale &locale, QLatin1StringView script)
{
    const QString own = QLocale::scriptToCode(locale.script());
    return own == script || (script == "Hani"_L1 && (own == "Jpan"_L1 || own.startsWith("Han"_L1))) ||
           (script == "Hang"_L1 && own == "Kore"_L1);
}

} // namespace

void markQuoteLanguages(Blocks &blocks, const QLocale &locale)
{
    for (Block &block : blocks) {
        if (auto *quote = std::get_if<Quote>(&block.content)) {
            const QLatin1StringView script = mainScript(quote->blocks);
            if (!script.isEmpty() && !isOwnScript(locale, script))
                quote->language = "und-"_L1 + script;
        } else if (auto *list = std::get_if<ListBlock>(&block.content)) {
            for (ListItem &item : list->items)
                markQuoteLanguages(item.blocks, locale);
        }
    }
}

} // namespace Headway
