// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerenvironment.h"
#include "careerview.h"
#include "careerwriter.h"
#include "openingreport.h"
#include "profile.h"
#include "workingcopy.h"

namespace Headway {

/** A career, ready for work on the thread that opened it. */
struct OpenedCareer
{
    WorkingCopy workingCopy;
    std::unique_ptr<CareerWriter> writer;
    QString file; ///< Where it is published: the file itself, where the user's path is a link to it.
    OpeningReport report;
    bool isPublished = true; ///< Whether the file holds all that the working copy does.
};

/** Makes a career and its file; nothing is left where it fails. */
Result<OpenedCareer> createCareer(const QString &file, const Profile &owner, const CareerEnvironment &environment);

/** Opens a published file: decides between it and the working copy, and keeps both where both were changed. */
Result<OpenedCareer> openCareer(const QString &file, const CareerEnvironment &environment);

/** The working copy where it is newer than the file, else the file; makes and locks nothing. */
Result<CareerView> openCareerForReading(const QString &file, const CareerEnvironment &environment);

/** What is wrong with the file and with its working copy here, a sentence each; changes nothing. */
QStringList problemsOfCareer(const QString &file, const CareerEnvironment &environment);

} // namespace Headway
