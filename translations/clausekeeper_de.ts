<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ck</name>
    <message>
        <source>Only marks and spaces differ</source>
        <translation>Nur Satzzeichen und Abstände unterscheiden sich</translation>
    </message>
    <message>
        <source>Only the number of the clause changes</source>
        <translation>Nur die Nummer der Klausel ändert sich</translation>
    </message>
    <message>
        <source>The clause stands elsewhere, its words are the same</source>
        <translation>Die Klausel steht an anderer Stelle, ihr Wortlaut ist gleich</translation>
    </message>
    <message>
        <source>The date of the text changes</source>
        <translation>Das Datum des Textes ändert sich</translation>
    </message>
    <message>
        <source>The version label changes</source>
        <translation>Die Bezeichnung der Fassung ändert sich</translation>
    </message>
    <message>
        <source>The words differ, the promise stays the same</source>
        <translation>Der Wortlaut ändert sich, die Zusage bleibt gleich</translation>
    </message>
    <message>
        <source>A name changes throughout the text</source>
        <translation>Ein Name ändert sich im gesamten Text</translation>
    </message>
    <message>
        <source>Another organisation speaks</source>
        <translation>Eine andere Organisation spricht</translation>
    </message>
    <message>
        <source>A new clause makes promises the old text did not make</source>
        <translation>Eine neue Klausel macht Zusagen, die der alte Text nicht machte</translation>
    </message>
    <message>
        <source>A clause to people’s disadvantage is gone</source>
        <translation>Eine für Betroffene nachteilige Klausel entfällt</translation>
    </message>
    <message>
        <source>A new clause allows what the old text did not allow</source>
        <translation>Eine neue Klausel erlaubt, was der alte Text nicht erlaubte</translation>
    </message>
    <message>
        <source>A clause with promises is gone</source>
        <translation>Eine Klausel mit Zusagen entfällt</translation>
    </message>
    <message>
        <source>A new clause makes statements the old text did not make</source>
        <translation>Eine neue Klausel trifft Aussagen, die der alte Text nicht traf</translation>
    </message>
    <message>
        <source>Statements of the old text are gone</source>
        <translation>Aussagen des alten Textes entfallen</translation>
    </message>
    <message>
        <source>A clause without promises is new</source>
        <translation>Eine Klausel ohne Zusagen ist neu</translation>
    </message>
    <message>
        <source>A clause without promises is gone</source>
        <translation>Eine Klausel ohne Zusagen entfällt</translation>
    </message>
    <message>
        <source>A further recipient receives personal data</source>
        <translation>Ein weiterer Empfänger erhält personenbezogene Daten</translation>
    </message>
    <message>
        <source>A recipient no longer receives personal data</source>
        <translation>Ein Empfänger erhält keine personenbezogenen Daten mehr</translation>
    </message>
    <message>
        <source>One recipient takes the place of another</source>
        <translation>Ein Empfänger tritt an die Stelle eines anderen</translation>
    </message>
    <message>
        <source>A recipient is now named where only a class was given</source>
        <translation>Ein Empfänger ist nun namentlich genannt, wo nur eine Kategorie stand</translation>
    </message>
    <message>
        <source>A recipient is now named as used, no longer as an example</source>
        <translation>Ein Empfänger ist nun als eingesetzt genannt, nicht mehr als Beispiel</translation>
    </message>
    <message>
        <source>Recipients are no longer named, only their class is</source>
        <translation>Empfänger sind nicht mehr namentlich genannt, nur noch ihre Kategorie</translation>
    </message>
    <message>
        <source>A recipient receives more, or for more purposes</source>
        <translation>Ein Empfänger erhält mehr Daten oder Daten für mehr Zwecke</translation>
    </message>
    <message>
        <source>A recipient receives less, or for fewer purposes</source>
        <translation>Ein Empfänger erhält weniger Daten oder Daten für weniger Zwecke</translation>
    </message>
    <message>
        <source>What is said about a recipient changes</source>
        <translation>Die Angaben zu einem Empfänger ändern sich</translation>
    </message>
    <message>
        <source>Data is kept longer than promised before</source>
        <translation>Daten werden länger aufbewahrt als bisher zugesagt</translation>
    </message>
    <message>
        <source>Data is kept for less time than before</source>
        <translation>Daten werden kürzer aufbewahrt als bisher</translation>
    </message>
    <message>
        <source>People’s own content is kept for less time than before</source>
        <translation>Eigene Inhalte der Betroffenen werden kürzer aufbewahrt als bisher</translation>
    </message>
    <message>
        <source>An open period now has an end</source>
        <translation>Eine offene Dauer hat nun ein Ende</translation>
    </message>
    <message>
        <source>Deletion now has a fixed deadline</source>
        <translation>Für die Löschung gilt nun eine feste Frist</translation>
    </message>
    <message>
        <source>An open period becomes a fixed one</source>
        <translation>Aus einer offenen Dauer wird eine feste</translation>
    </message>
    <message>
        <source>A period no longer has an end</source>
        <translation>Eine Dauer hat kein Ende mehr</translation>
    </message>
    <message>
        <source>Less is erased than promised before</source>
        <translation>Es wird weniger gelöscht als bisher zugesagt</translation>
    </message>
    <message>
        <source>More is erased than promised before</source>
        <translation>Es wird mehr gelöscht als bisher zugesagt</translation>
    </message>
    <message>
        <source>A period is promised where none was</source>
        <translation>Eine Dauer wird zugesagt, wo keine war</translation>
    </message>
    <message>
        <source>A promised period is gone</source>
        <translation>Eine zugesagte Dauer entfällt</translation>
    </message>
    <message>
        <source>The schedule of retention changes</source>
        <translation>Der Ablauf der Aufbewahrung ändert sich</translation>
    </message>
    <message>
        <source>People wait longer than promised before</source>
        <translation>Betroffene warten länger als bisher zugesagt</translation>
    </message>
    <message>
        <source>People get their answer earlier than before</source>
        <translation>Betroffene erhalten ihre Antwort früher als bisher</translation>
    </message>
    <message>
        <source>A deadline is promised where none was</source>
        <translation>Eine Frist wird zugesagt, wo keine war</translation>
    </message>
    <message>
        <source>A promised deadline is gone</source>
        <translation>Eine zugesagte Frist entfällt</translation>
    </message>
    <message>
        <source>A promised deadline changes</source>
        <translation>Eine zugesagte Frist ändert sich</translation>
    </message>
    <message>
        <source>Changes are announced later than before</source>
        <translation>Änderungen werden später angekündigt als bisher</translation>
    </message>
    <message>
        <source>Changes are announced earlier than before</source>
        <translation>Änderungen werden früher angekündigt als bisher</translation>
    </message>
    <message>
        <source>Notice of changes is promised where none was</source>
        <translation>Die Ankündigung von Änderungen wird zugesagt, wo sie fehlte</translation>
    </message>
    <message>
        <source>Notice of changes is no longer promised</source>
        <translation>Die Ankündigung von Änderungen wird nicht mehr zugesagt</translation>
    </message>
    <message>
        <source>Changes now need people’s acceptance</source>
        <translation>Änderungen bedürfen nun der Zustimmung der Betroffenen</translation>
    </message>
    <message>
        <source>Changes no longer need people’s acceptance</source>
        <translation>Änderungen bedürfen nicht mehr der Zustimmung der Betroffenen</translation>
    </message>
    <message>
        <source>The way changes are announced differs</source>
        <translation>Die Art der Ankündigung von Änderungen ändert sich</translation>
    </message>
    <message>
        <source>More of people’s content may be used for training, or with less choice</source>
        <translation>Inhalte der Betroffenen dürfen in größerem Umfang oder mit weniger Wahlmöglichkeit für das Training verwendet werden</translation>
    </message>
    <message>
        <source>Less of people’s content may be used for training, or with more choice</source>
        <translation>Inhalte der Betroffenen dürfen nur in geringerem Umfang oder mit mehr Wahlmöglichkeit für das Training verwendet werden</translation>
    </message>
    <message>
        <source>People’s content may now be used for training</source>
        <translation>Inhalte der Betroffenen dürfen nun für das Training verwendet werden</translation>
    </message>
    <message>
        <source>The statement on training is gone</source>
        <translation>Die Aussage zum Training entfällt</translation>
    </message>
    <message>
        <source>The statement on training with people’s content changes</source>
        <translation>Die Aussage zum Training mit Inhalten der Betroffenen ändert sich</translation>
    </message>
    <message>
        <source>People gain a right</source>
        <translation>Betroffene erhalten ein weiteres Recht</translation>
    </message>
    <message>
        <source>A right is no longer stated</source>
        <translation>Ein Recht wird nicht mehr genannt</translation>
    </message>
    <message>
        <source>A right now depends on a condition</source>
        <translation>Ein Recht hängt nun von einer Bedingung ab</translation>
    </message>
    <message>
        <source>A right no longer depends on a condition</source>
        <translation>Ein Recht hängt nicht mehr von einer Bedingung ab</translation>
    </message>
    <message>
        <source>A right is used by other means</source>
        <translation>Ein Recht wird auf anderem Weg ausgeübt</translation>
    </message>
    <message>
        <source>A right or the way to use it changes</source>
        <translation>Ein Recht oder der Weg seiner Ausübung ändert sich</translation>
    </message>
    <message>
        <source>Data is used for a further purpose</source>
        <translation>Daten werden für einen weiteren Zweck verwendet</translation>
    </message>
    <message>
        <source>Data is no longer used for a purpose</source>
        <translation>Daten werden für einen Zweck nicht mehr verwendet</translation>
    </message>
    <message>
        <source>A purpose is described differently</source>
        <translation>Ein Zweck wird anders beschrieben</translation>
    </message>
    <message>
        <source>Further data is collected</source>
        <translation>Weitere Daten werden erhoben</translation>
    </message>
    <message>
        <source>Some data is no longer collected</source>
        <translation>Bestimmte Daten werden nicht mehr erhoben</translation>
    </message>
    <message>
        <source>The data collected is described differently</source>
        <translation>Die erhobenen Daten werden anders beschrieben</translation>
    </message>
    <message>
        <source>The company now allows itself something it did not before</source>
        <translation>Das Unternehmen erlaubt sich nun etwas, was es bisher nicht tat</translation>
    </message>
    <message>
        <source>The company gives up something it allowed itself before</source>
        <translation>Das Unternehmen verzichtet auf etwas, was es sich bisher erlaubte</translation>
    </message>
    <message>
        <source>The company withdraws a promise</source>
        <translation>Das Unternehmen nimmt eine Zusage zurück</translation>
    </message>
    <message>
        <source>The company takes a position where it was silent</source>
        <translation>Das Unternehmen bezieht Position, wo es bisher schwieg</translation>
    </message>
    <message>
        <source>The company no longer states its position</source>
        <translation>Das Unternehmen nennt seine Position nicht mehr</translation>
    </message>
    <message>
        <source>The company’s position changes</source>
        <translation>Die Position des Unternehmens ändert sich</translation>
    </message>
    <message>
        <source>Younger people may now use the service</source>
        <translation>Jüngere Personen dürfen den Dienst nun nutzen</translation>
    </message>
    <message>
        <source>The minimum age rises</source>
        <translation>Das Mindestalter steigt</translation>
    </message>
    <message>
        <source>A minimum age is stated where none was</source>
        <translation>Ein Mindestalter wird genannt, wo keines stand</translation>
    </message>
    <message>
        <source>The minimum age is no longer stated</source>
        <translation>Das Mindestalter wird nicht mehr genannt</translation>
    </message>
    <message>
        <source>The minimum age is stated differently</source>
        <translation>Das Mindestalter wird anders angegeben</translation>
    </message>
    <message>
        <source>Transfers gain a safeguard</source>
        <translation>Für Übermittlungen kommt eine Garantie hinzu</translation>
    </message>
    <message>
        <source>Transfers lose a safeguard</source>
        <translation>Für Übermittlungen entfällt eine Garantie</translation>
    </message>
    <message>
        <source>Data goes to a further place</source>
        <translation>Daten gelangen an einen weiteren Ort</translation>
    </message>
    <message>
        <source>Data no longer goes to a place</source>
        <translation>Daten gelangen nicht mehr an einen Ort</translation>
    </message>
    <message>
        <source>Transfers are stated where none were</source>
        <translation>Übermittlungen werden genannt, wo keine standen</translation>
    </message>
    <message>
        <source>The statement on transfers is gone</source>
        <translation>Die Aussage zu Übermittlungen entfällt</translation>
    </message>
    <message>
        <source>Where data goes, or how it is safeguarded, changes</source>
        <translation>Der Zielort der Daten oder ihre Absicherung ändert sich</translation>
    </message>
    <message>
        <source>A further security measure is promised</source>
        <translation>Eine weitere Sicherheitsmaßnahme wird zugesagt</translation>
    </message>
    <message>
        <source>A security promise is gone</source>
        <translation>Eine Zusage zur Sicherheit entfällt</translation>
    </message>
    <message>
        <source>A security promise is worded differently</source>
        <translation>Eine Zusage zur Sicherheit ist anders formuliert</translation>
    </message>
    <message>
        <source>A further kind of cookie is used</source>
        <translation>Eine weitere Art von Cookies wird verwendet</translation>
    </message>
    <message>
        <source>A kind of cookie is no longer used</source>
        <translation>Eine Art von Cookies wird nicht mehr verwendet</translation>
    </message>
    <message>
        <source>The statement on cookies changes</source>
        <translation>Die Aussage zu Cookies ändert sich</translation>
    </message>
    <message>
        <source>A contact is given where the text only pointed to one</source>
        <translation>Ein Kontakt ist angegeben, auf den der Text bisher nur verwies</translation>
    </message>
    <message>
        <source>A mailbox of the organisation replaces a person’s own</source>
        <translation>Ein Postfach der Organisation ersetzt das einer einzelnen Person</translation>
    </message>
    <message>
        <source>A contact is no longer given, only pointed to</source>
        <translation>Auf einen Kontakt wird nur noch verwiesen, er ist nicht mehr angegeben</translation>
    </message>
    <message>
        <source>A contact is given where none was</source>
        <translation>Ein Kontakt ist angegeben, wo keiner stand</translation>
    </message>
    <message>
        <source>A contact is no longer given</source>
        <translation>Ein Kontakt ist nicht mehr angegeben</translation>
    </message>
    <message>
        <source>People reach the company at another address</source>
        <translation>Betroffene erreichen das Unternehmen unter einer anderen Adresse</translation>
    </message>
    <message>
        <source>A limit the company had set itself is gone</source>
        <translation>Eine Grenze, die sich das Unternehmen gesetzt hatte, entfällt</translation>
    </message>
    <message>
        <source>The company sets itself a limit</source>
        <translation>Das Unternehmen setzt sich eine Grenze</translation>
    </message>
    <message>
        <source>A “not” is gone, and with it a promise</source>
        <translation>Ein „nicht“ entfällt und mit ihm eine Zusage</translation>
    </message>
    <message>
        <source>A “not” is new, and with it a promise</source>
        <translation>Ein „nicht“ ist neu und mit ihm eine Zusage</translation>
    </message>
    <message>
        <source>A condition is gone</source>
        <translation>Eine Bedingung entfällt</translation>
    </message>
    <message>
        <source>A condition is new</source>
        <translation>Eine Bedingung ist neu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>to people’s advantage</source>
        <translation>zugunsten der Betroffenen</translation>
    </message>
    <message>
        <source>to people’s disadvantage</source>
        <translation>zulasten der Betroffenen</translation>
    </message>
    <message>
        <source>neither to people’s advantage nor to their disadvantage</source>
        <translation>weder zugunsten noch zulasten der Betroffenen</translation>
    </message>
    <message>
        <source>Retention: %1</source>
        <translation>Aufbewahrung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of change: for whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>clause</comment>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Data categories</source>
        <translation>Datenkategorien</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Notice of changes</source>
        <translation>Ankündigung von Änderungen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übermittlungen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>named as used</source>
        <translation>als eingesetzt genannt</translation>
    </message>
    <message>
        <source>named as an example</source>
        <translation>als Beispiel genannt</translation>
    </message>
    <message>
        <source>a class of vendors only</source>
        <translation>nur als Kategorie von Dienstleistern</translation>
    </message>
    <message>
        <source>role not stated</source>
        <translation>Rolle nicht angegeben</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>sub-processor</source>
        <translation>Unterauftragsverarbeiter</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>Verantwortlicher</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Datenübertragbarkeit</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Widerruf der Einwilligung</translation>
    </message>
    <message>
        <source>Opt-out of sale or sharing</source>
        <translation>Opt-out Verkauf/Weitergabe</translation>
    </message>
    <message>
        <source>Complaint to an authority</source>
        <translation>Beschwerde bei Aufsichtsbehörde</translation>
    </message>
    <message>
        <source>No solely automated decision</source>
        <translation>Keine rein automatisierte Entscheidung</translation>
    </message>
    <message>
        <source>Limit use of sensitive data</source>
        <translation>Sensible Daten begrenzen</translation>
    </message>
    <message>
        <source>No disadvantage for exercising rights</source>
        <translation>Keine Benachteiligung</translation>
    </message>
    <message>
        <source>Answer to a request</source>
        <translation>Antwort auf eine Anfrage</translation>
    </message>
    <message>
        <source>Deletion after a request</source>
        <translation>Löschung nach einer Anfrage</translation>
    </message>
    <message>
        <source>Deletion after account closure</source>
        <translation>Löschung nach Kontoschließung</translation>
    </message>
    <message>
        <source>Answer to a platform callback</source>
        <translation>Antwort auf den Rückruf einer Plattform</translation>
    </message>
    <message>
        <source>Notice of a breach</source>
        <translation>Meldung einer Datenschutzverletzung</translation>
    </message>
    <message>
        <source>Other deadline</source>
        <translation>Sonstige Frist</translation>
    </message>
    <message>
        <source>no new acceptance asked</source>
        <translation>keine erneute Zustimmung verlangt</translation>
    </message>
    <message>
        <source>must be accepted again</source>
        <translation>erneute Zustimmung erforderlich</translation>
    </message>
    <message>
        <source>continued use counts as acceptance</source>
        <translation>Weiternutzung gilt als Zustimmung</translation>
    </message>
    <message>
        <source>Sale of data</source>
        <translation>Verkauf von Daten</translation>
    </message>
    <message>
        <source>Sharing with advertisers</source>
        <translation>Weitergabe an Werbetreibende</translation>
    </message>
    <message>
        <source>Targeted advertising</source>
        <translation>Zielgerichtete Werbung</translation>
    </message>
    <message>
        <source>Cross-site tracking</source>
        <translation>Websiteübergreifende Nachverfolgung</translation>
    </message>
    <message>
        <source>AI training on user content</source>
        <translation>KI-Training mit Nutzerinhalten</translation>
    </message>
    <message>
        <source>AI training by vendors</source>
        <translation>KI-Training durch Dienstleister</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Automatisierte Entscheidungen</translation>
    </message>
    <message>
        <source>Use for analytics</source>
        <translation>Nutzung zur Analyse</translation>
    </message>
    <message>
        <source>Marketing e-mail</source>
        <translation>Werbung per E-Mail</translation>
    </message>
    <message>
        <source>Use counts as consent</source>
        <translation>Nutzung gilt als Einwilligung</translation>
    </message>
    <message>
        <source>Transfer with the business</source>
        <translation>Übertragung mit dem Unternehmen</translation>
    </message>
    <message>
        <source>Disclosure required by law</source>
        <translation>Gesetzlich vorgeschriebene Offenlegung</translation>
    </message>
    <message>
        <source>Use of de-identified data</source>
        <translation>Nutzung von Daten ohne Personenbezug</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>opt-in</source>
        <translation>Einwilligung (Opt-in)</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>Widerspruch (Opt-out)</translation>
    </message>
    <message>
        <source>depends on the plan</source>
        <translation>abhängig vom Tarif</translation>
    </message>
    <message>
        <source>Strictly necessary cookies</source>
        <translation>Unbedingt erforderliche Cookies</translation>
    </message>
    <message>
        <source>Security cookies</source>
        <translation>Sicherheits-Cookies</translation>
    </message>
    <message>
        <source>Functional cookies</source>
        <translation>Funktionale Cookies</translation>
    </message>
    <message>
        <source>Analytics cookies</source>
        <translation>Analyse-Cookies</translation>
    </message>
    <message>
        <source>Advertising cookies</source>
        <translation>Werbe-Cookies</translation>
    </message>
    <message>
        <source>Cross-site cookies</source>
        <translation>Websiteübergreifende Cookies</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Zuletzt aktualisiert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Privacy e-mail</source>
        <translation>E-Mail für Datenschutz</translation>
    </message>
    <message>
        <source>Security e-mail</source>
        <translation>E-Mail für Sicherheit</translation>
    </message>
    <message>
        <source>Support e-mail</source>
        <translation>E-Mail für Unterstützung</translation>
    </message>
    <message>
        <source>Personal e-mail</source>
        <translation>Persönliche E-Mail</translation>
    </message>
    <message>
        <source>Contact not given</source>
        <translation>Kontakt nicht angegeben</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>read with confidence</source>
        <translation>sicher gelesen</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>day, time</comment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Binding: the law</source>
        <translation>Maßgeblich: das Gesetz</translation>
    </message>
    <message>
        <source>Binding: the promise</source>
        <translation>Maßgeblich: die Zusage</translation>
    </message>
    <message>
        <source>Binding: the latest</source>
        <translation>Maßgeblich: der späteste Tag</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Maßgeblich</translation>
    </message>
    <message>
        <source>Binding: %1</source>
        <translation>Maßgeblich: %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Count started again: %1</source>
        <translation>Frist beginnt neu: %1</translation>
    </message>
    <message>
        <source>Period of %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Pause of %1: %2</source>
        <translation>Unterbrechung (%1): %2</translation>
    </message>
    <message>
        <source>Moved to the next working day: %1 (calendar %2)</source>
        <translation>Verschoben auf den nächsten Arbeitstag: %1 (Kalender %2)</translation>
    </message>
    <message>
        <source>Extended to %1 in all</source>
        <translation>Verlängert auf insgesamt %1</translation>
    </message>
    <message>
        <source>Promise in clause %1: %2</source>
        <translation>Zusage in Klausel %1: %2</translation>
    </message>
    <message>
        <source>Acknowledge within %1</source>
        <translation>Eingangsbestätigung, Frist %1</translation>
    </message>
    <message>
        <source>Safe target: last working day before the count ends</source>
        <translation>Sicheres Ziel: letzter Arbeitstag vor Fristende</translation>
    </message>
    <message>
        <source>Publication as planned</source>
        <translation>Veröffentlichung wie geplant</translation>
    </message>
    <message>
        <source>Notice of %1, promised in clause %2</source>
        <translation>Ankündigungsfrist %1, zugesagt in Klausel %2</translation>
    </message>
    <message>
        <source>No notice period is promised</source>
        <translation>Keine Ankündigungsfrist zugesagt</translation>
    </message>
    <message>
        <source>Notice of %1, asked by law</source>
        <translation>Ankündigungsfrist %1, gesetzlich verlangt</translation>
    </message>
    <message>
        <source>Day printed in the new text</source>
        <translation>Im neuen Text genannter Tag</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Klausel %1</translation>
    </message>
    <message>
        <source>Clause %1, version in force</source>
        <translation>Klausel %1, geltende Fassung</translation>
    </message>
    <message>
        <source>read in the statute</source>
        <translation>im Gesetz gelesen</translation>
    </message>
    <message>
        <source>confirmed by commentary</source>
        <translation>durch Kommentar bestätigt</translation>
    </message>
    <message>
        <source>to be confirmed by a lawyer</source>
        <translation>anwaltlich zu bestätigen</translation>
    </message>
    <message>
        <source>uncertain: sources disagree</source>
        <translation>unsicher: Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>high</source>
        <comment>severity</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>severity</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <comment>severity</comment>
        <translation>gering</translation>
    </message>
    <message>
        <source>note</source>
        <comment>severity</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Promise against law</source>
        <translation>Zusage gegen Recht</translation>
    </message>
    <message>
        <source>Promise against promise</source>
        <translation>Zusage gegen Zusage</translation>
    </message>
    <message>
        <source>Promise against practice</source>
        <translation>Zusage gegen Praxis</translation>
    </message>
    <message>
        <source>Practice against law</source>
        <translation>Praxis gegen Recht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>hingenommen</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved and changed</source>
        <translation>verschoben und geändert</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>neu nummeriert</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>moved from here</source>
        <translation>von hier verschoben</translation>
    </message>
    <message>
        <source>moved to here</source>
        <translation>hierher verschoben</translation>
    </message>
    <message>
        <source>typography only</source>
        <translation>nur Typografie</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Typografie</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Neu nummeriert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Datum geändert</translation>
    </message>
    <message>
        <source>Version changed</source>
        <translation>Fassungsbezeichnung geändert</translation>
    </message>
    <message>
        <source>Clause added</source>
        <translation>Klausel hinzugefügt</translation>
    </message>
    <message>
        <source>Clause removed</source>
        <translation>Klausel entfernt</translation>
    </message>
    <message>
        <source>Processor added</source>
        <translation>Auftragsverarbeiter hinzugefügt</translation>
    </message>
    <message>
        <source>Processor removed</source>
        <translation>Auftragsverarbeiter entfernt</translation>
    </message>
    <message>
        <source>Processor replaced</source>
        <translation>Auftragsverarbeiter ersetzt</translation>
    </message>
    <message>
        <source>Processor changed</source>
        <translation>Auftragsverarbeiter geändert</translation>
    </message>
    <message>
        <source>Retention changed</source>
        <translation>Aufbewahrung geändert</translation>
    </message>
    <message>
        <source>Deadline changed</source>
        <translation>Frist geändert</translation>
    </message>
    <message>
        <source>AI training changed</source>
        <translation>KI-Training geändert</translation>
    </message>
    <message>
        <source>Right added</source>
        <translation>Recht hinzugefügt</translation>
    </message>
    <message>
        <source>Right removed</source>
        <translation>Recht entfernt</translation>
    </message>
    <message>
        <source>Right changed</source>
        <translation>Recht geändert</translation>
    </message>
    <message>
        <source>Purpose changed</source>
        <translation>Zweck geändert</translation>
    </message>
    <message>
        <source>Data categories changed</source>
        <translation>Datenkategorien geändert</translation>
    </message>
    <message>
        <source>Position changed</source>
        <translation>Position geändert</translation>
    </message>
    <message>
        <source>Minimum age changed</source>
        <translation>Mindestalter geändert</translation>
    </message>
    <message>
        <source>Transfers changed</source>
        <translation>Übermittlungen geändert</translation>
    </message>
    <message>
        <source>Security changed</source>
        <translation>Sicherheit geändert</translation>
    </message>
    <message>
        <source>Cookies changed</source>
        <translation>Cookies geändert</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Kontakt geändert</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Neu formuliert</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>günstig</translation>
    </message>
    <message>
        <source>adverse</source>
        <translation>nachteilig</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>intended</source>
        <translation>beabsichtigt</translation>
    </message>
    <message>
        <source>questioned</source>
        <translation>infrage gestellt</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; another program or a missing permission may be in the way.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden; möglicherweise verwendet sie ein anderes Programm oder eine Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Die Datei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MiB, the most that is read.</source>
        <translation>Die Datei „%1“ ist größer als %2 MiB; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The file “%1” does not hold text.</source>
        <translation>Die Datei „%1“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>The characters of “%1” cannot be decoded; save it as UTF-8 and try again.</source>
        <translation>Die Zeichen von „%1“ lassen sich nicht entschlüsseln; speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” can be read, but holds no sentence that a privacy policy is made of.</source>
        <translation>„%1“ ist lesbar, enthält aber keinen Satz, aus dem eine Datenschutzerklärung besteht.</translation>
    </message>
    <message>
        <source>The markup of “%1” is nested deeper than %2 levels and was not read.</source>
        <translation>Die Auszeichnung von „%1“ ist tiefer als %2 Ebenen verschachtelt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot be read or written here: %2.</source>
        <translation>„%1“ hat ein Format, das hier nicht gelesen oder geschrieben werden kann: %2.</translation>
    </message>
    <message>
        <source>Line %2 of “%1” cannot be used: %3.</source>
        <translation>Zeile %2 von „%1“ ist nicht verwendbar: %3.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>„%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-11-20.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es wie 2026-11-20.</translation>
    </message>
    <message>
        <source>“%2” is not a value that “%1” can have.</source>
        <translation>„%2“ ist kein zulässiger Wert für „%1“.</translation>
    </message>
    <message>
        <source>The knowledge file “%1” cannot be used: %2.</source>
        <translation>Die Wissensdatei „%1“ ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>That cannot be done as asked: %1.</source>
        <translation>Das ist so nicht möglich: %1.</translation>
    </message>
    <message>
        <source>This version cannot do that yet: %1.</source>
        <translation>Diese Programmversion kann das noch nicht: %1.</translation>
    </message>
    <message>
        <source>There is no rule pack for the regime “%1”.</source>
        <translation>Für den Rechtsrahmen „%1“ gibt es kein Regelwerk.</translation>
    </message>
    <message>
        <source>The regime “%2” knows no right “%1”.</source>
        <translation>Der Rechtsrahmen „%2“ kennt kein Recht „%1“.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”.</source>
        <translation>Einen Kalender „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no project at “%1”.</source>
        <translation>Unter „%1“ gibt es kein Projekt.</translation>
    </message>
    <message>
        <source>There is already a file at “%1”; it was left as it is.</source>
        <translation>Unter „%1“ gibt es bereits eine Datei; sie blieb unverändert.</translation>
    </message>
    <message>
        <source>“%1” is not a Clausekeeper project.</source>
        <translation>„%1“ ist kein Clausekeeper-Projekt.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged and was not opened for writing; restore the last backup or verify it first.</source>
        <translation>Das Projekt „%1“ ist beschädigt und wurde nicht zum Schreiben geöffnet; stellen Sie die letzte Sicherung wieder her oder prüfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The project “%1” was saved by a newer Clausekeeper (format %2, this one knows %3).</source>
        <translation>Das Projekt „%1“ wurde mit einem neueren Clausekeeper gespeichert (Format %2, bekannt ist %3).</translation>
    </message>
    <message>
        <source>The project “%1” is in use by %2.</source>
        <translation>Das Projekt „%1“ wird gerade von %2 verwendet.</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed.</source>
        <translation>„%1“ kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”; nothing was changed.</source>
        <translation>Zum Schreiben von „%1“ fehlt Speicherplatz; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be written; nothing was left behind.</source>
        <translation>„%1“ konnte nicht geschrieben werden; es blieb nichts zurück.</translation>
    </message>
    <message>
        <source>The project file refused the change; nothing was changed.</source>
        <translation>Die Projektdatei hat die Änderung abgelehnt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime; look at it again before saving.</source>
        <translation>„%1“ wurde inzwischen geändert; sehen Sie es vor dem Speichern noch einmal an.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>„%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The project’s key is needed for this; unlock the project first.</source>
        <translation>Dafür wird der Schlüssel des Projekts benötigt; entsperren Sie zuerst das Projekt.</translation>
    </message>
    <message>
        <source>This key or passphrase does not open the project.</source>
        <translation>Dieser Schlüssel oder diese Passphrase öffnet das Projekt nicht.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached; use the passphrase instead.</source>
        <translation>Der Schlüsselbund dieses Rechners ist nicht erreichbar; verwenden Sie stattdessen die Passphrase.</translation>
    </message>
    <message>
        <source>A protected value of “%1” does not match its seal; it was not used.</source>
        <translation>Ein geschützter Wert von „%1“ passt nicht zu seinem Siegel; er wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>“%1” could not be reached.</source>
        <translation>„%1“ war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Stopped as asked; nothing was changed.</source>
        <translation>Wie gewünscht angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is under a legal hold and stays as it is until the hold is lifted.</source>
        <translation>„%1“ unterliegt einer Aufbewahrungssperre und bleibt unverändert, bis sie aufgehoben wird.</translation>
    </message>
    <message>
        <source>“%1” is in the state “%2”, which does not allow this.</source>
        <translation>„%1“ ist im Zustand „%2“, der das nicht zulässt.</translation>
    </message>
    <message>
        <source>Controller not identified</source>
        <translation>Verantwortlicher nicht benannt</translation>
    </message>
    <message>
        <source>The text names no legal entity with an address as the controller. People cannot tell who answers for their data.</source>
        <translation>Der Text nennt keine juristische Person mit Anschrift als Verantwortlichen. Betroffene können nicht erkennen, wer für ihre Daten einsteht.</translation>
    </message>
    <message>
        <source>No data protection officer or representative</source>
        <translation>Kein Datenschutzbeauftragter oder Vertreter</translation>
    </message>
    <message>
        <source>Neither a data protection officer nor an EU or UK representative is named.</source>
        <translation>Weder ein Datenschutzbeauftragter noch ein Vertreter in der EU oder im Vereinigten Königreich ist genannt.</translation>
    </message>
    <message>
        <source>No legal basis</source>
        <translation>Keine Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Purposes are stated without the legal basis each of them rests on.</source>
        <translation>Zwecke sind ohne die jeweilige Rechtsgrundlage genannt.</translation>
    </message>
    <message>
        <source>No right to complain</source>
        <translation>Kein Beschwerderecht</translation>
    </message>
    <message>
        <source>The right to complain to a supervisory authority is not mentioned.</source>
        <translation>Das Recht auf Beschwerde bei einer Aufsichtsbehörde ist nicht erwähnt.</translation>
    </message>
    <message>
        <source>No withdrawal of consent</source>
        <translation>Kein Widerruf der Einwilligung</translation>
    </message>
    <message>
        <source>Processing rests on consent, but the right to withdraw it is not mentioned.</source>
        <translation>Die Verarbeitung beruht auf Einwilligung, das Recht auf Widerruf ist aber nicht erwähnt.</translation>
    </message>
    <message>
        <source>No rights of people</source>
        <translation>Keine Betroffenenrechte</translation>
    </message>
    <message>
        <source>The text mentions none of the rights people have over their data.</source>
        <translation>Der Text erwähnt keines der Rechte, die Betroffene an ihren Daten haben.</translation>
    </message>
    <message>
        <source>Right to restriction missing</source>
        <translation>Recht auf Einschränkung fehlt</translation>
    </message>
    <message>
        <source>The right to have processing restricted is not mentioned.</source>
        <translation>Das Recht auf Einschränkung der Verarbeitung ist nicht erwähnt.</translation>
    </message>
    <message>
        <source>No deadline for requests</source>
        <translation>Keine Frist für Anfragen</translation>
    </message>
    <message>
        <source>No time limit is given in which requests are answered.</source>
        <translation>Es ist keine Frist genannt, in der Anfragen beantwortet werden.</translation>
    </message>
    <message>
        <source>Nothing on automated decisions</source>
        <translation>Nichts zu automatisierten Entscheidungen</translation>
    </message>
    <message>
        <source>The text does not say whether decisions are made by automated means.</source>
        <translation>Der Text sagt nicht, ob Entscheidungen automatisiert getroffen werden.</translation>
    </message>
    <message>
        <source>Nothing on required data</source>
        <translation>Nichts zu Pflichtangaben</translation>
    </message>
    <message>
        <source>The text does not say which data must be given, and what follows if it is not.</source>
        <translation>Der Text sagt nicht, welche Daten bereitgestellt werden müssen und was sonst folgt.</translation>
    </message>
    <message>
        <source>Nothing on transfers</source>
        <translation>Nichts zu Übermittlungen</translation>
    </message>
    <message>
        <source>Recipients abroad are likely, but the text says nothing on transfers to other countries.</source>
        <translation>Empfänger im Ausland sind wahrscheinlich, der Text sagt aber nichts zur Übermittlung in andere Länder.</translation>
    </message>
    <message>
        <source>Nothing on children</source>
        <translation>Nichts zu Kindern</translation>
    </message>
    <message>
        <source>No minimum age and no statement on children is given.</source>
        <translation>Weder ein Mindestalter noch eine Aussage zu Kindern ist enthalten.</translation>
    </message>
    <message>
        <source>Nothing on changes</source>
        <translation>Nichts zu Änderungen</translation>
    </message>
    <message>
        <source>The text does not say how changes of the policy are announced.</source>
        <translation>Der Text sagt nicht, wie Änderungen der Datenschutzerklärung angekündigt werden.</translation>
    </message>
    <message>
        <source>Nothing on a sale of the business</source>
        <translation>Nichts zum Unternehmensverkauf</translation>
    </message>
    <message>
        <source>The text does not say what happens to data when the business is sold or merged.</source>
        <translation>Der Text sagt nicht, was bei Verkauf oder Verschmelzung des Unternehmens mit den Daten geschieht.</translation>
    </message>
    <message>
        <source>Nothing on cookies</source>
        <translation>Nichts zu Cookies</translation>
    </message>
    <message>
        <source>The service has sign-in or web use, but the text says nothing on cookies.</source>
        <translation>Der Dienst hat eine Anmeldung oder Webnutzung, der Text sagt aber nichts zu Cookies.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>The text carries no date, so its versions cannot be told apart.</source>
        <translation>Der Text trägt kein Datum, seine Fassungen sind daher nicht unterscheidbar.</translation>
    </message>
    <message>
        <source>No date of effect</source>
        <translation>Kein Tag des Inkrafttretens</translation>
    </message>
    <message>
        <source>The text has a date, but does not say from which day it applies.</source>
        <translation>Der Text hat ein Datum, sagt aber nicht, ab welchem Tag er gilt.</translation>
    </message>
    <message>
        <source>Sale of data not stated</source>
        <translation>Verkauf von Daten nicht angegeben</translation>
    </message>
    <message>
        <source>The text does not say whether personal data is sold or shared.</source>
        <translation>Der Text sagt nicht, ob personenbezogene Daten verkauft oder weitergegeben werden.</translation>
    </message>
    <message>
        <source>AI training not stated</source>
        <translation>KI-Training nicht angegeben</translation>
    </message>
    <message>
        <source>The text does not say whether people’s content is used to train models.</source>
        <translation>Der Text sagt nicht, ob mit Inhalten der Betroffenen Modelle trainiert werden.</translation>
    </message>
    <message>
        <source>California disclosure missing</source>
        <translation>Angabe für Kalifornien fehlt</translation>
    </message>
    <message>
        <source>A disclosure that California law asks for is missing.</source>
        <translation>Eine nach kalifornischem Recht verlangte Angabe fehlt.</translation>
    </message>
    <message>
        <source>California disclosures missing</source>
        <translation>Angaben für Kalifornien fehlen</translation>
    </message>
    <message>
        <source>The categories, sources, recipients and retention periods that California law asks for are not all there.</source>
        <translation>Die nach kalifornischem Recht verlangten Kategorien, Quellen, Empfänger und Aufbewahrungsfristen sind nicht vollständig.</translation>
    </message>
    <message>
        <source>California request methods</source>
        <translation>Anfragewege für Kalifornien</translation>
    </message>
    <message>
        <source>The ways to make a request may not be enough for California; confirm that the business is online only.</source>
        <translation>Die Wege für Anfragen genügen für Kalifornien möglicherweise nicht; bestätigen Sie, dass das Geschäft nur online betrieben wird.</translation>
    </message>
    <message>
        <source>No link to opt out of sale</source>
        <translation>Kein Link zum Opt-out vom Verkauf</translation>
    </message>
    <message>
        <source>Data is sold or shared, but the text names no “Do Not Sell or Share” link or form to stop it.</source>
        <translation>Daten werden verkauft oder weitergegeben, der Text nennt aber keinen Link und kein Formular („Do Not Sell or Share“), um dies zu beenden.</translation>
    </message>
    <message>
        <source>Nothing on opt-out signals</source>
        <translation>Nichts zu Opt-out-Signalen</translation>
    </message>
    <message>
        <source>Data is sold or shared, but the text does not say that opt-out signals of browsers are followed.</source>
        <translation>Daten werden verkauft oder weitergegeben, der Text sagt aber nicht, dass Opt-out-Signale von Browsern befolgt werden.</translation>
    </message>
    <message>
        <source>California rights incomplete</source>
        <translation>Rechte für Kalifornien unvollständig</translation>
    </message>
    <message>
        <source>California law is named, but not all of the rights it gives.</source>
        <translation>Kalifornisches Recht ist genannt, aber nicht alle daraus folgenden Rechte.</translation>
    </message>
    <message>
        <source>Legitimate interest not named</source>
        <translation>Berechtigtes Interesse nicht benannt</translation>
    </message>
    <message>
        <source>The text rests on legitimate interests without saying which.</source>
        <translation>Der Text stützt sich auf berechtigte Interessen, ohne sie zu nennen.</translation>
    </message>
    <message>
        <source>Right of access missing</source>
        <translation>Recht auf Auskunft fehlt</translation>
    </message>
    <message>
        <source>The right of access is not mentioned.</source>
        <translation>Das Recht auf Auskunft ist nicht erwähnt.</translation>
    </message>
    <message>
        <source>Right to rectification missing</source>
        <translation>Recht auf Berichtigung fehlt</translation>
    </message>
    <message>
        <source>The right to have data corrected is not mentioned.</source>
        <translation>Das Recht auf Berichtigung ist nicht erwähnt.</translation>
    </message>
    <message>
        <source>Right to erasure missing</source>
        <translation>Recht auf Löschung fehlt</translation>
    </message>
    <message>
        <source>The right to have data erased is not mentioned.</source>
        <translation>Das Recht auf Löschung ist nicht erwähnt.</translation>
    </message>
    <message>
        <source>Right to object missing</source>
        <translation>Widerspruchsrecht fehlt</translation>
    </message>
    <message>
        <source>The right to object is not mentioned.</source>
        <translation>Das Recht auf Widerspruch ist nicht erwähnt.</translation>
    </message>
    <message>
        <source>Right to portability missing</source>
        <translation>Recht auf Datenübertragbarkeit fehlt</translation>
    </message>
    <message>
        <source>The right to receive one’s data in a usable format is not mentioned.</source>
        <translation>Das Recht, die eigenen Daten in einem gängigen Format zu erhalten, ist nicht erwähnt.</translation>
    </message>
    <message>
        <source>Open list of recipients</source>
        <translation>Offene Empfängerliste</translation>
    </message>
    <message>
        <source>The list of recipients stays open, so they cannot be determined.</source>
        <translation>Die Liste der Empfänger ist nicht abschließend, sie sind daher nicht bestimmbar.</translation>
    </message>
    <message>
        <source>Recipients only as examples: %1</source>
        <translation>Empfänger nur als Beispiele: %1</translation>
    </message>
    <message>
        <source>Recipients are named only as examples; none is confirmed.</source>
        <translation>Empfänger sind nur beispielhaft genannt; keiner ist bestätigt.</translation>
    </message>
    <message>
        <source>Recipients only as a class: %1</source>
        <translation>Empfänger nur als Kategorie: %1</translation>
    </message>
    <message>
        <source>A class of vendors is given without a name.</source>
        <translation>Eine Kategorie von Dienstleistern ist ohne Namen angegeben.</translation>
    </message>
    <message>
        <source>Database host not named: %1</source>
        <translation>Datenbank-Hoster nicht genannt: %1</translation>
    </message>
    <message>
        <source>The host of a main store of data is not named.</source>
        <translation>Der Hoster eines Hauptdatenbestands ist nicht genannt.</translation>
    </message>
    <message>
        <source>Processor disclosed only as a class: %1</source>
        <translation>Auftragsverarbeiter nur als Kategorie offengelegt: %1</translation>
    </message>
    <message>
        <source>%1 is in use; the policy mentions it only as “%2”.</source>
        <translation>%1 wird eingesetzt; die Datenschutzerklärung erwähnt dies nur als „%2“.</translation>
    </message>
    <message>
        <source>Recipient missing for a purpose: %1</source>
        <translation>Empfänger für einen Zweck fehlt: %1</translation>
    </message>
    <message>
        <source>A stated use needs a vendor of its kind, but none is listed.</source>
        <translation>Eine genannte Nutzung erfordert einen Dienstleister dieser Art, aufgeführt ist keiner.</translation>
    </message>
    <message>
        <source>Recipient not listed</source>
        <translation>Empfänger nicht aufgeführt</translation>
    </message>
    <message>
        <source>A vendor appears in the text, but not among the recipients.</source>
        <translation>Ein Dienstleister kommt im Text vor, aber nicht unter den Empfängern.</translation>
    </message>
    <message>
        <source>Vendor under its own terms</source>
        <translation>Dienstleister mit eigenen Bedingungen</translation>
    </message>
    <message>
        <source>A vendor acts under its own terms rather than on instructions, so its role is unclear.</source>
        <translation>Ein Dienstleister handelt nach eigenen Bedingungen statt nach Weisung, seine Rolle ist daher unklar.</translation>
    </message>
    <message>
        <source>Training by vendors not controlled</source>
        <translation>Training durch Dienstleister ungeregelt</translation>
    </message>
    <message>
        <source>Vendors may train on the data, and the text gives no control over that.</source>
        <translation>Dienstleister dürfen mit den Daten trainieren, und der Text sieht keine Kontrolle darüber vor.</translation>
    </message>
    <message>
        <source>Platform called a processor</source>
        <translation>Plattform als Auftragsverarbeiter bezeichnet</translation>
    </message>
    <message>
        <source>A platform that decides on its own purposes is listed as a processor.</source>
        <translation>Eine Plattform, die über ihre Zwecke selbst entscheidet, ist als Auftragsverarbeiter aufgeführt.</translation>
    </message>
    <message>
        <source>Limits of platform data</source>
        <translation>Grenzen der Plattformdaten</translation>
    </message>
    <message>
        <source>The text concedes that more data may be read from a platform than it lists.</source>
        <translation>Der Text räumt ein, dass von einer Plattform mehr Daten gelesen werden können, als er aufführt.</translation>
    </message>
    <message>
        <source>Role not clear</source>
        <translation>Rolle unklar</translation>
    </message>
    <message>
        <source>A recipient is called both a controller and a processor; it must be one or the other for each use.</source>
        <translation>Ein Empfänger wird sowohl Verantwortlicher als auch Auftragsverarbeiter genannt; für jede Nutzung kann er nur eines von beiden sein.</translation>
    </message>
    <message>
        <source>“Sub-processor” misused</source>
        <translation>„Unterauftragsverarbeiter“ falsch verwendet</translation>
    </message>
    <message>
        <source>The word implies that the company is itself a processor, which the rest of the text denies.</source>
        <translation>Der Begriff setzt voraus, dass das Unternehmen selbst Auftragsverarbeiter ist; der übrige Text verneint das.</translation>
    </message>
    <message>
        <source>Operator not defined</source>
        <translation>Betreiber nicht bestimmt</translation>
    </message>
    <message>
        <source>A further party appears that the text does not identify.</source>
        <translation>Es tritt ein weiterer Beteiligter auf, den der Text nicht benennt.</translation>
    </message>
    <message>
        <source>Transfers do not fit the recipients: %1</source>
        <translation>Übermittlungen passen nicht zu den Empfängern: %1</translation>
    </message>
    <message>
        <source>The places named for transfers do not cover where the recipients are.</source>
        <translation>Die für Übermittlungen genannten Orte decken die Standorte der Empfänger nicht ab.</translation>
    </message>
    <message>
        <source>Recipients without a place</source>
        <translation>Empfänger ohne Ort</translation>
    </message>
    <message>
        <source>The text does not say where some recipients process data.</source>
        <translation>Der Text sagt nicht, wo einige Empfänger Daten verarbeiten.</translation>
    </message>
    <message>
        <source>No status address for callbacks</source>
        <translation>Keine Statusadresse für Rückrufe</translation>
    </message>
    <message>
        <source>Platforms ask for a confirmation code and a status address; the text describes neither.</source>
        <translation>Plattformen verlangen einen Bestätigungscode und eine Statusadresse; der Text beschreibt keines von beiden.</translation>
    </message>
    <message>
        <source>Platform callbacks covered in part</source>
        <translation>Plattform-Rückrufe nur teilweise erfasst</translation>
    </message>
    <message>
        <source>The promise on platform callbacks covers only some of the platforms named.</source>
        <translation>Die Zusage zu Plattform-Rückrufen erfasst nur einige der genannten Plattformen.</translation>
    </message>
    <message>
        <source>Undisclosed processor: %1</source>
        <translation>Nicht offengelegter Auftragsverarbeiter: %1</translation>
    </message>
    <message>
        <source>%1 is in use, but no clause of the policy discloses it.</source>
        <translation>%1 wird eingesetzt, aber keine Klausel der Datenschutzerklärung legt dies offen.</translation>
    </message>
    <message>
        <source>Disclosed but not in use: %1</source>
        <translation>Offengelegt, aber nicht eingesetzt: %1</translation>
    </message>
    <message>
        <source>The policy discloses %1, but no such processor is in use.</source>
        <translation>Die Datenschutzerklärung legt %1 offen, ein solcher Auftragsverarbeiter ist aber nicht im Einsatz.</translation>
    </message>
    <message>
        <source>Kept longer than promised: %1</source>
        <translation>Länger aufbewahrt als zugesagt: %1</translation>
    </message>
    <message>
        <source>The rule for %1 keeps data for %2; the policy promises %3.</source>
        <translation>Die Regel für %1 bewahrt Daten auf: %2; die Datenschutzerklärung sagt zu: %3.</translation>
    </message>
    <message>
        <source>No rule for a promise: %1</source>
        <translation>Keine Regel zu einer Zusage: %1</translation>
    </message>
    <message>
        <source>The policy makes a promise for %1, but no retention rule carries it out.</source>
        <translation>Die Datenschutzerklärung macht eine Zusage zu %1, aber keine Aufbewahrungsregel setzt sie um.</translation>
    </message>
    <message>
        <source>Answered after the promised day: %1</source>
        <translation>Nach dem zugesagten Tag beantwortet: %1</translation>
    </message>
    <message>
        <source>Request %1 was answered on %2; the policy promises an answer by %3.</source>
        <translation>Anfrage %1 wurde am %2 beantwortet; die Datenschutzerklärung sagt eine Antwort bis %3 zu.</translation>
    </message>
    <message>
        <source>No processing agreement: %1</source>
        <translation>Kein Vertrag zur Auftragsverarbeitung: %1</translation>
    </message>
    <message>
        <source>No signed processing agreement is recorded for %1.</source>
        <translation>Für %1 ist kein unterzeichneter Vertrag zur Auftragsverarbeitung erfasst.</translation>
    </message>
    <message>
        <source>No transfer tool: %1</source>
        <translation>Kein Transferinstrument: %1</translation>
    </message>
    <message>
        <source>%1 processes data in a third country (%2), and no transfer tool that covers it is recorded.</source>
        <translation>%1 verarbeitet Daten in einem Drittland (%2), und kein Transferinstrument dafür ist erfasst.</translation>
    </message>
    <message>
        <source>Request overdue: %1</source>
        <translation>Anfrage überfällig: %1</translation>
    </message>
    <message>
        <source>Request %1 was due on %2 and is still open.</source>
        <translation>Anfrage %1 war am %2 fällig und ist noch offen.</translation>
    </message>
    <message>
        <source>Disposal overdue: %1</source>
        <translation>Löschung überfällig: %1</translation>
    </message>
    <message>
        <source>%1 was due on %2 and is not recorded as done.</source>
        <translation>%1 war am %2 fällig und ist nicht als erledigt erfasst.</translation>
    </message>
    <message>
        <source>Review overdue: %1</source>
        <translation>Überprüfung überfällig: %1</translation>
    </message>
    <message>
        <source>The review of %1 was due on %2.</source>
        <translation>Die Überprüfung von %1 war am %2 fällig.</translation>
    </message>
    <message>
        <source>Activity without a legal basis: %1</source>
        <translation>Verarbeitungstätigkeit ohne Rechtsgrundlage: %1</translation>
    </message>
    <message>
        <source>No legal basis is recorded for %1.</source>
        <translation>Für %1 ist keine Rechtsgrundlage erfasst.</translation>
    </message>
    <message>
        <source>Answered after the legal day: %1</source>
        <translation>Nach dem gesetzlichen Tag beantwortet: %1</translation>
    </message>
    <message>
        <source>Request %1 was answered on %2; the last legal day was %3.</source>
        <translation>Anfrage %1 wurde am %2 beantwortet; der letzte gesetzliche Tag war %3.</translation>
    </message>
    <message>
        <source>Two statements are at odds</source>
        <translation>Zwei Aussagen widersprechen sich</translation>
    </message>
    <message>
        <source>Two places of the text cannot both be kept.</source>
        <translation>Zwei Stellen des Textes lassen sich nicht beide einhalten.</translation>
    </message>
    <message>
        <source>Deletion is promised and denied</source>
        <translation>Löschung zugesagt und ausgeschlossen</translation>
    </message>
    <message>
        <source>One place promises deletion, another keeps the same data.</source>
        <translation>Eine Stelle sagt die Löschung zu, eine andere behält dieselben Daten.</translation>
    </message>
    <message>
        <source>Statements on notice are at odds</source>
        <translation>Aussagen zur Ankündigung widersprechen sich</translation>
    </message>
    <message>
        <source>Two places of the text say different things about how changes are announced.</source>
        <translation>Zwei Stellen des Textes beschreiben die Ankündigung von Änderungen unterschiedlich.</translation>
    </message>
    <message>
        <source>Statements on vendors are at odds</source>
        <translation>Aussagen zu Dienstleistern widersprechen sich</translation>
    </message>
    <message>
        <source>Vendors are said to act on instructions only, and elsewhere under their own terms.</source>
        <translation>Dienstleister handeln laut Text nur auf Weisung und an anderer Stelle nach eigenen Bedingungen.</translation>
    </message>
    <message>
        <source>Statements on training are at odds</source>
        <translation>Aussagen zum Training widersprechen sich</translation>
    </message>
    <message>
        <source>Two places of the text differ on which models may be trained.</source>
        <translation>Zwei Stellen des Textes unterscheiden sich darin, welche Modelle trainiert werden dürfen.</translation>
    </message>
    <message>
        <source>Retention periods are at odds</source>
        <translation>Aufbewahrungsfristen widersprechen sich</translation>
    </message>
    <message>
        <source>Two places of the text give the same data different periods.</source>
        <translation>Zwei Stellen des Textes geben denselben Daten unterschiedliche Fristen.</translation>
    </message>
    <message>
        <source>Archive against erasure</source>
        <translation>Archiv gegen Löschung</translation>
    </message>
    <message>
        <source>A schedule archives the data, while deletion is promised without saying whether archived copies go too.</source>
        <translation>Ein Ablauf archiviert die Daten, während die Löschung zugesagt ist, ohne archivierte Kopien zu erwähnen.</translation>
    </message>
    <message>
        <source>Deletion deadlines are at odds</source>
        <translation>Löschfristen widersprechen sich</translation>
    </message>
    <message>
        <source>Two places of the text give different deadlines for deleting the same data.</source>
        <translation>Zwei Stellen des Textes nennen unterschiedliche Fristen für die Löschung derselben Daten.</translation>
    </message>
    <message>
        <source>Purposes are at odds</source>
        <translation>Zwecke widersprechen sich</translation>
    </message>
    <message>
        <source>A use is said to be strictly limited, yet a further purpose is stated elsewhere.</source>
        <translation>Eine Nutzung ist als strikt begrenzt bezeichnet, an anderer Stelle steht ein weiterer Zweck.</translation>
    </message>
    <message>
        <source>Using the service is treated as consent, which is not a clear act of agreement.</source>
        <translation>Die Nutzung des Dienstes gilt als Einwilligung; das ist keine eindeutige bestätigende Handlung.</translation>
    </message>
    <message>
        <source>Consent is bundled</source>
        <translation>Gebündelte Einwilligung</translation>
    </message>
    <message>
        <source>Consent is part of a mandatory acceptance and therefore not freely given.</source>
        <translation>Die Einwilligung ist Teil einer verpflichtenden Zustimmung und daher nicht freiwillig.</translation>
    </message>
    <message>
        <source>Transfers rest on use</source>
        <translation>Übermittlungen stützen sich auf die Nutzung</translation>
    </message>
    <message>
        <source>Transfers abroad rest on using the service, without a safeguard.</source>
        <translation>Übermittlungen ins Ausland stützen sich auf die Nutzung des Dienstes, ohne Garantie.</translation>
    </message>
    <message>
        <source>Objection has a price</source>
        <translation>Widerspruch hat einen Preis</translation>
    </message>
    <message>
        <source>Objecting is possible only by paying or leaving.</source>
        <translation>Ein Widerspruch ist nur durch Zahlung oder Verlassen des Dienstes möglich.</translation>
    </message>
    <message>
        <source>Silence counts as acceptance</source>
        <translation>Schweigen gilt als Zustimmung</translation>
    </message>
    <message>
        <source>Continued use counts as acceptance of a change that people may not know of.</source>
        <translation>Die Weiternutzung gilt als Zustimmung zu einer Änderung, die Betroffene möglicherweise nicht kennen.</translation>
    </message>
    <message>
        <source>Changes without notice</source>
        <translation>Änderungen ohne Ankündigung</translation>
    </message>
    <message>
        <source>Changes apply on posting, without notice in advance.</source>
        <translation>Änderungen gelten mit der Veröffentlichung, ohne vorherige Ankündigung.</translation>
    </message>
    <message>
        <source>Erasure refused for models</source>
        <translation>Löschung bei Modellen verweigert</translation>
    </message>
    <message>
        <source>Erasure is declared impossible for trained models, without a remedy.</source>
        <translation>Die Löschung aus trainierten Modellen wird für unmöglich erklärt, ohne Abhilfe.</translation>
    </message>
    <message>
        <source>Erasure limited by contract</source>
        <translation>Löschung durch Vertrag begrenzt</translation>
    </message>
    <message>
        <source>Erasure is made to yield to contractual needs, which the law does not provide for.</source>
        <translation>Die Löschung tritt hinter vertragliche Erfordernisse zurück; das sieht das Gesetz nicht vor.</translation>
    </message>
    <message>
        <source>Copies survive for training</source>
        <translation>Kopien bleiben für das Training</translation>
    </message>
    <message>
        <source>Copies of content survive as long as models trained on them do.</source>
        <translation>Kopien von Inhalten bestehen so lange wie die damit trainierten Modelle.</translation>
    </message>
    <message>
        <source>Kept without end: %1</source>
        <translation>Aufbewahrung ohne Ende: %1</translation>
    </message>
    <message>
        <source>Data is kept without end, or for as long as an account exists that may never be closed.</source>
        <translation>Daten werden ohne Ende aufbewahrt oder solange ein Konto besteht, das möglicherweise nie geschlossen wird.</translation>
    </message>
    <message>
        <source>Deletion reaches one store only</source>
        <translation>Löschung erfasst nur einen Datenbestand</translation>
    </message>
    <message>
        <source>Deletion is promised for one store; backups, logs and vendors’ copies are outside the promise.</source>
        <translation>Die Löschung ist für einen Datenbestand zugesagt; Sicherungen, Protokolle und Kopien bei Dienstleistern sind nicht erfasst.</translation>
    </message>
    <message>
        <source>De-identification instead of deletion</source>
        <translation>Entfernen des Personenbezugs statt Löschung</translation>
    </message>
    <message>
        <source>The company may choose to de-identify instead of deleting, with no standard for it.</source>
        <translation>Das Unternehmen kann statt der Löschung den Personenbezug entfernen, ohne Maßstab dafür.</translation>
    </message>
    <message>
        <source>Narrow promise on training: %1</source>
        <translation>Enge Zusage zum Training: %1</translation>
    </message>
    <message>
        <source>The promise on training leaves out some content or some models.</source>
        <translation>Die Zusage zum Training lässt einige Inhalte oder Modelle aus.</translation>
    </message>
    <message>
        <source>Sensitive data left to people</source>
        <translation>Sensible Daten den Betroffenen überlassen</translation>
    </message>
    <message>
        <source>People are told to keep sensitive data away; no condition for processing it is given.</source>
        <translation>Betroffene sollen sensible Daten fernhalten; eine Bedingung für deren Verarbeitung ist nicht genannt.</translation>
    </message>
    <message>
        <source>Security left to people</source>
        <translation>Sicherheit den Betroffenen überlassen</translation>
    </message>
    <message>
        <source>Responsibility for security is moved to people.</source>
        <translation>Die Verantwortung für die Sicherheit wird auf die Betroffenen verlagert.</translation>
    </message>
    <message>
        <source>Security disclaimed</source>
        <translation>Sicherheit ausgeschlossen</translation>
    </message>
    <message>
        <source>The text disclaims security, which cannot displace the duty to provide it.</source>
        <translation>Der Text schließt die Gewähr für Sicherheit aus; die Pflicht dazu lässt sich so nicht beseitigen.</translation>
    </message>
    <message>
        <source>Measure does not protect: %1</source>
        <translation>Maßnahme schützt nicht: %1</translation>
    </message>
    <message>
        <source>A measure is named that does not protect the confidentiality of personal data.</source>
        <translation>Eine genannte Maßnahme schützt die Vertraulichkeit personenbezogener Daten nicht.</translation>
    </message>
    <message>
        <source>Personal mailbox as contact: %1</source>
        <translation>Persönliches Postfach als Kontakt: %1</translation>
    </message>
    <message>
        <source>The contact is an individual’s mailbox at a consumer provider, weak in continuity and confidentiality.</source>
        <translation>Der Kontakt ist das Postfach einer Einzelperson bei einem Anbieter für Privatkunden; Kontinuität und Vertraulichkeit sind schwach.</translation>
    </message>
    <message>
        <source>The text points to a contact that it does not give.</source>
        <translation>Der Text verweist auf einen Kontakt, den er nicht angibt.</translation>
    </message>
    <message>
        <source>General mailbox as contact: %1</source>
        <translation>Allgemeines Postfach als Kontakt: %1</translation>
    </message>
    <message>
        <source>Privacy requests go to a general mailbox.</source>
        <translation>Datenschutzanfragen gehen an ein allgemeines Postfach.</translation>
    </message>
    <message>
        <source>Promise not yet available</source>
        <translation>Zusage noch nicht verfügbar</translation>
    </message>
    <message>
        <source>The text offers something that it says is not available yet.</source>
        <translation>Der Text bietet etwas an, das nach eigener Aussage noch nicht verfügbar ist.</translation>
    </message>
    <message>
        <source>Age does not fit the EU: %1</source>
        <translation>Altersgrenze passt nicht zur EU: %1</translation>
    </message>
    <message>
        <source>The minimum age lies below the age of consent in some EU member states.</source>
        <translation>Das Mindestalter liegt unter dem Einwilligungsalter einiger EU-Mitgliedstaaten.</translation>
    </message>
    <message>
        <source>Age stricter than needed: %1</source>
        <translation>Altersgrenze strenger als nötig: %1</translation>
    </message>
    <message>
        <source>The minimum age exceeds what statutes ask for.</source>
        <translation>Das Mindestalter übersteigt das gesetzlich Verlangte.</translation>
    </message>
    <message>
        <source>No check of age: %1</source>
        <translation>Keine Altersprüfung: %1</translation>
    </message>
    <message>
        <source>The age is safe, but no check and no way for parents is described.</source>
        <translation>Die Altersgrenze ist sicher, aber weder eine Prüfung noch ein Weg für Eltern ist beschrieben.</translation>
    </message>
    <message>
        <source>Parental consent implied</source>
        <translation>Einwilligung der Eltern unterstellt</translation>
    </message>
    <message>
        <source>The text implies parental consent without a way to give it.</source>
        <translation>Der Text unterstellt die Einwilligung der Eltern, ohne einen Weg dafür vorzusehen.</translation>
    </message>
    <message>
        <source>No consent for cookies</source>
        <translation>Keine Einwilligung für Cookies</translation>
    </message>
    <message>
        <source>Cookies that are not strictly necessary are used without prior consent.</source>
        <translation>Nicht unbedingt erforderliche Cookies werden ohne vorherige Einwilligung verwendet.</translation>
    </message>
    <message>
        <source>Sensitive data not addressed</source>
        <translation>Sensible Daten nicht behandelt</translation>
    </message>
    <message>
        <source>Likeness, voice or other special categories may be processed, and the text does not address them.</source>
        <translation>Bildnis, Stimme oder andere besondere Kategorien werden möglicherweise verarbeitet; der Text behandelt sie nicht.</translation>
    </message>
    <message>
        <source>Business transfer without notice</source>
        <translation>Unternehmensübertragung ohne Mitteilung</translation>
    </message>
    <message>
        <source>Data may move with the business without notice to people.</source>
        <translation>Daten können ohne Mitteilung an die Betroffenen mit dem Unternehmen übergehen.</translation>
    </message>
    <message>
        <source>Acceptance to be tracked</source>
        <translation>Zustimmung ist nachzuhalten</translation>
    </message>
    <message>
        <source>Changes need acceptance by each person; until then the earlier version governs for them.</source>
        <translation>Änderungen bedürfen der Zustimmung jeder einzelnen Person; bis dahin gilt für sie die frühere Fassung.</translation>
    </message>
    <message>
        <source>30 days against one month</source>
        <translation>30 Tage gegen einen Monat</translation>
    </message>
    <message>
        <source>A fixed 30 days can end after the calendar month the law gives.</source>
        <translation>Feste 30 Tage können nach dem gesetzlichen Kalendermonat enden.</translation>
    </message>
    <message>
        <source>Words run together</source>
        <translation>Zusammengeschriebene Wörter</translation>
    </message>
    <message>
        <source>Spaces are missing in the text.</source>
        <translation>Im Text fehlen Leerzeichen.</translation>
    </message>
    <message>
        <source>Deadlines are at odds</source>
        <translation>Fristen widersprechen sich</translation>
    </message>
    <message>
        <source>Two places of the text give different deadlines for the same thing.</source>
        <translation>Zwei Stellen des Textes nennen für dieselbe Sache unterschiedliche Fristen.</translation>
    </message>
    <message>
        <source>Positions are at odds</source>
        <translation>Positionen widersprechen sich</translation>
    </message>
    <message>
        <source>One place of the text denies what another allows.</source>
        <translation>Eine Stelle des Textes verneint, was eine andere erlaubt.</translation>
    </message>
    <message>
        <source>Answer promised later than the law asks</source>
        <translation>Antwort später zugesagt als gesetzlich verlangt</translation>
    </message>
    <message>
        <source>The text gives itself %1 to answer a request; the law gives less.</source>
        <translation>Der Text nimmt sich %1 für die Antwort auf eine Anfrage; das Gesetz lässt weniger Zeit.</translation>
    </message>
    <message>
        <source>Retention is vague: %1</source>
        <translation>Aufbewahrung unbestimmt: %1</translation>
    </message>
    <message>
        <source>The words give no length and no usable test, so no day of deletion can be derived from them.</source>
        <translation>Der Wortlaut nennt weder Dauer noch brauchbares Kriterium; ein Löschtag lässt sich nicht ableiten.</translation>
    </message>
    <message>
        <source>Retention of backups is vague</source>
        <translation>Aufbewahrung von Sicherungen unbestimmt</translation>
    </message>
    <message>
        <source>Backups are kept for a time that is not bounded.</source>
        <translation>Sicherungen werden für eine unbegrenzte Zeit aufbewahrt.</translation>
    </message>
    <message>
        <source>Start of a period not stated: %1</source>
        <translation>Beginn einer Frist nicht angegeben: %1</translation>
    </message>
    <message>
        <source>A length is given, but not the event that starts it.</source>
        <translation>Eine Dauer ist genannt, aber nicht das Ereignis, mit dem sie beginnt.</translation>
    </message>
    <message>
        <source>Data without a period: %1</source>
        <translation>Daten ohne Frist: %1</translation>
    </message>
    <message>
        <source>Some of the data the text collects has no retention period or criterion.</source>
        <translation>Für einige der erhobenen Daten fehlen Aufbewahrungsfrist und Kriterium.</translation>
    </message>
    <message>
        <source>Nothing said about data after closure: %1</source>
        <translation>Nichts zu Daten nach der Kontoschließung: %1</translation>
    </message>
    <message>
        <source>The text does not say what happens to this data once the account is closed.</source>
        <translation>Der Text sagt nicht, was nach der Kontoschließung mit diesen Daten geschieht.</translation>
    </message>
    <message>
        <source>Retention at the company’s discretion</source>
        <translation>Aufbewahrung im Ermessen des Unternehmens</translation>
    </message>
    <message>
        <source>How long this data stays is left to the company’s own systems and policies.</source>
        <translation>Wie lange diese Daten bleiben, ist den eigenen Systemen und Richtlinien des Unternehmens überlassen.</translation>
    </message>
    <message>
        <source>Exception without bounds</source>
        <translation>Ausnahme ohne Grenzen</translation>
    </message>
    <message>
        <source>Deletion yields to a legal duty that is not named.</source>
        <translation>Die Löschung tritt hinter eine nicht benannte gesetzliche Pflicht zurück.</translation>
    </message>
    <message>
        <source>Transfers are vague: %1</source>
        <translation>Übermittlungen unbestimmt: %1</translation>
    </message>
    <message>
        <source>The text names neither the destination nor the safeguard clearly enough.</source>
        <translation>Der Text nennt weder den Zielort noch die Garantie klar genug.</translation>
    </message>
    <message>
        <source>Security is vague</source>
        <translation>Sicherheit unbestimmt</translation>
    </message>
    <message>
        <source>Security is promised, but no measure is named.</source>
        <translation>Sicherheit ist zugesagt, aber keine Maßnahme genannt.</translation>
    </message>
    <message>
        <source>Promise weakened by its wording</source>
        <translation>Zusage durch Wortlaut geschwächt</translation>
    </message>
    <message>
        <source>The promise is limited to what is feasible or reasonable and cannot be checked.</source>
        <translation>Die Zusage ist auf das Machbare oder Angemessene begrenzt und nicht überprüfbar.</translation>
    </message>
    <message>
        <source>Action for children is vague</source>
        <translation>Maßnahme für Kinder unbestimmt</translation>
    </message>
    <message>
        <source>The text promises “action” rather than deletion when a child’s data is found.</source>
        <translation>Der Text sagt „Maßnahmen“ statt der Löschung zu, wenn Daten eines Kindes gefunden werden.</translation>
    </message>
    <message>
        <source>Right is limited</source>
        <translation>Recht ist begrenzt</translation>
    </message>
    <message>
        <source>A right is granted for some processing only, without saying which.</source>
        <translation>Ein Recht wird nur für bestimmte Verarbeitungen gewährt, ohne sie zu nennen.</translation>
    </message>
    <message>
        <source>Rights depend on the place</source>
        <translation>Rechte hängen vom Ort ab</translation>
    </message>
    <message>
        <source>Rights are made to depend on where people live, without saying who has which.</source>
        <translation>Rechte hängen vom Wohnort ab, ohne dass gesagt wird, wer welche hat.</translation>
    </message>
    <message>
        <source>Terms not explained: %1</source>
        <translation>Begriffe nicht erklärt: %1</translation>
    </message>
    <message>
        <source>Words for data appear that the text does not explain.</source>
        <translation>Es kommen Begriffe für Daten vor, die der Text nicht erklärt.</translation>
    </message>
    <message>
        <source>Open-ended data</source>
        <translation>Daten nicht abschließend genannt</translation>
    </message>
    <message>
        <source>A catch-all phrase leaves open which data is collected.</source>
        <translation>Eine Auffangformulierung lässt offen, welche Daten erhoben werden.</translation>
    </message>
    <message>
        <source>Data not declared: %1</source>
        <translation>Daten nicht angegeben: %1</translation>
    </message>
    <message>
        <source>Data is used that does not appear where the text lists what is collected.</source>
        <translation>Es werden Daten verwendet, die in der Aufzählung der erhobenen Daten fehlen.</translation>
    </message>
    <message>
        <source>AI use without bounds</source>
        <translation>KI-Nutzung ohne Grenzen</translation>
    </message>
    <message>
        <source>No limit is set on what is sent to providers of AI.</source>
        <translation>Es ist keine Grenze dafür gesetzt, was an KI-Anbieter gesendet wird.</translation>
    </message>
    <message>
        <source>Claim of data minimisation</source>
        <translation>Behauptete Datenminimierung</translation>
    </message>
    <message>
        <source>The text claims to collect the minimum, but uses more than it lists.</source>
        <translation>Der Text will nur das Nötigste erheben, verwendet aber mehr, als er aufführt.</translation>
    </message>
    <message>
        <source>Anonymisation not explained: %1</source>
        <translation>Anonymisierung nicht erklärt: %1</translation>
    </message>
    <message>
        <source>Data is said to become anonymous; neither method nor test is given.</source>
        <translation>Daten sollen anonym werden; weder Verfahren noch Maßstab ist genannt.</translation>
    </message>
    <message>
        <source>Archive without a purpose: %1</source>
        <translation>Archiv ohne Zweck: %1</translation>
    </message>
    <message>
        <source>Data stays in an archive, but no purpose is given for that time.</source>
        <translation>Daten bleiben in einem Archiv, ein Zweck für diese Zeit ist aber nicht genannt.</translation>
    </message>
    <message>
        <source>Security covers only a part</source>
        <translation>Sicherheit erfasst nur einen Teil</translation>
    </message>
    <message>
        <source>A measure is promised for some of the data and not for the rest.</source>
        <translation>Eine Maßnahme ist für einen Teil der Daten zugesagt, für den Rest nicht.</translation>
    </message>
    <message>
        <source>Marketing without a basis</source>
        <translation>Werbung ohne Grundlage</translation>
    </message>
    <message>
        <source>Marketing messages are announced without saying what they rest on.</source>
        <translation>Werbenachrichten sind angekündigt, ohne ihre Grundlage zu nennen.</translation>
    </message>
    <message>
        <source>Purpose is vague</source>
        <translation>Zweck unbestimmt</translation>
    </message>
    <message>
        <source>A purpose is so wide that people cannot tell what is done with their data.</source>
        <translation>Ein Zweck ist so weit gefasst, dass nicht erkennbar ist, was mit den Daten geschieht.</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>Projekt angelegt</translation>
    </message>
    <message>
        <source>Sample organisation filled in</source>
        <translation>Beispielorganisation eingefügt</translation>
    </message>
    <message>
        <source>Project taken over from %1</source>
        <translation>Projekt übernommen von %1</translation>
    </message>
    <message>
        <source>Project brought to the current format</source>
        <translation>Projekt auf das aktuelle Format gebracht</translation>
    </message>
    <message>
        <source>Policy added: %1</source>
        <translation>Datenschutzerklärung hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Policy version imported: %1</source>
        <translation>Fassung importiert: %1</translation>
    </message>
    <message>
        <source>Policy version read again: %1</source>
        <translation>Fassung neu gelesen: %1</translation>
    </message>
    <message>
        <source>Policy changed: %1</source>
        <translation>Datenschutzerklärung geändert: %1</translation>
    </message>
    <message>
        <source>Policy version removed: %1</source>
        <translation>Fassung entfernt: %1</translation>
    </message>
    <message>
        <source>Commitment confirmed: %1</source>
        <translation>Zusage bestätigt: %1</translation>
    </message>
    <message>
        <source>All suggestions confirmed: %1</source>
        <translation>Alle Vorschläge bestätigt: %1</translation>
    </message>
    <message>
        <source>Commitment rejected: %1</source>
        <translation>Zusage abgelehnt: %1</translation>
    </message>
    <message>
        <source>Decision on a commitment withdrawn: %1</source>
        <translation>Entscheidung zu einer Zusage zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Commitment edited: %1</source>
        <translation>Zusage bearbeitet: %1</translation>
    </message>
    <message>
        <source>Commitment added: %1</source>
        <translation>Zusage hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Commitment removed: %1</source>
        <translation>Zusage entfernt: %1</translation>
    </message>
    <message>
        <source>Processor added: %1</source>
        <translation>Auftragsverarbeiter hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Processor changed: %1</source>
        <translation>Auftragsverarbeiter geändert: %1</translation>
    </message>
    <message>
        <source>Processor removed: %1</source>
        <translation>Auftragsverarbeiter entfernt: %1</translation>
    </message>
    <message>
        <source>Processors imported: %1</source>
        <translation>Auftragsverarbeiter importiert: %1</translation>
    </message>
    <message>
        <source>Registers filled from confirmed commitments</source>
        <translation>Register aus bestätigten Zusagen gefüllt</translation>
    </message>
    <message>
        <source>Processing activity added: %1</source>
        <translation>Verarbeitungstätigkeit hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Processing activity changed: %1</source>
        <translation>Verarbeitungstätigkeit geändert: %1</translation>
    </message>
    <message>
        <source>Processing activity removed: %1</source>
        <translation>Verarbeitungstätigkeit entfernt: %1</translation>
    </message>
    <message>
        <source>Processing activities imported: %1</source>
        <translation>Verarbeitungstätigkeiten importiert: %1</translation>
    </message>
    <message>
        <source>Retention rule added: %1</source>
        <translation>Aufbewahrungsregel hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Retention rule changed: %1</source>
        <translation>Aufbewahrungsregel geändert: %1</translation>
    </message>
    <message>
        <source>Retention rule removed: %1</source>
        <translation>Aufbewahrungsregel entfernt: %1</translation>
    </message>
    <message>
        <source>Retention started: %1</source>
        <translation>Aufbewahrung begonnen: %1</translation>
    </message>
    <message>
        <source>Disposal recorded: %1 (%2)</source>
        <translation>Löschung festgehalten: %1 (%2)</translation>
    </message>
    <message>
        <source>Disposal withdrawn: %1</source>
        <translation>Löschung zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Legal hold placed: %1</source>
        <translation>Aufbewahrungssperre gesetzt: %1</translation>
    </message>
    <message>
        <source>Legal hold lifted: %1</source>
        <translation>Aufbewahrungssperre aufgehoben: %1</translation>
    </message>
    <message>
        <source>Request %1 opened</source>
        <translation>Anfrage %1 eröffnet</translation>
    </message>
    <message>
        <source>Requests imported: %1</source>
        <translation>Anfragen importiert: %1</translation>
    </message>
    <message>
        <source>Request %1 moved on: %2</source>
        <translation>Anfrage %1, neuer Stand: %2</translation>
    </message>
    <message>
        <source>Identity check of request %1: %2</source>
        <translation>Identitätsprüfung zu Anfrage %1: %2</translation>
    </message>
    <message>
        <source>Request %1 paused: %2</source>
        <translation>Anfrage %1 unterbrochen: %2</translation>
    </message>
    <message>
        <source>Request %1 taken up again</source>
        <translation>Anfrage %1 wieder aufgenommen</translation>
    </message>
    <message>
        <source>Period of request %1 extended</source>
        <translation>Frist der Anfrage %1 verlängert</translation>
    </message>
    <message>
        <source>Request %1 changed</source>
        <translation>Anfrage %1 geändert</translation>
    </message>
    <message>
        <source>Request %1 closed: %2</source>
        <translation>Anfrage %1 abgeschlossen: %2</translation>
    </message>
    <message>
        <source>Personal data of request %1 destroyed</source>
        <translation>Personenbezogene Daten der Anfrage %1 vernichtet</translation>
    </message>
    <message>
        <source>Task added: %1</source>
        <translation>Aufgabe hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Task changed: %1</source>
        <translation>Aufgabe geändert: %1</translation>
    </message>
    <message>
        <source>Task settled: %1 (%2)</source>
        <translation>Aufgabe erledigt: %1 (%2)</translation>
    </message>
    <message>
        <source>Task removed: %1</source>
        <translation>Aufgabe entfernt: %1</translation>
    </message>
    <message>
        <source>Finding judged: %1 (%2)</source>
        <translation>Feststellung beurteilt: %1 (%2)</translation>
    </message>
    <message>
        <source>Change judged: %1 (%2)</source>
        <translation>Änderung beurteilt: %1 (%2)</translation>
    </message>
    <message>
        <source>Setting changed: %1</source>
        <translation>Einstellung geändert: %1</translation>
    </message>
    <message>
        <source>Key added to the project</source>
        <translation>Schlüssel zum Projekt hinzugefügt</translation>
    </message>
    <message>
        <source>Key removed from the project</source>
        <translation>Schlüssel aus dem Projekt entfernt</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Sicherung geschrieben</translation>
    </message>
    <message>
        <source>Policy version added: %1</source>
        <translation>Fassung hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Policy version changed: %1</source>
        <translation>Fassung geändert: %1</translation>
    </message>
    <message>
        <source>Retention event added: %1</source>
        <translation>Aufbewahrungstermin hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Retention event changed: %1</source>
        <translation>Aufbewahrungstermin geändert: %1</translation>
    </message>
    <message>
        <source>Retention event removed: %1</source>
        <translation>Aufbewahrungstermin entfernt: %1</translation>
    </message>
    <message>
        <source>Legal hold added: %1</source>
        <translation>Aufbewahrungssperre hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Legal hold changed: %1</source>
        <translation>Aufbewahrungssperre geändert: %1</translation>
    </message>
    <message>
        <source>Legal hold removed: %1</source>
        <translation>Aufbewahrungssperre entfernt: %1</translation>
    </message>
    <message>
        <source>Request added: %1</source>
        <translation>Anfrage hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Request removed: %1</source>
        <translation>Anfrage entfernt: %1</translation>
    </message>
    <message>
        <source>Note on a finding added: %1</source>
        <translation>Anmerkung zu einer Feststellung hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Note on a finding changed: %1</source>
        <translation>Anmerkung zu einer Feststellung geändert: %1</translation>
    </message>
    <message>
        <source>Note on a finding removed: %1</source>
        <translation>Anmerkung zu einer Feststellung entfernt: %1</translation>
    </message>
    <message>
        <source>Note on a change added: %1</source>
        <translation>Anmerkung zu einer Änderung hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Note on a change changed: %1</source>
        <translation>Anmerkung zu einer Änderung geändert: %1</translation>
    </message>
    <message>
        <source>Note on a change removed: %1</source>
        <translation>Anmerkung zu einer Änderung entfernt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>im Einsatz</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>no contract</source>
        <translation>kein Vertrag</translation>
    </message>
    <message>
        <source>contract requested</source>
        <translation>Vertrag angefordert</translation>
    </message>
    <message>
        <source>in negotiation</source>
        <translation>in Verhandlung</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>unterzeichnet</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht erforderlich</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>legal obligation</source>
        <translation>rechtliche Verpflichtung</translation>
    </message>
    <message>
        <source>vital interests</source>
        <translation>lebenswichtige Interessen</translation>
    </message>
    <message>
        <source>public task</source>
        <translation>öffentliche Aufgabe</translation>
    </message>
    <message>
        <source>legitimate interests</source>
        <translation>berechtigte Interessen</translation>
    </message>
    <message>
        <source>no start given</source>
        <translation>kein Beginn angegeben</translation>
    </message>
    <message>
        <source>while the account exists</source>
        <translation>solange das Konto besteht</translation>
    </message>
    <message>
        <source>creation</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>account closure</source>
        <translation>Kontoschließung</translation>
    </message>
    <message>
        <source>disconnection</source>
        <translation>Trennung der Verbindung</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>aufbewahren</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivieren</translation>
    </message>
    <message>
        <source>anonymise</source>
        <translation>anonymisieren</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>aggregieren</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>fixed period</source>
        <translation>feste Frist</translation>
    </message>
    <message>
        <source>until an event</source>
        <translation>bis zu einem Ereignis</translation>
    </message>
    <message>
        <source>by criteria</source>
        <translation>nach Kriterien</translation>
    </message>
    <message>
        <source>no usable period</source>
        <translation>keine brauchbare Frist</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>due</source>
        <comment>retention event</comment>
        <translation>fällig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>identity check</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>collecting</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>proof asked for</source>
        <translation>Nachweis angefordert</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>scope to be clarified</source>
        <translation>Umfang zu klären</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Entgelt</translation>
    </message>
    <message>
        <source>Our own systems</source>
        <translation>Eigene Systeme</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Processing activity</source>
        <translation>Verarbeitungstätigkeit</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Aufbewahrungsregel</translation>
    </message>
    <message>
        <source>Retention event</source>
        <translation>Aufbewahrungstermin</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Aufbewahrungssperre</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Note on a finding</source>
        <translation>Anmerkung zu einer Feststellung</translation>
    </message>
    <message>
        <source>Note on a change</source>
        <translation>Anmerkung zu einer Änderung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thing: its detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text (remark)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>no notice period promised</source>
        <translation>keine Ankündigungsfrist zugesagt</translation>
    </message>
    <message>
        <source>in force on posting</source>
        <translation>in Kraft mit Veröffentlichung</translation>
    </message>
    <message>
        <source>Minimum age: %1</source>
        <translation>Mindestalter: %1</translation>
    </message>
    <message>
        <source>Transfers to %1</source>
        <translation>Übermittlungen nach %1</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>delete within 30 days</comment>
        <translation>%1, Frist %2</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between stages of retention</comment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>from account closure</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>in the product</source>
        <translation>im Produkt</translation>
    </message>
    <message>
        <source>by posting</source>
        <translation>durch Veröffentlichung</translation>
    </message>
    <message>
        <source>by the date at the top</source>
        <translation>durch das Datum am Anfang</translation>
    </message>
    <message>
        <source>by further notice when practical</source>
        <translation>durch weitere Mitteilung, soweit praktikabel</translation>
    </message>
    <message>
        <source>standard contractual clauses</source>
        <translation>Standardvertragsklauseln</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of things</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>adequacy decision</source>
        <translation>Angemessenheitsbeschluss</translation>
    </message>
    <message>
        <source>EU–US Data Privacy Framework</source>
        <translation>EU-US-Datenschutzrahmen</translation>
    </message>
    <message>
        <source>EU standard contractual clauses (2021)</source>
        <translation>EU-Standardvertragsklauseln (2021)</translation>
    </message>
    <message>
        <source>standard clauses between controller and processor</source>
        <translation>Standardvertragsklauseln zwischen Verantwortlichem und Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>binding corporate rules</source>
        <translation>verbindliche interne Datenschutzvorschriften</translation>
    </message>
    <message>
        <source>approved code of conduct</source>
        <translation>genehmigte Verhaltensregeln</translation>
    </message>
    <message>
        <source>approved certification</source>
        <translation>genehmigte Zertifizierung</translation>
    </message>
    <message>
        <source>authorised individual clauses</source>
        <translation>genehmigte individuelle Vertragsklauseln</translation>
    </message>
    <message>
        <source>derogation for a specific situation</source>
        <translation>Ausnahme für bestimmte Fälle</translation>
    </message>
    <message>
        <source>UK International Data Transfer Agreement</source>
        <translation>UK-Übermittlungsvertrag (IDTA)</translation>
    </message>
    <message>
        <source>UK Addendum to the EU clauses</source>
        <translation>UK-Zusatz zu den EU-Klauseln</translation>
    </message>
    <message>
        <source>UK–US data bridge</source>
        <translation>UK-US-Datenbrücke</translation>
    </message>
    <message>
        <source>EU clauses with Swiss changes</source>
        <translation>EU-Klauseln mit Schweizer Anpassungen</translation>
    </message>
    <message>
        <source>Brazilian standard contractual clauses</source>
        <translation>brasilianische Standardvertragsklauseln</translation>
    </message>
    <message>
        <source>Chinese security assessment or standard contract</source>
        <translation>chinesische Sicherheitsprüfung oder Standardvertrag</translation>
    </message>
    <message>
        <source>%1 of %2 answered on time</source>
        <translation>%1 von %2 fristgerecht beantwortet</translation>
    </message>
    <message>
        <source>none answered yet</source>
        <translation>noch keine beantwortet</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Auffälliges</translation>
    </message>
    <message>
        <source>%1 without a signed agreement</source>
        <translation>%1 ohne unterzeichneten Vertrag</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Disposals</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>Privacy at a glance</source>
        <translation>Datenschutz auf einen Blick</translation>
    </message>
    <message>
        <source>Summary for the board, as of %1</source>
        <translation>Zusammenfassung für die Geschäftsleitung, Stand %1</translation>
    </message>
    <message>
        <source>open findings</source>
        <translation>offene Feststellungen</translation>
    </message>
    <message>
        <source>open requests</source>
        <translation>offene Anfragen</translation>
    </message>
    <message>
        <source>requests overdue</source>
        <translation>Anfragen überfällig</translation>
    </message>
    <message>
        <source>disposals overdue</source>
        <translation>Löschungen überfällig</translation>
    </message>
    <message>
        <source>What to decide first</source>
        <translation>Was zuerst zu entscheiden ist</translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation>Keine Feststellung ist offen.</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Feststellungen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>pause</comment>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1: since %2</source>
        <comment>pause</comment>
        <translation>%1: seit %2</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>to be answered by</source>
        <translation>zu beantworten bis</translation>
    </message>
    <message>
        <source>days since receipt</source>
        <translation>Tage seit Eingang</translation>
    </message>
    <message>
        <source>days to answer</source>
        <translation>Tage bis zur Antwort</translation>
    </message>
    <message numerus="yes">
        <source>open task(s)</source>
        <translation>
            <numerusform>offene Aufgabe</numerusform>
            <numerusform>offene Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Regime and calendar</source>
        <translation>Rechtsrahmen und Kalender</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfragende Person</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Unterbrechungen</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Fristverlängerung</translation>
    </message>
    <message>
        <source>announced on %1</source>
        <translation>mitgeteilt am %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>our systems</source>
        <translation>eigene Systeme</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Case file, as of %1</source>
        <translation>Akte, Stand %1</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Vorgang</translation>
    </message>
    <message>
        <source>Why that day</source>
        <translation>Warum dieser Tag</translation>
    </message>
    <message>
        <source>What the person wrote</source>
        <translation>Was die Person geschrieben hat</translation>
    </message>
    <message>
        <source>No task is recorded.</source>
        <translation>Keine Aufgabe ist erfasst.</translation>
    </message>
    <message>
        <source>What the person wrote and who it is stays in the project.</source>
        <translation>Was die Person geschrieben hat und wer sie ist, bleibt im Projekt.</translation>
    </message>
    <message>
        <source>Change memo of %1, comparing %2 (in force since %3) with %4</source>
        <translation>Änderungsvermerk vom %1: %2 (in Kraft seit %3) verglichen mit %4</translation>
    </message>
    <message>
        <source>Change memo of %1, comparing %2 with %3</source>
        <translation>Änderungsvermerk vom %1: %2 verglichen mit %3</translation>
    </message>
    <message>
        <source>new acceptance needed</source>
        <translation>neue Zustimmung erforderlich</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>people must accept again</source>
        <translation>müssen erneut zustimmen</translation>
    </message>
    <message numerus="yes">
        <source>material change(s)</source>
        <translation>
            <numerusform>wesentliche Änderung</numerusform>
            <numerusform>wesentliche Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>earliest day in force</source>
        <translation>frühestes Inkrafttreten</translation>
    </message>
    <message>
        <source>The date printed in the new text, %1, is </source>
        <translation>Das im neuen Text genannte Datum, %1, liegt </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too early</source>
        <translation>
            <numerusform>%n Tag zu früh</numerusform>
            <numerusform>%n Tage zu früh</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of substance changes: no promise is made, dropped or altered.</source>
        <translation>In der Sache ändert sich nichts: Keine Zusage kommt hinzu, entfällt oder ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n further change(s): see the table below.</source>
        <translation>
            <numerusform>%n weitere Änderung: siehe Tabelle unten.</numerusform>
            <numerusform>%n weitere Änderungen: siehe Tabelle unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Material changes</source>
        <translation>Wesentliche Änderungen</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Changes without substance</source>
        <translation>Änderungen ohne sachlichen Gehalt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1: what %2 changes</source>
        <comment>policy, version</comment>
        <translation>%1: was %2 ändert</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Earliest day in force</source>
        <translation>Frühestes Inkrafttreten</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Sonstige Änderungen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>Certificate of disposal</source>
        <translation>Löschnachweis</translation>
    </message>
    <message>
        <source>What was disposed of from %1 to %2</source>
        <translation>Was vom %1 bis %2 gelöscht, anonymisiert oder archiviert wurde</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>disposals</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>after the due day</source>
        <translation>nach dem Fälligkeitstag</translation>
    </message>
    <message>
        <source>legal holds in force</source>
        <translation>geltende Aufbewahrungssperren</translation>
    </message>
    <message>
        <source>Nothing was disposed of in this time.</source>
        <translation>In dieser Zeit wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>■ High</source>
        <translation>■ Hoch</translation>
    </message>
    <message>
        <source>▲ Medium</source>
        <translation>▲ Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Information</translation>
    </message>
    <message>
        <source>the text says nothing</source>
        <translation>der Text sagt nichts</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was vorliegt</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Findings by kind</source>
        <translation>Feststellungen nach Art</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Gap report</source>
        <translation>Lückenbericht</translation>
    </message>
    <message>
        <source>Where promise, practice and law differ: %1, as of %2</source>
        <translation>Wo Zusage, Praxis und Recht auseinandergehen: %1, Stand %2</translation>
    </message>
    <message>
        <source>high, open</source>
        <translation>hoch, offen</translation>
    </message>
    <message>
        <source>medium, open</source>
        <translation>mittel, offen</translation>
    </message>
    <message>
        <source>low, open</source>
        <translation>gering, offen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Findings are computed from the text, the registers and the rule packs named by their citations. They are working references for reviewers, not legal advice.</source>
        <translation>Feststellungen werden aus dem Text, den Registern und den in den Fundstellen genannten Regelwerken berechnet. Sie sind Arbeitshilfen für die Prüfung, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Who changed what, as of %1</source>
        <translation>Wer was geändert hat, Stand %1</translation>
    </message>
    <message>
        <source>✓ The chain of %1 entries holds.</source>
        <translation>✓ Die Kette von %1 Einträgen ist lückenlos.</translation>
    </message>
    <message>
        <source>● The chain does not hold from entry %1 on.</source>
        <translation>● Die Kette ist ab Eintrag %1 unterbrochen.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>undoes entry %1</source>
        <translation>macht Eintrag %1 rückgängig</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Das Journal ist leer.</translation>
    </message>
    <message>
        <source>Journal entry %1</source>
        <translation>Journaleintrag %1</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>Wurzel %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verantwortlicher</translation>
    </message>
    <message>
        <source>Joint controller</source>
        <translation>Gemeinsam Verantwortlicher</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datenschutzbeauftragter</translation>
    </message>
    <message>
        <source>Categories of data subjects</source>
        <translation>Kategorien betroffener Personen</translation>
    </message>
    <message>
        <source>Categories of personal data</source>
        <translation>Kategorien personenbezogener Daten</translation>
    </message>
    <message>
        <source>Categories of recipients</source>
        <translation>Kategorien von Empfängern</translation>
    </message>
    <message>
        <source>Third countries and safeguards</source>
        <translation>Drittländer und Garantien</translation>
    </message>
    <message>
        <source>Time limits for erasure</source>
        <translation>Löschfristen</translation>
    </message>
    <message>
        <source>Security measures</source>
        <translation>Sicherheitsmaßnahmen</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Letzte Überprüfung</translation>
    </message>
    <message>
        <source>processing activities</source>
        <translation>Verarbeitungstätigkeiten</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>with third countries</source>
        <translation>mit Drittländern</translation>
    </message>
    <message>
        <source>without a legal basis</source>
        <translation>ohne Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Processing activities</source>
        <translation>Verarbeitungstätigkeiten</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Record of processing activities</source>
        <translation>Verzeichnis von Verarbeitungstätigkeiten</translation>
    </message>
    <message>
        <source>Under Art. 30(1) GDPR, as of %1</source>
        <translation>Nach Art. 30 Abs. 1 DSGVO, Stand %1</translation>
    </message>
    <message>
        <source>No processing activity is recorded.</source>
        <translation>Keine Verarbeitungstätigkeit ist erfasst.</translation>
    </message>
    <message>
        <source>Steps of the computation</source>
        <translation>Schritte der Berechnung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>● overdue</source>
        <translation>● überfällig</translation>
    </message>
    <message>
        <source>▲ late</source>
        <translation>▲ verspätet</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>answered on time</source>
        <translation>fristgerecht beantwortet</translation>
    </message>
    <message>
        <source>days to answer (median)</source>
        <translation>Tage bis zur Antwort (Median)</translation>
    </message>
    <message>
        <source>Register of requests</source>
        <translation>Register der Betroffenenanfragen</translation>
    </message>
    <message>
        <source>Requests of data subjects, as of %1</source>
        <translation>Anfragen betroffener Personen, Stand %1</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Rechtsrahmen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>Keine Anfrage ist erfasst.</translation>
    </message>
    <message>
        <source>Requests are shown by number; names stay in the project.</source>
        <translation>Anfragen sind mit Nummer aufgeführt; Namen bleiben im Projekt.</translation>
    </message>
    <message>
        <source>❚❚ on hold</source>
        <translation>❚❚ gesperrt</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>◆ undated</source>
        <translation>◆ ohne Datum</translation>
    </message>
    <message>
        <source>internal target %1, not promised</source>
        <translation>internes Ziel %1, nicht zugesagt</translation>
    </message>
    <message>
        <source>our own rule, not promised</source>
        <translation>eigene Regel, nicht zugesagt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Retention schedule</source>
        <translation>Aufbewahrungs- und Löschplan</translation>
    </message>
    <message>
        <source>What is kept, for how long and why, as of %1</source>
        <translation>Was wie lange und warum aufbewahrt wird, Stand %1</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Aufbewahrungsregeln</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Promise or law</source>
        <translation>Zusage oder Gesetz</translation>
    </message>
    <message>
        <source>retention rules</source>
        <translation>Aufbewahrungsregeln</translation>
    </message>
    <message>
        <source>carry out a promise</source>
        <translation>setzen eine Zusage um</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No retention rule is recorded.</source>
        <translation>Keine Aufbewahrungsregel ist erfasst.</translation>
    </message>
    <message>
        <source>Undated rules rest on words without a length. No day is derived from them; an internal target is shown where one was set and binds nobody outside.</source>
        <translation>Regeln ohne Datum beruhen auf Formulierungen ohne Dauer. Daraus wird kein Tag abgeleitet; ein internes Ziel wird angezeigt, wo eines gesetzt wurde, und bindet nach außen nicht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Sub-processors</source>
        <translation>Unterauftragsverarbeiter</translation>
    </message>
    <message>
        <source>Who processes personal data for %1. Last changed on %2</source>
        <translation>Wer personenbezogene Daten für %1 verarbeitet. Letzte Änderung am %2</translation>
    </message>
    <message>
        <source>No sub-processor is in use.</source>
        <translation>Kein Unterauftragsverarbeiter ist im Einsatz.</translation>
    </message>
    <message>
        <source>Sub-processors in use</source>
        <translation>Unterauftragsverarbeiter im Einsatz</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Sub-processors announced</source>
        <translation>Angekündigte Unterauftragsverarbeiter</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Verarbeitungsverzeichnis</translation>
    </message>
    <message>
        <source>Sub-processor list</source>
        <translation>Liste der Unterauftragsverarbeiter</translation>
    </message>
    <message>
        <source>Disposal certificate</source>
        <translation>Löschnachweis</translation>
    </message>
    <message>
        <source>DSAR register</source>
        <translation>Register der Betroffenenanfragen</translation>
    </message>
    <message>
        <source>DSAR case file</source>
        <translation>Akte einer Betroffenenanfrage</translation>
    </message>
    <message>
        <source>Change memo</source>
        <translation>Änderungsvermerk</translation>
    </message>
    <message>
        <source>Board summary</source>
        <translation>Bericht an die Geschäftsleitung</translation>
    </message>
    <message>
        <source>the text in force</source>
        <translation>der geltende Text</translation>
    </message>
    <message>
        <source>the new text</source>
        <translation>der neue Text</translation>
    </message>
