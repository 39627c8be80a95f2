// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerenvironment.h"
#include "id.h"

#include <QDate>
#include <QStringList>

namespace Headway {

/** A free name in the file's folder for what this computer has, where the file holds something else. */
QString nameBeside(const QString &file, QDate today);

/**
 * Another career's file may have been put where this computer published a career: what had been changed in that and
 * was not published yet is written beside it, and goes on there. Tells the files. What cannot be written now stays in
 * the private folder for the next time.
 */
QStringList keepDisplaced(const QString &file, const CareerId &there, const CareerEnvironment &environment);

} // namespace Headway
