// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedsearchrepository.h"

#include "careerfolder.h"
#include "headwaytest.h"

using namespace Qt::StringLiterals;

namespace Headway {

/** Saved searches in a real career file. */
class SavedSearchRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(m_career);
    }
    void cleanup() { m_career.reset(); }

    void shouldGiveBackWhatItWasGiven()
    {
        const SavedSearch search = saved("Praise", u"kind:praise \"night shift\" -x"_s, 2);
        QVERIFY(search == *repository().find(search.id).value());
    }

    void shouldGiveThemInTheirOrder()
    {
        saved("Last", {}, 7);
        saved("Zebra", {}, 1);
        saved("Also", {}, 1);
        QCOMPARE(names(), (QStringList{u"Also"_s, u"Zebra"_s, u"Last"_s}));
    }

    void shouldRenameAndUndoIt()
    {
        SavedSearch search = saved("Praise", u"kind:praise"_s, 0);
        search.name = u"Thanks"_s;
        QVERIFY(wentWell(m_career->perform({u"Rename"_s}, [=, this](Session &session) {
            return SavedSearchRepository(session).update(search, now());
        })));
        QCOMPARE(names(), QStringList{u"Thanks"_s});
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(names(), QStringList{u"Praise"_s});
    }

    void shouldNotFindWhatIsInTheTrash()
    {
        const SavedSearch search = saved("Praise", u"kind:praise"_s, 0);
        QVERIFY(wentWell(m_career->perform({u"Delete"_s}, [=, this](Session &session) {
            return SavedSearchRepository(session).moveToTrash(search.id, now());
        })));
        QVERIFY(names().isEmpty());
        QVERIFY(!repository().find(search.id).value());
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(names(), QStringList{u"Praise"_s});
    }

private:
    SavedSearchRepository repository() { return SavedSearchRepository(m_career->reader()); }
    QDateTime now() const { return m_folder->clock.now(); }
    SavedSearch saved(const char *name, const QString &query, int position)
    {
        const SavedSearch search{SavedSearchId::make(), QString::fromUtf8(name), query, position};
        [&] {
            QVERIFY(wentWell(m_career->perform({u"Save"_s}, [=, this](Session &session) {
                return SavedSearchRepository(session).insert(search, now());
            })));
        }();
        return search;
    }
    QStringList names()
    {
        QStringList found;
        const QList<SavedSearch> all = repository().all().value();
        for (const SavedSearch &search : all)
            found << search.name;
        return found;
    }

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::SavedSearchRepositoryTest)

#include "savedsearchrepositorytest.moc"
