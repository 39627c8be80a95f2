// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"

#include <QLocale>
#include <QWidget>

class QAction;

namespace Headway {

class AskForm;
class Career;
class Clock;
class ListDetailPage;
class RecordEdits;
class RecordListModel;
struct RecordRow;

/** What is asked for: a list, and the fields of the ask that is chosen. */
class AsksPage final : public QWidget
{
    Q_OBJECT

public:
    AsksPage(Career &career, RecordEdits &edits, const Clock &clock, QWidget *parent = nullptr);

    QList<QAction *> editActions() const { return {m_add, m_trash}; }
    void flush();
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

private:
    void connectActions();
    void load();
    void showCurrent();
    void addAsk();
    RecordRow rowFor(const Ask &ask) const;

    Career &m_career;
    RecordEdits &m_edits;
    QLocale m_locale;
    QList<Ask> m_asks;
    QAction *m_add;
    QAction *m_trash;
    RecordListModel *m_model;
    AskForm *m_form;
    ListDetailPage *m_layout;
    AskId m_wanted; ///< Made just now; chosen as soon as it is in the list.
};

} // namespace Headway
