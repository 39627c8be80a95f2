// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importedjournal.h"
#include "importtree.h"

#include <QHash>
#include <QJsonObject>

namespace Headway {

/**
 * Makes entries of what Day One writes for one. Where and in which weather it was written is left out: of an
 * accomplishment it tells nothing, and it would be printed with it.
 */
class DayOneEntry final
{
public:
    /** `folder` is that in which the journal lies, as a path within the tree: media are looked for below it. */
    DayOneEntry(std::shared_ptr<const ImportTree> tree, QString folder);

    /** Without its fingerprint. What it names and does not lie there is told to `skipped`. */
    ImportedEntry read(const QJsonObject &object, int line, const QString &file, QList<SkippedItem> &skipped) const;

private:
    struct Medium
    {
        QString identifier;
        QString place; ///< Within the tree; empty where it is not there.
        QString name;  ///< That people gave it, or that of the file.
    };

    QList<Medium> mediaOf(const QJsonObject &object) const;
    Medium mediumOf(const QJsonObject &medium, const QString &folder) const;
    ImportedAttachment attachment(const Medium &medium) const;

    std::shared_ptr<const ImportTree> m_tree;
    QString m_folder;
    QHash<QString, QString> m_byName; ///< Places of media by their name without its ending.
};

} // namespace Headway
