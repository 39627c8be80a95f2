// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namecompleter.h"

#include <QAbstractListModel>

namespace Headway {

namespace {
constexpr int foldedRole = Qt::UserRole;
} // namespace

class NameCompleter::Names final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setNames(const QStringList &names)
    {
        beginResetModel(); // Nothing is selected in a list of suggestions.
        m_index = NameIndex(names);
        endResetModel();
    }
    const NameIndex &index() const { return m_index; }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_index.folded().size());
    }
    QVariant data(const QModelIndex &at, int role) const override
    {
        if (!checkIndex(at, CheckIndexOption::IndexIsValid))
            return {};
        if (role == foldedRole)
            return m_index.folded().at(at.row());
        return role == Qt::DisplayRole || role == Qt::EditRole ? m_index.at(at.row()) : QVariant();
    }

private:
    NameIndex m_index;
};

NameCompleter::NameCompleter(QObject *parent)
    : QCompleter(parent)
    , m_names(new Names(this))
{
    setModel(m_names);
    setCompletionRole(foldedRole);
    setFilterMode(Qt::MatchContains);
}

void NameCompleter::setNames(const QStringList &names)
{
    m_names->setNames(names);
}

const NameIndex &NameCompleter::names() const
{
    return m_names->index();
}

QString NameCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data().toString();
}

QStringList NameCompleter::splitPath(const QString &path) const
{
    return {foldedName(path)};
}

} // namespace Headway
