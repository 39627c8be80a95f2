// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace Headway {

/**
 * The stable names of an enumeration: what stands in the career file, in JSON and on the command line.
 *
 * They are never translated and never change once shipped. One constexpr table per enumeration, one row per value:
 *
 *     template<> inline constexpr auto enumNames<Audience> = enumTable<Audience>({{Audience::Boss, "boss"_L1}, …});
 */
template<typename Enum>
struct EnumName
{
    Enum value;
    QLatin1StringView name;
};

template<typename Enum, size_t N>
constexpr std::array<EnumName<Enum>, N> enumTable(const EnumName<Enum> (&rows)[N])
{
    return std::to_array(rows);
}

template<typename Enum>
inline constexpr int enumNames = 0;

template<typename Enum>
QString nameOf(Enum value)
{
    for (const auto &row : enumNames<Enum>) {
        if (row.value == value)
            return row.name;
    }
    Q_UNREACHABLE_RETURN(QString());
}

template<typename Enum>
std::optional<Enum> fromName(QStringView name)
{
    for (const auto &row : enumNames<Enum>) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.value;
    }
    return std::nullopt;
}

/** The names joined by `separator`, for sentences that say what would have been right. */
template<typename Enum>
QString allNames(const QString &separator)
{
    QStringList names;
    for (const auto &row : enumNames<Enum>)
        names << row.name;
    return names.join(separator);
}

} // namespace Headway