</context>
<context>
    <name>ck::ui</name>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Klausel %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The text itself</source>
        <translation>Der Text selbst</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Keine Klausel</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>Genannt als</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einzelne Daten</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Accept again</source>
        <translation>Erneute Zustimmung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Least age</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Gestützt auf</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Plans exempt</source>
        <translation>Tarife ausgenommen</translation>
    </message>
    <message>
        <source>Plans included</source>
        <translation>Tarife eingeschlossen</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Umgesetzt durch</translation>
    </message>
    <message>
        <source>%1, clause %2</source>
        <translation>%1, Klausel %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Read with doubt: have a closer look at the words.</source>
        <translation>Unsicher gelesen: Sehen Sie sich den Wortlaut genauer an.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept with changes</source>
        <translation>Mit Änderungen annehmen</translation>
    </message>
    <message>
        <source>The reason is kept with the finding and in the journal.</source>
        <translation>Der Grund wird bei der Feststellung und im Journal festgehalten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Notice owed</source>
        <translation>Geschuldete Ankündigung</translation>
    </message>
    <message numerus="yes">
        <source>The text says %1: %n day(s) too early</source>
        <translation>
            <numerusform>Der Text nennt %1: %n Tag zu früh</numerusform>
            <numerusform>Der Text nennt %1: %n Tage zu früh</numerusform>
        </translation>
    </message>
    <message>
        <source>People must accept the new text again.</source>
        <translation>Betroffene müssen dem neuen Text erneut zustimmen.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>What the law asks</source>
        <translation>Was das Gesetz verlangt</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation>Was die Datenschutzerklärung sagt</translation>
    </message>
    <message>
        <source>Nothing: no words of the text say it.</source>
        <translation>Nichts: Keine Textstelle besagt es.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Accept the risk…</source>
        <translation>Risiko hinnehmen…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Not material.</source>
        <translation>Nicht wesentlich.</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Betrifft</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>As intended</source>
        <translation>So beabsichtigt</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Infrage stellen…</translation>
    </message>
    <message>
        <source>Question this change</source>
        <translation>Änderung infrage stellen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Infrage stellen</translation>
    </message>
    <message>
        <source>No clause of the policy names it</source>
        <translation>Keine Klausel der Datenschutzerklärung nennt ihn</translation>
    </message>
    <message>
        <source>No agreement on processing</source>
        <translation>Kein Vertrag zur Auftragsverarbeitung</translation>
    </message>
    <message>
        <source>The review is overdue</source>
        <translation>Die Überprüfung ist überfällig</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Rechtlicher Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Betroffene</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>AVV</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Transfer tool</source>
        <translation>Transferinstrument</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Processing activity, a line of the record of Art. 30(1) GDPR</source>
        <translation>Verarbeitungstätigkeit, ein Eintrag im Verzeichnis nach Art. 30 Abs. 1 DSGVO</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Others who get it</source>
        <translation>Weitere Empfänger</translation>
    </message>
    <message>
        <source>Third countries</source>
        <translation>Drittländer</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Garantien</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Letzte Überprüfung</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Name and message are locked.</source>
        <translation>Name und Nachricht sind gesperrt.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>What the person wrote</source>
        <translation>Was die Person geschrieben hat</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Paused (%1) from %2 to %3</source>
        <translation>Unterbrochen (%1) vom %2 bis %3</translation>
    </message>
    <message>
        <source>Check identity</source>
        <translation>Identität prüfen</translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation>Identität bestätigt</translation>
    </message>
    <message>
        <source>Collected: review</source>
        <translation>Gesammelt: prüfen</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>Beantwortet…</translation>
    </message>
    <message>
        <source>Close as answered</source>
        <translation>Als beantwortet abschließen</translation>
    </message>
    <message>
        <source>A closed case cannot be opened again.</source>
        <translation>Ein abgeschlossener Vorgang kann nicht wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Vorgang abschließen</translation>
    </message>
    <message>
        <source>answered in full</source>
        <translation>vollständig beantwortet</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Extend the period</source>
        <translation>Frist verlängern</translation>
    </message>
    <message>
        <source>The person must be told within the first period, with the reason.</source>
        <translation>Die Person muss innerhalb der ersten Frist unterrichtet werden, mit Gründen.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation>Von der Person zurückgezogen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Why this day</source>
        <translation>Warum dieser Tag</translation>
    </message>
    <message>
        <source>Paused: the day moves on with every day of the pause.</source>
        <translation>Unterbrochen: Der Tag verschiebt sich mit jedem Tag der Unterbrechung.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Record the disposal</source>
        <translation>Löschung festhalten</translation>
    </message>
    <message>
        <source>It goes into the journal and onto the certificate with your name and today’s date.</source>
        <translation>Sie wird mit Ihrem Namen und dem heutigen Datum in das Journal und den Löschnachweis aufgenommen.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Wie es erledigt wurde</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>Eigenes Ziel</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>Verlangt durch</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>Counted from %1</source>
        <translation>Gezählt ab %1</translation>
    </message>
    <message>
        <source>The promise names no start; the day of creation was taken.</source>
        <translation>Die Zusage nennt keinen Beginn; zugrunde gelegt ist der Tag der Erfassung.</translation>
    </message>
    <message>
        <source>An own target, not promised.</source>
        <translation>Ein eigenes Ziel, nicht zugesagt.</translation>
    </message>
    <message>
        <source>Done on %1 by %2</source>
        <translation>Erledigt am %1 durch %2</translation>
    </message>
    <message>
        <source>Record the disposal…</source>
        <translation>Löschung festhalten…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Place a legal hold</source>
        <translation>Aufbewahrungssperre setzen</translation>
    </message>
    <message>
        <source>While it lasts nothing of these records may be disposed of.</source>
        <translation>Solange sie gilt, darf von diesen Datensätzen nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>Sperre setzen</translation>
    </message>
    <message>
        <source>Placed on %1 by %2</source>
        <translation>Gesetzt am %1 durch %2</translation>
    </message>
    <message>
        <source>Lifted on %1</source>
        <translation>Aufgehoben am %1</translation>
    </message>
    <message>
        <source>Every retention rule</source>
        <translation>Alle Aufbewahrungsregeln</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Imported %1 from %2</source>
        <translation>Importiert am %1 aus %2</translation>
    </message>
    <message>
        <source>%1 of %2 promises reviewed</source>
        <translation>%1 von %2 Zusagen geprüft</translation>
    </message>
    <message>
        <source>Review the promises</source>
        <translation>Zusagen prüfen</translation>
    </message>
    <message>
        <source>Fill the registers</source>
        <translation>Register füllen</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) added.</source>
        <translation>
            <numerusform>%n Auftragsverarbeiter hinzugefügt.</numerusform>
            <numerusform>%n Auftragsverarbeiter hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) recorded</source>
        <translation>
            <numerusform>%n Änderung erfasst</numerusform>
            <numerusform>%n Änderungen erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) without a change are folded</source>
        <translation>
            <numerusform>%n unveränderte Klausel ist eingeklappt</numerusform>
            <numerusform>%n unveränderte Klauseln sind eingeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause %1.</source>
        <translation>Klausel %1.</translation>
    </message>
    <message>
        <source>Moved from %1.</source>
        <translation>Verschoben von %1.</translation>
    </message>
    <message>
        <source>inserted: %1;</source>
        <translation>eingefügt: %1;</translation>
    </message>
    <message>
        <source>deleted: %1;</source>
        <translation>gestrichen: %1;</translation>
    </message>
    <message>
        <source>moved away: %1;</source>
        <translation>wegverschoben: %1;</translation>
    </message>
    <message>
        <source>moved here: %1;</source>
        <translation>hierher verschoben: %1;</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. F6 goes from panel to panel; Ctrl+K finds any command.</source>
        <translation>Alles lässt sich ohne Maus bedienen. F6 wechselt von Bereich zu Bereich; Strg+K findet jeden Befehl.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reads the promises out of privacy policies and helps a team keep them. It is not legal advice.</source>
        <translation>Liest die Zusagen aus Datenschutzerklärungen und hilft einem Team, sie einzuhalten. Es ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no telemetry, no account, no network traffic that you did not ask for.</source>
        <translation>Nichts verlässt diesen Rechner: keine Telemetrie, kein Konto, kein Netzwerkverkehr, den Sie nicht veranlasst haben.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Clausekeeper</source>
        <translation>Über &amp;Clausekeeper</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) found in %1.</source>
        <translation>
            <numerusform>%n Zusage in %1 gefunden.</numerusform>
            <numerusform>%n Zusagen in %1 gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) carried over.</source>
        <translation>
            <numerusform>%n Entscheidung übernommen.</numerusform>
            <numerusform>%n Entscheidungen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Datenschutzerklärung importieren</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Pasted text.html</source>
        <translation>Eingefügter Text.html</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Eingefügter Text.txt</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) confirmed.</source>
        <translation>
            <numerusform>%n Zusage bestätigt.</numerusform>
            <numerusform>%n Zusagen bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n Auftragsverarbeiter</numerusform>
            <numerusform>%n Auftragsverarbeiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retention rule(s)</source>
        <translation>
            <numerusform>%n Aufbewahrungsregel</numerusform>
            <numerusform>%n Aufbewahrungsregeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added to the registers, %n linked to their promise.</source>
        <translation>
            <numerusform>%1 in die Register aufgenommen, %n mit der Zusage verknüpft.</numerusform>
            <numerusform>%1 in die Register aufgenommen, %n mit ihren Zusagen verknüpft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>Datenschutz&amp;erklärung</translation>
    </message>
    <message>
        <source>&amp;Import policy…</source>
        <translation>Erklärung &amp;importieren…</translation>
    </message>
    <message>
        <source>Import &amp;pasted text</source>
        <translation>Text aus der &amp;Zwischenablage importieren</translation>
    </message>
    <message>
        <source>&amp;Accept all sure suggestions</source>
        <translation>Alle sicheren &amp;Vorschläge annehmen</translation>
    </message>
    <message>
        <source>&amp;Fill the registers from confirmed promises</source>
        <translation>&amp;Register aus bestätigten Zusagen füllen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects (*.ckproj)</source>
        <translation>Projekte (*.ckproj)</translation>
    </message>
    <message>
        <source>This is an invented firm and your own copy of it: change whatever you like.</source>
        <translation>Dies ist ein erfundenes Unternehmen und Ihre eigene Kopie davon: Ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>Back up the project</source>
        <translation>Projekt sichern</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Backed up and verified.</source>
        <translation>Gesichert und geprüft.</translation>
    </message>
    <message>
        <source>Personal data is locked.</source>
        <translation>Personenbezogene Daten sind gesperrt.</translation>
    </message>
    <message>
        <source>Personal data is unlocked.</source>
        <translation>Personenbezogene Daten sind entsperrt.</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>deadlines.ics</source>
        <translation>fristen.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Calendar written. It names cases and rules, never a person.</source>
        <translation>Kalender geschrieben. Er nennt Vorgänge und Regeln, nie eine Person.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Pro&amp;jekt öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Beispie&amp;l öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>B&amp;ericht</translation>
    </message>
    <message>
        <source>Export &amp;calendar…</source>
        <translation>&amp;Kalender exportieren…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock personal data…</source>
        <translation>&amp;Personenbezogene Daten sperren oder entsperren…</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>New request from a mail</source>
        <translation>Neue Anfrage aus einer E-Mail</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>E-Mails (*.eml)</translation>
    </message>
    <message>
        <source>Choose a request in the queue first.</source>
        <translation>Wählen Sie zuerst eine Anfrage aus der Liste.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>&amp;Neue Anfrage…</translation>
    </message>
    <message>
        <source>New request from a &amp;mail…</source>
        <translation>Neue Anfrage aus einer E-&amp;Mail…</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n minute(s) ago, verified</source>
        <translation>
            <numerusform>Letzte Sicherung vor %n Minute, geprüft</numerusform>
            <numerusform>Letzte Sicherung vor %n Minuten, geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>günstig</translation>
    </message>
    <message>
        <source>adverse</source>
        <translation>nachteilig</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>ck::ui::AgendaModel</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source> (start assumed)</source>
        <translation> (Beginn angenommen)</translation>
    </message>
    <message>
        <source> (internal, not promised)</source>
        <translation> (intern, nicht zugesagt)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ck::ui::ChangesPanel</name>
    <message>
        <source>not material</source>
        <translation>nicht wesentlich</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Welche Änderungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Wesentlich</translation>
    </message>
    <message>
        <source>Adverse</source>
        <translation>Nachteilig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What changes between two versions of the policy will be listed here.</source>
        <translation>Was sich zwischen zwei Fassungen der Datenschutzerklärung ändert, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>No change is to people’s disadvantage.</source>
        <translation>Keine Änderung ist für Betroffene nachteilig.</translation>
    </message>
    <message>
        <source>No material change between these versions.</source>
        <translation>Keine wesentliche Änderung zwischen diesen Fassungen.</translation>
    </message>
