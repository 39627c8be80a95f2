// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace Headway {

class FlowLayout;
class NameCompleter;

/**
 * A list of names as chips with a field behind them to add one, completed from the names that are known. Each name
 * stands there once; which known one a typed one means, says NameIndex. A chip goes with its ×, with Delete while it
 * has the focus, or with Backspace in the empty field.
 */
class ChipsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipsEdit(const QString &addText, QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    QStringList names() const { return m_names; }
    void setKnownNames(const QStringList &names);
    /**
     * Whether first words mean the only known name that goes on behind them, unless they are quoted, as in the capture
     * line: "Dana" for Dana Whitfield. Not for tags, each of which is a word of its own.
     */
    void setTakesBeginnings(bool takes) { m_takesBeginnings = takes; }

Q_SIGNALS:
    /** The user added or removed a name. */
    void edited(const QStringList &names);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    QWidget *makeChip(const QString &name);
    QString meantBy(const QString &typed) const;
    void add(const QString &name);
    void remove(const QString &name);
    void rebuild();

    QStringList m_names;
    bool m_takesBeginnings = false;
    QList<QWidget *> m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_field;
    NameCompleter *m_known;
};

} // namespace Headway
