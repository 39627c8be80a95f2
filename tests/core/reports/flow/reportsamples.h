// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

#include <QByteArray>

/** Documents to set on pages, made by hand so that tests of pages need no career. */
namespace Headway::ReportSamples {

/** A promotion case with every kind of block and every promised script. */
ReportDocument promotionCase();
/** Everything that a text can do to a page: markup, bidi controls, endless words, lists without end, rows as tall as
 * pages. */
ReportDocument hostileCase();
/** About sixty pages with tables of `rows` rows in all. */
ReportDocument longCase(int rows = 1000);
ReportDocument rightToLeftCase();
/** The sample of the name, for programs that are told by their arguments. */
ReportDocument named(const QString &name);

/** All words of a document as a JSON array of strings, for those who look for them on the pages. */
QByteArray wordsAsJson(const ReportDocument &document);

} // namespace Headway::ReportSamples