</context>
<context>
    <name>ck::ui::CommandPalette</name>
    <message>
        <source>Nothing fits. Try a case number, a processor, a word of the policy or a command.</source>
        <translation>Nichts passt. Versuchen Sie eine Vorgangsnummer, einen Auftragsverarbeiter, ein Wort der Datenschutzerklärung oder einen Befehl.</translation>
    </message>
    <message>
        <source>Find and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Find anything or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>ck::ui::DateStepsView</name>
    <message>
        <source>Show these words in the policy reader</source>
        <translation>Diese Textstelle in der Leseansicht zeigen</translation>
    </message>
</context>
<context>
    <name>ck::ui::Days</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ck::ui::DiffPanel</name>
    <message>
        <source>Redline</source>
        <translation>Redline-Ansicht</translation>
    </message>
    <message>
        <source>Import the next version, and what it changes will stand here word by word.</source>
        <translation>Importieren Sie die nächste Fassung; was sie ändert, steht dann hier Wort für Wort.</translation>
    </message>
    <message>
        <source>Import policy…</source>
        <translation>Erklärung importieren…</translation>
    </message>
    <message>
        <source>%1 words deleted, %2 inserted · F7 next change</source>
        <translation>%1 Wörter gestrichen, %2 eingefügt · F7 nächste Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>How the texts are shown</source>
        <translation>Darstellung der Texte</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Fortlaufend</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>Day of publication: the notice owed is counted from it</source>
        <translation>Tag der Veröffentlichung: Ab ihm zählt die geschuldete Ankündigungsfrist</translation>
    </message>
    <message>
        <source>Policy text diff</source>
        <translation>Textvergleich</translation>
    </message>
