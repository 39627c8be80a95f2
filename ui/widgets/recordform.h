// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace Headway {

class ChipsEdit;
class FieldForm;
class TypedField;
class TypedText;

/** The fields of one record, saved as they are typed. Which fields, and how they are saved, says a subclass. */
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);
    ~RecordForm() override;

    void focusFirst();
    /** Saves what was typed and not saved yet. */
    void flush();

protected:
    FieldForm &fields() { return *m_fields; }
    TypedText *addText(const QString &label, QLineEdit *field);
    /** A text of several lines, `lines` of them to be seen at once. */
    TypedText *addProse(const QString &label, QPlainTextEdit *field, int lines);
    /** Another field that is saved as it is typed, wherever in the form it stands. */
    void follow(TypedField *field) { m_typed << field; }
    /** Names likewise: one that was typed and not added yet belongs to the record that was shown then. */
    void follow(ChipsEdit *chips) { m_chips << chips; }
    /** The fields stand for this record from now on; what was typed into another one's is saved first. */
    void turnTo(const QUuid &record);

private:
    TypedText *add(const QString &label, QWidget *shown, QWidget *field, TypedText *text);

    FieldForm *m_fields;
    QList<TypedField *> m_typed;
    QList<ChipsEdit *> m_chips;
    QWidget *m_first = nullptr;
    QUuid m_record;
};

} // namespace Headway
