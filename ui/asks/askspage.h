// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerasks.h"
#include "recordpage.h"

#include <QLocale>

namespace Headway {

class AskForm;
class Clock;
class RecordEdits;
class RecordListModel;
struct RecordRow;

/** What is asked for: a list, and the fields of the ask that is chosen. */
class AsksPage final : public RecordPage
{
    Q_OBJECT

public:
    AsksPage(Career &career, RecordEdits &edits, const Clock &clock, QWidget *parent = nullptr);

protected:
    QUuid begin() override;
    bool dropUntouched(const QUuid &id) override;
    void showInForm(const QUuid &id) override;
    void moveToTrash(const QUuid &id, const QString &name) override;
    void reload() override;

private:
    QList<RecordRow> rows() const;
    void showRows();
    RecordRow rowFor(const Ask &ask) const;

    CareerAsks m_asks;
    RecordEdits &m_edits;
    QLocale m_locale;
    RecordListModel *m_model;
    AskForm *m_form;
};

} // namespace Headway
