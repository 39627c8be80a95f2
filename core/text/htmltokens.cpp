// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmltokens.h"

#include "htmlentity.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype longestEntity = 32;
constexpr qsizetype mostAttributes = 64;

/** What stands in them is not for reading. */
bool isUnread(QStringView name)
{
    static constexpr auto names =
        std::to_array<QStringView>({u"script", u"style", u"title", u"template", u"textarea", u"noscript", u"iframe",
                                    u"object", u"svg", u"math", u"select", u"audio", u"video", u"canvas", u"xml"});
    return std::ranges::find(names, name) != names.end();
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u':' || c == u'-' || c == u'_';
}

QString withEntities(QStringView written)
{
    QString read;
    read.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const qsizetype end = written.at(i) == u'&' ? written.sliced(i).left(longestEntity).indexOf(u';') : -1;
        if (end < 0) {
            read += written.at(i);
            continue;
        }
        read += decodedEntity(written.sliced(i, end + 1).toUtf8());
        i += end;
    }
    return read;
}

} // namespace

bool HtmlToken::hasAttribute(QStringView name) const
{
    return std::ranges::any_of(attributes, [name](const auto &attribute) { return attribute.first == name; });
}

QString HtmlToken::attribute(QStringView name) const
{
    const auto found = std::ranges::find_if(attributes, [name](const auto &each) { return each.first == name; });
    return found == attributes.end() ? QString() : found->second;
}

bool HtmlTokens::next(HtmlToken &token)
{
    while (m_place < m_html.size()) {
        token = {};
        if (at(m_place) != u'<') {
            readText(token);
            return true;
        }
        const QChar second = at(m_place + 1);
        if (second == u'!' || second == u'?') {
            skipDeclaration();
        } else if (readTag(token)) {
            return true;
        }
    }
    return false;
}

void HtmlTokens::readText(HtmlToken &token)
{
    qsizetype end = m_html.indexOf(u'<', m_place + 1);
    if (end < 0)
        end = m_html.size();
    token.text = withEntities(QStringView(m_html).sliced(m_place, end - m_place));
    m_place = end;
}

/** False where nothing is to be told of it. What only looks like a tag is text. */
bool HtmlTokens::readTag(HtmlToken &token)
{
    const bool closes = at(m_place + 1) == u'/';
    const qsizetype start = m_place + (closes ? 2 : 1);
    qsizetype end = start;
    while (isNamePart(at(end)))
        ++end;
    if (end == start) {
        readText(token);
        return true;
    }
    token.kind = closes ? HtmlToken::Kind::Closing : HtmlToken::Kind::Opening;
    token.text = m_html.sliced(start, end - start).toLower();
    m_place = end;
    for (skipSpaces(); m_place < m_html.size() && at(m_place) != u'>'; skipSpaces())
        readAttribute(token);
    ++m_place;
    if (closes || !isUnread(token.text))
        return true;
    skipUnread(token.text);
    return false;
}

void HtmlTokens::readAttribute(HtmlToken &token)
{
    const qsizetype start = m_place;
    while (m_place < m_html.size() && at(m_place) != u'=' && at(m_place) != u'>' && !at(m_place).isSpace())
        ++m_place;
    const QString name = m_html.sliced(start, m_place - start).toLower();
    skipSpaces();
    QString value;
    if (at(m_place) == u'=') {
        ++m_place;
        skipSpaces();
        value = readValue();
    }
    if (token.attributes.size() < mostAttributes)
        token.attributes.emplace_back(name, value);
}

QString HtmlTokens::readValue()
{
    const QChar quote = at(m_place);
    const bool isQuoted = quote == u'"' || quote == u'\'';
    const qsizetype start = m_place + (isQuoted ? 1 : 0);
    qsizetype end = start;
    if (isQuoted) {
        end = m_html.indexOf(quote, start);
        end = end < 0 ? m_html.size() : end;
    } else {
        while (end < m_html.size() && at(end) != u'>' && !at(end).isSpace())
            ++end;
    }
    m_place = std::min(end + (isQuoted ? 1 : 0), m_html.size());
    return withEntities(QStringView(m_html).sliced(start, end - start));
}

void HtmlTokens::skipSpaces()
{
    while (m_place < m_html.size() && at(m_place).isSpace())
        ++m_place;
}

void HtmlTokens::skipDeclaration()
{
    const bool isComment = QStringView(m_html).sliced(m_place).startsWith(u"<!--");
    const QString closing = isComment ? u"-->"_s : u">"_s;
    const qsizetype end = m_html.indexOf(closing, m_place + 2);
    m_place = end < 0 ? m_html.size() : end + closing.size();
}

/** With its own closing tag. One that is never closed hides the rest, as in a browser. */
void HtmlTokens::skipUnread(const QString &name)
{
    const qsizetype end = m_html.indexOf(u"</"_s + name, m_place, Qt::CaseInsensitive);
    const qsizetype close = end < 0 ? -1 : m_html.indexOf(u'>', end);
    m_place = close < 0 ? m_html.size() : close + 1;
}

} // namespace Headway
