// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmlistdialog.h"

#include "look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Headway {

ConfirmListDialog::ConfirmListDialog(const QString &question, const QString &detail, const QString &list,
                                     const QString &verb, QWidget *parent)
    : QDialog(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Edge);
    column->setSpacing(Space::Between);
    auto *asked = makeLabel(question);
    setTypeScale(asked, Type::lead);
    column->addWidget(asked);
    column->addWidget(makeLabel(detail));
    column->addWidget(makeList(list, question), 1);
    column->addWidget(makeButtons(verb));
}

QWidget *ConfirmListDialog::makeLabel(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/** As high as its lines, up to a height at which one sees that there are more. */
QWidget *ConfirmListDialog::makeList(const QString &list, const QString &question)
{
    constexpr qsizetype fewestLines = 4;
    constexpr qsizetype mostLines = 16;
    constexpr int columns = 64;
    auto *edit = new QPlainTextEdit(list, this);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(question);
    const QFontMetrics metrics(edit->font());
    const auto lines = std::clamp(list.count(u'\n') + 2, fewestLines, mostLines);
    edit->setMinimumSize(columns * metrics.averageCharWidth(), int(lines) * metrics.lineSpacing());
    return edit;
}

QWidget *ConfirmListDialog::makeButtons(const QString &verb)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true); // as in every question that paper cannot take back
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

} // namespace Headway
