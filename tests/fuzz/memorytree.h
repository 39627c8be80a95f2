// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importtree.h"

#include <QMap>

namespace Headway {

/** Files that are nowhere but here. */
class MemoryTree final : public ImportTree
{
public:
    explicit MemoryTree(QMap<QString, QByteArray> files)
        : m_files(std::move(files))
    {}

    QString name() const override { return QStringLiteral("journal"); }
    QStringList files() const override { return m_files.keys(); }
    QList<SkippedItem> skipped() const override { return {}; }
    Result<QByteArray> read(const QString &file, qint64 most) const override
    {
        const QByteArray bytes = m_files.value(file);
        return bytes.size() > most ? refuse(Error::Kind::Malformed, {}) : Result<QByteArray>(bytes);
    }

private:
    QMap<QString, QByteArray> m_files;
};

} // namespace Headway
