// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askform.h"

#include "audiencefield.h"
#include "clock.h"
#include "fieldform.h"
#include "look.h"
#include "recordedits.h"
#include "typeddate.h"
#include "typedtext.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Headway {

namespace {

constexpr int defaultLeadDays = 60; // What is asked for today starts in some two months.
constexpr int proseLines = 6;
constexpr int sentenceLines = 3;

} // namespace

AskForm::AskForm(RecordEdits &edits, const Clock &clock, QWidget *parent)
    : RecordForm(parent)
    , m_edits(edits)
    , m_clock(clock)
    , m_audience(new AudienceField)
{
    addFields();
    connectTexts();
    connectChoices();
}

void AskForm::addFields()
{
    m_whatField = new QLineEdit;
    m_whatField->setPlaceholderText(tr("Promotion to Nurse Manager, Ward 7"));
    auto *whyNow = new QPlainTextEdit;
    whyNow->setPlaceholderText(tr("What has changed, what is ahead, and why it is due now"));
    auto *sentence = new QPlainTextEdit;
    sentence->setPlaceholderText(tr("The one sentence your boss can repeat to theirs"));

    m_what = addText(tr("&What I ask for"), m_whatField);
    fields().addField(tr("&From when"), makeEffective());
    m_whyNow = addProse(tr("Why &now"), whyNow, proseLines);
    m_sentence = addProse(tr("The sentence to &repeat"), sentence, sentenceLines);
    fields().addField(tr("Who may read it"), m_audience);
    fields().addStretch();
}

QWidget *AskForm::makeEffective()
{
    auto *field = new QWidget;
    m_hasDate = new QCheckBox(tr("On a date"), field);
    m_date = new QDateEdit(field);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_date->setAccessibleName(tr("From when"));
    m_effective = new TypedDate(m_date);
    follow(m_effective);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Within);
    row->addWidget(m_hasDate);
    row->addWidget(m_date);
    row->addStretch();
    return field;
}

void AskForm::connectTexts()
{
    connect(m_what, &TypedText::typed, this, [this](const QString &text, int visit) {
        m_what->await(m_edits.set(edited(), Field::what, &Ask::what, text.simplified(), visit));
    });
    connect(m_whyNow, &TypedText::typed, this, [this](const QString &text, int visit) {
        m_whyNow->await(m_edits.set(edited(), Field::whyNow, &Ask::whyNow, text, visit));
    });
    connect(m_sentence, &TypedText::typed, this, [this](const QString &text, int visit) {
        m_sentence->await(m_edits.set(edited(), Field::sentence, &Ask::sentence, text.simplified(), visit));
    });
}

void AskForm::connectChoices()
{
    connect(m_hasDate, &QCheckBox::clicked, this,
            [this](bool on) { saveEffective(on ? m_clock.today().addDays(defaultLeadDays) : QDate(), 0); });
    connect(m_effective, &TypedDate::typed, this,
            [this](QDate date, int visit) { m_effective->await(saveEffective(date, visit)); });
    connect(m_audience, &AudienceField::audienceChosen, this,
            [this](Audience chosen) { m_edits.set(edited(), Field::audience, &Ask::audience, chosen); });
    connect(&m_edits, &RecordEdits::aboutToPerform, this, &RecordForm::flush);
}

QFuture<Result<void>> AskForm::saveEffective(QDate date, int visit)
{
    return m_edits.set(edited(), Field::effectiveDate, &Ask::effectiveDate, date, visit);
}

EditedRecord<Ask> AskForm::edited() const
{
    return {m_id, m_whatField->text()};
}

void AskForm::showAsk(const Ask &ask)
{
    turnTo(ask.id.uuid());
    m_id = ask.id;
    m_what->show(ask.what);
    m_whyNow->show(ask.whyNow);
    m_sentence->show(ask.sentence);
    m_audience->setAudience(ask.audience);
    showEffective(ask.effectiveDate);
}

void AskForm::showEffective(QDate date)
{
    m_hasDate->setChecked(date.isValid());
    m_date->setVisible(date.isValid());
    if (date.isValid())
        m_effective->show(date);
}

} // namespace Headway
