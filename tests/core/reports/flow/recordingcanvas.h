// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportcanvas.h"

#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QString>

namespace Headway {

/** What was drawn, so that tests can read pages as values. */
struct Recording
{
    struct Text
    {
        int page = 0;
        QPointF baseline;
        QString text;
        ElementId element = ElementId::Artifact;
        double left = 0;
        double right = 0;
    };

    struct Fill
    {
        int page = 0;
        QRectF area;
        QColor color;
    };

    /** The lines of one page from its top, each as one text; header and footer too. */
    QStringList lines(int page) const
    {
        QStringList lines;
        QPointF last(-1, -1);
        for (const Text &text : texts) {
            if (text.page != page)
                continue;
            if (lines.isEmpty() || text.baseline != last)
                lines << QString();
            lines.last() += text.text;
            last = text.baseline;
        }
        return lines;
    }

    QList<QSizeF> sizes;
    QList<Text> texts;
    QList<Fill> fills;
};

class RecordingCanvas final : public ReportCanvas
{
public:
    void beginPage(QSizeF size) override { recording.sizes << size; }
    void endPage() override {}
    void drawText(const TextLine &line, QPointF baseline) override
    {
        const int page = static_cast<int>(recording.sizes.size()) - 1;
        for (const TextRun &run : line.runs) {
            recording.texts << Recording::Text{
                page, baseline, run.text, run.element, baseline.x() + run.left, baseline.x() + run.right};
        }
    }
    void fill(const QPainterPath &path, const QColor &color, ElementId) override
    {
        const int page = static_cast<int>(recording.sizes.size()) - 1;
        recording.fills << Recording::Fill{page, path.boundingRect(), color};
    }
    void stroke(const QPainterPath &, const QColor &, double, ElementId) override {}

    Recording recording;
};

} // namespace Headway
