<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>This profile is already open on %1 since %2. Nothing was changed. Close the other window, or open another profile folder.</source>
        <translation>Dieses Profil ist auf %1 bereits seit %2 geöffnet. Es wurde nichts geändert. Das andere Fenster schließen oder einen anderen Profilordner öffnen.</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>The profile is damaged</source>
        <translation>Das Profil ist beschädigt</translation>
    </message>
    <message>
        <source>Written by a newer Greenroom</source>
        <translation>Von einem neueren Greenroom geschrieben</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Bereits geöffnet</translation>
    </message>
    <message>
        <source>This place cannot be written</source>
        <translation>Dieser Ort ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>%1 was not found. Nothing was changed.</source>
        <translation>%1 wurde nicht gefunden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This was not accepted and nothing was changed. Detail: %1</source>
        <translation>Dies wurde nicht angenommen, und es wurde nichts geändert. Einzelheit: %1</translation>
    </message>
    <message>
        <source>The database in %1 cannot be read as it should. The file was left exactly as it is. Copies from before upgrades, when there are any, are in the folder backups beside it.</source>
        <translation>Die Datenbank in %1 lässt sich nicht so lesen, wie sie sollte. Die Datei blieb genau so, wie sie ist. Kopien aus der Zeit vor Aktualisierungen liegen, falls vorhanden, daneben im Ordner backups.</translation>
    </message>
    <message>
        <source>The profile in %1 was written by a newer version of Greenroom. Not a byte was changed. Install that version to open it.</source>
        <translation>Das Profil in %1 wurde von einer neueren Version von Greenroom geschrieben. Kein Byte wurde geändert. Zum Öffnen jene Version installieren.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing can be saved there. What is stored was not changed. Make the folder writable, or open another one.</source>
        <translation>%1 ist schreibgeschützt, dort lässt sich also nichts speichern. Das Gespeicherte wurde nicht geändert. Den Ordner beschreibbar machen oder einen anderen öffnen.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full. Your text is kept in this window. Free some space and try again.</source>
        <translation>Nicht gespeichert. Der Datenträger ist voll. Der Text bleibt in diesem Fenster erhalten. Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk reported an error, so this was not saved. What was stored before is unchanged. Try again, and copy the profile folder to another disk if it happens twice.</source>
        <translation>Der Datenträger meldet einen Fehler, deshalb wurde dies nicht gespeichert. Das zuvor Gespeicherte ist unverändert. Bitte erneut versuchen und beim zweiten Mal den Profilordner auf einen anderen Datenträger kopieren.</translation>
    </message>
    <message>
        <source>There was not enough memory for this. Nothing was changed. Close something and try again.</source>
        <translation>Dafür reichte der Arbeitsspeicher nicht. Es wurde nichts geändert. Bitte etwas schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>Dies wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing left to undo here.</source>
        <translation>Hier gibt es nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>A question is damaged</source>
        <translation>Eine Frage ist beschädigt</translation>
    </message>
    <message>
        <source>A question keeps its kind, because its history belongs to it. Nothing was changed. For another kind, add a new question.</source>
        <translation>Eine Frage behält ihre Art, weil ihr Verlauf dazugehört. Es wurde nichts geändert. Für eine andere Art bitte eine neue Frage anlegen.</translation>
    </message>
    <message>
        <source>The question %1 does not read as it was written, so it is neither shown nor changed. Its history and everything else are still there.</source>
        <translation>Die Frage %1 liest sich nicht, wie sie geschrieben wurde, und wird deshalb weder gezeigt noch geändert. Ihr Verlauf und alles andere sind noch da.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Auswahlfrage</translation>
    </message>
    <message>
        <source>Numeric</source>
        <translation>Rechenaufgabe</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Programmieren</translation>
    </message>
    <message>
        <source>System design</source>
        <translation>Systementwurf</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Verhaltensfrage</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Mock interviews</source>
        <translation>Probegespräche</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Stellenbeschreibung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Next interview</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Minutes per day</source>
        <translation>Minuten pro Tag</translation>
    </message>
    <message>
        <source>Questions per session</source>
        <translation>Fragen pro Sitzung</translation>
    </message>
    <message>
        <source>Hour at which the study day begins</source>
        <translation>Stunde, zu der der Lerntag beginnt</translation>
    </message>
    <message>
        <source>Desired retention, per cent</source>
        <translation>Gewünschtes Behalten in Prozent</translation>
    </message>
    <message>
        <source>Ask how sure I am first</source>
        <translation>Zuerst nach der Sicherheit fragen</translation>
    </message>
    <message>
        <source>Show the timer</source>
        <translation>Zeit anzeigen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Text size, per cent</source>
        <translation>Textgröße in Prozent</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Practice after midnight and before this hour counts for the day before.</source>
        <translation>Üben nach Mitternacht und vor dieser Stunde zählt zum Vortag.</translation>
    </message>
    <message>
        <source>How likely you want to recall a question when it comes back. Higher means more often.</source>
        <translation>Gewünschte Abrufwahrscheinlichkeit, wenn eine Frage wiederkommt. Höher heißt öfter.</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Questions stay in English.</source>
        <translation>Gilt ab dem nächsten Start. Die Fragen bleiben auf Englisch.</translation>
    </message>
    <message>
        <source>Needed to see whether your confidence can be trusted.</source>
        <translation>Nötig, um zu sehen, ob auf die eigene Sicherheit Verlass ist.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::CardView</name>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J.</translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation>Fortschritt der Sitzung</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>1  Guess</source>
        <translation>1  Geraten</translation>
    </message>
    <message>
        <source>2  Unsure</source>
        <translation>2  Unsicher</translation>
    </message>
    <message>
        <source>3  Fairly sure</source>
        <translation>3  Ziemlich sicher</translation>
    </message>
    <message>
        <source>4  Certain</source>
        <translation>4  Ganz sicher</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Undo last grade</source>
        <translation>Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>This question was revised since you last studied it.</source>
        <translation>Diese Frage wurde seit dem letzten Üben überarbeitet.</translation>
    </message>
    <message>
        <source>How sure are you that you can answer this? Keys 1 to 4; Space skips.</source>
        <translation>Wie sicher sind Sie, dies beantworten zu können? Tasten 1 bis 4; Leertaste überspringt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Enter checks your answer.</source>
        <translation>Eingabe prüft die Antwort.</translation>
    </message>
    <message>
        <source>Space shows the answer.</source>
        <translation>Leertaste zeigt die Antwort.</translation>
    </message>
    <message>
        <source>Enter takes the marked grade.</source>
        <translation>Eingabe übernimmt die markierte Bewertung.</translation>
    </message>
    <message>
        <source>Grade what you said: keys 1 to 4. Enter takes the suggested grade.</source>
        <translation>Das Gesagte bewerten: Tasten 1 bis 4. Eingabe übernimmt die vorgeschlagene Bewertung.</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::ChoiceBox</name>
    <message>
        <source>Choose every option that is right. Letters choose, Shift and a letter strikes out, Enter submits.</source>
        <translation>Alle richtigen Optionen wählen. Buchstaben wählen, Umschalt und ein Buchstabe streicht durch, Eingabe gibt ab.</translation>
    </message>
    <message>
        <source>One option is right. A letter chooses, Shift and a letter strikes out, Enter submits.</source>
        <translation>Eine Option ist richtig. Ein Buchstabe wählt, Umschalt und ein Buchstabe streicht durch, Eingabe gibt ab.</translation>
    </message>
    <message>
        <source>Choose an option first: press its letter or click it.</source>
        <translation>Zuerst eine Option wählen: ihren Buchstaben drücken oder sie anklicken.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nicht richtig</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::ComingPage</name>
    <message>
        <source>Practise meanwhile</source>
        <translation>Inzwischen üben</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Your stories and structured answers will be here</source>
        <translation>Hier werden die eigenen Geschichten und gegliederten Antworten stehen</translation>
    </message>
    <message>
        <source>This version has no editor yet, so nothing can be written here. Behavioural questions can be practised aloud already: think, speak, compare with the anchors.</source>
        <translation>Diese Version hat noch keinen Editor, deshalb lässt sich hier nichts schreiben. Verhaltensfragen lassen sich schon laut üben: nachdenken, sprechen, mit den Bewertungsankern vergleichen.</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Your projects and the questions they invite will be here</source>
        <translation>Hier werden die eigenen Projekte stehen und die Fragen, die sie nahelegen</translation>
    </message>
    <message>
        <source>This version cannot read a résumé yet. The deep-dive checklists are among the questions: search for checklist.</source>
        <translation>Diese Version kann noch keinen Lebenslauf lesen. Die Checklisten für vertiefte Projektgespräche stehen unter den Fragen: nach „checklist“ suchen.</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>Fragen öffnen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Your interviews and the plan for each evening will be here</source>
        <translation>Hier werden die Gespräche und der Plan für jeden Abend stehen</translation>
    </message>
    <message>
        <source>This version does not plan yet. Practise mixes what is due with new questions of all areas, which is a sound start.</source>
        <translation>Diese Version plant noch nicht. „Üben“ mischt Fälliges mit neuen Fragen aus allen Bereichen; das ist ein solider Anfang.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>How ready you are for each area will be here, with its uncertainty</source>
        <translation>Hier wird die Bereitschaft für jeden Bereich stehen, mit ihrer Unsicherheit</translation>
    </message>
    <message>
        <source>This version does not estimate readiness yet, so it shows no figure. Every answer you grade now is kept and will count.</source>
        <translation>Diese Version schätzt die Bereitschaft noch nicht und zeigt deshalb keine Zahl. Jede jetzt bewertete Antwort bleibt erhalten und wird zählen.</translation>
    </message>
    <message>
        <source>Mock interviews</source>
        <translation>Probegespräche</translation>
    </message>
    <message>
        <source>Timed papers and rounds will be here</source>
        <translation>Hier werden Prüfungen und Gesprächsrunden auf Zeit stehen</translation>
    </message>
    <message>
        <source>This version has no mock interviews yet. Practise asks one question at a time with a timer.</source>
        <translation>Diese Version hat noch keine Probegespräche. „Üben“ stellt eine Frage nach der anderen und misst die Zeit.</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Stellenbeschreibung</translation>
    </message>
    <message>
        <source>The requirements of a job, matched with your evidence, will be here</source>
        <translation>Hier werden die Anforderungen einer Stelle stehen, den eigenen Belegen gegenübergestellt</translation>
    </message>
    <message>
        <source>This version cannot read a job description yet. The requirements of the known roles are in Settings under the role.</source>
        <translation>Diese Version kann noch keine Stellenbeschreibung lesen. Die Anforderungen der bekannten Rollen stehen in den Einstellungen unter der Rolle.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::CommandPalette</name>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>A page, an action or words of a question</source>
        <translation>Seite, Aktion oder Wörter einer Frage</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::DetailPane</name>
    <message>
        <source>No question chosen</source>
        <translation>Keine Frage gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to read it, edit it or practise it.</source>
        <translation>In der Liste eine Frage wählen, um sie zu lesen, zu bearbeiten oder zu üben.</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back to the pack&apos;s text</source>
        <translation>Zurück zum Pakettext</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>%1 (read on %2)</source>
        <translation>%1 (gelesen am %2)</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Unsuspend</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Hide the answer</source>
        <translation>Antwort verbergen</translation>
    </message>
    <message>
        <source>difficulty %1 of 5</source>
        <translation>Schwierigkeit %1 von 5</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>selbst bearbeitet</translation>
    </message>
    <message>
        <source>Not practised yet.</source>
        <translation>Noch nicht geübt.</translation>
    </message>
    <message numerus="yes">
        <source>Practised %n time(s)</source>
        <translation>
            <numerusform>%n-mal geübt</numerusform>
            <numerusform>%n-mal geübt</numerusform>
        </translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>zuletzt am %1</translation>
    </message>
    <message>
        <source>comes back on %1</source>
        <translation>kommt wieder am %1</translation>
    </message>
    <message>
        <source>a prompt of our own</source>
        <translation>von uns formuliert</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::FilterPanel</name>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Not practised yet</source>
        <translation>Noch nicht geübt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Any difficulty</source>
        <translation>Jede Schwierigkeit</translation>
    </message>
    <message>
        <source>Difficulty %1 of 5</source>
        <translation>Schwierigkeit %1 von 5</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Packs and own</source>
        <translation>Pakete und eigene</translation>
    </message>
    <message>
        <source>My own and edited</source>
        <translation>Eigene und bearbeitete</translation>
    </message>
    <message>
        <source>Packs only</source>
        <translation>Nur Pakete</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Fällige zuerst</translation>
    </message>
    <message>
        <source>Easy first</source>
        <translation>Leichte zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::FirstRun</name>
    <message>
        <source>Welcome to Greenroom</source>
        <translation>Willkommen bei Greenroom</translation>
    </message>
    <message>
        <source>Three questions, then you can start</source>
        <translation>Drei Fragen, dann kann es losgehen</translation>
    </message>
    <message>
        <source>Each can be left as it is and changed later in Settings. Nothing leaves this computer.</source>
        <translation>Jede Angabe kann bleiben, wie sie ist, und später in den Einstellungen geändert werden. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Which role?</source>
        <translation>Welche Rolle?</translation>
    </message>
    <message>
        <source>Not sure yet: every question</source>
        <translation>Noch offen: alle Fragen</translation>
    </message>
    <message>
        <source>When is the interview?</source>
        <translation>Wann ist das Gespräch?</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>How many minutes a day?</source>
        <translation>Wie viele Minuten am Tag?</translation>
    </message>
    <message>
        <source>Start with a 5-minute mix</source>
        <translation>Mit 5-Minuten-Mix beginnen</translation>
    </message>
    <message>
        <source>Straight in</source>
        <translation>Direkt beginnen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::ItemTimer</name>
    <message>
        <source>Time on this question</source>
        <translation>Zeit für diese Frage</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::LadderView</name>
    <message>
        <source>why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>Mechanismus</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>consequence</source>
        <translation>Konsequenz</translation>
    </message>
    <message>
        <source>Follow-up ladder</source>
        <translation>Nachfrageleiter</translation>
    </message>
    <message>
        <source>Space asks the first follow-up. A grade ends the item at any time.</source>
        <translation>Leertaste stellt die erste Nachfrage. Eine Bewertung beendet die Frage jederzeit.</translation>
    </message>
    <message>
        <source>Answer it, then Space shows what to say.</source>
        <translation>Antworten, dann zeigt die Leertaste, was zu sagen ist.</translation>
    </message>
    <message>
        <source>Y  I had it</source>
        <translation>Y  Gewusst</translation>
    </message>
    <message>
        <source>N  Not yet</source>
        <translation>N  Noch nicht</translation>
    </message>
    <message>
        <source>Did you have it? Y or N.</source>
        <translation>Gewusst? Y oder N.</translation>
    </message>
    <message>
        <source>Space asks the next follow-up.</source>
        <translation>Leertaste stellt die nächste Nachfrage.</translation>
    </message>
    <message>
        <source>The ladder ends here. Grade the item.</source>
        <translation>Die Leiter endet hier. Jetzt die Frage bewerten.</translation>
    </message>
    <message>
        <source>● claim</source>
        <translation>● Aussage</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups reached</source>
        <translation>%1 von %2 Nachfragen erreicht</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::MainWindow</name>
    <message>
        <source>This profile is open read-only: the folder cannot be written, so nothing you do here is saved.</source>
        <translation>Dieses Profil ist nur zum Lesen geöffnet: Der Ordner ist schreibgeschützt, deshalb wird hier nichts gespeichert.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Interview today</source>
        <translation>Gespräch heute</translation>
    </message>
    <message numerus="yes">
        <source>Interview in %n day(s)</source>
        <translation>
            <numerusform>Gespräch in %n Tag</numerusform>
            <numerusform>Gespräch in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Farbschema: hell</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Farbschema: dunkel</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Farbschema: wie das System</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Farbschema: hoher Kontrast</translation>
    </message>
    <message>
        <source>The pages in the order of the rail</source>
        <translation>Die Seiten in der Reihenfolge der Leiste</translation>
    </message>
    <message>
        <source>Find a page, an action or a question</source>
        <translation>Seite, Aktion oder Frage finden</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tastenkürzel</translation>
    </message>
    <message>
        <source>Close a message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in a pack: some questions were left out, the others are here. First: %1</source>
        <translation>
            <numerusform>%n Problem in einem Paket: Einige Fragen wurden ausgelassen, die übrigen sind da. Stelle: %1</numerusform>
            <numerusform>%n Probleme in einem Paket: Einige Fragen wurden ausgelassen, die übrigen sind da. Erste Stelle: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::NumberBox</name>
    <message>
        <source>Type a number first, for example 0.25, 0,25, 1/4, 25 % or 2.5e-3.</source>
        <translation>Zuerst eine Zahl eingeben, zum Beispiel 0,25; 0.25; 1/4; 25&#xa0;% oder 2,5e-3.</translation>
    </message>
    <message>
        <source>That is not read as a number. Usual forms work: 0.25, 0,25, 1/4, 25 % or 2.5e-3.</source>
        <translation>Das lässt sich nicht als Zahl lesen. Übliche Schreibweisen gehen: 0,25; 0.25; 1/4; 25&#xa0;% oder 2,5e-3.</translation>
    </message>
    <message>
        <source>The fraction divides by zero. Your text is kept; change it.</source>
        <translation>Der Bruch teilt durch null. Der Text bleibt stehen; bitte ändern.</translation>
    </message>
    <message>
        <source>The commas and points can be read in two ways. Write the number without thousands marks.</source>
        <translation>Kommas und Punkte lassen sich auf zwei Arten lesen. Bitte die Zahl ohne Tausendertrennzeichen schreiben.</translation>
    </message>
    <message>
        <source>The number is too large to be meant. Your text is kept; change it.</source>
        <translation>So groß kann die Zahl nicht gemeint sein. Der Text bleibt stehen; bitte ändern.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Zahl</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Accepted within %1 % of the exact value.</source>
        <translation>Zulässige Abweichung vom genauen Wert: %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Accepted within %1 of the exact value.</source>
        <translation>Zulässige Abweichung vom genauen Wert: %1.</translation>
    </message>
    <message>
        <source>Right. The exact value is %1.</source>
        <translation>Richtig. Der genaue Wert ist %1.</translation>
    </message>
    <message>
        <source>Not right. The exact value is %1.</source>
        <translation>Nicht richtig. Der genaue Wert ist %1.</translation>
    </message>
    <message>
        <source>A known slip: %1</source>
        <translation>Ein bekannter Fehler: %1</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::OptionRow</name>
    <message>
        <source>Option %1: %2</source>
        <translation>Option %1: %2</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>durchgestrichen</translation>
    </message>
    <message>
        <source>✓ Right, and you chose it</source>
        <translation>✓ Richtig und gewählt</translation>
    </message>
    <message>
        <source>✓ Right, and you left it out</source>
        <translation>✓ Richtig, aber nicht gewählt</translation>
    </message>
    <message>
        <source>✗ Not right, and you chose it</source>
        <translation>✗ Nicht richtig, aber gewählt</translation>
    </message>
    <message>
        <source>✗ Not right</source>
        <translation>✗ Nicht richtig</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::PractisePage</name>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 bis 4</translation>
    </message>
    <message>
        <source>How sure you are; after the answer, the grade</source>
        <translation>Die Sicherheit; nach der Antwort die Bewertung</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Show the answer, then the next follow-up and its answer</source>
        <translation>Antwort zeigen, dann die nächste Nachfrage und ihre Antwort</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>Y, N</translation>
    </message>
    <message>
        <source>Whether you had the follow-up</source>
        <translation>Nachfrage gewusst oder nicht</translation>
    </message>
    <message>
        <source>A to F</source>
        <translation>A bis F</translation>
    </message>
    <message>
        <source>Choose an option, or tick a key point</source>
        <translation>Option wählen oder Kernpunkt abhaken</translation>
    </message>
    <message>
        <source>Shift+A to F</source>
        <translation>Umschalt+A bis F</translation>
    </message>
    <message>
        <source>Strike an option out</source>
        <translation>Option durchstreichen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Check a choice or number; take the suggested grade</source>
        <translation>Auswahl oder Zahl prüfen; vorgeschlagene Bewertung übernehmen</translation>
    </message>
    <message>
        <source>Show the answer while typing</source>
        <translation>Antwort zeigen, auch beim Schreiben</translation>
    </message>
    <message>
        <source>Undo the last grade, as often as you like</source>
        <translation>Letzte Bewertung zurücknehmen, beliebig oft</translation>
    </message>
    <message>
        <source>There is nothing to practise now: nothing is due and nothing is new.</source>
        <translation>Im Moment gibt es nichts zu üben: Nichts ist fällig und nichts ist neu.</translation>
    </message>
    <message>
        <source>Continued where you left off.</source>
        <translation>An der letzten Stelle fortgesetzt.</translation>
    </message>
    <message>
        <source>Nothing to practise now</source>
        <translation>Im Moment nichts zu üben</translation>
    </message>
    <message>
        <source>Nothing is due today and every question of your role was practised. More come back with time; you can also add your own under Questions.</source>
        <translation>Heute ist nichts fällig, und jede Frage der gewählten Rolle wurde geübt. Mit der Zeit kommen Fragen wieder; unter „Fragen“ lassen sich auch eigene hinzufügen.</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Alles bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n fällig</numerusform>
            <numerusform>%n fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not practised yet</source>
        <translation>
            <numerusform>%n noch nicht geübt</numerusform>
            <numerusform>%n noch nicht geübt</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how sure you are, answer in your head or aloud, look, grade. Everything works with keys; F1 lists them.</source>
        <translation>Sicherheit angeben, im Kopf oder laut antworten, nachsehen, bewerten. Alles geht mit der Tastatur; F1 zeigt die Tastenkürzel.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Jetzt üben</translation>
    </message>
    <message>
        <source>Grade taken back.</source>
        <translation>Bewertung zurückgenommen.</translation>
    </message>
    <message>
        <source>This session has no grade left to undo.</source>
        <translation>In dieser Sitzung gibt es keine Bewertung mehr zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) cannot be shown and were left out of this session. First: %1. Settings → Check my data says more.</source>
        <translation>
            <numerusform>%n Frage kann nicht gezeigt werden und wurde aus dieser Sitzung genommen: %1. Mehr unter Einstellungen → Daten prüfen.</numerusform>
            <numerusform>%n Fragen können nicht gezeigt werden und wurden aus dieser Sitzung genommen. Die erste: %1. Mehr unter Einstellungen → Daten prüfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ui::QuestionDelegate</name>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::QuestionEditor</name>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Save question</source>
        <translation>Frage speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Markdown, with mathematics between dollar signs: $\frac{a}{b}$. In multiple choice each line is an option; begin the right ones with * and put the reason after |.</source>
        <translation>Markdown, Formeln zwischen Dollarzeichen: $\frac{a}{b}$. Bei Auswahlfragen ist jede Zeile eine Option; richtige beginnen mit *, die Begründung steht hinter |.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What you typed here has not been saved.</source>
        <translation>Das hier Eingegebene ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A question keeps its kind, because its history belongs to it. For another kind, add a new question.</source>
        <translation>Eine Frage behält ihre Art, weil ihr Verlauf dazugehört. Für eine andere Art bitte eine neue Frage anlegen.</translation>
    </message>
    <message>
        <source>The form cannot hold all of this question. It can be edited here.</source>
        <translation>Das Formular kann diese Frage nicht ganz aufnehmen. Hier lässt sie sich bearbeiten.</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::QuestionsPage</name>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Fragen und Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Suspend or unsuspend</source>
        <translation>Aussetzen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Delete own question</source>
        <translation>Eigene Frage löschen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>From the search field into the list</source>
        <translation>Vom Suchfeld in die Liste</translation>
    </message>
    <message>
        <source>Practise the chosen questions</source>
        <translation>Gewählte Fragen üben</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <source>Suspend or unsuspend the chosen questions</source>
        <translation>Gewählte Fragen aussetzen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Tag the chosen questions</source>
        <translation>Schlagwort für die gewählten Fragen</translation>
    </message>
    <message>
        <source>New question of your own</source>
        <translation>Neue eigene Frage</translation>
    </message>
    <message>
        <source>Undo the last change to questions</source>
        <translation>Letzte Änderung an Fragen rückgängig machen</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No question fits these filters.</source>
        <translation>Keine Frage passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No question has all these words.</source>
        <translation>Keine Frage enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Question saved.</source>
        <translation>Frage gespeichert.</translation>
    </message>
    <message>
        <source>Question added.</source>
        <translation>Frage hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) suspended.</source>
        <translation>
            <numerusform>%n Frage ausgesetzt.</numerusform>
            <numerusform>%n Fragen ausgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unsuspended.</source>
        <translation>
            <numerusform>%n Frage wieder aufgenommen.</numerusform>
            <numerusform>%n Fragen wieder aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag questions</source>
        <translation>Schlagwort vergeben</translation>
    </message>
    <message>
        <source>Tag; one that is there already is taken off:</source>
        <translation>Schlagwort; ein schon vergebenes wird entfernt:</translation>
    </message>
    <message>
        <source>Tag added.</source>
        <translation>Schlagwort vergeben.</translation>
    </message>
    <message>
        <source>Tag taken off.</source>
        <translation>Schlagwort entfernt.</translation>
    </message>
    <message>
        <source>Question deleted. Its history is kept.</source>
        <translation>Frage gelöscht. Ihr Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>The pack&apos;s text is back.</source>
        <translation>Der Pakettext ist wieder da.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>There is nothing left to undo here.</source>
        <translation>Hier gibt es nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page title and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show page names</source>
        <translation>Seitennamen zeigen</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Nur Symbole zeigen</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::SessionEndView</name>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Ganz sicher</translation>
    </message>
    <message>
        <source>Session finished</source>
        <translation>Sitzung abgeschlossen</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Weitere Sitzung</translation>
    </message>
    <message>
        <source>Undo last grade</source>
        <translation>Letzte Bewertung zurücknehmen</translation>
    </message>
    <message>
        <source>Session ended early</source>
        <translation>Sitzung vorzeitig beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) graded</source>
        <translation>
            <numerusform>%n Frage bewertet</numerusform>
            <numerusform>%n Fragen bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due now</source>
        <translation>
            <numerusform>%n jetzt fällig</numerusform>
            <numerusform>%n jetzt fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did, and when it comes back</source>
        <translation>Was geübt wurde und wann es wiederkommt</translation>
    </message>
    <message>
        <source>Nothing was graded, so nothing changed.</source>
        <translation>Es wurde nichts bewertet, also hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Open this question</source>
        <translation>Diese Frage öffnen</translation>
    </message>
    <message>
        <source>How sure you were, and how it went</source>
        <translation>Wie sicher Sie waren und wie es ausging</translation>
    </message>
    <message>
        <source>%1: %2 of %3 recalled</source>
        <comment>confidence, right, asked</comment>
        <translation>%1: %2 von %3 gewusst</translation>
    </message>
    <message>
        <source>A single session is too little to judge your calibration by.</source>
        <translation>Eine einzelne Sitzung ist zu wenig, um die Kalibrierung zu beurteilen.</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::SettingsPage</name>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Role and interview</source>
        <translation>Rolle und Gespräch</translation>
    </message>
    <message>
        <source>Every question, whatever the role</source>
        <translation>Alle Fragen, unabhängig von der Rolle</translation>
    </message>
    <message>
        <source>There is a date</source>
        <translation>Der Termin steht fest</translation>
    </message>
    <message>
        <source>The stages of this role are our assumption, not a known process.</source>
        <translation>Die Stufen dieser Rolle sind unsere Annahme, kein bekanntes Verfahren.</translation>
    </message>
    <message>
        <source>Stages: %1</source>
        <translation>Stufen: %1</translation>
    </message>
    <message>
        <source>Requirements:</source>
        <translation>Anforderungen:</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Everything you do is in %1 and nowhere else. There is no account and no network.</source>
        <translation>Alles, was Sie hier tun, liegt in %1 und nirgends sonst. Es gibt kein Konto und kein Netz.</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>About Greenroom</source>
        <translation>Über Greenroom</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Checked: everything reads as it was written.</source>
        <translation>Geprüft: Alles liest sich so, wie es geschrieben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not read as they were written. Nothing was changed.</source>
        <translation>
            <numerusform>%n Eintrag liest sich nicht so, wie er geschrieben wurde. Es wurde nichts geändert.</numerusform>
            <numerusform>%n Einträge lesen sich nicht so, wie sie geschrieben wurden. Es wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (Version %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes are for the plan, which this version does not make yet.</source>
        <translation>Die Minuten sind für den Plan gedacht, den diese Version noch nicht aufstellt.</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later. The questions are under CC BY-SA 4.0. Built with Qt, SQLite, toml++, md4c and libseccomp.</source>
        <translation>Version %1. Freie Software unter der GNU General Public License, Version&#xa0;3 oder später. Die Fragen stehen unter CC&#xa0;BY-SA&#xa0;4.0. Gebaut mit Qt, SQLite, toml++, md4c und libseccomp.</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::StartupFailure</name>
    <message>
        <source>There is no backup in this profile.</source>
        <translation>In diesem Profil gibt es keine Sicherungskopie.</translation>
    </message>
    <message>
        <source>Newest backup: %1, from %2.</source>
        <translation>Neueste Sicherungskopie: %1, vom %2.</translation>
    </message>
    <message>
        <source>Open another profile folder…</source>
        <translation>Anderen Profilordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Profilordner</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::ThinkBox</name>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Key points: tick those you had</source>
        <translation>Kernpunkte: genannte abhaken</translation>
    </message>
    <message>
        <source>Mistakes people make</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>Answer in your head or aloud. To write it down, press Tab or click here; %1 shows the model answer.</source>
        <translation>Im Kopf oder laut antworten. Zum Aufschreiben Tab drücken oder hier klicken; %1 zeigt die Musterantwort.</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::ToastArea</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::TodayPage</name>
    <message>
        <source>Start practising</source>
        <translation>Jetzt üben</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Jetzt zu tun</translation>
    </message>
    <message>
        <source>due by the end of today</source>
        <translation>bis Tagesende fällig</translation>
    </message>
    <message>
        <source>not practised yet</source>
        <translation>noch nicht geübt</translation>
    </message>
    <message>
        <source>practised so far</source>
        <translation>bisher geübt</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Noch nicht hier</translation>
    </message>
    <message>
        <source>Tonight&apos;s blocks with their minutes and reasons, and how ready you are, will be on this page. This version does not plan or estimate, so it shows no such figures. What you practise now is kept and will count.</source>
        <translation>Auf dieser Seite werden die Blöcke für heute Abend mit Minuten und Gründen sowie die Bereitschaft stehen. Diese Version plant und schätzt nicht und zeigt deshalb keine solchen Zahlen. Was jetzt geübt wird, bleibt erhalten und wird zählen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>A session is waiting where you left it.</source>
        <translation>Eine Sitzung wartet dort, wo sie unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Nothing is due and nothing is new. Rest, or look through the questions.</source>
        <translation>Nichts ist fällig und nichts ist neu. Zeit für eine Pause oder einen Blick in die Fragen.</translation>
    </message>
    <message numerus="yes">
        <source>A session takes %n question(s): what is due first, new ones mixed in across areas.</source>
        <translation>
            <numerusform>Eine Sitzung umfasst %n Frage: Fälliges zuerst, Neues aus allen Bereichen eingemischt.</numerusform>
            <numerusform>Eine Sitzung umfasst %n Fragen: Fälliges zuerst, Neues aus allen Bereichen eingemischt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A session takes %n new question(s), mixed across areas.</source>
        <translation>
            <numerusform>Eine Sitzung umfasst %n neue Frage aus einem der Bereiche.</numerusform>
            <numerusform>Eine Sitzung umfasst %n neue Fragen, über die Bereiche gemischt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::TopBar</name>
    <message>
        <source>Search or do…</source>
        <translation>Suchen oder ausführen&#xa0;…</translation>
    </message>
    <message>
        <source>Find pages, questions and actions (%1)</source>
        <translation>Seiten, Fragen und Aktionen finden (%1)</translation>
    </message>
</context>
</TS>
