// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

/** A small disk of its own for a test, in memory, where the system lets us. */
class SmallDisk
{
public:
    explicit SmallDisk(int kilobytes)
        : m_mounted(mount(0, QStringLiteral("size=%1k").arg(kilobytes)))
    {}

    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_mounted)
            ::umount(name().constData());
#endif
    }

    bool makeReadOnly() const { return mount(remountReadOnly, {}); }
    bool isMounted() const { return m_mounted; }
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    void fill() const
    {
        QFile filler(path("filler"));
        if (filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            while (filler.write(QByteArray(4096, 'f')) == 4096) {
            }
        }
    }

private:
    QByteArray name() const { return QFile::encodeName(m_folder.path()); }

#ifdef Q_OS_LINUX
    static constexpr unsigned long remountReadOnly = MS_REMOUNT | MS_RDONLY;
    bool mount(unsigned long flags, const QString &options) const
    {
        return ::mount("tmpfs", name().constData(), "tmpfs", flags, options.toLatin1().constData()) == 0;
    }
#else
    static constexpr unsigned long remountReadOnly = 0;
    bool mount(unsigned long, const QString &) const { return false; }
#endif

    QTemporaryDir m_folder;
    bool m_mounted;
};
