// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlconverter.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype deepest = 200;      // tags; nobody writes deeper
constexpr qsizetype deepestOutline = 8; // as MarkdownReader nests them

int numberOf(const QString &wordsMark)
{
    static const QRegularExpression number(uR"(^\s*\(?(\d{1,6}|[a-z])[.)])"_s);
    const QRegularExpressionMatch match = number.match(wordsMark);
    return match.hasMatch() ? std::max(match.captured(1).toInt(), 1) : 0;
}

/** Longer than any that stands in the code. */
QString fenceFor(const QString &code)
{
    QString fence = u"```"_s;
    while (code.contains(fence) && fence.size() < 100)
        fence += u'`';
    return fence;
}

} // namespace

void HtmlConverter::take(const HtmlToken &token)
{
    if (token.kind == HtmlToken::Kind::Text)
        takeText(token.text);
    else if (token.kind == HtmlToken::Kind::Closing)
        close(token.text);
    else if (HtmlReading::roleOf(token.text) == Role::Void)
        takeVoid(token);
    else
        open(token);
}

QString HtmlConverter::finish()
{
    while (!m_open.isEmpty())
        pop();
    flush();
    return m_outline.text();
}

void HtmlConverter::takeText(const QString &text)
{
    const Open at = here();
    if (at.isHidden)
        return;
    if (m_code)
        *m_code += text;
    else if (at.isWordsMark)
        m_wordsMark += text;
    else
        m_runs.append(text, formatHere());
    m_isBehindBreak = m_isBehindBreak && text.trimmed().isEmpty();
}

/** A heading is bold already. */
MarkdownFormat HtmlConverter::formatHere() const
{
    MarkdownFormat format = here().format;
    format.bold = format.bold && m_heading == 0;
    return format;
}

void HtmlConverter::takeVoid(const HtmlToken &tag)
{
    if (here().isHidden)
        return;
    if (tag.text == "br"_L1) {
        if (m_code)
            *m_code += u'\n';
        else if (m_isBehindBreak)
            flush();
        else
            m_runs.breakLine();
        m_isBehindBreak = !m_runs.isEmpty();
    } else if (tag.text == "hr"_L1 && !m_table) {
        flush();
        addToOutline(u"---"_s);
        m_hasMarks = true;
    } else if (tag.text == "img"_L1) {
        m_runs.append(tag.attribute(u"alt"), formatHere());
    } else if (tag.text == "input"_L1 && tag.attribute(u"type") == "checkbox"_L1 && isWithin(Role::Item)) {
        const bool isTicked = tag.hasAttribute(u"checked");
        m_runs.appendMark(isTicked ? u"[x] "_s : u"[ ] "_s);
    }
}

void HtmlConverter::open(const HtmlToken &tag)
{
    Open opened{.name = tag.text, .role = HtmlReading::roleOf(tag.text)};
    if (opened.role != Role::Inline) {
        flush();
        closeWhatEndsBefore(opened.role);
    }
    if (m_open.size() >= deepest)
        return;
    opened.format = HtmlReading::formatIn(tag, here().format);
    opened.isHidden = here().isHidden || HtmlReading::isHidden(tag);
    opened.isWordsMark = here().isWordsMark || HtmlReading::isWordsListMark(tag);
    openBlock(tag, opened);
    m_open << opened;
}

void HtmlConverter::openBlock(const HtmlToken &tag, Open &opened)
{
    switch (opened.role) {
    case Role::Heading:
        m_heading = tag.text.sliced(1).toInt();
        break;
    case Role::Block:
        m_wordsLevel = HtmlReading::wordsListLevel(tag);
        break;
    case Role::List:
        opened.number = tag.text == "ol"_L1 ? std::max(tag.attribute(u"start").toInt(), 1) : 0;
        break;
    case Role::Quote:
    case Role::Item:
        openItem(opened);
        break;
    case Role::Table:
        if (m_tables++ == 0)
            m_table.emplace();
        break;
    case Role::Row:
        if (m_tables == 1)
            m_table->beginRow();
        break;
    case Role::Cell:
        if (m_tables == 1)
            m_table->beginCell(tag.attribute(u"colspan").toInt());
        break;
    case Role::Code:
        m_code.emplace();
        break;
    case Role::Inline:
    case Role::Void:
        break;
    }
    if (m_code && m_language.isEmpty())
        m_language = HtmlReading::languageOf(tag);
}

/** A quotation, or a point of the innermost list. In a table there is no room for either. */
void HtmlConverter::openItem(Open &opened)
{
    settleWordsList();
    if (m_table || m_outline.depth() >= deepestOutline)
        return;
    opened.isLevel = true;
    m_hasMarks = true;
    if (opened.role == Role::Quote) {
        m_outline.openQuote();
        return;
    }
    const auto list = std::find_if(m_open.rbegin(), m_open.rend(), [](const Open &o) { return o.role == Role::List; });
    const bool isNumbered = list != m_open.rend() && list->number > 0;
    m_outline.openItem(isNumbered ? list->number++ : 0);
}

