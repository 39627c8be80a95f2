// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

namespace Headway {

/**
 * The lines, from 1, on which the elements of the list `key` of a JSON object begin; QJsonDocument does not keep them.
 * The text must be JSON.
 */
QList<int> jsonElementLines(QByteArrayView json, QByteArrayView key);

} // namespace Headway
