// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureline.h"
#include "datewords.h"
#include "nameindex.h"

namespace Headway {

class FoldedText;

/** A mark with its name, as it stands in a line. */
struct CaptureMark
{
    qsizetype start = 0;  ///< Of the mark itself.
    qsizetype length = 0; ///< With the mark, the name and its quotes.
    CaptureSpan::Kind kind = CaptureSpan::Kind::Person;
    qsizetype known = -1; ///< Place in the list of known names of its kind, or −1.
    QString name = {};    ///< As it was typed, without mark and quotes.

    qsizetype end() const { return start + length; }
};

/**
 * Finds the marks of a line: which name each means is said at CaptureRecogniser.
 *
 * Somebody new may have several names: the capitalised words behind "@Jo", also behind "de" or "van", are hers.
 */
class CaptureMarks final
{
public:
    explicit CaptureMarks(const KnownNames &known);

    /** In the order of the text, never overlapping. What stands in one of `dates` is no second name. */
    QList<CaptureMark> find(const QString &text, const QList<DatePhrase> &dates = {}) const;

    /** Which kind a character marks, or nothing. What “#” marks is a tag, until it turns out to name a strength. */
    static std::optional<CaptureSpan::Kind> kindOf(QChar character);
    /** Whether a mark may stand here: at the start, behind a space or an opening bracket. */
    static bool standsFree(const QString &text, qsizetype position);

private:
    const NameIndex &names(CaptureSpan::Kind kind) const;
    static QList<CaptureSpan::Kind> kindsLike(CaptureSpan::Kind kind);
    std::optional<CaptureMark> read(const QString &text, const FoldedText &line, CaptureMark mark) const;
    bool readKnown(const QString &text, const FoldedText &line, CaptureMark &mark) const;
    bool readKnown(const QString &text, const FoldedText &line, CaptureSpan::Kind kind, CaptureMark &mark) const;
    bool readQuoted(const QString &text, CaptureMark &mark) const;
    bool readWord(const QString &text, CaptureMark &mark) const;
    void readOn(const QString &text, CaptureMark &mark) const;
    void readFurtherNames(const QString &text, const QList<DatePhrase> &dates, CaptureMark &mark) const;
    qsizetype onlyNameBeginningWith(const QString &word, CaptureSpan::Kind kind) const;

    NameIndex m_people;
    NameIndex m_goals;
    NameIndex m_tags;
    NameIndex m_strengths;
};

} // namespace Headway
