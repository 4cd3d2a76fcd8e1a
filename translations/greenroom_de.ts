<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CoachText</name>
    <message>
        <source>%1…</source>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <comment>minutes and seconds</comment>
        <translation>%1:%2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>The answer has %n word(s) so far; the coach asks for %1.</source>
        <translation>
            <numerusform>Die Antwort hat bisher %n Wort; der Coach erwartet %1.</numerusform>
            <numerusform>Die Antwort hat bisher %n Wörter; der Coach erwartet %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer has %n word(s) so far, “%2”; the coach asks for %1.</source>
        <translation>
            <numerusform>Die Antwort hat bisher %n Wort, „%2“; der Coach erwartet %1.</numerusform>
            <numerusform>Die Antwort hat bisher %n Wörter, „%2“; der Coach erwartet %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of the words repeat the question.</source>
        <translation>Etwa %1 der Wörter wiederholen die Frage.</translation>
    </message>
    <message>
        <source>About %1 of the words repeat the question, such as “%2”.</source>
        <translation>Etwa %1 der Wörter wiederholen die Frage, zum Beispiel „%2“.</translation>
    </message>
    <message>
        <source>The set-up takes %1 of the words, where at most %2 is advised.</source>
        <translation>Die Vorrede nimmt %1 der Wörter ein; empfohlen sind höchstens %2.</translation>
    </message>
    <message>
        <source>The set-up takes %1 of the words, where at most %2 is advised: “%3”.</source>
        <translation>Die Vorrede nimmt %1 der Wörter ein; empfohlen sind höchstens %2: „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>The action has %n word(s), which is %1 of the answer.</source>
        <translation>
            <numerusform>Das Vorgehen hat %n Wort, das sind %1 der Antwort.</numerusform>
            <numerusform>Das Vorgehen hat %n Wörter, das sind %1 der Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The action has %n word(s), which is %1 of the answer: “%2”.</source>
        <translation>
            <numerusform>Das Vorgehen hat %n Wort, das sind %1 der Antwort: „%2“.</numerusform>
            <numerusform>Das Vorgehen hat %n Wörter, das sind %1 der Antwort: „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The coach counted %n softening expression(s).</source>
        <translation>
            <numerusform>Der Coach zählt %n abschwächenden Ausdruck.</numerusform>
            <numerusform>Der Coach zählt %n abschwächende Ausdrücke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The coach counted %n softening expression(s), such as “%1”.</source>
        <translation>
            <numerusform>Der Coach zählt %n abschwächenden Ausdruck: „%1“.</numerusform>
            <numerusform>Der Coach zählt %n abschwächende Ausdrücke, zum Beispiel „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>At your speaking rate this takes about %1, where up to %2 is advised.</source>
        <translation>Bei Ihrem Sprechtempo dauert das etwa %1; empfohlen sind höchstens %2.</translation>
    </message>
    <message>
        <source>At your speaking rate this takes about %1, where up to %2 is advised: “%3”.</source>
        <translation>Bei Ihrem Sprechtempo dauert das etwa %1; empfohlen sind höchstens %2: „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>The coach counted %n abbreviation(s) without an explanation.</source>
        <translation>
            <numerusform>Der Coach zählt %n Abkürzung ohne Erklärung.</numerusform>
            <numerusform>Der Coach zählt %n Abkürzungen ohne Erklärung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The coach counted %n abbreviation(s) without an explanation, such as “%1”.</source>
        <translation>
            <numerusform>Der Coach zählt %n Abkürzung ohne Erklärung: „%1“.</numerusform>
            <numerusform>Der Coach zählt %n Abkürzungen ohne Erklärung, zum Beispiel „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The section “%1” is still empty.</source>
        <translation>Der Abschnitt „%1“ ist noch leer.</translation>
    </message>
    <message>
        <source>The section “%1” says no more than “%2”.</source>
        <translation>Im Abschnitt „%1“ steht nicht mehr als „%2“.</translation>
    </message>
    <message>
        <source>The answer does not say how it ended.</source>
        <translation>Die Antwort sagt nicht, wie es ausging.</translation>
    </message>
    <message>
        <source>“%1” leaves the outcome open.</source>
        <translation>„%1“ lässt den Ausgang offen.</translation>
    </message>
    <message>
        <source>The coach found no sentences that it can read as an answer.</source>
        <translation>Der Coach findet keine Sätze, die sich als Antwort lesen lassen.</translation>
    </message>
    <message>
        <source>The coach cannot read “%1” as part of an answer.</source>
        <translation>Der Coach kann „%1“ nicht als Teil einer Antwort lesen.</translation>
    </message>
    <message>
        <source>No single event was found, only what usually happens or would happen.</source>
        <translation>Es fand sich kein einzelnes Ereignis, nur das, was meist geschieht oder geschehen würde.</translation>
    </message>
    <message>
        <source>“%1” tells a habit, a duty or an intention rather than one event.</source>
        <translation>„%1“ beschreibt Gewohnheit, Pflicht oder Absicht, kein einzelnes Ereignis.</translation>
    </message>
    <message>
        <source>The answer does not say what you yourself were responsible for.</source>
        <translation>Die Antwort sagt nicht, wofür Sie selbst verantwortlich waren.</translation>
    </message>
    <message>
        <source>“%1” does not say what you yourself were responsible for.</source>
        <translation>„%1“ sagt nicht, wofür Sie selbst verantwortlich waren.</translation>
    </message>
    <message>
        <source>No step was found in which “I” does something.</source>
        <translation>Es fand sich kein Schritt, in dem ein „Ich“ handelt.</translation>
    </message>
    <message>
        <source>“%1” tells what was done, but no step of your own was found.</source>
        <translation>„%1“ erzählt, was getan wurde; ein eigener Schritt fand sich nicht.</translation>
    </message>
    <message>
        <source>No reason for a step was found, and no alternative that was weighed.</source>
        <translation>Es fand sich kein Grund für einen Schritt und keine erwogene Alternative.</translation>
    </message>
    <message>
        <source>“%1” tells what was done; no reason and no alternative was found.</source>
        <translation>„%1“ erzählt, was getan wurde; ein Grund oder eine Alternative fand sich nicht.</translation>
    </message>
    <message>
        <source>The outcome is told, but no measure of it was found.</source>
        <translation>Der Ausgang ist erzählt, aber es fand sich keine Messgröße dafür.</translation>
    </message>
    <message>
        <source>“%1” tells an outcome, but no measure of it was found.</source>
        <translation>„%1“ erzählt einen Ausgang, aber es fand sich keine Messgröße dafür.</translation>
    </message>
    <message>
        <source>No lesson and no safeguard was found at the end.</source>
        <translation>Am Ende fand sich keine Lehre und keine Absicherung.</translation>
    </message>
    <message>
        <source>No lesson and no safeguard was found in “%1”.</source>
        <translation>In „%1“ fand sich keine Lehre und keine Absicherung.</translation>
    </message>
    <message>
        <source>A word of degree stands where a figure could stand.</source>
        <translation>Wo eine Zahl stehen könnte, steht ein ungefähres Wort.</translation>
    </message>
    <message>
        <source>“%1” stands where a figure could stand.</source>
        <translation>„%1“ steht, wo eine Zahl stehen könnte.</translation>
    </message>
    <message>
        <source>The answer claims sole credit, perfection or something without exception.</source>
        <translation>Die Antwort beansprucht alleiniges Verdienst, Fehlerlosigkeit oder etwas ohne jede Ausnahme.</translation>
    </message>
    <message>
        <source>“%1” claims sole credit, perfection or something without exception.</source>
        <translation>„%1“ beansprucht alleiniges Verdienst, Fehlerlosigkeit oder etwas ohne jede Ausnahme.</translation>
    </message>
    <message>
        <source>A model reaches customers; no check, approval, monitoring or way back was found.</source>
        <translation>Ein Modell erreicht Kunden; Prüfung, Freigabe, Überwachung oder Rückweg fanden sich nicht.</translation>
    </message>
    <message>
        <source>With “%1” a model reaches customers; no check, approval, monitoring or way back was found.</source>
        <translation>Mit „%1“ erreicht ein Modell Kunden; Prüfung, Freigabe, Überwachung oder Rückweg fanden sich nicht.</translation>
    </message>
    <message>
        <source>No meaning found</source>
        <translation>Kein Sinn erkennbar</translation>
    </message>
    <message>
        <source>Very short answer</source>
        <translation>Sehr kurze Antwort</translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation>Wiederholt die Frage</translation>
    </message>
    <message>
        <source>Not one specific event</source>
        <translation>Kein bestimmtes Ereignis</translation>
    </message>
    <message>
        <source>Long set-up</source>
        <translation>Lange Vorrede</translation>
    </message>
    <message>
        <source>Own task not named</source>
        <translation>Eigene Aufgabe fehlt</translation>
    </message>
    <message>
        <source>No step of your own</source>
        <translation>Kein eigener Schritt</translation>
    </message>
    <message>
        <source>Thin action</source>
        <translation>Knappes Vorgehen</translation>
    </message>
    <message>
        <source>No reason or trade-off</source>
        <translation>Kein Grund, keine Abwägung</translation>
    </message>
    <message>
        <source>Result without a measure</source>
        <translation>Ergebnis ohne Messgröße</translation>
    </message>
    <message>
        <source>Ending missing</source>
        <translation>Ende fehlt</translation>
    </message>
    <message>
        <source>No lesson told</source>
        <translation>Lehre fehlt</translation>
    </message>
    <message>
        <source>Vague amount</source>
        <translation>Vage Menge</translation>
    </message>
    <message>
        <source>Many softening words</source>
        <translation>Viele Abschwächungen</translation>
    </message>
    <message>
        <source>Claim hard to defend</source>
        <translation>Schwer haltbare Aussage</translation>
    </message>
    <message>
        <source>Long when spoken</source>
        <translation>Lange Sprechzeit</translation>
    </message>
    <message>
        <source>Unexplained abbreviations</source>
        <translation>Unerklärte Abkürzungen</translation>
    </message>
    <message>
        <source>No safeguard named</source>
        <translation>Keine Absicherung genannt</translation>
    </message>
    <message>
        <source>Without sentences that say who did what there is nothing to judge, so the score is 0.</source>
        <translation>Ohne Sätze, die sagen, wer was getan hat, gibt es nichts zu beurteilen; deshalb sind es 0 Punkte.</translation>
    </message>
    <message>
        <source>What you leave out the listener has to guess, so the score stays at 30 or below.</source>
        <translation>Was Sie weglassen, muss Ihr Gegenüber erraten; deshalb bleibt es bei höchstens 30 Punkten.</translation>
    </message>
    <message>
        <source>The listener knows the question and is waiting for what only you can tell.</source>
        <translation>Ihr Gegenüber kennt die Frage und wartet auf das, was nur Sie erzählen können.</translation>
    </message>
    <message>
        <source>A habit or an intention cannot be asked about further; one event shows what you did when it counted.</source>
        <translation>Bei einer Gewohnheit oder Absicht lässt sich nicht nachfragen; ein Ereignis zeigt, was Sie taten, als es darauf ankam.</translation>
    </message>
    <message>
        <source>Attention is highest at the start, and a long set-up spends it before you have done anything.</source>
        <translation>Am Anfang ist die Aufmerksamkeit am größten, und eine lange Vorrede verbraucht sie, bevor Sie etwas getan haben.</translation>
    </message>
    <message>
        <source>As long as your responsibility is open, nobody can tell which decisions were yours.</source>
        <translation>Solange Ihre Verantwortung offen ist, kann niemand sagen, welche Entscheidungen Ihre waren.</translation>
    </message>
    <message>
        <source>The offer goes to you and not to the team, so the listener looks for your part; “we” is welcome beside it.</source>
        <translation>Das Angebot gilt Ihnen und nicht dem Team; deshalb wird auf Ihren Anteil geachtet. Ein „wir“ daneben ist willkommen.</translation>
    </message>
    <message>
        <source>The action is your evidence: it is where a listener sees how you think and work.</source>
        <translation>Das Vorgehen ist Ihr Beleg: Hier zeigt sich, wie Sie denken und arbeiten.</translation>
    </message>
    <message>
        <source>Steps show what was done; the reason behind one shows how you judge, which is what the question is for.</source>
        <translation>Schritte zeigen, was geschah; der Grund dahinter zeigt, wie Sie urteilen, und darauf zielt die Frage.</translation>
    </message>
    <message>
        <source>A measure lets the listener weigh the effect, and shows that you looked.</source>
        <translation>An einer Messgröße lässt sich die Wirkung ermessen, und sie zeigt, dass Sie nachgesehen haben.</translation>
    </message>
    <message>
        <source>An answer that stops before its end leaves the listener to supply one.</source>
        <translation>Hört eine Antwort vor dem Ende auf, denkt sich Ihr Gegenüber selbst eines aus.</translation>
    </message>
    <message>
        <source>The lesson tells the listener what you would do at the next such moment, with them.</source>
        <translation>Die Lehre zeigt, was Sie im nächsten solchen Moment tun würden, dann im neuen Team.</translation>
    </message>
    <message>
        <source>Every listener imagines a different amount; a figure, even a rough one, is the same for all.</source>
        <translation>Bei vagen Mengen denken alle an etwas anderes; eine Zahl, auch eine grobe, ist für alle dieselbe.</translation>
    </message>
    <message>
        <source>When everything is softened, a real doubt can no longer be told from a manner of speaking.</source>
        <translation>Ist alles abgeschwächt, lässt sich ein echter Zweifel nicht mehr von einer Redensart unterscheiden.</translation>
    </message>
    <message>
        <source>A claim without limits invites the follow-up that finds one; a fair account withstands it.</source>
        <translation>Eine Aussage ohne Grenzen lädt zu der Nachfrage ein, die eine findet; eine ausgewogene hält ihr stand.</translation>
    </message>
    <message>
        <source>Listeners lose the thread of a long answer, and less time is left for what they want to ask.</source>
        <translation>In einer langen Antwort geht der Faden verloren, und für die Fragen Ihres Gegenübers bleibt weniger Zeit.</translation>
    </message>
    <message>
        <source>Panels are mixed, and a listener from risk or the business can lose the argument at the first unknown term.</source>
        <translation>Gesprächsrunden sind gemischt: Wer aus Risiko oder Fachbereich kommt, kann schon beim ersten fremden Begriff den Faden verlieren.</translation>
    </message>
    <message>
        <source>A bank has to answer for what a model does to customers, so its people listen for who checked it and who could stop it.</source>
        <translation>Eine Bank muss verantworten, was ein Modell bei Kunden bewirkt; deshalb will man dort hören, wer es geprüft hat und wer es anhalten konnte.</translation>
    </message>
    <message>
        <source>Write two plain sentences: what happened, and what you did then.</source>
        <translation>Schreiben Sie zwei schlichte Sätze: was geschah und was Sie dann getan haben.</translation>
    </message>
    <message>
        <source>Which three steps did you take, one after the other? Give each a sentence.</source>
        <translation>Welche drei Schritte gingen Sie, einen nach dem anderen? Geben Sie jedem einen Satz.</translation>
    </message>
    <message>
        <source>Delete the repeated words and begin with the first fact that the question does not hold.</source>
        <translation>Streichen Sie die Wiederholung und beginnen Sie mit der ersten Tatsache, die nicht schon in der Frage steht.</translation>
    </message>
    <message>
        <source>Which day comes to mind first? Begin with its month and tell only that one.</source>
        <translation>Welcher Tag fällt Ihnen zuerst ein? Beginnen Sie mit dem Monat und erzählen Sie nur von diesem Tag.</translation>
    </message>
    <message>
        <source>Which two facts does a stranger need to follow your steps? Keep those and cut the rest.</source>
        <translation>Welche zwei Tatsachen braucht man, um Ihren Schritten zu folgen? Behalten Sie diese und streichen Sie den Rest.</translation>
    </message>
    <message>
        <source>Complete this sentence with a goal and a date: “It was my job to …”.</source>
        <translation>Vollenden Sie diesen Satz mit einem Ziel und einem Datum: „Meine Aufgabe war es,&#xa0;…“.</translation>
    </message>
    <message>
        <source>What would have been left undone had you been on leave? Write it down beginning with “I”.</source>
        <translation>Was wäre liegen geblieben, wären Sie im Urlaub gewesen? Schreiben Sie es auf und beginnen Sie mit „Ich“.</translation>
    </message>
    <message>
        <source>Split your most important step into three: what you saw, what you decided, what you did next.</source>
        <translation>Teilen Sie Ihren wichtigsten Schritt in drei: was Sie sahen, was Sie entschieden, was Sie dann taten.</translation>
    </message>
    <message>
        <source>What did you decide against, and what would it have cost? Add it with “because” or “rather than”.</source>
        <translation>Wogegen haben Sie sich entschieden, und was hätte es gekostet? Ergänzen Sie es mit „weil“ oder „statt“.</translation>
    </message>
    <message>
        <source>What could be counted or timed before and after? Give both figures and their unit.</source>
        <translation>Was ließe sich vorher und nachher zählen oder stoppen? Nennen Sie beide Zahlen mit Einheit.</translation>
    </message>
    <message>
        <source>Which two points would you be asked about under “%1”? Answer each in a sentence.</source>
        <translation>Nach welchen zwei Punkten würde man Sie unter „%1“ fragen? Beantworten Sie jeden in einem Satz.</translation>
    </message>
    <message>
        <source>How did it end, and for whom? One sentence will do, also when it ended badly.</source>
        <translation>Wie ging es aus, und für wen? Ein Satz genügt, auch wenn es schlecht ausging.</translation>
    </message>
    <message>
        <source>What have you done differently since? Name one check, question or agreement that stayed.</source>
        <translation>Was machen Sie seitdem anders? Nennen Sie eine Prüfung, Frage oder Absprache, die geblieben ist.</translation>
    </message>
    <message>
        <source>Which figure is behind the word? A rough one is fair if you say that it is rough.</source>
        <translation>Welche Zahl steckt hinter dem Wort? Eine grobe ist in Ordnung, wenn Sie sagen, dass sie grob ist.</translation>
    </message>
    <message>
        <source>Keep the one doubt that matters and say what it rests on; strike out the others.</source>
        <translation>Behalten Sie den Zweifel, auf den es ankommt, und sagen Sie, worauf er beruht; streichen Sie die anderen.</translation>
    </message>
    <message>
        <source>Whose help, or which exception, would a colleague mention here? Put it in one clause.</source>
        <translation>Wessen Hilfe oder welche Ausnahme würde jemand aus dem Team hier erwähnen? Ein Nebensatz genügt.</translation>
    </message>
    <message>
        <source>Tell it aloud once against the clock, then cut what the ending does not need.</source>
        <translation>Erzählen Sie es einmal laut gegen die Uhr und streichen Sie dann, was das Ende nicht braucht.</translation>
    </message>
    <message>
        <source>Take the abbreviation you need most and say in five plain words what it does.</source>
        <translation>Nehmen Sie die wichtigste Abkürzung und sagen Sie in fünf einfachen Wörtern, was dahintersteckt.</translation>
    </message>
    <message>
        <source>Who could have stopped the model, and what would have told them that it was time?</source>
        <translation>Wer hätte das Modell anhalten können, und woran wäre zu merken gewesen, dass es Zeit ist?</translation>
    </message>
    <message>
        <source>One specific event</source>
        <translation>Ein bestimmtes Ereignis</translation>
    </message>
    <message>
        <source>Balance of sections</source>
        <translation>Gewicht der Abschnitte</translation>
    </message>
    <message>
        <source>Own responsibility</source>
        <translation>Eigene Verantwortung</translation>
    </message>
    <message>
        <source>Own steps</source>
        <translation>Eigene Schritte</translation>
    </message>
    <message>
        <source>Reasons and trade-offs</source>
        <translation>Gründe und Abwägungen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Risk and governance</source>
        <translation>Risiko und Governance</translation>
    </message>
    <message>
        <source>Spoken length</source>
        <translation>Sprechzeit</translation>
    </message>
    <message>
        <source>After this answer, would a listener let you answer for a model whose decisions reach customers&apos; accounts? Find what would make them hesitate, and deal with it in the answer.</source>
        <translation>Würde man Ihnen nach dieser Antwort ein Modell anvertrauen, dessen Entscheidungen bis auf Kundenkonten reichen? Suchen Sie, was zögern ließe, und gehen Sie in der Antwort darauf ein.</translation>
    </message>
    <message>
        <source>Solving before asking</source>
        <translation>Lösen vor dem Fragen</translation>
    </message>
    <message>
        <source>Does the answer say what was to be achieved, and within which limits, before it solves anything?</source>
        <translation>Sagt die Antwort, was in welchen Grenzen zu erreichen war, bevor sie etwas löst?</translation>
    </message>
    <message>
        <source>Only accuracy</source>
        <translation>Nur Genauigkeit</translation>
    </message>
    <message>
        <source>Beside the model&apos;s metric, which figure of the business moved: losses, workload, waiting time?</source>
        <translation>Welche Zahl des Geschäfts hat sich neben der Metrik des Modells bewegt: Verluste, Arbeitslast, Wartezeit?</translation>
    </message>
    <message>
        <source>Terms instead of reasons</source>
        <translation>Begriffe statt Gründe</translation>
    </message>
    <message>
        <source>Take the technical terms away: does the reason for the decision still stand?</source>
        <translation>Nehmen Sie die Fachbegriffe weg: Steht der Grund für die Entscheidung dann noch?</translation>
    </message>
    <message>
        <source>Hazy release</source>
        <translation>Unklarer Start</translation>
    </message>
    <message>
        <source>Does it say how the change went live, what was watched, and how to go back?</source>
        <translation>Wird gesagt, wie die Änderung in Betrieb ging, was beobachtet wurde und wie man zurückkäme?</translation>
    </message>
    <message>
        <source>Too much ownership</source>
        <translation>Zu viel beansprucht</translation>
    </message>
    <message>
        <source>Could you answer three follow-ups in a row on every part that you call yours?</source>
        <translation>Könnten Sie zu jedem Teil, den Sie den Ihren nennen, drei Nachfragen in Folge beantworten?</translation>
    </message>
    <message>
        <source>Risk left out</source>
        <translation>Risiko ausgelassen</translation>
    </message>
    <message>
        <source>Where customers are affected, does it speak of fairness, of the rules, and of how a decision is explained?</source>
        <translation>Wo Kunden betroffen sind: Geht es um Fairness, um die Regeln und darum, wie eine Entscheidung erklärt wird?</translation>
    </message>
    <message>
        <source>Flat story</source>
        <translation>Ohne Spannung</translation>
    </message>
    <message>
        <source>Is there one event with a doubt, a conflict or a price, and an outcome that can be measured?</source>
        <translation>Gibt es ein einzelnes Ereignis mit einem Zweifel, einem Konflikt oder einem Preis, und einen messbaren Ausgang?</translation>
    </message>
    <message>
        <source>Overbuilding</source>
        <translation>Zu viel gebaut</translation>
    </message>
    <message>
        <source>How far would a plain baseline have come? This mistake costs most: say what each further part bought, and which assumption you tested first.</source>
        <translation>Wie weit wäre eine schlichte Baseline gekommen? Dieser Fehler kostet am meisten: Sagen Sie, was jeder weitere Teil gebracht hat und welche Annahme Sie zuerst geprüft haben.</translation>
    </message>
    <message>
        <source>Practicality</source>
        <translation>Praxissinn</translation>
    </message>
    <message>
        <source>You choose the tool for the limits at hand: data, time, people, latency.</source>
        <translation>Sie wählen das Werkzeug nach den Grenzen, die es gibt: Daten, Zeit, Menschen, Latenz.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>You stay with the work from what the problem is until it has run for a while.</source>
        <translation>Sie bleiben dabei, von der Frage, was das Problem ist, bis die Lösung eine Weile läuft.</translation>
    </message>
    <message>
        <source>Humility</source>
        <translation>Bescheidenheit</translation>
    </message>
    <message>
        <source>You say where you were unsure and how you put it to the test.</source>
        <translation>Sie sagen, wo Sie unsicher waren und wie Sie es geprüft haben.</translation>
    </message>
    <message>
        <source>Risk awareness</source>
        <translation>Risikobewusstsein</translation>
    </message>
    <message>
        <source>You think of the rare case, and of the person whom a wrong decision reaches last.</source>
        <translation>Sie denken an den seltenen Fall und an den Menschen, den eine falsche Entscheidung zuletzt erreicht.</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>People from risk, data and product wanted different things, and you brought them to one decision.</source>
        <translation>Risiko, Daten und Produkt wollten Verschiedenes, und Sie haben alle zu einer Entscheidung gebracht.</translation>
    </message>
