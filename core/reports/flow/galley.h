// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "atom.h"
#include "place.h"
#include "reportdocument.h"
#include "textsetter.h"

#include <QSet>

#include <deque>

namespace Headway {

/**
 * The tray of set type, before it is made up into pages: atoms in reading order, each knowing whether a page may begin
 * with it. Setters append to it, the paginator takes from its front.
 */
class Galley
{
public:
    /** `anchors`: the places that links may lead to. Lengths in points. */
    Galley(QSizeF textArea, QSet<QString> anchors);

    QSizeF textArea() const { return m_textArea; }
    /** Rows and boxes up to this height are kept whole. */
    double wholeHeight() const { return m_textArea.height() * 0.45; }

    StructureTree &structure() { return m_structure; }
    /** Fonts belong to a thread: whoever goes on setting brings a setter of its own. */
    void setTextSetter(TextSetter *setter) { m_textSetter = setter; }
    TextSetter &text() { return *m_textSetter; }

    /** At least so much white before the next atom. */
    void separate(double space) { m_space = qMax(m_space, space); }
    /** What was asked for since the last atom is forgotten, where a box ends and its padding says enough. */
    void dropSpace() { m_space = 0; }
    void keepWithNext(bool keep = true) { m_keep = keep; }
    void startPage(bool unlessNearlyEmpty)
    {
        m_startPage = true;
        m_unlessNearlyEmpty = unlessNearlyEmpty;
    }
    /** Headings that follow one another stand closer. */
    bool followsHeading() const { return m_followsHeading; }
    void setFollowsHeading(bool follows) { m_followsHeading = follows; }

    void append(Atom atom, const Place &place);
    /** A paragraph's lines: neither its first nor its last is left alone on a page. */
    void appendLines(const SetText &text, const Place &place);
    void appendSpace(double height, const Place &place);

    /** How many atoms were ever appended; names a place for the functions below. */
    size_t count() const { return m_taken + m_atoms.size(); }
    Atom &atom(size_t number) { return m_atoms[number - m_taken]; }
    void keepTogether(size_t from);
    /** The height of the atoms since, with the white between them. */
    double heightSince(size_t from) const;

    /** Spans with their structure: a link is an element of its own within its parent. */
    TextPieces pieces(const Spans &spans, ElementId parent);

    const std::deque<Atom> &atoms() const { return m_atoms; }
    std::vector<Atom> take(size_t count);

private:
    LinkTarget targetOf(const Span &span) const;

    QSizeF m_textArea;
    QSet<QString> m_anchors;
    StructureTree m_structure;
    TextSetter *m_textSetter = nullptr;
    std::deque<Atom> m_atoms;
    size_t m_taken = 0;
    double m_space = 0;
    bool m_keep = false;
    bool m_startPage = false;
    bool m_unlessNearlyEmpty = false;
    bool m_followsHeading = false;
};

} // namespace Headway
