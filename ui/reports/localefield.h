// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QLocale>

namespace Headway {

/** Chooses how dates and numbers are written; each language by its own name, the system's first. */
class LocaleField final : public QComboBox
{
    Q_OBJECT

public:
    explicit LocaleField(QWidget *parent = nullptr);

    void setChosenLocale(const QLocale &locale);
    QLocale chosenLocale() const;

private:
    void add(const QLocale &locale);
    bool isLine(int row) const;
    void nameAll();
};

} // namespace Headway
