// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askform.h"

#include "clock.h"
#include "look.h"
#include "typeddate.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace Headway {

namespace {

constexpr int defaultLeadDays = 60; // What is asked for today starts in some two months.
constexpr int proseLines = 6;
constexpr int sentenceLines = 3;

} // namespace

AskForm::AskForm(RecordEdits &edits, const Clock &clock, QWidget *parent)
    : RecordFormOf(edits, parent)
    , m_clock(clock)
{
    auto *what = new QLineEdit;
    what->setPlaceholderText(tr("Promotion to Nurse Manager, Ward 7"));
    auto *whyNow = new QPlainTextEdit;
    whyNow->setPlaceholderText(tr("What has changed, what is ahead, and why it is due now"));
    auto *sentence = new QPlainTextEdit;
    sentence->setPlaceholderText(tr("The one sentence your boss can repeat to theirs"));

    tie(addName(tr("&What I ask for"), what), Field::what, &Ask::what);
    fields().addField(tr("&From when"), makeEffective());
    tie(addProse(tr("Why &now"), whyNow, proseLines), Field::whyNow, &Ask::whyNow, Stored::Whole);
    tie(addProse(tr("The sentence to &repeat"), sentence, sentenceLines), Field::sentence, &Ask::sentence);
    addAudience(tr("Who may read it"));
    fields().addStretch();
    connectEffective();
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

void AskForm::connectEffective()
{
    connect(m_hasDate, &QCheckBox::clicked, this, [this](bool on) {
        save(Field::effectiveDate, &Ask::effectiveDate, on ? m_clock.today().addDays(defaultLeadDays) : QDate());
    });
    connect(m_effective, &TypedDate::typed, this, [this](QDate date, int visit) {
        m_effective->await(save(Field::effectiveDate, &Ask::effectiveDate, date, visit));
    });
    showBy([this](const Ask &ask) { showEffective(ask.effectiveDate); });
}

void AskForm::showEffective(QDate date)
{
    m_hasDate->setChecked(date.isValid());
    m_date->setVisible(date.isValid());
    if (date.isValid())
        m_effective->show(date);
}

} // namespace Headway
