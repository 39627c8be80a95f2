// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capturemarks.h"
#include "datewords.h"
#include "figurewords.h"

namespace Headway {

/** What was found in a line, each list in the order of the text. */
struct CaptureParts
{
    QList<CaptureMark> marks = {};
    QList<DatePhrase> dates = {};
    QList<FigurePhrase> figures = {};
};

/** Words by which it is seen whether a sentence needs a person's name. */
struct CaptureTitleWords
{
    const WordList &joining; ///< "with", "for": the name behind them is needed.
    const WordList &empty;   ///< "I", "we": a sentence of these alone says nothing yet.
};

/**
 * The sentence without its marks and date, with single spaces; how is said at CaptureRecogniser. Where nothing would
 * be left, the names and the date are the sentence.
 */
QString captureTitle(const QString &text, const CaptureParts &parts, const CaptureTitleWords &words);

} // namespace Headway
