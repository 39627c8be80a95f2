// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandcontext.h"
#include "commands.h"
#include "commandtext.h"
#include "importformats.h"
#include "interruption.h"
#include "journalimporter.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int mostProblems = 50; // Nobody reads more of them in a terminal; the file wants mending then.

QJsonArray toJson(const QList<SkippedItem> &items)
{
    QJsonArray array;
    for (const SkippedItem &item : items) {
        QJsonObject object{{u"reason"_s, item.reason}};
        if (item.line > 0)
            object.insert(u"line"_s, item.line);
        if (!item.file.isEmpty())
            object.insert(u"file"_s, item.file);
        array << object;
    }
    return array;
}

QJsonObject toJson(const ImportSummary &summary)
{
    return {{u"imported"_s, summary.imported},
            {u"already_there"_s, summary.alreadyThere},
            {u"in_trash"_s, summary.inTrash},
            {u"skipped"_s, toJson(summary.skipped)},
            {u"shortened"_s, toJson(summary.shortened)}};
}

/** One import from the words of the command line to the answer. */
class Import final
{
public:
    Import(CommandContext &context, ImportFormat format, const ImportOptions &options)
        : m_context(context)
        , m_path(QDir::cleanPath(context.word(1)))
        , m_name(QFileInfo(m_path).fileName())
        , m_format(std::move(format))
        , m_options(options)
    {}

    Result<ExitCode> run()
    {
        const auto journal = m_format.read(m_path, m_options, control());
        if (!journal)
            return std::unexpected(journal.error());
        const auto summary = m_context.has("dry-run"_L1) ? preview(*journal) : write(*journal);
        return summary.and_then([this](const ImportSummary &done) -> Result<ExitCode> {
            const ExitCode code = tell(done);
            return m_closed.transform([code] { return code; });
        });
    }

private:
    Result<ImportSummary> preview(const ImportedJournal &journal)
    {
        const auto session = m_context.openForReading();
        if (!session)
            return std::unexpected(session.error());
        return JournalImporter(m_options).preview(**session, journal);
    }

    Result<ImportSummary> write(const ImportedJournal &journal)
    {
        auto career = m_context.openForWriting();
        if (!career)
            return std::unexpected(career.error());
        const auto expected = JournalImporter(m_options).preview((*career)->reader(), journal);
        if (!expected || expected->imported == 0)
            return expected;
        ImportSummary summary;
        const JournalImporter importer(m_options, control());
        const auto work = [&](Session &session) -> Result<void> {
            return importer.write(session, journal, m_context.clock().now()).transform([&](const ImportSummary &done) {
                summary = done;
            });
        };
        return performAndWait(**career, JournalImporter::action(*expected, m_name), work).transform([&] {
            m_closed = closeAfterwards(**career);
            return summary;
        });
    }

    /** Ctrl+C takes back what was written so far. */
    ImportControl control()
    {
        return {m_stop.get_token(), [this](qint64, qint64) {
                    if (Interruption::isAsked())
                        m_stop.request_stop();
                }};
    }

    ExitCode tell(const ImportSummary &summary)
    {
        if (m_context.has("json"_L1))
            m_context.terminal().write(QJsonDocument(toJson(summary)).toJson());
        else
            m_context.terminal().line(sentence(summary));
        const QList<SkippedItem> items = summary.skipped + summary.shortened;
        for (const SkippedItem &item : items.first(std::min<qsizetype>(items.size(), mostProblems)))
            m_context.terminal().problem(problem(item));
        if (const int more = int(items.size()) - mostProblems; more > 0)
            m_context.terminal().problem(
                CommandText::tr("%n more are not listed here. With --json all of them are.", nullptr, more));
        return summary.skipped.isEmpty() ? ExitCode::Done : ExitCode::Refused;
    }

    QString problem(const SkippedItem &item) const
    {
        const QString file = item.file.isEmpty() ? m_name : item.file;
        const QString line = CommandText::tr("“%1”, line %2: %3");
        return item.line > 0 ? line.arg(file).arg(item.line).arg(item.reason)
                             : CommandText::tr("“%1”: %2").arg(file, item.reason);
    }

    QString sentence(const ImportSummary &summary) const
    {
        const QString brought =
            m_context.has("dry-run"_L1)
                ? CommandText::tr("%n entries would be imported from “%1”.", nullptr, summary.imported)
                : CommandText::tr("%n entries imported from “%1”.", nullptr, summary.imported);
        const QString there = summary.alreadyThere > 0
                                  ? u' ' + CommandText::tr("%n were there already.", nullptr, summary.alreadyThere)
                                  : QString();
        const QString trashed = summary.inTrash > 0
                                    ? u' ' + CommandText::tr("%n of them lie in the trash; take them out of it there.",
                                                             nullptr, summary.inTrash)
                                    : QString();
        return brought.arg(m_name) + there + trashed;
    }

    CommandContext &m_context;
    QString m_path;
    QString m_name;
    ImportFormat m_format;
    ImportOptions m_options;
    std::stop_source m_stop;
    Result<void> m_closed; ///< What is imported is told also where the file could not be written.
};

Result<ImportOptions::AtWords> atWordsOf(const CommandContext &context)
{
    const QString tags = context.value("tags-as"_L1);
    if (tags.isEmpty() || tags == u"tags"_s)
        return ImportOptions::AtWords::AreTags;
    if (tags == u"people"_s)
        return ImportOptions::AtWords::ArePeople;
    return misuse(CommandText::tr("Tags cannot become “%1”. Write: --tags-as tags or --tags-as people").arg(tags));
}

Result<ImportOptions> optionsOf(const CommandContext &context)
{
    return atWordsOf(context).and_then([&](ImportOptions::AtWords atWords) {
        return context.locale().transform([&](const QLocale &locale) {
            return ImportOptions{.atWords = atWords,
                                 .datesOfFiles = context.has("file-dates"_L1),
                                 .locale = locale,
                                 .columns = context.value("map"_L1)};
        });
    });
}

} // namespace

Result<ExitCode> Commands::import(CommandContext &context)
{
    const auto format = importFormat(context.word(0));
    if (!format)
        return misuse(CommandText::tr("There is no import format “%1”. Formats: %2.")
                          .arg(context.word(0), allImportFormatNames()));
    return optionsOf(context).and_then(
        [&](const ImportOptions &options) { return Import(context, *format, options).run(); });
}

} // namespace Headway
