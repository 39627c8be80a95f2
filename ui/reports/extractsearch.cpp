// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extractsearch.h"

#include "fieldform.h"
#include "look.h"
#include "searchchips.h"
#include "searchedit.h"

#include <QVBoxLayout>

namespace Headway {

ExtractSearch::ExtractSearch(const CareerNames &names, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchEdit(names, clock))
    , m_chips(new SearchChips)
{
    m_field->setPlaceholderText(tr("All entries"));
    m_field->setToolTip(tr("Print only what this search finds; others do not read what was searched for"));
    auto *form = new FieldForm;
    form->addField(tr("&Search"), m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addWidget(form);
    column->addWidget(m_chips);
    setFocusProxy(m_field);
    connect(m_field, &SearchEdit::searched, this, [this](const SearchQuery &query) {
        m_chips->showConditions(query.conditions);
        Q_EMIT changed();
    });
    connect(m_chips, &SearchChips::removed, m_field,
            [this](const SearchCondition &condition) { m_field->remove({condition}); });
    connect(m_chips, &SearchChips::left, this, [this] { m_field->setFocus(); });
}

QString ExtractSearch::text() const
{
    return m_field->text();
}

void ExtractSearch::showText(const QString &text)
{
    m_field->setText(text);
}

} // namespace Headway
