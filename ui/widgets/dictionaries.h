// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Headway {

/** A dictionary of this computer. */
struct Dictionary
{
    QString code; ///< "de_AT"
    QString name; ///< As people read it.

    friend bool operator==(const Dictionary &, const Dictionary &) = default;
};

/** What knows how words are written. Used by one thread alone, since reading a dictionary takes long. */
class Dictionaries
{
public:
    virtual ~Dictionaries() = default;

    virtual QList<Dictionary> installed() = 0;
    virtual bool isCorrect(const QString &code, const QString &word) = 0;
    /** What may have been meant, the likeliest first. */
    virtual QStringList suggestions(const QString &code, const QString &word) = 0;
    /** The dictionary for what a text seems to be written in; none where none is installed. */
    virtual QString codeFor(const QString &text) = 0;
};

} // namespace Headway
