// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "commandtext.h"
#include "exportformats.h"
#include "importformats.h"
#include "listkinds.h"
#include "reportoptions.h"

using namespace Qt::StringLiterals;

namespace Headway {

QList<Command> allCommands()
{
    return {
        {"new"_L1,
         "FILE"_L1,
         1,
         1,
         CommandText::tr("Make a new career file."),
         {"name"_L1, "role"_L1, "organisation"_L1},
         Commands::make},
        {"sample"_L1,
         "FILE"_L1,
         1,
         1,
         CommandText::tr("Make a sample career to look around in."),
         {},
         Commands::makeSample},
        {"check"_L1,
         "[FILE]"_L1,
         0,
         1,
         CommandText::tr("Read a career file from end to end and say whether it is sound."),
         {"file"_L1},
         Commands::check},
        {"recover"_L1,
         "FILE"_L1,
         1,
         1,
         CommandText::tr("Write a damaged or missing career file anew, from the newest state on this computer."),
         {},
         Commands::recover},
        {"capture"_L1,
         "TEXT"_L1,
         0,
         10'000,
         CommandText::tr("Keep one line in the journal: \"Cut onboarding from 10 to 6 days @Dana #process >Onboarding "
                         "goal\". Without TEXT, a small window asks for it."),
         {"file"_L1, "locale"_L1, "json"_L1},
         Commands::capture},
        {"list"_L1,
         "KIND"_L1,
         1,
         1,
         CommandText::tr("List what the career holds. Kinds: %1.").arg(allListNames()),
         {"file"_L1, "person"_L1, "search"_L1, "from"_L1, "to"_L1, "json"_L1, "locale"_L1},
         Commands::list},
        {"import"_L1,
         "FORMAT SOURCE"_L1,
         2,
         2,
         CommandText::tr("Bring in what another program exported. Formats: %1. Importing twice adds nothing.")
             .arg(allImportFormatNames()),
         {"file"_L1, "tags-as"_L1, "map"_L1, "locale"_L1, "file-dates"_L1, "dry-run"_L1, "json"_L1},
         Commands::import},
        {"export"_L1,
         "FORMAT TARGET"_L1,
         2,
         2,
         CommandText::tr("Write the career where nothing is lost of it. Formats: %1. A folder must be a new or an "
                         "empty one; of a file, - is the standard output.")
             .arg(allExportFormatNames()),
         {"file"_L1},
         Commands::exportTo},
        {"report"_L1,
         "KIND"_L1,
         1,
         1,
         CommandText::tr("Make a report. Kinds: %1. Without -o, it is written as Markdown to the standard output.")
             .arg(allNames<ReportKind>(u", "_s)),
         {"file"_L1, "from"_L1, "to"_L1, "search"_L1, "reader"_L1, "audience"_L1, "paper"_L1, "locale"_L1, "output"_L1},
         Commands::report},
    };
}

QList<CommandOption> allOptions()
{
    return {
        {"file"_L1, "FILE"_L1, CommandText::tr("The career file; the one last used if left out.")},
        {"name"_L1, "NAME"_L1, CommandText::tr("Whose career it is, as it stands on reports.")},
        {"role"_L1, "ROLE"_L1, CommandText::tr("What they work as.")},
        {"organisation"_L1, "NAME"_L1, CommandText::tr("Where they work.")},
        {"person"_L1, "NAME"_L1, CommandText::tr("Only entries that name this person.")},
        {"search"_L1, "TEXT"_L1,
         CommandText::tr("Only entries that the journal's search finds: 'kind:praise from:2026-01 \"exact words\" "
                         "-word'.")},
        {"tags-as"_L1, "tags|people"_L1,
         CommandText::tr("What becomes of words with an @, as in jrnl; tags if left out.")},
        {"map"_L1, "FIELD=COLUMN,..."_L1,
         CommandText::tr("Which columns of a table hold what: date=When,title=What; what is not said is guessed.")},
        {"file-dates"_L1, {}, CommandText::tr("Notes that say no date have that on which their file was changed.")},
        {"dry-run"_L1, {}, CommandText::tr("Say what would be imported, and import nothing.")},
        {"from"_L1, "DATE"_L1, CommandText::tr("The first day of the period.")},
        {"to"_L1, "DATE"_L1, CommandText::tr("The last day of the period.")},
        {"reader"_L1, "NAME"_L1, CommandText::tr("Whom the report is for.")},
        {"audience"_L1, "private|sponsor|boss"_L1, CommandText::tr("What the reader may see.")},
        {"paper"_L1, "A4|Letter"_L1, CommandText::tr("The sheet; by the locale if left out.")},
        {"locale"_L1, "xx_YY"_L1,
         CommandText::tr("How dates and numbers are read and written; as the system does if left out.")},
        {"output"_L1, "FILE"_L1,
         CommandText::tr("Also -o: where to write; its ending says how: .%1.").arg(allNames<ReportFormat>(u", ."_s))},
        {"json"_L1, {}, CommandText::tr("Answer in JSON.")},
        {"today"_L1, "DATE"_L1, CommandText::tr("Take this day as today.")},
        {"help"_L1, {}, CommandText::tr("Also -h: this help, or that of a command.")},
        {"version"_L1, {}, CommandText::tr("Which version of Headway this is.")},
    };
}

} // namespace Headway
