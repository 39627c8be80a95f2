// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yamlreader.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace Headway {

/** What stands in front of a Markdown text between lines of `---`, and the text behind it, to the byte. */
struct FrontMatter
{
    YamlNode fields = {.kind = YamlNode::Kind::Map};
    QByteArray body = {};
    int bodyLine = 1; ///< On which the body begins, from 1.

    /** The value of the first of these keys, whatever their case, that there is and that says something. */
    const YamlNode *find(std::initializer_list<QStringView> keys) const;
    /** The same as a text, empty where there is none. */
    QString text(std::initializer_list<QStringView> keys) const;
    /** Whether it says yes in one of YAML's words. */
    bool says(QStringView key) const;
};

/**
 * Parts a Markdown text in UTF-8, without byte order mark. A text that begins with a line of `---` as a rule, and not
 * as the beginning of fields, is all body. Fields that cannot be read are told with their line.
 */
std::expected<FrontMatter, YamlProblem> readFrontMatter(const QByteArray &markdown);

/** What a value names: the items of a list, or the words of a text between commas. */
QStringList namesIn(const YamlNode *value);

/** The day with which a text begins: "2026-11-03", "2026-11-03T10:15:00Z", "2026/11/3". Invalid where it does not. */
QDate isoDateIn(const QString &text);

/** A number as YAML writes it. */
std::optional<double> figureIn(const YamlNode *value);

} // namespace Headway
