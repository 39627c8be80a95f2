// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownfiles.h"

#include "attachment.h"
#include "markdowntext.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirListing>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int mostSeen = 5000; // A home folder is not walked to its end only to say that it is none of notes.
constexpr qint64 largestNote = qint64(8) * 1024 * 1024;

struct FilesText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::MarkdownReader)
};

bool isNote(const QString &name)
{
    return name.endsWith(".md"_L1, Qt::CaseInsensitive) || name.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

bool isAddress(const QString &target)
{
    // One letter is a drive of Windows.
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]+:"_s);
    return scheme.match(target).hasMatch() && !target.startsWith("file:"_L1, Qt::CaseInsensitive);
}

bool leadsAway(const QString &place)
{
    static const QRegularExpression away(u"^(?:[/\\\\]|[A-Za-z]:|file:|\\.\\.(?:[/\\\\]|$))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return away.match(place).hasMatch();
}

/** Without what leads to a place within the file, and with its letters instead of %20. */
QString plainTarget(const QString &target)
{
    static const QRegularExpression place(u"[#?].*$"_s);
    return QUrl::fromPercentEncoding(QString(target).remove(place).toUtf8());
}

} // namespace

MarkdownFiles::MarkdownFiles(std::shared_ptr<const ImportTree> tree)
    : m_tree(std::move(tree))
{
    for (const QString &file : m_tree->files()) {
        if (isNote(file))
            continue;
        const QString name = file.section(u'/', -1);
        m_byName.insert(file, file);
        if (!m_byName.contains(name))
            m_byName.insert(name, file);
    }
}

bool MarkdownFiles::areIn(const QString &folder)
{
    int seen = 0;
    for (const auto &item : QDirListing(folder, QDirListing::IteratorFlag::Recursive)) {
        if (!item.isSymLink() && item.isFile() && isNote(item.fileName()))
            return true;
        if (++seen == mostSeen)
            break;
    }
    return false;
}

QStringList MarkdownFiles::notes() const
{
    QStringList notes = m_tree->files();
    notes.removeIf([](const QString &file) { return !isNote(file); });
    return notes;
}

Result<QByteArray> MarkdownFiles::readNote(const QString &note) const
{
    return m_tree->read(note, largestNote);
}

/** Seen from the note, as Markdown has it; else from the top or by its name alone, as Obsidian writes it. */
QString MarkdownFiles::placeOf(const QString &note, const QString &target) const
{
    const QString folder = note.contains(u'/') ? note.section(u'/', 0, -2) + u'/' : QString();
    const QString place = leadsAway(target) && !target.startsWith(u'.') ? target : QDir::cleanPath(folder + target);
    if (leadsAway(place) || m_byName.contains(place))
        return place;
    return m_byName.value(QDir::cleanPath(target), m_byName.value(target.section(u'/', -1), place));
}

std::expected<QString, QString> MarkdownFiles::attachment(const QString &note, const MarkdownTarget &target) const
{
    const QString plain = plainTarget(target.text);
    if (isAddress(target.text) || plain.isEmpty() || isNote(plain))
        return QString();
    const QString place = placeOf(note, plain);
    if (leadsAway(place))
        return std::unexpected(FilesText::tr("“%1” is outside of the folder and was left there.").arg(target.text));
    if (!m_byName.contains(place) && target.isPicture)
        return std::unexpected(FilesText::tr("There is no file “%1” in the folder.").arg(target.text));
    return m_byName.value(place);
}

std::expected<QString, QString> MarkdownFiles::listed(const QString &note, const QString &path) const
{
    const QString folder = note.contains(u'/') ? note.section(u'/', 0, -2) + u'/' : QString();
    const QString place = QDir::cleanPath(folder + path);
    if (!m_byName.contains(place))
        return std::unexpected(FilesText::tr("There is no file “%1” in the folder.").arg(path));
    return place;
}

std::function<Result<QByteArray>()> MarkdownFiles::reader(const QString &file) const
{
    return [tree = m_tree, file] { return tree->read(file, largestAttachment); };
}

} // namespace Headway
