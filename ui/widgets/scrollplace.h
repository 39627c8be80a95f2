// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QWidget;

namespace Headway {

/** What scrolls a widget; null where nothing does. */
QScrollArea *scrollAreaAround(QWidget *inside);

/** Shows from its beginning what scrolls the widget: something else stands there now. */
void scrollToTop(QWidget *inside);

} // namespace Headway
