// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "person.h"

#include <QWidget>

class QLineEdit;

namespace Headway {

class AudienceField;
class RecordEdits;
class TypedText;

/** A person's fields, saved as they are typed. */
class PersonForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(RecordEdits &edits, QWidget *parent = nullptr);

    /** Shows `person`; another one than before after what was typed is saved. */
    void showPerson(const Person &person);
    void focusName();
    void flush();

private:
    RecordEdits &m_edits;
    PersonId m_id;
    QLineEdit *m_name;
    TypedText *m_nameTyped;
    TypedText *m_titleTyped;
    AudienceField *m_audience;
};

} // namespace Headway
