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

    /** Before all: no language, with words for that. */
    void offerNone(const QString &words);
    /** Behind those that people write to each other in most, all others that have a name. */
    void offerAll();

    void setChosenLocale(const QLocale &locale);
    QLocale chosenLocale() const;

private:
    void add(const QLocale &locale);
    bool isLanguage(int row) const;
    bool isOffered(const QLocale &locale) const;
    void nameAll();
};

} // namespace Headway
