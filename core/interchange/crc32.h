// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Headway {

/** The check sum that zip archives keep of their files (ISO 3309). */
quint32 crc32Of(QByteArrayView bytes);

} // namespace Headway
