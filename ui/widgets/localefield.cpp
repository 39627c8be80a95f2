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
    QString country = locale.nativeTerritoryName();
    if (country.isEmpty() && locale.territory() != QLocale::AnyTerritory)
        country = QLocale::territoryToString(locale.territory());
    return country.isEmpty() ? languageOf(locale) : QStringLiteral("%1 (%2)").arg(languageOf(locale), country);
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
    return a.language() == b.language() && a.bcp47Name() == b.bcp47Name();
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

void LocaleField::offerNone(const QString &words)
{
    insertItem(0, words, QLocale::c());
    insertSeparator(1);
}

void LocaleField::offerAll()
{
    QList<QLocale> others = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    others.removeIf([this](const QLocale &locale) {
        return locale.language() == QLocale::C || locale.nativeLanguageName().isEmpty() || isOffered(locale);
    });
    QMap<QString, QLocale> byName; // One of those that differ in nothing that is seen.
    for (const QLocale &locale : std::as_const(others))
        byName.insert(withCountry(locale), locale);
    for (int row = 0; row < count(); ++row)
        byName.remove(isLanguage(row) ? withCountry(itemData(row).toLocale()) : QString());
    insertSeparator(count());
    for (const QLocale &locale : std::as_const(byName))
        add(locale);
    nameAll();
}

/** Neither a line between the groups, nor the choice of none. */
bool LocaleField::isLanguage(int row) const
{
    return itemData(row).isValid() && itemData(row).toLocale().language() != QLocale::C;
}

bool LocaleField::isOffered(const QLocale &locale) const
{
    for (int row = 0; row < count(); ++row) {
        if (isLanguage(row) && isSame(itemData(row).toLocale(), locale))
            return true;
    }
    return false;
}

/** "Čeština", and "Deutsch (Schweiz)" beside "Deutsch (Österreich)". */
void LocaleField::nameAll()
{
    QHash<QString, int> counts; // Two languages may have the same name, as one may in two countries.
    for (int row = 0; row < count(); ++row) {
        if (isLanguage(row))
            ++counts[languageOf(itemData(row).toLocale())];
    }
    for (int row = 0; row < count(); ++row) {
        const QLocale locale = itemData(row).toLocale();
        if (isLanguage(row))
            setItemText(row, counts.value(languageOf(locale)) > 1 ? withCountry(locale) : languageOf(locale));
    }
}

void LocaleField::setChosenLocale(const QLocale &locale)
{
    for (int row = 0; row < count(); ++row) {
        if (itemData(row).isValid() && isSame(itemData(row).toLocale(), locale)) {
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
