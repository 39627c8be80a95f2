// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldedtext.h"

#include <algorithm>

namespace Headway {

namespace {

QString folded(QStringView character)
{
    const QString whole = character.toString().normalized(QString::NormalizationForm_KD);
    QString base;
    for (const QChar c : whole) {
        if (c.category() != QChar::Mark_NonSpacing)
            base += c;
    }
    return base.toCaseFolded();
}

qsizetype units(QStringView text, qsizetype at)
{
    const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair ? 2 : 1;
}

} // namespace

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

QString foldedName(const QString &name)
{
    return FoldedText(name.simplified()).text();
}

} // namespace Headway
