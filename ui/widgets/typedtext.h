// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace Headway {

/**
 * Text that is saved as it is typed: half a second after the last key, and at once when its field is left.
 *
 * Sits on one field. What was typed and not saved yet is never overwritten by what is stored.
 */
class TypedText final : public QObject
{
    Q_OBJECT

public:
    explicit TypedText(QLineEdit *field);
    explicit TypedText(QPlainTextEdit *field);

    /** Shows what is stored, unless something else is being typed; the cursor stays about where it was. */
    void show(const QString &stored);
    /** Tells now what was typed, where there is something. */
    void flush();
    /** What was told could not be saved: it counts as unsaved again. */
    void keep() { m_dirty = true; }
    /** The field now stands for another record: what is unsaved was flushed before and is forgotten. */
    void forget();

Q_SIGNALS:
    /** Save this. Edits of one visit to the field carry the same number. */
    void typed(const QString &text, int visit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void startTyping();

    std::function<QString()> m_text;
    std::function<void(const QString &)> m_setText;
    QTimer m_timer;
    int m_visit;
    bool m_showing = false;
    bool m_dirty = false;
};

} // namespace Headway
