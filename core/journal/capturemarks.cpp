// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturemarks.h"
#include "foldedtext.h"
#include "visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

using Kind = CaptureSpan::Kind;

template<typename List>
NameIndex indexOf(const List &list)
{
    NameIndex names;
    for (const auto &named : list)
        names.append(named.name);
    return names;
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

/** The apostrophe of "Dana's", which is no part of the name. */
bool isPossessive(const QString &text, qsizetype position)
{
    const bool s = position + 1 < text.size() && (text.at(position + 1) == u's' || text.at(position + 1) == u'S');
    return s && (position + 2 >= text.size() || !isWordCharacter(text.at(position + 2)));
}

/** Whether the character here belongs to the word before it: "O'Brien", "process-improvement", "R&D", "a.b". */
bool continuesWord(const QString &text, qsizetype position)
{
    if (position >= text.size())
        return false;
    const QChar c = text.at(position);
    if (isWordCharacter(c))
        return true;
    const bool joins = u"-.'\u2019&/\u00b7"_s.contains(c);
    return joins && position + 1 < text.size() && isWordCharacter(text.at(position + 1)) &&
           !((c == u'\'' || c == u'\u2019') && isPossessive(text, position));
}

qsizetype wordEnd(const QString &text, qsizetype position, Kind kind)
{
    if (position >= text.size() || !isWordCharacter(text.at(position)))
        return position;
    while (continuesWord(text, position))
        ++position;
    // "#C++" and "#F#" are words of their trade.
    while (kind == Kind::Tag && position < text.size() && (text.at(position) == u'+' || text.at(position) == u'#'))
        ++position;
    return position;
}

/** "@ 9:30", ">90 %" and "#3" name nobody and nothing; "#5S" is a tag. */
bool mayBeName(QStringView word, Kind kind)
{
    if (word.isEmpty() || word.front() == u'_')
        return false;
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isSurrogate(); };
    return kind == Kind::Tag ? std::any_of(word.begin(), word.end(), isLetter) : isLetter(word.front());
}

/** "van", "de la": small words between the names of one person, in whatever language the line is. */
bool isNameParticle(QStringView word)
{
    static const QSet<QString> particles{u"al"_s,  u"bin"_s, u"da"_s,  u"de"_s, u"del"_s, u"den"_s, u"der"_s,
                                         u"di"_s,  u"dos"_s, u"du"_s,  u"el"_s, u"la"_s,  u"le"_s,  u"ten"_s,
                                         u"ter"_s, u"van"_s, u"von"_s, u"y"_s,  u"zu"_s};
    return particles.contains(word.toString());
}

/** "Whitfield", "O'Brien", "J", but neither "rota" nor "ICU". */
bool isNameWord(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper() &&
           (word.size() == 1 || std::ranges::any_of(word, [](QChar c) { return c.isLower(); }));
}

QChar closingQuote(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case u'\u201c': // “English”
        return u'\u201d';
    case u'\u201e': // „German“
        return u'\u201c';
    case u'\u00ab': // «French»
        return u'\u00bb';
    default:
        return {};
    }
}

} // namespace

CaptureMarks::CaptureMarks(const KnownNames &known)
    : m_people(indexOf(known.people))
    , m_goals(indexOf(known.goals))
    , m_tags(indexOf(known.tags))
    , m_strengths(indexOf(known.strengths))
{}

std::optional<Kind> CaptureMarks::kindOf(QChar character)
{
    switch (character.unicode()) {
    case u'@':
        return Kind::Person;
    case u'#':
        return Kind::Tag;
    case u'>':
        return Kind::Goal;
    default:
        return std::nullopt;
    }
}

bool CaptureMarks::standsFree(const QString &text, qsizetype position)
{
    if (position == 0)
        return true;
    const QChar before = text.at(position - 1);
    return before.isSpace() || before.category() == QChar::Punctuation_Open;
}

QList<CaptureMark> CaptureMarks::find(const QString &text, const QList<DatePhrase> &dates) const
{
    QList<CaptureMark> marks;
    const FoldedText line(text);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto kind = kindOf(text.at(at));
        if (!kind || !standsFree(text, at))
            continue;
        if (auto mark = read(text, line, {.start = at, .kind = *kind})) {
            readFurtherNames(text, dates, *mark);
            marks << *mark;
            at = mark->end() - 1;
        }
    }
    return marks;
}

std::optional<CaptureMark> CaptureMarks::read(const QString &text, const FoldedText &line, CaptureMark mark) const
{
    if (readKnown(text, line, mark) || readQuoted(text, mark) || readWord(text, mark))
        return mark.name.size() <= longestName && isVisible(mark.name) ? std::optional(mark) : std::nullopt;
    return std::nullopt;
}

const NameIndex &CaptureMarks::names(Kind kind) const
{
    switch (kind) {
    case Kind::Person:
        return m_people;
    case Kind::Goal:
        return m_goals;
    case Kind::Strength:
        return m_strengths;
    default:
        return m_tags;
    }
}

