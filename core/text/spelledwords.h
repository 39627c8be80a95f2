// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Headway {

/** Letters within a paragraph. */
struct TextRange
{
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    bool touches(int from, int to) const { return start <= to && from <= end(); }

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/**
 * The words of a paragraph that a dictionary has to know: without what `leftOut` covers, and without figures,
 * abbreviations in capitals, names of files and mail addresses, and scripts that no dictionary of words knows.
 */
QList<TextRange> spelledWords(const QString &text, const QList<TextRange> &leftOut);

/** As a dictionary has it: with a plain apostrophe. */
QString forDictionary(const QString &word);
/** Without the s of possession: "Dana's" is Dana's. */
QString withoutPossession(const QString &word);

} // namespace Headway
