// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace Headway {

/** Lets a field hold no more than a name may, `longestName`, and says so at the field where more is typed or pasted. */
void limitToName(QLineEdit *field);

} // namespace Headway
