// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typing.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace Headway {

/**
 * Text that is saved as it is typed: half a second after the last key, and at once when its field is left.
 *
 * Sits on one field. What was typed and is not safe yet is never overwritten by what is stored.
 */
class TypedText final : public QObject
{
    Q_OBJECT

public:
    explicit TypedText(QLineEdit *field);
    explicit TypedText(QPlainTextEdit *field);

    /** A field that may not be empty: when it is left so, what is stored comes back. */
    void setRequired(bool required) { m_required = required; }

    /** Shows what is stored, as soon as nothing else is being typed or saved; the cursor stays about where it was. */
    void show(const QString &stored);
    /** Tells now what was typed, where there is something. */
    void flush() { m_typing.flush(); }
    /** While it is told: until this has ended well, nothing older may be shown. */
    void await(const QFuture<Result<void>> &saving) { m_typing.await(saving); }
    /** The field now stands for another record: what is unsaved was flushed before and is forgotten. */
    void forget();

Q_SIGNALS:
    /** Save this. Edits of one visit to the field carry the same number. */
    void typed(const QString &text, int visit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TypedText(QWidget *field, std::function<QString()> text, std::function<void(const QString &)> setText);
    void touch();
    void tell(int visit);
    void leave();
    void showStored();
    void replace(const QString &text);

    std::function<QString()> m_text;
    std::function<void(const QString &)> m_setText;
    Typing m_typing;
    QString m_stored;
    bool m_required = false;
    bool m_showing = false;
};

} // namespace Headway
