// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localefield.h"

#include <algorithm>

namespace Headway {

namespace {

/** What people write to each other in most; the system's own is added. */
constexpr const char *offered[] = {
    "ar-EG", "cs-CZ", "da-DK", "de-AT", "de-CH", "de-DE", "el-GR", "en-AU", "en-CA", "en-GB", "en-IE", "en-IN",
    "en-NZ", "en-US", "es-ES", "es-MX", "fi-FI", "fr-CA", "fr-FR", "he-IL", "hi-IN", "it-IT", "ja-JP", "ko-KR",
    "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "ru-RU", "sv-SE", "tr-TR", "uk-UA", "zh-CN", "zh-TW",
};

/** "English (United Kingdom)", "Deutsch (Schweiz)" */
QString ownName(const QLocale &locale)
{
    QString language = QLocale::languageToString(locale.language());
    if (const QString native = locale.nativeLanguageName(); !native.isEmpty())
        language = native;
    // Some locales' own language names bring the country along: "British English".
    if (locale.language() == QLocale::English)
        language = QLocale::languageToString(QLocale::English);
    language[0] = language.at(0).toUpper();
    return QStringLiteral("%1 (%2)").arg(language, locale.nativeTerritoryName());
}

} // namespace

LocaleField::LocaleField(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    QList<QLocale> locales;
    for (const char *tag : offered)
        locales << QLocale(QLatin1StringView(tag));
    std::ranges::sort(locales, [](const QLocale &a, const QLocale &b) { return ownName(a) < ownName(b); });
    if (QLocale().language() != QLocale::C) {
        add(QLocale());
        insertSeparator(1);
    }
    for (const QLocale &locale : std::as_const(locales))
        add(locale);
}

void LocaleField::add(const QLocale &locale)
{
    addItem(ownName(locale), locale);
}

void LocaleField::setChosenLocale(const QLocale &locale)
{
    for (int row = 0; row < count(); ++row) {
        if (itemData(row).toLocale().bcp47Name() == locale.bcp47Name()) {
            setCurrentIndex(row);
            return;
        }
    }
    add(locale);
    setCurrentIndex(count() - 1);
}

QLocale LocaleField::chosenLocale() const
{
    return currentData().toLocale();
}

} // namespace Headway
