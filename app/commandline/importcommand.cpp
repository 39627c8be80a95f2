// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandcontext.h"
#include "commands.h"
#include "commandtext.h"
#include "importfile.h"
#include "interruption.h"
#include "jrnlimporter.h"
#include "jrnlreader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QJsonArray toJson(const QList<SkippedItem> &items)
{
    QJsonArray array;
    for (const SkippedItem &item : items)
        array << QJsonObject{{u"line"_s, item.line}, {u"reason"_s, item.reason}};
    return array;
}

QJsonObject toJson(const ImportSummary &summary)
{
    return {{u"imported"_s, summary.imported},
            {u"already_there"_s, summary.alreadyThere},
            {u"skipped"_s, toJson(summary.skipped)},
            {u"shortened"_s, toJson(summary.shortened)}};
}

/** One import from the words of the command line to the answer. */
class Import final
{
public:
    Import(CommandContext &context, JrnlImporter::Tags tags)
        : m_context(context)
        , m_name(QFileInfo(context.word(1)).fileName())
        , m_tags(tags)
    {}

    Result<ExitCode> run()
    {
        const auto journal = readImportFile(m_context.word(1)).and_then([this](const QByteArray &text) {
            return readJrnl(text, m_name, control());
        });
        if (!journal)
            return std::unexpected(journal.error());
        const auto summary = m_context.has("dry-run"_L1) ? preview(*journal) : write(*journal);
        return summary.and_then([this](const ImportSummary &done) -> Result<ExitCode> {
            const ExitCode code = tell(done);
            return m_closed.transform([code] { return code; });
        });
    }

private:
    Result<ImportSummary> preview(const JrnlJournal &journal)
    {
        const auto session = m_context.openForReading();
        if (!session)
            return std::unexpected(session.error());
        return JrnlImporter(m_tags).preview(**session, journal);
    }

    Result<ImportSummary> write(const JrnlJournal &journal)
    {
        auto career = m_context.openForWriting();
        if (!career)
            return std::unexpected(career.error());
        const auto expected = JrnlImporter(m_tags).preview((*career)->reader(), journal);
        if (!expected || expected->imported == 0)
            return expected;
        ImportSummary summary;
        const JrnlImporter importer(m_tags, control());
        const auto work = [&](Session &session) -> Result<void> {
            return importer.write(session, journal, m_context.clock().now()).transform([&](const ImportSummary &done) {
                summary = done;
            });
        };
        return performAndWait(**career, JrnlImporter::action(*expected, m_name), work).transform([&] {
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
        for (const SkippedItem &item : summary.skipped + summary.shortened)
            m_context.terminal().problem(
                CommandText::tr("“%1”, line %2: %3").arg(m_name).arg(item.line).arg(item.reason));
        return summary.skipped.isEmpty() ? ExitCode::Done : ExitCode::Refused;
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
        return brought.arg(m_name) + there;
    }

    CommandContext &m_context;
    QString m_name;
    JrnlImporter::Tags m_tags;
    std::stop_source m_stop;
    Result<void> m_closed; ///< What is imported is told also where the file could not be written.
};

Result<JrnlImporter::Tags> tagsOption(const CommandContext &context)
{
    const QString tags = context.value("tags-as"_L1);
    if (tags.isEmpty() || tags == u"tags"_s)
        return JrnlImporter::Tags::AsTags;
    if (tags == u"people"_s)
        return JrnlImporter::Tags::AsPeople;
    return misuse(CommandText::tr("Tags cannot become “%1”. Write: --tags-as tags or --tags-as people").arg(tags));
}

} // namespace

Result<ExitCode> Commands::import(CommandContext &context)
{
    if (context.word(0) != u"jrnl"_s)
        return misuse(CommandText::tr("There is no import format “%1”. Formats: %2.").arg(context.word(0), u"jrnl"_s));
    return tagsOption(context).and_then([&](JrnlImporter::Tags tags) { return Import(context, tags).run(); });
}

} // namespace Headway
