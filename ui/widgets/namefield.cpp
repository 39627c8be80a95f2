// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namefield.h"

#include "fieldnote.h"
#include "nameindex.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace Headway {

namespace {

struct NameFieldText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::NameField)
};

void tellFull(QLineEdit *field)
{
    sayAtField(field, NameFieldText::tr("A name holds %n character(s) at the most; what came behind them was left "
                                        "out. Shorten it, or put the rest into the text of an entry.",
                                        nullptr, int(longestName)));
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
