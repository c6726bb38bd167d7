<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ContentProblems</name>
    <message numerus="yes">
        <source>The other %n work(s) as usual.</source>
        <translation>
            <numerusform>The other one works as usual.</numerusform>
            <numerusform>The other %n work as usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technique(s) could not be loaded</source>
        <translation>
            <numerusform>%n technique could not be loaded</numerusform>
            <numerusform>%n techniques could not be loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content file(s) could not be loaded</source>
        <translation>
            <numerusform>%n content file could not be loaded</numerusform>
            <numerusform>%n content files could not be loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowSettings</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message numerus="yes">
        <source>Preview of the sheet, %n page(s)</source>
        <translation>
            <numerusform>Preview of the sheet, %n page</numerusform>
            <numerusform>Preview of the sheet, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollerStep</name>
    <message numerus="yes">
        <source>For your first %n session(s), or until you change it in Settings, Unknot starts each area with both legs on the roller, 1 minute.</source>
        <translation>
            <numerusform>For your first %n session, or until you change it in Settings, Unknot starts each area with both legs on the roller, 1 minute.</numerusform>
            <numerusform>For your first %n sessions, or until you change it in Settings, Unknot starts each area with both legs on the roller, 1 minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineSummary</name>
    <message numerus="yes">
        <source>Not easing for %n day(s), so short and gentle</source>
        <translation>
            <numerusform>Not easing for %n day, so short and gentle</numerusform>
            <numerusform>Not easing for %n days, so short and gentle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tight in %1 of your last %n session(s)</source>
        <translation>
            <numerusform>Tight in %1 of your last %n session</numerusform>
            <numerusform>Tight in %1 of your last %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not rolled for %n day(s)</source>
        <translation>
            <numerusform>Not rolled for %n day</numerusform>
            <numerusform>Not rolled for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineWords</name>
    <message numerus="yes">
        <source>%n area(s), %1 of rolling.</source>
        <translation>
            <numerusform>%n area, %1 of rolling.</numerusform>
            <numerusform>%n areas, %1 of rolling.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>Your roller is harder or textured, so each area is 1 minute, with both legs on the roller where that is possible. This ends after %n session(s), or when you change the roller in Settings.</source>
        <translation>
            <numerusform>Your roller is harder or textured, so each area is 1 minute, with both legs on the roller where that is possible. This ends after %n session, or when you change the roller in Settings.</numerusform>
            <numerusform>Your roller is harder or textured, so each area is 1 minute, with both legs on the roller where that is possible. This ends after %n sessions, or when you change the roller in Settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message numerus="yes">
        <source>The lines are medians of %n day(s). The shade reaches from the lowest to the highest rating before.</source>
        <translation>
            <numerusform>The lines are medians of %n day. The shade reaches from the lowest to the highest rating before.</numerusform>
            <numerusform>The lines are medians of %n days. The shade reaches from the lowest to the highest rating before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::viewmodels::ActivitiesViewModel</name>
    <message numerus="yes">
        <source>%n more after this</source>
        <translation>
            <numerusform>%n more after this</numerusform>
            <numerusform>%n more after this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::viewmodels::DataViewModel</name>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>%n session added</numerusform>
            <numerusform>%n sessions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::viewmodels::HistoryViewModel</name>
    <message numerus="yes">
        <source>%n minute(s) of rolling</source>
        <translation>
            <numerusform>%n minute of rolling</numerusform>
            <numerusform>%n minutes of rolling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of rolling</source>
        <translation>
            <numerusform>%n hour of rolling</numerusform>
            <numerusform>%n hours of rolling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::viewmodels::PeopleViewModel</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::viewmodels::ProgrammeViewModel</name>
    <message numerus="yes">
        <source>%n step(s), %1, of which %2 rolling.</source>
        <translation>
            <numerusform>%n step, %1, of which %2 rolling.</numerusform>
            <numerusform>%n steps, %1, of which %2 rolling.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::viewmodels::TechniquesModel</name>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::viewmodels::TodayViewModel</name>
    <message numerus="yes">
        <source>Last rated %n day(s) ago</source>
        <translation>
            <numerusform>Last rated %n day ago</numerusform>
            <numerusform>Last rated %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
</context>
</TS>
