// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "headwaytest.h"

#include <QScreen>

using namespace Qt::StringLiterals;

namespace Headway {

/** On a screen that is smaller than the window would like to be, nothing of the window lies outside it. */
class SmallScreenTest final : public QObject
{
    Q_OBJECT

private:
    Desk m_desk;
    QString m_file;

    bool fits() const
    {
        const QSize screen = QGuiApplication::primaryScreen()->availableSize();
        const QSize window = m_desk.window().size();
        return window.width() <= screen.width() && window.height() <= screen.height();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QGuiApplication::primaryScreen()->availableSize().width() < 720); // Else this tests nothing.
        m_file = m_desk.make("anna.headway");
    }

    void shouldFitAtTheFirstStart()
    {
        QVERIFY(m_desk.application->open(m_file));
        QTRY_VERIFY(m_desk.shows(m_file));
        QVERIFY(fits());
    }

    void shouldFitWhereALargerWindowIsRemembered()
    {
        QVERIFY(m_desk.open(m_file)); // Which makes it large.
        QVERIFY(m_desk.window().close());
        QTRY_VERIFY(!m_desk.finished.isEmpty());
        m_desk.restart();
        QVERIFY(m_desk.application->open(m_file));
        QTRY_VERIFY(m_desk.shows(m_file));
        QVERIFY(fits());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::SmallScreenTest)

#include "smallscreentest.moc"
