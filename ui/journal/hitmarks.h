// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchhits.h"

#include <QObject>
#include <QTimer>

class QPlainTextEdit;
class QTextCharFormat;

namespace Headway {

/** How the words that a search found are marked: by a ground and a line, so that no colour alone tells it. */
QTextCharFormat hitFormat(const QPalette &palette);

/** Marks in a text what the search found, as long as it looks for something; follows the text as it is typed. */
class HitMarks final : public QObject
{
    Q_OBJECT

public:
    /** Belongs to `edit`. */
    explicit HitMarks(QPlainTextEdit *edit);

    void setHits(const SearchHits &hits);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followText();
    void mark();

    QPlainTextEdit *m_edit;
    SearchHits m_hits;
    QTimer m_pause;
};

} // namespace Headway
