// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careernames.h"

#include "careerfolder.h"
#include "headwaytest.h"
#include "tagrepository.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

/** The names of a career, few or many. */
class CareerNamesTest final : public QObject
{
    Q_OBJECT

private:
    static constexpr int many = 2000;

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;

    /** Adds tags, the last of the alphabet first. */
    QFuture<Result<void>> addTags(int count)
    {
        return m_career->perform({u"Add tags"_s}, [count, now = m_folder->clock.now()](Session &session) {
            for (int i = count; i > 0; --i) {
                const Tag tag{.id = TagId::make(), .name = u"tag%1"_s.arg(i, 5, 10, QChar(u'0'))};
                if (const auto added = TagRepository(session).insert(tag, now); !added)
                    return added;
            }
            return Result<void>();
        });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(m_career);
    }

    void cleanup()
    {
        m_career.reset();
        m_folder.reset();
    }

    void shouldHaveTheFewNamesOfAPersonAtOnce()
    {
        QVERIFY(wentWell(addTags(3)));
        const CareerNames names(*m_career);
        QCOMPARE(names.tags().size(), 3);
        QCOMPARE(names.tags().constFirst().name, u"tag00001"_s);
        QCOMPARE(names.nameOf(names.tags().constLast().id), u"tag00003"_s);
    }

    void shouldNotHoldUpTheWindowForThousandsOfNames()
    {
        QVERIFY(wentWell(addTags(many)));
        const CareerNames names(*m_career);
        QVERIFY(names.tags().isEmpty());
        QSignalSpy changed(&names, &CareerNames::changed);
        QTRY_COMPARE(names.tags().size(), many);
        QCOMPARE(names.tags().constFirst().name, u"tag00001"_s);
        QCOMPARE(changed.size(), 1);
    }

    void shouldKeepItsNamesWhileManyOthersAreRead()
    {
        QVERIFY(wentWell(addTags(3)));
        QCoreApplication::processEvents();
        const CareerNames names(*m_career);
        connect(m_career.get(), &Career::changed, this, [&] { QCOMPARE(names.tags().size(), 3); });
        addTags(many);
        QTRY_COMPARE(names.tags().size(), many + 3);
    }

    void shouldTellNothingOnceItIsGone()
    {
        QVERIFY(wentWell(addTags(many)));
        auto names = std::make_unique<CareerNames>(*m_career);
        QSignalSpy changed(names.get(), &CareerNames::changed);
        names.reset();
        QCoreApplication::processEvents();
        QVERIFY(changed.isEmpty());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::CareerNamesTest)

#include "careernamestest.moc"
