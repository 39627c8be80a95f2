// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordcount.h"

namespace Headway {

namespace {

bool isWordOfItsOwn(char32_t letter)
{
    const QChar::Script script = QChar::script(letter);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

} // namespace

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    bool isWithin = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t letter = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size())
            letter = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        i += letter > 0xffff ? 1 : 0;
        const bool isOwn = letter > 0x7f && isWordOfItsOwn(letter) && QChar::isLetter(letter);
        const bool begins = !isOwn && !isWithin && QChar::isLetterOrNumber(letter);
        words += isOwn || begins;
        isWithin = !isOwn && !QChar::isSpace(letter) && (isWithin || begins);
    }
    return words;
}

} // namespace Headway
