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

QFuture<Result<void>> RecordEdits::write(const Words &words, const RecordField &field, int visit,
                                         const Career::Work &work)
{
    m_pending.gatherTyped(); // What was typed into a new record is its making, and not what is chosen behind it.
    UserAction action = words.action;
    const bool isMaking = m_new.noteEdit(field.record, visit);
    if (isMaking || !words.isWhole)
        action.text = (isMaking ? words.making : action.text).arg(RecordText::called(words.name));
    action.mergeKey = field.visitKey(visit);
    return m_pending.perform(action, field, work);
}

QFuture<Result<void>> RecordEdits::trash(const QUuid &id, const QString &name, const Career::Work &work)
{
    const QString called = RecordText::called(name);
    const UserAction action{.text = tr("Delete “%1”").arg(called), .notice = tr("Moved “%1” to the trash").arg(called)};
    return m_pending.perform(action, {id, Field::trash}, work);
}

UserAction RecordEdits::releasing(const QString &name, Audience readers)
{
    const QString told =
        readers == Audience::Boss ? tr("Released “%1” to your boss") : tr("Released “%1” to your sponsors");
    return {.text = tr("Release “%1”"), .notice = told.arg(RecordText::called(name))};
}

void RecordEdits::retryUnsaved()
{
    m_pending.retry();
}

} // namespace Headway
