// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace Headway {

class FlowLayout;

/** One of several views of a list, chosen by a button: "All 7", "Nobody knows 2". The arrow keys go through them. */
class FilterStrip final : public QWidget
{
    Q_OBJECT

public:
    /** `names` in their order; the first is chosen. `name` says to screen readers what they filter. */
    FilterStrip(const QString &name, const QStringList &names, QWidget *parent = nullptr);

    /** How much each would show. */
    void setCounts(const QList<int> &counts);
    int current() const;
    /** Chooses without telling. */
    void setCurrent(int place);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /** The user chose. */
    void chosen(int place);

private:
    QStringList m_names;
    FlowLayout *m_flow;
    QButtonGroup *m_buttons;
};

} // namespace Headway
