// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

namespace Headway {

/** What can be done in the journal; the page connects it, the main window places it in its menus. */
class JournalActions final : public QObject
{
    Q_OBJECT

public:
    explicit JournalActions(QObject *parent = nullptr);

    QAction *newEntry;
    QAction *find;
    QAction *star;
    QAction *release;
    QAction *attach;
    QAction *moveToTrash;
    QAction *selectAll;
    QAction *reviewEvidence;
    QAction *bringIn;    ///< What somebody has already: offered where the journal is empty.
    QAction *printFound; ///< Where a search has found something.

    QAction *overview; ///< Can be on: the results of a period stand in the entry's place.

    QList<QAction *> all() const { return {newEntry, find, star, release, attach, moveToTrash, selectAll}; }
    QList<QAction *> ofFile() const { return {printFound}; }
    QList<QAction *> ofView() const { return {overview, reviewEvidence}; }
};

} // namespace Headway
