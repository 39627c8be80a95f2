// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askform.h"

#include "clock.h"
#include "optionaldate.h"

#include <QPlainTextEdit>

namespace Headway {

namespace {

constexpr int defaultLeadDays = 60; // What is asked for today starts in some two months.
constexpr int proseLines = 6;
constexpr int sentenceLines = 3;

} // namespace

AskForm::AskForm(RecordEdits &edits, const Clock &clock, QWidget *parent)
    : RecordFormOf(edits, parent)
{
    auto *what = new QLineEdit;
    what->setPlaceholderText(tr("Promotion to Nurse Manager, Ward 7"));
    auto *whyNow = new QPlainTextEdit;
    whyNow->setPlaceholderText(tr("What has changed, what is ahead, and why it is due now"));
    auto *sentence = new QPlainTextEdit;
    sentence->setPlaceholderText(tr("The one sentence your boss can repeat to theirs"));

    tie(addName(tr("&What I ask for"), what), Field::what, &Ask::what);
    fields().addField(tr("&From when"), makeEffective(clock));
    tie(addProse(tr("Why &now"), whyNow, proseLines), Field::whyNow, &Ask::whyNow, Stored::Whole);
    tie(addProse(tr("The sentence to &repeat"), sentence, sentenceLines), Field::sentence, &Ask::sentence);
    addAudience(tr("Who may read it"));
    fields().addStretch();
}

QWidget *AskForm::makeEffective(const Clock &clock)
{
    auto *effective = new OptionalDate(tr("From when"));
    follow(effective->typed());
    connect(effective, &OptionalDate::chosen, this, [this, effective](QDate date, int visit) {
        effective->await(save(Field::effectiveDate, &Ask::effectiveDate, date, visit));
    });
    showBy([effective, &clock](const Ask &ask) {
        effective->setDefault(clock.today().addDays(defaultLeadDays));
        effective->setStored(ask.effectiveDate);
    });
    return effective;
}

} // namespace Headway
