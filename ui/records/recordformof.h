// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audiencefield.h"
#include "fieldform.h"
#include "recordedits.h"
#include "recordform.h"
#include "typedchoice.h"
#include "typedtext.h"

#include <QLineEdit>

namespace Headway {

/** The form of a kind of record that RecordEdits edits. Each field is tied to the member that it shows and writes. */
template<typename Record>
class RecordFormOf : public RecordForm
{
public:
    void showRecord(const Record &record)
    {
        turnTo(record.id.uuid());
        m_id = record.id;
        for (const Show &show : m_shows)
            show(record);
    }

protected:
    RecordFormOf(RecordEdits &edits, QWidget *parent)
        : RecordForm(parent)
        , m_edits(edits)
    {
        connect(&edits, &RecordEdits::aboutToPerform, this, &RecordForm::flush);
    }

    /** How a text is stored: as it was typed, or as one line. */
    enum class Stored { Whole, OnOneLine };

    /** The field in which the record's name stands: by that the undo menu calls it. */
    TypedText *addName(const QString &label, QLineEdit *field)
    {
        m_name = field;
        return addText(label, field);
    }

    TypedText *tie(TypedText *text, QLatin1StringView field, QString Record::*member, Stored stored = Stored::OnOneLine)
    {
        connect(text, &TypedText::typed, this, [=, this](const QString &typed, int visit) {
            text->await(save(field, member, stored == Stored::Whole ? typed : typed.simplified(), visit));
        });
        showBy([=](const Record &record) { text->show(record.*member); });
        return text;
    }

    void addAudience(const QString &label)
    {
        auto *audience = new AudienceField;
        fields().addField(label, audience);
        auto *typed = new TypedChoice(audience);
        follow(typed);
        connect(typed, &TypedChoice::chosen, this,
                [=, this](int chosen) { typed->await(saveAudience(Audience(chosen))); });
        showBy([=, this](const Record &record) {
            m_audience = record.audience;
            typed->show(int(record.audience));
        });
    }

    /** How another field shows its part of a record. */
    using Show = std::function<void(const Record &)>;
    void showBy(const Show &show) { m_shows << show; }

    /** The record that is shown, by the name that stands in its field. */
    EditedRecord<Record> edited() const { return {m_id, m_name->text()}; }

    template<typename Value>
    QFuture<Result<void>> save(QLatin1StringView field, Value Record::*member, const std::type_identity_t<Value> &value,
                               int visit = 0)
    {
        return m_edits.set(edited(), field, member, value, visit);
    }

private:
    QFuture<Result<void>> saveAudience(Audience chosen)
    {
        const bool isWider = !mayRead(chosen, m_audience);
        return isWider ? m_edits.release(edited(), chosen) : save(Field::audience, &Record::audience, chosen);
    }

    RecordEdits &m_edits;
    Id<Record> m_id;
    QLineEdit *m_name = nullptr;
    Audience m_audience = Audience::Private; ///< As it is stored.
    QList<Show> m_shows;
};

} // namespace Headway
