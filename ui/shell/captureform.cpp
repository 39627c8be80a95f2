// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captureform.h"

#include "capturecompletionlist.h"
#include "capturefield.h"
#include "capturepreview.h"
#include "capturerecogniser.h"
#include "clock.h"
#include "iconlabel.h"
#include "look.h"
#include "messagebar.h"
#include "surfaces.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Headway {

namespace {

constexpr int iconSize = 22; // px, a size that the icons are drawn for
constexpr int tickSize = 16;
constexpr auto savedStands = 900ms;

} // namespace

CaptureForm::CaptureForm(const CaptureRecogniser &recogniser, const Clock &clock, CaptureService service,
                         QWidget *parent)
    : QWidget(parent)
    , m_recogniser(recogniser)
    , m_clock(clock)
    , m_service(std::move(service))
    , m_field(new CaptureField(this))
    , m_completions(new CaptureCompletionList(m_field, this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_preview(new CapturePreview(this))
    , m_tick(new IconLabel(u"checkmark-symbolic"_s, IconInk::Accent, tickSize, this))
    , m_hint(new QLabel(this))
    , m_message(new MessageBar(this))
{
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(savedStands);
    connect(&m_rest, &QTimer::timeout, this, &CaptureForm::finished);
    connect(m_field, &CaptureField::lineChanged, this, &CaptureForm::followLine);
    connect(m_field, &CaptureField::cursorPositionChanged, this, &CaptureForm::complete);
    connect(m_field, &CaptureField::submitted, this, &CaptureForm::submit);
    connect(m_field, &CaptureField::cancelled, this, &CaptureForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &CaptureForm::submit);
    connect(m_completions, &CaptureCompletionList::chosenChanged, this, &CaptureForm::showHint);
    connect(m_completions, &CaptureCompletionList::taken, m_field, [this](const CaptureCompletion &completion) {
        m_field->replace(completion.start, completion.length, completion.text);
    });
}

void CaptureForm::begin()
{
    m_rest.stop();
    m_field->moveCursor(QTextCursor::End); // A line left behind is gone on with.
    refreshNames();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CaptureForm::goOn()
{
    m_rest.stop();
    showHint();
    m_field->setFocus();
}

void CaptureForm::end()
{
    m_rest.stop();
}

void CaptureForm::build()
{
    m_field->setAccessibleName(tr("What did you do?"));
    m_field->setPlaceholderText(tr("Cut onboarding from 10 to 6 days @Dana #process >Onboarding"));
    m_save->setToolTip(tr("Save (Enter)"));
    m_save->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildLine());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(buildBelow());
    showHint();
}

QWidget *CaptureForm::buildLine()
{
    auto *line = new QWidget(this);
    auto *icon = new IconLabel(u"document-edit-symbolic"_s, IconInk::Accent, iconSize, line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Space::Between + Space::Hair, Space::Within + Space::Hair, Space::Between,
                            Space::Within + Space::Hair);
    row->setSpacing(Space::Within);
    row->addWidget(icon);
    row->addWidget(m_field, 1);
    row->addWidget(m_save);
    return line;
}

QWidget *CaptureForm::buildBelow()
{
    auto *below = new QWidget(this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *state = new QHBoxLayout;
    state->setContentsMargins(Space::Within, 0, 0, 0);
    state->setSpacing(Space::Within);
    state->addWidget(m_tick);
    state->addWidget(m_hint, 1);
    // The ground of a chosen row reaches out to both sides of the words that stand in line beneath it.
    m_preview->setContentsMargins(Space::Within, 0, Space::Within, 0);

    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(Space::Between - Space::Hair, Space::Within + Space::Hair, Space::Between - Space::Hair,
                               Space::Between);
    column->setSpacing(Space::Within);
    column->addWidget(m_completions);
    column->addWidget(m_message);
    column->addWidget(m_preview);
    column->addLayout(state);
    return below;
}

QString CaptureForm::unsavedLine() const
{
    return m_saving || isBlank() ? QString() : m_field->line();
}

void CaptureForm::setLine(const QString &line)
{
    m_field->setPlainText(line);
}

void CaptureForm::refreshNames()
{
    m_known = m_service.knownNames();
    recognise();
}

bool CaptureForm::isBlank() const
{
    return m_field->line().trimmed().isEmpty();
}

void CaptureForm::followLine()
{
    if (!isBlank()) {
        m_rest.stop();
        m_message->dismiss();
    }
    recognise();
    Q_EMIT unsavedLineChanged();
}

void CaptureForm::recognise()
{
    m_line = m_recogniser.recognise(m_field->line(), m_known, m_clock.today());
    m_field->setSpans(m_line.spans);
    m_preview->showLine(m_line, m_clock.today());
    m_preview->setVisible(!isBlank());
    m_save->setEnabled(!m_line.title.isEmpty() && !m_saving);
    complete();
}

void CaptureForm::complete()
{
    const bool typing = m_field->hasFocus() && !m_field->textCursor().hasSelection() && !m_saving;
    const auto completions =
        typing ? completionsAt(m_field->line(), m_field->cursor(), m_known) : QList<CaptureCompletion>();
    m_completions->setCompletions(completions, !completions.isEmpty() && stands(completions.constFirst()));
    showHint();
}

/** Whether what is typed of it is recognised without it: it is a name, or means the only one that goes on so. */
bool CaptureForm::stands(const CaptureCompletion &completion) const
{
    const QString line = m_field->line();
    const qsizetype typed = QStringView(line).sliced(completion.start, completion.length).trimmed().size();
    return std::ranges::any_of(m_line.spans, [&](const CaptureSpan &span) {
        return span.start == completion.start && span.length == typed && !span.isNew;
    });
}

void CaptureForm::submit()
{
    if (m_saving || m_line.title.isEmpty())
        return;
    setSaving(true);
    // Also cancelled where this is being destroyed; then nobody is left to be told.
    const auto tellCancelled = [this, life = std::weak_ptr(m_life)] {
        if (!life.expired())
            finish(refuse(Error::Kind::Cancelled, tr("This was not saved, because the career was being closed. "
                                                     "Save it again once it is open.")));
    };
    m_service.save(m_line)
        .then(this, [this](const Result<EntryId> &result) { finish(result); })
        .onCanceled(this, tellCancelled);
}

void CaptureForm::setSaving(bool saving)
{
    m_saving = saving;
    m_field->setReadOnly(saving);
    m_save->setEnabled(!saving && !m_line.title.isEmpty());
    m_message->dismiss();
    Q_EMIT unsavedLineChanged();
}

void CaptureForm::finish(const Result<EntryId> &result)
{
    setSaving(false);
    if (result)
        tellSaved(*result);
    else if (m_service.keeps(result.error()))
        handOver();
    else
        tellFailed(result.error());
}

void CaptureForm::tellSaved(const EntryId &id)
{
    const QString title = m_line.title;
    m_field->clear();
    m_tick->show();
    m_hint->setText(tr("Saved"));
    QAccessibleAnnouncementEvent event(this, tr("Saved: %1").arg(title));
    QAccessible::updateAccessibility(&event);
    m_rest.start();
    Q_EMIT captured(id, title);
}

/** Who keeps it tells of it; here it would only be saved a second time. */
void CaptureForm::handOver()
{
    m_field->clear();
    Q_EMIT finished();
}

void CaptureForm::tellFailed(const Error &error)
{
    Q_EMIT troubled(); // It may have been closed meanwhile; the sentence must be seen.
    m_message->tell(MessageBar::Tone::Warning, error.sentence);
    QAccessibleAnnouncementEvent event(this, error.sentence);
    QAccessible::updateAccessibility(&event);
}

void CaptureForm::showHint()
{
    if (m_rest.isActive())
        return; // "Saved" stands.
    m_tick->hide();
    m_hint->setText(hint());
    m_field->setAccessibleDescription(m_hint->text());
}

/** What Enter does now. */
QString CaptureForm::hint() const
{
    if (isBlank())
        return tr(
            "One line about what you did. @ names a person, # a strength or tag, > a goal; with a space in quotes: "
            "@\"Ewa Nowak\". Numbers and days are recognised.");
    const QString name = m_completions->chosen();
    return name.isEmpty() ? tr("Enter saves it, private until you release it.")
                          : tr("Enter takes %1, Enter again saves.").arg(name);
}

} // namespace Headway
