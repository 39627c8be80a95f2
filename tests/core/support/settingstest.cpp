// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include "headwaytest.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Headway {

class SettingsTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

private Q_SLOTS:
    void shouldRememberTheCareersThatWereOpenedTheNewestFirst()
    {
        for (const QString &career : {u"a"_s, u"b"_s, u"a"_s})
            Settings(file()).noteOpened(career);
        QCOMPARE(Settings(file()).recentCareers(), (QStringList{u"a"_s, u"b"_s}));
        Settings(file()).forgetRecentCareers();
        QVERIFY(Settings(file()).recentCareers().isEmpty());
    }

    void shouldRememberNoMoreThanAMenuHolds()
    {
        Settings settings(file());
        for (int i = 0; i < 12; ++i)
            settings.noteOpened(QString::number(i));
        QCOMPARE(settings.recentCareers().size(), 10);
        QCOMPARE(settings.recentCareers().constFirst(), u"11"_s);
    }

#ifdef Q_OS_UNIX
    void shouldBeNobodyElsesToRead()
    {
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        Settings(file()).noteOpened(u"a"_s);
        QVERIFY(QFile::exists(file()));
        QVERIFY(!(QFile::permissions(file()) & others));
        QVERIFY(QFile::setPermissions(file(), QFile::permissions(file()) | QFile::ReadOther)); // By an older Headway.
        Settings(file()).noteOpened(u"b"_s);
        QVERIFY(!(QFile::permissions(file()) & others));
        QCOMPARE(Settings(file()).recentCareers(), (QStringList{u"b"_s, u"a"_s}));
    }
#endif

    void shouldRememberHowSpellingIsChecked()
    {
        QCOMPARE(Settings(file()).spelling(), SpellingChoice{});
        const SpellingChoice german{.way = SpellingChoice::Way::Language, .language = u"de_AT"_s};
        for (const SpellingChoice &choice :
             {german, SpellingChoice{.way = SpellingChoice::Way::None}, SpellingChoice{}}) {
            Settings(file()).setSpelling(choice);
            QCOMPARE(Settings(file()).spelling(), choice);
        }
        Settings(file()).setOwnWords({u"Whitfield"_s, u"Kanban"_s});
        QCOMPARE(Settings(file()).ownWords(), (QStringList{u"Whitfield"_s, u"Kanban"_s}));
    }

    void shouldRememberThePageOfEachCareer()
    {
        const QUuid anna = QUuid::createUuid();
        Settings(file()).setCurrentPage(anna, u"people"_s);
        QCOMPARE(Settings(file()).currentPage(anna), u"people"_s);
        QCOMPARE(Settings(file()).currentPage(QUuid::createUuid()), QString());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::SettingsTest)

#include "settingstest.moc"
