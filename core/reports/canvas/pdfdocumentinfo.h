// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace Headway {

/** A place in the document: the page counts from 0, y in points from the page's top. */
struct PagePosition
{
    int page = 0;
    double y = 0;

    friend bool operator==(const PagePosition &, const PagePosition &) = default;
};

struct OutlineEntry
{
    int level = 1;
    QString title;
    PagePosition position;

    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

/** What a PDF says about itself. */
struct PdfDocumentInfo
{
    QString title;
    QString author;
    QString language; ///< BCP 47.
    QDate date;       ///< Of making and changing, at midnight UTC: a file names no hour at which someone worked.
    QList<OutlineEntry> outline;
    QHash<QString, PagePosition> anchors; ///< The places that links lead to.
    QByteArray attachment;                ///< The source of the report as JSON; none if empty.
    QString attachmentName;
};

} // namespace Headway
