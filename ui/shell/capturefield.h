// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureline.h"

#include <QPlainTextEdit>

namespace Headway {

class CaptureHighlighter;

/** The one line into which is captured; what was recognised in it becomes coloured words. */
class CaptureField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CaptureField(QWidget *parent = nullptr);

    QString line() const { return toPlainText(); }
    qsizetype cursor() const { return textCursor().position(); }
    void setSpans(const QList<CaptureSpan> &spans);
    /** Puts `text` in the place of a stretch of the line, as an edit that can be undone, and goes behind it. */
    void replace(qsizetype start, qsizetype length, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /** The words changed, not only their colours. */
    void lineChanged();
    void submitted();
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void tellChange();

    CaptureHighlighter *m_highlighter;
    QList<CaptureSpan> m_spans;
    QString m_told; ///< The line that was told last.
};

} // namespace Headway
