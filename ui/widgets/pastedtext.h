// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QList>
#include <QUrl>

class QMimeData;

namespace Headway {

/** What is pasted or dropped, as an editor of plain text takes it. Nothing of what it names is opened. */
namespace Pasted {
/** Those of this computer. */
QList<QUrl> files(const QMimeData &pasted);
/** Null where words come with it: word processors send a picture of them too. */
QImage picture(const QMimeData &pasted);
/** Formatted text as Markdown, and all else as it is. */
QString text(const QMimeData &pasted);
} // namespace Pasted

} // namespace Headway
