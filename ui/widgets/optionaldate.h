// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QDate>
#include <QFuture>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace Headway {

class TypedDate;
class TypedField;

/** A day that there may be or not: a mark, and while it is set the date. Saved as it is typed. */
class OptionalDate final : public QWidget
{
    Q_OBJECT

public:
    /** `name` says to screen readers what day it is. */
    explicit OptionalDate(const QString &name, QWidget *parent = nullptr);

    /** What stands there once the mark is set. */
    void setDefault(QDate date) { m_default = date; }
    /** Shows what is stored; a null date where there is none. */
    void setStored(QDate stored);
    /** The date, for the form to follow. */
    TypedField *typed() const;
    /** While it is told: until this has ended well, nothing older may be shown. */
    void await(const QFuture<Result<void>> &saving);

Q_SIGNALS:
    /** Save this; a null date where the mark was taken off. */
    void chosen(QDate date, int visit);

private:
    void showDate(QDate date);

    QCheckBox *m_has;
    QDateEdit *m_date;
    TypedDate *m_typed;
    QDate m_default;
};

} // namespace Headway
