// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldedtext.h"

#include <algorithm>

namespace Headway {

namespace {

/** The blocks of combining diacritical marks, which Latin, Greek and Cyrillic letters bear. */
bool isAccent(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x0300 && unit <= 0x036f) || (unit >= 0x1ab0 && unit <= 0x1aff) ||
           (unit >= 0x1dc0 && unit <= 0x1dff) || (unit >= 0xfe20 && unit <= 0xfe2f);
}

QString folded(QStringView character)
{
    QString base = character.toString().normalized(QString::NormalizationForm_KD);
    base.removeIf(isAccent);
    return withoutCase(base.normalized(QString::NormalizationForm_C));
}

qsizetype units(QStringView text, qsizetype at)
{
    const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair ? 2 : 1;
}

} // namespace

QString withoutCase(const QString &text)
{
    return text.toCaseFolded().replace(u'ß', QStringLiteral("ss"));
}

FoldedText::FoldedText(QStringView original)
{
    m_text.reserve(original.size());
    m_origins.reserve(original.size() + 1);
    for (qsizetype at = 0; at < original.size(); at += units(original, at)) {
        const QStringView character = original.sliced(at, units(original, at));
        if (character.front().unicode() < 0x80)
            m_text += character.front().toLower();
        else
            m_text += folded(character);
        m_origins.resize(m_text.size(), at);
    }
    m_origins << original.size();
}

qsizetype FoldedText::positionOf(qsizetype origin) const
{
    return std::lower_bound(m_origins.begin(), m_origins.end(), origin) - m_origins.begin();
}

} // namespace Headway
