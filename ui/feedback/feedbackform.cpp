// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackform.h"

#include "careerfeedback.h"
#include "careernames.h"
#include "chipsedit.h"
#include "clock.h"
#include "evidencelist.h"
#include "feedbackedits.h"
#include "feedbackwords.h"
#include "nextstepnote.h"
#include "optionaldate.h"
#include "typedchoice.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QWidgetAction>

namespace Headway {

namespace {

constexpr int wordsLines = 4;
constexpr int changeLines = 3;
constexpr int reasonLines = 2;

/** What is in the trash has no name: it gets no chip, and stays linked. */
QList<Chip> chipsOf(const QList<PersonId> &people, const CareerNames &names)
{
    QList<Chip> chips;
    for (const PersonId &person : people) {
        if (const QString name = names.nameOf(person); !name.isEmpty())
            chips << Chip{.id = person.uuid(), .name = name};
    }
    return chips;
}

template<typename Record>
QStringList namesOf(const QList<Record> &records)
{
    QStringList names;
    for (const Record &record : records)
        names << record.name;
    return names;
}

QPlainTextEdit *proseField(const QString &placeholder)
{
    auto *field = new QPlainTextEdit;
    field->setPlaceholderText(placeholder);
    return field;
}

QString label(Plainness plainness)
{
    switch (plainness) {
    case Plainness::Unsaid:
        return FeedbackForm::tr("Not said");
    case Plainness::Plain:
        return FeedbackForm::tr("Plainly");
    case Plainness::Hint:
        return FeedbackForm::tr("As a hint");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

FeedbackForm::FeedbackForm(CareerFeedback &feedback, CareerNames &names, FeedbackEdits &edits, const Clock &clock,
                           QWidget *parent)
    : RecordFormOf(edits, parent)
    , m_feedback(feedback)
    , m_names(names)
    , m_edits(edits)
    , m_clock(clock)
    , m_next(new NextStepNote)
    , m_area(new ChipsEdit(tr("Add a reputation")))
    , m_givers(new ChipsEdit(tr("Add a person")))
    , m_told(new ChipsEdit(tr("Add a person")))
    , m_evidence(new EvidenceList)
{
    for (ChipsEdit *chips : {m_area, m_givers, m_told})
        follow(chips);
    fields().addSection(m_next);
    addQuestion();
    addAnswer();
    addChange();
    addKnown();
    fields().addStretch();
    connectArea();
    connectGivers();
    connectTold();
    connectEvidence();
    showBy([this](const Feedback &shown) { showAll(shown); });
    connect(&names, &CareerNames::changed, this, &FeedbackForm::showPeople);
}

void FeedbackForm::addQuestion()
{
    auto *about = new QLineEdit;
    about->setPlaceholderText(tr("How I run the morning meeting"));
    tie(addName(tr("What it is a&bout"), about), Field::about, &Feedback::about);
    m_givers->setTakesBeginnings(true);
    fields().addField(tr("&Asked of, or said by"), m_givers);
    m_area->setTakesBeginnings(true);
    fields().addField(tr("Which &reputation of mine it touches"), m_area);
    fields().addFields(
        {{tr("Asked for"), makeDate(tr("When I asked for it"), Field::askedDate, &Feedback::askedDate)},
         {tr("Received"), makeDate(tr("When it was said"), Field::receivedDate, &Feedback::receivedDate)}});
}

void FeedbackForm::addAnswer()
{
    auto *plainness = new QComboBox;
    for (const auto &row : enumNames<Plainness>)
        plainness->addItem(label(row.value), int(row.value));
    auto *typed = new TypedChoice(plainness);
    follow(typed);
    connect(typed, &TypedChoice::chosen, this, [this, typed](int chosen) {
        typed->await(save(Field::plainness, &Feedback::plainness, Plainness(chosen)));
    });
    showBy([typed](const Feedback &feedback) { typed->show(int(feedback.plainness)); });

    tie(addProse(tr("The &words, as exactly as you remember"),
                 proseField(tr("“You do it yourself because that is quicker. It is quicker once.”")), wordsLines),
        Field::words, &Feedback::words, Stored::Whole);
    auto *source = new QLineEdit;
    source->setPlaceholderText(tr("Yearly review, in the corridor, unsigned survey"));
    auto *typedSource = new TypedText(source);
    follow(typedSource);
    tie(typedSource, Field::source, &Feedback::source);
    fields().addFields({{tr("Where it was &said"), source}, {tr("How it was said"), plainness}});
}

void FeedbackForm::addChange()
{
    tie(addProse(tr("What I &changed"), proseField(tr("What you do otherwise since then, so that others could see it")),
                 changeLines),
        Field::change, &Feedback::change, Stored::Whole);
    fields().addField(tr("Changed"),
                      makeDate(tr("Since when it is changed"), Field::changeDate, &Feedback::changeDate));
    tie(addProse(tr("Or why &nothing is to change"), proseField(tr("Weighed, and kept as it is, because…")),
                 reasonLines),
        Field::noChange, &Feedback::noChange, Stored::Whole);
    fields().addField(tr("What sh&ows the change"), m_evidence);
}

void FeedbackForm::addKnown()
{
    m_told->setTakesBeginnings(true);
    m_told->setMenu([this](const Chip &person, QMenu *menu) { offerDate(person.id, menu); });
    fields().addField(tr("Who &knows of it"), m_told);
}

QWidget *FeedbackForm::makeDate(const QString &name, QLatin1StringView field, QDate Feedback::*member)
{
    auto *date = new OptionalDate(name);
    follow(date->typed());
    connect(date, &OptionalDate::chosen, this,
            [this, date, field, member](QDate chosen, int visit) { date->await(save(field, member, chosen, visit)); });
    showBy([this, date, member](const Feedback &feedback) {
        date->setDefault(m_clock.today());
        date->setStored(feedback.*member);
    });
    return date;
}

void FeedbackForm::connectArea()
{
    connect(m_area, &ChipsEdit::added, this,
            [this](const Chip &chip) { m_area->await(chip, m_edits.setArea(edited(), chip.name)); });
    connect(m_area, &ChipsEdit::removed, this,
            [this](const Chip &chip) { m_area->await(chip, m_edits.clearArea(edited())); });
}

void FeedbackForm::connectGivers()
{
    connect(m_givers, &ChipsEdit::added, this, [this](const Chip &chip) {
        m_givers->await(chip, m_edits.addGiver(edited(), PersonId(chip.id), chip.name));
    });
    connect(m_givers, &ChipsEdit::removed, this, [this](const Chip &chip) {
        m_givers->await(chip, m_edits.removeGiver(edited(), PersonId(chip.id), chip.name));
    });
}

void FeedbackForm::connectTold()
{
    connect(m_told, &ChipsEdit::added, this, [this](const Chip &chip) {
        m_told->await(chip, m_edits.addTold(edited(), PersonId(chip.id), chip.name, m_clock.today()));
    });
    connect(m_told, &ChipsEdit::removed, this, [this](const Chip &chip) {
        m_told->await(chip, m_edits.removeTold(edited(), PersonId(chip.id), chip.name));
    });
}

void FeedbackForm::connectEvidence()
{
    connect(m_evidence, &EvidenceList::linkRequested, this, [this] { Q_EMIT linkRequested(edited().id); });
    connect(m_evidence, &EvidenceList::openRequested, this, &FeedbackForm::entryRequested);
    connect(m_evidence, &EvidenceList::removed, this,
            [this](const EntryId &entry) { m_edits.removeEvidence(edited(), entry); });
}

void FeedbackForm::showAll(const Feedback &feedback)
{
    m_shown = feedback;
    QList<EvidenceList::Row> rows;
    for (const EntryId &entry : feedback.evidence)
        rows.append({entry, m_feedback.evidence(entry)});
    m_evidence->setRows(rows);
    m_area->setKnownNames(namesOf(m_feedback.areas()));
    const QString area = m_feedback.nameOf(feedback.area);
    m_area->setChips(area.isEmpty() ? QList<Chip>() : QList<Chip>{{feedback.area.uuid(), area}});
    showPeople();
}

void FeedbackForm::showPeople()
{
    QList<PersonId> told;
    QHash<QUuid, QString> notes;
    for (const ToldPerson &person : std::as_const(m_shown.told)) {
        told << person.id;
        if (person.date.isValid())
            notes.insert(person.id.uuid(), QLocale().toString(person.date, QLocale::ShortFormat));
    }
    for (ChipsEdit *chips : {m_givers, m_told})
        chips->setKnownNames(namesOf(m_names.people()));
    m_givers->setChips(chipsOf(m_shown.givers, m_names));
    m_told->setNotes(notes);
    m_told->setChips(chipsOf(told, m_names));
    m_next->setText(FeedbackWords::nextStep(m_shown, m_names, m_clock.today()));
}

/** When somebody was told: today where nothing else is said. */
void FeedbackForm::offerDate(const QUuid &person, QMenu *menu)
{
    auto *calendar = new QCalendarWidget(menu);
    calendar->setMaximumDate(m_clock.today());
    for (const ToldPerson &told : std::as_const(m_shown.told)) {
        if (told.id.uuid() == person && told.date.isValid())
            calendar->setSelectedDate(told.date);
    }
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, menu, [this, person, menu](QDate date) {
        m_edits.setToldDate(edited(), PersonId(person), date);
        menu->close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
}

} // namespace Headway
