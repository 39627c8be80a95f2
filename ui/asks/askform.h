// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace Headway {

class AudienceField;
class Clock;
class RecordEdits;
class TypedText;

/** An ask's fields, saved as they are typed. */
class AskForm final : public QWidget
{
    Q_OBJECT

public:
    AskForm(RecordEdits &edits, const Clock &clock, QWidget *parent = nullptr);

    /** Shows `ask`; another one than before after what was typed is saved. */
    void showAsk(const Ask &ask);
    void focusFirst();
    void flush();

private:
    QWidget *makeEffective();
    void connectTexts();
    void showEffective(QDate date);

    RecordEdits &m_edits;
    const Clock &m_clock;
    AskId m_id;
    QLineEdit *m_what;
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
    QPlainTextEdit *m_whyNow;
    QPlainTextEdit *m_sentence;
    AudienceField *m_audience;
    TypedText *m_whatTyped;
    TypedText *m_whyNowTyped;
    TypedText *m_sentenceTyped;
    bool m_showing = false;
};

} // namespace Headway
