// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "askrepository.h"
#include "goalrepository.h"
#include "personrepository.h"

#include <QCoreApplication>

namespace Headway {

/**
 * What the undo menu calls an edit of one kind of record: `making` while it is the making of the record, `editing`
 * later. To write it is all it takes for RecordEdits to edit a further kind.
 */
template<typename Record>
struct RecordWords;

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::RecordEdits)
};

template<>
struct RecordWords<Person>
{
    static QString making() { return RecordText::tr("New person"); }
    static QString editing() { return RecordText::tr("Edit person"); }
};

template<>
struct RecordWords<Goal>
{
    static QString making() { return RecordText::tr("New goal"); }
    static QString editing() { return RecordText::tr("Edit goal"); }
};

template<>
struct RecordWords<Ask>
{
    static QString making() { return RecordText::tr("New ask"); }
    static QString editing() { return RecordText::tr("Edit ask"); }
};

} // namespace Headway
