// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr auto lastCareerKey = "career/last"_L1;
constexpr auto closingFileKey = "career/unpublished"_L1;
constexpr auto closingSentenceKey = "career/unpublished_why"_L1;
constexpr auto keepsInTrayKey = "tray/keep"_L1;
constexpr auto toldOfTrayKey = "tray/told"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto spellingKey = "spelling/language"_L1;
constexpr auto ownWordsKey = "spelling/own_words"_L1;
constexpr auto noLanguage = "none"_L1; // No dictionary is called so; none of the two is automatic.
constexpr auto recentKey = "career/recent"_L1;
constexpr int recentAtMost = 10;

QString pageStateKey(const QUuid &career, const QString &page)
{
    return u"careers/"_s + career.toString(QUuid::WithoutBraces) + u'/' + page;
}

QString currentPageKey(const QUuid &career)
{
    return u"shown/"_s + career.toString(QUuid::WithoutBraces);
}

/** Names of columns may be long, and hold what no key may. */
QString tableMappingKey(const QStringList &header)
{
    const QByteArray hash = QCryptographicHash::hash(header.join(QChar(0)).toUtf8(), QCryptographicHash::Sha1);
    return u"tables/"_s + QString::fromLatin1(hash.toHex());
}

/** Windows and macOS keep what is a program's own in a place of theirs. */
bool isFile(const QSettings &store)
{
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
    return store.format() == QSettings::IniFormat;
#else
    return !store.fileName().isEmpty();
#endif
}

/** It names files and what was looked at last: nobody else's business. Qt keeps the permissions that a file has. */
void keepToOwner(const QString &path)
{
    constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QFile file(path);
    if (file.permissions() & others)
        file.setPermissions(owner);
    else if (!file.exists() && QDir().mkpath(QFileInfo(path).path()))
        (void)file.open(QIODevice::NewOnly, owner);
}
} // namespace

Settings::Settings(const QString &file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>() : std::make_unique<QSettings>(file, QSettings::IniFormat))
{}

Settings::~Settings() = default;

/** What is so already is not written again, and not waited for on the disk. */
void Settings::set(QLatin1StringView key, const QVariant &value)
{
    if (m_store->value(key) != value)
        write(key, value);
}

void Settings::write(const QString &key, const QVariant &value)
{
    if (isFile(*m_store))
        keepToOwner(m_store->fileName());
    m_store->setValue(key, value);
}

QString Settings::lastCareer() const
{
    return m_store->value(lastCareerKey).toString();
}

void Settings::setLastCareer(const QString &file)
{
    set(lastCareerKey, file);
}

Settings::ClosingProblem Settings::closingProblem() const
{
    return {m_store->value(closingFileKey).toString(), m_store->value(closingSentenceKey).toString()};
}

void Settings::setClosingProblem(const ClosingProblem &problem)
{
    set(closingFileKey, problem.file);
    set(closingSentenceKey, problem.sentence);
}

bool Settings::keepsInTray() const
{
    return m_store->value(keepsInTrayKey).toBool();
}

void Settings::setKeepsInTray(bool keeps)
{
    set(keepsInTrayKey, keeps);
}

bool Settings::wasToldOfTray() const
{
    return m_store->value(toldOfTrayKey).toBool();
}

void Settings::setToldOfTray()
{
    set(toldOfTrayKey, true);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    write(geometryKey, geometry);
}

QStringList Settings::recentCareers() const
{
    return m_store->value(recentKey).toStringList();
}

void Settings::noteOpened(const QString &file)
{
    QStringList files = recentCareers();
    files.removeAll(file);
    files.prepend(file);
    set(recentKey, files.first(std::min<qsizetype>(files.size(), recentAtMost)));
}

void Settings::forgetRecentCareers()
{
    m_store->remove(recentKey);
}

QString Settings::currentPage(const QUuid &career) const
{
    return m_store->value(currentPageKey(career)).toString();
}

void Settings::setCurrentPage(const QUuid &career, const QString &page)
{
    write(currentPageKey(career), page);
}

QByteArray Settings::pageState(const QUuid &career, const QString &page) const
{
    return m_store->value(pageStateKey(career, page)).toByteArray();
}

void Settings::setPageState(const QUuid &career, const QString &page, const QByteArray &state)
{
    write(pageStateKey(career, page), state);
}

SpellingChoice Settings::spelling() const
{
    using Way = SpellingChoice::Way;
    const QString language = m_store->value(spellingKey).toString();
    if (language == noLanguage)
        return {.way = Way::None};
    return language.isEmpty() ? SpellingChoice{} : SpellingChoice{.way = Way::Language, .language = language};
}

void Settings::setSpelling(const SpellingChoice &choice)
{
    set(spellingKey, choice.way == SpellingChoice::Way::None ? QString(noLanguage) : choice.language);
}

QStringList Settings::ownWords() const
{
    return m_store->value(ownWordsKey).toStringList();
}

void Settings::setOwnWords(const QStringList &words)
{
    set(ownWordsKey, words);
}

QString Settings::tableMapping(const QStringList &header) const
{
    return m_store->value(tableMappingKey(header)).toString();
}

void Settings::setTableMapping(const QStringList &header, const QString &mapping)
{
    write(tableMappingKey(header), mapping);
}

QString Settings::file() const
{
    return m_store->fileName();
}

} // namespace Headway
