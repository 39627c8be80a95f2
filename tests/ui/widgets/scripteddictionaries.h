// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dictionaries.h"

#include <atomic>

namespace Headway {

/** Two languages of a few words: what "en" or "de" knows is right, "de" is what has an umlaut. */
class ScriptedDictionaries final : public Dictionaries
{
public:
    explicit ScriptedDictionaries(bool areInstalled = true)
        : m_areInstalled(areInstalled)
    {}

    QList<Dictionary> installed() override
    {
        if (!m_areInstalled)
            return {};
        return {{QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("en"), QStringLiteral("English")}};
    }
    bool isCorrect(const QString &code, const QString &word) override
    {
        ++asked;
        static const QStringList english{QStringLiteral("the"), QStringLiteral("night"), QStringLiteral("shift"),
                                         QStringLiteral("said"), QStringLiteral("well")};
        static const QStringList german{QStringLiteral("die"), QStringLiteral("nachtschicht"), QStringLiteral("für")};
        return (code == QStringLiteral("en") ? english : german).contains(word.toLower());
    }
    QStringList suggestions(const QString &code, const QString &) override
    {
        return code == QStringLiteral("en") ? QStringList{QStringLiteral("the"), QStringLiteral("ten")} : QStringList();
    }
    QString codeFor(const QString &text) override
    {
        if (!m_areInstalled)
            return {};
        return text.contains(QChar(0xfc)) ? QStringLiteral("de") : QStringLiteral("en");
    }

    static inline std::atomic_int asked = 0; ///< How many words were looked up.

private:
    bool m_areInstalled;
};

} // namespace Headway
