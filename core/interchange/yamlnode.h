// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Headway {

/** What a YAML text says: a text, a list, or a map whose keys are texts. Tags (`!!str`) are not looked at. */
struct YamlNode
{
    enum class Kind { Text, List, Map };

    Kind kind = Kind::Text;
    QString text = {};
    bool isPlain = false;       ///< A text without quotes: what looks like a number, a date or nothing means that.
    QStringList keys = {};      ///< Of a map, in the order of the text; one may stand twice.
    QList<YamlNode> items = {}; ///< Of a list; of a map the values, in the order of its keys.
    int line = 0;               ///< On which it begins, from 1.

    /** The value of a key of a map, the first of several; nothing where there is none. */
    const YamlNode *find(QStringView key) const
    {
        const qsizetype place = keys.indexOf(key);
        return place < 0 ? nullptr : &items.at(place);
    }
    /** `key:` without anything behind it, `~`, `null`. */
    bool isNull() const
    {
        return kind == Kind::Text && isPlain && (text.isEmpty() || text == u'~' || text.toLower() == u"null");
    }
};

} // namespace Headway
