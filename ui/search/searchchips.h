// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchparser.h"

#include <QLocale>
#include <QWidget>

namespace Headway {

class FlowLayout;

/** The operators of a search, one chip each; to be taken off by a click or by the keyboard. Hidden without any. */
class SearchChips final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchChips(QWidget *parent = nullptr);

    void showConditions(const QList<SearchCondition> &conditions);
    /** As a chip calls it: "Kind: Praise", "From: March 2026". */
    static QString told(const SearchCondition &condition, const QLocale &locale);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void removed(const Headway::SearchCondition &condition);
    /** The last chip that had the focus is gone. */
    void left();

private:
    void rebuild();
    int focusedChip() const;

    QList<SearchCondition> m_conditions;
    QList<QWidget *> m_chips;
    FlowLayout *m_flow;
    QLocale m_locale;
};

} // namespace Headway
