// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message.h"
#include "result.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Headway {

class MessageRow;

/**
 * What must be said across the top of a pane. Warnings stand above information, what is new above what is old; two are
 * shown, and how many more there are. Hidden while there is nothing to say.
 *
 * A message belongs to whoever has it shown: the same owner's next takes its place, and nobody else's does.
 */
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    using Tone = Message::Tone;

    explicit MessageBar(QWidget *parent = nullptr);

    /** Stands here while there is nothing to say: where it is as high as a row, nothing moves when a message comes. */
    void takePlaceOf(QWidget *line);

    void tell(const QString &owner, const Message &message);
    /** For a pane with one thing to say at a time. */
    void tell(Tone tone, const QString &sentence, QAction *action = nullptr);
    /** As a warning. What was cancelled was meant to be, and is not told. */
    void showProblem(const QString &owner, const Error &error, const QList<QAction *> &actions = {});
    void dismiss(const QString &owner = {});
    /** The one at the top. False where there is none. */
    bool dismissTop();

    bool isShowing(const QString &owner) const;
    /** All that there is to say, the first first. */
    QStringList sentences() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Told
    {
        QString owner;
        Message message;
        MessageRow *row;
    };

    void insert(const Told &told);
    void arrange();

    QList<Told> m_told; ///< As they stand below one another.
    bool m_showsAll = false;
    QVBoxLayout *m_rows;
    QPushButton *m_more;
    QWidget *m_line = nullptr;
};

} // namespace Headway
