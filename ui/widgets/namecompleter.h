// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nameindex.h"

#include <QCompleter>

namespace Headway {

/**
 * Offers the known names that hold what is typed, whatever its case and accents, as the capture line does. Which of
 * them is meant, where none is chosen, says their NameIndex.
 */
class NameCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit NameCompleter(QObject *parent = nullptr);

    void setNames(const QStringList &names);
    const NameIndex &names() const;

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override;

private:
    class Names;
    Names *m_names;
};

} // namespace Headway
