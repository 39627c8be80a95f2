// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wheelguard.h"

#include "audiencefield.h"
#include "headwaytest.h"
#include "look.h"

#include <QApplication>
#include <QDateEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Headway {

/** A page that scrolls, with fields that the wheel would turn on its way. */
class WheelGuardTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QScrollArea> m_page;
    AudienceField *m_audience = nullptr;
    QDateEdit *m_date = nullptr;
    QSpinBox *m_number = nullptr;

    QWidget *field(const QByteArray &name) const
    {
        return name == "audience" ? static_cast<QWidget *>(m_audience)
               : name == "date"   ? static_cast<QWidget *>(m_date)
                                  : m_number;
    }
    int scrolled() const { return m_page->verticalScrollBar()->value(); }
    void turnWheelOver(const QWidget *widget) const
    {
        const QPoint at = widget->mapTo(m_page.get(), widget->rect().center());
        QTest::wheelEvent(m_page->windowHandle(), at, QPoint(0, -120));
    }
    static void addFieldRows()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("a choice") << QByteArray("audience");
        QTest::newRow("a date") << QByteArray("date");
        QTest::newRow("a number") << QByteArray("number");
    }

private Q_SLOTS:
    void initTestCase() { Look::install(*qApp); }

    void init()
    {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        m_audience = new AudienceField;
        m_date = new QDateEdit(QDate(2026, 11, 3));
        m_number = new QSpinBox;
        for (QWidget *each :
             {static_cast<QWidget *>(m_audience), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_number)})
            column->addWidget(each);
        column->addSpacing(2000);
        m_number->setValue(7);
        m_page = std::make_unique<QScrollArea>();
        m_page->setWidgetResizable(true);
        m_page->setWidget(content);
        m_page->resize(300, 300);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
    }

    void cleanup() { m_page.reset(); }

    void shouldScrollThePageOverAFieldWithoutTheFocus_data() { addFieldRows(); }

    void shouldScrollThePageOverAFieldWithoutTheFocus()
    {
        QFETCH(const QByteArray, name);
        const QSignalSpy chosen(m_audience, &AudienceField::audienceChosen);
        turnWheelOver(field(name));
        QVERIFY(scrolled() > 0);
        QVERIFY(!field(name)->hasFocus());
        QVERIFY(chosen.isEmpty());
        QCOMPARE(m_audience->audience(), Audience::Private);
        QCOMPARE(m_date->date(), QDate(2026, 11, 3));
        QCOMPARE(m_number->value(), 7);
    }

    void shouldNeverReleaseByTheWheelAlsoWhereTheFieldHasTheFocus()
    {
        m_audience->setFocus();
        turnWheelOver(m_audience);
        QCOMPARE(m_audience->audience(), Audience::Private);
        QVERIFY(scrolled() > 0);
    }

    void shouldTurnANumberThatHasTheFocus()
    {
        m_number->setFocus();
        turnWheelOver(m_number);
        QCOMPARE(m_number->value(), 6);
        QCOMPARE(scrolled(), 0);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::WheelGuardTest)

#include "wheelguardtest.moc"
