// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findrows.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace Headway {

class FindCard;
class FindField;

/** What the search box asks of the window and the career; given by its owner. */
struct FindService
{
    /** All that is known by its title, and can be done now; asked each time that somebody comes to search. */
    std::function<QList<FindHit>()> all;
    /** Looks in the journal, and calls FindBox::showEntries(); breaks off what it looked for before. */
    std::function<void(const QString &typed)> searchJournal;
    /** Goes there, or does it. `typed` is what a search was for. */
    std::function<void(const FindHit &hit, const QString &typed)> open;
};

/**
 * Finds pages, commands, people, goals, asks and entries by what is typed into one field, and leads to them. Whoever
 * leaves it is back where they were.
 */
class FindBox final : public QObject
{
    Q_OBJECT

public:
    FindBox(FindField *field, FindService service);

    void open();
    /** What the journal has for what was typed last. */
    void showEntries(const QList<FindHit> &entries);
    /** It could not be looked in. */
    void tellUnsearched(const QString &why);

private:
    void enter();
    void leave();
    void goBack();
    void search();
    void showRows();
    void take();

    FindField *m_field;
    FindCard *m_card;
    FindService m_service;
    QList<FindHit> m_all;
    QList<FindHit> m_entries;
    QPointer<QWidget> m_returnTo; ///< What had the focus before.
};

} // namespace Headway
