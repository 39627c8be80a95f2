// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "person.h"

#include <QWidget>

class QAction;

namespace Headway {

class CareerNames;
class ListDetailPage;
class PersonForm;
class RecordEdits;
class RecordListModel;

/** The people who matter: a list, and the fields of the one that is chosen. */
class PeoplePage final : public QWidget
{
    Q_OBJECT

public:
    PeoplePage(const CareerNames &names, RecordEdits &edits, QWidget *parent = nullptr);

    QList<QAction *> editActions() const { return {m_add, m_trash}; }
    void flush();
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

private:
    void connectActions();
    void showRows();
    void showCurrent();
    void addPerson();

    const CareerNames &m_names;
    RecordEdits &m_edits;
    QAction *m_add;
    QAction *m_trash;
    RecordListModel *m_model;
    PersonForm *m_form;
    ListDetailPage *m_layout;
    PersonId m_wanted; ///< Made just now; chosen as soon as it is in the list.
};

} // namespace Headway
