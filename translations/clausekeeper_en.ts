<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ck</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open task(s)</source>
        <translation>
            <numerusform>open task</numerusform>
            <numerusform>open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>material change(s)</source>
        <translation>
            <numerusform>material change</numerusform>
            <numerusform>material changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too early</source>
        <translation>
            <numerusform>%n day too early</numerusform>
            <numerusform>%n days too early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further change(s): see the table below.</source>
        <translation>
            <numerusform>%n further change: see the table below.</numerusform>
            <numerusform>%n further changes: see the table below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ck::ui</name>
    <message numerus="yes">
        <source>The text says %1: %n day(s) too early</source>
        <translation>
            <numerusform>The text says %1: %n day too early</numerusform>
            <numerusform>The text says %1: %n days too early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) added.</source>
        <translation>
            <numerusform>%n processor added.</numerusform>
            <numerusform>%n processors added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) recorded</source>
        <translation>
            <numerusform>%n change recorded</numerusform>
            <numerusform>%n changes recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) without a change are folded</source>
        <translation>
            <numerusform>%n clause without a change is folded</numerusform>
            <numerusform>%n clauses without a change are folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) found in %1.</source>
        <translation>
            <numerusform>%n promise found in %1.</numerusform>
            <numerusform>%n promises found in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) carried over.</source>
        <translation>
            <numerusform>%n decision carried over.</numerusform>
            <numerusform>%n decisions carried over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) confirmed.</source>
        <translation>
            <numerusform>%n promise confirmed.</numerusform>
            <numerusform>%n promises confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n processor</numerusform>
            <numerusform>%n processors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retention rule(s)</source>
        <translation>
            <numerusform>%n retention rule</numerusform>
            <numerusform>%n retention rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added to the registers, %n linked to their promise.</source>
        <translation>
            <numerusform>%1 added to the registers, %n linked to their promise.</numerusform>
            <numerusform>%1 added to the registers, %n linked to their promise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n minute(s) ago, verified</source>
        <translation>
            <numerusform>Last backup %n minute ago, verified</numerusform>
            <numerusform>Last backup %n minutes ago, verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ck::ui::DsarPanel</name>
    <message numerus="yes">
        <source>%n open · sorted by binding day</source>
        <translation>
            <numerusform>%n open · sorted by binding day</numerusform>
            <numerusform>%n open · sorted by binding day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ck::ui::MonthModel</name>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ck::ui::ProcessorsPanel</name>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in use</numerusform>
            <numerusform>%n in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not disclosed</source>
        <translation>
            <numerusform>%n not disclosed</numerusform>
            <numerusform>%n not disclosed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without agreement</source>
        <translation>
            <numerusform>%n without agreement</numerusform>
            <numerusform>%n without agreement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) added</source>
        <translation>
            <numerusform>%n processor added</numerusform>
            <numerusform>%n processors added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retention rule(s) added</source>
        <translation>
            <numerusform>%n retention rule added</numerusform>
            <numerusform>%n retention rules added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) read</source>
        <translation>
            <numerusform>%n processor read</numerusform>
            <numerusform>%n processors read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ck::ui::RetentionPanel</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) made</source>
        <translation>
            <numerusform>%n event made</numerusform>
            <numerusform>%n events made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n commitment(s) read.</source>
        <translation>
            <numerusform>%n commitment read.</numerusform>
            <numerusform>%n commitments read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) confirmed.</source>
        <translation>
            <numerusform>%n commitment confirmed.</numerusform>
            <numerusform>%n commitments confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) added.</source>
        <translation>
            <numerusform>%n processor added.</numerusform>
            <numerusform>%n processors added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retention rule(s) added.</source>
        <translation>
            <numerusform>%n retention rule added.</numerusform>
            <numerusform>%n retention rules added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) read.</source>
        <translation>
            <numerusform>%n processor read.</numerusform>
            <numerusform>%n processors read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) made.</source>
        <translation>
            <numerusform>%n event made.</numerusform>
            <numerusform>%n events made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything holds: %n journal entry(s), head %1.</source>
        <translation>
            <numerusform>Everything holds: %n journal entry, head %1.</numerusform>
            <numerusform>Everything holds: %n journal entries, head %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
