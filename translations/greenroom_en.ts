<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>greenroom::ui::DetailPane</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practised %n time(s)</source>
        <translation>
            <numerusform>Practised %n time</numerusform>
            <numerusform>Practised %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ui::MainWindow</name>
    <message numerus="yes">
        <source>Interview in %n day(s)</source>
        <translation>
            <numerusform>Interview in %n day</numerusform>
            <numerusform>Interview in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in a pack: some questions were left out, the others are here. First: %1</source>
        <translation>
            <numerusform>%n problem in a pack: some questions were left out, the others are here. First: %1</numerusform>
            <numerusform>%n problems in a pack: some questions were left out, the others are here. First: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ui::PractisePage</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not practised yet</source>
        <translation>
            <numerusform>%n not practised yet</numerusform>
            <numerusform>%n not practised yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot be shown and were left out of this session. First: %1. Settings → Check my data says more.</source>
        <translation>
            <numerusform>%n question cannot be shown and was left out of this session: %1. Settings → Check my data says more.</numerusform>
            <numerusform>%n questions cannot be shown and were left out of this session. First: %1. Settings → Check my data says more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ui::QuestionDelegate</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ui::QuestionsPage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) suspended.</source>
        <translation>
            <numerusform>%n question suspended.</numerusform>
            <numerusform>%n questions suspended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unsuspended.</source>
        <translation>
            <numerusform>%n question unsuspended.</numerusform>
            <numerusform>%n questions unsuspended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ui::SessionEndView</name>
    <message numerus="yes">
        <source>%n question(s) graded</source>
        <translation>
            <numerusform>%n question graded</numerusform>
            <numerusform>%n questions graded</numerusform>
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
        <source>%n due now</source>
        <translation>
            <numerusform>%n due now</numerusform>
            <numerusform>%n due now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n thing(s) do not read as they were written. Nothing was changed.</source>
        <translation>
            <numerusform>%n thing does not read as it was written. Nothing was changed.</numerusform>
            <numerusform>%n things do not read as they were written. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ui::TodayPage</name>
    <message numerus="yes">
        <source>A session takes %n question(s): what is due first, new ones mixed in across areas.</source>
        <translation>
            <numerusform>A session takes %n question: what is due first, new ones mixed in across areas.</numerusform>
            <numerusform>A session takes %n questions: what is due first, new ones mixed in across areas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A session takes %n new question(s), mixed across areas.</source>
        <translation>
            <numerusform>A session takes %n new question, from any area.</numerusform>
            <numerusform>A session takes %n new questions, mixed across areas.</numerusform>
        </translation>
    </message>
</context>
</TS>
