// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Headway {

/**
 * The character that "&amp;", "&#233;" or "&#xE9;" stands for. A name that is not known stays as it was written; a
 * number that is no character becomes nothing.
 */
QString decodedEntity(QByteArrayView entity);

} // namespace Headway