/** What one sign may mean: whoever calls a strength as a tag is called means the strength, which counts as evidence. */
QList<Kind> CaptureMarks::kindsLike(Kind kind)
{
    return kind == Kind::Tag ? QList{Kind::Strength, Kind::Tag} : QList{kind};
}

bool CaptureMarks::readKnown(const QString &text, const FoldedText &line, CaptureMark &mark) const
{
    bool isKnown = false;
    for (const Kind kind : kindsLike(mark.kind)) {
        CaptureMark read{.start = mark.start, .kind = mark.kind};
        if (!readKnown(text, line, kind, read) || read.length <= mark.length)
            continue;
        mark = read;
        isKnown = true;
    }
    return isKnown;
}

/** The longest name of one kind, in `mark`, whose kind is that of its sign before. */
bool CaptureMarks::readKnown(const QString &text, const FoldedText &line, Kind kind, CaptureMark &mark) const
{
    const qsizetype from = line.positionOf(mark.start + 1);
    const QStringView rest = QStringView(line.text()).sliced(from);
    qsizetype longest = 0;
    for (const QString &name : names(kind).folded()) {
        if (name.size() <= longest || !rest.startsWith(name))
            continue;
        const qsizetype end = line.originAt(from + name.size());
        if (continuesWord(text, end) || wordEnd(text, end - 1, mark.kind) > end)
            continue;
        longest = name.size();
        mark.length = end - mark.start;
    }
    if (longest == 0)
        return false;
    mark.name = text.sliced(mark.start + 1, mark.length - 1);
    mark.known = names(kind).indexOf(mark.name);
    mark.kind = kind;
    return true;
}

bool CaptureMarks::readQuoted(const QString &text, CaptureMark &mark) const
{
    const qsizetype open = mark.start + 1;
    const QChar closing = open < text.size() ? closingQuote(text.at(open)) : QChar();
    if (closing.isNull())
        return false;
    const qsizetype close = text.indexOf(closing, open + 1);
    const QString name = close < 0 ? QString() : text.sliced(open + 1, close - open - 1).simplified();
    if (name.isEmpty())
        return false;
    mark.length = close + 1 - mark.start;
    mark.name = name;
    for (const Kind kind : kindsLike(mark.kind)) {
        mark.known = names(kind).indexOfSame(name);
        if (mark.known >= 0) {
            mark.kind = kind;
            break;
        }
    }
    return true;
}

bool CaptureMarks::readWord(const QString &text, CaptureMark &mark) const
{
    const qsizetype from = mark.start + 1;
    const qsizetype end = wordEnd(text, from, mark.kind);
    const QString word = text.sliced(from, end - from);
    if (!mayBeName(word, mark.kind))
        return false;
    mark.length = end - mark.start;
    mark.name = word;
    mark.known = onlyNameBeginningWith(word, mark.kind);
    readOn(text, mark);
    return true;
}

/** ">Fewer falls yesterday": the words that go on with the only name that begins so belong to it. */
void CaptureMarks::readOn(const QString &text, CaptureMark &mark) const
{
    if (mark.known < 0)
        return;
    const QString &whole = names(mark.kind).folded().at(mark.known);
    for (qsizetype end = mark.end(); end < text.size() && text.at(end) == u' ';) {
        end = wordEnd(text, end + 1, mark.kind);
        const QString longer = text.sliced(mark.start + 1, end - mark.start - 1);
        if (longer.size() == mark.name.size() + 1 || !QString(whole + u' ').startsWith(foldedName(longer) + u' '))
            return;
        mark.name = longer;
        mark.length = longer.size() + 1;
    }
}

/** "@Dana Lee" is somebody else than the only known Dana, and somebody new. */
void CaptureMarks::readFurtherNames(const QString &text, const QList<DatePhrase> &dates, CaptureMark &mark) const
{
    if (mark.kind != Kind::Person)
        return;
    const bool wasOneWord = mark.length == mark.name.size() + 1;
    const bool isKnownWhole = mark.known >= 0 && foldedName(mark.name) == m_people.folded().at(mark.known);
    if (!wasOneWord || isKnownWhole || !isNameWord(mark.name))
        return;
    constexpr int mostFurther = 4;
    qsizetype at = mark.end();
    for (int i = 0; i < mostFurther && at < text.size() && text.at(at) == u' '; ++i) {
        const qsizetype start = at + 1;
        const bool isDate = std::ranges::any_of(
            dates, [start](const DatePhrase &date) { return start >= date.start && start < date.end(); });
        at = wordEnd(text, start, mark.kind);
        const QStringView word = QStringView(text).sliced(start, at - start);
        if (isDate || !(isNameWord(word) || isNameParticle(word)))
            break;
        if (isNameWord(word)) {
            mark.length = at - mark.start;
            mark.name = text.sliced(mark.start + 1, mark.length - 1);
            mark.known = -1;
        }
    }
}

/** "@Dana" means Dana Whitfield where there is no other Dana. A tag is a word of its own and means only itself. */
qsizetype CaptureMarks::onlyNameBeginningWith(const QString &word, Kind kind) const
{
    return kind == Kind::Tag ? -1 : names(kind).indexOfOnlyBeginning(word);
}

} // namespace Headway
