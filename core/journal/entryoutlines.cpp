// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryoutlines.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct EntryOutlines
{
    Q_DECLARE_TR_FUNCTIONS(Headway::EntryOutlines)

public:
    static QStringList questions(EntryKind kind);
    /** Of those whose answer is somebody's own words: they go into a quotation. */
    static QString ownWords() { return tr("In their words:"); }
};

QStringList EntryOutlines::questions(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Accomplishment:
        return {}; // Its situation, action and result have fields of their own.
    case EntryKind::Initiative:
        return {tr("What I saw:"), tr("What I began without being asked:"), tr("Who came along:"),
                tr("What came of it:")};
    case EntryKind::GoalResult:
        return {tr("The goal:"), tr("Where it stood at the start:"), tr("Where it stands now:"),
                tr("What made the difference:")};
    case EntryKind::Praise:
        return {tr("Who said it, and when:"), ownWords(), tr("What it was for:"), tr("May I quote it?")};
    case EntryKind::Feedback:
        return {tr("Who gave it, and when:"), ownWords(), tr("What I make of it:"), tr("What I will change:")};
    case EntryKind::Learning:
        return {tr("What I learned:"), tr("From whom, or from what:"), tr("Where I have used it:")};
    case EntryKind::Setback:
        return {tr("What went wrong:"), tr("What I did about it:"), tr("What I will do differently:")};
    case EntryKind::Reflection:
        return {tr("What is on my mind:"), tr("What I see in it:"), tr("What I will try next:")};
    }
    return {};
}

/** As it stands in a text. */
QString bold(const QString &question)
{
    return u"**"_s + question + u"**"_s;
}

QStringList allQuestions()
{
    QStringList questions;
    for (const auto &row : enumNames<EntryKind>) {
        for (const QString &question : EntryOutlines::questions(row.value))
            questions << bold(question);
    }
    return questions;
}

/** The line of what follows that says something; behind the last one where there is none. */
qsizetype nextSaid(const QStringList &lines, qsizetype from)
{
    while (from < lines.size() && (lines.at(from).trimmed().isEmpty() || lines.at(from).trimmed() == u'>'))
        ++from;
    return from;
}

} // namespace

QString outlineFor(EntryKind kind)
{
    QStringList paragraphs;
    for (const QString &question : EntryOutlines::questions(kind)) {
        const bool isQuoted = question == EntryOutlines::ownWords();
        paragraphs << bold(question) + (isQuoted ? u"\n\n> "_s : u" "_s);
    }
    return paragraphs.join(u"\n\n");
}

QString withoutOpenQuestions(const QString &body)
{
    if (!body.contains(u":**"))
        return body;
    const QStringList questions = allQuestions();
    const QStringList lines = body.split(u'\n');
    const auto begins = [&questions](const QString &line) {
        return std::ranges::any_of(questions, [&line](const QString &question) { return line.startsWith(question); });
    };
    QStringList kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype next = nextSaid(lines, i + 1);
        const bool isOpen =
            questions.contains(lines.at(i).trimmed()) && (next == lines.size() || begins(lines.at(next)));
        if (isOpen)
            i = next - 1;
        else
            kept << lines.at(i);
    }
    return kept.size() == lines.size() ? body : kept.join(u'\n').trimmed();
}

} // namespace Headway
