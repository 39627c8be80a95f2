// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingrow.h"

#include "findingrules.h"
#include "iconlabel.h"
#include "look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int iconSize = 16;

QString mendText(FindingField field)
{
    switch (field) {
    case FindingField::None:
        return {};
    case FindingField::Date:
        return FindingRow::tr("Change the date");
    case FindingField::Text:
        return FindingRow::tr("Say what was done");
    case FindingField::Result:
        return FindingRow::tr("Say what came of it");
    case FindingField::Figures:
        return FindingRow::tr("Add a figure");
    case FindingField::People:
        return FindingRow::tr("Name somebody");
    case FindingField::Goals:
        return FindingRow::tr("Add a goal");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

FindingRow::FindingRow(QWidget *parent)
    : QWidget(parent)
    , m_why(new QLabel(this))
    , m_mend(makeButton())
    , m_dismiss(makeButton())
{
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_mend->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_dismiss->setIcon(symbolicIcon(u"window-close-symbolic"_s, IconInk::Muted));
    m_dismiss->setToolTip(tr("Dismiss this for this entry"));
    connect(m_mend, &QToolButton::clicked, this, &FindingRow::mendRequested);
    connect(m_dismiss, &QToolButton::clicked, this, &FindingRow::dismissed);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Within);
    row->addWidget(new IconLabel(u"messagebox_warning-symbolic"_s, IconInk::Muted, iconSize, this));
    row->addWidget(m_why, 1);
    row->addWidget(m_mend);
    row->addWidget(m_dismiss);
}

/** By Tab too: a tool button by itself takes no focus. */
QToolButton *FindingRow::makeButton()
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(Space::Target);
    return button;
}

void FindingRow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QToolButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void FindingRow::tell(const Finding &finding)
{
    m_finding = finding;
    m_why->setText(finding.why);
    m_mend->setText(mendText(finding.field));
    m_mend->setAccessibleDescription(finding.why);
    m_dismiss->setAccessibleName(tr("Dismiss “%1”").arg(ruleLabel(finding.rule)));
    setVisible(true);
}

} // namespace Headway
