// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askform.h"

#include "audiencefield.h"
#include "clock.h"
#include "fieldform.h"
#include "fieldframe.h"
#include "look.h"
#include "recordedits.h"
#include "typedtext.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int defaultLeadDays = 60; // What is asked for today starts in some two months.

QPlainTextEdit *makeProse(QWidget *parent, int lines)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFrameShape(QFrame::NoFrame);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + Space::Between);
    return edit;
}

} // namespace

AskForm::AskForm(RecordEdits &edits, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_clock(clock)
    , m_what(new QLineEdit(this))
    , m_whyNow(makeProse(this, 6))
    , m_sentence(makeProse(this, 3))
    , m_audience(new AudienceField(this))
{
    m_what->setPlaceholderText(tr("Promotion to Nurse Manager, Ward 7"));
    m_whyNow->setPlaceholderText(tr("What has changed, what is ahead, and why it is due now"));
    m_sentence->setPlaceholderText(tr("The one sentence your boss can repeat to theirs"));

    auto *form = new FieldForm(this);
    form->addField(tr("&What I ask for"), m_what);
    form->addField(tr("&From when"), makeEffective());
    form->addField(tr("Why &now"), new FieldFrame(m_whyNow, form));
    form->addField(tr("The sentence to &repeat"), new FieldFrame(m_sentence, form));
    form->addField(tr("Who may read it"), m_audience);
    form->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    connectTexts();
}

QWidget *AskForm::makeEffective()
{
    auto *field = new QWidget(this);
    m_hasDate = new QCheckBox(tr("On a date"), field);
    m_date = new QDateEdit(field);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_date->setAccessibleName(tr("From when"));
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Within);
    row->addWidget(m_hasDate);
    row->addWidget(m_date);
    row->addStretch();

    connect(m_hasDate, &QCheckBox::clicked, this, [this](bool on) {
        const QDate date = on ? m_clock.today().addDays(defaultLeadDays) : QDate();
        m_edits.edit(m_id, "effectivedate"_L1, 0, [date](Ask &ask) { ask.effectiveDate = date; });
    });
    connect(m_date, &QDateEdit::userDateChanged, this, [this](QDate date) {
        if (!m_showing)
            m_edits.edit(m_id, "effectivedate"_L1, 0, [date](Ask &ask) { ask.effectiveDate = date; });
    });
    return field;
}

void AskForm::connectTexts()
{
    m_whatTyped = new TypedText(m_what);
    m_whyNowTyped = new TypedText(m_whyNow);
    m_sentenceTyped = new TypedText(m_sentence);
    connect(m_whatTyped, &TypedText::typed, this, [this](const QString &text, int visit) {
        m_edits.edit(m_id, "what"_L1, visit, [text](Ask &ask) { ask.what = text.simplified(); });
    });
    connect(m_whyNowTyped, &TypedText::typed, this, [this](const QString &text, int visit) {
        m_edits.edit(m_id, "whynow"_L1, visit, [text](Ask &ask) { ask.whyNow = text; });
    });
    connect(m_sentenceTyped, &TypedText::typed, this, [this](const QString &text, int visit) {
        m_edits.edit(m_id, "sentence"_L1, visit, [text](Ask &ask) { ask.sentence = text.simplified(); });
    });
    connect(m_audience, &AudienceField::audienceChosen, this, [this](Audience chosen) {
        m_edits.edit(m_id, "audience"_L1, 0, [chosen](Ask &ask) { ask.audience = chosen; });
    });
}

void AskForm::showAsk(const Ask &ask)
{
    if (ask.id != m_id) {
        flush();
        for (TypedText *typed : {m_whatTyped, m_whyNowTyped, m_sentenceTyped})
            typed->forget();
    }
    m_id = ask.id;
    m_whatTyped->show(ask.what);
    m_whyNowTyped->show(ask.whyNow);
    m_sentenceTyped->show(ask.sentence);
    m_audience->setAudience(ask.audience);
    showEffective(ask.effectiveDate);
}

void AskForm::showEffective(QDate date)
{
    m_showing = true;
    m_hasDate->setChecked(date.isValid());
    m_date->setVisible(date.isValid());
    if (date.isValid())
        m_date->setDate(date);
    m_showing = false;
}

void AskForm::focusFirst()
{
    m_what->setFocus();
    m_what->selectAll();
}

void AskForm::flush()
{
    for (TypedText *typed : {m_whatTyped, m_whyNowTyped, m_sentenceTyped})
        typed->flush();
}

} // namespace Headway
