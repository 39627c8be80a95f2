// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "structuretree.h"
#include "textline.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRectF>
#include <QSizeF>

#include <set>

namespace Headway {

struct PdfLink
{
    QRectF place; ///< In points from the page's upper left corner.
    LinkTarget target;
    QString text;
    ElementId element = ElementId::Artifact;
};

/** A page that has been drawn and waits to be written. */
struct PdfPage
{
    QSizeF size;
    QByteArray content;
    QList<ElementId> markedContent; ///< The element of each stretch of content, by its number (MCID).
    std::set<int> fonts;            ///< Numbers of PdfResources.
    std::set<int> pictures;
    QList<PdfLink> links;
    QHash<ElementId, QRectF> figures; ///< The box around each figure drawn here.
};

} // namespace Headway