</context>
<context>
    <name>ck::ui::DockTitleBar</name>
    <message>
        <source>Title bar of %1</source>
        <translation>Titelleiste von %1</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>Float, dock or close this panel</source>
        <translation>Diesen Bereich lösen, andocken oder schließen</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Dock again</source>
        <translation>Wieder andocken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ck::ui::DsarModel</name>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Begehrt</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibt</translation>
    </message>
</context>
<context>
    <name>ck::ui::DsarPanel</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting on us</source>
        <translation>Liegt bei uns</translation>
    </message>
    <message>
        <source>Waiting on identity</source>
        <translation>Identität offen</translation>
    </message>
    <message>
        <source>Waiting on processor</source>
        <translation>Bei Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Identity asked for</source>
        <translation>Identität angefragt</translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation>Identität bestätigt</translation>
    </message>
    <message>
        <source>Pause the period: identity</source>
        <translation>Frist unterbrechen: Identität</translation>
    </message>
    <message>
        <source>Pause the period: scope</source>
        <translation>Frist unterbrechen: Umfang</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Unterbrechung beenden</translation>
    </message>
    <message>
        <source>Extend the period</source>
        <translation>Frist verlängern</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Bereit zur Prüfung</translation>
    </message>
    <message>
        <source>Close as answered</source>
        <translation>Als beantwortet abschließen</translation>
    </message>
    <message>
        <source>Close as refused</source>
        <translation>Als abgelehnt abschließen</translation>
    </message>
    <message>
        <source>Requests of people about their data will stand here, by the day that binds. Drop a mail (.eml) on the window, or add one by hand.</source>
        <translation>Anfragen von Betroffenen zu ihren Daten stehen hier, geordnet nach dem maßgeblichen Tag. Ziehen Sie eine E-Mail (.eml) auf das Fenster oder erfassen Sie eine Anfrage von Hand.</translation>
    </message>
    <message>
        <source>Choose a request in the queue first.</source>
        <translation>Wählen Sie zuerst eine Anfrage aus der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n open · sorted by binding day</source>
        <translation>
            <numerusform>%n offen · nach maßgeblichem Tag sortiert</numerusform>
            <numerusform>%n offen · nach maßgeblichem Tag sortiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are shown while the vault is unlocked</source>
        <translation>Namen sind sichtbar, solange der Tresor entsperrt ist</translation>
    </message>
    <message>
        <source>Names are hidden: the vault is locked</source>
        <translation>Namen sind verborgen: Der Tresor ist gesperrt</translation>
    </message>
    <message>
        <source>DSAR queue</source>
        <translation>Betroffenenanfragen</translation>
    </message>
