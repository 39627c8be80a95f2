// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordedits.h"

#include "pendingedits.h"

namespace Headway {

RecordEdits::RecordEdits(PendingEdits &pending, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pending(pending)
    , m_clock(clock)
{
    connect(&pending, &PendingEdits::aboutToPerform, this, &RecordEdits::aboutToPerform);
    connect(&pending, &PendingEdits::saved, this, [this](const RecordField &field) { m_new.noteStored(field.record); });
}

QString RecordEdits::inTrash()
{
    return tr("This record is in the trash. Undo brings it back.");
}

QFuture<Result<void>> RecordEdits::write(const RecordField &field, int visit, const Words &words,
                                         const Career::Work &work)
{
    m_pending.gatherTyped(); // What was typed into a new record is its making, and not what is chosen behind it.
    const QString text = m_new.noteEdit(field.record, visit) ? words.making : words.editing;
    return m_pending.perform({text.arg(RecordText::called(words.name)), field.visitKey(visit)}, field, work);
}

QFuture<Result<void>> RecordEdits::trash(const QUuid &id, const QString &name, const Career::Work &work)
{
    const QString called = RecordText::called(name);
    const UserAction action{.text = tr("Delete “%1”").arg(called), .notice = tr("Moved “%1” to the trash").arg(called)};
    return m_pending.perform(action, {id, Field::trash}, work);
}

} // namespace Headway
