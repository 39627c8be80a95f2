// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosenedits.h"

#include "chosenwords.h"
#include "entrybatch.h"
#include "longwork.h"

namespace Headway {

namespace {

/** What the words need: how many are to be changed, where `same` of them are so already. */
ChosenWords wordsOf(const ChosenEntries &chosen, qsizetype same)
{
    return ChosenWords(chosen.count() - same, same);
}

EditedEntry only(const ChosenEntries &chosen)
{
    return {chosen.ids().constFirst(), chosen.title()};
}

/** Whether more people may read the only one then. */
bool isWider(const ChosenEntries &chosen, Audience audience)
{
    return chosen.audience() && !mayRead(audience, *chosen.audience());
}

/** As JournalEdits calls the link, so that the later edit takes the place of the older one. */
template<typename Record>
QString partOf(const Id<Record> &known, const QString &name)
{
    return known.isNull() ? name : known.uuid().toString();
}

template<typename Record>
constexpr bool isGoal = std::is_same_v<Record, Goal>;

template<typename Record>
constexpr QLatin1StringView linkField = isGoal<Record> ? Field::goals : Field::tags;

QList<EntryId> entriesOf(const QList<RecordField> &fields)
{
    QList<EntryId> ids;
    ids.reserve(fields.size());
    for (const RecordField &field : fields)
        ids << EntryId(field.record);
    return ids;
}

} // namespace

ChosenEdits::ChosenEdits(JournalEdits &edits, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_clock(clock)
{}

QFuture<Result<void>> ChosenEdits::setKind(const ChosenEntries &chosen, EntryKind kind)
{
    if (!chosen.areSeveral())
        return m_edits.setKind(only(chosen), kind);
    const ChosenWords words = wordsOf(chosen, chosen.countOf(kind));
    return perform(chosen, {.action = words.kind(kind),
                            .field = Field::kind,
                            .nothingToDo = words.nothingToDo(),
                            .step = [kind](EntryBatch &batch) { return batch.setKind(kind); }});
}

QFuture<Result<void>> ChosenEdits::setAudience(const ChosenEntries &chosen, Audience audience)
{
    if (!chosen.areSeveral())
        return isWider(chosen, audience) ? m_edits.release(only(chosen), audience)
                                         : m_edits.setAudience(only(chosen), audience);
    const ChosenWords words = wordsOf(chosen, chosen.countOf(audience));
    return perform(chosen, {.action = words.audience(audience),
                            .field = Field::audience,
                            .nothingToDo = words.nothingToDo(),
                            .step = [audience](EntryBatch &batch) { return batch.setAudience(audience); }});
}

QFuture<Result<void>> ChosenEdits::setStarred(const ChosenEntries &chosen, bool starred)
{
    if (!chosen.areSeveral())
        return m_edits.setStarred(only(chosen), starred);
    const ChosenWords words = wordsOf(chosen, starred ? chosen.starred() : chosen.count() - chosen.starred());
    return perform(chosen, {.action = words.star(starred),
                            .field = Field::starred,
                            .nothingToDo = words.nothingToDo(),
                            .step = [starred](EntryBatch &batch) { return batch.setStarred(starred); }});
}

QFuture<Result<void>> ChosenEdits::moveToTrash(const ChosenEntries &chosen)
{
    if (!chosen.areSeveral())
        return m_edits.moveToTrash(only(chosen).id, chosen.title());
    return perform(chosen, {.action = wordsOf(chosen, 0).moveToTrash(),
                            .field = Field::trash,
                            .step = [](EntryBatch &batch) { return batch.moveToTrash(); }});
}

template<typename Record>
QFuture<Result<void>> ChosenEdits::link(const ChosenEntries &chosen, const Id<Record> &known, const QString &name)
{
    if (!chosen.areSeveral())
        return m_edits.link(only(chosen), known, name);
    const ChosenWords words = wordsOf(chosen, chosen.countOf(known));
    return perform(chosen, {.action = words.link(name, isGoal<Record>),
                            .field = linkField<Record>,
                            .part = partOf(known, name),
                            .nothingToDo = words.nothingToDo(),
                            .step = [known, name](EntryBatch &batch) { return batch.link(known, name); }});
}

template<typename Record>
QFuture<Result<void>> ChosenEdits::unlink(const ChosenEntries &chosen, const Id<Record> &known, const QString &name)
{
    if (!chosen.areSeveral())
        return m_edits.unlink(only(chosen), known, name);
    // Those without it are not spoken of: nobody takes off what is not there.
    const qsizetype changed = known.isNull() ? chosen.count() : chosen.countOf(known);
    return perform(chosen, {.action = ChosenWords(changed, 0).unlink(name, isGoal<Record>),
                            .field = linkField<Record>,
                            .part = partOf(known, name),
                            .step = [known, name](EntryBatch &batch) { return batch.unlink(known, name); }});
}

template QFuture<Result<void>> ChosenEdits::link(const ChosenEntries &, const TagId &, const QString &);
template QFuture<Result<void>> ChosenEdits::link(const ChosenEntries &, const GoalId &, const QString &);
template QFuture<Result<void>> ChosenEdits::unlink(const ChosenEntries &, const TagId &, const QString &);
template QFuture<Result<void>> ChosenEdits::unlink(const ChosenEntries &, const GoalId &, const QString &);

/** Also where nothing is to be changed: an older edit of the same field, that could not be saved, is outdated by it. */
QFuture<Result<void>> ChosenEdits::perform(const ChosenEntries &chosen, const Change &change)
{
    QList<RecordField> fields;
    fields.reserve(chosen.count());
    for (const EntryId &id : chosen.ids())
        fields << RecordField{id.uuid(), change.field, change.part};
    LongWork *run = begin();
    return m_edits.pending()
        .perform(change.action, fields, work(run->begin(), change.step, m_clock.now()))
        .then(this, [this, run, told = change.nothingToDo](const Result<void> &outcome) {
            const bool isStopped = !outcome && outcome.error().kind == Error::Kind::Cancelled;
            end(run, isStopped ? outcome.error().sentence : told);
            return outcome;
        });
}

PendingEdits::FieldsWork ChosenEdits::work(const ImportControl &control, const Step &step, const QDateTime &now)
{
    return [=](Session &session, const QList<RecordField> &wanted) {
        const auto goOn = [&control, all = wanted.size()](qint64 done) -> Result<void> {
            control.report(done, all);
            return control.stop.stop_requested() ? refuse(Error::Kind::Cancelled, ChosenWords::stopped())
                                                 : Result<void>();
        };
        EntryBatch batch(session, entriesOf(wanted), now, goOn);
        return step(batch).transform([&](int) { control.report(1, 1); });
    };
}

LongWork *ChosenEdits::begin()
{
    auto *run = new LongWork(this);
    connect(run, &LongWork::progressed, this, [this, run](int percent) {
        if (m_runs.constFirst() == run) // The others wait for it.
            Q_EMIT progressed(percent);
    });
    m_runs << run;
    if (m_runs.size() == 1)
        Q_EMIT started();
    return run;
}

void ChosenEdits::end(LongWork *run, const QString &sentence)
{
    run->end();
    run->deleteLater();
    m_runs.removeOne(run);
    if (m_runs.isEmpty())
        Q_EMIT ended(sentence);
}

void ChosenEdits::stop()
{
    for (LongWork *run : std::as_const(m_runs))
        run->stop();
}

} // namespace Headway
