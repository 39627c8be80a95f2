// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chipsedit.h"
#include "headwaytest.h"
#include "namecompleter.h"
#include "nameindex.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Headway {

/** Names added to an entry by typing. */
class ChipsEditTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChipsEdit> m_chips;

    QLineEdit *field() const { return m_chips->findChild<QLineEdit *>(); }
    void type(const QString &name)
    {
        field()->insert(name); // No key of a test types an accent.
        QTest::keyClick(field(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_chips = std::make_unique<ChipsEdit>(u"Add a person"_s);
        m_chips->setKnownNames({u"Dana Whitfield"_s, u"José"_s});
        m_chips->show();
        m_chips->activateWindow();
        field()->setFocus();
    }

    void cleanup() { m_chips.reset(); }

    void shouldAddWhatIsTyped()
    {
        const QSignalSpy added(m_chips.get(), &ChipsEdit::added);
        type(u" Lee  Okoro "_s);
        QCOMPARE(m_chips->names(), QStringList{u"Lee Okoro"_s});
        QCOMPARE(added.size(), 1);
        QVERIFY(field()->text().isEmpty());
    }

    void shouldTellOfANameThatStandsThereAlready()
    {
        const QSignalSpy repeated(m_chips.get(), &ChipsEdit::repeated);
        type(u"Lee"_s);
        type(u"lee"_s);
        QCOMPARE(m_chips->names(), QStringList{u"Lee"_s});
        QCOMPARE(repeated.size(), 1);
        QCOMPARE(repeated.constFirst().constFirst().value<Chip>().name, u"Lee"_s);
    }

    void shouldShowNothingOfWhatWasStopped()
    {
        connect(m_chips.get(), &ChipsEdit::added, m_chips.get(), [this](const Chip &chip) {
            m_chips->await(chip, QtFuture::makeReadyValueFuture(Result<void>(refuse(Error::Kind::Cancelled, {}))));
        });
        type(u"Lee"_s);
        QTRY_VERIFY(m_chips->names().isEmpty());
    }

    void shouldBeReachedByTabWhereTheyStand()
    {
        QWidget page;
        QLineEdit front(&page);
        ChipsEdit chips(u"Add a person"_s, &page);
        QLineEdit behind(&page);
        page.show();
        chips.setChips({{.id = QUuid::createUuid(), .name = u"Lee"_s}, {.id = QUuid::createUuid(), .name = u"Dana"_s}});
        QStringList order;
        for (const QWidget *at = front.nextInFocusChain(); at != &behind; at = at->nextInFocusChain()) {
            if (const auto *chip = qobject_cast<const QToolButton *>(at))
                order << chip->text();
            else if (qobject_cast<const QLineEdit *>(at))
                order << u"field"_s;
        }
        QCOMPARE(order, (QStringList{u"Lee"_s, u"Dana"_s, u"field"_s}));
    }

    void shouldMeanTheKnownNameAsCaptureDoes()
    {
        type(u"dana whitfield"_s);
        type(u"jose"_s);
        QCOMPARE(m_chips->names(), (QStringList{u"Dana Whitfield"_s, u"José"_s}));
    }

    void shouldMeanTheOnlyNameWithThisBeginningWhereThatIsWanted()
    {
        type(u"Dana"_s);
        m_chips->setTakesBeginnings(true);
        type(u"dana"_s);
        type(u"Dan"_s);
        type(u"\"Jose\""_s);
        QCOMPARE(m_chips->names(), (QStringList{u"Dana"_s, u"Dana Whitfield"_s, u"Dan"_s, u"Jose"_s}));
    }

    void shouldHoldEachNameOnce()
    {
        type(u"Jose"_s);
        type(u"JOSÉ"_s);
        type(u"Jose\u0301"_s);
        QCOMPARE(m_chips->names(), QStringList{u"José"_s});
    }

    void shouldKeepTwoKnownPeopleApartWhoDifferByAnAccentAlone()
    {
        m_chips->setKnownNames({u"José"_s, u"Jose"_s});
        type(u"jose"_s);
        type(u"josé"_s);
        QCOMPARE(m_chips->names(), (QStringList{u"Jose"_s, u"José"_s}));
    }

    void shouldTellEachChangeByItself()
    {
        const Chip dana{.id = QUuid::createUuid(), .name = u"Dana Whitfield"_s};
        m_chips->setChips({dana, {.id = QUuid::createUuid(), .name = u"Lee Okoro"_s}});
        const QSignalSpy added(m_chips.get(), &ChipsEdit::added);
        const QSignalSpy removed(m_chips.get(), &ChipsEdit::removed);
        m_chips->findChild<QToolButton *>()->click();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.constFirst().constFirst().value<Chip>(), dana);
        QCOMPARE(m_chips->names(), QStringList{u"Lee Okoro"_s});
        type(u"dana whitfield"_s); // Back before it is stored that it went: it is the same one.
        QCOMPARE(added.constFirst().constFirst().value<Chip>(), dana);
    }

    void shouldForgetWhatIsTypedForTheRecordBefore()
    {
        field()->setText(u"Lee"_s);
        m_chips->setChips({{.id = QUuid::createUuid(), .name = u"Dana Whitfield"_s}});
        m_chips->forget();
        QVERIFY(field()->text().isEmpty());
        QVERIFY(m_chips->names().isEmpty());
    }

    void shouldTakeTheFocusFromNobody()
    {
        m_chips->setChips({{QUuid::createUuid(), u"Dana Whitfield"_s}, {QUuid::createUuid(), u"Lee Okoro"_s}});
        QCOMPARE(m_chips->window()->focusWidget(), field());
    }

    void shouldLeaveTheFocusWithAChipThatGetsItsId()
    {
        type(u"Lee"_s);
        auto *chip = m_chips->findChild<QToolButton *>();
        chip->setFocus();
        m_chips->setChips({{.id = QUuid::createUuid(), .name = u"Lee"_s}});
        QCOMPARE(m_chips->window()->focusWidget(), chip);
    }

    void shouldOfferNamesWhateverTheirAccents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        QTest::newRow("beginning") << u"jos"_s << u"José"_s;
        QTest::newRow("with its accent") << u"JOSÉ"_s << u"José"_s;
        QTest::newRow("a later word") << u"whit"_s << u"Dana Whitfield"_s;
        QTest::newRow("nobody") << u"omar"_s << QString();
    }

    void shouldOfferNamesWhateverTheirAccents()
    {
        QFETCH(const QString, typed);
        NameCompleter completer;
        completer.setNames({u"Dana Whitfield"_s, u"José"_s});
        completer.setCompletionPrefix(typed);
        QTEST(completer.currentCompletion(), "offered");
    }

    void shouldMakeNoChipOfWhatCannotBeSeen()
    {
        QSignalSpy added(m_chips.get(), &ChipsEdit::added);
        field()->setText(u"\u00a0\u200b"_s);
        m_chips->flush();
        QCOMPARE(added.size(), 0);
    }

    void shouldTakeNoMoreThanANameAndSaySo()
    {
        field()->insert(QString(longestName, u'a'));
        QTest::keyClicks(field(), u"bc"_s);
        QCOMPARE(field()->text(), QString(longestName, u'a'));
        QVERIFY2(QToolTip::text().contains(u"200"_s), qPrintable(QToolTip::text()));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::ChipsEditTest)

#include "chipsedittest.moc"
