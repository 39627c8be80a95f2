// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturetitle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

using Kind = CaptureSpan::Kind;

/** A stretch of the line and what takes its place. */
struct Replacement
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString by = {};
    bool isDate = false;
};

bool isFiller(QChar c)
{
    return c.isSpace() || u".,;:!?"_s.contains(c);
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isFiller);
}

/** The only day that is named: it leaves the sentence. */
const DatePhrase *onlyDay(const QList<DatePhrase> &dates)
{
    return dates.size() == 1 && !dates.constFirst().isTerm ? &dates.constFirst() : nullptr;
}

/** Where the run of marks and date at the end begins: from there on there is no word of the sentence. */
qsizetype trailingRun(const QString &text, const CaptureParts &parts)
{
    const DatePhrase *day = onlyDay(parts.dates);
    qsizetype end = text.size();
    for (auto mark = parts.marks.crbegin();;) {
        const qsizetype markEnd = mark == parts.marks.crend() ? -1 : mark->end();
        const bool isDay = day && day->end() <= end && day->end() > markEnd;
        const qsizetype partEnd = isDay ? day->end() : markEnd;
        if (partEnd < 0 || !isBlank(QStringView(text).sliced(partEnd, end - partEnd)))
            return end;
        end = isDay ? day->start : (mark++)->start;
    }
}

qsizetype wordCount(QStringView text, const WordList &without)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return std::count_if(words.begin(), words.end(), [&](QStringView word) { return !without.contains(word); });
}

/** Decides for each person in turn whether the sentence needs the name. */
class PersonKeeper
{
public:
    PersonKeeper(const QString &text, qsizetype runStart, const CaptureTitleWords &words)
        : m_text(text)
        , m_runStart(runStart)
        , m_words(words)
    {}

    bool keeps(const CaptureMark &person)
    {
        const bool isKept = person.start < m_runStart || m_words.joining.contains(wordBefore(m_text, person.start)) ||
                            followsKeptPerson(person) || wordCount(m_text.first(m_runStart), m_words.empty) < 2;
        if (isKept)
            m_keptEnd = person.end();
        return isKept;
    }

private:
    /** "with @Dana, @Omar": the enumeration goes on. */
    bool followsKeptPerson(const CaptureMark &person) const
    {
        return m_keptEnd >= 0 && m_text.sliced(m_keptEnd, person.start - m_keptEnd).trimmed() == u","_s;
    }

    QStringView m_text;
    qsizetype m_runStart;
    const CaptureTitleWords &m_words;
    qsizetype m_keptEnd = -1;
};

QList<Replacement> replacements(const QString &text, const CaptureParts &parts, const CaptureTitleWords &words)
{
    QList<Replacement> all;
    PersonKeeper keeper(text, trailingRun(text, parts), words);
    for (const CaptureMark &mark : parts.marks) {
        const bool isKept = mark.kind == Kind::Person && keeper.keeps(mark);
        all.append({mark.start, mark.end(), isKept ? mark.name : QString()});
    }
    if (const DatePhrase *day = onlyDay(parts.dates))
        all.append({day->start, day->end(), {}, true});
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    return all;
}

/** Joins what follows a stretch that was taken out: one space, none before punctuation, no empty brackets. */
void appendBehindGap(QString &title, QStringView rest)
{
    while (!title.isEmpty() && title.back().isSpace())
        title.chop(1);
    rest = rest.sliced(behindSpaces(rest, 0));
    if (title.isEmpty() || rest.isEmpty()) {
        title += rest;
        return;
    }
    const bool opened = title.back().category() == QChar::Punctuation_Open;
    const bool closes = rest.front().category() == QChar::Punctuation_Close;
    if (opened && closes) {
        title.chop(1);
        return appendBehindGap(title, rest.sliced(1));
    }
    if (!opened && !closes && !isFiller(rest.front()))
        title += u' ';
    title += rest;
}

/** A comma or dash that led to what was taken out at the end or at the beginning. */
QString withoutLooseEnds(QString title, bool atStart, bool atEnd)
{
    const QString loose = u",;:-\u2013\u2014 "_s;
    while (atEnd && !title.isEmpty() && loose.contains(title.back()))
        title.chop(1);
    while (atStart && !title.isEmpty() && (loose.contains(title.front()) || title.front() == u'.'))
        title.remove(0, 1);
    return title;
}

QString withoutParts(const QString &text, const QList<Replacement> &parts)
{
    QString title;
    qsizetype end = 0;
    bool isBehindGap = false;
    const auto append = [&](QStringView piece) {
        if (isBehindGap)
            appendBehindGap(title, piece);
        else
            title += piece;
    };
    for (const Replacement &part : parts) {
        append(QStringView(text).sliced(end, part.start - end));
        if (isBehindGap && !part.by.isEmpty() && !title.isEmpty() && !title.back().isSpace() &&
            title.back().category() != QChar::Punctuation_Open)
            title += u' ';
        title += part.by;
        isBehindGap = part.by.isEmpty();
        end = part.end;
    }
    const QStringView rest = QStringView(text).sliced(end);
    append(rest);
    const bool tookTheStart =
        parts.constFirst().by.isEmpty() && isBlank(QStringView(text).first(parts.constFirst().start));
    return withoutLooseEnds(title.simplified(), tookTheStart, isBehindGap && isBlank(rest));
}

/** "Yesterday we …" goes on as "We …". */
QString withCapital(QString title, const QString &text, const QList<Replacement> &parts)
{
    const bool beganWithDate = !parts.isEmpty() && parts.constFirst().isDate && parts.constFirst().start == 0;
    if (beganWithDate && !title.isEmpty() && text.front().isUpper())
        title.front() = title.front().toUpper();
    return title;
}

/** The line with the names in place of the marks: for a line that holds nothing else. */
QString onlyNames(const QString &text, const QList<CaptureMark> &marks)
{
    QString title = text;
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark)
        title.replace(mark->start, mark->length, mark->name);
    return title.simplified();
}

} // namespace

QString captureTitle(const QString &text, const CaptureParts &parts, const CaptureTitleWords &words)
{
    const QList<Replacement> taken = replacements(text, parts, words);
    if (taken.isEmpty())
        return text.simplified();
    const QString title = withCapital(withoutParts(text, taken), text, taken);
    const bool saysSomething = std::any_of(
        title.begin(), title.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c.isSymbol(); });
    return saysSomething ? title : onlyNames(text, parts.marks);
}

} // namespace Headway
