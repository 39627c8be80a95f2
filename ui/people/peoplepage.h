// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "person.h"
#include "recordpage.h"

namespace Headway {

class CareerNames;
class PersonForm;
class RecordEdits;
class RecordListModel;
struct RecordRow;

/** The people who matter: a list, and the fields of the one that is chosen. */
class PeoplePage final : public RecordPage
{
    Q_OBJECT

public:
    PeoplePage(CareerNames &names, RecordEdits &edits, QWidget *parent = nullptr);

protected:
    QUuid begin() override;
    bool dropUntouched(const QUuid &id) override;
    void showInForm(const QUuid &id) override;
    void moveToTrash(const QUuid &id, const QString &name) override;
    void reload() override;

private:
    QList<RecordRow> rows() const;
    void showRows();

    CareerNames &m_names;
    RecordEdits &m_edits;
    RecordListModel *m_model;
    PersonForm *m_form;
};

} // namespace Headway
