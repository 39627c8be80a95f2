// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;

namespace Headway {

/** Asks which words lead to which address, so that a link can be made without knowing how Markdown writes one. */
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    /** `address` is taken for one only where it is one, such as what the clipboard happens to hold. */
    LinkDialog(const QString &words, const QString &address, QWidget *parent = nullptr);

    /** In Markdown; empty as long as no address is typed. */
    QString link() const;

private:
    QLineEdit *m_words;
    QLineEdit *m_address;
};

} // namespace Headway
