// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "askrepository.h"
#include "criterionrepository.h"
#include "entryrepository.h"
#include "feedbackrepository.h"
#include "goalrepository.h"
#include "personrepository.h"
#include "reputationarearepository.h"
#include "savedsearchrepository.h"
#include "shortname.h"
#include "strengthrepository.h"

#include <QCoreApplication>

namespace Headway {

/**
 * What the undo menu calls an edit of one kind of record, with %1 for its name: `making` while it is the making of the
 * record, `editing` later. To write it is all it takes for RecordEdits to edit a further kind.
 */
template<typename Record>
struct RecordWords;

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::RecordEdits)

public:
    /** What a record is called where a sentence names it. */
    static QString called(const QString &name) { return name.isEmpty() ? tr("Untitled") : shortName(name); }
    static QString inTrash(const QString &name)
    {
        return tr("“%1” is in the trash. Undo brings it back.").arg(called(name));
    }
};

template<>
struct RecordWords<Entry>
{
    static QString making() { return RecordText::tr("New entry “%1”"); }
    static QString editing() { return RecordText::tr("Edit entry “%1”"); }
};

template<>
struct RecordWords<Person>
{
    static QString making() { return RecordText::tr("New person “%1”"); }
    static QString editing() { return RecordText::tr("Edit person “%1”"); }
};

template<>
struct RecordWords<Goal>
{
    static QString making() { return RecordText::tr("New goal “%1”"); }
    static QString editing() { return RecordText::tr("Edit goal “%1”"); }
};

template<>
struct RecordWords<Strength>
{
    static QString making() { return RecordText::tr("New strength “%1”"); }
    static QString editing() { return RecordText::tr("Edit strength “%1”"); }
};

template<>
struct RecordWords<Criterion>
{
    static QString making() { return RecordText::tr("New criterion “%1”"); }
    static QString editing() { return RecordText::tr("Edit criterion “%1”"); }
};

template<>
struct RecordWords<SavedSearch>
{
    static QString making() { return RecordText::tr("Save search “%1”"); }
    static QString editing() { return RecordText::tr("Rename search “%1”"); }
};

template<>
struct RecordWords<Feedback>
{
    static QString making() { return RecordText::tr("New feedback “%1”"); }
    static QString editing() { return RecordText::tr("Edit feedback “%1”"); }
};

template<>
struct RecordWords<ReputationArea>
{
    static QString making() { return RecordText::tr("New reputation “%1”"); }
    static QString editing() { return RecordText::tr("Edit reputation “%1”"); }
};

template<>
struct RecordWords<Ask>
{
    static QString making() { return RecordText::tr("New ask “%1”"); }
    static QString editing() { return RecordText::tr("Edit ask “%1”"); }
};

} // namespace Headway
