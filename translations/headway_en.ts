<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Headway::CareerWindow</name>
    <message numerus="yes">
        <source>%n change(s) could not be saved. Close all the same?</source>
        <translation>
            <numerusform>%n change could not be saved. Close all the same?</numerusform>
            <numerusform>%n changes could not be saved. Close all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved yet. They are kept in this window; do not close it.</source>
        <translation>
            <numerusform>%n change could not be saved yet. It is kept in this window; do not close it.</numerusform>
            <numerusform>%n changes could not be saved yet. They are kept in this window; do not close it.</numerusform>
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
</context>
<context>
    <name>Headway::ImportDialog</name>
    <message numerus="yes">
        <source>%1 holds %n new entry(s).</source>
        <translation>
            <numerusform>%1 holds %n new entry.</numerusform>
            <numerusform>%1 holds %n new entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were imported before and are left alone.</source>
        <translation>
            <numerusform>%n was imported before and is left alone.</numerusform>
            <numerusform>%n were imported before and are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported. Undo takes them all back.</source>
        <translation>
            <numerusform>%n entry imported. Undo takes it back.</numerusform>
            <numerusform>%n entries imported. Undo takes them all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headway::JrnlImporter</name>
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
    <name>Headway::StatusLine</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
</TS>
