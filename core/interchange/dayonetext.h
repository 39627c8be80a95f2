// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Headway {

/**
 * The Markdown of Day One as Markdown that people read and write: it escapes each full stop and bracket, which is
 * undone where it changes nothing. What it shows in the text, ![](dayone-moment://…), becomes a link to the file that
 * `names` gives for its identifier; one that is not there is taken out. Links to other entries become their words.
 */
QString markdownOfDayOne(const QString &text, const QHash<QString, QString> &names);

} // namespace Headway
