// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typedfield.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace Headway {

/** Text that is saved as it is typed. */
class TypedText final : public TypedField
{
    Q_OBJECT

public:
    explicit TypedText(QLineEdit *field);
    explicit TypedText(QPlainTextEdit *field);

    /** A field that may not be empty: when it is left so, what is stored comes back. */
    void setRequired(bool required) { m_required = required; }

    /** Shows what is stored, as soon as nothing else is being typed or saved; the cursor stays about where it was. */
    void show(const QString &stored);
    void forget() override;

Q_SIGNALS:
    /** Save this. Edits of one visit to the field carry the same number. */
    void typed(const QString &text, int visit);

protected:
    void tell(int visit) override;
    void showStored() override;
    void leave() override;

private:
    TypedText(QWidget *field, std::function<QString()> text, std::function<void(const QString &)> setText);
    void touch();
    void replace(const QString &text);

    std::function<QString()> m_text;
    std::function<void(const QString &)> m_setText;
    QString m_stored;
    bool m_required = false;
    bool m_showing = false;
};

} // namespace Headway
