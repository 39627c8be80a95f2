// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr std::pair<Zoom::Fit, QLatin1StringView> fits[] = {
    {Zoom::Fit::None, "none"_L1}, {Zoom::Fit::Width, "width"_L1}, {Zoom::Fit::Page, "page"_L1}};

QString nameOfFit(Zoom::Fit fit)
{
    return std::ranges::find(fits, fit, &std::pair<Zoom::Fit, QLatin1StringView>::first)->second;
}

Zoom zoomFrom(const QJsonObject &json)
{
    Zoom zoom;
    const QString name = json["fit"_L1].toString();
    const auto fit = std::ranges::find(fits, name, &std::pair<Zoom::Fit, QLatin1StringView>::second);
    if (fit != std::end(fits))
        zoom.fit = fit->first;
    zoom.factor = std::clamp(json["factor"_L1].toDouble(1), Zoom::Least, Zoom::Most);
    return zoom;
}

QJsonObject jsonOf(const ReportSettings &settings)
{
    QStringList off = settings.sectionsOff.values();
    off.sort();
    return {{u"period"_s, nameOf(settings.period.preset)},
            {u"from"_s, settings.period.from.toString(Qt::ISODate)},
            {u"to"_s, settings.period.to.toString(Qt::ISODate)},
            {u"audience"_s, nameOf(settings.audience)},
            {u"reader"_s, settings.readerName},
            {u"paper"_s, nameOf(settings.paper)},
            {u"locale"_s, settings.locale.bcp47Name()},
            {u"sections off"_s, QJsonArray::fromStringList(off)}};
}

/** Reads what is known into `place`, which else stays as it is. */
template<typename Enum>
void readName(const QJsonValue &value, Enum &place)
{
    place = fromName<Enum>(value.toString()).value_or(place);
}

ReportSettings settingsFrom(const QJsonObject &json, ReportKind kind, ReportSettings settings)
{
    readName(json["period"_L1], settings.period.preset);
    readName(json["audience"_L1], settings.audience);
    readName(json["paper"_L1], settings.paper);
    settings.period.from = QDate::fromString(json["from"_L1].toString(), Qt::ISODate);
    settings.period.to = QDate::fromString(json["to"_L1].toString(), Qt::ISODate);
    settings.readerName = json["reader"_L1].toString();
    if (const QLocale locale(json["locale"_L1].toString()); locale.language() != QLocale::C)
        settings.locale = locale;
    const QJsonArray off = json["sections off"_L1].toArray();
    for (const ReportSection &section : sectionsOf(kind)) {
        if (off.contains(QString(section.id)))
            settings.sectionsOff.insert(section.id);
    }
    return settings;
}

} // namespace

QByteArray toBytes(const ReportsState &state)
{
    QJsonObject settings;
    for (auto kept = state.settings.begin(); kept != state.settings.end(); ++kept)
        settings.insert(nameOf(kept.key()), jsonOf(kept.value()));
    const QJsonObject zoom{{u"fit"_s, nameOfFit(state.zoom.fit)}, {u"factor"_s, state.zoom.factor}};
    const QJsonObject whole{{u"kind"_s, nameOf(state.kind)},
                            {u"settings"_s, settings},
                            {u"zoom"_s, zoom},
                            {u"page list"_s, state.showsPageList},
                            {u"settings column"_s, state.settingsColumn.whereWide},
                            {u"settings column where narrow"_s, state.settingsColumn.whereNarrow},
                            {u"folder"_s, state.folder}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

ReportsState reportsStateFrom(const QByteArray &bytes, QDate today, const QLocale &locale)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    ReportsState state;
    readName(json["kind"_L1], state.kind);
    const QJsonObject settings = json["settings"_L1].toObject();
    for (const auto &row : enumNames<ReportKind>) {
        if (const QJsonValue kept = settings.value(nameOf(row.value)); kept.isObject())
            state.settings.insert(row.value,
                                  settingsFrom(kept.toObject(), row.value, defaultSettings(row.value, today, locale)));
    }
    state.zoom = zoomFrom(json["zoom"_L1].toObject());
    state.showsPageList = json["page list"_L1].toBool(true);
    state.settingsColumn = {.whereWide = json["settings column"_L1].toBool(true),
                            .whereNarrow = json["settings column where narrow"_L1].toBool(false)};
    state.folder = json["folder"_L1].toString();
    return state;
}

} // namespace Headway
