// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace Headway {

/** One `#include` line of the tree. */
struct Inclusion
{
    QString file;     ///< "core/journal/entry.cpp"
    QString header;   ///< "entry.h" or "QString"
    bool own = false; ///< In quotes: one of Headway's headers.
};

/** Headway's sources as the tests of the house read them. */
class SourceTree final
{
public:
    explicit SourceTree(const QString &root)
        : m_root(root)
    {
        for (const QString &top : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")})
            readFolder(top);
        m_tests = sourcesIn(QStringLiteral("tests"));
    }

    const QStringList &files() const { return m_files; }
    /** Apart from the others: tests may include what they like. */
    const QStringList &tests() const { return m_tests; }
    const QList<Inclusion> &inclusions() const { return m_inclusions; }
    QString text(const QString &file) const
    {
        QFile source(m_root + u'/' + file);
        return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
    }
    /** The folder in which a header of this name lies, or empty. */
    QString folderOf(const QString &header) const { return m_folders.value(header); }
    bool exists(const QString &path) const { return QFile::exists(m_root + u'/' + path); }

    /** "core/reports/flow/pageflow.cpp" → "core/reports/flow" */
    static QString folderOfFile(const QString &file) { return file.left(file.lastIndexOf(u'/')); }

private:
    QStringList sourcesIn(const QString &top) const
    {
        QDirIterator it(m_root + u'/' + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        QStringList files;
        while (it.hasNext())
            files << it.next().mid(m_root.size() + 1);
        return files;
    }

    void readFolder(const QString &top)
    {
        const QStringList files = sourcesIn(top);
        m_files += files;
        for (const QString &file : files) {
            if (file.endsWith(u".h"))
                m_folders.insert(file.mid(file.lastIndexOf(u'/') + 1), folderOfFile(file));
            readInclusions(file);
        }
    }

    void readInclusions(const QString &file)
    {
        static const QRegularExpression line(QStringLiteral("^#include ([<\"])([^>\"]+)[>\"]"),
                                             QRegularExpression::MultilineOption);
        for (const auto &match : line.globalMatch(text(file)))
            m_inclusions << Inclusion{file, match.captured(2), match.captured(1) == u"\""};
    }

    QString m_root;
    QStringList m_files;
    QStringList m_tests;
    QHash<QString, QString> m_folders;
    QList<Inclusion> m_inclusions;
};

} // namespace Headway
