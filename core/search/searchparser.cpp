// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchparser.h"

#include "searchtext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

bool isBreak(QChar c)
{
    const auto category = c.category();
    return c.isSpace() || category == QChar::Other_Control || category == QChar::Other_Format;
}

bool isQuote(QChar c)
{
    return QStringView(u"\"“”„«»").contains(c);
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：'; // The second is how Chinese and Japanese keyboards write it.
}

/** Reads a text from left to right. */
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {}

    qsizetype at() const { return m_at; }
    bool atEnd() const { return m_at >= m_text.size(); }
    void goTo(qsizetype at) { m_at = at; }

    void skipBreaks()
    {
        while (!atEnd() && isBreak(m_text.at(m_at)))
            ++m_at;
    }

    /** A minus, and no dash between words. */
    bool takeMinus()
    {
        const bool isMinus = !atEnd() && (m_text.at(m_at) == u'-' || m_text.at(m_at) == u'−');
        const bool takes = isMinus && m_at + 1 < m_text.size() && !isBreak(m_text.at(m_at + 1));
        m_at += takes;
        return takes;
    }

    /** The letters up to a colon; empty, and nothing taken, where there is none. */
    QString takeOperator()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text.at(end).isLetter() || m_text.at(end).isMark()))
            ++end;
        if (end == m_at || end == m_text.size() || !isColon(m_text.at(end)))
            return {};
        const QString word = m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
        return word;
    }

    bool isAtQuote() const { return !atEnd() && isQuote(m_text.at(m_at)); }

    /** What stands in quotation marks; up to the end where they are not closed yet. */
    QString takeQuoted(bool &isOpen)
    {
        const QChar opening = m_text.at(m_at++);
        const auto closes = [opening](QChar c) { return opening == u'"' ? c == u'"' : isQuote(c); };
        QString quoted;
        for (; !atEnd(); ++m_at) {
            const QChar c = m_text.at(m_at);
            const bool isDouble = c == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"';
            if (closes(c) && !isDouble) {
                ++m_at;
                isOpen = false;
                return quoted;
            }
            m_at += isDouble;
            quoted += isBreak(c) ? QChar(u' ') : c;
        }
        isOpen = true;
        return quoted;
    }

    QString takeWord()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !isBreak(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
};

/** Each word once: a text that was pasted in is not to be looked for word by word as often as it has them. */
class Terms
{
public:
    void add(const SearchTerm &term)
    {
        if (!isIndexed(term.text))
            return;
        const std::pair key(term.isExcluded, term.text);
        if (m_known.contains(key)) // The later one counts: it may be the one that is being typed.
            m_terms.removeIf([&](const SearchTerm &other) { return std::pair(other.isExcluded, other.text) == key; });
        m_known << key;
        m_terms << term;
    }

    /** The last word that was typed may be the beginning of a longer one, unless it stands in quotation marks. */
    QList<SearchTerm> taken(bool lastIsOpen)
    {
        const auto last = std::ranges::find_if(m_terms.rbegin(), m_terms.rend(),
                                               [](const SearchTerm &term) { return !term.isExcluded; });
        if (last != m_terms.rend())
            last->mayGoOn = lastIsOpen;
        return m_terms;
    }

private:
    QList<SearchTerm> m_terms;
    QSet<std::pair<bool, QString>> m_known;
};

} // namespace

SearchParser::SearchParser(const QLocale &locale)
    : m_spans(locale)
{}

SearchQuery SearchParser::parse(const QString &text, QDate today) const
{
    SearchQuery query{.text = text};
    Scanner scanner(text);
    Terms terms;
    bool lastIsOpen = true;
    for (scanner.skipBreaks(); !scanner.atEnd(); scanner.skipBreaks()) {
        const qsizetype start = scanner.at();
        const bool isExcluded = scanner.takeMinus();
        const qsizetype wordStart = scanner.at();
        bool isOpen = true;
        if (const auto field = m_words.field(scanner.takeOperator())) {
            const qsizetype valueStart = scanner.at();
            const QString written = scanner.isAtQuote() ? scanner.takeQuoted(isOpen) : scanner.takeWord();
            query.conditions << SearchCondition{
                *field,     valueOf(*field, written, today), written,
                isExcluded, {start, scanner.at() - start},   {valueStart, scanner.at() - valueStart}};
            continue;
        }
        scanner.goTo(wordStart);
        const QString words = scanner.isAtQuote() ? scanner.takeQuoted(isOpen) : scanner.takeWord();
        terms.add({words, isExcluded, false, {start, scanner.at() - start}});
        lastIsOpen = isExcluded ? lastIsOpen : isOpen;
    }
    query.terms = terms.taken(lastIsOpen);
    return query;
}

SearchValue SearchParser::valueOf(SearchField field, const QString &written, QDate today) const
{
    const QString plain = written.simplified();
    switch (field) {
    case SearchField::From:
    case SearchField::To:
    case SearchField::On: {
        const auto span = m_spans.read(plain, today);
        return span ? SearchValue(*span) : SearchValue();
    }
    case SearchField::Goal:
    case SearchField::Person:
    case SearchField::Tag:
    case SearchField::Strength:
    case SearchField::Criterion:
        return plain.isEmpty() ? SearchValue() : SearchValue(plain);
    default:
        return m_words.choice(field, plain);
    }
}

QList<SearchChoice> SearchParser::choices(SearchField field, QDate today) const
{
    const bool isDate = field == SearchField::From || field == SearchField::To || field == SearchField::On;
    if (!isDate)
        return m_words.choices(field);
    QList<SearchChoice> dates;
    for (const QString &words : m_spans.offered()) {
        const QString written = QString(words).replace(u' ', u'-');
        dates << SearchChoice{valueOf(field, written, today), written, words.first(1).toUpper() + words.sliced(1)};
    }
    return dates;
}

} // namespace Headway
