// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dictionaries.h"

#include <QObject>
#include <QPoint>
#include <QTextCursor>

class QAction;
class QMenu;

namespace Headway {

struct SpellingChoice;
class Spelling;

/**
 * What the menu of an editor says of spelling: for a misspelled word what may have been meant, to keep it as one's own
 * word or to leave it alone; for all, in which language spelling is checked. It opens once the words are there, which
 * takes a moment, or without them where it takes longer.
 */
class SpellingMenu final : public QObject
{
    Q_OBJECT

public:
    /** `word` selects the misspelled one, or nothing. The menu deletes itself once it was closed. */
    SpellingMenu(QMenu *menu, Spelling &spelling, const QTextCursor &word, const QPoint &place);

private:
    void addWord();
    void addSuggestions(const QStringList &words);
    void addLanguages();
    void fillLanguages(QMenu *menu, const QList<Dictionary> &dictionaries);
    void addChoice(QMenu *menu, const QString &text, const SpellingChoice &choice);
    void open();

    QMenu *m_menu;
    Spelling &m_spelling;
    QTextCursor m_word;
    QPoint m_place;
    QAction *m_first; ///< Of those that were there before.
    bool m_isOpen = false;
};

} // namespace Headway
