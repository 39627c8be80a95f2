// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chosenentries.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace Headway {

class AudienceField;
class CareerNames;
class ChosenEdits;
class ChosenNames;
class ChosenProgress;
class JournalActions;

/**
 * What stands in an entry's place while several are chosen: how many, from when to when, and what can be done with all
 * of them at once.
 */
class ChosenPane final : public QWidget
{
    Q_OBJECT

public:
    ChosenPane(const CareerNames &names, ChosenEdits &edits, const JournalActions &actions, QWidget *parent = nullptr);

    void showChosen(const ChosenEntries &chosen);
    const ChosenEntries &chosen() const { return m_chosen; }
    /** How far a change is: below the pane, where whoever scrolls it may leave it in sight. */
    QWidget *foot() const;
    /** Goes to where a tag is added. */
    void focusTags();
    /** Adds what was typed and not added yet. */
    void flush();

Q_SIGNALS:
    /** One of them is enough. */
    void oneWanted();

private:
    QWidget *makeForm(const CareerNames &names);
    QWidget *makeButtons(const JournalActions &actions);
    void connectChoices();
    void tellCount();
    void showStar();

    ChosenEdits &m_edits;
    ChosenEntries m_chosen;
    QLabel *m_count;
    QLabel *m_dates;
    QComboBox *m_kind;
    AudienceField *m_audience;
    QCheckBox *m_star;
    ChosenNames *m_names;
    ChosenProgress *m_progress;
};

} // namespace Headway
