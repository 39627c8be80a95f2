// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importtree.h"

#include <QHash>

#include <expected>

namespace Headway {

struct MarkdownTarget;

/** The files of a folder of notes, and what notes mean when they point to one. Nothing outside of it is ever read. */
class MarkdownFiles final
{
public:
    explicit MarkdownFiles(std::shared_ptr<const ImportTree> tree);

    /** Whether there is a note in a folder or below it, as far as a short look tells. */
    static bool areIn(const QString &folder);

    const ImportTree &tree() const { return *m_tree; }
    QStringList notes() const;
    /** Refused where it is larger than any text. */
    Result<QByteArray> readNote(const QString &note) const;

    /**
     * The file to which a note points; empty where that is none to keep: another note, an address, a folder. The
     * reason why it is left, where it cannot be brought along.
     */
    std::expected<QString, QString> attachment(const QString &note, const MarkdownTarget &target) const;
    /** The same of a path as Headway's own export lists it, to the letter. */
    std::expected<QString, QString> listed(const QString &note, const QString &path) const;
    /** Reads such a file when it is wanted, also when this is gone. */
    std::function<Result<QByteArray>()> reader(const QString &file) const;

private:
    QString placeOf(const QString &note, const QString &target) const;

    std::shared_ptr<const ImportTree> m_tree;
    QHash<QString, QString> m_byName; ///< All but notes: the first of each name, and each by its path.
};

} // namespace Headway
