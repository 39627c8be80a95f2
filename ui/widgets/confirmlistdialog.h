// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Headway {

/** Asks before much is done at once: below the question stands a list of all of it, which may be scrolled. */
class ConfirmListDialog final : public QDialog
{
    Q_OBJECT

public:
    ConfirmListDialog(const QString &question, const QString &detail, const QString &list, const QString &verb,
                      QWidget *parent = nullptr);

private:
    QWidget *makeLabel(const QString &text);
    QWidget *makeList(const QString &list, const QString &question);
    QWidget *makeButtons(const QString &verb);
    void fit(int listHeight);
};

} // namespace Headway
