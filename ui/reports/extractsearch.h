// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Headway {

class CareerNames;
class Clock;
class SearchChips;
class SearchEdit;

/** To what a journal extract is narrowed: a search as in the journal, with a chip for each of its operators. */
class ExtractSearch final : public QWidget
{
    Q_OBJECT

public:
    ExtractSearch(const CareerNames &names, const Clock &clock, QWidget *parent = nullptr);

    QString text() const;
    /** In the place of what stood there; that cannot be brought back. */
    void showText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    SearchEdit *m_field;
    SearchChips *m_chips;
};

} // namespace Headway