</context>
<context>
    <name>ck::ui::Finder</name>
    <message>
        <source>clause %1</source>
        <translation>Klausel %1</translation>
    </message>
</context>
<context>
    <name>ck::ui::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>ck::ui::FindingsPanel</name>
    <message>
        <source>Which findings</source>
        <translation>Welche Feststellungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 open · %2 high</source>
        <translation>%1 offen · %2 hoch</translation>
    </message>
    <message>
        <source>No finding of this kind is open.</source>
        <translation>Keine Feststellung dieser Art ist offen.</translation>
    </message>
    <message>
        <source>Where the policy, the registers and the law contradict each other, it will be listed here.</source>
        <translation>Wo Datenschutzerklärung, Register und Gesetz einander widersprechen, wird es hier aufgeführt.</translation>
    </message>
</context>
<context>
    <name>ck::ui::HoldSheet</name>
    <message>
        <source>Place a legal hold</source>
        <translation>Aufbewahrungssperre setzen</translation>
    </message>
    <message>
        <source>Nothing it covers can be deleted or anonymised until it is lifted.</source>
        <translation>Solange sie gilt, kann nichts davon gelöscht oder anonymisiert werden.</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>Sperre setzen</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>all; or references, separated by semicolons</source>
        <translation>alle; oder Aktenzeichen, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Give the hold a title by which others recognise it.</source>
        <translation>Geben Sie der Sperre eine Bezeichnung, an der andere sie erkennen.</translation>
    </message>
