// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "criteriapage.h"

#include "careernames.h"
#include "evidencecounts.h"

using namespace Qt::StringLiterals;

namespace Headway {

CriteriaPage::CriteriaPage(CareerNames &names, EvidenceCounts &evidence, RecordEdits &edits,
                           const std::function<void(const QString &)> &search, QWidget *parent)
    : RecordPageOf(edits, makeForm(evidence, edits, search), parent)
    , m_names(names)
    , m_evidence(evidence)
{
    arrange({
        .listName = tr("What the next level expects"),
        .addText = tr("Add a &criterion"),
        .trashText = tr("Move the criterion to the &trash"),
        .emptyIcon = u"view-pim-tasks-symbolic"_s,
        .emptyTitle = tr("Nothing expected yet"),
        .emptyText = tr("Write down what the level above yours expects, one line each, as your boss would say it. Each "
                        "entry can show that you do it already, and holes stand out."),
        .unreadTitle = tr("The criteria could not be read"),
    });
    connect(&names, &CareerNames::changed, this, &CriteriaPage::showRecords);
    connect(&evidence, &EvidenceCounts::changed, this, &CriteriaPage::showRecords);
}

DescribedForm<Criterion> *CriteriaPage::makeForm(EvidenceCounts &evidence, RecordEdits &edits,
                                                 const std::function<void(const QString &)> &search)
{
    const DescribedWords words{tr("&Criterion"), tr("Plans staff and budget for a year"), tr("What that means here")};
    const auto shown = [&evidence](const Criterion &criterion) {
        const int count = evidence.of(criterion.id);
        return count == 0 ? QString() : tr("%n entries show it", nullptr, count);
    };
    return new DescribedForm<Criterion>(edits, words, shown, [search](const QString &name) {
        search(u"criterion:\"%1\""_s.arg(QString(name).remove(u'"')));
    });
}

CriteriaPage::Known CriteriaPage::known() const
{
    return {m_names.criteria(), m_names.isRead(), m_names.failureOfCriteria()};
}

Criterion CriteriaPage::fresh() const
{
    return {.id = CriterionId::make(), .name = tr("New criterion")};
}

RecordRow CriteriaPage::rowOf(const Criterion &criterion) const
{
    const int count = m_evidence.of(criterion.id);
    return {criterion.id.uuid(), criterion.name,
            count == 0 ? tr("Nothing shows it yet") : tr("%n entries", nullptr, count)};
}

void CriteriaPage::reload()
{
    m_names.reload();
}

void CriteriaPage::showEvent(QShowEvent *event)
{
    RecordPageOf::showEvent(event);
    m_evidence.setWatched(this, true);
}

void CriteriaPage::hideEvent(QHideEvent *event)
{
    RecordPageOf::hideEvent(event);
    m_evidence.setWatched(this, false);
}

} // namespace Headway
