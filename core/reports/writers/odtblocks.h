// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

#include <QXmlStreamWriter>

namespace Headway {

/** Writes the blocks of a report as elements of an OpenDocument text; their styles are in odtstyles.h. */
class OdtBlocks final
{
public:
    OdtBlocks(QXmlStreamWriter &xml, const QLocale &locale);

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
    void open(const QString &element);
    void open(const QString &element, const QString &style);
    void close() { m_xml.writeEndElement(); }
    void paragraph(const Spans &spans, const QString &style);
    void bookmark(const QString &anchor);
    void write(const Span &span);
    void writeText(QStringView text);
    void openTable(const QString &style);
    void openCell(const QString &style = {});
    void writeColumns(const Table &table);
    void writeRow(const Table &table, const QList<Spans> &row);
    void writeTitleRow(const Table &table);

    QXmlStreamWriter &m_xml;
    const QLocale &m_locale;
    QString m_bodyStyle;
};

} // namespace Headway
