// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace Headway {

/** Gives the application its words: those of the user's language, else English with its plural forms. */
void installTranslations(QCoreApplication &application);

} // namespace Headway
