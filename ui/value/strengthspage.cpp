// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strengthspage.h"

#include "careernames.h"
#include "evidencecounts.h"

using namespace Qt::StringLiterals;

namespace Headway {

StrengthsPage::StrengthsPage(CareerNames &names, EvidenceCounts &evidence, RecordEdits &edits,
                             const std::function<void(const QString &)> &search, QWidget *parent)
    : RecordPageOf(edits, makeForm(evidence, edits, search), parent)
    , m_names(names)
    , m_evidence(evidence)
{
    arrange({
        .listName = tr("Strengths"),
        .addText = tr("Add a &strength"),
        .trashText = tr("Move the strength to the &trash"),
        .emptyIcon = u"games-achievements-symbolic"_s,
        .emptyTitle = tr("No strengths yet"),
        .emptyText = tr("What do people come to you for? Name it here, or at an entry that shows it: the journal "
                        "counts the evidence."),
        .unreadTitle = tr("The strengths could not be read"),
    });
    connect(&names, &CareerNames::changed, this, &StrengthsPage::showRecords);
    connect(&evidence, &EvidenceCounts::changed, this, &StrengthsPage::showRecords);
}

DescribedForm<Strength> *StrengthsPage::makeForm(EvidenceCounts &evidence, RecordEdits &edits,
                                                 const std::function<void(const QString &)> &search)
{
    const DescribedWords words{tr("&Strength"), tr("Staying calm when it is not"), tr("What it looks like")};
    const auto shown = [&evidence](const Strength &strength) {
        const int count = evidence.of(strength.id);
        return count == 0 ? QString() : tr("%n entries show it", nullptr, count);
    };
    return new DescribedForm<Strength>(edits, words, shown, [search](const QString &name) {
        search(u"strength:\"%1\""_s.arg(QString(name).remove(u'"')));
    });
}

StrengthsPage::Known StrengthsPage::known() const
{
    return {m_names.strengths(), m_names.isRead(), m_names.failureOfStrengths()};
}

Strength StrengthsPage::fresh() const
{
    return {.id = StrengthId::make(), .name = tr("New strength")};
}

RecordRow StrengthsPage::rowOf(const Strength &strength) const
{
    const int count = m_evidence.of(strength.id);
    return {strength.id.uuid(), strength.name,
            count == 0 ? tr("Nothing shows it yet") : tr("%n entries", nullptr, count)};
}

void StrengthsPage::reload()
{
    m_names.reload();
}

void StrengthsPage::showEvent(QShowEvent *event)
{
    RecordPageOf::showEvent(event);
    m_evidence.setWatched(this, true);
}

void StrengthsPage::hideEvent(QHideEvent *event)
{
    RecordPageOf::hideEvent(event);
    m_evidence.setWatched(this, false);
}

} // namespace Headway
