// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace Headway {

/** What is made last would come last, behind all the page: these come, in their order, in front of `next`. */
void putInTabOrder(const QList<QWidget *> &widgets, QWidget *next);

} // namespace Headway
