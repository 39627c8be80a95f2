// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchcompletion.h"

#include <QCompleter>

class QLineEdit;
class QStringListModel;

namespace Headway {

/** Offers beneath the search field how the value that is being typed can go on; the first is chosen. */
class SearchCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit SearchCompleter(QLineEdit *field);

    /** None close the list. */
    void offer(const SearchCompletions &completions);
    /** What is offered at the moment. */
    QStringList offered() const;

private:
    void take(const QModelIndex &index);

    QLineEdit *m_field;
    QStringListModel *m_labels;
    SearchCompletions m_completions;
};

} // namespace Headway