/** HTML leaves out closing tags: a point ends where the next begins, and a paragraph where any block does. */
void HtmlConverter::closeWhatEndsBefore(Role role)
{
    const auto endsBefore = [role](const Open &open) {
        return (open.name == "p"_L1) || (role == Role::Item && open.role == Role::Item) ||
               (role == Role::Cell && open.role == Role::Cell) ||
               (role == Role::Row && (open.role == Role::Row || open.role == Role::Cell));
    };
    const auto isBorder = [](const Open &open) {
        return open.role == Role::List || open.role == Role::Table || open.role == Role::Quote;
    };
    qsizetype keep = m_open.size();
    for (qsizetype i = m_open.size() - 1; i >= 0 && !isBorder(m_open.at(i)); --i) {
        if (endsBefore(m_open.at(i)))
            keep = i;
    }
    while (m_open.size() > keep)
        pop();
}

void HtmlConverter::close(const QString &name)
{
    const auto found =
        std::find_if(m_open.rbegin(), m_open.rend(), [&name](const Open &open) { return open.name == name; });
    if (found == m_open.rend())
        return;
    const qsizetype keep = m_open.rend() - found - 1;
    while (m_open.size() > keep)
        pop();
}

void HtmlConverter::pop()
{
    const Open closed = m_open.constLast();
    if (closed.role == Role::Code)
        endCode();
    else if (m_code && closed.role == Role::Block)
        *m_code += u'\n';
    else if (closed.role != Role::Inline)
        flush();
    m_open.removeLast();
    if (closed.role == Role::List || closed.isLevel)
        settleWordsList();
    if (closed.isLevel)
        m_outline.close();
    if (closed.role == Role::Heading)
        m_heading = 0;
    if (closed.role == Role::Table && --m_tables == 0)
        endTable();
}

bool HtmlConverter::isWithin(Role role) const
{
    return std::ranges::find(m_open, role, &Open::role) != m_open.end();
}

void HtmlConverter::flush()
{
    if (!m_runs.isEmpty() && !m_code)
        addParagraph();
    m_isBehindBreak = false;
    m_wordsMark.clear();
}

void HtmlConverter::addParagraph()
{
    const bool isHeading = m_heading > 0 && !m_table;
    m_hasMarks = m_hasMarks || m_runs.hasMarks() || isHeading;
    const bool isOneLine = m_table || isHeading;
    QString words = m_runs.written(isOneLine ? u" "_s : u"  \n"_s);
    m_runs.clear();
    if (words.isEmpty())
        return;
    if (isHeading)
        words = QString(m_heading, u'#') + u' ' + words;
    if (m_table)
        m_table->addToCell(words);
    else
        addToOutline(words);
}

void HtmlConverter::addToOutline(const QString &paragraph)
{
    const int level = std::min(m_wordsLevel, m_wordsDepth + 1);
    for (; m_wordsDepth > 0 && m_wordsDepth >= level; --m_wordsDepth)
        m_outline.close();
    if (level > 0 && m_outline.depth() < deepestOutline) {
        m_outline.openItem(numberOf(m_wordsMark));
        ++m_wordsDepth;
        m_hasMarks = true;
    }
    m_wordsLevel = 0;
    m_outline.add(paragraph);
}

/** Word's points are paragraphs one behind the other; another block ends their list. */
void HtmlConverter::settleWordsList()
{
    for (; m_wordsDepth > 0; --m_wordsDepth)
        m_outline.close();
    m_wordsLevel = 0;
}

void HtmlConverter::endCode()
{
    QString code = std::exchange(m_code, std::nullopt).value_or(QString());
    const QString language = std::exchange(m_language, QString());
    code.replace(QChar::Nbsp, u' ');
    while (code.endsWith(u'\n'))
        code.chop(1);
    if (code.startsWith(u'\n'))
        code.remove(0, 1);
    if (code.trimmed().isEmpty())
        return;
    m_hasMarks = true;
    const QString fence = fenceFor(code);
    if (m_table)
        m_table->addToCell(u'`' + code.simplified() + u'`');
    else
        addToOutline(fence + language + u'\n' + code + u'\n' + fence);
}

void HtmlConverter::endTable()
{
    const MarkdownGrid table = *std::exchange(m_table, std::nullopt);
    m_hasMarks = m_hasMarks || table.isTable();
    for (const QString &paragraph : table.paragraphs())
        addToOutline(paragraph);
}

} // namespace Headway