</context>
<context>
    <name>ck::ui::ImportFlow</name>
    <message>
        <source>Policies (*.txt *.md *.markdown *.html *.htm *.docx *.pdf)</source>
        <translation>Datenschutzerklärungen (*.txt *.md *.markdown *.html *.htm *.docx *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>This text is in the project already.</source>
        <translation>Dieser Text ist bereits im Projekt.</translation>
    </message>
</context>
<context>
    <name>ck::ui::InspectorPanel</name>
    <message>
        <source>Select anything, and here is why it is so: its words, its dates, what it touches.</source>
        <translation>Wählen Sie etwas aus, und hier steht, warum es so ist: Wortlaut, Termine, Zusammenhänge.</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Änderung in %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ck::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ck::ui::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>ck::ui::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>Journal p&amp;rüfen</translation>
    </message>
    <message>
        <source>Every change will be written here, with who made it and when.</source>
        <translation>Jede Änderung wird hier festgehalten: durch wen und wann.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Journal filtern</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checks that no entry was altered, taken out or put in</source>
        <translation>Prüft, dass kein Eintrag verändert, entnommen oder eingefügt wurde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back with an entry of its own</source>
        <translation>Nimmt die letzte Änderung mit einem eigenen Eintrag zurück</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Journal wird geprüft</translation>
    </message>
    <message>
        <source>✓ Intact, %1 entries verified</source>
        <translation>✓ Unversehrt, %1 Einträge geprüft</translation>
    </message>
    <message>
        <source>▲ Entry %1 does not hold</source>
        <translation>▲ Eintrag %1 ist nicht schlüssig</translation>
    </message>
    <message>
        <source>▲ The file does not hold: %1</source>
        <translation>▲ Die Datei ist nicht schlüssig: %1</translation>
    </message>
</context>
<context>
    <name>ck::ui::MainWindow</name>
    <message>
        <source>&amp;Find anything or run a command</source>
        <translation>&amp;Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Re&amp;gisters</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Anordnung: %1</translation>
    </message>
    <message>
        <source>&amp;Reset this layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>&amp;Erscheinungsbild</translation>
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
</context>
<context>
    <name>ck::ui::MonthModel</name>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ck::ui::MonthView</name>
    <message>
        <source>Arrows walk the days, Enter lists the day.</source>
        <translation>Pfeiltasten wechseln den Tag, die Eingabetaste listet ihn auf.</translation>
    </message>
</context>
<context>
    <name>ck::ui::NewProjectSheet</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>A project is one file on this computer. It holds the policy, the registers and the requests.</source>
        <translation>Ein Projekt ist eine Datei auf diesem Rechner. Es enthält die Datenschutzerklärung, die Register und die Anfragen.</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Name as it stands in the policy</source>
        <translation>Name wie in der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose where the project file goes</source>
        <translation>Speicherort der Projektdatei wählen</translation>
    </message>
    <message>
        <source>Projects (*.ckproj)</source>
        <translation>Projekte (*.ckproj)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Enter the name of the organisation.</source>
        <translation>Geben Sie den Namen der Organisation ein.</translation>
    </message>
    <message>
        <source>A file of that name is there already. Choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es dort bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ck::ui::NewRequestSheet</name>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Name, address and message are encrypted. Lists show the case number only.</source>
        <translation>Name, Adresse, Nachricht werden verschlüsselt; Listen zeigen nur die Nummer.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Vorgang eröffnen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address to answer to</source>
        <translation>Antwortadresse</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Calendar of working days</source>
        <translation>Arbeitstagskalender</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Begehrt</translation>
    </message>
    <message>
        <source>What the person wrote</source>
        <translation>Was die Person geschrieben hat</translation>
    </message>
    <message>
        <source>Choose what the person asks for, and the day to answer by appears here.</source>
        <translation>Wählen Sie ein Begehren; der Antworttag erscheint hier.</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
    <message>
        <source>This law sets no day for what is asked.</source>
        <translation>Dieses Gesetz setzt für das Begehrte keinen Tag.</translation>
    </message>
    <message>
        <source>Choose at least one thing the person asks for.</source>
        <translation>Wählen Sie mindestens ein Begehren der Person.</translation>
    </message>
</context>
<context>
    <name>ck::ui::Page</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ck::ui::PeriodEdit</name>
    <message>
        <source>%1: amount</source>
        <translation>%1: Anzahl</translation>
    </message>
    <message>
        <source>Below zero: no period</source>
        <translation>Unter null: keine Frist</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: Einheit</translation>
    </message>
</context>
<context>
    <name>ck::ui::PolicyView</name>
    <message>
        <source>Text of the policy</source>
        <translation>Text der Datenschutzerklärung</translation>
    </message>
</context>
<context>
    <name>ck::ui::ProcessorsModel</name>
    <message>
        <source>▲ no</source>
        <translation>▲ nein</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Does for us</source>
        <translation>Leistung für uns</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>AVV</translation>
    </message>
    <message>
        <source>Transfer tool</source>
        <translation>Transferinstrument</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Offengelegt</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
</context>
<context>
    <name>ck::ui::ProcessorsPanel</name>
    <message>
        <source>Processors</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Which processors</source>
        <translation>Welche Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>Nicht offengelegt</translation>
    </message>
    <message>
        <source>Without agreement</source>
        <translation>Ohne AVV</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The firms that process personal data for you will stand here, each with its agreement, its country and the clause that names it.</source>
        <translation>Die Unternehmen, die für Sie personenbezogene Daten verarbeiten, stehen hier, jeweils mit AVV, Land und der Klausel, die sie nennt.</translation>
    </message>
    <message>
        <source>Add processor</source>
        <translation>Auftragsverarbeiter hinzufügen</translation>
    </message>
    <message>
        <source>Remove processor</source>
        <translation>Auftragsverarbeiter entfernen</translation>
    </message>
    <message>
        <source>Fill registers from confirmed commitments</source>
        <translation>Register aus bestätigten Zusagen füllen</translation>
    </message>
    <message>
        <source>Import processors from a sheet…</source>
        <translation>Auftragsverarbeiter aus Tabelle importieren…</translation>
    </message>
    <message>
        <source>Export processors to a sheet…</source>
        <translation>Auftragsverarbeiter in Tabelle exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n im Einsatz</numerusform>
            <numerusform>%n im Einsatz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not disclosed</source>
        <translation>
            <numerusform>%n nicht offengelegt</numerusform>
            <numerusform>%n nicht offengelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without agreement</source>
        <translation>
            <numerusform>%n ohne AVV</numerusform>
            <numerusform>%n ohne AVV</numerusform>
        </translation>
    </message>
    <message>
        <source>New processor</source>
        <translation>Neuer Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>New processing activity</source>
        <translation>Neue Verarbeitungstätigkeit</translation>
    </message>
    <message>
        <source>There is no policy yet. Import one first.</source>
        <translation>Es gibt noch keine Datenschutzerklärung. Importieren Sie zuerst eine.</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) added</source>
        <translation>
            <numerusform>%n Auftragsverarbeiter hinzugefügt</numerusform>
            <numerusform>%n Auftragsverarbeiter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retention rule(s) added</source>
        <translation>
            <numerusform>%n Aufbewahrungsregel hinzugefügt</numerusform>
            <numerusform>%n Aufbewahrungsregeln hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Import processors</source>
        <translation>Auftragsverarbeiter importieren</translation>
    </message>
    <message>
        <source>Sheets (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) read</source>
        <translation>
            <numerusform>%n Auftragsverarbeiter gelesen</numerusform>
            <numerusform>%n Auftragsverarbeiter gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export processors</source>
        <translation>Auftragsverarbeiter exportieren</translation>
    </message>
    <message>
        <source>processors.csv</source>
        <translation>auftragsverarbeiter.csv</translation>
    </message>
    <message>
        <source>Sheets (*.csv);;Fides (*.yaml);;DPV (*.jsonld)</source>
        <translation>Tabellen (*.csv);;Fides (*.yaml);;DPV (*.jsonld)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Processor inventory</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
