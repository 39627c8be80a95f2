// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QCoreApplication>

namespace Headway {

/** The translation context of what the command line says. */
struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::CommandLine)
};

/** The words of the command line are wrong; the sentence says what would be right. */
inline std::unexpected<Error> misuse(const QString &sentence)
{
    return refuse(Error::Kind::Misuse, sentence);
}

} // namespace Headway
