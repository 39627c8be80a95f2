// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastedtext.h"

#include "markdownfromhtml.h"

#include <QMimeData>

namespace Headway {

QList<QUrl> Pasted::files(const QMimeData &pasted)
{
    QList<QUrl> files = pasted.urls();
    files.removeIf([](const QUrl &url) { return !url.isLocalFile(); });
    return files;
}

QImage Pasted::picture(const QMimeData &pasted)
{
    if (!pasted.hasImage() || !text(pasted).trimmed().isEmpty())
        return {};
    return qvariant_cast<QImage>(pasted.imageData());
}

QString Pasted::text(const QMimeData &pasted)
{
    const QString plain = pasted.text();
    if (!pasted.hasHtml())
        return plain;
    const FoundMarkdown found = markdownFromHtml(pasted.html());
    // Without any mark the letters tell more: editors of code send their colours, and spaces that HTML would join.
    return found.hasMarks || plain.isEmpty() ? found.markdown : plain;
}

} // namespace Headway
