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

/**
 * A language by its own name, without the country: some locales' name brings it along ("español de España", "British
 * English"), so it is the shortest that any locale has for it.
 */
QString languageOf(const QLocale &locale)
{
    QString name = locale.nativeLanguageName();
    for (const QLocale &other : QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory)) {
        const QString its = other.nativeLanguageName();
        if (!its.isEmpty() && (name.isEmpty() || its.size() < name.size()))
            name = its;
    }
    if (name.isEmpty())
        name = QLocale::languageToString(locale.language());
    name[0] = name.at(0).toUpper();
    return name;
}

QString withCountry(const QLocale &locale)
{
    return QStringLiteral("%1 (%2)").arg(languageOf(locale), locale.nativeTerritoryName());
}

QList<QLocale> offeredLocales()
{
    QList<QLocale> locales;
    for (const char *tag : offered)
        locales << QLocale(QLatin1StringView(tag));
    std::ranges::sort(locales, {}, withCountry);
    return locales;
}

bool isSame(const QLocale &a, const QLocale &b)
{
    return a.bcp47Name() == b.bcp47Name();
}

} // namespace

LocaleField::LocaleField(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    const QLocale system;
    const bool isOffered = system.language() != QLocale::C;
    if (isOffered) {
        add(system);
        insertSeparator(1);
    }
    for (const QLocale &locale : offeredLocales()) {
        if (!isOffered || !isSame(locale, system))
            add(locale);
    }
    nameAll();
}

void LocaleField::add(const QLocale &locale)
{
    addItem(QString(), locale);
}

/** What parts the system's own from the others. */
bool LocaleField::isLine(int row) const
{
    return !itemData(row).isValid();
}

/** "Čeština", and "Deutsch (Schweiz)" beside "Deutsch (Österreich)". */
void LocaleField::nameAll()
{
    QHash<QLocale::Language, int> counts;
    for (int row = 0; row < count(); ++row) {
        if (!isLine(row))
            ++counts[itemData(row).toLocale().language()];
    }
    for (int row = 0; row < count(); ++row) {
        const QLocale locale = itemData(row).toLocale();
        if (!isLine(row))
            setItemText(row, counts.value(locale.language()) > 1 ? withCountry(locale) : languageOf(locale));
    }
}

void LocaleField::setChosenLocale(const QLocale &locale)
{
    for (int row = 0; row < count(); ++row) {
        if (!isLine(row) && isSame(itemData(row).toLocale(), locale)) {
            setCurrentIndex(row);
            return;
        }
    }
    add(locale);
    nameAll();
    setCurrentIndex(count() - 1);
}

QLocale LocaleField::chosenLocale() const
{
    return currentData().toLocale();
}

} // namespace Headway
