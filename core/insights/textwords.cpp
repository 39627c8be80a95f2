// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Spaces in place of what is no prose, so that every place in the text stays where it was. */
QString withoutCode(QString text)
{
    static const QRegularExpression code(u"```.*?(?:```|$)|`[^`\n]*`|\\]\\([^)\n]*\\)|\\b(?:https?://|www\\.)\\S+"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    if (!text.contains(u'`') && !text.contains("]("_L1) && !text.contains("://"_L1) && !text.contains("www."_L1))
        return text;
    QString plain = text;
    for (auto matches = code.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString blank(match.capturedLength(), match.capturedView().contains(u'\n') ? u'\n' : u' ');
        plain.replace(match.capturedStart(), match.capturedLength(), blank);
    }
    return plain;
}

/** Letter by letter, so that no place moves; the few letters that would fold to several stay as they are. */
QString folded(const QString &text)
{
    QString all = text;
    for (QChar &c : all)
        c = c.toCaseFolded();
    return all;
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

TextWords::Case caseOf(QStringView word)
{
    const auto isUpper = [](QChar c) { return c.isUpper(); };
    const auto uppers = std::ranges::count_if(word, isUpper);
    if (uppers == 0)
        return TextWords::Case::Lower;
    if (uppers == 1 && word.front().isUpper())
        return TextWords::Case::Capital;
    return std::ranges::none_of(word, [](QChar c) { return c.isLower(); }) ? TextWords::Case::Upper
                                                                           : TextWords::Case::Mixed;
}

} // namespace

TextWords::TextWords(const QString &markdown)
    : m_plain(withoutCode(markdown.normalized(QString::NormalizationForm_C)))
    , m_folded(folded(m_plain))
{
    read();
}

QStringView TextWords::at(qsizetype index) const
{
    const Word &word = m_words.at(index);
    return QStringView(m_folded).sliced(word.begin, word.size);
}

void TextWords::read()
{
    for (qsizetype at = 0; at < m_plain.size();) {
        if (isOfWord(m_plain.at(at)))
            at = readWord(at);
        else
            readOther(m_plain.at(at++));
    }
}

qsizetype TextWords::readWord(qsizetype at)
{
    qsizetype end = at;
    bool hasDigit = false;
    for (; end < m_plain.size() && isOfWord(m_plain.at(end)); ++end)
        hasDigit = hasDigit || m_plain.at(end).isDigit();
    m_words.append({.begin = at,
                    .size = end - at,
                    .letters = caseOf(QStringView(m_plain).sliced(at, end - at)),
                    .beginsSentence = m_beginsSentence,
                    .hasDigit = hasDigit,
                    .isQuoted = m_isQuoted});
    m_beginsSentence = m_isLineStart = false;
    return end;
}

void TextWords::readOther(QChar c)
{
    if (c == u'\n') {
        m_isLineStart = m_beginsSentence = true;
        m_isQuoted = false;
    } else if (c == u'>' && m_isLineStart) {
        m_isQuoted = true;
    } else if (c == u'.' ? !isAbbreviated() : c == u'!' || c == u'?' || c == u':' || c == u';' || c == u'…') {
        m_beginsSentence = true;
    }
}

/** "Dr. Okoro", "M. Dupont". */
bool TextWords::isAbbreviated() const
{
    constexpr qsizetype longest = 3;
    const Word last = m_words.isEmpty() ? Word() : m_words.constLast();
    return last.letters == Case::Capital && last.size <= longest;
}

} // namespace Headway
