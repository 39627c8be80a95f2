// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namewords.h"

#include <algorithm>

namespace Headway {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/** Accents, Hebrew points, Arabic vowel signs and variation selectors: a name is the same name without them. */
constexpr Range droppedMarks[] = {{0x300, 0x36f},   {0x591, 0x5c7},    {0x64b, 0x65f},   {0x670, 0x670},
                                  {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff},  {0x20d0, 0x20ff}, {0xfe00, 0xfe0f},
                                  {0xfe20, 0xfe2f}, {0xe0100, 0xe01ef}};

/** Letters that are written for an apostrophe. */
constexpr Range apostrophes[] = {{0x2b9, 0x2bd}, {0x2c8, 0x2c8}, {0xa78b, 0xa78c}};

/** Letters whose stroke or ligature does not come apart by itself. */
struct Plain
{
    char32_t letter;
    const char16_t *folded;
};
constexpr Plain plainLetters[] = {
    {0xdf, u"ss"}, {0xe6, u"ae"}, {0xf0, u"d"},  {0xf8, u"o"},   {0xfe, u"th"}, {0x111, u"d"},
    {0x127, u"h"}, {0x131, u"i"}, {0x142, u"l"}, {0x153, u"oe"}, {0x167, u"t"}, {0x1e9e, u"ss"},
};

template<size_t N>
bool isIn(const Range (&ranges)[N], char32_t c)
{
    return std::ranges::any_of(ranges, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

bool writesNoSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/** What never reaches the paper, or is not seen there: it parts no word. */
bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return c != '\t' && c != '\n' && c != '\v' && c != '\f' && c != '\r' && c != 0x85;
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return c == 0xfffd || c == 0x115f || c == 0x1160 || c == 0x3164 || isIn(droppedMarks, c);
    }
}

bool isLetter(char32_t c)
{
    return (QChar::isLetterOrNumber(c) || QChar::isMark(c)) && !isIn(apostrophes, c);
}

/** Georgian has capitals for whole lines only. */
bool beginsAName(char32_t c)
{
    return QChar::category(c) != QChar::Letter_Lowercase || QChar::script(c) == QChar::Script_Georgian;
}

bool isOfMailbox(char32_t c)
{
    return c < 0x80 && QByteArrayView("._+-%'~&=").contains(char(c));
}

bool endsAddress(char32_t c)
{
    return QChar::isSpace(c) || c == '<' || c == '>' || c == '"';
}

/** A no-break space, or one of the dashes, quotation marks and dots that are in nearly every text. */
bool isPlainSign(char16_t c)
{
    return c == 0xa0 || (c >= 0x2010 && c <= 0x2027);
}

/** Whether each character is what it seems: nearly all text is like that, and need not be taken apart. */
bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x7f && u >= 0x20) || u == '\n' || u == '\t' || isPlainSign(u);
    });
}

/** Stands where raised or lowered signs begin and end; no text may hold it. */
constexpr char32_t raisedEdge = 0xfdd0;

bool isRaised(char32_t c)
{
    const QChar::Decomposition tag = QChar::decompositionTag(c);
    return tag == QChar::Super || tag == QChar::Sub;
}

QString withRaisedEdges(QStringView text)
{
    QString marked;
    bool wasRaised = false;
    for (const uint c : text.toUcs4()) {
        if (const bool raised = isRaised(c); raised != wasRaised) {
            marked += QChar(char16_t(raisedEdge));
            wasRaised = raised;
        }
        if (c != raisedEdge)
            marked += QChar::fromUcs4(c);
    }
    return marked;
}

/** Presentation forms, wide letters and accents taken apart, and what belongs together put together again. */
QString comparable(QStringView text)
{
    QString apart;
    for (const uint c : withRaisedEdges(text).normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (c == raisedEdge || !isUnseen(c))
            apart += QChar::fromUcs4(c);
    }
    return apart.normalized(QString::NormalizationForm_C);
}

} // namespace

NameWords::NameWords(QStringView text)
{
    m_folded.reserve(text.size());
    if (isPlain(text)) {
        for (const QChar c : text)
            takePlain(c.unicode());
        return;
    }
    for (const uint c : comparable(text).toUcs4())
        take(c);
}

QStringView NameWords::at(qsizetype index) const
{
    const Word &word = m_words.at(index);
    return QStringView(m_folded).sliced(word.begin, word.size);
}

