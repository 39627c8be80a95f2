// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "freename.h"

#include <QCoreApplication>
#include <QString>

namespace Headway {

/** What the files of careers are called, in the dialogs that ask for one. */
struct CareerFiles
{
    Q_DECLARE_TR_FUNCTIONS(Headway::CareerFiles)

public:
    static QString ending() { return QStringLiteral(".headway"); }
    /** "Anna Lindqvist.headway" where nothing in the folder has that name yet. */
    static QString suggested(const QString &folder, const QString &owner)
    {
        const QString base = owner.isEmpty() ? QStringLiteral("career") : QString(owner).replace(u'/', u'-');
        return freeName(folder, base, ending());
    }
    static QString filter() { return tr("Career files (*%1)").arg(ending()); }
};

} // namespace Headway
