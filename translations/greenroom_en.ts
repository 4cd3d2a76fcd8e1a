<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CoachText</name>
    <message numerus="yes">
        <source>The answer has %n word(s) so far; the coach asks for %1.</source>
        <translation>
            <numerusform>The answer has %n word so far; the coach asks for %1.</numerusform>
            <numerusform>The answer has %n words so far; the coach asks for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer has %n word(s) so far, “%2”; the coach asks for %1.</source>
        <translation>
            <numerusform>The answer has %n word so far, “%2”; the coach asks for %1.</numerusform>
            <numerusform>The answer has %n words so far, “%2”; the coach asks for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The action has %n word(s), which is %1 of the answer.</source>
        <translation>
            <numerusform>The action has %n word, which is %1 of the answer.</numerusform>
            <numerusform>The action has %n words, which is %1 of the answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The action has %n word(s), which is %1 of the answer: “%2”.</source>
        <translation>
            <numerusform>The action has %n word, which is %1 of the answer: “%2”.</numerusform>
            <numerusform>The action has %n words, which is %1 of the answer: “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The coach counted %n softening expression(s).</source>
        <translation>
            <numerusform>The coach counted %n softening expression.</numerusform>
            <numerusform>The coach counted %n softening expressions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The coach counted %n softening expression(s), such as “%1”.</source>
        <translation>
            <numerusform>The coach counted %n softening expression, such as “%1”.</numerusform>
            <numerusform>The coach counted %n softening expressions, such as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The coach counted %n abbreviation(s) without an explanation.</source>
        <translation>
            <numerusform>The coach counted %n abbreviation without an explanation.</numerusform>
            <numerusform>The coach counted %n abbreviations without an explanation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The coach counted %n abbreviation(s) without an explanation, such as “%1”.</source>
        <translation>
            <numerusform>The coach counted %n abbreviation without an explanation, such as “%1”.</numerusform>
            <numerusform>The coach counted %n abbreviations without an explanation, such as “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n word(s), %1:%2 spoken</source>
        <translation>
            <numerusform>%n word, %1:%2 spoken</numerusform>
            <numerusform>%n words, %1:%2 spoken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1</source>
        <translation>
            <numerusform>%n time, last on %1</numerusform>
            <numerusform>%n times, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ui::AnswersPage</name>
    <message numerus="yes">
        <source>%n story(ies) moved to the trash.</source>
        <translation>
            <numerusform>%n story moved to the trash.</numerusform>
            <numerusform>%n stories moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) copied as text.</source>
        <translation>
            <numerusform>%n story copied as text.</numerusform>
            <numerusform>%n stories copied as text.</numerusform>
        </translation>
    </message>
</context>
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
    <name>greenroom::ui::FinalCheck</name>
    <message numerus="yes">
        <source>Remarks of the coach point to %n of these lines. It reads form and cannot tell whether an answer is true, so the others are for you to judge.</source>
        <translation>
            <numerusform>Remarks of the coach point to %n of these lines. It reads form and cannot tell whether an answer is true, so the others are for you to judge.</numerusform>
            <numerusform>Remarks of the coach point to %n of these lines. It reads form and cannot tell whether an answer is true, so the others are for you to judge.</numerusform>
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
    <name>greenroom::ui::MatrixView</name>
    <message numerus="yes">
        <source>%n story(ies) would have to carry too much of an interview.</source>
        <translation>
            <numerusform>%n story would have to carry too much of an interview.</numerusform>
            <numerusform>%n stories would have to carry too much of an interview.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) have no number in the result.</source>
        <translation>
            <numerusform>%n story has no number in the result.</numerusform>
            <numerusform>%n stories have no number in the result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” would be told %n time(s) at one stage: %2.</source>
        <translation>
            <numerusform>“%1” would be told %n time at one stage: %2.</numerusform>
            <numerusform>“%1” would be told %n times at one stage: %2.</numerusform>
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
    <name>greenroom::ui::SectionEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
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
    <name>greenroom::ui::StoryBank</name>
    <message numerus="yes">
        <source>%1 of %n story(ies)</source>
        <translation>
            <numerusform>%1 of %n story</numerusform>
            <numerusform>%1 of %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ui::StoryChoice</name>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>Show the other %n</numerusform>
            <numerusform>Show the other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ui::StoryEditor</name>
    <message numerus="yes">
        <source>%n word(s) in all</source>
        <translation>
            <numerusform>%n word in all</numerusform>
            <numerusform>%n words in all</numerusform>
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
<context>
    <name>greenroom::ui::TrashDialog</name>
    <message numerus="yes">
        <source>%1
%n word(s), in the trash since %2</source>
        <translation>
            <numerusform>%1
%n word, in the trash since %2</numerusform>
            <numerusform>%1
%n words, in the trash since %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) and all their versions will be gone from this profile. This cannot be undone.</source>
        <translation>
            <numerusform>%n story and all its versions will be gone from this profile. This cannot be undone.</numerusform>
            <numerusform>%n stories and all their versions will be gone from this profile. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ui::VersionsDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
