// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

#include <QXmlStreamWriter>

namespace Headway {

/** Writes the blocks of a report as elements of HTML; escaping and nesting are the stream writer's. */
class HtmlBlocks final
{
public:
    HtmlBlocks(QXmlStreamWriter &xml, const QLocale &locale);

    void write(const Blocks &blocks);

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const ListBlock &list);
    void operator()(const Quote &quote);
    void operator()(const CodeBlock &code);
    void operator()(const Rule &rule);
    void operator()(const Callout &callout);
    void operator()(const Facts &facts);
    void operator()(const Tiles &tiles);
    void operator()(const Table &table);
    void operator()(const TimelineFigure &figure);
    void operator()(const SignatureLines &lines);
    void operator()(const PageBreak &pageBreak);

private:
    void open(const QString &element, const QString &cssClass = {}, const QString &id = {});
    void close() { m_xml.writeEndElement(); }
    void element(const QString &name, const QString &text, const QString &cssClass = {});
    void write(const Spans &spans);
    void write(const Span &span);
    void writeLines(const QString &text);
    void writeRow(const Table &table, const QList<Spans> &row);

    QXmlStreamWriter &m_xml;
    const QLocale &m_locale;
};

} // namespace Headway
