// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecareer.h"
#include "askrepository.h"
#include "career.h"
#include "clock.h"
#include "criterionrepository.h"
#include "entryrepository.h"
#include "feedbackrepository.h"
#include "goalrepository.h"
#include "insertall.h"
#include "personrepository.h"
#include "reputationarearepository.h"
#include "samplecareerreader.h"
#include "savedsearchrepository.h"
#include "strengthrepository.h"
#include "tagrepository.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::SampleCareer)
};

} // namespace

Result<SampleCareer> sampleCareer(QDate today)
{
    QFile file(u":/sample/career.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Error::Kind::Internal,
                      SampleText::tr("This Headway came without its sample career. Install it again."));
    return sampleCareerFrom(file.readAll(), today);
}

Result<SampleCareer> sampleCareerFrom(const QByteArray &json, QDate today)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        return refuse(Error::Kind::Internal, SampleText::tr("The sample career cannot be read. Install Headway again."),
                      error.errorString());
    }
    return SampleCareerReader(document.object(), today).read();
}

UserAction sampleCareerAction()
{
    return {.text = SampleText::tr("Sample career"), .undoable = false};
}

Result<void> insertSampleCareer(Session &session, const SampleCareer &sample, const QDateTime &now)
{
    return insertAll(PersonRepository(session), sample.people, now)
        .and_then([&] { return insertAll(GoalRepository(session), sample.goals, now); })
        .and_then([&] { return insertAll(TagRepository(session), sample.tags, now); })
        .and_then([&] { return insertAll(StrengthRepository(session), sample.strengths, now); })
        .and_then([&] { return insertAll(CriterionRepository(session), sample.criteria, now); })
        .and_then([&] { return insertAll(AskRepository(session), sample.asks, now); })
        .and_then([&] { return insertAll(SavedSearchRepository(session), sample.searches, now); })
        .and_then([&] { return insertAll(EntryRepository(session), sample.entries, now); })
        .and_then([&] { return insertAll(ReputationAreaRepository(session), sample.areas, now); })
        .and_then([&] { return insertAll(FeedbackRepository(session), sample.feedback, now); });
}

Result<void> makeSampleCareer(const QString &file, const CareerEnvironment &environment)
{
    const auto sample = sampleCareer(environment.clock->today());
    if (!sample)
        return std::unexpected(sample.error());
    auto career = Career::create(file, sample->owner, environment);
    if (!career)
        return std::unexpected(career.error());
    const QDateTime now = environment.clock->now();
    auto written = (*career)->perform(sampleCareerAction(),
                                      [&](Session &session) { return insertSampleCareer(session, *sample, now); });
    written.waitForFinished();
    const auto closed = written.result().and_then([&] { return (*career)->close(); });
    if (!closed) {
        career->reset();
        QFile::remove(file);
    }
    return closed;
}

} // namespace Headway
