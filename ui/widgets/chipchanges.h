// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chip.h"
#include "result.h"

#include <QList>

namespace Headway {

/**
 * The chips that are stored, and what the user added and took off since: that stays to be seen until it is stored
 * itself, whatever else is stored meanwhile and whether it could be saved or not.
 */
class ChipChanges final
{
public:
    /** What is stored now. */
    void setStored(const QList<Chip> &stored);
    /** What is stored, with all changes. */
    QList<Chip> shown() const;

    /** Adds a name; as the chip that it was, where that is just being taken off. */
    Chip add(const QString &name);
    void takeOff(const Chip &chip);

    /** By which a change is settled; the last of a chip is the one that counts. */
    int numberOf(const Chip &chip) const;
    /** A change has been stored, or could not be. */
    void settle(int number, const Result<void> &outcome);
    /** Another record follows; what is still on its way is not told to it. */
    void forget();

private:
    struct Change
    {
        Chip chip;
        bool isAdded;
        int number;
        bool isKept = false; ///< Could not be saved; who saves keeps it, and may do so later.
    };

    Chip chipBeingTakenOff(const QString &name) const;
    void note(const Chip &chip, bool isAdded);
    static void apply(QList<Chip> &chips, const Change &change);

    QList<Chip> m_stored;
    QList<Change> m_changes; ///< One of each chip, in the order in which they were made.
    int m_lastNumber = 0;
};

} // namespace Headway