QStringList NameWords::all() const
{
    QStringList all;
    for (qsizetype i = 0; i < count(); ++i)
        all << at(i).toString();
    return all;
}

QStringView NameWords::joined(qsizetype index, qsizetype count) const
{
    const Word &last = m_words.at(index + count - 1);
    const qsizetype begin = m_words.at(index).begin;
    return QStringView(m_folded).sliced(begin, last.begin + last.size - begin);
}

bool NameWords::goesOn(Sign sign) const
{
    if (m_before == Sign::None || m_isStuck)
        return false;
    return (m_before == Sign::Digit) == (sign == Sign::Digit) && !(m_before == Sign::Lower && sign == Sign::Upper);
}

void NameWords::takePlain(char16_t character)
{
    const bool isUpper = character >= 'A' && character <= 'Z';
    const bool isLower = character >= 'a' && character <= 'z';
    const bool isDigit = character >= '0' && character <= '9';
    if (!isUpper && !isLower && !isDigit)
        return takeOther(character);
    const Sign sign = isDigit ? Sign::Digit : isUpper ? Sign::Upper : Sign::Lower;
    if (!goesOn(sign))
        startWord(!isLower, false);
    m_before = sign;
    m_folded += QChar(isUpper ? char16_t(character + ('a' - 'A')) : character);
    ++m_words.last().size;
}

void NameWords::take(char32_t character)
{
    if (character == raisedEdge) {
        m_isStuck = true;
        return;
    }
    if (!isLetter(character))
        return takeOther(character);
    const bool ideograph = character >= 0x0e00 && writesNoSpaces(character);
    const Sign sign = QChar::isNumber(character)                           ? Sign::Digit
                      : QChar::isUpper(character)                          ? Sign::Upper
                      : QChar::isMark(character) && m_before != Sign::None ? m_before
                                                                           : Sign::Lower;
    if (!goesOn(sign) || ideograph || m_words.constLast().ideograph)
        startWord(beginsAName(character), ideograph);
    m_before = sign;
    takeLetter(character);
}

void NameWords::takeOther(char32_t character)
{
    followAddress(character);
    if (!isOfMailbox(character))
        m_mailboxFrom = count();
    m_before = Sign::None;
    m_isStuck = false;
}

void NameWords::followAddress(char32_t character)
{
    const bool isMail = character == '@' && endsMailbox();
    if (isMail || beginsWebAddress(character))
        m_place = Place::Address;
    else if (endsAddress(character))
        m_place = Place::Text;
    else if (m_place != Place::Text)
        m_place = character == '~' || character == '@' ? Place::Mailbox : Place::Address;
}

/** Marks the words before an "@" as what they are; false where none belongs to it: "with @dana". */
bool NameWords::endsMailbox()
{
    const bool isMail = m_mailboxFrom < count();
    for (; m_mailboxFrom < count(); ++m_mailboxFrom)
        m_words[m_mailboxFrom].place = Place::Mailbox;
    return isMail;
}

bool NameWords::beginsWebAddress(char32_t character)
{
    constexpr int wholeScheme = 3;
    if (character == '.')
        return m_before != Sign::None && at(count() - 1) == u"www";
    if (character == '/' && m_before == Sign::None && m_ofScheme > 0)
        ++m_ofScheme;
    else
        m_ofScheme = character == ':' && m_before != Sign::None ? 1 : 0;
    return m_ofScheme == wholeScheme;
}

void NameWords::startWord(bool capital, bool ideograph)
{
    const bool stuck = m_before != Sign::None && !ideograph && !m_words.constLast().ideograph;
    m_words.append({.begin = m_folded.size(),
                    .size = 0,
                    .capital = capital,
                    .ideograph = ideograph,
                    .stuck = stuck,
                    .place = m_place});
    m_ofScheme = 0;
    m_isStuck = false;
}

void NameWords::takeLetter(char32_t character)
{
    const char32_t lower = QChar::toCaseFolded(character);
    const auto plain = lower < 0x80 ? std::end(plainLetters) : std::ranges::find(plainLetters, lower, &Plain::letter);
    if (plain != std::end(plainLetters))
        m_folded += QStringView(plain->folded);
    else
        m_folded += QChar::fromUcs4(lower);
    m_words.last().size = m_folded.size() - m_words.constLast().begin;
}

} // namespace Headway
