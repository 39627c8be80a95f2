// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownspans.h"

#include "allowedlink.h"
#include "htmlentity.h"
#include "printabletext.h"

#include <QCoreApplication>

namespace Headway {

namespace {

struct MarkdownText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::Markdown)
};

/** The value of a link's address, whose entities the parser leaves to us. */
QString decoded(const MD_ATTRIBUTE &attribute)
{
    QString value;
    for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const auto begin = attribute.substr_offsets[i];
        const QByteArrayView part(attribute.text + begin, qsizetype(attribute.substr_offsets[i + 1] - begin));
        value += attribute.substr_types[i] == MD_TEXT_ENTITY ? decodedEntity(part) : QString::fromUtf8(part);
    }
    return value;
}

/** What one piece of inline text says. */
QString saidBy(MD_TEXTTYPE type, QByteArrayView utf8)
{
    switch (type) {
    case MD_TEXT_NULLCHAR:
        return {};
    case MD_TEXT_BR:
        return QString(u'\n');
    case MD_TEXT_SOFTBR:
        return QString(u' ');
    case MD_TEXT_ENTITY:
        // The rest was cleaned before it was parsed; an entity can bring back what was dropped.
        return withoutDisguises(decodedEntity(utf8));
    default:
        return QString::fromUtf8(utf8);
    }
}

bool haveSameLook(const Span &a, const Span &b)
{
    return a.strong == b.strong && a.emphasis == b.emphasis && a.code == b.code && a.strikethrough == b.strikethrough &&
           a.link == b.link;
}

void trimEnds(Spans &spans)
{
    while (!spans.isEmpty()) {
        QString &last = spans.last().text;
        while (!last.isEmpty() && last.back().isSpace())
            last.chop(1);
        if (!last.isEmpty())
            break;
        spans.removeLast();
    }
    while (!spans.isEmpty()) {
        QString &first = spans.first().text;
        while (!first.isEmpty() && first.front().isSpace())
            first.remove(0, 1);
        if (!first.isEmpty())
            break;
        spans.removeFirst();
    }
}

} // namespace

void MarkdownSpans::enter(MD_SPANTYPE type, const void *detail)
{
    if (type == MD_SPAN_STRONG)
        ++m_strong;
    else if (type == MD_SPAN_EM)
        ++m_emphasis;
    else if (type == MD_SPAN_DEL)
        ++m_strikethrough;
    else if (type == MD_SPAN_IMG)
        ++m_pictures;
    else if (type == MD_SPAN_A)
        m_link = allowedLink(decoded(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href));
}

void MarkdownSpans::leave(MD_SPANTYPE type)
{
    if (type == MD_SPAN_STRONG)
        --m_strong;
    else if (type == MD_SPAN_EM)
        --m_emphasis;
    else if (type == MD_SPAN_DEL)
        --m_strikethrough;
    else if (type == MD_SPAN_IMG)
        leavePicture();
    else if (type == MD_SPAN_A)
        m_link.clear();
}

void MarkdownSpans::text(MD_TEXTTYPE type, QByteArrayView utf8)
{
    QString said = saidBy(type, utf8);
    said.replace(u'\t', u' ');
    if (isInPicture())
        m_alternative += said;
    else
        append(said, type == MD_TEXT_CODE);
}

Spans MarkdownSpans::take()
{
    Spans spans = std::exchange(m_spans, {});
    trimEnds(spans);
    for (Span &span : spans) {
        if (!span.code)
            span.text = withBoundNumbers(std::move(span.text));
    }
    return spans;
}

void MarkdownSpans::append(const QString &text, bool code)
{
    if (text.isEmpty())
        return;
    const Span span{.text = text,
                    .strong = m_strong > 0,
                    .emphasis = m_emphasis > 0,
                    .code = code,
                    .strikethrough = m_strikethrough > 0,
                    .link = m_link};
    if (!m_spans.isEmpty() && haveSameLook(m_spans.constLast(), span))
        m_spans.last().text += text;
    else
        m_spans.append(span);
}

void MarkdownSpans::leavePicture()
{
    if (--m_pictures > 0)
        return;
    const QString alternative = std::exchange(m_alternative, {}).simplified();
    append(alternative.isEmpty() ? MarkdownText::tr("[picture]") : MarkdownText::tr("[picture: %1]").arg(alternative),
           false);
}

QString plainText(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text.replace(u'\n', u' ');
}

} // namespace Headway
