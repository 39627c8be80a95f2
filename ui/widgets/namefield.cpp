// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namefield.h"

#include "nameindex.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolTip>

namespace Headway {

namespace {

struct NameFieldText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::NameField)
};

void tellFull(QLineEdit *field)
{
    const QString sentence =
        NameFieldText::tr("A name holds %n character(s) at the most; what came behind them was left out. Shorten it, "
                          "or put the rest into the text of an entry.",
                          nullptr, int(longestName));
    // As rich text it is broken into lines.
    const QString broken = QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    QToolTip::showText(field->mapToGlobal(field->rect().bottomLeft()), broken, field);
    QAccessibleAnnouncementEvent event(field, sentence);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void limitToName(QLineEdit *field)
{
    field->setMaxLength(longestName);
    QObject::connect(field, &QLineEdit::inputRejected, field, [field] {
        if (field->text().size() >= longestName) // Else something was refused for another reason.
            tellFull(field);
    });
}

} // namespace Headway