</context>
<context>
    <name>ck::ui::QuoteView</name>
    <message>
        <source>Quote: %1</source>
        <translation>Zitat: %1</translation>
    </message>
    <message>
        <source>Show these words in the policy reader</source>
        <translation>Diese Textstelle in der Leseansicht zeigen</translation>
    </message>
</context>
<context>
    <name>ck::ui::ReaderPanel</name>
    <message>
        <source>%1 of %2 promises reviewed</source>
        <translation>%1 von %2 Zusagen geprüft</translation>
    </message>
    <message>
        <source>To review · %1</source>
        <translation>Zu prüfen · %1</translation>
    </message>
    <message>
        <source>Nothing left to review here.</source>
        <translation>Hier ist nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>Choose a promise in the text or press N.</source>
        <translation>Wählen Sie eine Zusage im Text oder drücken Sie N.</translation>
    </message>
    <message>
        <source>Reject this promise</source>
        <translation>Diese Zusage ablehnen</translation>
    </message>
    <message>
        <source>The words stay in the policy; they are no longer read as this promise.</source>
        <translation>Der Wortlaut bleibt in der Datenschutzerklärung; er wird nicht mehr als diese Zusage gelesen.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Optional: why it is not a promise</source>
        <translation>Optional: warum es keine Zusage ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Select the words of the promise in the text first.</source>
        <translation>Markieren Sie zuerst den Wortlaut der Zusage im Text.</translation>
    </message>
    <message>
        <source>Policy reader</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation>Nächste Zusage</translation>
    </message>
    <message>
        <source>Previous promise</source>
        <translation>Vorige Zusage</translation>
    </message>
    <message>
        <source>Accept the promise</source>
        <translation>Zusage annehmen</translation>
    </message>
    <message>
        <source>Edit the promise</source>
        <translation>Zusage bearbeiten</translation>
    </message>
    <message>
        <source>Reject the promise…</source>
        <translation>Zusage ablehnen…</translation>
    </message>
    <message>
        <source>Mark the selected words as a promise…</source>
        <translation>Markierten Wortlaut als Zusage erfassen…</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Nothing of this kind. “All” shows every promise.</source>
        <translation>Nichts dieser Art. „Alle“ zeigt jede Zusage.</translation>
    </message>
    <message>
        <source>The policy will stand here with every promise marked in its words.</source>
        <translation>Die Datenschutzerklärung steht hier mit jeder Zusage, markiert im Wortlaut.</translation>
    </message>
    <message>
        <source>Import policy…</source>
        <translation>Erklärung importieren…</translation>
    </message>
    <message>
        <source>Which promises</source>
        <translation>Welche Zusagen</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind of promise</source>
        <translation>Art der Zusage</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Version of the policy</source>
        <translation>Fassung der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Promises reviewed</source>
        <translation>Geprüfte Zusagen</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>Annehmen  A</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>Bearbeiten  E</translation>
    </message>
    <message>
        <source>Reject  R</source>
        <translation>Ablehnen  R</translation>
    </message>
</context>
<context>
    <name>ck::ui::RedlineDelegate</name>
    <message>
        <source>⟵ moved from %1</source>
        <translation>⟵ verschoben von %1</translation>
    </message>
