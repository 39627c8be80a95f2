// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturepreview.h"

#include "capturehighlighter.h"
#include "capturewords.h"
#include "chipstrip.h"
#include "look.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Headway {

namespace {

constexpr qsizetype longestTitle = 200; // letters; the whole line stands in the field above

QString shortened(const QString &title)
{
    return title.size() <= longestTitle ? title : title.left(longestTitle - 1) + u'…';
}

template<typename RecordId>
void addNames(QList<ChipStrip::Chip> &chips, const QList<Named<RecordId>> &named, CaptureSpan::Kind kind,
              const Colours &colours)
{
    const QString known = kind == CaptureSpan::Kind::Strength ? CapturePreview::tr("strength") : QString();
    for (const Named<RecordId> &one : named) {
        const QString note = one.isNew() ? CapturePreview::tr("new") : known;
        chips << ChipStrip::Chip{markOf(kind), one.name, note, inkOf(kind, colours)};
    }
}

} // namespace

CapturePreview::CapturePreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_chips(new ChipStrip(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Within);
    column->addWidget(m_title);
    column->addWidget(m_chips);
}

void CapturePreview::showLine(const CaptureLine &line, QDate today)
{
    m_line = line;
    m_today = today;
    m_title->setText(shortened(line.title));
    m_title->setVisible(!line.title.isEmpty());
    setAccessibleName(tr("What will be saved"));
    setAccessibleDescription(spoken(line, today, locale()));
    fillChips();
}

void CapturePreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillChips();
}

void CapturePreview::fillChips()
{
    using Kind = CaptureSpan::Kind;
    const Colours colours = Colours::of(palette());
    QList<ChipStrip::Chip> chips;
    if (m_line.date.isValid())
        chips << ChipStrip::Chip{{}, dateInWords(m_line.date, m_today, locale()), {}, inkOf(Kind::Date, colours)};
    for (const Metric &metric : std::as_const(m_line.metrics))
        chips << ChipStrip::Chip{{}, metricInWords(metric, locale()), {}, inkOf(Kind::Figure, colours)};
    addNames(chips, m_line.people, Kind::Person, colours);
    addNames(chips, m_line.goals, Kind::Goal, colours);
    addNames(chips, m_line.strengths, Kind::Strength, colours);
    addNames(chips, m_line.tags, Kind::Tag, colours);
    m_chips->setChips(chips);
}

} // namespace Headway
