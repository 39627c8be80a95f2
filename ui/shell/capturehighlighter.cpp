// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturehighlighter.h"

namespace Headway {

QColor inkOf(CaptureSpan::Kind kind, const Colours &colours)
{
    switch (kind) {
    case CaptureSpan::Kind::Person:
        return colours.person;
    case CaptureSpan::Kind::Tag:
    case CaptureSpan::Kind::Strength:
        return colours.tag;
    case CaptureSpan::Kind::Goal:
        return colours.goal;
    case CaptureSpan::Kind::Figure:
        return colours.number;
    case CaptureSpan::Kind::Date:
        return colours.date;
    }
    Q_UNREACHABLE_RETURN(colours.text);
}

void CaptureHighlighter::show(const QList<CaptureSpan> &spans, const Colours &colours)
{
    m_spans = spans;
    m_colours = colours;
    rehighlight();
}

void CaptureHighlighter::highlightBlock(const QString &)
{
    for (const CaptureSpan &span : std::as_const(m_spans))
        setFormat(int(span.start), int(span.length), charFormat(span));
}

QTextCharFormat CaptureHighlighter::charFormat(const CaptureSpan &span) const
{
    QTextCharFormat format;
    format.setForeground(inkOf(span.kind, m_colours));
    // Never by colour alone: names are heavier, figures and dates dotted, and what is new has a dashed line.
    const bool isName = span.kind != CaptureSpan::Kind::Figure && span.kind != CaptureSpan::Kind::Date;
    if (isName)
        format.setFontWeight(QFont::DemiBold);
    if (span.isNew)
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
    else if (!isName)
        format.setUnderlineStyle(QTextCharFormat::DotLine);
    return format;
}

} // namespace Headway