</context>
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
        <translation>Eine Frage behält ihre Art, weil ihr Verlauf dazu gehört. Nichts wurde geändert. Für eine andere Art legen Sie eine neue Frage an.</translation>
    </message>
    <message>
        <source>The question %1 does not read as it was written, so it is neither shown nor changed. Its history and everything else are still there.</source>
        <translation>Die Frage %1 liest sich nicht mehr so, wie sie geschrieben wurde; sie wird deshalb weder gezeigt noch geändert. Ihr Verlauf und alles andere sind noch da.</translation>
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
    <name>Papers</name>
    <message numerus="yes">
        <source>%n word(s), %1:%2 spoken</source>
        <translation>
            <numerusform>%n Wort, %1:%2 gesprochen</numerusform>
            <numerusform>%n Wörter, %1:%2 gesprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1</source>
        <translation>
            <numerusform>%n-mal, zuletzt am %1</numerusform>
            <numerusform>%n-mal, zuletzt am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>My stories</source>
        <translation>Meine Geschichten</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Told for</source>
        <translation>Gedacht für</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Erzählt</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web page for word processors (*.html)</source>
        <translation>Webseite für Textprogramme (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
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
    <message>
        <source>Words I speak in a minute</source>
        <translation>Gesprochene Wörter pro Minute</translation>
    </message>
    <message>
        <source>Longest answer, in seconds</source>
        <translation>Längste Antwort in Sekunden</translation>
    </message>
    <message>
        <source>Turns words into spoken time. Read a page aloud and count, or keep 150.</source>
        <translation>Rechnet Wörter in Sprechzeit um. Eine Seite laut lesen und zählen oder 150 lassen.</translation>
    </message>
    <message>
        <source>One to two minutes suits most questions.</source>
        <translation>Für die meisten Fragen passen ein bis zwei Minuten.</translation>
    </message>
</context>
<context>
    <name>StoryOffer</name>
    <message>
        <source>Linked to this question</source>
        <translation>Mit dieser Frage verknüpft</translation>
    </message>
    <message>
        <source>Shows: %1</source>
        <translation>Zeigt: %1</translation>
    </message>
    <message>
        <source>Speaks of: %1</source>
        <translation>Handelt von: %1</translation>
    </message>
    <message>
        <source>Its result has a number</source>
        <translation>Im Ergebnis steht eine Zahl</translation>
    </message>
    <message>
        <source>No number in its result yet</source>
        <translation>Noch keine Zahl im Ergebnis</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Nothing in it speaks of this question</source>
        <translation>Nichts darin handelt von dieser Frage</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>STAR</source>
        <translation>STAR</translation>
    </message>
    <message>
        <source>For most behavioural questions: one episode, from what was at stake to how it ended.</source>
        <translation>Für die meisten Verhaltensfragen: eine Episode, von dem, was auf dem Spiel stand, bis zum Ausgang.</translation>
    </message>
    <message>
        <source>STAR with reflection</source>
        <translation>STAR mit Reflexion</translation>
    </message>
    <message>
        <source>For questions about failure, conflict or growth, where what you changed afterwards is asked.</source>
        <translation>Für Fragen nach Scheitern, Konflikt oder Entwicklung, bei denen zählt, was Sie seitdem geändert haben.</translation>
    </message>
    <message>
        <source>CARL</source>
        <translation>CARL</translation>
    </message>
    <message>
        <source>For episodes whose lesson weighs as much as their outcome.</source>
        <translation>Für Episoden, deren Lehre so viel wiegt wie ihr Ausgang.</translation>
    </message>
    <message>
        <source>SOAR</source>
        <translation>SOAR</translation>
    </message>
    <message>
        <source>For episodes that turn on one obstacle, such as poor data, opposition or a fixed date.</source>
        <translation>Für Episoden, die sich um ein Hindernis drehen: schlechte Daten, Widerstand oder einen festen Termin.</translation>
    </message>
    <message>
        <source>Technical question</source>
        <translation>Technische Frage</translation>
    </message>
    <message>
        <source>For open technical questions: settle what is asked, offer something simple, then improve it.</source>
        <translation>Für offene technische Fragen: klären, was gefragt ist, etwas Einfaches anbieten, es dann verbessern.</translation>
    </message>
    <message>
        <source>System design</source>
        <translation>Systementwurf</translation>
    </message>
    <message>
        <source>For designing a machine learning system over its whole life, not only its model.</source>
        <translation>Für den Entwurf eines lernenden Systems über sein ganzes Leben, nicht nur seines Modells.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>For showing one project and defending its method when the questions come.</source>
        <translation>Um ein Projekt zu zeigen und seine Methode zu verteidigen, wenn die Fragen kommen.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Where and when, what was at stake, and what you were answerable for. There is no separate task here, so name your part in one sentence.</source>
        <translation>Wo und wann es war, was auf dem Spiel stand und wofür Sie einzustehen hatten. Eine eigene Aufgabe gibt es hier nicht; nennen Sie Ihren Anteil deshalb in einem Satz.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Your own steps in order, each with “I” and a verb. Show the choice that you would look at again, and the reason you had then: the learning hangs on it.</source>
        <translation>Ihre eigenen Schritte der Reihe nach, jeder mit „ich“ und einem Verb. Zeigen Sie die Entscheidung, die Sie heute noch einmal ansehen würden, und Ihren damaligen Grund: Daran hängt die Erkenntnis.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How it ended, well or badly, with a figure and its unit. A plain account of a poor result carries further than a polished one.</source>
        <translation>Wie es ausging, gut oder schlecht, mit einer Zahl und ihrer Einheit. Ein schlichter Bericht über ein schwaches Ergebnis trägt weiter als ein geschönter.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>What you know now that you did not know then, and where you have used it since. Say what you would keep as well as what you would change.</source>
        <translation>Was Sie heute wissen und damals nicht wussten, und wo Sie es seitdem angewandt haben. Sagen Sie auch, was Sie beibehalten würden, nicht nur, was Sie ändern würden.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Where and when, what you were to achieve and why it mattered to somebody. Stop where it became difficult.</source>
        <translation>Wo und wann es war, was Sie erreichen sollten und warum es jemandem wichtig war. Enden Sie dort, wo es schwierig wurde.</translation>
    </message>
    <message>
        <source>How you dealt with the obstacle: your own steps in order, each with “I” and a verb. Say which other way you weighed and why you left it.</source>
        <translation>Wie Sie mit dem Hindernis umgingen: Ihre eigenen Schritte der Reihe nach, jeder mit „ich“ und einem Verb. Sagen Sie, welchen anderen Weg Sie erwogen und warum Sie ihn nicht gingen.</translation>
    </message>
    <message>
        <source>How it ended and for whom, with a figure and what it is compared with: from nine minutes to four. If nothing was measured, say what changed in daily work.</source>
        <translation>Wie und für wen es ausging, mit einer Zahl und einem Vergleich: von neun Minuten auf vier. Wurde nichts gemessen, sagen Sie, was sich im Arbeitsalltag geändert hat.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Who had the problem and what it cost them, in words that a listener from another department follows.</source>
        <translation>Wer das Problem hatte und was es kostete, in Worten, denen auch jemand aus einer anderen Abteilung folgt.</translation>
    </message>
    <message>
        <source>Where and when it was, and what was at stake for whom. Two or three sentences: leave out what the story does not use later.</source>
        <translation>Wo und wann es war und was für wen auf dem Spiel stand. Zwei oder drei Sätze: Lassen Sie weg, was die Geschichte später nicht braucht.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What you yourself had to achieve or decide, and by when. One sentence that begins “It was my job to” is enough.</source>
        <translation>Was Sie selbst erreichen oder entscheiden mussten und bis wann. Ein Satz, der mit „Meine Aufgabe war es“ beginnt, genügt.</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>What stood in the way, and why the obvious way round it would not do. Here the listener learns what was hard.</source>
        <translation>Was im Weg stand und warum der naheliegende Ausweg nicht genügte. Hier erfährt Ihr Gegenüber, was daran schwer war.</translation>
    </message>
    <message>
        <source>Your part rather than the team&apos;s: three or more steps in order, each with “I” and a verb. At the decisive one, say why this way and which other way you left aside.</source>
        <translation>Ihr Anteil, nicht der des Teams: drei oder mehr Schritte der Reihe nach, jeder mit „ich“ und einem Verb. Sagen Sie beim entscheidenden, warum so und welchen anderen Weg Sie liegen ließen.</translation>
    </message>
    <message>
        <source>How it ended, with a figure and what it is compared with: from nine minutes to four. Close with one sentence on what you have done differently since.</source>
        <translation>Wie es ausging, mit einer Zahl und einem Vergleich: von neun Minuten auf vier. Schließen Sie mit einem Satz darüber, was Sie seitdem anders machen.</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>One thing you have done differently since, concrete enough to be checked: a question asked first, a test added, an agreement put in writing.</source>
        <translation>Etwas, das Sie seitdem anders machen, so konkret, dass es sich prüfen lässt: eine Frage, die Sie zuerst stellen, ein neuer Test, eine schriftliche Absprache.</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Say the goal in your own words and ask what would change your answer: who uses it, how much data, how fast, what a wrong result costs.</source>
        <translation>Nennen Sie das Ziel in eigenen Worten und fragen Sie, was Ihre Antwort ändern würde: wer es nutzt, wie viele Daten, wie schnell, was ein falsches Ergebnis kostet.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Name aloud what you take as given about data, labels and load. The listener can then correct it before you build on it.</source>
        <translation>Sprechen Sie aus, was Sie bei Daten, Labels und Last voraussetzen. So lässt es sich berichtigen, bevor Sie darauf bauen.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>The simplest thing that could work, and how you would tell whether it does. Whatever comes later has to beat it.</source>
        <translation>Das Einfachste, was funktionieren könnte, und woran Sie das erkennen würden. Alles Spätere muss es übertreffen.</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>One improvement at a time, each with the weakness of the baseline that it removes. Stop where the gain no longer pays for the effort.</source>
        <translation>Eine Verbesserung nach der anderen, jede mit der Schwäche der Baseline, die sie behebt. Hören Sie auf, wo der Gewinn den Aufwand nicht mehr lohnt.</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Abwägungen</translation>
    </message>
    <message>
        <source>What each choice costs: recall against workload, accuracy against latency, gain against explanation. Choose one, and say what would change your mind.</source>
        <translation>Was jede Wahl kostet: Recall gegen Arbeitslast, Genauigkeit gegen Latenz, Gewinn gegen Erklärbarkeit. Wählen Sie eine und sagen Sie, was Sie umstimmen würde.</translation>
    </message>
    <message>
        <source>Monitoring and failure</source>
        <translation>Überwachung und Ausfall</translation>
    </message>
    <message>
        <source>What you watch once it runs, what happens when it fails at night, and how the former version comes back.</source>
        <translation>Was Sie im Betrieb beobachten, was geschieht, wenn es nachts ausfällt, und wie die vorige Version zurückkommt.</translation>
    </message>
    <message>
        <source>Which decision the system supports, and by which figure its owner would call it a success. Agree on scope and limits before you draw anything.</source>
        <translation>Welche Entscheidung das System stützt und an welcher Zahl die Verantwortlichen den Erfolg ablesen würden. Klären Sie Umfang und Grenzen, bevor Sie etwas zeichnen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Where each source comes from, how labels arise and how late they arrive. Name gaps and possible leakage before somebody asks.</source>
        <translation>Woher jede Quelle kommt, wie Labels entstehen und wie spät sie eintreffen. Nennen Sie Lücken und mögliches Leakage, bevor jemand danach fragt.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>What you compute over which window of time, and where it is kept so that training and serving see the same values.</source>
        <translation>Was Sie über welches Zeitfenster berechnen und wo es liegt, damit Training und Betrieb dieselben Werte sehen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>A simple model first, then the one you would use and why. Say how you test it offline: the split by time, the metric, the cost of each kind of error.</source>
        <translation>Zuerst ein einfaches Modell, dann das, das Sie nehmen würden, und warum. Sagen Sie, wie Sie es offline prüfen: Teilung nach der Zeit, Metrik, Kosten jeder Fehlerart.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Batch or online, how long an answer may take and where that time goes. Say what is returned when a feature or the model is missing.</source>
        <translation>Batch oder online, wie lange eine Antwort dauern darf und wo die Zeit bleibt. Sagen Sie, was zurückkommt, wenn ein Merkmal oder das Modell fehlt.</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Which signs of drift, of failure and of falling business figures you watch. Give the limit for each, and say who is called.</source>
        <translation>Welche Anzeichen von Drift, Ausfall und sinkenden Geschäftszahlen Sie beobachten. Nennen Sie zu jedem die Grenze und wer dann gerufen wird.</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Neutraining</translation>
    </message>
    <message>
        <source>What sets off a new training, which test the result must pass before release, and how you return to the version before.</source>
        <translation>Was ein neues Training auslöst, welche Prüfung das Ergebnis vor der Freigabe bestehen muss und wie Sie zur vorigen Version zurückkehren.</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Who approves it, how one decision is explained to a customer or a reviewer, and how personal data stay protected.</source>
        <translation>Wer es freigibt, wie sich eine einzelne Entscheidung Kunden oder Prüfern erklären lässt und wie personenbezogene Daten geschützt bleiben.</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Ansatz</translation>
    </message>
    <message>
        <source>Which options you had and why you took this one. Show the baseline too: it tells what the extra effort bought.</source>
        <translation>Welche Möglichkeiten es gab und warum Sie diese wählten. Zeigen Sie auch die Baseline: An ihr zeigt sich, was der Mehraufwand gebracht hat.</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>How it was built and brought into use: your own part, the hardest moment, and what you changed because of it.</source>
        <translation>Wie es gebaut und in Betrieb genommen wurde: Ihr eigener Anteil, der schwerste Moment und was Sie daraufhin geändert haben.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What is different now, in the figure that this audience cares about. Say what it is compared with and how sure you are.</source>
        <translation>Was heute anders ist, in der Zahl, auf die es diesem Publikum ankommt. Sagen Sie, womit Sie vergleichen und wie sicher Sie sind.</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Verteidigung</translation>
    </message>
    <message>
        <source>The three questions you would least like to hear, on method, data and limits, each with a calm answer. Where you do not know, say how you would find out.</source>
        <translation>Die drei Fragen zu Methode, Daten und Grenzen, die Sie am wenigsten hören möchten, jede mit einer ruhigen Antwort. Wo Sie etwas nicht wissen, sagen Sie, wie Sie es herausfänden.</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::AnswersPage</name>
    <message>
        <source>Versions…</source>
        <translation>Versionen&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Alle drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb&#xa0;…</translation>
    </message>
    <message>
        <source>Version %1 is the newest again.</source>
        <translation>Version %1 ist wieder die neueste.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) moved to the trash.</source>
        <translation>
            <numerusform>%n Geschichte in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Geschichten in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) copied as text.</source>
        <translation>
            <numerusform>%n Geschichte als Text kopiert.</numerusform>
            <numerusform>%n Geschichten als Text kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export stories</source>
        <translation>Geschichten exportieren</translation>
    </message>
    <message>
        <source>stories.pdf</source>
        <translation>geschichten.pdf</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Neue Geschichte</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Story list</source>
        <translation>Geschichtenliste</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Dismiss this remark</source>
        <translation>Diese Anmerkung ausblenden</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Warum sie nicht zutrifft</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a story, or write one</source>
        <translation>Eine Geschichte wählen oder schreiben</translation>
    </message>
    <message>
        <source>A story is one true event: the situation in two sentences, what you had to do, what you did, and what came of it.</source>
        <translation>Eine Geschichte ist ein wahres Ereignis: die Situation in zwei Sätzen, was Sie zu tun hatten, was Sie taten und was daraus wurde.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Search stories</source>
        <translation>Geschichten durchsuchen</translation>
    </message>
    <message>
        <source>Stories or matrix</source>
        <translation>Geschichten oder Matrix</translation>
    </message>
    <message>
        <source>Versions of the story</source>
        <translation>Versionen der Geschichte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Undo typing, then go back through the versions, also after a restart</source>
        <translation>Eingaben zurücknehmen, dann durch die Versionen zurückgehen, auch nach einem Neustart</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>In the list: move to the trash</source>
        <translation>In der Liste: in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>Some of what you typed could not be saved. If you close now, it is gone. %1</source>
        <translation>Ein Teil des Eingegebenen ließ sich nicht speichern. Beim Schließen geht er verloren. %1</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>The newest version of this story cannot be read any more. This is the one before it; nothing was deleted.</source>
        <translation>Die neueste Version dieser Geschichte lässt sich nicht mehr lesen. Dies ist die vorige; es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Dies ist die erste Version.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>Not saved. %1 Your text is kept in this window.</source>
        <translation>Nicht gespeichert. %1 Der Text bleibt in diesem Fenster erhalten.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
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
    <name>greenroom::ui::CoachPane</name>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Zuallererst</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Final check</source>
        <translation>Schlussprüfung</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>The coach reads along once there is a story. It looks at form, not at truth.</source>
        <translation>Der Coach liest mit, sobald es eine Geschichte gibt. Er achtet auf die Form, nicht auf die Wahrheit.</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>of 100. %1</source>
        <translation>von 100. %1</translation>
    </message>
    <message>
        <source>of 100, for structure and length only: there are no word lists for this language.</source>
        <translation>von 100, nur für Aufbau und Länge: Für diese Sprache gibt es keine Wortlisten.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Begin with the Action: what you did yourself, step by step.</source>
        <translation>Noch ist nichts geschrieben. Beginnen Sie mit dem Vorgehen: was Sie selbst getan haben, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>No remarks. Say it aloud once, then go through the final check.</source>
        <translation>Keine Anmerkungen. Einmal laut sprechen, dann die Schlussprüfung durchgehen.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show where: %1</source>
        <translation>Stelle zeigen: %1</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Ausblenden&#xa0;…</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <source>It is in the text, in other words</source>
        <translation>Es steht im Text, in anderen Worten</translation>
    </message>
    <message>
        <source>It does not matter for this question</source>
        <translation>Für diese Frage ist es unwichtig</translation>
    </message>
    <message>
        <source>I will say it aloud</source>
        <translation>Das sage ich mündlich</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Anderer Grund&#xa0;…</translation>
    </message>
    <message>
        <source>Dismissed: %1 (%2)</source>
        <translation>Ausgeblendet: %1 (%2)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::ComingPage</name>
    <message>
        <source>Practise meanwhile</source>
        <translation>Inzwischen üben</translation>
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
        <source>%1   (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>A page, an action, a story or words of a question</source>
        <translation>Eine Seite, eine Aktion, eine Geschichte oder Wörter einer Frage</translation>
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
    <name>greenroom::ui::DiffView</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>Die beiden Texte sind gleich.</translation>
    </message>
    <message>
        <source>Changed passages: %1. Removed words are struck through, new ones underlined.</source>
        <translation>Geänderte Stellen: %1. Entfernte Wörter sind durchgestrichen, neue unterstrichen.</translation>
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
    <name>greenroom::ui::FinalCheck</name>
    <message>
        <source>For the moment before you call an answer finished. The coach reads its form and cannot tell whether it is true; that part is yours.</source>
        <translation>Für den Moment, bevor Sie eine Antwort fertig nennen. Der Coach liest ihre Form und kann nicht sagen, ob sie wahr ist; dieser Teil liegt bei Ihnen.</translation>
    </message>
    <message>
        <source>Trust check</source>
        <translation>Vertrauensfrage</translation>
    </message>
    <message>
        <source>Eight costly mistakes</source>
        <translation>Acht teure Fehler</translation>
    </message>
    <message>
        <source>Five traits of strong answers</source>
        <translation>Fünf Merkmale starker Antworten</translation>
    </message>
    <message>
        <source>Remarked: %1</source>
        <translation>Angemerkt: %1</translation>
    </message>
    <message>
        <source>Ask yourself</source>
        <translation>Fragen Sie sich</translation>
    </message>
    <message>
        <source>The coach has no words for the language of this answer, so it looked only at structure and length. The lines that it does not mark are for you to judge.</source>
        <translation>Für die Sprache dieser Antwort hat der Coach keine Wörter; er hat deshalb nur auf Aufbau und Länge geachtet. Die Zeilen, die er nicht markiert, beurteilen Sie selbst.</translation>
    </message>
    <message>
        <source>No remark points to any of these lines. The coach reads form and cannot tell whether an answer is true, so each line is still a question to ask yourself.</source>
        <translation>Keine Anmerkung betrifft eine dieser Zeilen. Der Coach liest die Form und kann nicht sagen, ob eine Antwort wahr ist; jede Zeile bleibt also eine Frage an Sie selbst.</translation>
    </message>
    <message numerus="yes">
        <source>Remarks of the coach point to %n of these lines. It reads form and cannot tell whether an answer is true, so the others are for you to judge.</source>
        <translation>
            <numerusform>Anmerkungen des Coachs betreffen %n dieser Zeilen. Er liest die Form und kann nicht sagen, ob eine Antwort wahr ist; die übrigen beurteilen deshalb Sie.</numerusform>
            <numerusform>Anmerkungen des Coachs betreffen %n dieser Zeilen. Er liest die Form und kann nicht sagen, ob eine Antwort wahr ist; die übrigen beurteilen deshalb Sie.</numerusform>
        </translation>
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
    <name>greenroom::ui::IntervalBar</name>
    <message>
        <source>%1: not enough data</source>
        <translation>%1: zu wenig Daten</translation>
    </message>
    <message>
        <source>%1: %2, likely %3 to %4 of 100</source>
        <translation>%1: %2, wahrscheinlich %3 bis %4 von 100</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>mean (low–high)</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
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
    <name>greenroom::ui::LinkDialog</name>
    <message>
        <source>Questions that this story answers</source>
        <translation>Fragen, die diese Geschichte beantwortet</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Fragen durchsuchen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>Story: %1</source>
        <translation>Geschichte: %1</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::MatrixModel</name>
    <message>
        <source>Untitled story</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>over-used</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ohne Zahl</translation>
    </message>
    <message>
        <source>Can be told for %1</source>
        <translation>Gedacht für %1</translation>
    </message>
    <message>
        <source>Not told for %1</source>
        <translation>Nicht gedacht für %1</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>%1 · gap</source>
        <translation>%1 · Lücke</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::MatrixView</name>
    <message>
        <source>Stories by what they can be told for</source>
        <translation>Geschichten und wofür sie gedacht sind</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Noch keine Geschichten</translation>
    </message>
    <message>
        <source>Here you will see which questions your stories answer, and where one is missing.</source>
        <translation>Hier wird zu sehen sein, welche Fragen Ihre Geschichten beantworten und wo eine fehlt.</translation>
    </message>
    <message>
        <source>Write the first story</source>
        <translation>Erste Geschichte schreiben</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>There is a story for everything.</source>
        <translation>Für alles gibt es eine Geschichte.</translation>
    </message>
    <message>
        <source>No story yet for: %1.</source>
        <translation>Noch keine Geschichte für: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) would have to carry too much of an interview.</source>
        <translation>
            <numerusform>%n Geschichte müsste zu viel von einem Gespräch tragen.</numerusform>
            <numerusform>%n Geschichten müssten zu viel von einem Gespräch tragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) have no number in the result.</source>
        <translation>
            <numerusform>%n Geschichte hat keine Zahl im Ergebnis.</numerusform>
            <numerusform>%n Geschichten haben keine Zahl im Ergebnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” would be told %n time(s) at one stage: %2.</source>
        <translation>
            <numerusform>„%1“ würde in derselben Stufe %n-mal erzählt: %2.</numerusform>
            <numerusform>„%1“ würde in derselben Stufe %n-mal erzählt: %2.</numerusform>
        </translation>
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
    <message>
        <source>Up, Down</source>
        <translation>Pfeil nach oben, unten</translation>
    </message>
    <message>
        <source>Choose a story to tell; Enter takes it</source>
        <translation>Geschichte wählen; Eingabe übernimmt sie</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>The level that a told story reached, before its grade</source>
        <translation>Das erreichte Niveau einer Erzählung, vor ihrer Bewertung</translation>
    </message>
    <message>
        <source>Choose another story or another level</source>
        <translation>Andere Geschichte oder anderes Niveau wählen</translation>
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
    <name>greenroom::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
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
    <name>greenroom::ui::RubricPicker</name>
    <message>
        <source>%1 of 5: %2</source>
        <translation>%1 von 5: %2</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::SectionEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 spoken</source>
        <translation>%1:%2 gesprochen</translation>
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
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later. The questions are under CC BY-SA 4.0. Built with Qt, SQLite, toml++, md4c and libseccomp.</source>
        <translation>Version %1. Freie Software unter der GNU General Public License, Version&#xa0;3 oder später. Die Fragen stehen unter CC&#xa0;BY-SA&#xa0;4.0. Gebaut mit Qt, SQLite, toml++, md4c und libseccomp.</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::ShareBar</name>
    <message>
        <source>%1: %2 %, less than the advised %3 to %4 %</source>
        <translation>%1: %2&#xa0;%, weniger als die empfohlenen %3 bis %4&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 %, more than the advised %3 to %4 %</source>
        <translation>%1: %2&#xa0;%, mehr als die empfohlenen %3 bis %4&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 %, within the advised %3 to %4 %</source>
        <translation>%1: %2&#xa0;%, innerhalb der empfohlenen %3 bis %4&#xa0;%</translation>
    </message>
    <message>
        <source>↓ %1 %</source>
        <translation>↓ %1&#xa0;%</translation>
    </message>
    <message>
        <source>↑ %1 %</source>
        <translation>↑ %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
    <name>greenroom::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>Schließen (%1)</translation>
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
    <name>greenroom::ui::StoryBank</name>
    <message>
        <source>Search stories</source>
        <translation>Geschichten durchsuchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Told for</source>
        <translation>Gedacht für</translation>
    </message>
    <message>
        <source>For anything</source>
        <translation>Für jeden Zweck</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Ohne Zahl</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Noch nicht erzählt</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n story(ies)</source>
        <translation>
            <numerusform>%1 von %n Geschichte</numerusform>
            <numerusform>%1 von %n Geschichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n Geschichte</numerusform>
            <numerusform>%n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Noch keine Geschichten</translation>
    </message>
    <message>
        <source>Eight to twelve true stories, each with what you did and what came of it, carry most interviews.</source>
        <translation>Acht bis zwölf wahre Geschichten, jede mit dem, was Sie taten und was daraus wurde, tragen die meisten Gespräche.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No story fits the search and the filters.</source>
        <translation>Keine Geschichte passt zur Suche und zu den Filtern.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::StoryBox</name>
    <message>
        <source>Which level did your telling reach?</source>
        <translation>Welches Niveau hat Ihre Erzählung erreicht?</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Tell this one</source>
        <translation>Diese erzählen</translation>
    </message>
    <message>
        <source>Show the rubric</source>
        <translation>Kriterien zeigen</translation>
    </message>
    <message>
        <source>Another story</source>
        <translation>Andere Geschichte</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>Pick the level</source>
        <translation>Niveau wählen</translation>
    </message>
    <message>
        <source>Take the suggested grade</source>
        <translation>Vorgeschlagene übernehmen</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 bis 4</translation>
    </message>
    <message>
        <source>Another grade</source>
        <translation>Andere Bewertung</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>Anderes Niveau</translation>
    </message>
    <message>
        <source>Your stories are being read.</source>
        <translation>Ihre Geschichten werden gelesen.</translation>
    </message>
    <message>
        <source>Choose the story that you would tell; Enter takes it.</source>
        <translation>Die Geschichte wählen, die Sie erzählen würden; Eingabe übernimmt sie.</translation>
    </message>
    <message>
        <source>Tell it aloud. Space stops the time and shows the rubric.</source>
        <translation>Laut erzählen. Leertaste hält die Zeit an und zeigt die Kriterien.</translation>
    </message>
    <message>
        <source>First the level that your telling reached: keys 1 to 5.</source>
        <translation>Zuerst das Niveau der Erzählung: Tasten 1 bis 5.</translation>
    </message>
    <message>
        <source>Level %1 of 5. Enter takes the suggested grade; keys 1 to 4 give another one.</source>
        <translation>Niveau %1 von 5. Eingabe übernimmt die vorgeschlagene Bewertung; Tasten 1 bis 4 geben eine andere.</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::StoryChoice</name>
    <message>
        <source>Which story would you tell?</source>
        <translation>Welche Geschichte würden Sie erzählen?</translation>
    </message>
    <message>
        <source>Write one in Answers</source>
        <translation>Unter „Antworten“ schreiben</translation>
    </message>
    <message>
        <source>Those that fit this question, the best first.</source>
        <translation>Passend zu dieser Frage, die beste zuerst.</translation>
    </message>
    <message>
        <source>None of your stories speaks of this question. These are your newest.</source>
        <translation>Keine Ihrer Geschichten handelt von dieser Frage. Dies sind die neuesten.</translation>
    </message>
    <message>
        <source>Without a story</source>
        <translation>Ohne Geschichte</translation>
    </message>
    <message>
        <source>Tell what comes to mind; it is not counted for a story.</source>
        <translation>Erzählen, was in den Sinn kommt; es zählt für keine Geschichte.</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Already told in this session</source>
        <translation>In dieser Sitzung schon erzählt</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::StoryDelegate</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 of %2 sections</source>
        <translation>%1 von %2 Abschnitten</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>coach %1</source>
        <translation>Coach %1</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ohne Zahl</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht erzählt</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>erzählt am %1</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::StoryEditor</name>
    <message>
        <source>Title of the story</source>
        <translation>Titel der Geschichte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>The question it answers, in your words</source>
        <translation>Die Frage dazu, in eigenen Worten</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Told for…</source>
        <translation>Gedacht für&#xa0;…</translation>
    </message>
    <message>
        <source>Link questions…</source>
        <translation>Fragen verknüpfen&#xa0;…</translation>
    </message>
    <message>
        <source>Kept from another template. These words are not part of this structure; nothing is lost when you switch.</source>
        <translation>Aus einer anderen Vorlage behalten. Diese Wörter gehören nicht zu diesem Aufbau; beim Wechseln geht nichts verloren.</translation>
    </message>
    <message>
        <source>Told for: %1</source>
        <translation>Gedacht für: %1</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in all</source>
        <translation>
            <numerusform>%n Wort insgesamt</numerusform>
            <numerusform>%n Wörter insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 spoken at your %3 words a minute. %4 to %5 is a good length for a story.</source>
        <translation>%1, gesprochen %2 bei Ihren %3 Wörtern pro Minute. %4 bis %5 ist eine gute Länge für eine Geschichte.</translation>
    </message>
    <message>
        <source>%1, %2 spoken at your %3 words a minute.</source>
        <translation>%1, gesprochen %2 bei Ihren %3 Wörtern pro Minute.</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::StoryListModel</name>
    <message>
        <source>Untitled story</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::StoryTelling</name>
    <message>
        <source>You told this story already in this session. For another question, another story shows more of you.</source>
        <translation>Diese Geschichte haben Sie in dieser Sitzung schon erzählt. Bei einer anderen Frage zeigt eine andere mehr von Ihnen.</translation>
    </message>
    <message>
        <source>Time of the telling</source>
        <translation>Zeit der Erzählung</translation>
    </message>
    <message>
        <source>Open in Answers</source>
        <translation>Unter „Antworten“ öffnen</translation>
    </message>
    <message>
        <source>Write one in Answers</source>
        <translation>Unter „Antworten“ schreiben</translation>
    </message>
    <message>
        <source>Another story</source>
        <translation>Andere Geschichte</translation>
    </message>
    <message>
        <source>Tell it aloud, as you would to the panel. Its text stays hidden.</source>
        <translation>Laut erzählen, wie im Gespräch. Der Text bleibt verborgen.</translation>
    </message>
    <message>
        <source>Tell it aloud</source>
        <translation>Laut erzählen</translation>
    </message>
    <message>
        <source>Your story bank is empty. Tell what comes to mind, or write a story for this question first.</source>
        <translation>Ihre Sammlung ist leer. Erzählen, was in den Sinn kommt, oder zuerst eine Geschichte zu dieser Frage schreiben.</translation>
    </message>
    <message>
        <source>Tell what comes to mind, as you would to the panel.</source>
        <translation>Erzählen, was in den Sinn kommt, wie im Gespräch.</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Text verbergen</translation>
    </message>
    <message>
        <source>Peek at the text</source>
        <translation>Text kurz zeigen</translation>
    </message>
    <message>
        <source>Longer than the advised 1 to 2 minutes.</source>
        <translation>Länger als die empfohlenen 1 bis 2 Minuten.</translation>
    </message>
    <message>
        <source>Within the advised 1 to 2 minutes.</source>
        <translation>Innerhalb der empfohlenen 1 bis 2 Minuten.</translation>
    </message>
    <message>
        <source>Shorter than the advised 1 to 2 minutes.</source>
        <translation>Kürzer als die empfohlenen 1 bis 2 Minuten.</translation>
    </message>
    <message>
        <source>Advised: 1 to 2 minutes.</source>
        <translation>Empfohlen: 1 bis 2 Minuten.</translation>
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
<context>
    <name>greenroom::ui::TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Stories stay here for 30 days with all their versions, then they are deleted.</source>
        <translation>Geschichten bleiben hier 30 Tage mit allen Versionen, dann werden sie gelöscht.</translation>
    </message>
    <message>
        <source>Stories in the trash</source>
        <translation>Geschichten im Papierkorb</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n word(s), in the trash since %2</source>
        <translation>
            <numerusform>%1
%n Wort, im Papierkorb seit %2</numerusform>
            <numerusform>%1
%n Wörter, im Papierkorb seit %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) and all their versions will be gone from this profile. This cannot be undone.</source>
        <translation>
            <numerusform>%n Geschichte mit allen Versionen verschwindet aus diesem Profil. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Geschichten mit allen Versionen verschwinden aus diesem Profil. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>greenroom::ui::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Every version is kept. Restoring one adds it as the newest, so that nothing written since is lost.</source>
        <translation>Jede Version bleibt erhalten. Wiederherstellen fügt sie als neueste hinzu, sodass nichts seitdem Geschriebenes verloren geht.</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versionen, neueste zuerst</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>restored version %1</source>
        <translation>Version %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
</TS>
