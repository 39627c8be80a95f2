// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Headway {

/** What the files of careers are called, in the dialogs that ask for one. */
struct CareerFiles
{
    Q_DECLARE_TR_FUNCTIONS(Headway::CareerFiles)

public:
    static QString ending() { return QStringLiteral(".headway"); }
    static QString filter() { return tr("Career files (*%1)").arg(ending()); }
};

} // namespace Headway
