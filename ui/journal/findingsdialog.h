// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencereview.h"
#include "findingsmodel.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Headway {

class EmptyState;
class JournalEdits;

/**
 * What the evidence of a period lacks, the last twelve months at first, or what of it was dismissed. It stays open
 * beside the journal: each row leads to its entry, and to the field in it, or to the criterion that nothing shows.
 */
class FindingsDialog final : public QDialog
{
    Q_OBJECT

public:
    FindingsDialog(Career &career, JournalEdits &edits, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void entryRequested(const Headway::EntryId &entry, Headway::FindingField field);
    void criterionRequested(const Headway::CriterionId &criterion);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePeriod(QDate today);
    QDateEdit *makeDate(QDate date, const QString &name);
    void makeList();
    QWidget *makeButtons();
    void connectParts();
    void ask();
    void list(const QList<ReviewedFinding> &findings);
    void tellNothing();
    void tellFailed(const Error &error);
    void updateButtons();
    void open();
    void dismissOrShow();
    bool showsDismissed() const;
    std::optional<ReviewedFinding> chosen() const;

    EvidenceReview m_review;
    JournalEdits &m_edits;
    FindingsModel m_model;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QCheckBox *m_dismissed;
    QLabel *m_summary;
    QListView *m_list;
    EmptyState *m_nothing;
    EmptyState *m_unread;
    QStackedWidget *m_stack;
    QPushButton *m_open;
    QPushButton *m_dismiss;
};

} // namespace Headway
