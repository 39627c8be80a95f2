// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "career.h"
#include "careerwindow.h"
#include "highlighting.h"
#include "samplecareer.h"
#include "welcomewindow.h"

#include <kdsingleapplication.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/** A name in `folder` that nothing has yet: "Anna Lindqvist.headway", "Anna Lindqvist 2.headway" … */
QString freeName(const QString &folder, const QString &name)
{
    const QString base = name.isEmpty() ? u"career"_s : QString(name).replace(u'/', u'-');
    QString file = folder + u'/' + base + u".headway"_s;
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = folder + u"/%1 %2.headway"_s.arg(base).arg(i);
    return file;
}

/** One socket per career file, so that two careers can be open at once. */
QString socketName(const QString &file)
{
    const QByteArray path = QFileInfo(file).absoluteFilePath().toUtf8();
    return u"headway-"_s +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

Application::Application(const Clock &clock, Settings &settings, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_dataFolder(dataFolder)
    , m_highlighting(std::make_unique<Highlighting>())
{}

Application::~Application() = default;

bool Application::start(const QString &file)
{
    const QString wanted = file.isEmpty() ? m_settings.lastCareer() : QFileInfo(file).absoluteFilePath();
    if (wanted.isEmpty() || (file.isEmpty() && !QFileInfo::exists(wanted))) {
        welcome();
        return true;
    }
    return open(wanted);
}

/** False where another Headway has the career open already. */
bool Application::open(const QString &file)
{
    if (!claim(file))
        return false;
    showCareer(file);
    return true;
}

bool Application::claim(const QString &file)
{
    auto single = std::make_unique<KDSingleApplication>(socketName(file));
    if (!single->isPrimaryInstance()) {
        single->sendMessage("raise");
        return false;
    }
    connect(single.get(), &KDSingleApplication::messageReceived, this, &Application::raise);
    m_single = std::move(single);
    return true;
}

void Application::showCareer(const QString &file)
{
    auto career = Career::open(file, {.clock = &m_clock, .dataFolder = m_dataFolder});
    if (!career) {
        welcome(career.error().sentence);
        return;
    }
    m_settings.setLastCareer(file);
    m_window = std::make_unique<CareerWindow>(
        std::move(*career), CareerWindow::Surroundings{m_clock, m_settings, m_prompt, *m_highlighting});
    connect(m_window.get(), &CareerWindow::newCareerRequested, this, &Application::chooseNew, Qt::QueuedConnection);
    connect(m_window.get(), &CareerWindow::openRequested, this, &Application::chooseAndOpen, Qt::QueuedConnection);
    m_window->show();
    m_welcome.reset();
}

void Application::welcome(const QString &sentence)
{
    if (!m_welcome) {
        m_welcome = std::make_unique<WelcomeWindow>();
        connect(m_welcome.get(), &WelcomeWindow::sampleRequested, this, &Application::openSample, Qt::QueuedConnection);
        connect(m_welcome.get(), &WelcomeWindow::newCareerRequested, this, &Application::beginNew,
                Qt::QueuedConnection);
        connect(m_welcome.get(), &WelcomeWindow::openRequested, this, &Application::chooseAndOpen,
                Qt::QueuedConnection);
    }
    m_welcome->show();
    if (!sentence.isEmpty())
        m_welcome->tell(sentence);
}

void Application::openSample()
{
    const QString folder = m_dataFolder + u"/sample"_s;
    QDir().mkpath(folder);
    const QString file = folder + u"/anna.headway"_s;
    if (const auto made = QFileInfo::exists(file)
                              ? Result<void>()
                              : makeSampleCareer(file, {.clock = &m_clock, .dataFolder = m_dataFolder});
        !made)
        welcome(made.error().sentence);
    else
        open(file);
}

void Application::beginNew(const Profile &owner)
{
    const QString file = m_prompt.fileToSave(m_welcome.get(), tr("Where shall your career file be kept?"),
                                             freeName(documentsFolder(), owner.name), tr("Career files (*.headway)"));
    if (file.isEmpty())
        return;
    const QString full = file.endsWith(u".headway"_s) ? file : file + u".headway"_s;
    auto made = Career::create(full, owner, {.clock = &m_clock, .dataFolder = m_dataFolder});
    if (!made) {
        welcome(made.error().sentence);
        return;
    }
    made->reset();
    open(full);
}

void Application::chooseNew()
{
    welcome();
}

void Application::chooseAndOpen()
{
    const QString file =
        m_prompt.fileToOpen(m_welcome.get(), tr("Open a career"), documentsFolder(), tr("Career files (*.headway)"));
    if (!file.isEmpty())
        open(file);
}

void Application::raise()
{
    if (m_window)
        m_window->raise();
}

} // namespace Headway
