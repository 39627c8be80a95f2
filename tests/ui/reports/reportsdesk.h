// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leftoutpane.h"
#include "pagepreview.h"
#include "personrepository.h"
#include "reportsettingspanel.h"
#include "reportspage.h"

#include "careerfolder.h"
#include "careernames.h"
#include "entrybuilder.h"
#include "pendingedits.h"
#include "scriptedprompt.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QTest>

namespace Headway {

/** The page on a career, in a window. */
struct ReportsDesk
{
    void capture(const EntryBuilder &entry) { QVERIFY(Headway::capture(*career, entry, folder.clock.now())); }
    void show()
    {
        page = std::make_unique<ReportsPage>(*career, edits, names, folder.clock, prompt);
        page->resize(1280, 800);
        page->show();
    }

    template<typename Widget>
    Widget *find() const
    {
        return page->findChild<Widget *>();
    }
    QWidget *named(const QString &accessibleName) const
    {
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    QAction *actionSaying(const QString &text) const
    {
        for (QAction *action : page->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    Person meet(const char *name)
    {
        const Person person{.id = PersonId::make(), .name = QString::fromUtf8(name)};
        wentWell(career->perform({QStringLiteral("Meet")}, [this, person](Session &session) {
            return PersonRepository(session).insert(person, folder.clock.now());
        }));
        return person;
    }
    Audience audienceOf(const PersonId &id) const
    {
        return PersonRepository(career->reader()).find(id).value().value_or(Person{}).audience;
    }
    Audience audienceOf(const EntryId &id) const
    {
        return EntryRepository(career->reader()).find(id).value().value_or(Entry{}).audience;
    }
    QListView *openLeftOut() const
    {
        Q_EMIT find<ReportSettingsPanel>()->leftOutRequested();
        return find<LeftOutPane>()->findChild<QListView *>();
    }
    QAction *action(const QString &name) const { return page->findChild<QAction *>(name); }
    QString pageText() const
    {
        const PagedReport &report = find<PagePreview>()->report();
        QString text;
        for (int n = 0; n < report.pageCount(); ++n)
            text += report.pageText(n);
        return text;
    }
    bool shows(const QString &words) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    /** A whole report is there to be saved. */
    bool isReady() const { return action(QStringLiteral("report-save-pdf"))->isEnabled(); }

    CareerFolder folder;
    std::unique_ptr<Career> career = folder.create();
    PendingEdits edits{*career};
    CareerNames names{*career};
    ScriptedPrompt prompt;
    std::unique_ptr<ReportsPage> page;
};

inline EntryBuilder released(const char *title)
{
    return EntryBuilder{}.titled(title).measured("days", 10, 6, "days").releasedTo(Audience::Boss);
}

} // namespace Headway
