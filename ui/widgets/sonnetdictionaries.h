// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dictionaries.h"

#include <map>
#include <memory>

namespace Sonnet {
class GuessLanguage;
class Speller;
} // namespace Sonnet

namespace Headway {

/** The dictionaries that KDE's Sonnet finds. Words are asked for and never stored: its own lists are for all programs.
 */
class SonnetDictionaries final : public Dictionaries
{
public:
    SonnetDictionaries();
    ~SonnetDictionaries() override;

    QList<Dictionary> installed() override;
    bool isCorrect(const QString &code, const QString &word) override;
    QStringList suggestions(const QString &code, const QString &word) override;
    QString codeFor(const QString &text) override;

private:
    const Sonnet::Speller &speller(const QString &code);
    const QStringList &likely();

    std::map<QString, std::unique_ptr<Sonnet::Speller>> m_spellers;
    std::unique_ptr<Sonnet::GuessLanguage> m_guess;
    QStringList m_likely; ///< One for each language, that of the user first.
};

} // namespace Headway
