<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Headway::AttachmentFiles</name>
    <message numerus="yes">
        <source>%n more file(s) were not attached, because “%1” could not be saved. Attach them once it is.</source>
        <translation>
            <numerusform>%n more file was not attached, because “%1” could not be saved. Attach it once it is.</numerusform>
            <numerusform>%n more files were not attached, because “%1” could not be saved. Attach them once it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::CareerMessages</name>
    <message numerus="yes">
        <source>%n change(s) could not be saved yet. They are kept in this window; do not close it.</source>
        <translation>
            <numerusform>%n change could not be saved yet. It is kept in this window; do not close it.</numerusform>
            <numerusform>%n changes could not be saved yet. They are kept in this window; do not close it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ChosenEdits</name>
    <message numerus="yes">
        <source>%1; %Ln was (were) so already</source>
        <extracomment>%1 is what was done: &quot;Starred 12 entries&quot;</extracomment>
        <translation>
            <numerusform>%1; %Ln was so already</numerusform>
            <numerusform>%1; %Ln were so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change kind of %Ln entry(s)</source>
        <translation>
            <numerusform>Change kind of %Ln entry</numerusform>
            <numerusform>Change kind of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the kind of %Ln entry(s) to “%1”</source>
        <translation>
            <numerusform>Changed the kind of %Ln entry to “%1”</numerusform>
            <numerusform>Changed the kind of %Ln entries to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change audience of %Ln entry(s)</source>
        <translation>
            <numerusform>Change audience of %Ln entry</numerusform>
            <numerusform>Change audience of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the audience of %Ln entry(s) to “%1”</source>
        <translation>
            <numerusform>Changed the audience of %Ln entry to “%1”</numerusform>
            <numerusform>Changed the audience of %Ln entries to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln entry(s)</source>
        <translation>
            <numerusform>Star %Ln entry</numerusform>
            <numerusform>Star %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starred %Ln entry(s)</source>
        <translation>
            <numerusform>Starred %Ln entry</numerusform>
            <numerusform>Starred %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove star of %Ln entry(s)</source>
        <translation>
            <numerusform>Remove star of %Ln entry</numerusform>
            <numerusform>Remove star of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the star of %Ln entry(s)</source>
        <translation>
            <numerusform>Removed the star of %Ln entry</numerusform>
            <numerusform>Removed the star of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change goals of %Ln entry(s)</source>
        <translation>
            <numerusform>Change goals of %Ln entry</numerusform>
            <numerusform>Change goals of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change tags of %Ln entry(s)</source>
        <translation>
            <numerusform>Change tags of %Ln entry</numerusform>
            <numerusform>Change tags of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added “%1” to %Ln entry(s)</source>
        <translation>
            <numerusform>Added “%1” to %Ln entry</numerusform>
            <numerusform>Added “%1” to %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed “%1” from %Ln entry(s)</source>
        <translation>
            <numerusform>Removed “%1” from %Ln entry</numerusform>
            <numerusform>Removed “%1” from %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entry(s)</source>
        <translation>
            <numerusform>Delete %Ln entry</numerusform>
            <numerusform>Delete %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln entry(s) to the trash</source>
        <translation>
            <numerusform>Moved %Ln entry to the trash</numerusform>
            <numerusform>Moved %Ln entries to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to change: %Ln entry(s) is (are) so already.</source>
        <translation>
            <numerusform>Nothing to change: %Ln entry is so already.</numerusform>
            <numerusform>Nothing to change: %Ln entries are so already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ChosenNames</name>
    <message numerus="yes">
        <source>&amp;Add to the other %Ln entry(s)</source>
        <translation>
            <numerusform>&amp;Add to the other %Ln entry</numerusform>
            <numerusform>&amp;Add to the other %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %Ln entry(s)</source>
        <translation>
            <numerusform>&amp;Remove from %Ln entry</numerusform>
            <numerusform>&amp;Remove from %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ChosenPane</name>
    <message numerus="yes">
        <source>%Ln entry(s) selected</source>
        <translation>
            <numerusform>%Ln entry selected</numerusform>
            <numerusform>%Ln entries selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::CommandLine</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries would be imported from “%1”.</source>
        <translation>
            <numerusform>%n entry would be imported from “%1”.</numerusform>
            <numerusform>%n entries would be imported from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries imported from “%1”.</source>
        <translation>
            <numerusform>%n entry imported from “%1”.</numerusform>
            <numerusform>%n entries imported from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lie in the trash; take them out of it there.</source>
        <translation>
            <numerusform>%n of them lies in the trash; take it out of it there.</numerusform>
            <numerusform>%n of them lie in the trash; take them out of it there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed here. With --json all of them are.</source>
        <translation>
            <numerusform>%n more is not listed here. With --json all of them are.</numerusform>
            <numerusform>%n more are not listed here. With --json all of them are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were left out: this reader may not see them.</source>
        <translation>
            <numerusform>%n record was left out: this reader may not see it.</numerusform>
            <numerusform>%n records were left out: this reader may not see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reader&apos;s name is too long: --reader takes %n character(s) at the most.</source>
        <translation>
            <numerusform>The reader&apos;s name is too long: --reader takes %n character at the most.</numerusform>
            <numerusform>The reader&apos;s name is too long: --reader takes %n characters at the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::CriteriaPage</name>
    <message numerus="yes">
        <source>%n entries show it</source>
        <translation>
            <numerusform>%n entry shows it</numerusform>
            <numerusform>%n entries show it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::Departure</name>
    <message numerus="yes">
        <source>%n change(s) could not be saved. Close all the same?</source>
        <translation>
            <numerusform>%n change could not be saved. Close all the same?</numerusform>
            <numerusform>%n changes could not be saved. Close all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::EntryListPane</name>
    <message numerus="yes">
        <source>%Ln entry(s) found</source>
        <translation>
            <numerusform>%Ln entry found</numerusform>
            <numerusform>%Ln entries found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln entry(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln entry exported to %1.</numerusform>
            <numerusform>%Ln entries exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be:</source>
        <translation>
            <numerusform>%Ln part could not be:</numerusform>
            <numerusform>%Ln parts could not be:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::FeedbackWords</name>
    <message numerus="yes">
        <source>Asked %n day(s) ago, and no answer yet. Ask once more.</source>
        <translation>
            <numerusform>Asked %n day ago, and no answer yet. Ask once more.</numerusform>
            <numerusform>Asked %n days ago, and no answer yet. Ask once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %n day(s) ago, and no answer yet. Ask %1 once more.</source>
        <translation>
            <numerusform>Asked %n day ago, and no answer yet. Ask %1 once more.</numerusform>
            <numerusform>Asked %n days ago, and no answer yet. Ask %1 once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of feedback</source>
        <translation>
            <numerusform>%n piece of feedback</numerusform>
            <numerusform>%n pieces of feedback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · nobody knows of %n change(s)</source>
        <translation>
            <numerusform>%1 · nobody knows of %n change</numerusform>
            <numerusform>%1 · nobody knows of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n change(s) known</source>
        <translation>
            <numerusform>%1 · %n change known</numerusform>
            <numerusform>%1 · %n changes known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::FindingsDialog</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::HeatMapLegend</name>
    <message numerus="yes">
        <source>%n entry(s), on a day:</source>
        <comment>of a year</comment>
        <translation>
            <numerusform>%n entry, on a day:</numerusform>
            <numerusform>%n entries, on a day:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found, on a day:</source>
        <comment>of a year</comment>
        <translation>
            <numerusform>%Ln entry found, on a day:</numerusform>
            <numerusform>%Ln entries found, on a day:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found:</source>
        <comment>of a year</comment>
        <translation>
            <numerusform>%Ln entry found:</numerusform>
            <numerusform>%Ln entries found:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::HeatMapView</name>
    <message numerus="yes">
        <source>%1: %n entry(s)</source>
        <comment>a date</comment>
        <translation>
            <numerusform>%1: %n entry</numerusform>
            <numerusform>%1: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln entry(s) found</source>
        <comment>a date</comment>
        <translation>
            <numerusform>%1: %Ln entry found</numerusform>
            <numerusform>%1: %Ln entries found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln entry(s) imported. Undo takes them all back.</source>
        <translation>
            <numerusform>%Ln entry imported. Undo takes it back.</numerusform>
            <numerusform>%Ln entries imported. Undo takes them all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ImportTree</name>
    <message numerus="yes">
        <source>“%1” holds more than %Ln files. Choose the folder of the journal alone.</source>
        <translation>
            <numerusform>“%1” holds more than %Ln file. Choose the folder of the journal alone.</numerusform>
            <numerusform>“%1” holds more than %Ln files. Choose the folder of the journal alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds more than %Ln files. No journal does; it was not unpacked.</source>
        <translation>
            <numerusform>“%1” holds more than %Ln file. No journal does; it was not unpacked.</numerusform>
            <numerusform>“%1” holds more than %Ln files. No journal does; it was not unpacked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ImportWords</name>
    <message numerus="yes">
        <source>%Ln entry(s) of it are new, and come in private: only you can read them until you release them.</source>
        <translation>
            <numerusform>%Ln entry of it is new, and comes in private: only you can read it until you release it.</numerusform>
            <numerusform>%Ln entries of it are new, and come in private: only you can read them until you release them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those lie in the trash; take them out of it there.</source>
        <translation>
            <numerusform>%Ln of those lies in the trash; take it out of it there.</numerusform>
            <numerusform>%Ln of those lie in the trash; take them out of it there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were imported before and are left alone.</source>
        <translation>
            <numerusform>%Ln was imported before and is left alone.</numerusform>
            <numerusform>%Ln were imported before and are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %Ln entry(s)</source>
        <translation>
            <numerusform>%1 holds %Ln entry</numerusform>
            <numerusform>%1 holds %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of it cannot be imported as they stand:</source>
        <translation>
            <numerusform>%Ln part of it cannot be imported as it stands:</numerusform>
            <numerusform>%Ln parts of it cannot be imported as they stand:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of it did not come in as they stand there:</source>
        <translation>
            <numerusform>%Ln part of it did not come in as it stands there:</numerusform>
            <numerusform>%Ln parts of it did not come in as they stand there:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ImportedJournal</name>
    <message numerus="yes">
        <source>The name “%1…” is longer than %n character(s) and was shortened.</source>
        <translation>
            <numerusform>The name “%1…” is longer than %n character and was shortened.</numerusform>
            <numerusform>The name “%1…” is longer than %n characters and was shortened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title is longer than %n character(s); what is over stands at the beginning of the text.</source>
        <translation>
            <numerusform>The title is longer than %n character; what is over stands at the beginning of the text.</numerusform>
            <numerusform>The title is longer than %n characters; what is over stands at the beginning of the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::JournalEdits</name>
    <message numerus="yes">
        <source>Attach %n file(s) to “%1”</source>
        <translation>
            <numerusform>Attach %n file to “%1”</numerusform>
            <numerusform>Attach %n files to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::JournalImporter</name>
    <message numerus="yes">
        <source>Import of %n entries from %1</source>
        <extracomment>What undo takes back</extracomment>
        <translation>
            <numerusform>Import of %n entry from %1</numerusform>
            <numerusform>Import of %n entries from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::JournalPage</name>
    <message numerus="yes">
        <source>%n change(s) could not be saved yet</source>
        <translation>
            <numerusform>%n change could not be saved yet</numerusform>
            <numerusform>%n changes could not be saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::LeftOutPane</name>
    <message numerus="yes">
        <source>&amp;Release %n records…</source>
        <translation>
            <numerusform>&amp;Release %n record…</numerusform>
            <numerusform>&amp;Release %n records…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::MessageBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::NameField</name>
    <message numerus="yes">
        <source>A name holds %n character(s) at the most; what came behind them was left out. Shorten it, or put the rest into the text of an entry.</source>
        <translation>
            <numerusform>A name holds %n character at the most; what came behind it was left out. Shorten it, or put the rest into the text of an entry.</numerusform>
            <numerusform>A name holds %n characters at the most; what came behind them was left out. Shorten it, or put the rest into the text of an entry.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::OverviewPane</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ReleaseEdits</name>
    <message numerus="yes">
        <source>Release %n record(s)</source>
        <translation>
            <numerusform>Release %n record</numerusform>
            <numerusform>Release %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ReleaseQuestion</name>
    <message numerus="yes">
        <source>Release %n records to your boss?</source>
        <translation>
            <numerusform>Release %n record to your boss?</numerusform>
            <numerusform>Release %n records to your boss?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n records to your sponsors?</source>
        <translation>
            <numerusform>Release %n record to your sponsors?</numerusform>
            <numerusform>Release %n records to your sponsors?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), with all that is written in them:</source>
        <translation>
            <numerusform>%n entry, with all that is written in it:</numerusform>
            <numerusform>%n entries, with all that is written in them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s), with all that is written in them:</source>
        <translation>
            <numerusform>%n ask, with all that is written in it:</numerusform>
            <numerusform>%n asks, with all that is written in them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries and asks, with all that is written in them:</source>
        <translation>
            <numerusform>%n entry or ask, with all that is written in it:</numerusform>
            <numerusform>%n entries and asks, with all that is written in them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that only names hold back:</source>
        <translation>
            <numerusform>%n record that only names hold back:</numerusform>
            <numerusform>%n records that only names hold back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coming along, %n person(s) by name and title:</source>
        <translation>
            <numerusform>Coming along, %n person by name and title:</numerusform>
            <numerusform>Coming along, %n people by name and title:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coming along, %n goal(s) by name:</source>
        <translation>
            <numerusform>Coming along, %n goal by name:</numerusform>
            <numerusform>Coming along, %n goals by name:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed too, %n record(s) that nothing else holds back:</source>
        <translation>
            <numerusform>Printed too, %n record that nothing else holds back:</numerusform>
            <numerusform>Printed too, %n records that nothing else holds back:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ReportGap</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) name what is in the trash.</source>
        <translation>
            <numerusform>%n entry names what is in the trash.</numerusform>
            <numerusform>%n entries name what is in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) name %1, who is still kept from this reader.</source>
        <translation>
            <numerusform>%n entry names %1, who is still kept from this reader.</numerusform>
            <numerusform>%n entries name %1, who is still kept from this reader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) name people who are still kept from this reader: %1.</source>
        <translation>
            <numerusform>%n entry names people who are still kept from this reader: %1.</numerusform>
            <numerusform>%n entries name people who are still kept from this reader: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) name the goal “%1”, which is still kept from this reader.</source>
        <translation>
            <numerusform>%n entry names the goal “%1”, which is still kept from this reader.</numerusform>
            <numerusform>%n entries name the goal “%1”, which is still kept from this reader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) name goals that are still kept from this reader: %1.</source>
        <translation>
            <numerusform>%n entry names goals that are still kept from this reader: %1.</numerusform>
            <numerusform>%n entries name goals that are still kept from this reader: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) name people and goals that are still kept from this reader: %1.</source>
        <translation>
            <numerusform>%n entry names people and goals that are still kept from this reader: %1.</numerusform>
            <numerusform>%n entries name people and goals that are still kept from this reader: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are not released to this reader yet.</source>
        <translation>
            <numerusform>%n entry is not released to this reader yet.</numerusform>
            <numerusform>%n entries are not released to this reader yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are reflections, or setbacks without a word on what was learned: they are no evidence.</source>
        <translation>
            <numerusform>%n entry is a reflection, or a setback without a word on what was learned: it is no evidence.</numerusform>
            <numerusform>%n entries are reflections, or setbacks without a word on what was learned: they are no evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are held back</source>
        <translation>
            <numerusform>%n entry is held back</numerusform>
            <numerusform>%n entries are held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) quote people who have not given leave for it: ask them, and then choose “May be quoted” at their names.</source>
        <translation>
            <numerusform>%n entry quotes people who have not given leave for it: ask them, and then choose “May be quoted” at their names.</numerusform>
            <numerusform>%n entries quote people who have not given leave for it: ask them, and then choose “May be quoted” at their names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ReportSettingsPanel</name>
    <message numerus="yes">
        <source>%n record(s) left out</source>
        <translation>
            <numerusform>%n record left out</numerusform>
            <numerusform>%n records left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::ResultBarsModel</name>
    <message numerus="yes">
        <source>%1: %n result(s)</source>
        <comment>a goal, a strength or a month</comment>
        <translation>
            <numerusform>%1: %n result</numerusform>
            <numerusform>%1: %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet: kept in this window alone</source>
        <translation>
            <numerusform>%n change not saved yet: kept in this window alone</numerusform>
            <numerusform>%n changes not saved yet: kept in this window alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::StrengthsPage</name>
    <message numerus="yes">
        <source>%n entries show it</source>
        <translation>
            <numerusform>%n entry shows it</numerusform>
            <numerusform>%n entries show it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::TitleEdit</name>
    <message numerus="yes">
        <source>A title holds %n character(s) at the most. The rest goes into the text below.</source>
        <translation>
            <numerusform>A title holds %n character at the most. The rest goes into the text below.</numerusform>
            <numerusform>A title holds %n characters at the most. The rest goes into the text below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::TrashBin</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::WordCountLabel</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>How long the text is that is being written</extracomment>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
</TS>
