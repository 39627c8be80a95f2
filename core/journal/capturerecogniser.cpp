// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturerecogniser.h"

#include "nameindex.h"
#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

using Kind = CaptureSpan::Kind;

struct RecogniserText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::CaptureRecogniser)
};

// Longer ones were pasted, not typed: they are kept as they are.
constexpr qsizetype longestLine = 4000;

template<typename Id>
void addOnce(QList<Named<Id>> &names, const QList<Named<Id>> &known, const CaptureMark &mark)
{
    const Named<Id> named = mark.known >= 0 ? known.at(mark.known) : Named<Id>{{}, mark.name};
    const bool isThere = std::any_of(names.begin(), names.end(), [&](const Named<Id> &other) {
        return named.isNew() ? other.isNew() && isSameName(other.name, named.name) : other.id == named.id;
    });
    if (!isThere)
        names << named;
}

void addNames(CaptureLine &line, const KnownNames &known, const QList<CaptureMark> &marks)
{
    for (const CaptureMark &mark : marks) {
        if (mark.kind == Kind::Person)
            addOnce(line.people, known.people, mark);
        else if (mark.kind == Kind::Goal)
            addOnce(line.goals, known.goals, mark);
        else if (mark.kind == Kind::Strength)
            addOnce(line.strengths, known.strengths, mark);
        else
            addOnce(line.tags, known.tags, mark);
    }
}

void addSpans(CaptureLine &line, const CaptureParts &parts)
{
    for (const CaptureMark &mark : parts.marks)
        line.spans.append({mark.start, mark.length, mark.kind, mark.known < 0});
    for (const DatePhrase &date : parts.dates) {
        if (!date.isTerm)
            line.spans.append({date.start, date.length, Kind::Date});
    }
    for (const FigurePhrase &figure : parts.figures)
        line.spans.append({figure.start, figure.length, Kind::Figure});
    std::sort(line.spans.begin(), line.spans.end(),
              [](const CaptureSpan &a, const CaptureSpan &b) { return a.start < b.start; });
}

QList<Metric> metricsOf(const QList<FigurePhrase> &figures)
{
    QList<Metric> metrics;
    for (const FigurePhrase &figure : figures)
        metrics.append({{}, figure.name, figure.before, figure.after, figure.unit});
    return metrics;
}

bool isCalledAfter(const QString &name, const QList<Named<PersonId>> &people)
{
    return std::ranges::any_of(people, [&name](const Named<PersonId> &person) {
        return QString(foldedName(person.name) + u' ').startsWith(foldedName(name) + u' ');
    });
}

/** "down 35 % … from 40 to 26 minutes" is one change that is told twice. */
bool isToldBy(const Metric &percentage, const Metric &change)
{
    const auto told = changeInPercent(change);
    return told && percentage.unit == u'%' && !percentage.before && percentage.after &&
           change.name == percentage.name && qRound(*told) == qRound(*percentage.after);
}

/** No figure is called after somebody who saw it ("with Dana from 40 to 26 minutes"), and none stands twice. */
void tidyMetrics(CaptureLine &line)
{
    for (qsizetype i = 0; i < line.metrics.size(); ++i) {
        if (QString &name = line.metrics[i].name; !name.isEmpty() && isCalledAfter(name, line.people))
            name = i > 0 ? line.metrics.at(i - 1).name : QString();
    }
    line.metrics.removeIf([all = line.metrics](const Metric &one) {
        return std::ranges::any_of(all, [&one](const Metric &other) { return isToldBy(one, other); });
    });
}

/** Puts an object's placeholder over a stretch: what is read next keeps its place, and neither sees nor spans it. */
void cover(QString &text, qsizetype start, qsizetype length)
{
    text.replace(start, length, QString(length, QChar::ObjectReplacementCharacter));
}

std::optional<QDate> namedDay(const QList<DatePhrase> &dates)
{
    const auto day = std::find_if(dates.begin(), dates.end(), [](const DatePhrase &date) { return !date.isTerm; });
    return day == dates.end() ? std::nullopt : std::optional(day->date);
}

} // namespace

CaptureRecogniser::CaptureRecogniser(const QLocale &locale)
    : m_dates(locale)
    , m_figures(locale)
    //: Words in front of a person's name that need the name: "Cut onboarding with Dana". Apart by spaces
    , m_joiningWords(RecogniserText::tr("with for by from to of and or at about behind via than like as"))
    //: Words that may begin a sentence without saying anything yet: "I convinced Dana". Apart by spaces
    , m_emptyBeginnings(RecogniserText::tr("I we also"))
{}

CaptureLine CaptureRecogniser::recognise(const QString &text, const KnownNames &known, QDate today) const
{
    CaptureLine line;
    line.title = text;
    line.date = today;
    if (!isVisible(text)) {
        line.title.clear();
        return line;
    }
    if (text.size() > longestLine) {
        line.title = text.simplified();
        return line;
    }
    const CaptureMarks marks(known);
    CaptureParts parts = read(text, marks, today);
    addSpans(line, parts);
    std::optional<QDate> day;
    // What was parted by a mark may be a name, a date or a figure once the mark is gone, so the rest is read again.
    for (;;) {
        addNames(line, known, parts.marks);
        line.metrics = metricsOf(parts.figures);
        day = day ? day : namedDay(parts.dates);
        const QString title = captureTitle(line.title, parts, {m_joiningWords, m_emptyBeginnings});
        if (title == line.title)
            break;
        line.title = title;
        parts = read(title, marks, today);
    }
    tidyMetrics(line);
    line.date = day.value_or(today);
    return line;
}

CaptureParts CaptureRecogniser::read(const QString &text, const CaptureMarks &marks, QDate today) const
{
    CaptureParts parts;
    parts.marks = marks.find(text, m_dates.find(text, today));
    QString rest = text;
    for (const CaptureMark &mark : std::as_const(parts.marks))
        cover(rest, mark.start, mark.length);
    parts.dates = m_dates.find(rest, today);
    for (const DatePhrase &date : std::as_const(parts.dates))
        cover(rest, date.start, date.length);
    parts.figures = m_figures.find(rest);
    return parts;
}

} // namespace Headway
