// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturebar.h"

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
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPropertyAnimation>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Headway {

namespace {

constexpr int widest = 680;  // px, a line that the eye takes in at once
constexpr int iconSize = 22; // px, a size that the icons are drawn for
constexpr int tickSize = 16;
constexpr auto savedStands = 900ms;

} // namespace

CaptureBar::CaptureBar(const CaptureRecogniser &recogniser, const Clock &clock, CaptureService service,
                       QWidget *pageArea)
    : FloatingCard(pageArea)
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
    , m_motion(new QPropertyAnimation(this, "pos", this))
{
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(savedStands);
    connect(&m_rest, &QTimer::timeout, this, &CaptureBar::close);
    connect(m_field, &CaptureField::lineChanged, this, &CaptureBar::followLine);
    connect(m_field, &CaptureField::cursorPositionChanged, this, &CaptureBar::complete);
    connect(m_field, &CaptureField::submitted, this, &CaptureBar::submit);
    connect(m_field, &CaptureField::cancelled, this, &CaptureBar::close);
    connect(m_save, &QPushButton::clicked, this, &CaptureBar::submit);
    connect(m_completions, &CaptureCompletionList::chosenChanged, this, &CaptureBar::showHint);
    connect(m_completions, &CaptureCompletionList::taken, m_field, [this](const CaptureCompletion &completion) {
        m_field->replace(completion.start, completion.length, completion.text);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    pageArea->installEventFilter(this);
    hide();
}

CaptureBar::~CaptureBar() = default;

void CaptureBar::build()
{
    setAccessibleName(tr("Capture"));
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

QWidget *CaptureBar::buildLine()
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

QWidget *CaptureBar::buildBelow()
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

QString CaptureBar::unsavedLine() const
{
    return m_saving || isBlank() ? QString() : m_field->line();
}

void CaptureBar::setLine(const QString &line)
{
    m_field->setPlainText(line);
}

void CaptureBar::open()
{
    m_rest.stop();
    if (m_open) {
        showHint();
        m_field->setFocus();
        return;
    }
    m_open = true;
    m_returnTo = window()->focusWidget();
    m_field->moveCursor(QTextCursor::End); // A line left behind is gone on with.
    refreshNames();
    slide(true);
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CaptureBar::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_rest.stop();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    slide(false);
    if (hadFocus && m_returnTo)
        m_returnTo->setFocus(Qt::OtherFocusReason);
}

void CaptureBar::refreshNames()
{
    if (!m_open)
        return; // Read when it opens.
    m_known = m_service.knownNames();
    recognise();
}

bool CaptureBar::isBlank() const
{
    return m_field->line().trimmed().isEmpty();
}

void CaptureBar::followLine()
{
    if (!isBlank()) {
        m_rest.stop();
        m_message->dismiss();
    }
    recognise();
    Q_EMIT unsavedLineChanged();
}

void CaptureBar::recognise()
{
    m_line = m_recogniser.recognise(m_field->line(), m_known, m_clock.today());
    m_field->setSpans(m_line.spans);
    m_preview->show(m_line, m_clock.today());
    m_preview->setVisible(!isBlank());
    m_save->setEnabled(!m_line.title.isEmpty() && !m_saving);
    complete();
}

void CaptureBar::complete()
{
    const bool typing = m_field->hasFocus() && !m_field->textCursor().hasSelection() && !m_saving;
    const auto completions =
        typing ? completionsAt(m_field->line(), m_field->cursor(), m_known) : QList<CaptureCompletion>();
    m_completions->setCompletions(completions, !completions.isEmpty() && stands(completions.constFirst()));
    showHint();
}

/** Whether what is typed of it is recognised without it: it is a name, or means the only one that goes on so. */
bool CaptureBar::stands(const CaptureCompletion &completion) const
{
    const QString line = m_field->line();
    const qsizetype typed = QStringView(line).sliced(completion.start, completion.length).trimmed().size();
    return std::ranges::any_of(m_line.spans, [&](const CaptureSpan &span) {
        return span.start == completion.start && span.length == typed && !span.isNew;
    });
}

void CaptureBar::submit()
{
    if (m_saving || m_line.title.isEmpty())
        return;
    setSaving(true);
    m_service.save(m_line)
        .then(this, [this](const Result<EntryId> &result) { finish(result); })
        .onCanceled(this, [this] {
            setSaving(false);
            tellFailed({Error::Kind::Cancelled, tr("This was not saved, because the career was being closed. Save it "
                                                   "again once it is open.")});
        });
}

void CaptureBar::setSaving(bool saving)
{
    m_saving = saving;
    m_field->setReadOnly(saving);
    m_save->setEnabled(!saving && !m_line.title.isEmpty());
    m_message->dismiss();
    Q_EMIT unsavedLineChanged();
}

void CaptureBar::finish(const Result<EntryId> &result)
{
    setSaving(false);
    if (result)
        tellSaved(*result);
    else if (m_service.keeps(result.error()))
        handOver();
    else
        tellFailed(result.error());
}

void CaptureBar::tellSaved(const EntryId &id)
{
    const QString title = m_line.title;
    m_field->clear();
    m_tick->show();
    m_hint->setText(tr("Saved"));
    QAccessibleAnnouncementEvent event(this, tr("Saved: %1").arg(title));
    QAccessible::updateAccessibility(&event);
    m_rest.start();
    Q_EMIT captured(id);
}

/** Who keeps it tells of it; here it would only be saved a second time. */
void CaptureBar::handOver()
{
    m_field->clear();
    close();
}

void CaptureBar::tellFailed(const Error &error)
{
    open(); // It may have been closed meanwhile; the sentence must be seen.
    m_message->show(MessageBar::Tone::Warning, error.sentence);
    QAccessibleAnnouncementEvent event(this, error.sentence);
    QAccessible::updateAccessibility(&event);
}

void CaptureBar::showHint()
{
    if (m_rest.isActive())
        return; // "Saved" stands.
    m_tick->hide();
    m_hint->setText(hint());
    m_field->setAccessibleDescription(m_hint->text());
}

/** What Enter does now. */
QString CaptureBar::hint() const
{
    if (isBlank())
        return tr("One line about what you did. @ names a person, # a tag, > a goal; numbers and days are recognised.");
    const QString name = m_completions->chosen();
    return name.isEmpty() ? tr("Enter saves it, private until you release it.")
                          : tr("Enter takes %1, Enter again saves.").arg(name);
}

bool CaptureBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return FloatingCard::event(event);
}

bool CaptureBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return FloatingCard::eventFilter(watched, event);
}

/** In the middle, as high as it needs to be. Where it slides just now, it goes on doing so. */
void CaptureBar::place()
{
    const int width = std::min(widest, parentWidget()->width() - 2 * Space::Edge) + 2 * shadow;
    resize(width, layout()->totalHeightForWidth(width));
    const int x = (parentWidget()->width() - width) / 2;
    move(x, m_motion->state() == QAbstractAnimation::Running ? y() : Space::Between - shadow);
}

void CaptureBar::slide(bool in)
{
    const int from = isVisible() ? y() : -height();
    m_motion->stop();
    m_motion->disconnect(this);
    setVisible(true);
    raise();
    place();
    const QPoint outside(x(), -height());
    const QPoint inside(x(), Space::Between - shadow);
    m_motion->setDuration(Look::motion());
    m_motion->setEasingCurve(in ? QEasingCurve::OutCubic : QEasingCurve::InCubic);
    m_motion->setStartValue(QPoint(x(), from));
    m_motion->setEndValue(in ? inside : outside);
    if (!in)
        connect(m_motion, &QPropertyAnimation::finished, this, &QWidget::hide);
    m_motion->start();
}

void CaptureBar::followFocus(const QWidget *now)
{
    const bool elsewhere = now && now->window() == window() && !isAncestorOf(now);
    if (m_open && elsewhere && !m_saving)
        close();
}

} // namespace Headway
