// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "glyphreader.h"

#include <QGlyphRun>

namespace Headway {

namespace {

qsizetype firstIndex(const QGlyphRun &glyphs)
{
    const QList<qsizetype> indexes = glyphs.stringIndexes();
    return indexes.isEmpty() ? 0 : *std::ranges::min_element(indexes);
}

QList<QPointF> inPoints(const QList<QPointF> &positions, double baseline)
{
    QList<QPointF> points;
    points.reserve(positions.size());
    for (const QPointF position : positions)
        points << QPointF(position.x(), position.y() - baseline) / layoutScale;
    return points;
}

bool isUnseen(QChar c)
{
    constexpr QChar nonJoiner(0x200c);
    constexpr QChar joiner(0x200d);
    return c == QChar::LineSeparator || c == nonJoiner || c == joiner;
}

/**
 * Forced line ends and joiners have glyphs in some fonts, and nothing to show. The joiners stay in the text, as part
 * of the cluster before them.
 */
void dropUnseen(TextRun &run)
{
    for (qsizetype i = run.glyphs.size(); i-- > 0;) {
        const qsizetype cluster = run.clusters[i];
        if (cluster < run.text.size() && isUnseen(run.text[cluster])) {
            run.glyphs.remove(i);
            run.positions.remove(i);
            run.clusters.remove(i);
        }
    }
}

} // namespace

std::vector<TextRun> readGlyphs(const QTextLine &line, const QString &text, qsizetype start, qsizetype length,
                                const TextRun &described)
{
    constexpr auto wanted =
        QTextLayout::RetrieveGlyphIndexes | QTextLayout::RetrieveGlyphPositions | QTextLayout::RetrieveStringIndexes;
    QList<QGlyphRun> parts = line.glyphRuns(static_cast<int>(start), static_cast<int>(length), wanted);
    // In the order of the text, which is the order of reading; the positions say where each part is painted.
    std::ranges::sort(parts, {}, firstIndex);
    const double baseline = line.y() + line.ascent();
    std::vector<TextRun> runs;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype from = firstIndex(parts[i]);
        const qsizetype to = i + 1 < parts.size() ? firstIndex(parts[i + 1]) : start + length;
        TextRun run = described;
        run.text = text.mid(from, to - from);
        run.glyphs = parts[i].glyphIndexes();
        run.positions = inPoints(parts[i].positions(), baseline);
        for (const qsizetype index : parts[i].stringIndexes())
            run.clusters << index - from;
        dropUnseen(run);
        const double ends[] = {line.cursorToX(static_cast<int>(from)), line.cursorToX(static_cast<int>(to))};
        run.left = qMin(ends[0], ends[1]) / layoutScale;
        run.right = qMax(ends[0], ends[1]) / layoutScale;
        if (!run.glyphs.isEmpty())
            runs.push_back(std::move(run));
    }
    return runs;
}

} // namespace Headway
