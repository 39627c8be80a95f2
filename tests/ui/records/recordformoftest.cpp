// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordformof.h"

#include "careerfolder.h"
#include "choosing.h"
#include "headwaytest.h"
#include "pendingedits.h"

#include <QApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** As short as a form can be that has a field of each sort. */
class ShortForm final : public RecordFormOf<Ask>
{
public:
    explicit ShortForm(RecordEdits &edits)
        : RecordFormOf(edits, nullptr)
        , what(new QLineEdit)
        , whyNow(new QPlainTextEdit)
        , sentence(new QPlainTextEdit)
    {
        tie(addName(u"What"_s, what), Field::what, &Ask::what);
        tie(addProse(u"Why"_s, whyNow, 3), Field::whyNow, &Ask::whyNow, Stored::Whole);
        tie(addProse(u"Sentence"_s, sentence, 3), Field::sentence, &Ask::sentence);
        addAudience(u"Audience"_s);
    }

    QLineEdit *what;
    QPlainTextEdit *whyNow;
    QPlainTextEdit *sentence;
};

} // namespace

/** What every kind of record has from RecordFormOf, on a real career file. */
class RecordFormOfTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<RecordEdits> m_edits;
    std::unique_ptr<ShortForm> m_form;
    Ask m_raise;

    Ask stored(const AskId &id) { return **AskRepository(m_career->reader()).find(id); }
    Ask make(const QString &what)
    {
        const Ask ask{.id = AskId::make(), .what = what, .whyNow = u"The market moved"_s, .audience = Audience::Boss};
        const auto insert = [&](Session &session) { return AskRepository(session).insert(ask, m_folder->clock.now()); };
        return wentWell(m_career->perform({u"Before"_s}, insert)) ? ask : Ask{.id = {}, .what = {}};
    }
    void typeBehindTheName(const QString &text)
    {
        m_form->what->end(false);
        QTest::keyClicks(m_form->what, text);
    }
    bool isSettled()
    {
        return QTest::qWaitFor([this] { return m_pending->pending() == 0; });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(m_career);
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_edits = std::make_unique<RecordEdits>(*m_pending, m_folder->clock);
        m_form = std::make_unique<ShortForm>(*m_edits);
        m_raise = make(u"Raise"_s);
        m_form->showRecord(m_raise);
    }

    void cleanup()
    {
        m_form.reset();
        m_edits.reset();
        m_pending.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldShowWhatItsFieldsAreTiedTo()
    {
        QCOMPARE(m_form->what->text(), m_raise.what);
        QCOMPARE(m_form->whyNow->toPlainText(), m_raise.whyNow);
        QCOMPARE(m_form->findChild<AudienceField *>()->audience(), Audience::Boss);
    }

    void shouldStoreATextWholeOnlyWhereItIsAskedTo()
    {
        m_form->whyNow->setPlainText(u"Two\nlines"_s);
        m_form->sentence->setPlainText(u"Two\nlines"_s);
        m_form->flush();
        QVERIFY(isSettled());
        QCOMPARE(stored(m_raise.id).whyNow, u"Two\nlines"_s);
        QCOMPARE(stored(m_raise.id).sentence, u"Two lines"_s);
    }

    void shouldNameTheRecordByWhatStandsInItsFieldEvenUnsaved()
    {
        typeBehindTheName(u" of 6 %"_s);
        chooseValue(m_form->findChild<AudienceField *>(), Audience::Private);
        QVERIFY(isSettled());
        QCOMPARE(m_career->undoText(), u"Edit ask “Raise of 6 %”"_s);
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(stored(m_raise.id).audience, Audience::Boss);
        QCOMPARE(stored(m_raise.id).what, u"Raise of 6 %"_s); // What was typed is stored before what was chosen.
    }

    void shouldWriteWhatWasTypedIntoTheRecordForWhichItWas()
    {
        const Ask travel = make(u"Travel"_s);
        typeBehindTheName(u" of 6 %"_s);
        m_form->showRecord(travel);
        QVERIFY(isSettled());
        QCOMPARE(m_form->what->text(), u"Travel"_s);
        QCOMPARE(stored(m_raise.id).what, u"Raise of 6 %"_s);
        QCOMPARE(stored(travel.id).what, u"Travel"_s);
        QCOMPARE(m_career->undoText(), u"Edit ask “Raise of 6 %”"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::RecordFormOfTest)

#include "recordformoftest.moc"
