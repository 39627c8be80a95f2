// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lineanswer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr std::array words{std::pair(LineAnswer::Outcome::Saved, "saved"_L1),
                           std::pair(LineAnswer::Outcome::Kept, "kept"_L1),
                           std::pair(LineAnswer::Outcome::Refused, "refused"_L1)};

} // namespace

QByteArray LineAnswer::toJson() const
{
    const auto word = std::ranges::find(words, outcome, [](const auto &row) { return row.first; });
    return QJsonDocument(QJsonObject{{u"outcome"_s, QString(word->second)}, {u"sentence"_s, sentence}})
        .toJson(QJsonDocument::Compact);
}

std::optional<LineAnswer> LineAnswer::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString outcome = object["outcome"_L1].toString();
    const auto word = std::ranges::find_if(words, [&outcome](const auto &row) { return row.second == outcome; });
    if (word == words.end())
        return std::nullopt;
    return LineAnswer{word->first, object["sentence"_L1].toString()};
}

} // namespace Headway
