// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Headway {

/**
 * A text as spreadsheets must not take it for a formula: with an apostrophe in front where it begins, behind any
 * apostrophes, with what begins one. unguarded() gives the same text back, whatever it was.
 */
QString guarded(const QString &text);
QString unguarded(const QString &cell);

/** A cell in quotation marks where it needs them. */
QString csvCell(const QString &text);

/** Parts of a list in one cell, whatever signs are in them, and back. */
QString joinedParts(const QStringList &parts, QChar separator);
QStringList splitParts(const QString &cell, QChar separator);

} // namespace Headway
