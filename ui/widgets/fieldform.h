// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace Headway {

/** A column of fields whose labels sit above them. */
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    /** The label names the field to screen readers too, and Alt+letter leads to it. */
    void addField(const QString &label, QWidget *field);
    /** Fields side by side, each under its own label. */
    void addFields(const QList<std::pair<QString, QWidget *>> &fields);
    /** Fields that have labels of their own. */
    void addSection(QWidget *section);
    void addStretch();

private:
    QVBoxLayout *labelled(const QString &label, QWidget *field);

    QVBoxLayout *m_column;
};

} // namespace Headway
