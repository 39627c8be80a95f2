// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportrequest.h"

#include "journalextractbuilder.h"
#include "promotioncasebuilder.h"

#include <QCoreApplication>

namespace Headway {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::Report)
};

constexpr int monthsOfCase = 12;
constexpr int monthsOfExtract = 3;

} // namespace

QString label(ReportKind kind)
{
    switch (kind) {
    case ReportKind::PromotionCase:
        return ReportText::tr("Promotion case");
    case ReportKind::JournalExtract:
        return ReportText::tr("Journal extract");
    }
    Q_UNREACHABLE_RETURN(QString());
}

ReportRequest defaultRequest(ReportKind kind, QDate today, const QLocale &locale)
{
    const bool isCase = kind == ReportKind::PromotionCase;
    const int months = isCase ? monthsOfCase : monthsOfExtract;
    return {.kind = kind,
            .from = today.addMonths(-months).addDays(1),
            .to = today,
            .audience = isCase ? Audience::Boss : Audience::Private,
            .locale = locale,
            .today = today};
}

Readers fileReaders(const ReportRequest &request)
{
    return request.audience == Audience::Private ? Readers::Owner : Readers::AsUsual;
}

QList<ReportSection> sectionsOf(ReportKind kind)
{
    return kind == ReportKind::PromotionCase ? promotionCaseSections() : journalExtractSections();
}

} // namespace Headway
