// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchwords.h"

#include "nameindex.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::SearchWords)
};

/** The operator's words in the reader's language, apart by |; the first is the one that is written. */
QString translatedWords(SearchField field)
{
    switch (field) {
    case SearchField::Kind:
        //: An operator of the journal's search, one word before a colon: kind:praise. Several stand apart by |
        return SearchText::tr("kind");
    case SearchField::From:
        //: An operator of the journal's search: the first day, from:2026-01
        return SearchText::tr("from|since");
    case SearchField::To:
        //: An operator of the journal's search: the last day, to:2026-03
        return SearchText::tr("to|until");
    case SearchField::On:
        //: An operator of the journal's search: a day, month or year, on:2026-11-03
        return SearchText::tr("on|in");
    case SearchField::Goal:
        //: An operator of the journal's search: goal:onboarding
        return SearchText::tr("goal");
    case SearchField::Person:
        //: An operator of the journal's search: person:dana
        return SearchText::tr("person|people|with");
    case SearchField::Tag:
        //: An operator of the journal's search: tag:process
        return SearchText::tr("tag");
    case SearchField::Strength:
        //: An operator of the journal's search: strength:teaching
        return SearchText::tr("strength");
    case SearchField::Criterion:
        //: An operator of the journal's search: what the next level expects, criterion:budget
        return SearchText::tr("criterion");
    case SearchField::Has:
        //: An operator of the journal's search: what an entry has, has:metric
        return SearchText::tr("has");
    case SearchField::Is:
        //: An operator of the journal's search: what an entry is, is:starred
        return SearchText::tr("is");
    case SearchField::Audience:
        //: An operator of the journal's search: who may read an entry, audience:boss
        return SearchText::tr("audience");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString labelOf(SearchPart part)
{
    switch (part) {
    case SearchPart::Metric:
        return SearchText::tr("Figure", "what an entry has");
    case SearchPart::Attachment:
        return SearchText::tr("Attachment", "what an entry has");
    case SearchPart::Goal:
        return SearchText::tr("Goal", "what an entry has");
    case SearchPart::Person:
        return SearchText::tr("Person", "what an entry has");
    case SearchPart::Tag:
        return SearchText::tr("Tag", "what an entry has");
    case SearchPart::Strength:
        return SearchText::tr("Strength", "what an entry has");
    case SearchPart::Criterion:
        return SearchText::tr("Criterion", "what an entry has");
    case SearchPart::Text:
        return SearchText::tr("Text", "what an entry has");
    case SearchPart::Situation:
        return SearchText::tr("Situation", "what an entry has");
    case SearchPart::Action:
        return SearchText::tr("Action", "what an entry has");
    case SearchPart::Result:
        return SearchText::tr("Result", "what an entry has");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString labelOf(SearchTrait trait)
{
    switch (trait) {
    case SearchTrait::Starred:
        return SearchText::tr("Starred");
    case SearchTrait::Released:
        return SearchText::tr("Released");
    case SearchTrait::Private:
        return SearchText::tr("Private");
    case SearchTrait::AboveAndBeyond:
        return SearchText::tr("Above and beyond");
    case SearchTrait::Result:
        return SearchText::tr("Result", "what an entry is");
    case SearchTrait::Lasting:
        return SearchText::tr("Lasting");
    case SearchTrait::Ended:
        return SearchText::tr("Ended");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString labelOf(EntryKind kind)
{
    return Headway::label(kind);
}

QString labelOf(Audience audience)
{
    return Headway::label(audience);
}

/** "Goal result" is written goal-result, so that it needs no quotation marks. */
QString writtenFor(const QString &label)
{
    return label.toLower().simplified().replace(u' ', u'-');
}

template<typename Enum>
QList<SearchChoice> choicesOf()
{
    QList<SearchChoice> choices;
    for (const auto &row : enumNames<Enum>)
        choices << SearchChoice{row.value, writtenFor(labelOf(row.value)), labelOf(row.value)};
    return choices;
}

/** What two writings of a value have in common. */
QString valueKey(const QString &written)
{
    QString key = foldedName(written);
    key.removeIf([](QChar c) { return c == u'-' || c == u'_' || c == u' '; });
    return key;
}

template<typename Enum>
QString stableName(const SearchValue &value)
{
    return std::holds_alternative<Enum>(value) ? nameOf(std::get<Enum>(value)) : QString();
}

QStringList keysOf(const SearchChoice &choice)
{
    const QString stable = stableName<EntryKind>(choice.value) + stableName<SearchPart>(choice.value) +
                           stableName<SearchTrait>(choice.value) + stableName<Audience>(choice.value);
    return {valueKey(choice.word), valueKey(stable)};
}

} // namespace

SearchWords::SearchWords()
    : m_kinds(choicesOf<EntryKind>())
    , m_parts(choicesOf<SearchPart>())
    , m_traits(choicesOf<SearchTrait>())
    , m_audiences(choicesOf<Audience>())
{
    for (const auto &row : enumNames<SearchField>) {
        QStringList words = translatedWords(row.value).split(u'|', Qt::SkipEmptyParts);
        for (QString &word : words)
            word = foldedName(word);
        m_operators << Operator{row.value, words << row.name};
    }
}

std::optional<SearchField> SearchWords::field(const QString &word) const
{
    const QString folded = foldedName(word);
    // What a translation calls one operator may be English for another: the reader's own word comes first.
    for (const bool english : {false, true}) {
        for (const Operator &known : m_operators) {
            const QStringList words = english ? known.words.last(1) : known.words.first(known.words.size() - 1);
            if (words.contains(folded))
                return known.field;
        }
    }
    return std::nullopt;
}

QString SearchWords::word(SearchField field) const
{
    const auto known = std::ranges::find(m_operators, field, &Operator::field);
    return known->words.constFirst();
}

QString SearchWords::label(SearchField field)
{
    switch (field) {
    case SearchField::Kind:
        return SearchText::tr("Kind");
    case SearchField::From:
        return SearchText::tr("From");
    case SearchField::To:
        return SearchText::tr("To");
    case SearchField::On:
        return SearchText::tr("On");
    case SearchField::Goal:
        return SearchText::tr("Goal");
    case SearchField::Person:
        return SearchText::tr("Person");
    case SearchField::Tag:
        return SearchText::tr("Tag");
    case SearchField::Strength:
        return SearchText::tr("Strength");
    case SearchField::Criterion:
        return SearchText::tr("Criterion");
    case SearchField::Has:
        return SearchText::tr("Has");
    case SearchField::Is:
        return SearchText::tr("Is");
    case SearchField::Audience:
        return SearchText::tr("Audience");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QStringList SearchWords::words() const
{
    QStringList words;
    for (const Operator &known : m_operators)
        words << known.words.constFirst();
    return words;
}

const QList<SearchChoice> &SearchWords::choices(SearchField field) const
{
    static const QList<SearchChoice> none;
    switch (field) {
    case SearchField::Kind:
        return m_kinds;
    case SearchField::Has:
        return m_parts;
    case SearchField::Is:
        return m_traits;
    case SearchField::Audience:
        return m_audiences;
    default:
        return none;
    }
}

SearchValue SearchWords::choice(SearchField field, const QString &written) const
{
    const QString wanted = valueKey(written);
    if (wanted.isEmpty())
        return {};
    QList<SearchValue> begun;
    for (const SearchChoice &choice : choices(field)) {
        const QStringList keys = keysOf(choice);
        if (keys.contains(wanted))
            return choice.value;
        if (std::ranges::any_of(keys, [&](const QString &key) { return key.startsWith(wanted); }))
            begun << choice.value;
    }
    return begun.size() == 1 ? begun.constFirst() : SearchValue();
}

} // namespace Headway
