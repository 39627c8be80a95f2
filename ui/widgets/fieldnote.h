// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace Headway {

/** Says at a field why it did not take all that was typed or pasted, to the eye and to a screen reader. */
void sayAtField(QWidget *field, const QString &sentence);

} // namespace Headway
