// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reputationform.h"

#include "careerfeedback.h"
#include "feedbackstate.h"
#include "icons.h"
#include "leadbutton.h"
#include "look.h"
#include "namefield.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int lines = 3;
}

ReputationForm::ReputationForm(const CareerFeedback &feedback, RecordEdits &edits, QWidget *parent)
    : RecordFormOf(edits, parent)
    , m_feedback(feedback)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
{
    auto *name = new QLineEdit;
    name->setPlaceholderText(tr("Letting others carry things"));
    limitToName(name);
    auto *seenAs = new QPlainTextEdit;
    seenAs->setPlaceholderText(tr("What people would say when you are not in the room"));
    auto *wantedAs = new QPlainTextEdit;
    wantedAs->setPlaceholderText(tr("What they are to say in a year, and what would make them"));
    tie(addName(tr("&Area"), name), Field::name, &ReputationArea::name)->setRequired(true);
    tie(addProse(tr("How I am &seen there"), seenAs, lines), Field::seenAs, &ReputationArea::seenAs, Stored::Whole);
    tie(addProse(tr("How I &want to be seen"), wantedAs, lines), Field::wantedAs, &ReputationArea::wantedAs,
        Stored::Whole);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Space::Hair);
    fields().addField(tr("What was said of it, and what came of that"), m_list);
    fields().addStretch();
    showBy([this](const ReputationArea &area) { showFeedback(area.id); });
}

void ReputationForm::showFeedback(const ReputationAreaId &area)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Feedback &feedback : m_feedback.all()) {
        if (feedback.area != area)
            continue;
        auto *lead = new LeadButton(m_list);
        lead->setIcon(symbolicIcon(u"comment-symbolic"_s, IconInk::Muted));
        //: A piece of feedback, and how far it has come
        lead->setText(tr("%1 · %2").arg(feedback.about, label(stateOf(feedback))));
        connect(lead, &LeadButton::clicked, this, [this, id = feedback.id] { Q_EMIT feedbackRequested(id); });
        m_rows->addWidget(lead);
    }
    if (m_rows->count() > 0)
        return;
    auto *none = new QLabel(tr("No feedback belongs to it yet. Name this area at a piece of feedback."), m_list);
    none->setWordWrap(true);
    none->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(none);
}

} // namespace Headway
