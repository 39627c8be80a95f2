// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sonnetdictionaries.h"

#include <Sonnet/GuessLanguage>
#include <Sonnet/Speller>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString languageOf(const QString &code)
{
    return code.section(u'_', 0, 0).section(u'-', 0, 0);
}

/** The user's own kind of a language before its most usual one, before all others. */
int rank(const QString &code, const QStringList &own)
{
    const QString name = QString(code).replace(u'-', u'_');
    const auto asOwn = std::ranges::find(own, name);
    if (asOwn != own.end())
        return int(asOwn - own.begin());
    const auto language =
        std::ranges::find(own, languageOf(name), [](const QString &each) { return languageOf(each); });
    const int usual = QLocale(languageOf(name)).name() == name ? 0 : 1;
    return 100 + 2 * int(language - own.begin()) + usual;
}

QStringList ownLanguages()
{
    QStringList own = QLocale().uiLanguages() + QLocale::system().uiLanguages();
    for (QString &name : own)
        name.replace(u'-', u'_');
    return own;
}

} // namespace

SonnetDictionaries::SonnetDictionaries() = default;
SonnetDictionaries::~SonnetDictionaries() = default;

QList<Dictionary> SonnetDictionaries::installed()
{
    QList<Dictionary> all;
    const QMap<QString, QString> byName = Sonnet::Speller().availableDictionaries();
    for (const auto &[name, code] : byName.asKeyValueRange())
        all.append({code, name});
    return all;
}

const Sonnet::Speller &SonnetDictionaries::speller(const QString &code)
{
    auto &speller = m_spellers[code];
    if (!speller)
        speller = std::make_unique<Sonnet::Speller>(code);
    return *speller;
}

bool SonnetDictionaries::isCorrect(const QString &code, const QString &word)
{
    const Sonnet::Speller &dictionary = speller(code);
    return !dictionary.isValid() || dictionary.isCorrect(word);
}

QStringList SonnetDictionaries::suggestions(const QString &code, const QString &word)
{
    return speller(code).suggest(word);
}

const QStringList &SonnetDictionaries::likely()
{
    if (!m_likely.isEmpty())
        return m_likely;
    QStringList codes;
    for (const Dictionary &dictionary : installed())
        codes << dictionary.code;
    const QStringList own = ownLanguages();
    std::ranges::stable_sort(codes, {}, [&own](const QString &code) { return rank(code, own); });
    for (const QString &code : std::as_const(codes)) {
        if (std::ranges::find(m_likely, languageOf(code), &languageOf) == m_likely.end())
            m_likely << code;
    }
    return m_likely;
}

QString SonnetDictionaries::codeFor(const QString &text)
{
    const QStringList &codes = likely();
    if (codes.size() < 2)
        return codes.value(0);
    if (!m_guess)
        m_guess = std::make_unique<Sonnet::GuessLanguage>();
    const QString guessed = languageOf(m_guess->identify(text, codes));
    const auto found = std::ranges::find(codes, guessed, &languageOf);
    return found == codes.end() ? codes.constFirst() : *found;
}

} // namespace Headway
