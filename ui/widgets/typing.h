// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace Headway {

/**
 * Where what is being typed stands on its way to the disk. It is to be saved half a second after the last key, at once
 * when its field is left, and while keys follow each other without a rest four fifths of a second after the first that
 * is not saved; until it is safe, what is stored may not be shown in its place.
 */
class Typing final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Clean,  ///< What is shown is stored, as far as it is known.
        Dirty,  ///< Typed, and nobody has been told.
        Saving, ///< Told, and on its way.
        Kept,   ///< Told, and not saved. Whoever saves keeps it too, so that it need not be told again.
    };

    explicit Typing(QObject *parent);

    State state() const { return m_state; }
    bool isClean() const { return m_state == State::Clean; }

    /** A key was pressed. */
    void touch();
    /** Asks now for what was typed to be saved, where nobody was asked yet. */
    void flush();
    /** The field was left: flush(), and what is typed later is another visit. */
    void leave();
    /** What was asked for is being saved; to be called while it is asked for. Else it counts as safe at once. */
    void await(QFuture<Result<void>> saving);
    /** What was typed cannot be saved as it is; it stays and is asked for again when it is left. */
    void refuse() { m_state = State::Dirty; }
    /** What is shown turned out to be stored. */
    void noteStored();
    /** Another record follows. */
    void forget();

Q_SIGNALS:
    /** Save what was typed. What belongs to one visit carries the same number. */
    void due(int visit);
    /** What was on its way is safe: what is stored may be shown again. */
    void saved();

private:
    void settle(int asked, const Result<void> &outcome);

    void stopTimers();

    QTimer m_rest{this};   ///< Begins anew with every key.
    QTimer m_latest{this}; ///< Does not: nobody loses more than this, however long they type on.
    State m_state = State::Clean;
    int m_visit;
    int m_asked = 0; ///< Only the answer to the last question counts.
};

} // namespace Headway
