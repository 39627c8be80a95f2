// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chipchanges.h"

#include <QFuture>
#include <QHash>
#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;

namespace Headway {

class FlowLayout;
class NameCompleter;

/**
 * A list of names as chips with a field behind them to add one, completed from the names that are known. Each name
 * stands there once; which known one a typed one means, says NameIndex. A chip goes with its ×, with Delete while it
 * has the focus, or with Backspace in the empty field.
 *
 * Each change is told by itself: a record whose name is not shown is none of its business, and is never taken off.
 */
class ChipsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipsEdit(const QString &addText, QWidget *parent = nullptr);

    /** Shows what is stored, and what the user changed in it that is not stored yet. */
    void setChips(const QList<Chip> &stored);
    QStringList names() const;
    void setKnownNames(const QStringList &names);
    /**
     * Whether first words mean the only known name that goes on behind them, unless they are quoted, as in the capture
     * line: "Dana" for Dana Whitfield. Not for tags, each of which is a word of its own.
     */
    void setTakesBeginnings(bool takes) { m_takesBeginnings = takes; }

    /** More that is said of some chips, behind their names. */
    void setNotes(const QHash<QUuid, QString> &notes);
    /** Chips open a menu, which is filled when it is wanted; they go with their ×. */
    using FillMenu = std::function<void(const Chip &, QMenu *)>;
    void setMenu(const FillMenu &fill) { m_fillMenu = fill; }

    /** Adds now what was typed and not added yet. */
    void flush();
    /** While a change is told: until this has ended well, nothing older may be shown. */
    void await(const Chip &changed, QFuture<Result<void>> saving);
    /** The names of another record follow: what is unsaved was flushed before and is forgotten. */
    void forget();

Q_SIGNALS:
    /** The user added a name; it has an id where it was about to be taken off. */
    void added(const Headway::Chip &chip);
    /** The user added a name that stands there already. */
    void repeated(const Headway::Chip &chip);
    /** The user took a chip off. */
    void removed(const Headway::Chip &chip);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    QWidget *makeButton(const Chip &chip);
    void showMenu(QWidget *button);
    QString meantBy(const QString &typed) const;
    void add(const QString &name);
    void remove(qsizetype place);
    void refresh();
    void rebuild();

    ChipChanges m_changes;
    QList<Chip> m_shown;
    bool m_takesBeginnings = false;
    QHash<QUuid, QString> m_notes;
    FillMenu m_fillMenu;
    QList<QWidget *> m_buttons; ///< One of each that is shown.
    FlowLayout *m_flow;
    QLineEdit *m_field;
    NameCompleter *m_known;
};

} // namespace Headway
