// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownnote.h"

#include "frontmatter.h"
#include "importfile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct NoteText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::MarkdownReader)
};

/** The line, from 1, on which a text is not UTF-8; 0 where all of it is. */
int badLine(QByteArrayView text)
{
    if (text.isValidUtf8())
        return 0;
    int line = 1;
    for (const QByteArray &one : text.toByteArray().split('\n')) {
        if (!one.isValidUtf8())
            break;
        ++line;
    }
    return line;
}

std::expected<QByteArray, SkippedItem> decoded(const QByteArray &bytes)
{
    QByteArray text = bytes;
    const auto marked = QStringConverter::encodingForData(bytes);
    if (marked && *marked != QStringConverter::Utf8) {
        const auto whole = decodedWhole(bytes, *marked);
        if (!whole)
            return std::unexpected(SkippedItem{0, NoteText::tr("This is damaged: not all of it can be read as text.")});
        text = whole->toUtf8();
    }
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (text.contains('\0'))
        return std::unexpected(SkippedItem{0, NoteText::tr("This is not a text.")});
    if (const int line = badLine(text); line > 0)
        return std::unexpected(SkippedItem{line, NoteText::tr("This is not encoded as UTF-8. Save it as UTF-8.")});
    return text;
}

/** A name of a file as it may tell a day and a title: "2026-11-03 Standup", "20261103-standup". */
struct NameParts
{
    QDate date = {};
    QString title;
};

