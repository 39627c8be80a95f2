// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Headway {

void installTranslations(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    const QString folder = u":/translations"_s;
    if (translator->load(QLocale(), u"headway"_s, u"_"_s, folder) || translator->load(u"headway_en"_s, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace Headway
