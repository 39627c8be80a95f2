// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yamlnode.h"

#include <QByteArrayView>

#include <expected>

namespace Headway {

/** Why a text is not YAML that is read here. */
struct YamlProblem
{
    int line = 0;   ///< From 1.
    QString reason; ///< A sentence.
};

/**
 * Reads the first document of a YAML text in UTF-8. An empty one is an empty text.
 *
 * Aliases are refused, since a few lines of them can stand for gigabytes; so are keys that are no texts and what is
 * nested deeper than anybody writes.
 */
std::expected<YamlNode, YamlProblem> readYaml(QByteArrayView utf8);

} // namespace Headway