NameParts partsOfName(const QString &file)
{
    static const QRegularExpression leading(u"^(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)"_s);
    static const QRegularExpression anywhere(u"(?<!\\d)(\\d{4})(-)(\\d{2})-(\\d{2})(?!\\d)"_s);
    const QString name = file.section(u'/', -1).section(u'.', 0, -2);
    for (const QRegularExpression &expression : {leading, anywhere}) {
        const auto match = expression.match(name);
        const QDate date(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
        if (!date.isValid())
            continue;
        QString title = name;
        title.remove(match.capturedStart(), match.capturedLength());
        static const QRegularExpression joints(u"^[\\s_.-]+|[\\s_.-]+$"_s);
        return {date, title.remove(joints)};
    }
    return {{}, name};
}

QString textIn(const YamlNode &map, QStringView key)
{
    const YamlNode *value = map.find(key);
    return value ? value->text : QString();
}

QList<ImportedPerson> peopleIn(const YamlNode *value)
{
    QList<ImportedPerson> people;
    for (const QString &name : value && value->kind == YamlNode::Kind::Text ? namesIn(value) : QStringList())
        people.append({name});
    for (const YamlNode &item : value ? value->items : QList<YamlNode>()) {
        if (item.kind == YamlNode::Kind::Map) {
            people.append({textIn(item, u"name"),
                           fromName<PersonPart>(textIn(item, u"part")).value_or(PersonPart::Unsaid),
                           textIn(item, u"may_be_quoted") == u"true"_s});
        } else {
            people.append({item.text});
        }
    }
    return people;
}

QList<Metric> metricsIn(const YamlNode *value)
{
    QList<Metric> metrics;
    for (const YamlNode &item : value ? value->items : QList<YamlNode>()) {
        metrics.append({.id = {},
                        .name = textIn(item, u"name"),
                        .before = figureIn(item.find(u"before")),
                        .after = figureIn(item.find(u"after")),
                        .unit = textIn(item, u"unit")});
    }
    return metrics;
}

QList<MarkdownAttachment> attachmentsIn(const YamlNode *value)
{
    QList<MarkdownAttachment> attachments;
    for (const YamlNode &item : value ? value->items : QList<YamlNode>())
        attachments.append({textIn(item, u"name"), textIn(item, u"file"), textIn(item, u"media_type")});
    return attachments;
}

/** Writers put the sign in front of tags, too, and several on a line. */
QStringList tagsIn(const YamlNode *value)
{
    QStringList tags;
    for (const QString &name : namesIn(value)) {
        static const QRegularExpression between(u"\\s+#|^#"_s);
        const bool isSeveral = value->kind == YamlNode::Kind::Text && name.contains(u'#');
        tags << (isSeveral ? name.split(between, Qt::SkipEmptyParts) : QStringList{name});
        if (tags.constLast().startsWith(u'#'))
            tags.last().remove(0, 1);
    }
    return tags;
}

/** Makes an entry of the parts of a file. */
class NoteReader
{
public:
    NoteReader(const FrontMatter &front, const QString &file)
        : m_front(front)
        , m_file(file)
        , m_name(partsOfName(file))
    {}

    std::expected<MarkdownNote, SkippedItem> read(QDate otherwise)
    {
        m_note.isOwn = m_front.find({u"headway"}) != nullptr;
        readFields();
        readTexts();
        if (const QString reason = readDate(otherwise); !reason.isEmpty())
            return std::unexpected(SkippedItem{m_dateLine, reason, m_file});
        m_note.entry.file = m_file;
        return m_note;
    }

private:
    void readFields()
    {
        ImportedEntry &entry = m_note.entry;
        entry.kind = fromName<EntryKind>(m_front.text({u"kind"})).value_or(EntryKind::Accomplishment);
        if (m_note.isOwn)
            entry.audience = fromName<Audience>(m_front.text({u"audience"})).value_or(Audience::Private);
        entry.starred = m_front.says(u"starred");
        entry.aboveAndBeyond = m_front.says(u"above_and_beyond");
        entry.situation = m_front.text({u"situation"});
        entry.action = m_front.text({u"action"});
        entry.result = m_front.text({u"result"});
        entry.lasting = fromName<Lasting>(m_front.text({u"lasting"})).value_or(Lasting::Unsaid);
        entry.lastingDate = isoDateIn(m_front.text({u"lasting_date"}));
        entry.metrics = metricsIn(m_front.find({u"metrics"}));
        entry.tags = m_note.isOwn ? namesOf(u"tags") : tagsIn(m_front.find({u"tags", u"tag"}));
        entry.goals = m_note.isOwn ? namesOf(u"goals") : namesIn(m_front.find({u"goals", u"goal"}));
        entry.people = peopleIn(m_front.find({u"people"}));
        entry.strengths = namesOf(u"strengths");
        entry.criteria = namesOf(u"criteria");
        entry.dismissedFindings = namesIn(m_front.find({u"dismissed_findings"}));
        m_note.id = m_note.isOwn ? m_front.text({u"id"}) : QString();
        m_note.attachments = attachmentsIn(m_note.isOwn ? m_front.find({u"attachments"}) : nullptr);
    }

    /** To the letter where Headway wrote them. */
    QStringList namesOf(QStringView key) const
    {
        const YamlNode *value = m_front.find({key});
        if (!m_note.isOwn || !value || value->kind != YamlNode::Kind::List)
            return namesIn(value);
        QStringList names;
        for (const YamlNode &item : value->items)
            names << item.text;
        return names;
    }

    void readTexts()
    {
        ImportedEntry &entry = m_note.entry;
        // What would be a mark in front of a file belongs to a text in the middle of one.
        entry.body = QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(m_front.body);
        entry.title = m_front.text({u"title"});
        if (m_note.isOwn)
            return;
        entry.body.replace(u"\r\n"_s, u"\n"_s);
        readBody();
        entry.title = entry.title.simplified();
        if (entry.title.isEmpty())
            entry.title = takeHeading(entry.body);
        entry.body = entry.body.trimmed();
        if (entry.title.isEmpty())
            entry.title = m_name.title.isEmpty() ? firstWords(entry.body) : m_name.title;
    }

    void readBody()
    {
        const QString &body = m_note.entry.body;
        const QStringList known = m_note.entry.tags;
        for (const QString &tag : markdownTags(body)) {
            if (!known.contains(tag, Qt::CaseInsensitive))
                m_note.entry.tags << tag;
        }
        m_note.targets = markdownTargets(body);
        for (MarkdownTarget &target : m_note.targets)
            target.line += m_front.bodyLine;
    }

    /** Why there is no day, or nothing. What a field says is not mended by a guess. */
    QString readDate(QDate otherwise)
    {
        const YamlNode *said = m_front.find({u"date", u"created", u"created_at", u"day"});
        m_note.entry.date = said ? isoDateIn(said->text) : m_name.date.isValid() ? m_name.date : otherwise;
        if (m_note.entry.date.isValid())
            return {};
        m_dateLine = said ? said->line : 1;
        return said ? NoteText::tr("The date “%1” is not of the form 2026-11-03.").arg(said->text.left(40))
                    : NoteText::tr("There is no date, neither in the fields in front of the text nor in the file's "
                                   "name.");
    }

    const FrontMatter &m_front;
    QString m_file;
    NameParts m_name;
    MarkdownNote m_note;
    int m_dateLine = 1;
};

} // namespace

std::expected<MarkdownNote, SkippedItem> readMarkdownNote(const QByteArray &bytes, const QString &file, QDate otherwise)
{
    const auto inFile = [&](SkippedItem item) {
        item.file = file;
        return item;
    };
    const auto text = decoded(bytes);
    if (!text)
        return std::unexpected(inFile(text.error()));
    const auto front = readFrontMatter(*text);
    if (!front)
        return std::unexpected(SkippedItem{front.error().line, front.error().reason, file});
    return NoteReader(*front, file).read(otherwise);
}

} // namespace Headway
