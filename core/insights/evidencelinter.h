// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryreader.h"
#include "finding.h"
#include "periodrules.h"

namespace Headway {

/**
 * Finds what a reader of the journal would miss in it as evidence, by the rules of findingrules.h and periodrules.h:
 * plain ones, which would rather miss something than nag about an entry that is good.
 *
 * Praise, feedback, what was learnt, setbacks and reflections owe nobody a result: nothing is found in them. Nor is it
 * in an entry that has hardly been begun. Rules that read words know English, German and French, and find nothing
 * in other languages. Make one and keep it; safe to use from several threads.
 */
class EvidenceLinter final
{
public:
    /** Of one entry, by weight, without those that were dismissed for it. */
    QList<Finding> findings(const Entry &entry, QDate today) const;
    /** Of a period: first those of the whole, then those of its entries, in their order. */
    QList<Finding> findings(const EvidencePeriod &period, QDate today) const;
    /** Of the entries of a period those that were dismissed, as far as they would still be found. */
    QList<Finding> dismissed(const EvidencePeriod &period, QDate today) const;

private:
    QList<Finding> all(const Entry &entry, QDate today) const;

    EntryReader m_reader;
};

} // namespace Headway
