// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportfonts.h"

#include <QFont>
#include <QFontDatabase>

#include <array>

using namespace Qt::StringLiterals;

namespace Headway::ReportFonts {

namespace {

/** Those without which a promised script could not be set. */
constexpr std::array needed = {
    text,
    display,
    code,
    emoji,
    "Noto Sans"_L1,
    "Noto Sans Arabic"_L1,
    "Noto Sans Hebrew"_L1,
    "Noto Sans Devanagari"_L1,
    "Noto Sans CJK SC"_L1,
    "Noto Sans CJK TC"_L1,
    "Noto Sans CJK JP"_L1,
    "Noto Sans CJK KR"_L1,
    "Noto Sans Math"_L1,
    "Noto Sans Symbols2"_L1,
};

bool isInter(const QString &family)
{
    return family == text || family == display;
}

} // namespace

QString family(TypeFamily type)
{
    switch (type) {
    case TypeFamily::Text:
        return text;
    case TypeFamily::Display:
        return display;
    case TypeFamily::Code:
        return code;
    }
    Q_UNREACHABLE_RETURN(text);
}

int weightIn(const QString &family, int weight)
{
    if (isInter(family))
        return weight;
    const bool oneWeight =
        family == emoji || family.startsWith("Noto Sans Symbols2"_L1) || family == "Noto Sans Math"_L1;
    return weight >= QFont::DemiBold && !oneWeight ? QFont::Bold : QFont::Normal;
}

bool hasItalics(const QString &family)
{
    return isInter(family) || family == "Noto Sans"_L1;
}

QStringList missing()
{
    const QStringList installed = QFontDatabase::families();
    QStringList absent;
    for (const QLatin1StringView family : needed) {
        if (!installed.contains(family))
            absent << family;
    }
    return absent;
}

} // namespace Headway::ReportFonts
