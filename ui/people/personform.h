// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editedrecord.h"
#include "person.h"
#include "recordform.h"

namespace Headway {

class AudienceField;
class RecordEdits;

/** A person's fields, saved as they are typed. */
class PersonForm final : public RecordForm
{
    Q_OBJECT

public:
    explicit PersonForm(RecordEdits &edits, QWidget *parent = nullptr);

    void showPerson(const Person &person);

private:
    void connectFields();
    EditedRecord<Person> edited() const;

    RecordEdits &m_edits;
    PersonId m_id;
    QLineEdit *m_nameField;
    TypedText *m_name;
    TypedText *m_title;
    AudienceField *m_audience;
};

} // namespace Headway