</context>
<context>
    <name>ck::ui::RetentionPanel</name>
    <message>
        <source>Retention agenda</source>
        <translation>Agenda der Aufbewahrung</translation>
    </message>
    <message>
        <source>How to show the calendar</source>
        <translation>Darstellung des Kalenders</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Record a trigger…</source>
        <translation>Auslöser erfassen…</translation>
    </message>
    <message>
        <source>Record triggers from a sheet…</source>
        <translation>Auslöser aus Tabelle erfassen…</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt kennzeichnen</translation>
    </message>
    <message>
        <source>Place a legal hold…</source>
        <translation>Aufbewahrungssperre setzen…</translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation>Aufbewahrungssperre aufheben</translation>
    </message>
    <message>
        <source>Export the calendar (.ics)…</source>
        <translation>Kalender exportieren (.ics)…</translation>
    </message>
    <message>
        <source>What must be archived, anonymised or deleted will stand here by day, under the promise that asks for it. Confirm a policy&apos;s retention promises, then record a trigger.</source>
        <translation>Was zu archivieren, zu anonymisieren oder zu löschen ist, steht hier nach Tagen unter der Zusage, die es verlangt. Bestätigen Sie Zusagen zur Aufbewahrung und erfassen Sie dann einen Auslöser.</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n fällig</numerusform>
            <numerusform>%n fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n ohne Datum</numerusform>
            <numerusform>%n ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line of the agenda first.</source>
        <translation>Wählen Sie zuerst eine Zeile der Agenda.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) made</source>
        <translation>
            <numerusform>%n Termin angelegt</numerusform>
            <numerusform>%n Termine angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Record triggers</source>
        <translation>Auslöser erfassen</translation>
    </message>
    <message>
        <source>Sheets (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Choose a line that is on hold first.</source>
        <translation>Wählen Sie zuerst eine gesperrte Zeile.</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>calendar.ics</source>
        <translation>kalender.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Retention calendar</source>
        <translation>Aufbewahrungskalender</translation>
    </message>
</context>
<context>
    <name>ck::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ck::ui::StagesEdit</name>
    <message>
        <source>Add a stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1: what happens</source>
        <translation>%1: was geschieht</translation>
    </message>
    <message>
        <source>Remove stage %1</source>
        <translation>Stufe %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ck::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Reads the promises out of your privacy policy, and helps you keep them. Everything stays in one file on this computer.</source>
        <translation>Liest die Zusagen aus Ihrer Datenschutzerklärung und hilft Ihnen, sie einzuhalten. Alles bleibt in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Start from your own policy</source>
        <translation>Mit der eigenen Erklärung</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Dort weiter, wo Sie waren</translation>
    </message>
    <message>
        <source>Look around in an invented firm</source>
        <translation>Ein erfundenes Unternehmen</translation>
    </message>
    <message>
        <source>HTML, Markdown or plain text</source>
        <translation>HTML, Markdown oder Text</translation>
    </message>
    <message>
        <source>Or drop a policy anywhere in this window.</source>
        <translation>Oder ziehen Sie eine Datenschutzerklärung an eine beliebige Stelle dieses Fensters.</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>ck::ui::StatusLine</name>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Last backup %1, verified</source>
        <translation>Letzte Sicherung %1, geprüft</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Journal wird geprüft</translation>
    </message>
    <message>
        <source>Read only, open at %1</source>
        <translation>Nur lesbar, geöffnet bei %1</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
    <message>
        <source>Journal of %1 entries</source>
        <translation>Journal mit %1 Einträgen</translation>
    </message>
    <message>
        <source>Journal intact, %1 entries</source>
        <translation>Journal unversehrt, %1 Einträge</translation>
    </message>
    <message>
        <source>▲ Journal does not hold</source>
        <translation>▲ Journal ist nicht schlüssig</translation>
    </message>
    <message>
        <source>Protect personal data…</source>
        <translation>Personenbezogene Daten schützen…</translation>
    </message>
    <message>
        <source>Personal data locked: unlock…</source>
        <translation>Personenbezogene Daten gesperrt: entsperren…</translation>
    </message>
    <message>
        <source>Personal data unlocked</source>
        <translation>Personenbezogene Daten entsperrt</translation>
    </message>
</context>
<context>
    <name>ck::ui::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
</context>
<context>
    <name>ck::ui::TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days. Deadlines of requests, disposals and reviews will be listed here.</source>
        <translation>In den nächsten 30 Tagen ist nichts fällig. Fristen von Anfragen, Löschungen und Überprüfungen werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1 beantworten</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>Eingang von %1 bestätigen</translation>
    </message>
    <message>
        <source>Identity, %1</source>
        <translation>Identität, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review agreement, %1</source>
        <translation>AVV überprüfen, %1</translation>
    </message>
    <message>
        <source>Review activity, %1</source>
        <translation>Tätigkeit überprüfen, %1</translation>
    </message>
    <message>
        <source>● Overdue</source>
        <translation>● Überfällig</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Nächste 30 Tage</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>fällig am %1</translation>
    </message>
</context>
<context>
    <name>ck::ui::ToolStrip</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Report ▾</source>
        <translation>Bericht ▾</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Find anything or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Anordnung %1</translation>
    </message>
</context>
<context>
    <name>ck::ui::TriggerSheet</name>
    <message>
        <source>Record a trigger</source>
        <translation>Auslöser erfassen</translation>
    </message>
    <message>
        <source>Something happened that starts a period. The dated events follow from the rule.</source>
        <translation>Etwas ist geschehen, das eine Frist in Gang setzt. Die Termine folgen aus der Regel.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>a reference, never a person’s name</source>
        <translation>ein Aktenzeichen, nie der Name einer Person</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>There is no retention rule yet. Confirm a retention promise first.</source>
        <translation>Es gibt noch keine Aufbewahrungsregel. Bestätigen Sie zuerst eine Zusage zur Aufbewahrung.</translation>
    </message>
    <message>
        <source>Name the records, so that what is done can be proved.</source>
        <translation>Benennen Sie die Datensätze, damit sich die Erledigung nachweisen lässt.</translation>
    </message>
</context>
<context>
    <name>ck::ui::Vault</name>
    <message>
        <source>Unlock personal data</source>
        <translation>Personenbezogene Daten entsperren</translation>
    </message>
    <message>
        <source>Names, addresses and messages of requesters are encrypted. The passphrase of this project opens them.</source>
        <translation>Namen, Adressen und Nachrichten der Anfragenden sind verschlüsselt. Die Passphrase dieses Projekts öffnet sie.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Protect personal data</source>
        <translation>Personenbezogene Daten schützen</translation>
    </message>
    <message>
        <source>Before the first request is entered, its personal data needs a key. Choose a passphrase and keep it in a safe place: without it nobody can read the data again.</source>
        <translation>Bevor die erste Anfrage erfasst wird, brauchen ihre personenbezogenen Daten einen Schlüssel. Wählen Sie eine Passphrase und verwahren Sie sie sicher: Ohne sie kann niemand die Daten je wieder lesen.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Also keep the key in the keychain of this computer</source>
        <translation>Schlüssel auch im Schlüsselbund dieses Rechners verwahren</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>A passphrase needs at least eight characters.</source>
        <translation>Eine Passphrase braucht mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>File whose first line is the passphrase; else CLAUSEKEEPER_PASSPHRASE.</source>
        <translation>Datei, deren erste Zeile die Passphrase ist; sonst CLAUSEKEEPER_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Do not ask the system&apos;s keychain.</source>
        <translation>Den Schlüsselbund des Systems nicht fragen.</translation>
    </message>
    <message>
        <source>Copies a project, also while it is open, and checks the copy.</source>
        <translation>Kopiert ein Projekt, auch ein geöffnetes, und prüft die Kopie.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>Die Projektdatei.</translation>
    </message>
    <message>
        <source>The copy to make.</source>
        <translation>Die anzulegende Kopie.</translation>
    </message>
    <message>
        <source>backup needs a project and a file.</source>
        <translation>backup braucht ein Projekt und eine Datei.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Reads the promises out of a policy text.</source>
        <translation>Liest die Zusagen aus dem Text einer Datenschutzerklärung.</translation>
    </message>
    <message>
        <source>Policy text; - reads standard input.</source>
        <translation>Text der Datenschutzerklärung; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>Tells which rule read each item.</source>
        <translation>Sagt zu jedem Eintrag, welche Regel ihn gelesen hat.</translation>
    </message>
    <message>
        <source>Prints nothing; the exit code tells.</source>
        <translation>Gibt nichts aus; der Rückgabewert sagt es.</translation>
    </message>
    <message>
        <source>The organisation, where the text does not name it.</source>
        <translation>Die Organisation, wo der Text sie nicht nennt.</translation>
    </message>
    <message>
        <source>compile needs one file.</source>
        <translation>compile braucht eine Datei.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Computes when a request must be answered, step by step.</source>
        <translation>Berechnet Schritt für Schritt, wann eine Anfrage zu beantworten ist.</translation>
    </message>
    <message>
        <source>Law: EU-GDPR, UK-GDPR, US-CA …</source>
        <translation>Gesetz: EU-GDPR, UK-GDPR, US-CA …</translation>
    </message>
    <message>
        <source>access, erasure, opt_out_sale …</source>
        <translation>access, erasure, opt_out_sale …</translation>
    </message>
    <message>
        <source>Day, or instant with offset.</source>
        <translation>Tag oder Zeitpunkt mit Zeitverschiebung.</translation>
    </message>
    <message>
        <source>The extension was notified.</source>
        <translation>Die Fristverlängerung wurde mitgeteilt.</translation>
    </message>
    <message>
        <source>FROM..TO, may be given more than once.</source>
        <translation>VON..BIS, mehrfach möglich.</translation>
    </message>
    <message>
        <source>Day the period began afresh.</source>
        <translation>Tag, an dem die Frist neu begann.</translation>
    </message>
    <message>
        <source>Holiday calendar: DE, GB-ENG, US-FED, NONE …</source>
        <translation>Feiertagskalender: DE, GB-ENG, US-FED, NONE …</translation>
    </message>
    <message>
        <source>deadline needs --regime and --received.</source>
        <translation>deadline braucht --regime und --received.</translation>
    </message>
    <message>
        <source>“%1” is not a day like 2026-11-20.</source>
        <translation>„%1“ ist kein Tag wie 2026-11-20.</translation>
    </message>
    <message>
        <source>The texts say the same.</source>
        <translation>Die Texte sagen dasselbe.</translation>
    </message>
    <message>
        <source>Compares two policy texts: what changed, what it means, from which day.</source>
        <translation>Vergleicht zwei Datenschutzerklärungen: was sich ändert, was es bedeutet, ab welchem Tag.</translation>
    </message>
    <message>
        <source>The text in force.</source>
        <translation>Der geltende Text.</translation>
    </message>
    <message>
        <source>The text to come.</source>
        <translation>Der künftige Text.</translation>
    </message>
    <message>
        <source>One line of JSON: words and material changes.</source>
        <translation>Eine Zeile JSON: Wörter und wesentliche Änderungen.</translation>
    </message>
    <message>
        <source>Day of publication, for the notice owed.</source>
        <translation>Tag der Veröffentlichung, für die geschuldete Ankündigung.</translation>
    </message>
    <message>
        <source>Writes the change memo as HTML.</source>
        <translation>Schreibt den Änderungsvermerk als HTML.</translation>
    </message>
    <message>
        <source>Writes the change memo as PDF.</source>
        <translation>Schreibt den Änderungsvermerk als PDF.</translation>
    </message>
    <message>
        <source>Writes tracked changes.</source>
        <translation>Schreibt nachverfolgte Änderungen.</translation>
    </message>
    <message>
        <source>diff needs two files.</source>
        <translation>diff braucht zwei Dateien.</translation>
    </message>
    <message>
        <source>The request queue: add, list, show, import, close.</source>
        <translation>Die Betroffenenanfragen: add, list, show, import, close.</translation>
    </message>
    <message>
        <source>Holiday calendar.</source>
        <translation>Feiertagskalender.</translation>
    </message>
    <message>
        <source>access, erasure …; may be given more than once.</source>
        <translation>access, erasure …; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Day of receipt.</source>
        <translation>Tag des Eingangs.</translation>
    </message>
    <message>
        <source>How it came.</source>
        <translation>Auf welchem Weg sie einging.</translation>
    </message>
    <message>
        <source>Who asks (kept encrypted).</source>
        <translation>Wer anfragt (wird verschlüsselt).</translation>
    </message>
    <message>
        <source>Where to answer (kept encrypted).</source>
        <translation>Wohin zu antworten ist (wird verschlüsselt).</translation>
    </message>
    <message>
        <source>What was answered.</source>
        <translation>Was geantwortet wurde.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>Die Anfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The identity was verified.</source>
        <translation>Die Identität wurde bestätigt.</translation>
    </message>
    <message>
        <source>dsar needs a project and one of: add, list, show CASE, import FILE, close CASE.</source>
        <translation>dsar braucht ein Projekt und eines von: add, list, show CASE, import FILE, close CASE.</translation>
    </message>
    <message>
        <source>Holds text, practice and law against each other.</source>
        <translation>Hält Text, Praxis und Recht gegeneinander.</translation>
    </message>
    <message>
        <source>findings needs one project file.</source>
        <translation>findings braucht eine Projektdatei.</translation>
    </message>
    <message>
        <source>Makes a new project file.</source>
        <translation>Legt eine neue Projektdatei an.</translation>
    </message>
    <message>
        <source>The file to make (.ckproj).</source>
        <translation>Die anzulegende Datei (.ckproj).</translation>
    </message>
    <message>
        <source>Whose project it is.</source>
        <translation>Wessen Projekt es ist.</translation>
    </message>
    <message>
        <source>Fills it with the sample organisation.</source>
        <translation>Füllt es mit der Beispielorganisation.</translation>
    </message>
    <message>
        <source>init needs one file.</source>
        <translation>init braucht eine Datei.</translation>
    </message>
    <message>
        <source>No key is kept yet: %1</source>
        <translation>Noch wird kein Schlüssel verwahrt: %1</translation>
    </message>
    <message>
        <source>Holds a text against what the law asks of it.</source>
        <translation>Misst einen Text an dem, was das Gesetz von ihm verlangt.</translation>
    </message>
    <message>
        <source>Law to check against; may be given more than once.</source>
        <translation>Gesetz, an dem gemessen wird; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Writes the gap report: .pdf or .html.</source>
        <translation>Schreibt den Lückenbericht: .pdf oder .html.</translation>
    </message>
    <message>
        <source>lint needs one file.</source>
        <translation>lint braucht eine Datei.</translation>
    </message>
    <message>
        <source>policy import needs a file.</source>
        <translation>policy import braucht eine Datei.</translation>
    </message>
    <message>
        <source>This text is there already.</source>
        <translation>Dieser Text ist bereits vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) read.</source>
        <translation>
            <numerusform>%n Zusage gelesen.</numerusform>
            <numerusform>%n Zusagen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>policy confirm needs --all.</source>
        <translation>policy confirm braucht --all.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) confirmed.</source>
        <translation>
            <numerusform>%n Zusage bestätigt.</numerusform>
            <numerusform>%n Zusagen bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) added.</source>
        <translation>
            <numerusform>%n Auftragsverarbeiter hinzugefügt.</numerusform>
            <numerusform>%n Auftragsverarbeiter hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retention rule(s) added.</source>
        <translation>
            <numerusform>%n Aufbewahrungsregel hinzugefügt.</numerusform>
            <numerusform>%n Aufbewahrungsregeln hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions of the policy and their review: import, list, confirm.</source>
        <translation>Fassungen der Datenschutzerklärung und ihre Prüfung: import, list, confirm.</translation>
    </message>
    <message>
        <source>What to call the version.</source>
        <translation>Wie die Fassung heißen soll.</translation>
    </message>
    <message>
        <source>First day in force.</source>
        <translation>Erster Tag in Kraft.</translation>
    </message>
    <message>
        <source>Day of publication.</source>
        <translation>Tag der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Every suggestion that is sure.</source>
        <translation>Jeder sichere Vorschlag.</translation>
    </message>
    <message>
        <source>policy needs a project and one of: import, list, confirm.</source>
        <translation>policy braucht ein Projekt und eines von: import, list, confirm.</translation>
    </message>
    <message>
        <source>processors import needs a file.</source>
        <translation>processors import braucht eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) read.</source>
        <translation>
            <numerusform>%n Auftragsverarbeiter gelesen.</numerusform>
            <numerusform>%n Auftragsverarbeiter gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The processor inventory: list, import, export.</source>
        <translation>Die Auftragsverarbeiter: list, import, export.</translation>
    </message>
    <message>
        <source>csv, fides or dpv.</source>
        <translation>csv, fides oder dpv.</translation>
    </message>
    <message>
        <source>processors needs a project and one of: list, import, export.</source>
        <translation>processors braucht ein Projekt und eines von: list, import, export.</translation>
    </message>
    <message>
        <source>Writes a report as PDF or HTML.</source>
        <translation>Schreibt einen Bericht als PDF oder HTML.</translation>
    </message>
    <message>
        <source>The file to write: .pdf or .html.</source>
        <translation>Die zu schreibende Datei: .pdf oder .html.</translation>
    </message>
    <message>
        <source>The request a case file is about.</source>
        <translation>Die Anfrage, zu der die Akte gehört.</translation>
    </message>
    <message>
        <source>Personal data as well.</source>
        <translation>Auch personenbezogene Daten.</translation>
    </message>
    <message>
        <source>report needs a project, a kind and --out.</source>
        <translation>report braucht ein Projekt, eine Art und --out.</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>Einen Bericht „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a project, after checking it.</source>
        <translation>Setzt eine Sicherung nach Prüfung an die Stelle eines Projekts.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Die Sicherung.</translation>
    </message>
    <message>
        <source>restore needs a backup and a project.</source>
        <translation>restore braucht eine Sicherung und ein Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) made.</source>
        <translation>
            <numerusform>%n Termin angelegt.</numerusform>
            <numerusform>%n Termine angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The retention calendar: list, due, trigger, dispose, hold, lift.</source>
        <translation>Der Aufbewahrungskalender: list, due, trigger, dispose, hold, lift.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Erster Tag.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Letzter Tag.</translation>
    </message>
    <message>
        <source>Writes a calendar file.</source>
        <translation>Schreibt eine Kalenderdatei.</translation>
    </message>
    <message>
        <source>How it was done; why it is held.</source>
        <translation>Wie es erledigt wurde; warum gesperrt ist.</translation>
    </message>
    <message>
        <source>Subject of the rule a hold covers; may be given more than once.</source>
        <translation>Gegenstand der von einer Sperre erfassten Regel; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Record a hold covers; may be given more than once.</source>
        <translation>Von einer Sperre erfasster Datensatz; mehrfach möglich.</translation>
    </message>
    <message>
        <source>retention needs a project and one of: list, due, trigger FILE, dispose EVENT, hold TITLE, lift HOLD.</source>
        <translation>retention braucht ein Projekt und eines von: list, due, trigger FILE, dispose EVENT, hold TITLE, lift HOLD.</translation>
    </message>
    <message>
        <source>Checks the file and walks its journal; names the first entry that does not hold.</source>
        <translation>Prüft die Datei und geht ihr Journal durch; nennt den ersten nicht schlüssigen Eintrag.</translation>
    </message>
    <message>
        <source>verify needs one project file.</source>
        <translation>verify braucht eine Projektdatei.</translation>
    </message>
    <message numerus="yes">
        <source>Everything holds: %n journal entry(s), head %1.</source>
        <translation>
            <numerusform>Alles ist schlüssig: %n Journaleintrag, Kopf %1.</numerusform>
            <numerusform>Alles ist schlüssig: %n Journaleinträge, Kopf %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something does not hold from journal entry %1 on: %2.</source>
        <translation>Ab Journaleintrag %1 ist etwas nicht schlüssig: %2.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Usage: clausekeeper-cli VERB [arguments]   (--help after a verb tells more)</source>
        <translation>Aufruf: clausekeeper-cli VERB [Argumente]   (--help nach einem Verb sagt mehr)</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Ein Verb „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reads the promises out of privacy policies and helps a team keep them.</source>
        <translation>Liest die Zusagen aus Datenschutzerklärungen und hilft einem Team, sie einzuhalten.</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample project.</source>
        <translation>Eine frische Kopie des Beispielprojekts öffnen.</translation>
    </message>
    <message>
        <source>Language of the window, such as de.</source>
        <translation>Sprache des Fensters, etwa de.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>sprache</translation>
    </message>
    <message>
        <source>A project, or a policy to import.</source>
        <translation>Ein Projekt oder eine zu importierende Datenschutzerklärung.</translation>
    </message>
</context>
</TS>
