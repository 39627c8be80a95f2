// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureline.h"
#include "colours.h"

#include <QSyntaxHighlighter>

namespace Headway {

/** The colour in which one kind of recognised words stands, in the line, the list and the preview alike. */
QColor inkOf(CaptureSpan::Kind kind, const Colours &colours);

/** Colours what was recognised in the one line of a document. */
class CaptureHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void show(const QList<CaptureSpan> &spans, const Colours &colours);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat charFormat(const CaptureSpan &span) const;

    QList<CaptureSpan> m_spans;
    Colours m_colours;
};

} // namespace Headway
