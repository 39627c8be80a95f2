// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwaystyle.h"

#include "colours.h"
#include "headwaytest.h"
#include "recorddelegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QToolButton>

namespace Headway {

class HeadwayStyleTest final : public QObject
{
    Q_OBJECT

private:
    static QRect part(const QScrollBar &bar, QStyle::SubControl which)
    {
        struct Bar : QScrollBar
        {
            using QScrollBar::initStyleOption;
        };
        QStyleOptionSlider option;
        (bar.*&Bar::initStyleOption)(&option);
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
    }

    static QRgb edgeOfRow(QStyle::State state)
    {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QWidget widget;
        QStyleOptionViewItem option;
        option.initFrom(&widget);
        option.widget = &widget;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled | QStyle::State_Active | state;
        QPainter painter(&image);
        paintRowGround(&painter, option);
        painter.end();
        return image.pixel(100, 0);
    }

    static QSet<QRgb> inksOf(const QImage &image)
    {
        QSet<QRgb> inks;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inks << image.pixel(x, y);
        }
        return inks;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new HeadwayStyle); }

    void shouldOfferChoicesInRowsThatAreWellHit()
    {
        QComboBox choice;
        choice.addItems({QStringLiteral("Private"), QStringLiteral("Boss")});
        choice.insertSeparator(1);
        choice.ensurePolished();
        QVERIFY(choice.view()->sizeHintForRow(0) >= 24);
        QVERIFY(choice.view()->sizeHintForRow(1) < 24); // A line is not hit.
    }

    void shouldShowACalendarWithoutRedDaysAndWithArrowsThatAreSeen()
    {
        QDateEdit field(QDate(2026, 11, 3));
        field.setCalendarPopup(true);
        QCalendarWidget *calendar = field.calendarWidget();
        calendar->ensurePolished();
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            QVERIFY(!calendar->weekdayTextFormat(day).hasProperty(QTextFormat::ForegroundBrush));
        const auto *back = calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_prevmonth"));
        QVERIFY(back);
        QImage image(32, 32, QImage::Format_RGB32);
        const QColor ground = QApplication::palette().color(QPalette::Highlight);
        image.fill(ground);
        QPainter painter(&image);
        back->icon().paint(&painter, image.rect());
        painter.end();
        qreal best = 0;
        for (const QRgb ink : inksOf(image))
            best = std::max(best, contrast(QColor(ink), ground));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }

    void shouldScrollFromTheSideWhereReadingBegins_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void shouldScrollFromTheSideWhereReadingBegins()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QScrollBar bar(Qt::Horizontal);
        bar.setLayoutDirection(direction);
        bar.resize(400, bar.sizeHint().height());
        bar.setRange(0, 100);
        bar.setPageStep(100);
        const auto fromStart = [&](const QRect &rect) {
            return direction == Qt::LeftToRight ? rect.left() : bar.width() - 1 - rect.right();
        };
        bar.setValue(0);
        QCOMPARE(fromStart(part(bar, QStyle::SC_ScrollBarSlider)), 0);
        QVERIFY(part(bar, QStyle::SC_ScrollBarSubPage).isEmpty());
        bar.setValue(50);
        const QRect before = part(bar, QStyle::SC_ScrollBarSubPage);
        const QRect slider = part(bar, QStyle::SC_ScrollBarSlider);
        const QRect after = part(bar, QStyle::SC_ScrollBarAddPage);
        QCOMPARE(fromStart(before), 0);
        QCOMPARE(fromStart(slider), before.width());
        QCOMPARE(fromStart(after), before.width() + slider.width());
        QCOMPARE(before.width() + slider.width() + after.width(), bar.width());
    }

    void shouldFollowThePointerInBothDirections_data() { shouldScrollFromTheSideWhereReadingBegins_data(); }

    void shouldFollowThePointerInBothDirections()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QScrollBar bar(Qt::Horizontal);
        bar.setLayoutDirection(direction);
        bar.resize(400, bar.sizeHint().height());
        bar.setRange(0, 100);
        bar.setPageStep(10);
        bar.show();
        const QPoint beyond(direction == Qt::LeftToRight ? bar.width() - 5 : 5, bar.height() / 2);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, beyond);
        QCOMPARE(bar.value(), 10);
    }

    void shouldDrawTheIconOfADefaultButtonSoThatItIsSeenOnTheAccent()
    {
        QPixmap black(16, 16);
        black.fill(Qt::black);
        QStyleOptionButton option;
        option.palette = QApplication::palette();
        option.rect = QRect(0, 0, 40, 24);
        option.state = QStyle::State_Enabled;
        option.features = QStyleOptionButton::DefaultButton;
        option.icon = QIcon(black);
        option.iconSize = black.size();
        QImage image(option.rect.size(), QImage::Format_RGB32);
        const Colours colours = Colours::of(option.palette);
        image.fill(colours.accent);
        QPainter painter(&image);
        QApplication::style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter);
        painter.end();
        QCOMPARE(image.pixelColor(option.rect.center()), colours.onAccent);
    }

    void shouldDrawTheIconOfALitMenuRowInTheInkOfItsWords_data()
    {
        QTest::addColumn<bool>("checked");
        QTest::addColumn<QColor>("ink");
        QTest::newRow("on the accent") << false << QColor(Qt::yellow);
        QTest::newRow("on the ground of what is checked") << true << QColor(Qt::black);
    }

    void shouldDrawTheIconOfALitMenuRowInTheInkOfItsWords()
    {
        QFETCH(bool, checked);
        QFETCH(QColor, ink);
        QPixmap black(16, 16);
        black.fill(Qt::black);
        QStyleOptionMenuItem option;
        option.palette = QApplication::palette();
        option.palette.setColor(QPalette::HighlightedText, Qt::yellow);
        option.rect = QRect(0, 0, 200, 24);
        option.state = QStyle::State_Enabled | QStyle::State_Selected;
        option.menuItemType = QStyleOptionMenuItem::Normal;
        option.checkType = QStyleOptionMenuItem::NonExclusive;
        option.checked = checked;
        option.menuHasCheckableItems = true;
        option.icon = QIcon(black);
        option.maxIconWidth = 20;
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QApplication::style()->drawControl(QStyle::CE_MenuItem, &option, &painter);
        painter.end();
        QVERIFY(inksOf(image).contains(ink.rgb()));
        QVERIFY(!inksOf(image).contains((checked ? QColor(Qt::yellow) : QColor(Qt::black)).rgb()));
    }

    void shouldRingTheRowThatHasTheFocus()
    {
        const QRgb accent = Colours::of(QApplication::palette()).accent.rgb();
        QCOMPARE(edgeOfRow(QStyle::State_Selected | QStyle::State_HasFocus), accent);
        QVERIFY(edgeOfRow(QStyle::State_Selected) != accent);
        QCOMPARE(edgeOfRow(QStyle::State_None), QColor(Qt::white).rgb());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::HeadwayStyleTest)

#include "headwaystyletest.moc"
