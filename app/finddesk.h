// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerasks.h"
#include "careerfeedback.h"
#include "findhit.h"
#include "journalreader.h"
#include "searchparser.h"

#include <QObject>

#include <memory>

namespace Headway {

class Career;
class CareerNames;
class CareerPages;
class Clock;
class FindBox;
struct FindService;
class MainWindow;
class ShellActions;

/** The search box above the pages: what it can find in this window and this career, and where that leads. */
class FindDesk final : public QObject
{
    Q_OBJECT

public:
    FindDesk(Career &career, const CareerNames &names, CareerPages &pages, const Clock &clock,
             const ShellActions &actions, MainWindow &window);

private:
    FindService service();
    QList<FindHit> all();
    QList<FindHit> pageHits() const;
    QList<FindHit> commandHits() const;
    QList<FindHit> recordHits();
    void searchJournal(const QString &typed);
    void showFound(const FoundPage &page);
    void open(const FindHit &hit, const QString &typed);
    void perform(const FindHit &hit);

    Career &m_career;
    const CareerNames &m_names;
    CareerPages &m_pages;
    const Clock &m_clock;
    MainWindow &m_window;
    std::unique_ptr<CareerAsks> m_asks;         ///< Read when somebody searches for the first time.
    std::unique_ptr<CareerFeedback> m_feedback; ///< Likewise.
    JournalReader m_journal;
    SearchParser m_parser;
    FindBox *m_box;
};

} // namespace Headway
