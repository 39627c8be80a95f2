// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmlistdialog.h"

#include "fieldframe.h"
#include "look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Headway {

namespace {

constexpr qsizetype fewestLines = 4;
constexpr qsizetype mostLines = 16;
constexpr int columns = 64;

/** Up to a height at which one sees that there are more. */
int linesShown(const QString &list)
{
    return int(std::clamp(list.count(u'\n') + 2, fewestLines, mostLines));
}

} // namespace

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
    fit(linesShown(list) * fontMetrics().lineSpacing());
}

/** As high as its list, where the screen has so much room; the buttons must be on it. */
void ConfirmListDialog::fit(int listHeight)
{
    const int width = minimumSizeHint().width();
    const int more = listHeight - int(fewestLines) * fontMetrics().lineSpacing();
    const QSize room = screen()->availableSize() - QSize(2 * Space::Edge, 2 * Space::Edge);
    resize(QSize(width, layout()->totalMinimumHeightForWidth(width) + more).boundedTo(room));
}

QWidget *ConfirmListDialog::makeLabel(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget *ConfirmListDialog::makeList(const QString &list, const QString &question)
{
    auto *edit = new QPlainTextEdit(list, this);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setFrameShape(QFrame::NoFrame);
    edit->setAccessibleName(question);
    const QFontMetrics metrics(edit->font());
    edit->setMinimumSize(columns * metrics.averageCharWidth(), int(fewestLines) * metrics.lineSpacing());
    return new FieldFrame(edit, this);
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
