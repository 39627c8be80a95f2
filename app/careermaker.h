// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerrecovery.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Headway {

class WorkerThread;

/** Makes a career file that is to be opened next, while the window goes on: the sample, or one that was damaged. */
class CareerMaker final : public QObject
{
    Q_OBJECT

public:
    explicit CareerMaker(CareerEnvironment environment);
    ~CareerMaker() override;

    bool isBusy() const { return m_worker != nullptr; }
    void makeSample(const QString &file);
    /** Writes a damaged or missing file anew from what this computer keeps of it. */
    void recover(const QString &file);

Q_SIGNALS:
    /** `recovery` says nothing of a career that was made from nothing. */
    void made(const QString &file, const Headway::Recovery &recovery);
    void failed(const Headway::Error &error);

private:
    void run(const QString &file, std::function<Result<Recovery>()> work);

    CareerEnvironment m_environment;
    std::unique_ptr<WorkerThread> m_worker;
};

} // namespace Headway
