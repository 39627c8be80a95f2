// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportsettings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QScrollArea;

namespace Headway {

class AudienceField;
class CareerNames;
class Clock;
class ExtractSearch;
class FieldForm;
class LeadButton;
class LocaleField;
class NameCompleter;
class PeriodFields;
class ReportActions;
class SectionList;

/** What to print, for whom, and how; and at its foot the buttons that put it on paper. */
class ReportSettingsPanel final : public QWidget
{
    Q_OBJECT

public:
    ReportSettingsPanel(const ReportActions &actions, const CareerNames &names, const Clock &clock,
                        QWidget *parent = nullptr);

    void showSettings(ReportKind kind, const ReportSettings &settings, QDate today);
    ReportKind kind() const;
    ReportSettings settings() const;

    /** Names to be offered for the reader. */
    void setPeople(const QStringList &names);
    void setLeftOutCount(qsizetype count);
    void focusFirst();
    void focusLeftOut();

Q_SIGNALS:
    /** The user asked for another report; its own settings are to be shown. */
    void kindChosen(Headway::ReportKind kind);
    /** The user changed settings of this report. */
    void changed();
    void leftOutRequested();

private:
    FieldForm *makeForm();
    QScrollArea *makeScrollable(QWidget *form);
    QWidget *makeFoot(const ReportActions &actions);
    void fillChoices();
    void connectFields();

    QComboBox *m_kind;
    AudienceField *m_audience;
    QLineEdit *m_reader;
    NameCompleter *m_people;
    PeriodFields *m_period;
    ExtractSearch *m_search;
    QComboBox *m_paper;
    LocaleField *m_locale;
    SectionList *m_sections;
    LeadButton *m_leftOut;
};

} // namespace Headway
