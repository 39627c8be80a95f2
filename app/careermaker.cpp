// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careermaker.h"

#include "careerrecovery.h"
#include "samplecareer.h"
#include "workerthread.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

CareerMaker::CareerMaker(CareerEnvironment environment)
    : m_environment(std::move(environment))
{}

CareerMaker::~CareerMaker() = default;

void CareerMaker::makeSample(const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    run(file, [file, environment = m_environment] {
        return makeSampleCareer(file, environment).transform([] { return Recovery(); });
    });
}

void CareerMaker::recover(const QString &file)
{
    run(file, [file, environment = m_environment] { return recoverCareer(file, environment); });
}

void CareerMaker::run(const QString &file, std::function<Result<Recovery>()> work)
{
    m_worker = std::make_unique<WorkerThread>(u"maker"_s);
    m_worker->run(std::move(work)).then(this, [this, file](const Result<Recovery> &done) {
        m_worker.reset();
        if (done)
            Q_EMIT made(file, *done);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace Headway
