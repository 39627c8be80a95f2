// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QLocale>
#include <QRawFont>
#include <QString>

#include <vector>

namespace Headway {

/**
 * Chooses the family of each character by its script. The system's own fallback takes different fonts on different
 * machines and in different locales; the same report must break at the same word on all of them.
 *
 * Keeps fonts open to ask which characters they have; for one thread.
 */
class FontChooser
{
public:
    /** The language decides between the Chinese, Japanese and Korean forms of characters that they share. */
    explicit FontChooser(const QLocale &locale);

    struct Range
    {
        qsizetype start = 0;
        QString family;

        friend bool operator==(const Range &, const Range &) = default;
    };
    /** The text cut where the family changes; `base` sets what it has and no script's own family claims. */
    std::vector<Range> ranges(const QString &text, const QString &base);

private:
    QString familyOf(char32_t c, char32_t next, const QString &base, const QString &previous);
    QString scriptFamily(QChar::Script script) const;
    QString fallbackFamily(char32_t c, const QString &base);
    QString hanFamily(const QString &text) const;
    bool supports(const QString &family, char32_t c);

    QLocale m_locale;
    QString m_han;
    QHash<QString, QRawFont> m_fonts;
    QHash<std::pair<QString, char32_t>, bool> m_supported;
};

} // namespace Headway
