// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "menubutton.h"
#include "savedsearch.h"

#include <optional>

class QMenu;

namespace Headway {

class Career;
class RecordEdits;
class SavedSearches;
class SearchBar;
class SearchNameRow;

/** The menu of the searches that are kept: to look for one again, keep the one that is typed, rename and delete. */
class SavedSearchButton final : public MenuButton
{
    Q_OBJECT

public:
    /** Stands among the menus of `bar`, and asks for names below them. */
    SavedSearchButton(Career &career, RecordEdits &edits, SearchBar *bar);

private:
    void fill();
    void addSearches(const std::optional<SavedSearch> &current);
    void addMenuFor(const QString &text, void (SavedSearchButton::*act)(const SavedSearch &));
    void askForName(const std::optional<SavedSearch> &renamed);
    void rename(const SavedSearch &search);
    void remove(const SavedSearch &search);
    void take(const QString &name);

    RecordEdits &m_edits;
    SearchBar *m_bar;
    SavedSearches *m_searches;
    QMenu *m_menu;
    SearchNameRow *m_name;
    std::optional<SavedSearch> m_renamed; ///< The one whose name is asked for; none: a new one.
};

} // namespace Headway
