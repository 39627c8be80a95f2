// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "structuretree.h"

#include <QByteArray>
#include <QString>

/** How PDF writes numbers and text inside content streams; the rest is qpdf's. */
namespace Headway::PdfSyntax {

/** With at most three decimals, in any locale. */
void appendNumber(QByteArray &out, double number);
/** Numbers, each followed by a space. */
void appendNumbers(QByteArray &out, std::initializer_list<double> numbers);
/** Four hexadecimal digits. */
void appendCode(QByteArray &out, quint16 code);
/** UTF-16 with a byte order mark, as a hexadecimal string in brackets. */
QByteArray textString(const QString &text);
/** The standard structure type's name, with its slash. */
const char *structureType(Role role);

} // namespace Headway::PdfSyntax
