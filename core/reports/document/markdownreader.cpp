// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownreader.h"

#include "markdowncollector.h"

#include <algorithm>

namespace Headway {

namespace {

// The parser takes time that grows with the square of the length for some texts: measured with md4c 0.5.2, 200 kB of
// "[a](\n" took 0.4 s, of "- - - …" before blank lines 2.6 s, of links to one long address 2.9 s; and a table of 128
// columns reports 128 cells for every two bytes. These limits keep the worst of them under a quarter of a second.
constexpr qsizetype longestMarkdown = qsizetype(128) * 1024;
constexpr qsizetype longestIndent = 2000;
constexpr qint64 reportsPerByte = 4;
constexpr qint64 freeReports = 4096;
constexpr qint64 mostAddressBytes = qint64(2) * 1024 * 1024;

/** A paragraph of plain text ends at the first empty line behind this length, so that their number stays small. */
constexpr qsizetype plainParagraph = 4000;

bool canNest(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'>' || c == u'-' || c == u'*' || c == u'+' || c == u'.' || c == u')' ||
           c.isDigit();
}

/** Whether a line begins with so many marks of quotes and lists that no person can mean them. */
bool nestsBeyondReason(const QString &markdown)
{
    qsizetype run = 0;
    for (const QChar c : markdown) {
        if (c == u'\n')
            run = 0;
        else if (run >= 0)
            run = canNest(c) ? run + 1 : -1;
        if (run > longestIndent)
            return true;
    }
    return false;
}

Blocks plainBlocks(const QString &text)
{
    Blocks blocks;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u"\n\n", std::min(begin + plainParagraph, text.size()));
        if (end < 0)
            end = text.size();
        const QString part = text.sliced(begin, end - begin).trimmed();
        if (!part.isEmpty())
            blocks.push_back(Paragraph{.spans = {Span{.text = withBoundNumbers(part)}}});
        begin = end;
        while (begin < text.size() && text.at(begin) == u'\n')
            ++begin;
    }
    return blocks;
}

/** Runs the parser; gives up when it reports more than its text can be worth. */
class Reading
{
public:
    Reading(const QByteArray &utf8, const MarkdownOptions &options)
        : m_utf8(utf8)
        , m_reportsLeft(utf8.size() * reportsPerByte + freeReports)
        , m_collector(options.topHeadingLevel)
    {}

    bool run()
    {
        const MD_PARSER parser{.abi_version = 0,
                               .flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML,
                               .enter_block = enterBlock,
                               .leave_block = leaveBlock,
                               .enter_span = enterSpan,
                               .leave_span = leaveSpan,
                               .text = text,
                               .debug_log = nullptr,
                               .syntax = nullptr};
        return md_parse(m_utf8.constData(), MD_SIZE(m_utf8.size()), &parser, this) == 0;
    }

    Blocks take() { return m_collector.take(); }

private:
    bool isSpent() const { return m_reportsLeft < 0 || m_addressBytesLeft < 0; }

    /** Takes one report, where any are left. The parser may go on reporting after it was told to stop. */
    template<typename Take>
    static int take(void *reading, const Take &report)
    {
        auto *self = static_cast<Reading *>(reading);
        --self->m_reportsLeft;
        if (!self->isSpent())
            report(*self);
        return self->isSpent();
    }

    static int enterBlock(MD_BLOCKTYPE type, void *detail, void *reading)
    {
        return take(reading, [&](Reading &self) { self.m_collector.enterBlock(type, detail); });
    }
    static int leaveBlock(MD_BLOCKTYPE type, void *detail, void *reading)
    {
        return take(reading, [&](Reading &self) { self.m_collector.leaveBlock(type, detail); });
    }
    static int enterSpan(MD_SPANTYPE type, void *detail, void *reading)
    {
        return take(reading, [&](Reading &self) {
            if (type == MD_SPAN_A)
                self.m_addressBytesLeft -= static_cast<MD_SPAN_A_DETAIL *>(detail)->href.size;
            else if (type == MD_SPAN_IMG)
                self.m_addressBytesLeft -= static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src.size;
            self.m_collector.spans().enter(type, detail);
        });
    }
    static int leaveSpan(MD_SPANTYPE type, void *, void *reading)
    {
        return take(reading, [&](Reading &self) { self.m_collector.spans().leave(type); });
    }
    static int text(MD_TEXTTYPE type, const MD_CHAR *characters, MD_SIZE size, void *reading)
    {
        return take(reading,
                    [&](Reading &self) { self.m_collector.text(type, QByteArrayView(characters, qsizetype(size))); });
    }

    const QByteArray m_utf8;
    qint64 m_reportsLeft;
    qint64 m_addressBytesLeft = mostAddressBytes;
    MarkdownCollector m_collector;
};

} // namespace

Blocks blocksFromMarkdown(const QString &markdown, const MarkdownOptions &options)
{
    const QString clean = withoutDisguises(markdown);
    if (clean.size() > longestMarkdown || nestsBeyondReason(clean))
        return plainBlocks(clean);
    Reading reading(clean.toUtf8(), options);
    return reading.run() ? reading.take() : plainBlocks(clean);
}

} // namespace Headway
