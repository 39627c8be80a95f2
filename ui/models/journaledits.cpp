// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaledits.h"

#include "attachmentcontents.h"
#include "linkbyname.h"
#include "tagrepository.h"

#include <algorithm>

namespace Headway {

namespace {

/** How an entry names the records of one kind, and what the undo menu says of it, with %1 for the entry's title. */
template<typename Record>
struct LinkField;

template<>
struct LinkField<Person>
{
    static constexpr auto links = &Entry::people;
    static constexpr QLatin1StringView name = Field::people;
    static QString words() { return JournalEdits::tr("Change people of “%1”"); }
};

template<>
struct LinkField<Goal>
{
    static constexpr auto links = &Entry::goals;
    static constexpr QLatin1StringView name = Field::goals;
    static QString words() { return JournalEdits::tr("Change goals of “%1”"); }
};

template<>
struct LinkField<Strength>
{
    static constexpr auto links = &Entry::strengths;
    static constexpr QLatin1StringView name = Field::strengths;
    static QString words() { return JournalEdits::tr("Change strengths of “%1”"); }
};

template<>
struct LinkField<Criterion>
{
    static constexpr auto links = &Entry::criteria;
    static constexpr QLatin1StringView name = Field::criteria;
    static QString words() { return JournalEdits::tr("Change criteria of “%1”"); }
};

template<>
struct LinkField<Tag>
{
    static constexpr auto links = &Entry::tags;
    static constexpr QLatin1StringView name = Field::tags;
    static QString words() { return JournalEdits::tr("Change tags of “%1”"); }
};

template<typename Record>
RecordField linkField(const EntryId &entry, const Id<Record> &known, const QString &name)
{
    return {entry.uuid(), LinkField<Record>::name, known.isNull() ? name : known.uuid().toString()};
}

} // namespace

EntryId JournalEdits::begin(QDate date)
{
    const Entry entry{.id = EntryId::make(), .date = date};
    RecordEdits::begin(entry);
    return entry.id;
}

template<typename Record>
QFuture<Result<void>> JournalEdits::link(const EditedEntry &entry, const Id<Record> &known, const QString &name)
{
    const auto change = [name, when = now()](Session &session, Entry &stored) {
        auto &linked = stored.*LinkField<Record>::links;
        return idByName<Record>(session, name, when, idsOf(linked)).transform([&](const Id<Record> &found) {
            if (!linked.contains(found))
                linked << found;
        });
    };
    return edit({LinkField<Record>::words()}, entry, linkField(entry.id, known, name), change);
}

template<typename Record>
QFuture<Result<void>> JournalEdits::unlink(const EditedEntry &entry, const Id<Record> &known, const QString &name)
{
    const auto change = [known, name](Session &session, Entry &stored) {
        auto &linked = stored.*LinkField<Record>::links;
        return linkedAs<Record>(session, idsOf(linked), known, name).transform([&linked](const Id<Record> &goes) {
            linked.removeAll(goes);
        });
    };
    return edit({LinkField<Record>::words()}, entry, linkField(entry.id, known, name), change);
}

template QFuture<Result<void>> JournalEdits::link(const EditedEntry &, const PersonId &, const QString &);
template QFuture<Result<void>> JournalEdits::link(const EditedEntry &, const GoalId &, const QString &);
template QFuture<Result<void>> JournalEdits::link(const EditedEntry &, const TagId &, const QString &);
template QFuture<Result<void>> JournalEdits::link(const EditedEntry &, const StrengthId &, const QString &);
template QFuture<Result<void>> JournalEdits::link(const EditedEntry &, const CriterionId &, const QString &);
template QFuture<Result<void>> JournalEdits::unlink(const EditedEntry &, const PersonId &, const QString &);
template QFuture<Result<void>> JournalEdits::unlink(const EditedEntry &, const GoalId &, const QString &);
template QFuture<Result<void>> JournalEdits::unlink(const EditedEntry &, const TagId &, const QString &);
template QFuture<Result<void>> JournalEdits::unlink(const EditedEntry &, const StrengthId &, const QString &);
template QFuture<Result<void>> JournalEdits::unlink(const EditedEntry &, const CriterionId &, const QString &);

QFuture<Result<void>> JournalEdits::setTitle(const EditedEntry &entry, const QString &title, int visit)
{
    return setAs(tr("Edit title of “%1”"), entry, Field::title, &Entry::title, title, visit);
}

QFuture<Result<void>> JournalEdits::setBody(const EditedEntry &entry, const QString &body, int visit)
{
    return setAs(tr("Edit text of “%1”"), entry, Field::body, &Entry::body, body, visit);
}

QFuture<Result<void>> JournalEdits::setDate(const EditedEntry &entry, QDate date, int visit)
{
    return setAs(tr("Change date of “%1”"), entry, Field::date, &Entry::date, date, visit);
}

QFuture<Result<void>> JournalEdits::setKind(const EditedEntry &entry, EntryKind kind)
{
    return setAs(tr("Change kind of “%1”"), entry, Field::kind, &Entry::kind, kind);
}

QFuture<Result<void>> JournalEdits::setAudience(const EditedEntry &entry, Audience audience)
{
    return setAs(tr("Change audience of “%1”"), entry, Field::audience, &Entry::audience, audience);
}

QFuture<Result<void>> JournalEdits::setStarred(const EditedEntry &entry, bool starred)
{
    //: What undo takes back; %1 is the title of an entry
    const QString words = starred ? tr("Star “%1”") : tr("Remove star of “%1”");
    return setAs(words, entry, Field::starred, &Entry::starred, starred);
}

QFuture<Result<void>> JournalEdits::setAboveAndBeyond(const EditedEntry &entry, bool aboveAndBeyond)
{
    return setAs(tr("Change “above and beyond” of “%1”"), entry, Field::aboveAndBeyond, &Entry::aboveAndBeyond,
                 aboveAndBeyond);
}

QFuture<Result<void>> JournalEdits::setSituation(const EditedEntry &entry, const QString &situation, int visit)
{
    return setAs(tr("Edit situation of “%1”"), entry, Field::situation, &Entry::situation, situation, visit);
}

QFuture<Result<void>> JournalEdits::setAction(const EditedEntry &entry, const QString &action, int visit)
{
    return setAs(tr("Edit action of “%1”"), entry, Field::action, &Entry::action, action, visit);
}

QFuture<Result<void>> JournalEdits::setResult(const EditedEntry &entry, const QString &result, int visit)
{
    return setAs(tr("Edit result of “%1”"), entry, Field::result, &Entry::result, result, visit);
}

QFuture<Result<void>> JournalEdits::setLasting(const EditedEntry &entry, Lasting lasting, QDate date, int visit)
{
    const auto change = [lasting, date](Session &, Entry &stored) -> Result<void> {
        stored.lasting = lasting;
        stored.lastingDate = lasting == Lasting::Unsaid ? QDate() : date;
        return {};
    };
    return edit({tr("Change whether “%1” lasted")}, entry, {entry.id.uuid(), Field::lasting}, change, visit);
}

QFuture<Result<void>> JournalEdits::setPart(const EditedEntry &entry, const EntryPerson &person)
{
    const auto change = [person](Session &, Entry &stored) -> Result<void> {
        if (const qsizetype place = stored.people.indexOf(person.id); place >= 0)
            stored.people[place] = person;
        return {};
    };
    const RecordField field{entry.id.uuid(), Field::part, person.id.uuid().toString()};
    return edit({tr("Change a person’s part in “%1”")}, entry, field, change);
}

QFuture<Result<void>> JournalEdits::attach(const EditedEntry &entry, const Attachment &file, const QByteArray &bytes,
                                           const Drop &drop)
{
    const auto change = [file, bytes](Session &session, Entry &stored) {
        return AttachmentContents(session).put(bytes).transform([&](const QByteArray &hash) {
            Attachment attached = file;
            attached.hash = hash;
            attached.size = bytes.size();
            if (!std::ranges::contains(stored.attachments, attached.id, &Attachment::id))
                stored.attachments << attached;
        });
    };
    const RecordField field{entry.id.uuid(), Field::attachments, file.id.uuid().toString()};
    const QString words = drop.files > 1
                              ? tr("Attach %n file(s) to “%1”", nullptr, drop.files).arg(RecordText::called(entry.name))
                              : tr("Attach “%1”").arg(file.fileName);
    return editAs({words}, entry, field, change, drop.visit);
}

QFuture<Result<void>> JournalEdits::removeAttachment(const EditedEntry &entry, const Attachment &file)
{
    const auto change = [id = file.id](Session &, Entry &stored) -> Result<void> {
        stored.attachments.removeIf([id](const Attachment &attachment) { return attachment.id == id; });
        return {};
    };
    const RecordField field{entry.id.uuid(), Field::attachments, file.id.uuid().toString()};
    return editAs({tr("Remove “%1”").arg(file.fileName)}, entry, field, change);
}

QFuture<Result<void>> JournalEdits::dismissFinding(const EditedEntry &entry, const QString &rule)
{
    const auto change = [rule](Session &, Entry &stored) -> Result<void> {
        if (!stored.dismissedFindings.contains(rule))
            stored.dismissedFindings << rule;
        stored.dismissedFindings.sort();
        return {};
    };
    const RecordField field{entry.id.uuid(), Field::dismissedFindings, rule};
    return edit({tr("Dismiss a finding of “%1”")}, entry, field, change);
}

QFuture<Result<void>> JournalEdits::showFinding(const EditedEntry &entry, const QString &rule)
{
    const auto change = [rule](Session &, Entry &stored) -> Result<void> {
        stored.dismissedFindings.removeAll(rule);
        return {};
    };
    const RecordField field{entry.id.uuid(), Field::dismissedFindings, rule};
    return edit({tr("Show a finding of “%1” again")}, entry, field, change);
}

QFuture<Result<void>> JournalEdits::setMetrics(const EditedEntry &entry, const QList<Metric> &metrics, int visit)
{
    return setAs(tr("Edit figures of “%1”"), entry, Field::metrics, &Entry::metrics, metrics, visit);
}

} // namespace Headway
