// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Headway {

/** What a PDF's content says of its structure, and what its structure says of the content, held side by side. */
struct PdfStructure
{
    QStringList faults; ///< Content that belongs nowhere, elements whose content does not know them, wrong parents.
    QStringList roles;  ///< Of all elements, in reading order.
    int markedContent = 0;

    static PdfStructure of(const QByteArray &pdf);
};

} // namespace Headway
