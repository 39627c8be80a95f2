// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"
#include "editedrecord.h"
#include "recordform.h"
#include "result.h"

#include <QFuture>

class QCheckBox;
class QDateEdit;

namespace Headway {

class AudienceField;
class Clock;
class RecordEdits;
class TypedDate;

/** An ask's fields, saved as they are typed. */
class AskForm final : public RecordForm
{
    Q_OBJECT

public:
    AskForm(RecordEdits &edits, const Clock &clock, QWidget *parent = nullptr);

    void showAsk(const Ask &ask);

private:
    void addFields();
    QWidget *makeEffective();
    void connectTexts();
    void connectChoices();
    void showEffective(QDate date);
    EditedRecord<Ask> edited() const;
    QFuture<Result<void>> saveEffective(QDate date, int visit);

    RecordEdits &m_edits;
    const Clock &m_clock;
    AskId m_id;
    QLineEdit *m_whatField;
    TypedText *m_what;
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
    TypedDate *m_effective;
    TypedText *m_whyNow;
    TypedText *m_sentence;
    AudienceField *m_audience;
};

} // namespace Headway
