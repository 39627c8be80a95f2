// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownentry.h"

#include "yamltext.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString figure(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/** Writes fields one below the other; what says nothing is left out. */
class Fields
{
public:
    void add(const QString &key, const QString &value) { m_text += key + u": "_s + value + u'\n'; }

    void addText(const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            add(key, yamlText(text));
    }

    void addFlag(const QString &key, bool isSet)
    {
        if (isSet)
            add(key, u"true"_s);
    }

    void addInstant(const QString &key, const QDateTime &instant)
    {
        if (instant.isValid())
            add(key, instant.toUTC().toString(Qt::ISODateWithMs));
    }

    void addNames(const QString &key, const QStringList &names)
    {
        QList<Fields> items;
        for (const QString &name : names)
            items << word(name);
        addItems(key, items);
    }

    /** A list of which each item has fields of its own. */
    void addItems(const QString &key, const QList<Fields> &items)
    {
        if (items.isEmpty())
            return;
        m_text += key + u":\n"_s;
        for (const Fields &item : items)
            m_text += u"  - "_s + item.m_text.chopped(1).replace(u"\n"_s, u"\n    "_s) + u'\n';
    }

    /** An item of a list that has no fields. */
    static Fields word(const QString &text)
    {
        Fields fields;
        fields.m_text = yamlWord(text) + u'\n';
        return fields;
    }

    const QString &text() const { return m_text; }

private:
    QString m_text;
};

Fields fieldsOf(const Metric &metric)
{
    Fields fields;
    fields.add(u"name"_s, yamlWord(metric.name));
    if (metric.before)
        fields.add(u"before"_s, figure(*metric.before));
    if (metric.after)
        fields.add(u"after"_s, figure(*metric.after));
    if (!metric.unit.isEmpty())
        fields.add(u"unit"_s, yamlWord(metric.unit));
    return fields;
}

/** By the name alone, where nothing else is said of somebody. */
Fields fieldsOf(const EntryPerson &person, const QString &name)
{
    if (person == EntryPerson(person.id))
        return Fields::word(name);
    Fields fields;
    fields.add(u"name"_s, yamlWord(name));
    if (person.part != PersonPart::Unsaid)
        fields.add(u"part"_s, nameOf(person.part));
    fields.addFlag(u"may_be_quoted"_s, person.mayBeQuoted);
    return fields;
}

Fields fieldsOf(const Attachment &attachment, const QString &file)
{
    Fields fields;
    fields.add(u"name"_s, yamlWord(attachment.fileName));
    fields.add(u"file"_s, yamlWord(file));
    if (!attachment.mediaType.isEmpty())
        fields.add(u"media_type"_s, yamlWord(attachment.mediaType));
    return fields;
}

QList<Fields> metricsOf(const Entry &entry)
{
    QList<Fields> items;
    for (const Metric &metric : entry.metrics)
        items << fieldsOf(metric);
    return items;
}

QList<Fields> peopleOf(const Entry &entry, const EntryLinkNames &names)
{
    QList<Fields> items;
    for (const EntryPerson &person : entry.people) {
        if (names.people.contains(person.id))
            items << fieldsOf(person, names.people.value(person.id));
    }
    return items;
}

QList<Fields> attachmentsOf(const Entry &entry, const QHash<AttachmentId, QString> &files)
{
    QList<Fields> items;
    for (const Attachment &attachment : entry.attachments) {
        if (files.contains(attachment.id))
            items << fieldsOf(attachment, files.value(attachment.id));
    }
    return items;
}

void addStory(Fields &fields, const Entry &entry)
{
    fields.addText(u"situation"_s, entry.situation);
    fields.addText(u"action"_s, entry.action);
    fields.addText(u"result"_s, entry.result);
    if (entry.lasting != Lasting::Unsaid)
        fields.add(u"lasting"_s, nameOf(entry.lasting));
    if (entry.lastingDate.isValid())
        fields.add(u"lasting_date"_s, entry.lastingDate.toString(Qt::ISODate));
}

void addLinks(Fields &fields, const Entry &entry, const EntryLinkNames &names)
{
    fields.addNames(u"tags"_s, EntryLinkNames::of(entry.tags, names.tags));
    fields.addNames(u"goals"_s, EntryLinkNames::of(entry.goals, names.goals));
    fields.addItems(u"people"_s, peopleOf(entry, names));
    fields.addNames(u"strengths"_s, EntryLinkNames::of(entry.strengths, names.strengths));
    fields.addNames(u"criteria"_s, EntryLinkNames::of(entry.criteria, names.criteria));
    fields.addItems(u"metrics"_s, metricsOf(entry));
}

} // namespace

QByteArray markdownOf(const Entry &entry, const EntryLinkNames &names, const QHash<AttachmentId, QString> &files)
{
    Fields fields;
    fields.add(u"title"_s, yamlWord(entry.title));
    fields.add(u"date"_s, entry.date.toString(Qt::ISODate));
    fields.add(u"kind"_s, nameOf(entry.kind));
    fields.add(u"audience"_s, nameOf(entry.audience));
    fields.addFlag(u"starred"_s, entry.starred);
    fields.addFlag(u"above_and_beyond"_s, entry.aboveAndBeyond);
    addStory(fields, entry);
    addLinks(fields, entry, names);
    fields.addItems(u"attachments"_s, attachmentsOf(entry, files));
    fields.addNames(u"dismissed_findings"_s, entry.dismissedFindings);
    fields.add(u"headway"_s, u"1"_s);
    fields.add(u"id"_s, yamlWord(entry.id.uuid().toString(QUuid::WithoutBraces)));
    fields.addInstant(u"created_at"_s, entry.createdAt);
    fields.addInstant(u"changed_at"_s, entry.changedAt);
    return "---\n" + fields.text().toUtf8() + "---\n" + entry.body.toUtf8();
}

} // namespace Headway
