// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/** What one call of the program answered. */
struct Answer
{
    int exitCode = -1;
    QString out;
    QString problems;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/** The built program on a computer of its own: with a home folder that is gone with the test, and no display. */
class HeadwayProcess
{
public:
    HeadwayProcess()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            m_environment.remove(QString::fromLatin1(name));
        set("XDG_DATA_HOME", path(QStringLiteral("data")));
        set("XDG_CONFIG_HOME", path(QStringLiteral("config")));
        set("LC_ALL", QStringLiteral("C.UTF-8"));
        set("TZ", QStringLiteral("UTC"));
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void set(const char *variable, const QString &value) { m_environment.insert(QString::fromLatin1(variable), value); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qUtf8Printable(file.errorString()));
        return file.fileName();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Answer run(const QStringList &words) const { return answerOf(*start(words)); }

    /** For what runs side by side. */
    std::unique_ptr<QProcess> start(const QStringList &words) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->setWorkingDirectory(m_folder.path());
        process->start(QStringLiteral(HEADWAY_PROGRAM), words);
        return process;
    }

    static Answer answerOf(QProcess &process)
    {
        const bool isDone = process.state() == QProcess::NotRunning || process.waitForFinished(120'000);
        if (!isDone || process.exitStatus() != QProcess::NormalExit)
            qFatal("headway %s: %s", qUtf8Printable(process.arguments().join(u' ')),
                   process.readAllStandardError().constData());
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};
