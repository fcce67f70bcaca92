<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ActPanel</name>
    <message>
        <source>Order #{number} was cancelled meanwhile. Nothing was recorded.</source>
        <translation>Bestellung #{number} wurde inzwischen storniert. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Order #{number} was handed over meanwhile. Nothing was recorded.</source>
        <translation>Bestellung #{number} wurde inzwischen übergeben. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Order #{number} was given up as not collected. Nothing was recorded.</source>
        <translation>Bestellung #{number} gilt inzwischen als nicht abgeholt. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Order #{number} is closed by now. Nothing was recorded.</source>
        <translation>Bestellung #{number} ist inzwischen abgeschlossen. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>The note to order #{number} is kept, and not sent yet.</source>
        <translation>Die Notiz zu Bestellung #{number} ist aufgehoben, aber noch nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>AgeCard</name>
    <message>
        <source>Age checked: {age}+</source>
        <translation>Alter geprüft: {age}+</translation>
    </message>
    <message>
        <source>Only “checked” and the time are kept.</source>
        <translation>Nur „geprüft“ und die Uhrzeit werden gespeichert.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Check age: {age}+</source>
        <translation>Alter prüfen: {age}+</translation>
    </message>
    <message>
        <source>Look at an ID. Only “checked” and the time are kept.</source>
        <translation>Ausweis ansehen. Nur „geprüft“ und die Uhrzeit werden gespeichert.</translation>
    </message>
    <message>
        <source>ID checked</source>
        <translation>Ausweis geprüft</translation>
    </message>
</context>
<context>
    <name>AlertStrip</name>
    <message>
        <source>{title}. {second}. {action}</source>
        <translation>{title}. {second}. {action}</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>{count} new orders</source>
        <translation>{count} neue Bestellungen</translation>
    </message>
    <message>
        <source>New order #{number}</source>
        <translation>Neue Bestellung #{number}</translation>
    </message>
    <message>
        <source>{name} is here, and {count} more</source>
        <translation>{name} ist da, und {count} mehr</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} ist da</translation>
    </message>
    <message>
        <source>Tell the shift lead: {count} new orders wait</source>
        <translation>Schichtleitung rufen: {count} neue Bestellungen warten</translation>
    </message>
    <message>
        <source>Tell the shift lead: order #{number} waits</source>
        <translation>Schichtleitung rufen: Bestellung #{number} wartet</translation>
    </message>
    <message>
        <source>Tell the shift lead: {count} customers wait</source>
        <translation>Schichtleitung rufen: {count} Kunden warten</translation>
    </message>
    <message>
        <source>Tell the shift lead: {name} waits</source>
        <translation>Schichtleitung rufen: {name} wartet</translation>
    </message>
    <message>
        <source>{count} answers about substitutes</source>
        <translation>{count} Antworten zu Ersatz</translation>
    </message>
    <message>
        <source>An answer about a substitute</source>
        <translation>Eine Antwort zu einem Ersatz</translation>
    </message>
    <message>
        <source>A new order</source>
        <translation>Eine neue Bestellung</translation>
    </message>
    <message>
        <source>{count} customers are here</source>
        <translation>{count} Kunden sind da</translation>
    </message>
    <message>
        <source>A customer is here</source>
        <translation>Ein Kunde ist da</translation>
    </message>
    <message>
        <source>{spot} · order #{number} · waiting {span}</source>
        <translation>{spot} · Bestellung #{number} · wartet {span}</translation>
    </message>
    <message>
        <source>waiting {span} · {name} first, {spot}, order #{number}</source>
        <translation>wartet {span} · zuerst {name}, {spot}, Bestellung #{number}</translation>
    </message>
    <message>
        <source>order #{number} · {span} ago</source>
        <translation>Bestellung #{number} · vor {span}</translation>
    </message>
    <message>
        <source>order #{number} · {span} ago · {count} more after it</source>
        <translation>Bestellung #{number} · vor {span} · danach {count} weitere</translation>
    </message>
    <message>
        <source>the first came {span} ago</source>
        <translation>die erste kam vor {span}</translation>
    </message>
    <message>
        <source>for {name} · came {span} ago</source>
        <translation>für {name} · kam vor {span}</translation>
    </message>
    <message>
        <source>I&apos;ll go</source>
        <translation>Ich gehe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ArrivalSheet</name>
    <message>
        <source>They are here</source>
        <translation>Kunde ist da</translation>
    </message>
    <message>
        <source>Such as: red van</source>
        <translation>Etwa: roter Transporter</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Note the arrival</source>
        <translation>Ankunft notieren</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>#{number}: {name}</source>
        <translation>#{number}: {name}</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tablets</translation>
    </message>
    <message>
        <source>Slots and hours</source>
        <translation>Zeitfenster und Zeiten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Unbroken up to row {count}: each is as it was written.</source>
        <translation>Lückenlos bis Zeile {count}: Jede ist so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Nobody changed this log</source>
        <translation>Niemand hat dieses Protokoll verändert</translation>
    </message>
    <message>
        <source>Not as they were written: rows {rows}. Tell whoever runs the service: “audit verify” says more.</source>
        <translation>Nicht so, wie sie geschrieben wurden: Zeilen {rows}. Sagen Sie es denen, die den Dienst betreiben: „audit verify“ sagt mehr.</translation>
    </message>
    <message>
        <source>Somebody changed this log</source>
        <translation>Jemand hat dieses Protokoll verändert</translation>
    </message>
    <message>
        <source>row {seq}</source>
        <translation>Zeile {seq}</translation>
    </message>
    <message>
        <source>{who}: {act} {subject}</source>
        <translation>{who}: {act} {subject}</translation>
    </message>
    <message>
        <source>{name} (operations)</source>
        <translation>{name} (Verwaltung)</translation>
    </message>
    <message>
        <source>A tablet</source>
        <translation>Ein Tablet</translation>
    </message>
    <message>
        <source>Whoever runs the service</source>
        <translation>Wer den Dienst betreibt</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>der ganze Tag</translation>
    </message>
    <message>
        <source>the usual time</source>
        <translation>die übliche Zeit</translation>
    </message>
    <message>
        <source>as many as its rule says</source>
        <translation>so viele, wie die Regel sagt</translation>
    </message>
    <message>
        <source>name {value}</source>
        <translation>Name {value}</translation>
    </message>
    <message>
        <source>initials {value}</source>
        <translation>Kürzel {value}</translation>
    </message>
    <message>
        <source>shift lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>Mitarbeit</translation>
    </message>
    <message>
        <source>{who} put {person} on the team, {role}</source>
        <translation>{who} hat {person} ins Team genommen, {role}</translation>
    </message>
    <message>
        <source>{who} changed {person}: {changes}</source>
        <translation>{who} hat {person} geändert: {changes}</translation>
    </message>
    <message>
        <source>{who} took {person} off the team</source>
        <translation>{who} hat {person} aus dem Team genommen</translation>
    </message>
    <message>
        <source>{who} gave {person} another PIN</source>
        <translation>{who} hat {person} eine andere PIN gegeben</translation>
    </message>
    <message>
        <source>{who} asked for a code for a new tablet</source>
        <translation>{who} hat einen Code für ein neues Tablet angefordert</translation>
    </message>
    <message>
        <source>{tablet} was set up</source>
        <translation>{tablet} wurde eingerichtet</translation>
    </message>
    <message>
        <source>{tablet} was set up again</source>
        <translation>{tablet} wurde erneut eingerichtet</translation>
    </message>
    <message>
        <source>{who} locked out {tablet}</source>
        <translation>{who} hat {tablet} gesperrt</translation>
    </message>
    <message>
        <source>{who} closed the slot {slot}</source>
        <translation>{who} hat das Zeitfenster {slot} geschlossen</translation>
    </message>
    <message>
        <source>{who} opened the slot {slot} again</source>
        <translation>{who} hat das Zeitfenster {slot} wieder geöffnet</translation>
    </message>
    <message>
        <source>{who} set the slot {slot} to orders: {limit}</source>
        <translation>{who} hat für das Zeitfenster {slot} festgelegt, Bestellungen: {limit}</translation>
    </message>
    <message>
        <source>{who} blocked {day}, {hours}</source>
        <translation>{who} hat {day} gesperrt, {hours}</translation>
    </message>
    <message>
        <source>{who} opened {day} again, {hours}</source>
        <translation>{who} hat {day} wieder geöffnet, {hours}</translation>
    </message>
    <message>
        <source>{who} set closing on {day} to {closing}</source>
        <translation>{who} hat den Ladenschluss am {day} festgelegt: {closing}</translation>
    </message>
    <message>
        <source>{who} changed the store&apos;s settings</source>
        <translation>{who} hat die Einstellungen der Filiale geändert</translation>
    </message>
    <message>
        <source>{who} set up this store</source>
        <translation>{who} hat diese Filiale eingerichtet</translation>
    </message>
    <message>
        <source>{who} erased the customer of order {number}</source>
        <translation>{who} hat die Kundendaten der Bestellung {number} gelöscht</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing of that kind was done.</source>
        <translation>Davon wurde nichts getan.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV sichern</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>By or about: {name}</source>
        <translation>Von oder über: {name}</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Shift lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Noch keine PIN</translation>
    </message>
</context>
<context>
    <name>BagCard</name>
    <message>
        <source>Goes along</source>
        <translation>Geht mit</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Nicht zu finden</translation>
    </message>
    <message>
        <source>Can&apos;t find bag {number}</source>
        <translation>Tüte {number} nicht zu finden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>{words}: bag {number}</source>
        <translation>{words}: Tüte {number}</translation>
    </message>
</context>
<context>
    <name>Bags</name>
    <message>
        <source>cold</source>
        <translation>kühl</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>oversize</source>
        <translation>sperrig</translation>
    </message>
    <message>
        <source>Bag {number} of {total} · {what}</source>
        <translation>Tüte {number} von {total} · {what}</translation>
    </message>
    <message>
        <source>{count} × {name}</source>
        <translation>{count} × {name}</translation>
    </message>
    <message>
        <source>Last seen {time} by {name}</source>
        <translation>Zuletzt gesehen {time} von {name}</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>Zuletzt gesehen {time}</translation>
    </message>
</context>
<context>
    <name>CameraSection</name>
    <message>
        <source>This run was started with a camera of its own: what you choose counts from the next start.</source>
        <translation>Dieser Lauf hat beim Start eine eigene Kamera bekommen: die Wahl gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Try to read a code</source>
        <translation>Probeweise einen Code lesen</translation>
    </message>
    <message>
        <source>Hold a code in front of the camera</source>
        <translation>Einen Code vor die Kamera halten</translation>
    </message>
    <message>
        <source>Any bar code or QR code will do. It is only read here, and leads nowhere.</source>
        <translation>Jeder Strichcode oder QR-Code genügt. Er wird nur hier gelesen und führt nirgends hin.</translation>
    </message>
    <message>
        <source>{camera}, not found</source>
        <translation>{camera}, nicht gefunden</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>{width}×{height} pixels, {rate} pictures a second; {dropped} of {all} passed over.</source>
        <translation>{width}×{height} Pixel, {rate} Bilder pro Sekunde; {dropped} von {all} ausgelassen.</translation>
    </message>
    <message>
        <source>{kind}, read in {ms} ms.</source>
        <translation>{kind}, gelesen in {ms} ms.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>No camera picture. Use the hand scanner, or type the code.</source>
        <translation>Kein Kamerabild. Handscanner nehmen oder den Code tippen.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Die Kamera startet</translation>
    </message>
    <message>
        <source>The camera does not answer. Use the hand scanner, or type the code.</source>
        <translation>Die Kamera antwortet nicht. Handscanner nehmen oder den Code tippen.</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>{name} is told, with your reason. This cannot be taken back.</source>
        <translation>{name} erfährt es mit dem Grund. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are to be put back: Shelves lists them.</source>
        <translation>
            <numerusform>%n Artikel ist zurückzustellen: unter „Regale“ steht er.</numerusform>
            <numerusform>%n Artikel sind zurückzustellen: unter „Regale“ stehen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>The day as a table</source>
        <translation>Der Tag als Tabelle</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Pickups by hour</source>
        <translation>Abholungen nach Stunde</translation>
    </message>
    <message>
        <source>Pickups by slot</source>
        <translation>Abholungen nach Zeitfenster</translation>
    </message>
    <message>
        <source>No pickups on this day</source>
        <translation>Keine Abholungen an diesem Tag</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Room on the tablet</source>
        <translation>Platz auf dem Tablet</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personen und Schlüssel</translation>
    </message>
    <message>
        <source>Service and clock</source>
        <translation>Dienst und Uhr</translation>
    </message>
    <message>
        <source>The tablet&apos;s token</source>
        <translation>Token des Tablets</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>Codes lesen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Checking this tablet</source>
        <translation>Dieses Tablet wird geprüft</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Works, with something to see to</source>
        <translation>Geht, mit etwas zu erledigen</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Etwas braucht Sie</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Orders to choose from</source>
        <translation>Bestellungen zur Auswahl</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Closing time</source>
        <translation>Ladenschluss</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <source>The store is closed that day.</source>
        <translation>Der Laden ist an diesem Tag geschlossen.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Zeit wählen</translation>
    </message>
    <message>
        <source>Close as usual</source>
        <translation>Wie sonst schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are booked after that; they keep their promise.</source>
        <translation>
            <numerusform>%n Bestellung ist danach zugesagt; sie behält ihre Zusage.</numerusform>
            <numerusform>%n Bestellungen sind danach zugesagt; sie behalten ihre Zusage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close at {time}</source>
        <translation>Um {time} schließen</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Pickup code</source>
        <translation>Abholcode</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Type this on the new tablet</source>
        <translation>Geben Sie das auf dem neuen Tablet ein</translation>
    </message>
    <message>
        <source>Service address: {address}</source>
        <translation>Adresse des Dienstes: {address}</translation>
    </message>
    <message>
        <source>This code has run out</source>
        <translation>Dieser Code ist abgelaufen</translation>
    </message>
    <message>
        <source>Nobody used it in time. Ask for another one.</source>
        <translation>Niemand hat ihn rechtzeitig benutzt. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>It sets up one tablet and is good for {time} more.</source>
        <translation>Er richtet ein Tablet ein und gilt noch {time}.</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Pickups by time</source>
        <translation>Abholungen nach Zeit</translation>
    </message>
    <message>
        <source>Left and right arrow keys lead through the day.</source>
        <translation>Die Pfeiltasten links und rechts führen durch den Tag.</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>{day}. Choose another day</source>
        <translation>{day}. Anderen Tag wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n Änderung noch nicht gesendet</numerusform>
            <numerusform>%n Änderungen noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Never read here: only this tablet&apos;s orders</source>
        <translation>Hier nie gelesen: nur Bestellungen dieses Tablets</translation>
    </message>
    <message>
        <source>As of {span} ago</source>
        <translation>Stand vor {span}</translation>
    </message>
    <message>
        <source>Closed this day</source>
        <translation>An diesem Tag zu</translation>
    </message>
    <message>
        <source>Open {span} this day only</source>
        <translation>Nur an diesem Tag offen {span}</translation>
    </message>
    <message>
        <source>Open {span}</source>
        <translation>Offen {span}</translation>
    </message>
    <message>
        <source>Blocked {span}</source>
        <translation>Gesperrt {span}</translation>
    </message>
    <message>
        <source>Blocked all day</source>
        <translation>Den ganzen Tag gesperrt</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>from the merchant&apos;s calendar</source>
        <translation>aus dem Kalender des Händlers</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>{time} takes no more orders</source>
        <translation>{time} nimmt keine Bestellungen mehr an</translation>
    </message>
    <message>
        <source>{time} takes orders again</source>
        <translation>{time} nimmt wieder Bestellungen an</translation>
    </message>
    <message>
        <source>{time} takes as many as usual</source>
        <translation>{time} nimmt so viele an wie sonst</translation>
    </message>
    <message>
        <source>{time} takes at most {count}</source>
        <translation>{time} nimmt höchstens {count} an</translation>
    </message>
    <message>
        <source>{span} is blocked</source>
        <translation>{span} ist gesperrt</translation>
    </message>
    <message>
        <source>{span} is open again</source>
        <translation>{span} ist wieder offen</translation>
    </message>
    <message>
        <source>This day closes at {time}</source>
        <translation>Dieser Tag endet um {time}</translation>
    </message>
    <message>
        <source>This day closes as usual</source>
        <translation>Dieser Tag endet wie sonst</translation>
    </message>
    <message>
        <source>Sent as soon as there is a network.</source>
        <translation>Wird gesendet, sobald es ein Netz gibt.</translation>
    </message>
</context>
<context>
    <name>DelaySheet</name>
    <message>
        <source>Delay</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Neue Zeit</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Asking the service for free times</source>
        <translation>Der Dienst wird nach freien Zeiten gefragt</translation>
    </message>
    <message>
        <source>The service has no free time to offer. Agree on one of these with a shift lead.</source>
        <translation>Der Dienst hat keine freie Zeit. Stimmen Sie eine dieser Zeiten mit der Schichtleitung ab.</translation>
    </message>
    <message>
        <source>No message goes</source>
        <translation>Es geht keine Nachricht hinaus</translation>
    </message>
    <message>
        <source>{name} gave no way to send one. Please call them.</source>
        <translation>{name} hat keine Adresse dafür angegeben. Bitte anrufen.</translation>
    </message>
    <message>
        <source>{name} gets this text message ({language})</source>
        <translation>{name} bekommt diese SMS ({language})</translation>
    </message>
    <message>
        <source>{name} gets this e-mail ({language})</source>
        <translation>{name} bekommt diese E-Mail ({language})</translation>
    </message>
    <message>
        <source>{name} gets this by e-mail, and in short as a text message ({language})</source>
        <translation>{name} bekommt dies per E-Mail und kurz als SMS ({language})</translation>
    </message>
    <message>
        <source>The service cannot be asked now. Nobody knows yet whether these times are free.</source>
        <translation>Der Dienst ist gerade nicht zu erreichen. Ob diese Zeiten frei sind, weiß noch niemand.</translation>
    </message>
    <message>
        <source>Today {span}</source>
        <translation>Heute {span}</translation>
    </message>
    <message>
        <source>As soon as there is a network</source>
        <translation>Sobald es ein Netz gibt</translation>
    </message>
    <message>
        <source>{name} is told the new time, {span}, and the reason.</source>
        <translation>{name} erfährt die neue Zeit, {span}, und den Grund.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Tell {name} {time}</source>
        <translation>{name} {time} mitteilen</translation>
    </message>
    <message>
        <source>Tell them {time}</source>
        <translation>{time} mitteilen</translation>
    </message>
    <message>
        <source>Choose a new time</source>
        <translation>Neue Zeit wählen</translation>
    </message>
</context>
<context>
    <name>DisplaySection</name>
    <message>
        <source>Order 10477 · Jonas Weber · 15:00</source>
        <translation>Bestellung 10477 · Jonas Weber · 15:00</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Sperrt sich selbst</translation>
    </message>
    <message>
        <source>Each person reads in their own language, unless this tablet is set to one for everybody.</source>
        <translation>Jede Person liest in ihrer Sprache, es sei denn, dieses Tablet hat eine für alle.</translation>
    </message>
    <message>
        <source>As the tablet</source>
        <translation>Wie das Tablet</translation>
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
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Each person&apos;s own</source>
        <translation>Je nach Person</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>This run was started with a look of its own: what you choose counts from the next start.</source>
        <translation>Dieser Lauf hat beim Start ein eigenes Aussehen bekommen: die Wahl gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>Nach {minutes} min</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Print receipt</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>Refused an item</source>
        <translation>Artikel abgelehnt</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
</context>
<context>
    <name>EndedCard</name>
    <message>
        <source>#{number} was cancelled</source>
        <translation>#{number} wurde storniert</translation>
    </message>
    <message numerus="yes">
        <source>Do not pick on. %n item(s) of it go back to their shelves.</source>
        <translation>
            <numerusform>Nicht weiter picken. %n Artikel davon kommt zurück ins Regal.</numerusform>
            <numerusform>Nicht weiter picken. %n Artikel davon kommen zurück ins Regal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not pick on. Nothing of it is to be put back.</source>
        <translation>Nicht weiter picken. Es ist nichts zurückzuräumen.</translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>https://pickup.example.com</source>
        <translation>https://pickup.example.com</translation>
    </message>
    <message>
        <source>Code from the shift lead</source>
        <translation>Code von der Schichtleitung</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Theke 1</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation>Dieses Tablet einrichten</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation>Name dieser Theke</translation>
    </message>
    <message>
        <source>A shift lead makes the code; it is good for ten minutes.</source>
        <translation>Die Schichtleitung erstellt den Code; er gilt zehn Minuten.</translation>
    </message>
    <message>
        <source>Shift lead: save what is unsent</source>
        <translation>Schichtleitung: Ungesendetes sichern</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Nobody came</source>
        <translation>Niemand ist gekommen</translation>
    </message>
    <message>
        <source>Substitute: answer awaited</source>
        <translation>Ersatz: Antwort steht aus</translation>
    </message>
    <message>
        <source>Hold runs out</source>
        <translation>Aufbewahrung läuft ab</translation>
    </message>
    <message>
        <source>Past the promised time</source>
        <translation>Zugesagte Zeit vorbei</translation>
    </message>
    <message>
        <source>Two tablets disagree</source>
        <translation>Zwei Tablets widersprechen sich</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Nachricht nicht angekommen</translation>
    </message>
    <message>
        <source>Bag missing</source>
        <translation>Tüte fehlt</translation>
    </message>
    <message>
        <source>Step did not count</source>
        <translation>Schritt zählte nicht</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Promised anew</source>
        <translation>Neu zugesagt</translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation>Teilweise bereit</translation>
    </message>
    <message>
        <source>To be put back</source>
        <translation>Zurückzulegen</translation>
    </message>
    <message>
        <source>Print to be checked</source>
        <translation>Druck zu prüfen</translation>
    </message>
    <message>
        <source>You see to this now: {what}</source>
        <translation>Sie kümmern sich jetzt darum: {what}</translation>
    </message>
    <message>
        <source>You see to {count} things now. The most urgent: {what}</source>
        <translation>Sie kümmern sich jetzt um {count} Dinge. Am dringendsten: {what}</translation>
    </message>
    <message>
        <source>It has a new time, and no message went. Call them; the number ends in {phone}, the shop has all of it. {detail}</source>
        <translation>Es hat eine neue Zeit, und keine Nachricht ging hinaus. Rufen Sie an; die Nummer endet auf {phone}, der Shop hat sie ganz. {detail}</translation>
    </message>
    <message>
        <source>Since {time} ({age})</source>
        <translation>Seit {time} ({age})</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Zuständig: {owner}</translation>
    </message>
    <message>
        <source>Instead of {line}: {price}</source>
        <translation>Statt {line}: {price}</translation>
    </message>
    <message>
        <source>on this tablet</source>
        <translation>auf diesem Tablet</translation>
    </message>
    <message>
        <source>on another tablet</source>
        <translation>auf einem anderen Tablet</translation>
    </message>
    <message>
        <source>{place} · Cancelled by {name}</source>
        <translation>{place} · Storniert von {name}</translation>
    </message>
    <message>
        <source>{place} · Handed over by {name}</source>
        <translation>{place} · Übergeben von {name}</translation>
    </message>
    <message>
        <source>Read it, then say how it ended</source>
        <translation>Lesen, dann sagen, wie es ausging</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Den Kunden anrufen</translation>
    </message>
    <message>
        <source>Next: {act}</source>
        <translation>Als Nächstes: {act}</translation>
    </message>
    <message>
        <source>Nobody has collected it. Extend the hold or record a no-show.</source>
        <translation>Niemand hat es abgeholt. Verlängern Sie die Aufbewahrung, oder vermerken Sie es als nicht abgeholt.</translation>
    </message>
    <message>
        <source>It is not ready. Promise a new time, and tell the customer.</source>
        <translation>Es ist nicht bereit. Sagen Sie eine neue Zeit zu, und geben Sie dem Kunden Bescheid.</translation>
    </message>
    <message>
        <source>They want no text messages. Call them; the number ends in {phone}, the shop has it.</source>
        <translation>Die Kundschaft möchte keine SMS. Rufen Sie an; die Nummer endet auf {phone}, der Shop kennt sie.</translation>
    </message>
    <message>
        <source>There is no such address or number. Ask the shop for another; theirs ends in {phone}.</source>
        <translation>Diese Adresse oder Nummer gibt es nicht. Fragen Sie den Shop nach einer anderen; ihre Nummer endet auf {phone}.</translation>
    </message>
    <message>
        <source>Their phone could not be reached. Call later; the number ends in {phone}, the shop has it.</source>
        <translation>Das Telefon war nicht erreichbar. Rufen Sie später an; die Nummer endet auf {phone}, der Shop kennt sie.</translation>
    </message>
    <message>
        <source>The customer was not reached. Call them; the number ends in {phone}, the shop has all of it.</source>
        <translation>Der Kunde wurde nicht erreicht. Rufen Sie an; die Nummer endet auf {phone}, der Shop hat sie ganz.</translation>
    </message>
    <message>
        <source>{detail}: look for it, or go through the shelf.</source>
        <translation>{detail}: Suchen Sie danach, oder gehen Sie das Regal durch.</translation>
    </message>
    <message>
        <source>Both are below. Find out what happened, then write how it ended: both tablets hear it.</source>
        <translation>Beide stehen unten. Finden Sie heraus, was geschehen ist, und schreiben Sie, wie es ausging: beide Tablets erfahren es.</translation>
    </message>
    <message>
        <source>The customer is asked about {detail}. Call them before the time is over, or ask anew.</source>
        <translation>Der Kunde wird zu {detail} gefragt. Rufen Sie an, bevor die Zeit um ist, oder fragen Sie neu.</translation>
    </message>
    <message>
        <source>It has a new time and is not ready yet. {detail}</source>
        <translation>Es hat eine neue Zeit und ist noch nicht bereit. {detail}</translation>
    </message>
    <message>
        <source>A part of it waits for the rest. Pick it, or hand over the part.</source>
        <translation>Ein Teil wartet auf den Rest. Picken Sie ihn, oder übergeben Sie den Teil.</translation>
    </message>
    <message>
        <source>Its items go back on their shelves. {detail}</source>
        <translation>Die Artikel gehen zurück in ihre Regale. {detail}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Kunde sagt ja</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Kunde sagt nein</translation>
    </message>
    <message>
        <source>Ask for something else</source>
        <translation>Etwas anderes anbieten</translation>
    </message>
    <message>
        <source>Promise a new time</source>
        <translation>Neue Zeit zusagen</translation>
    </message>
    <message>
        <source>I told {name}</source>
        <translation>{name} weiß Bescheid</translation>
    </message>
    <message>
        <source>Say where the bag is</source>
        <translation>Sagen, wo die Tüte ist</translation>
    </message>
    <message>
        <source>Go through {shelf}</source>
        <translation>{shelf} durchgehen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal tun</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Auf sich beruhen lassen</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Es ist herausgekommen</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>jetzt hier</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Ich kümmere mich</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Übertragen an</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>A few words for the timeline</source>
        <translation>Ein paar Worte für den Verlauf</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>{count} open, the most urgent first</source>
        <translation>{count} offen, das Dringendste zuerst</translation>
    </message>
    <message>
        <source>Nothing to see to</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>Delays, conflicts, failed messages and the like will stand here.</source>
        <translation>Verspätungen, Widersprüche, gescheiterte Nachrichten und Ähnliches stehen dann hier.</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Dieselben Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Plot: {name}</source>
        <translation>Diagramm: {name}</translation>
    </message>
    <message>
        <source>Filled: the median. Outline: nine of ten were within it.</source>
        <translation>Gefüllt: der Median. Umriss: neun von zehn lagen darin.</translation>
    </message>
    <message>
        <source>A dash: there was nothing to count.</source>
        <translation>Ein Strich: es gab nichts zu zählen.</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>pickups this day</source>
        <translation>Abholungen am Tag</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>ready on time</source>
        <translation>rechtzeitig bereit</translation>
    </message>
    <message>
        <source>median wait</source>
        <translation>mittlere Wartezeit</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>not worked out</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>see Insights</source>
        <translation>siehe Rückblick</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Save the day</source>
        <translation>Tag speichern</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>In diesem Ordner</translation>
    </message>
    <message>
        <source>Customers&apos; names are in it: keep it as you keep the orders.</source>
        <translation>Namen von Kunden stehen darin: Bewahren Sie die Datei so auf wie die Bestellungen.</translation>
    </message>
    <message>
        <source>Day sheet (PDF)</source>
        <translation>Tagesblatt (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Save as {kind}</source>
        <translation>Als {kind} speichern</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Here now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Zu picken</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Use this one</source>
        <translation>Diesen nehmen</translation>
    </message>
    <message>
        <source>Use {printer}</source>
        <translation>{printer} nehmen</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Language and look change once “{title}” is finished or closed.</source>
        <translation>Sprache und Aussehen wechseln, sobald „{title}“ fertig oder geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand to…</source>
        <translation>Übergeben an …</translation>
    </message>
    <message>
        <source>Nobody else is on the team</source>
        <translation>Sonst ist niemand im Team</translation>
    </message>
    <message>
        <source>The service keeps the list.</source>
        <translation>Die Liste kommt vom Dienst.</translation>
    </message>
    <message>
        <source>They find it at the top of their pick list. What is picked stays picked.</source>
        <translation>Dort steht sie oben in der Pickliste. Was gepickt ist, bleibt gepickt.</translation>
    </message>
</context>
<context>
    <name>HandOverOrder</name>
    <message>
        <source>Fetch these</source>
        <translation>Diese holen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Not all bags</source>
        <translation>Nicht alle Tüten</translation>
    </message>
    <message>
        <source>Refused an item</source>
        <translation>Artikel abgelehnt</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>collects for {name}</source>
        <translation>holt ab für {name}</translation>
    </message>
    <message>
        <source>Fetch these items</source>
        <translation>Diese Artikel holen</translation>
    </message>
    <message>
        <source>Put these back</source>
        <translation>Diese zurückräumen</translation>
    </message>
    <message>
        <source>Fetch from {places}</source>
        <translation>Holen von {places}</translation>
    </message>
    <message>
        <source>Undo for {seconds} seconds; the message to the customer waits until then.</source>
        <translation>{seconds} Sekunden Zeit zum Rückgängigmachen; so lange wartet die Nachricht an den Kunden.</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Choose a bag</source>
        <translation>Tüte wählen</translation>
    </message>
    <message>
        <source>Nothing is here to hand over</source>
        <translation>Hier ist nichts auszugeben</translation>
    </message>
    <message>
        <source>{taken} of {bags}</source>
        <translation>{taken} von {bags}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Hand over {what} to {name}</source>
        <translation>{what} an {name} ausgeben</translation>
    </message>
    <message>
        <source>Hand over {what}</source>
        <translation>{what} ausgeben</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} abgelehnt</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Ready for the next customer</source>
        <translation>Bereit für den nächsten Kunden</translation>
    </message>
    <message>
        <source>Their code opens the order here: by camera, hand scanner, keys or name.</source>
        <translation>Der Code öffnet hier die Bestellung: per Kamera, Handscanner, Tasten oder Name.</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>Ausgegeben an {name}</translation>
    </message>
    <message>
        <source>Order #{number}: nothing is left here.</source>
        <translation>Bestellung #{number}: nichts mehr hier.</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Block hours</source>
        <translation>Zeiten sperren</translation>
    </message>
    <message>
        <source>Another reason, in your own words</source>
        <translation>Ein anderer Grund, in eigenen Worten</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Why? Shoppers read it.</source>
        <translation>Warum? Kunden lesen es.</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are booked then; they keep their promise.</source>
        <translation>
            <numerusform>%n Bestellung ist dann zugesagt; sie behält ihre Zusage.</numerusform>
            <numerusform>%n Bestellungen sind dann zugesagt; sie behalten ihre Zusage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose hours</source>
        <translation>Zeiten wählen</translation>
    </message>
    <message>
        <source>Block the whole day</source>
        <translation>Den ganzen Tag sperren</translation>
    </message>
    <message>
        <source>Block {start}–{end}</source>
        <translation>{start}–{end} sperren</translation>
    </message>
</context>
<context>
    <name>IdentifyPanel</name>
    <message>
        <source>Scan the code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Code tippen</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Name suchen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Show the code to the camera, or use the hand scanner.</source>
        <translation>Den Code vor die Kamera halten oder den Handscanner nehmen.</translation>
    </message>
    <message>
        <source>Type the eight characters that stand beside the code.</source>
        <translation>Die acht Zeichen neben dem Code tippen.</translation>
    </message>
    <message>
        <source>Choose the order, then check who they are.</source>
        <translation>Bestellung wählen, dann prüfen, wer da ist.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>The name matches: {name}</source>
        <translation>Der Name stimmt: {name}</translation>
    </message>
    <message>
        <source>Only how you told is kept.</source>
        <translation>Gespeichert wird nur, wie geprüft wurde.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Ask for a photo ID with the name {name}</source>
        <translation>Ausweis mit Foto auf den Namen {name} zeigen lassen</translation>
    </message>
    <message>
        <source>Look at name and picture; keep no copy.</source>
        <translation>Name und Bild ansehen; keine Kopie behalten.</translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation>Name stimmt</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Time to ready</source>
        <translation>Zeit bis bereit</translation>
    </message>
    <message>
        <source>From when the store could begin until the order was ready.</source>
        <translation>Von da an, wo der Laden beginnen konnte, bis die Bestellung bereit war.</translation>
    </message>
    <message>
        <source>Ready on time</source>
        <translation>Pünktlich bereit</translation>
    </message>
    <message>
        <source>Ready when the time that the customer chose began.</source>
        <translation>Bereit, als die Zeit begann, die der Kunde gewählt hat.</translation>
    </message>
    <message>
        <source>Ready as told</source>
        <translation>Bereit wie gesagt</translation>
    </message>
    <message>
        <source>Ready when the time began that was told last, delays included.</source>
        <translation>Bereit, als die zuletzt genannte Zeit begann, Verschiebungen eingerechnet.</translation>
    </message>
    <message>
        <source>Customer wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>From “I&apos;m here” to the hand-over.</source>
        <translation>Von „Ich bin da“ bis zur Übergabe.</translation>
    </message>
    <message>
        <source>Team response</source>
        <translation>Antwort des Teams</translation>
    </message>
    <message>
        <source>From “I&apos;m here” until somebody answered.</source>
        <translation>Von „Ich bin da“ bis jemand antwortete.</translation>
    </message>
    <message>
        <source>Pick rate</source>
        <translation>Picktempo</translation>
    </message>
    <message>
        <source>Units picked in an hour of picking.</source>
        <translation>Stück je Stunde Picken.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlmenge</translation>
    </message>
    <message>
        <source>Units that could not be had.</source>
        <translation>Stück, die nicht zu haben waren.</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Units for which something else was taken.</source>
        <translation>Stück, für die etwas anderes genommen wurde.</translation>
    </message>
    <message>
        <source>Offers accepted</source>
        <translation>Ersatz angenommen</translation>
    </message>
    <message>
        <source>Substitutes that customers said yes to.</source>
        <translation>Ersatz, zu dem die Kunden ja sagten.</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Orders that nobody came for.</source>
        <translation>Bestellungen, die niemand holte.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Messages that did not arrive.</source>
        <translation>Nachrichten, die nicht ankamen.</translation>
    </message>
    <message>
        <source>9 of 10 within {p90}</source>
        <translation>9 von 10 in {p90}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>{units} units in {hours} h</source>
        <translation>{units} Stück in {hours} h</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>better by {difference}</source>
        <translation>besser um {difference}</translation>
    </message>
    <message>
        <source>worse by {difference}</source>
        <translation>schlechter um {difference}</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} Punkte</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 Tage</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Write two days such as {example}, at most {days} of them, the first one first.</source>
        <translation>Schreiben Sie zwei Tage wie {example}, den ersten zuerst; höchstens {days} Tage.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Je Person</translation>
    </message>
    <message>
        <source>Compared with as many days before.</source>
        <translation>Verglichen mit ebenso vielen Tagen davor.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{days}, as of {moment}. {problem}</source>
        <translation>{days}, Stand {moment}. {problem}</translation>
    </message>
    <message>
        <source>As of {moment}.</source>
        <translation>Stand {moment}.</translation>
    </message>
    <message>
        <source>As of {moment}; compared with as many days before.</source>
        <translation>Stand {moment}; verglichen mit ebenso vielen Tagen davor.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The service is asked for these days.</source>
        <translation>Der Dienst wird nach diesen Tagen gefragt.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>No orders were worked on in these days. Choose others, or come back later.</source>
        <translation>An diesen Tagen wurde an keiner Bestellung gearbeitet. Wählen Sie andere, oder kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>Not known on this tablet</source>
        <translation>Auf diesem Tablet nicht bekannt</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Show</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show on paper: {what}</source>
        <translation>Ansehen: {what}</translation>
    </message>
    <message>
        <source>Print again: {what}</source>
        <translation>Neu drucken: {what}</translation>
    </message>
    <message>
        <source>Forget: {what}</source>
        <translation>Verwerfen: {what}</translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>LeadPlaces</name>
    <message>
        <source>Schedule</source>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Rückblick</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>That was not done</source>
        <translation>Das wurde nicht gemacht</translation>
    </message>
    <message>
        <source>Nothing to see now</source>
        <translation>Jetzt nicht zu sehen</translation>
    </message>
</context>
<context>
    <name>LimitSheet</name>
    <message>
        <source>How many orders?</source>
        <translation>Wie viele Bestellungen?</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are booked here; they keep their promise.</source>
        <translation>
            <numerusform>%n Bestellung ist hier zugesagt; sie behält ihre Zusage.</numerusform>
            <numerusform>%n Bestellungen sind hier zugesagt; sie behalten ihre Zusage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The storefront may promise %n more.</source>
        <translation>
            <numerusform>Der Shop darf noch %n zusagen.</numerusform>
            <numerusform>Der Shop darf noch %n zusagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storefront offers it no more.</source>
        <translation>Der Shop bietet es nicht mehr an.</translation>
    </message>
    <message>
        <source>Take at most {count}</source>
        <translation>Höchstens {count} annehmen</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Items of the order</source>
        <translation>Artikel der Bestellung</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Welcher Artikel?</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>The customer is asked about {name} now. Wait for the answer.</source>
        <translation>Zu {name} wird jetzt der Kunde gefragt. Auf die Antwort warten.</translation>
    </message>
    <message>
        <source>{who} has taken {name} already.</source>
        <translation>{who} hat {name} schon genommen.</translation>
    </message>
    <message>
        <source>Nothing of {name} is to be taken any more.</source>
        <translation>Von {name} ist nichts mehr zu nehmen.</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message>
        <source>{count} to put back</source>
        <translation>{count} zurückzuräumen</translation>
    </message>
    <message>
        <source>Back on its shelf</source>
        <translation>Zurück im Regal</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht genommen</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Kunde gefragt</translation>
    </message>
    <message>
        <source>{count} to scan</source>
        <translation>{count} zu scannen</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>Zu scannen</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>{count} Fehlmenge</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gepickt</translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation>statt {name}</translation>
    </message>
    <message>
        <source>ID {age}+</source>
        <translation>Ausweis {age}+</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kühl</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>oversize</source>
        <translation>sperrig</translation>
    </message>
    <message>
        <source>{count} on hand</source>
        <translation>{count} vorrätig</translation>
    </message>
    <message>
        <source>{count} on hand · checked {time}</source>
        <translation>{count} vorrätig · geprüft {time}</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>Seen to</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>#{number} was cancelled</source>
        <translation>#{number} wurde storniert</translation>
    </message>
    <message>
        <source>#{number} is closed by now</source>
        <translation>#{number} ist inzwischen abgeschlossen</translation>
    </message>
    <message>
        <source>#{number} is with {who} now</source>
        <translation>#{number} ist jetzt bei {who}</translation>
    </message>
    <message>
        <source>Nobody picks #{number} now</source>
        <translation>Niemand pickt #{number} gerade</translation>
    </message>
    <message>
        <source>{tote} is empty: use it for another order.</source>
        <translation>{tote} ist leer: für eine andere Bestellung nehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Take its %n item(s) out of {tote} and put them back: Shelves lists them.</source>
        <translation>
            <numerusform>%n Artikel aus {tote} nehmen und zurückstellen: unter „Regale“ steht er.</numerusform>
            <numerusform>%n Artikel aus {tote} nehmen und zurückstellen: unter „Regale“ stehen sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give {who} {tote}: %n item(s) of it are taken already.</source>
        <translation>
            <numerusform>{tote} an {who} geben: %n Artikel ist schon darin.</numerusform>
            <numerusform>{tote} an {who} geben: %n Artikel sind schon darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {tote} with its %n item(s) aside: whoever goes on needs it.</source>
        <translation>
            <numerusform>{tote} mit %n Artikel zur Seite stellen: wer weitermacht, braucht das.</numerusform>
            <numerusform>{tote} mit %n Artikeln zur Seite stellen: wer weitermacht, braucht das.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the walk are cancelled or closed</source>
        <translation>
            <numerusform>%n Bestellung des Rundgangs ist storniert oder abgeschlossen</numerusform>
            <numerusform>%n Bestellungen des Rundgangs sind storniert oder abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left the walk</source>
        <translation>
            <numerusform>%n Bestellung gehört nicht mehr zum Rundgang</numerusform>
            <numerusform>%n Bestellungen gehören nicht mehr zum Rundgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody picks %n order(s) of the walk now</source>
        <translation>
            <numerusform>%n Bestellung des Rundgangs pickt gerade niemand</numerusform>
            <numerusform>%n Bestellungen des Rundgangs pickt gerade niemand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the walk are with {who} now</source>
        <translation>
            <numerusform>%n Bestellung des Rundgangs ist jetzt bei {who}</numerusform>
            <numerusform>%n Bestellungen des Rundgangs sind jetzt bei {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>{tote} ({items})</source>
        <translation>{tote} ({items})</translation>
    </message>
    <message>
        <source>Empty, for other orders: {totes}.</source>
        <translation>Leer, für andere Bestellungen: {totes}.</translation>
    </message>
    <message>
        <source>Put back, Shelves lists it: {totes}.</source>
        <translation>Zurückstellen, unter „Regale“ steht es: {totes}.</translation>
    </message>
    <message>
        <source>Give {who}: {totes}.</source>
        <translation>An {who} geben: {totes}.</translation>
    </message>
    <message>
        <source>Put aside for whoever goes on: {totes}.</source>
        <translation>Zur Seite stellen für alle, die weitermachen: {totes}.</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Associate</source>
        <translation>Mitarbeit</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Language of their screen</source>
        <translation>Sprache ihrer Anzeige</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 figures</source>
        <translation>PIN, 4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Without a PIN they cannot sign in yet.</source>
        <translation>Ohne PIN kann sich diese Person noch nicht anmelden.</translation>
    </message>
    <message>
        <source>Empty: the PIN stays as it is. Another PIN signs {name} out everywhere.</source>
        <translation>Leer: Die PIN bleibt, wie sie ist. Eine andere PIN meldet {name} überall ab.</translation>
    </message>
    <message>
        <source>Type a name and initials first.</source>
        <translation>Geben Sie zuerst einen Namen und ein Kürzel ein.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same one twice.</source>
        <translation>Die beiden PINs sind verschieden. Geben Sie zweimal dieselbe ein.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Question about a substitute</source>
        <translation>Frage nach einem Ersatz</translation>
    </message>
    <message>
        <source>What became of the substitute</source>
        <translation>Was aus dem Ersatz wurde</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>Doch nicht bereit</translation>
    </message>
    <message>
        <source>What is not charged</source>
        <translation>Was nicht berechnet wird</translation>
    </message>
    <message>
        <source>Receipt for a part</source>
        <translation>Beleg über einen Teil</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>per SMS</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>held until undo is over</source>
        <translation>zurückgehalten, bis die Rücknahmezeit vorbei ist</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>sent, but not delivered</source>
        <translation>gesendet, aber nicht zugestellt</translation>
    </message>
    <message>
        <source>could not be sent yet</source>
        <translation>noch nicht zu senden</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>nicht zu senden</translation>
    </message>
    <message>
        <source>not sent, as it was no longer needed</source>
        <translation>nicht gesendet, da nicht mehr nötig</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
</context>
<context>
    <name>MoveBagSheet</name>
    <message>
        <source>Move a bag</source>
        <translation>Tüte umstellen</translation>
    </message>
    <message>
        <source>Which bag?</source>
        <translation>Welche Tüte?</translation>
    </message>
    <message>
        <source>Another shelf: type its name</source>
        <translation>Anderes Regal: Namen tippen</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist sie?</translation>
    </message>
    <message>
        <source>Quicker: scan the bag, then its shelf.</source>
        <translation>Schneller: die Tüte scannen, dann ihr Regal.</translation>
    </message>
    <message>
        <source>Bag {number} · {shelf}</source>
        <translation>Tüte {number} · {shelf}</translation>
    </message>
    <message>
        <source>Not to be found</source>
        <translation>Nicht zu finden</translation>
    </message>
    <message>
        <source>Record as missing</source>
        <translation>Als fehlend melden</translation>
    </message>
    <message>
        <source>It is on {shelf} now</source>
        <translation>Sie steht jetzt auf {shelf}</translation>
    </message>
    <message>
        <source>Choose a shelf</source>
        <translation>Regal wählen</translation>
    </message>
</context>
<context>
    <name>NameFinder</name>
    <message>
        <source>Name, order number or end of the phone number</source>
        <translation>Name, Bestellnummer oder Ende der Telefonnummer</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Name suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try the family name alone, or the number.</source>
        <translation>Nur den Nachnamen versuchen, oder die Nummer.</translation>
    </message>
</context>
<context>
    <name>NextAct</name>
    <message>
        <source>See the order</source>
        <translation>Bestellung ansehen</translation>
    </message>
    <message>
        <source>Check their identity</source>
        <translation>Identität prüfen</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Name suchen</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Code tippen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Go on picking</source>
        <translation>Weiter picken</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Bereit melden</translation>
    </message>
    <message>
        <source>Take that order</source>
        <translation>Jene Bestellung nehmen</translation>
    </message>
    <message>
        <source>Stay with this one</source>
        <translation>Bei dieser bleiben</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Start picking {items}</source>
        <translation>{items} picken</translation>
    </message>
    <message>
        <source>Put {items} back on the shelf</source>
        <translation>{items} zurückräumen</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <translation>Wartet auf die Antwort des Kunden</translation>
    </message>
    <message>
        <source>Put {items} on a shelf</source>
        <translation>{items} ins Regal stellen</translation>
    </message>
    <message>
        <source>Nothing was found: a lead cancels it</source>
        <translation>Nichts gefunden: Schichtleitung storniert</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Bereit melden</translation>
    </message>
    <message>
        <source>Scan {items}</source>
        <translation>{items} scannen</translation>
    </message>
    <message>
        <source>Hand over {what} to {name}</source>
        <translation>{what} an {name} ausgeben</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Nicht zu finden</translation>
    </message>
    <message>
        <source>Can&apos;t scan it</source>
        <translation>Nicht zu scannen</translation>
    </message>
    <message>
        <source>Put one back</source>
        <translation>Einen zurück</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Übergeben an …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation>Teil bereit</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>Kunde ist da</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>Doch nicht bereit</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>Länger halten</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>They came after all</source>
        <translation>Doch noch gekommen</translation>
    </message>
    <message>
        <source>Move a bag</source>
        <translation>Tüte umstellen</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For the team; the customer does not see it</source>
        <translation>Fürs Team; der Kunde sieht sie nicht</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>Um %n Zeichen zu lang</numerusform>
            <numerusform>Um %n Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz anfügen</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>They said yes</source>
        <translation>Kunde sagt ja</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Kunde sagt nein</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Asked: {count} × {name}?</source>
        <translation>Gefragt: {count} × {name}?</translation>
    </message>
    <message>
        <source>Instead of {line} · {price} · {left} left to answer, until {time}</source>
        <translation>Statt {line} · {price} · noch {left} für die Antwort, bis {time}</translation>
    </message>
    <message>
        <source>Instead of {line}</source>
        <translation>Statt {line}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>{customer} accepted: take {count} × {name}.</source>
        <translation>{customer} nimmt an: {count} × {name} nehmen.</translation>
    </message>
    <message>
        <source>{customer} declined: leave out {count} × {line}.</source>
        <translation>{customer} lehnt ab: {count} × {line} weglassen.</translation>
    </message>
    <message>
        <source>{customer} did not answer in time: leave out {count} × {line}.</source>
        <translation>Keine Antwort von {customer}: {count} × {line} weglassen.</translation>
    </message>
</context>
<context>
    <name>OrderDetailView</name>
    <message>
        <source>I&apos;m on it</source>
        <translation>Ich kümmere mich</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} ist da</translation>
    </message>
    <message>
        <source>Total {money}</source>
        <translation>Summe {money}</translation>
    </message>
    <message>
        <source>Tell the shift lead when it is done.</source>
        <translation>Sagen Sie der Schichtleitung Bescheid, wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>Said so at {time}.</source>
        <translation>So gesagt um {time}.</translation>
    </message>
    <message>
        <source>{name} is on the way</source>
        <translation>{name} ist unterwegs</translation>
    </message>
    <message>
        <source>{name} is on the way out</source>
        <translation>{name} geht gerade hinaus</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>da seit {time}</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Tüten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Messages to the customer</source>
        <translation>Nachrichten an den Kunden</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>OrderHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>No order chosen</source>
        <translation>Keine Bestellung gewählt</translation>
    </message>
    <message>
        <source>The order on top is due first.</source>
        <translation>Die oberste Bestellung ist zuerst fällig.</translation>
    </message>
    <message>
        <source>Nobody picks for order #{number} any more. Put this item back.</source>
        <translation>Für Bestellung #{number} wird nicht mehr gepickt. Diesen Artikel zurückstellen.</translation>
    </message>
    <message>
        <source>Choose an order first, then scan it.</source>
        <translation>Erst eine Bestellung wählen, dann scannen.</translation>
    </message>
    <message>
        <source>It is not on order #{number}. Put it back.</source>
        <translation>Gehört nicht zu Bestellung #{number}. Zurückstellen.</translation>
    </message>
    <message>
        <source>The customer is asked about {name}. Put it back until they answer.</source>
        <translation>Der Kunde wird wegen {name} gefragt. Bis zur Antwort zurückstellen.</translation>
    </message>
    <message>
        <source>{who} has taken {name} already. Put this one back.</source>
        <translation>{who} hat {name} schon genommen. Diesen zurückstellen.</translation>
    </message>
    <message>
        <source>You have all {count} of {name} already. Put this one back.</source>
        <translation>Alle {count} von {name} sind schon da. Diesen zurückstellen.</translation>
    </message>
    <message>
        <source>{shelf} is a shelf. There is nothing to put on it yet.</source>
        <translation>{shelf} ist ein Regal. Es gibt noch nichts hinzustellen.</translation>
    </message>
    <message>
        <source>Nothing is in this bag yet. Say what goes into it, then scan the shelf.</source>
        <translation>In dieser Tüte ist noch nichts. Erst angeben, was hineinkommt, dann das Regal scannen.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Past the promised time</source>
        <translation>Zugesagte Zeit vorbei</translation>
    </message>
    <message>
        <source>Due in the next hour</source>
        <translation>In der nächsten Stunde fällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Ready, waiting to be collected</source>
        <translation>Bereit, wartet auf Abholung</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>ID {age}+</source>
        <translation>Ausweis {age}+</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>Tote {label} · {name}</source>
        <translation>Kiste {label} · {name}</translation>
    </message>
    <message>
        <source>Promised {span}</source>
        <translation>Zugesagt {span}</translation>
    </message>
    <message>
        <source>Pickup by {name}</source>
        <translation>Abholung durch {name}</translation>
    </message>
    <message>
        <source>Tote {label}</source>
        <translation>Kiste {label}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt da</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Day sheet</source>
        <translation>Tagesblatt</translation>
    </message>
    <message>
        <source>Print the day sheet: today&apos;s orders by their time</source>
        <translation>Tagesblatt drucken: die Bestellungen von heute nach Uhrzeit</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Keine Bestellung gewählt</translation>
    </message>
    <message>
        <source>Tap an order, or scan its bag or pass.</source>
        <translation>Auf eine Bestellung tippen, oder ihre Tüte oder ihren Abholpass scannen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Looked in order numbers, names, phone numbers, items and bags.</source>
        <translation>Gesucht in Nummern, Namen, Telefonnummern, Artikeln und Tüten.</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>Keine Bestellungen hier</translation>
    </message>
    <message>
        <source>New orders appear by themselves.</source>
        <translation>Neue Bestellungen erscheinen von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) are not shown · Show all</source>
        <translation>
            <numerusform>%n weitere ausgeblendet · Alle zeigen</numerusform>
            <numerusform>%n weitere ausgeblendet · Alle zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PadSheet</name>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} von {most}</translation>
    </message>
    <message>
        <source>Take {items}</source>
        <translation>{items} nehmen</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Nothing of it is on paper.</source>
        <translation>Davon steht nichts auf Papier.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>An der Theke</translation>
    </message>
    <message>
        <source>In a message</source>
        <translation>In einer Nachricht</translation>
    </message>
    <message>
        <source>In their words, if it matters</source>
        <translation>Wörtlich, falls es wichtig ist</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>How did they say so?</source>
        <translation>Wie kam die Antwort?</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Kunde sagt ja</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Kunde sagt nein</translation>
    </message>
    <message>
        <source>The question about {name} is not open any more.</source>
        <translation>Die Frage zu {name} ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>Record the yes</source>
        <translation>Ja festhalten</translation>
    </message>
    <message>
        <source>Record the no</source>
        <translation>Nein festhalten</translation>
    </message>
    <message>
        <source>Say how</source>
        <translation>Wie sagen?</translation>
    </message>
</context>
<context>
    <name>PickColumn</name>
    <message>
        <source>Nothing to pick</source>
        <translation>Nichts zu picken</translation>
    </message>
    <message>
        <source>New orders appear by themselves.</source>
        <translation>Neue Bestellungen erscheinen von selbst.</translation>
    </message>
    <message>
        <source>Pick several</source>
        <translation>Mehrere picken</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message>
        <source>{items} still to take</source>
        <translation>Noch {items} zu nehmen</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>The walk is done.</source>
        <translation>Der Rundgang ist fertig.</translation>
    </message>
    <message>
        <source>Nobody walks for these orders now.</source>
        <translation>Diese Bestellungen pickt gerade niemand.</translation>
    </message>
    <message>
        <source>These orders are with {names} now.</source>
        <translation>Diese Bestellungen sind jetzt bei {names}.</translation>
    </message>
    <message>
        <source>{name} has the walk now.</source>
        <translation>{name} hat den Rundgang jetzt.</translation>
    </message>
    <message>
        <source>{name} has the order now.</source>
        <translation>{name} hat die Bestellung jetzt.</translation>
    </message>
</context>
<context>
    <name>PickView</name>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation>Zurück zum Rundgang</translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation>Richtig: {name}</translation>
    </message>
    <message>
        <source>{picked} of {ordered}</source>
        <translation>{picked} von {ordered}</translation>
    </message>
    <message>
        <source>The other {count} too</source>
        <translation>Die anderen {count} auch</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Im Regal</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
</context>
<context>
    <name>PrinterSearchPanel</name>
    <message>
        <source>Addresses to ask</source>
        <translation>Zu fragende Adressen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Only the addresses that you type are asked, at most 256 of them. Printers on the USB and of this system are listed below.</source>
        <translation>Gefragt werden nur die getippten Adressen, höchstens 256. Drucker am USB und dieses Systems stehen unten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Asked {asked} of {of} addresses.</source>
        <translation>{asked} von {of} Adressen gefragt.</translation>
    </message>
    <message>
        <source>No printer answered. Check that it is on, and that the addresses are right.</source>
        <translation>Kein Drucker hat geantwortet. Prüfen, ob er an ist und die Adressen stimmen.</translation>
    </message>
</context>
<context>
    <name>PrinterSection</name>
    <message>
        <source>This run was started with a printer of its own: what you choose counts from the next start.</source>
        <translation>Dieser Lauf hat beim Start einen eigenen Drucker bekommen: die Wahl gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The printer&apos;s address</source>
        <translation>Adresse des Druckers</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Use no printer</source>
        <translation>Keinen Drucker nutzen</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Noch nicht gedruckt</translation>
    </message>
    <message>
        <source>Printed last</source>
        <translation>Zuletzt gedruckt</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Papierbreite</translation>
    </message>
    <message>
        <source>Look for a printer</source>
        <translation>Drucker suchen</translation>
    </message>
    <message>
        <source>{width} mm</source>
        <translation>{width} mm</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>Diesen Drucker nehmen</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>Asking {address}</source>
        <translation>{address} wird gefragt</translation>
    </message>
    <message>
        <source>No printer there</source>
        <translation>Dort ist kein Drucker</translation>
    </message>
    <message>
        <source>A printer that cannot answer</source>
        <translation>Ein Drucker, der nicht antworten kann</translation>
    </message>
    <message>
        <source>A printer that is ready</source>
        <translation>Ein Drucker, der bereit ist</translation>
    </message>
    <message>
        <source>A printer with trouble</source>
        <translation>Ein Drucker mit einem Problem</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>None is set up</source>
        <translation>Keiner eingerichtet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Papier knapp</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Kein Papier</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Deckel offen</translation>
    </message>
    <message>
        <source>Printer off</source>
        <translation>Drucker aus</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Nur hin</translation>
    </message>
    <message>
        <source>Check print</source>
        <translation>Druck prüfen</translation>
    </message>
    <message>
        <source>Type the address of a printer below, or look for one.</source>
        <translation>Unten die Adresse eines Druckers tippen, oder einen suchen.</translation>
    </message>
    <message>
        <source>It prints, but cannot say whether it did. Look at the paper.</source>
        <translation>Er druckt, kann aber nicht sagen, ob es geklappt hat. Den Ausdruck ansehen.</translation>
    </message>
    <message>
        <source>{count} waiting to be printed.</source>
        <translation>Noch zu drucken: {count}.</translation>
    </message>
    <message>
        <source>Waits for the printer.</source>
        <translation>Wartet auf den Drucker.</translation>
    </message>
    <message>
        <source>Is being printed.</source>
        <translation>Wird gedruckt.</translation>
    </message>
    <message>
        <source>Was not printed.</source>
        <translation>Wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Sent. This way, nobody hears whether it was printed.</source>
        <translation>Gesendet. Auf diesem Weg erfährt niemand, ob gedruckt wurde.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was printed: look at the paper.</source>
        <translation>Niemand weiß, ob es gedruckt wurde: den Ausdruck ansehen.</translation>
    </message>
    <message>
        <source>On the USB</source>
        <translation>Am USB</translation>
    </message>
    <message>
        <source>A queue of CUPS, which cannot say whether it printed</source>
        <translation>Eine Warteschlange von CUPS, die nicht sagen kann, ob gedruckt wurde</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>One fewer</source>
        <translation>Einer weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Einer mehr</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Pickliste</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Regale</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n offene Bestellung</numerusform>
            <numerusform>%n offene Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{orders}, somebody is waiting</source>
        <translation>{orders}, jemand wartet</translation>
    </message>
    <message>
        <source>Shelves, {count} to put back</source>
        <translation>Regale, {count} zurückzuräumen</translation>
    </message>
    <message>
        <source>Exceptions, {count} open</source>
        <translation>Ausnahmen, {count} offen</translation>
    </message>
    <message>
        <source>Signed in: {name}. Switch user</source>
        <translation>Angemeldet: {name}. Person wechseln</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Printer: {state}</source>
        <translation>Drucker: {state}</translation>
    </message>
    <message>
        <source>Scanner off</source>
        <translation>Scanner weg</translation>
    </message>
    <message>
        <source>Hand scanner: it was heard</source>
        <translation>Handscanner: war zu hören</translation>
    </message>
    <message>
        <source>Hand scanner: nothing was heard yet</source>
        <translation>Handscanner: noch nichts gehört</translation>
    </message>
    <message>
        <source>Hand scanner: its port is not there</source>
        <translation>Handscanner: sein Anschluss ist nicht da</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Camera: it shows pictures</source>
        <translation>Kamera: zeigt Bilder</translation>
    </message>
    <message>
        <source>Camera: no picture</source>
        <translation>Kamera: kein Bild</translation>
    </message>
    <message>
        <source>Camera: at rest</source>
        <translation>Kamera: ruht</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>Akku {percent} %</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>Wartet: {count}</translation>
    </message>
    <message>
        <source>{count} unsent</source>
        <translation>{count} zu senden</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Update app</source>
        <translation>App-Update</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertraut</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>{count} to see</source>
        <translation>{count} zu sehen</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Uhr stellen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Not on the shelf</source>
        <translation>Nicht im Regal</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Stock figure is wrong</source>
        <translation>Bestand ist falsch</translation>
    </message>
    <message>
        <source>Label damaged</source>
        <translation>Etikett beschädigt</translation>
    </message>
    <message>
        <source>No code on it</source>
        <translation>Kein Code darauf</translation>
    </message>
    <message>
        <source>Scanner does not read it</source>
        <translation>Scanner liest es nicht</translation>
    </message>
    <message>
        <source>Sold by the piece</source>
        <translation>Wird einzeln verkauft</translation>
    </message>
    <message>
        <source>Item missing</source>
        <translation>Artikel fehlt</translation>
    </message>
    <message>
        <source>Item damaged</source>
        <translation>Artikel beschädigt</translation>
    </message>
    <message>
        <source>Wrong item picked</source>
        <translation>Falscher Artikel gepickt</translation>
    </message>
    <message>
        <source>Marked by mistake</source>
        <translation>Versehentlich gemeldet</translation>
    </message>
    <message>
        <source>More time to pick</source>
        <translation>Mehr Zeit zum Picken</translation>
    </message>
    <message>
        <source>Item comes later</source>
        <translation>Artikel kommt später</translation>
    </message>
    <message>
        <source>Many orders at once</source>
        <translation>Viele Bestellungen zugleich</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>Auf Wunsch des Kunden</translation>
    </message>
    <message>
        <source>Nothing could be found</source>
        <translation>Nichts war zu finden</translation>
    </message>
    <message>
        <source>Placed by mistake</source>
        <translation>Versehentlich bestellt</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Nicht wie erwartet</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Not the substitute</source>
        <translation>Ersatz nicht gewollt</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Anders überlegt</translation>
    </message>
    <message>
        <source>Cannot write now</source>
        <translation>Kann gerade nicht schreiben</translation>
    </message>
    <message>
        <source>Does not want to</source>
        <translation>Möchte nicht</translation>
    </message>
    <message>
        <source>Screen does not take it</source>
        <translation>Bildschirm nimmt es nicht an</translation>
    </message>
    <message>
        <source>Stock-taking</source>
        <translation>Inventur</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>Zu wenig Leute</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Closed early</source>
        <translation>Früher geschlossen</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>Der Kunde weiß Bescheid</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Auf sich beruhen lassen</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Es ist herausgekommen</translation>
    </message>
    <message>
        <source>Print again was asked for</source>
        <translation>Erneuter Druck wurde angefordert</translation>
    </message>
    <message>
        <source>Cancelled on the order&apos;s page</source>
        <translation>Auf der Seite der Bestellung storniert</translation>
    </message>
    <message>
        <source>although the shelf was full</source>
        <translation>obwohl das Fach voll war</translation>
    </message>
    <message>
        <source>Customer chose another time</source>
        <translation>Kunde wählte eine andere Zeit</translation>
    </message>
</context>
<context>
    <name>RecallSheet</name>
    <message>
        <source>Not ready after all</source>
        <translation>Doch nicht bereit</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The order goes back to picking. {name} was told that it is ready: the service sends an apology with your reason.</source>
        <translation>Die Bestellung geht zurück ins Picken. {name} hat schon gehört, dass sie bereit ist: der Dienst entschuldigt sich mit Ihrem Grund.</translation>
    </message>
    <message>
        <source>The order goes back to picking. The message to {name} has not gone, and is taken back.</source>
        <translation>Die Bestellung geht zurück ins Picken. Die Nachricht an {name} ist noch nicht fort und wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Back to picking</source>
        <translation>Zurück ins Picken</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message>
        <source>Refused an item</source>
        <translation>Artikel abgelehnt</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What do they leave here?</source>
        <translation>Was bleibt hier?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>It comes off the total. Put it back on its shelf afterwards.</source>
        <translation>Es wird von der Summe abgezogen. Danach zurück ins Regal räumen.</translation>
    </message>
    <message>
        <source>{count} to give</source>
        <translation>{count} zu geben</translation>
    </message>
    <message>
        <source>{count} handed over</source>
        <translation>{count} ausgegeben</translation>
    </message>
    <message>
        <source>Choose what they leave here</source>
        <translation>Wählen, was hier bleibt</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Record {items} as refused</source>
        <translation>{items} als abgelehnt festhalten</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Back to the orders to put back</source>
        <translation>Zurück zu den Bestellungen zum Zurückräumen</translation>
    </message>
    <message>
        <source>Items to put back</source>
        <translation>Artikel zum Zurückräumen</translation>
    </message>
    <message>
        <source>{done} of {all} back</source>
        <translation>{done} von {all} zurück</translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation>Richtig: {name}</translation>
    </message>
    <message numerus="yes">
        <source>The other %n too</source>
        <translation>
            <numerusform>%n weiterer auch</numerusform>
            <numerusform>Die anderen %n auch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n item(s) to put back</source>
        <translation>
            <numerusform>%n Artikel zum Zurückräumen scannen</numerusform>
            <numerusform>%n Artikel zum Zurückräumen scannen</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t scan it: 1 is back</source>
        <translation>Nicht zu scannen: 1 ist zurück</translation>
    </message>
    <message>
        <source>Can&apos;t scan it: 1 {name} is back</source>
        <translation>Nicht zu scannen: 1 {name} ist zurück</translation>
    </message>
</context>
<context>
    <name>RiskLine</name>
    <message>
        <source>Open #{number}</source>
        <translation>#{number} öffnen</translation>
    </message>
    <message>
        <source>Ready about {time}, {span} after its promise</source>
        <translation>Bereit gegen {time}, {span} nach der Zusage</translation>
    </message>
    <message>
        <source>Ready {earliest}–{latest}; {percent} % likely to be late</source>
        <translation>Bereit {earliest}–{latest}; zu {percent} % verspätet</translation>
    </message>
</context>
<context>
    <name>RiskPanel</name>
    <message numerus="yes">
        <source>%n order(s) will miss their promise at the present pace</source>
        <translation>
            <numerusform>%n Bestellung verfehlt beim jetzigen Tempo ihre Zusage</numerusform>
            <numerusform>%n Bestellungen verfehlen beim jetzigen Tempo ihre Zusage</numerusform>
        </translation>
    </message>
    <message>
        <source>Every promise will be kept at the present pace</source>
        <translation>Beim jetzigen Tempo wird jede Zusage gehalten</translation>
    </message>
    <message>
        <source>Whether every promise will be kept is not known</source>
        <translation>Ob alle Zusagen gehalten werden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Not worked out yet</source>
        <translation>Noch nicht berechnet</translation>
    </message>
    <message>
        <source>The pace was learned {span} ago.</source>
        <translation>Das Tempo wurde vor {span} gelernt.</translation>
    </message>
    <message>
        <source>No single act was found that would keep one of them. Begin with the order due first; more people picking may help.</source>
        <translation>Es wurde kein einzelner Schritt gefunden, der eine davon hält. Mit der zuerst fälligen Bestellung beginnen; mehr Leute an der Pickliste können helfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) are not shown.</source>
        <translation>
            <numerusform>%n weitere Bestellung ist nicht zu sehen.</numerusform>
            <numerusform>%n weitere Bestellungen sind nicht zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign {name}</source>
        <translation>{name} zuweisen</translation>
    </message>
    <message>
        <source>Take it off its walk: {name}</source>
        <translation>Aus dem Rundgang nehmen: {name}</translation>
    </message>
    <message>
        <source>At most {count} at {time}</source>
        <translation>Höchstens {count} um {time}</translation>
    </message>
    <message>
        <source>Offer {time}</source>
        <translation>{time} anbieten</translation>
    </message>
</context>
<context>
    <name>ScanRouting</name>
    <message>
        <source>Nothing here knows this code.</source>
        <translation>Diesen Code kennt hier nichts.</translation>
    </message>
    <message>
        <source>Bag {bag} belongs to another order. Put it back.</source>
        <translation>Tüte {bag} gehört zu einer anderen Bestellung. Zurückstellen.</translation>
    </message>
    <message>
        <source>Bag {bag} is in your hand. Scan the shelf that it goes to.</source>
        <translation>Tüte {bag} ist in der Hand. Das Regal scannen, in das sie kommt.</translation>
    </message>
    <message>
        <source>Bag {bag} is on {shelf} now.</source>
        <translation>Tüte {bag} steht jetzt auf {shelf}.</translation>
    </message>
    <message>
        <source>{shelf} is a shelf. Close what is open first, then scan the bag and the shelf.</source>
        <translation>{shelf} ist ein Regal. Erst schließen, was offen ist, dann Tüte und Regal scannen.</translation>
    </message>
    <message>
        <source>{shelf} is a shelf. Scan the bag that goes there now.</source>
        <translation>{shelf} ist ein Regal. Jetzt die Tüte scannen, die dorthin kommt.</translation>
    </message>
    <message>
        <source>Open an order first, then scan its items.</source>
        <translation>Erst eine Bestellung öffnen, dann ihre Artikel scannen.</translation>
    </message>
    <message>
        <source>{item} was to be used by {day}. Look for a fresher one.</source>
        <translation>{item} war bis {day} zu verbrauchen. Nehmen Sie ein frischeres Stück.</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Dieser Artikel</translation>
    </message>
</context>
<context>
    <name>ScannerSection</name>
    <message>
        <source>This run was started with a scanner of its own: what you choose counts from the next start.</source>
        <translation>Dieser Lauf wurde mit einem eigenen Scanner gestartet: Die Wahl hier gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>A code to scan: {code}</source>
        <translation>Ein Code zum Scannen: {code}</translation>
    </message>
    <message>
        <source>Take nothing off</source>
        <translation>Nichts abschneiden</translation>
    </message>
    <message>
        <source>Scan this code, or one of the printed test page: that tells what your scanner puts before and after each code. A scanner that cannot read screens can read the page.</source>
        <translation>Diesen Code scannen, oder einen von der gedruckten Testseite: so zeigt sich, was der Scanner vor und hinter jeden Code setzt. Ein Scanner, der keine Bildschirme lesen kann, liest die Seite.</translation>
    </message>
    <message>
        <source>What it puts around each code</source>
        <translation>Was er um jeden Code setzt</translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation>Wie er angeschlossen ist</translation>
    </message>
    <message>
        <source>Scan anything</source>
        <translation>Irgendetwas scannen</translation>
    </message>
    <message>
        <source>What arrives from the scanner is shown here.</source>
        <translation>Was vom Scanner kommt, erscheint hier.</translation>
    </message>
    <message>
        <source>Everything that was typed: {raw}</source>
        <translation>Alles Getippte: {raw}</translation>
    </message>
    <message>
        <source>Everything that was sent: {raw}</source>
        <translation>Alles, was gesendet wurde: {raw}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>eine Pause</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>sagt es nicht</translation>
    </message>
    <message>
        <source>{keys} keys in {ms} ms, ended by {end}. Kind of code: {kind}.</source>
        <translation>Tasten: {keys} in {ms} ms, beendet durch {end}. Art des Codes: {kind}.</translation>
    </message>
    <message>
        <source>Sent by its cable, ended by {end}. Kind of code: {kind}.</source>
        <translation>Über sein Kabel gesendet, beendet durch {end}. Art des Codes: {kind}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Take off “{prefix}” and “{suffix}”</source>
        <translation>„{prefix}“ und „{suffix}“ abschneiden</translation>
    </message>
    <message>
        <source>Taken off now: “{prefix}” before each code, “{suffix}” after it.</source>
        <translation>Jetzt abgeschnitten: „{prefix}“ vor jedem Code, „{suffix}“ dahinter.</translation>
    </message>
    <message>
        <source>Nothing is taken off now.</source>
        <translation>Jetzt wird nichts abgeschnitten.</translation>
    </message>
    <message>
        <source>It types like a keyboard</source>
        <translation>Er tippt wie eine Tastatur</translation>
    </message>
    <message>
        <source>The scanner cannot be read</source>
        <translation>Vom Scanner kommt nichts an</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Zu holen</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Will miss its promise</source>
        <translation>Verfehlt die Zusage</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>partly closed</source>
        <translation>teils zu</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>ungesendet</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} gebucht</translation>
    </message>
    <message>
        <source>{count} of {limit} booked</source>
        <translation>{count} von {limit} gebucht</translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation>Teilweise bereit</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Verlegt</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Block hours…</source>
        <translation>Zeiten sperren …</translation>
    </message>
    <message>
        <source>Closing time…</source>
        <translation>Ladenschluss …</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Print day sheet</source>
        <translation>Tagesblatt drucken</translation>
    </message>
    <message>
        <source>The day sheet goes to the printer.</source>
        <translation>Das Tagesblatt geht an den Drucker.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>More: scroll with the arrow keys</source>
        <translation>Mehr: mit den Pfeiltasten blättern</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SelfTestSection</name>
    <message>
        <source>Write a diagnostics file</source>
        <translation>Diagnosedatei schreiben</translation>
    </message>
    <message>
        <source>For whoever looks after the tablets</source>
        <translation>Für alle, die sich um die Tablets kümmern</translation>
    </message>
    <message>
        <source>The file holds versions, numbers and states. It holds no names, numbers of orders, addresses or codes.</source>
        <translation>Die Datei enthält Versionen, Zahlen und Zustände. Sie enthält keine Namen, Bestellnummern, Adressen oder Codes.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Die Datei ist geschrieben</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 bag</source>
        <translation>1 Tüte</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>1 step is not sent yet to {store}.</source>
        <translation>1 Schritt ist noch nicht an {store} gesendet.</translation>
    </message>
    <message>
        <source>1 step of this tablet cannot be sent: it was locked with another key. Look at the orders that were worked on with it, and save what is unsent before it is set up anew.</source>
        <translation>1 Schritt dieses Tablets kann nicht gesendet werden: Er wurde mit einem anderen Schlüssel verschlossen. Sehen Sie sich die Bestellungen an, an denen damit gearbeitet wurde, und sichern Sie das Ungesendete, bevor es neu eingerichtet wird.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 figures. Choose another.</source>
        <translation>Eine PIN hat 4 bis 12 Ziffern. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A code was read in {ms} ms, by two readers.</source>
        <translation>Ein Code wurde in {ms} ms gelesen, von zwei Lesern.</translation>
    </message>
    <message>
        <source>Accept substitution</source>
        <translation>Ersatz annehmen</translation>
    </message>
    <message>
        <source>Acknowledge arrival</source>
        <translation>Ankunft bestätigen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz anfügen</translation>
    </message>
    <message>
        <source>All is well where both codes scan and nothing is cut off.</source>
        <translation>Alles in Ordnung, wenn sich beide Codes scannen lassen und nichts abgeschnitten ist.</translation>
    </message>
    <message>
        <source>All of {item} is picked or decided already. Go on with the next item.</source>
        <translation>Von {item} ist schon alles genommen oder entschieden. Mit dem nächsten Artikel weitermachen.</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Schon abgeholt</translation>
    </message>
    <message>
        <source>An offer for this line is open. Wait for the answer or take it back.</source>
        <translation>Zu dieser Zeile läuft ein Angebot. Antwort abwarten oder es zurückziehen.</translation>
    </message>
    <message>
        <source>Another customer&apos;s pass</source>
        <translation>Abholpass eines anderen Kunden</translation>
    </message>
    <message>
        <source>Another order is in hand</source>
        <translation>Eine andere Bestellung ist in Arbeit</translation>
    </message>
    <message>
        <source>Another order was chosen: say which one it is.</source>
        <translation>Eine andere Bestellung wurde gewählt: Sagen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>Another program holds the tablet&apos;s database, so this was not recorded.</source>
        <translation>Ein anderes Programm hält die Datenbank des Tablets; dies wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>Another program uses the printer at {address}.</source>
        <translation>Ein anderes Programm benutzt den Drucker an {address}.</translation>
    </message>
    <message>
        <source>Another program uses the scanner at {path}.</source>
        <translation>Ein anderes Programm benutzt den Scanner an {path}.</translation>
    </message>
    <message>
        <source>Another store has this order now.</source>
        <translation>Diese Bestellung hat jetzt eine andere Filiale.</translation>
    </message>
    <message>
        <source>App too old</source>
        <translation>App zu alt</translation>
    </message>
    <message>
        <source>Arabic and Indian scripts are printed letter by letter.</source>
        <translation>Arabische und indische Schriften werden Buchstabe für Buchstabe gedruckt.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Um Zugriff darauf bitten.</translation>
    </message>
    <message>
        <source>Ask for fewer days, the first one first.</source>
        <translation>Nach weniger Tagen fragen, den ersten zuerst.</translation>
    </message>
    <message>
        <source>Ask them to turn up the brightness, or type the code beside it.</source>
        <translation>Bitten, die Helligkeit zu erhöhen, oder den Code daneben tippen.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>At most {most} addresses can be asked at once.</source>
        <translation>Höchstens {most} Adressen auf einmal.</translation>
    </message>
    <message>
        <source>Back on the shelves</source>
        <translation>Zurück im Regal</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>Falsche Adresse</translation>
    </message>
    <message>
        <source>Bag label of order {number}</source>
        <translation>Tütenetikett zu Bestellung {number}</translation>
    </message>
    <message>
        <source>Bag missing</source>
        <translation>Tüte fehlt</translation>
    </message>
    <message>
        <source>Bag {code} was found on {shelf} and set aside.</source>
        <translation>Tüte {code} wurde auf {shelf} gefunden und zur Seite gestellt.</translation>
    </message>
    <message>
        <source>Bag {number} of {all}</source>
        <translation>Tüte {number}/{all}</translation>
    </message>
    <message>
        <source>Block hours</source>
        <translation>Zeiten sperren</translation>
    </message>
    <message>
        <source>By the mean time of an order.</source>
        <translation>Nach der mittleren Zeit je Bestellung.</translation>
    </message>
    <message>
        <source>By this store&apos;s own pace: {orders} orders on {days} days.</source>
        <translation>Nach dem eigenen Tempo dieser Filiale: {orders} Bestellungen an {days} Tagen.</translation>
    </message>
    <message>
        <source>COLD</source>
        <translation>KALT</translation>
    </message>
    <message>
        <source>COPY {number}</source>
        <translation>KOPIE {number}</translation>
    </message>
    <message>
        <source>CUPS could not pass it on to the printer of the queue “{queue}”.</source>
        <translation>CUPS konnte es nicht an den Drucker der Warteschlange „{queue}“ weitergeben.</translation>
    </message>
    <message>
        <source>CUPS did not say whether it took it.</source>
        <translation>CUPS hat nicht gesagt, ob es den Auftrag angenommen hat.</translation>
    </message>
    <message>
        <source>CUPS does not answer on this tablet.</source>
        <translation>CUPS antwortet auf diesem Tablet nicht.</translation>
    </message>
    <message>
        <source>CUPS has no queue “{queue}”, or CUPS is not running.</source>
        <translation>CUPS hat keine Warteschlange „{queue}“, oder CUPS läuft nicht.</translation>
    </message>
    <message>
        <source>CUPS has stopped the queue “{queue}”.</source>
        <translation>CUPS hat die Warteschlange „{queue}“ angehalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Cancelled by {who} {when}. Hand nothing over; offer to place the order again.</source>
        <translation>Storniert von {who} {when}. Nichts ausgeben; anbieten, neu zu bestellen.</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Kassenschublade</translation>
    </message>
    <message>
        <source>Check its cable; it is found again by itself.</source>
        <translation>Sein Kabel prüfen; er wird von selbst wiedergefunden.</translation>
    </message>
    <message>
        <source>Check that it is on and its USB cable is in.</source>
        <translation>Prüfen, ob er an ist und das USB-Kabel steckt.</translation>
    </message>
    <message>
        <source>Check that it is on and its cable is in.</source>
        <translation>Prüfen, ob er an ist und das Kabel steckt.</translation>
    </message>
    <message>
        <source>Check that it is on and its network cable is in.</source>
        <translation>Prüfen, ob er an ist und das Netzkabel steckt.</translation>
    </message>
    <message>
        <source>Check that they are {age} or older first.</source>
        <translation>Erst prüfen: {age} Jahre oder älter.</translation>
    </message>
    <message>
        <source>Check that they are {age} or older.</source>
        <translation>Prüfen: {age} Jahre oder älter.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, tell whoever runs the service.</source>
        <translation>Prüfen Sie die Adresse; stimmt sie, sagen Sie es dem Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Check the address; update the older of the two.</source>
        <translation>Adresse prüfen; das ältere von beiden aktualisieren.</translation>
    </message>
    <message>
        <source>Check the data folder, then start the app again.</source>
        <translation>Datenordner prüfen, dann die App neu starten.</translation>
    </message>
    <message>
        <source>Check the data folder.</source>
        <translation>Datenordner prüfen.</translation>
    </message>
    <message>
        <source>Check their identity: the name must match. Keep no copy of an ID.</source>
        <translation>Identität prüfen: der Name muss stimmen. Keine Kopie des Ausweises behalten.</translation>
    </message>
    <message>
        <source>Check this tablet&apos;s date; if it is right, tell whoever runs the service.</source>
        <translation>Prüfen Sie das Datum dieses Tablets; stimmt es, sagen Sie es dem Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Checked: {how}</source>
        <translation>Geprüft: {how}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another one in the settings, or use the hand scanner.</source>
        <translation>In den Einstellungen eine andere wählen, oder den Handscanner nehmen.</translation>
    </message>
    <message>
        <source>Choose another printer in the settings, or have the queue set up again.</source>
        <translation>In den Einstellungen einen anderen Drucker wählen, oder die Warteschlange neu einrichten lassen.</translation>
    </message>
    <message>
        <source>Choose one in the settings if this counter prints.</source>
        <translation>In den Einstellungen einen wählen, wenn hier gedruckt wird.</translation>
    </message>
    <message>
        <source>Chosen by name</source>
        <translation>Nach Name gewählt</translation>
    </message>
    <message>
        <source>Close slot</source>
        <translation>Zeitfenster schließen</translation>
    </message>
    <message>
        <source>Close that program, or remove the printer from it.</source>
        <translation>Das Programm schließen, oder den Drucker dort entfernen.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Dieses Programm schließen.</translation>
    </message>
    <message>
        <source>Close the other Counterhand window and try again.</source>
        <translation>Das andere Counterhand-Fenster schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Closing time</source>
        <translation>Ladenschluss</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>Code abgelehnt</translation>
    </message>
    <message>
        <source>Codes cannot be read on this tablet.</source>
        <translation>Codes sind auf diesem Tablet nicht lesbar.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>Abgeholt von {name}</translation>
    </message>
    <message>
        <source>Command {seq} of this tablet was damaged on disk and was not sent. Look at the orders again.</source>
        <translation>Schritt {seq} dieses Tablets war auf der Platte beschädigt und wurde nicht gesendet. Die Bestellungen noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Command {seq} of this tablet, about order {number}, was damaged on disk and was not sent. Look at the order again.</source>
        <translation>Schritt {seq} dieses Tablets zu Bestellung {number} war auf der Platte beschädigt und wurde nicht gesendet. Die Bestellung noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Command {seq} of this tablet, about the store&apos;s slots or hours, was damaged on disk and was not sent. Look at the schedule again.</source>
        <translation>Befehl {seq} dieses Tablets zu Zeitfenstern oder Öffnungszeiten wurde auf dem Speicher beschädigt und nicht gesendet. Sehen Sie sich den Tagesplan noch einmal an.</translation>
    </message>
    <message>
        <source>Compare the name with an ID.</source>
        <translation>Den Namen mit einem Ausweis vergleichen.</translation>
    </message>
    <message>
        <source>Connect the tablet to the service; they come by themselves.</source>
        <translation>Das Tablet mit dem Dienst verbinden; sie kommen von selbst.</translation>
    </message>
    <message>
        <source>Damaged pass</source>
        <translation>Beschädigter Abholpass</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Tagesblatt</translation>
    </message>
    <message>
        <source>Days refused</source>
        <translation>Tage abgelehnt</translation>
    </message>
    <message>
        <source>Decline substitution</source>
        <translation>Ersatz ablehnen</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verspätung</translation>
    </message>
    <message>
        <source>Delete the file and enrol this tablet again.</source>
        <translation>Datei löschen und dieses Tablet neu einrichten.</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Enrol again.</source>
        <translation>Tablet neu einrichten.</translation>
    </message>
    <message>
        <source>Everything that is stored can be read.</source>
        <translation>Alles Gespeicherte ist lesbar.</translation>
    </message>
    <message>
        <source>Everything was refused</source>
        <translation>Alles wurde abgelehnt</translation>
    </message>
    <message>
        <source>Exception {number} of this tablet was damaged on disk. If the service knows it, it comes again; if not, only the orders that were worked on with this tablet can tell.</source>
        <translation>Ausnahme {number} dieses Tablets war auf der Platte beschädigt. Kennt der Dienst sie, kommt sie wieder; sonst die Bestellungen ansehen, an denen mit diesem Tablet gearbeitet wurde.</translation>
    </message>
    <message>
        <source>Expired pass</source>
        <translation>Abgelaufener Abholpass</translation>
    </message>
    <message>
        <source>Extend hold</source>
        <translation>Aufbewahrung verlängern</translation>
    </message>
    <message>
        <source>Fetching the team…</source>
        <translation>Das Team wird geholt…</translation>
    </message>
    <message>
        <source>Find out first who they are.</source>
        <translation>Erst herausfinden, wer da ist.</translation>
    </message>
    <message>
        <source>Find the bag that stood on {shelf} and scan it.</source>
        <translation>Die Tüte suchen, die auf {shelf} stand, und scannen.</translation>
    </message>
    <message>
        <source>For shift leads</source>
        <translation>Für Schichtleitungen</translation>
    </message>
    <message>
        <source>Free some space before the end of the day.</source>
        <translation>Vor Tagesende Platz schaffen.</translation>
    </message>
    <message>
        <source>Free some space now, or nothing can be recorded soon.</source>
        <translation>Jetzt Platz schaffen, sonst ist bald nichts mehr festzuhalten.</translation>
    </message>
    <message>
        <source>Free some space on the tablet, then save again.</source>
        <translation>Auf dem Tablet Platz schaffen, dann noch einmal sichern.</translation>
    </message>
    <message>
        <source>Free some space on the tablet; what was tapped before is safe.</source>
        <translation>Auf dem Tablet Platz schaffen; was vorher getippt wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Free some space, or ask for access to the app&apos;s folder.</source>
        <translation>Platz schaffen, oder um Zugriff auf den Ordner der App bitten.</translation>
    </message>
    <message>
        <source>Given up as not collected</source>
        <translation>Als nicht abgeholt aufgegeben</translation>
    </message>
    <message>
        <source>Go on with what this tablet knows.</source>
        <translation>Mit dem weiterarbeiten, was dieses Tablet weiß.</translation>
    </message>
    <message>
        <source>Go on working: what you do is kept here and sent after the update.</source>
        <translation>Weiterarbeiten: alles bleibt hier und wird nach dem Update gesendet.</translation>
    </message>
    <message>
        <source>Go on working; what you do is kept here and sent later.</source>
        <translation>Weiterarbeiten: alles bleibt hier und wird später gesendet.</translation>
    </message>
    <message>
        <source>HEAVY</source>
        <translation>SCHWER</translation>
    </message>
    <message>
        <source>Hand nothing over. It is for {store}: show them the way.</source>
        <translation>Nichts ausgeben. Er gilt für {store}: den Weg zeigen.</translation>
    </message>
    <message>
        <source>Hand nothing over. Look the order up by name and check their identity.</source>
        <translation>Nichts ausgeben. Die Bestellung nach Name suchen und die Identität prüfen.</translation>
    </message>
    <message>
        <source>Hand nothing over. The address of the right store is in the customer&apos;s message.</source>
        <translation>Nichts ausgeben. Die Adresse der richtigen Filiale steht in der Nachricht des Kunden.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Handed over by {who} {when}. If they say it was not them, call the shift lead.</source>
        <translation>Ausgegeben von {who} {when}. Wenn der Kunde sagt, er war es nicht: Schichtleitung rufen.</translation>
    </message>
    <message>
        <source>Handed over to {name}, which cannot say whether it printed.</source>
        <translation>An {name} übergeben; ob gedruckt wurde, kann es nicht sagen.</translation>
    </message>
    <message>
        <source>Have a new roll ready.</source>
        <translation>Eine neue Rolle bereithalten.</translation>
    </message>
    <message>
        <source>Have counterhand&apos;s udev rule installed (packaging/70-counterhand-devices.rules), then unplug the printer and plug it in again.</source>
        <translation>Die udev-Regel von counterhand einrichten lassen (packaging/70-counterhand-devices.rules), dann den Drucker aus- und wieder einstecken.</translation>
    </message>
    <message>
        <source>Have counterhand&apos;s udev rule installed, then unplug the scanner and plug it in again.</source>
        <translation>Die udev-Regel von counterhand einrichten lassen, dann den Scanner aus- und wieder einstecken.</translation>
    </message>
    <message>
        <source>Have cups-client installed and CUPS started, or choose another printer in the settings.</source>
        <translation>cups-client installieren und CUPS starten lassen, oder in den Einstellungen einen anderen Drucker wählen.</translation>
    </message>
    <message>
        <source>Have libusb-1.0-0 installed, or use file:/dev/usb/lp0.</source>
        <translation>libusb-1.0-0 installieren lassen, oder file:/dev/usb/lp0 nehmen.</translation>
    </message>
    <message>
        <source>If the authority is a private one, start the app with --ca-file and its file.</source>
        <translation>Ist es eine private Zertifizierungsstelle, starten Sie die App mit --ca-file und deren Datei.</translation>
    </message>
    <message>
        <source>If the paper is not complete, print a copy.</source>
        <translation>Ist der Ausdruck nicht vollständig, eine Kopie drucken.</translation>
    </message>
    <message>
        <source>Install the system library libfribidi0.</source>
        <translation>Installieren Sie die Systembibliothek libfribidi0.</translation>
    </message>
    <message>
        <source>It belongs to order #{other} of {name}; in hand is #{number}. Hand nothing over before you chose.</source>
        <translation>Er gehört zu Bestellung #{other} von {name}; in der Hand ist #{number}. Erst wählen, dann ausgeben.</translation>
    </message>
    <message>
        <source>It belongs to this order and was not used before.</source>
        <translation>Er gehört zu dieser Bestellung und war noch nicht benutzt.</translation>
    </message>
    <message>
        <source>It is being handed over right now. Please ask at the counter.</source>
        <translation>Sie wird gerade ausgegeben. Bitte an der Theke fragen.</translation>
    </message>
    <message>
        <source>It is genuine but too old. Check their identity instead.</source>
        <translation>Er ist echt, aber zu alt. Stattdessen die Identität prüfen.</translation>
    </message>
    <message>
        <source>It is picked, but not on its shelf yet. Ask them to wait a moment.</source>
        <translation>Gepickt, aber noch nicht im Regal. Um einen Moment Geduld bitten.</translation>
    </message>
    <message>
        <source>It is ready already. Please call the store.</source>
        <translation>Sie ist schon bereit. Bitte die Filiale anrufen.</translation>
    </message>
    <message>
        <source>It is too old for the service to know whether it counted already. Look at the order and do it again only if it is still missing.</source>
        <translation>Der Dienst kann nicht mehr sagen, ob es schon zählte: zu alt. Die Bestellung ansehen und nur wiederholen, was noch fehlt.</translation>
    </message>
    <message>
        <source>It is too old for the service to know whether it counted already. Look at the schedule and do it again only if it is still missing.</source>
        <translation>Der Dienst kann nicht mehr sagen, ob es schon zählte: zu alt. Den Tagesplan ansehen und nur wiederholen, was noch fehlt.</translation>
    </message>
    <message>
        <source>It is tried again with each minute; until then go by the promised times.</source>
        <translation>Es wird jede Minute erneut versucht; bis dahin gelten die zugesagten Zeiten.</translation>
    </message>
    <message>
        <source>It looks like 192.0.2.10, 192.0.2.10-40 or 192.0.2.0/28.</source>
        <translation>Sie sieht aus wie 192.0.2.10, 192.0.2.10-40 oder 192.0.2.0/28.</translation>
    </message>
    <message>
        <source>It looks like https://pickup.example.com.</source>
        <translation>Sie sieht aus wie https://pickup.example.com.</translation>
    </message>
    <message>
        <source>It looks like serial:/dev/ttyACM0.</source>
        <translation>Sie sieht aus wie serial:/dev/ttyACM0.</translation>
    </message>
    <message>
        <source>It looks like tcp://192.0.2.10:9100, usb:04b8:0e15, serial:/dev/ttyUSB0?baud=19200, file:/dev/usb/lp0 or cups:QUEUE.</source>
        <translation>Sie sieht aus wie tcp://192.0.2.10:9100, usb:04b8:0e15, serial:/dev/ttyUSB0?baud=19200, file:/dev/usb/lp0 oder cups:WARTESCHLANGE.</translation>
    </message>
    <message>
        <source>It stands on its shelf and only has to be marked ready.</source>
        <translation>Steht im Regal und muss nur noch bereit gemeldet werden.</translation>
    </message>
    <message>
        <source>It takes what is printed, but cannot say how it is. Print a test page and look at it.</source>
        <translation>Er nimmt Druckaufträge an, kann aber nicht sagen, wie es ihm geht. Eine Testseite drucken und ansehen.</translation>
    </message>
    <message>
        <source>It was extended once already. Please call the store.</source>
        <translation>Sie wurde schon einmal verlängert. Bitte die Filiale anrufen.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Items are picked already. Put them back first.</source>
        <translation>Es ist schon etwas gepickt. Erst zurückräumen.</translation>
    </message>
    <message>
        <source>Job {job}</source>
        <translation>Druck {job}</translation>
    </message>
    <message>
        <source>Keeps {count} promise.</source>
        <translation>Hält {count} Zusage ein.</translation>
    </message>
    <message>
        <source>Keeps {count} promises.</source>
        <translation>Hält {count} Zusagen ein.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Keyring missing</source>
        <translation>Schlüsselbund fehlt</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Let a shift lead enrol it.</source>
        <translation>Die Schichtleitung richtet es ein.</translation>
    </message>
    <message>
        <source>Let them sign first, or say why they cannot.</source>
        <translation>Erst unterschreiben lassen, oder den Hinderungsgrund angeben.</translation>
    </message>
    <message>
        <source>Let them sign.</source>
        <translation>Unterschreiben lassen.</translation>
    </message>
    <message>
        <source>Limit slot</source>
        <translation>Zeitfenster begrenzen</translation>
    </message>
    <message>
        <source>List of a walk</source>
        <translation>Liste eines Rundgangs</translation>
    </message>
    <message>
        <source>Look again in a moment. If it comes again, have the tablet&apos;s storage checked.</source>
        <translation>Gleich noch einmal ansehen. Kommt es wieder, den Speicher des Tablets prüfen lassen.</translation>
    </message>
    <message>
        <source>Look at the paper, and print a copy if it is not complete.</source>
        <translation>Den Ausdruck ansehen, und eine Kopie drucken, wenn er nicht vollständig ist.</translation>
    </message>
    <message>
        <source>Look the order up by name and check their identity.</source>
        <translation>Suchen Sie die Bestellung nach Namen und prüfen Sie die Identität.</translation>
    </message>
    <message>
        <source>Make it smaller, or cut out the code.</source>
        <translation>Verkleinern Sie es oder schneiden Sie den Code aus.</translation>
    </message>
    <message>
        <source>Make room on the tablet, or ask for access to its folder.</source>
        <translation>Auf dem Tablet Platz schaffen, oder um Zugriff auf den Ordner bitten.</translation>
    </message>
    <message>
        <source>Make room, or let the app write there; then save it again.</source>
        <translation>Schaffen Sie Platz, oder erlauben Sie der App, dort zu schreiben; dann speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Makes keeping a promise likelier by {percent} %.</source>
        <translation>Macht es um {percent} % wahrscheinlicher, dass eine Zusage hält.</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Bereit melden</translation>
    </message>
    <message>
        <source>More may be missing: look at the orders that were worked on with this tablet.</source>
        <translation>Es kann mehr fehlen: die Bestellungen ansehen, an denen mit diesem Tablet gearbeitet wurde.</translation>
    </message>
    <message>
        <source>More orders than usual</source>
        <translation>Mehr Bestellungen als sonst</translation>
    </message>
    <message>
        <source>Move bag</source>
        <translation>Tüte umstellen</translation>
    </message>
    <message>
        <source>Move it out of the data folder, then start the app again.</source>
        <translation>Aus dem Datenordner nehmen, dann die App neu starten.</translation>
    </message>
    <message>
        <source>Moved by {who} {when}. Hand nothing over: it waits in the other store.</source>
        <translation>Verlegt von {who} {when}. Nichts ausgeben: sie wartet in der anderen Filiale.</translation>
    </message>
    <message>
        <source>Moved to another store</source>
        <translation>In eine andere Filiale verlegt</translation>
    </message>
    <message>
        <source>New orders and customers are shown on the screen all the same.</source>
        <translation>Neue Bestellungen und Kunden zeigt der Bildschirm trotzdem.</translation>
    </message>
    <message>
        <source>No CUPS</source>
        <translation>Kein CUPS</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Keine PIN</translation>
    </message>
    <message>
        <source>No USB</source>
        <translation>Kein USB</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation>Keine Antwort in {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>No bag of this order is here. Put one on a shelf first.</source>
        <translation>Keine Tüte dieser Bestellung ist hier. Erst eine ins Regal stellen.</translation>
    </message>
    <message>
        <source>No camera is set up.</source>
        <translation>Keine Kamera eingerichtet.</translation>
    </message>
    <message>
        <source>No certificate authority</source>
        <translation>Keine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Kein Clip</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be decided about.</source>
        <translation>Von {item} sind höchstens {count} noch zu entscheiden.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be decided about: an offer to the customer is open. Take it back first.</source>
        <translation>Von {item} sind höchstens {count} noch zu entscheiden: ein Angebot an den Kunden läuft. Erst zurückziehen.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be handed over here.</source>
        <translation>Von {item} sind hier höchstens {count} auszugeben.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be put back.</source>
        <translation>Von {item} sind höchstens {count} zurückzustellen.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be refused.</source>
        <translation>Von {item} sind höchstens {count} abzulehnen.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can go back.</source>
        <translation>Von {item} gehen höchstens {count} zurück.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can go into a bag.</source>
        <translation>Von {item} passen höchstens {count} in eine Tüte.</translation>
    </message>
    <message>
        <source>No orders on this day.</source>
        <translation>Keine Bestellungen an diesem Tag.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No picture was named.</source>
        <translation>Es wurde kein Bild genannt.</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>No printer is set up on this tablet.</source>
        <translation>Auf diesem Tablet ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>No storage</source>
        <translation>Kein Speicher</translation>
    </message>
    <message>
        <source>No such code</source>
        <translation>Kein solcher Code</translation>
    </message>
    <message>
        <source>Nobody blocked that here. Look at the day again.</source>
        <translation>Das hat hier niemand gesperrt. Sehen Sie sich den Tag noch einmal an.</translation>
    </message>
    <message>
        <source>Nobody came, and {who} put the items back {when}. Offer to place the order again.</source>
        <translation>Niemand kam, und {who} hat die Artikel {when} zurückgeräumt. Anbieten, neu zu bestellen.</translation>
    </message>
    <message>
        <source>Nobody else leads this team. Make somebody else a lead with a PIN first.</source>
        <translation>Niemand sonst leitet dieses Team. Machen Sie zuerst jemand anderen mit PIN zur Schichtleitung.</translation>
    </message>
    <message>
        <source>Nobody has gone to {name}, who is here for order {number}. Send somebody.</source>
        <translation>Niemand ist zu {name} gegangen; Bestellung {number} wartet hier. Jemanden schicken.</translation>
    </message>
    <message>
        <source>Nobody has looked at the new orders yet; order {number} has waited longest.</source>
        <translation>Niemand hat die neuen Bestellungen angesehen; Bestellung {number} wartet am längsten.</translation>
    </message>
    <message>
        <source>Nobody has said that they are here yet.</source>
        <translation>Noch hat niemand gesagt, dass er da ist.</translation>
    </message>
    <message>
        <source>Nobody is signed in here any more. Type your PIN.</source>
        <translation>Hier ist niemand mehr angemeldet. Die PIN eingeben.</translation>
    </message>
    <message>
        <source>Nobody picks for this order any more. Put yours back.</source>
        <translation>Für diese Bestellung wird nicht mehr gepickt. Ihren Artikel zurückstellen.</translation>
    </message>
    <message>
        <source>Nobody signs in here under that name. Ask the lead.</source>
        <translation>Unter diesem Namen meldet sich hier niemand an. Die Schichtleitung fragen.</translation>
    </message>
    <message>
        <source>Nobody whom this tablet trusts vouches for the service&apos;s certificate.</source>
        <translation>Niemand, dem dieses Tablet vertraut, bürgt für das Zertifikat des Dienstes.</translation>
    </message>
    <message>
        <source>Not a genuine pass</source>
        <translation>Kein echter Abholpass</translation>
    </message>
    <message>
        <source>Not by person</source>
        <translation>Nicht je Person</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>Not on the team</source>
        <translation>Nicht im Team</translation>
    </message>
    <message>
        <source>Not picked yet: {count} of {all} items. Ask them to wait a moment.</source>
        <translation>Noch nicht gepickt: {count} von {all} Artikeln. Um einen Moment Geduld bitten.</translation>
    </message>
    <message>
        <source>Not picked yet: {count} × {name}. Ask them to wait a moment.</source>
        <translation>Noch nicht gepickt: {count} × {name}. Um einen Moment Geduld bitten.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht bereit</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Note what the customer said on the phone.</source>
        <translation>Notieren, was der Kunde am Telefon sagte.</translation>
    </message>
    <message>
        <source>Nothing can be written on this tablet ({reason}).</source>
        <translation>Auf diesem Tablet lässt sich nichts schreiben ({reason}).</translation>
    </message>
    <message>
        <source>Nothing goes along. Put it back on its shelf.</source>
        <translation>Nichts geht mit. Zurück ins Regal räumen.</translation>
    </message>
    <message>
        <source>Nothing goes along. Put the {count} items back on their shelves.</source>
        <translation>Nichts geht mit. Die {count} Artikel zurück ins Regal räumen.</translation>
    </message>
    <message>
        <source>Nothing here knows this code. Check the label, or type the order&apos;s number.</source>
        <translation>Diesen Code kennt hier nichts. Etikett prüfen, oder die Bestellnummer tippen.</translation>
    </message>
    <message>
        <source>Nothing is picked. If nothing can be had, ask the lead to cancel.</source>
        <translation>Nichts ist gepickt. Ist nichts zu bekommen, die Schichtleitung um Storno bitten.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing of it could be picked. Say that you are sorry.</source>
        <translation>Nichts davon war zu bekommen. Um Entschuldigung bitten.</translation>
    </message>
    <message>
        <source>Nothing of it is here. Find the missing bag and scan it first.</source>
        <translation>Nichts davon ist hier. Erst die fehlende Tüte suchen und scannen.</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Nichts zu drucken</translation>
    </message>
    <message>
        <source>Nothing was handed over yet, so there is no receipt.</source>
        <translation>Es wurde noch nichts ausgegeben, also gibt es keinen Beleg.</translation>
    </message>
    <message>
        <source>OVERSIZE</source>
        <translation>SPERRIG</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On the team already</source>
        <translation>Schon im Team</translation>
    </message>
    <message>
        <source>One of those bags is not this order&apos;s. Put it back.</source>
        <translation>Eine der Tüten gehört nicht zu dieser Bestellung. Zurückstellen.</translation>
    </message>
    <message>
        <source>Only a shift lead can do this.</source>
        <translation>Das kann nur die Schichtleitung.</translation>
    </message>
    <message>
        <source>Only a shift lead may do this. Ask them.</source>
        <translation>Das darf nur die Schichtleitung. Fragen Sie sie.</translation>
    </message>
    <message>
        <source>Only a shift lead may take a full slot.</source>
        <translation>Ein volles Zeitfenster kann nur die Schichtleitung nehmen.</translation>
    </message>
    <message>
        <source>Only a storefront places orders.</source>
        <translation>Nur ein Shop gibt Bestellungen auf.</translation>
    </message>
    <message>
        <source>Only staff can be assigned. Choose a colleague.</source>
        <translation>Nur dem Team kann zugewiesen werden. Jemanden aus dem Team wählen.</translation>
    </message>
    <message>
        <source>Only who did it, or a shift lead, may take it back.</source>
        <translation>Zurücknehmen kann nur, wer es getan hat, oder die Schichtleitung.</translation>
    </message>
    <message>
        <source>Open slot</source>
        <translation>Zeitfenster öffnen</translation>
    </message>
    <message>
        <source>Order not on this tablet yet</source>
        <translation>Bestellung noch nicht auf diesem Tablet</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Bestellung {number}</translation>
    </message>
    <message>
        <source>Order {number} was cancelled, and {name} handed it over on {tablet}, which had not heard of that. Ask them what they gave; the shift lead ends it under Exceptions.</source>
        <translation>Bestellung {number} war storniert, und {name} hat sie auf {tablet} ausgegeben, das davon nichts wusste. Fragen, was ausgegeben wurde; die Schichtleitung schließt es unter „Ausnahmen“ ab.</translation>
    </message>
    <message>
        <source>Order {number} was handed over twice: by {first} on {first_tablet} ({first_at}), and by {second} on {second_tablet} ({second_at}). Ask both what they gave; the shift lead ends it under Exceptions.</source>
        <translation>Bestellung {number} wurde zweimal ausgegeben: von {first} auf {first_tablet} ({first_at}) und von {second} auf {second_tablet} ({second_at}). Beide fragen, was sie ausgegeben haben; die Schichtleitung schließt es unter „Ausnahmen“ ab.</translation>
    </message>
    <message>
        <source>Orders: {numbers}.</source>
        <translation>Bestellungen: {numbers}.</translation>
    </message>
    <message>
        <source>Other people can read {file}.</source>
        <translation>Andere können {file} lesen.</translation>
    </message>
    <message>
        <source>Other store</source>
        <translation>Andere Filiale</translation>
    </message>
    <message>
        <source>PIN too easy</source>
        <translation>PIN zu einfach</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Part of it was handed over already. Record the rest as refused or short.</source>
        <translation>Ein Teil ist schon ausgegeben. Den Rest als abgelehnt oder fehlend festhalten.</translation>
    </message>
    <message>
        <source>Part of it was handed over already. Use a delay for what is left.</source>
        <translation>Ein Teil ist schon ausgegeben. Für den Rest eine Verspätung melden.</translation>
    </message>
    <message>
        <source>Part of this order is ready already. Go on with the rest of it.</source>
        <translation>Ein Teil dieser Bestellung ist schon bereit. Mit dem Rest weitermachen.</translation>
    </message>
    <message>
        <source>Pass for another store</source>
        <translation>Abholpass für eine andere Filiale</translation>
    </message>
    <message>
        <source>Pick item</source>
        <translation>Artikel picken</translation>
    </message>
    <message>
        <source>Pick slip of order {number}</source>
        <translation>Pickzettel zu Bestellung {number}</translation>
    </message>
    <message>
        <source>Pick {number}</source>
        <translation>Auftrag {number}</translation>
    </message>
    <message>
        <source>Picking has not begun yet. Start picking first.</source>
        <translation>Das Picken hat noch nicht begonnen. Erst damit beginnen.</translation>
    </message>
    <message>
        <source>Picture too large</source>
        <translation>Bild zu groß</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Printed at {time}</source>
        <translation>Gedruckt um {time}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printer in use</source>
        <translation>Drucker belegt</translation>
    </message>
    <message>
        <source>Printer not allowed</source>
        <translation>Drucker nicht erlaubt</translation>
    </message>
    <message>
        <source>Printer not reached</source>
        <translation>Drucker nicht erreicht</translation>
    </message>
    <message>
        <source>Propose substitution</source>
        <translation>Ersatz vorschlagen</translation>
    </message>
    <message>
        <source>Put it back, or start the app with the right --ca-file.</source>
        <translation>Legen Sie sie zurück, oder starten Sie die App mit der richtigen --ca-file.</translation>
    </message>
    <message>
        <source>Queue not found</source>
        <translation>Warteschlange nicht gefunden</translation>
    </message>
    <message>
        <source>Queue stopped</source>
        <translation>Warteschlange angehalten</translation>
    </message>
    <message>
        <source>Read it out once more together, or look the order up by name.</source>
        <translation>Gemeinsam noch einmal lesen, oder die Bestellung nach Name suchen.</translation>
    </message>
    <message>
        <source>Recall ready</source>
        <translation>Bereitmeldung zurücknehmen</translation>
    </message>
    <message>
        <source>Receipt of order {number}</source>
        <translation>Beleg zu Bestellung {number}</translation>
    </message>
    <message>
        <source>Record no show</source>
        <translation>Als nicht abgeholt melden</translation>
    </message>
    <message>
        <source>Recorded by {who} {when}. Nothing is lost yet: the shift lead can reopen the order.</source>
        <translation>Gemeldet von {who} {when}. Noch ist nichts verloren: die Schichtleitung kann die Bestellung wieder öffnen.</translation>
    </message>
    <message>
        <source>Recorded by {who} {when}. Some of it is on its shelf again: offer to place a new order.</source>
        <translation>Erfasst von {who} {when}. Ein Teil liegt wieder im Regal: Bieten Sie eine neue Bestellung an.</translation>
    </message>
    <message>
        <source>Refuse item</source>
        <translation>Artikel ablehnen</translation>
    </message>
    <message>
        <source>Refused: 1 item</source>
        <translation>Abgelehnt: 1 Artikel</translation>
    </message>
    <message>
        <source>Refused: {count} items</source>
        <translation>Abgelehnt: {count} Artikel</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve exception</source>
        <translation>Ausnahme erledigen</translation>
    </message>
    <message>
        <source>Restart the app; it repairs what it can.</source>
        <translation>App neu starten; sie repariert, was sie kann.</translation>
    </message>
    <message>
        <source>Return to stock</source>
        <translation>Zurück in den Bestand</translation>
    </message>
    <message>
        <source>Right code</source>
        <translation>Richtiger Code</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Gespeichert als {name} in {folder}.</translation>
    </message>
    <message>
        <source>Say why it cannot be scanned.</source>
        <translation>Angeben, warum es nicht zu scannen ist.</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>Angeben, warum storniert wird.</translation>
    </message>
    <message>
        <source>Say why it is late; the customer will ask.</source>
        <translation>Angeben, warum es später wird; der Kunde wird fragen.</translation>
    </message>
    <message>
        <source>Say why it is not ready.</source>
        <translation>Angeben, warum sie nicht bereit ist.</translation>
    </message>
    <message>
        <source>Scan the bag on {shelf} first.</source>
        <translation>Erst die Tüte auf {shelf} scannen.</translation>
    </message>
    <message>
        <source>Scan the bag on {shelf}.</source>
        <translation>Die Tüte auf {shelf} scannen.</translation>
    </message>
    <message>
        <source>Scanning works; the system library makes it better.</source>
        <translation>Scannen geht; mit der Systembibliothek geht es besser.</translation>
    </message>
    <message>
        <source>See to the printer, then have the queue started again (cupsenable, cupsaccept).</source>
        <translation>Nach dem Drucker sehen, dann die Warteschlange wieder starten lassen (cupsenable, cupsaccept).</translation>
    </message>
    <message>
        <source>Served by {name}</source>
        <translation>Bedient von {name}</translation>
    </message>
    <message>
        <source>Service not trusted</source>
        <translation>Dienst nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Service problem</source>
        <translation>Problem beim Dienst</translation>
    </message>
    <message>
        <source>Short pick</source>
        <translation>Fehlmenge</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Noch einmal anmelden</translation>
    </message>
    <message>
        <source>Sign in first, then try again.</source>
        <translation>Erst anmelden, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Signed for this store, not used before.</source>
        <translation>Für diese Filiale signiert, noch nicht benutzt.</translation>
    </message>
    <message>
        <source>Signed for this store, not used before. Read in {milliseconds} ms.</source>
        <translation>Für diese Filiale signiert, noch nicht benutzt. Gelesen in {milliseconds} ms.</translation>
    </message>
    <message>
        <source>Some items are in no bag on a shelf. Put them in one, or find the bag.</source>
        <translation>Einige Artikel sind in keiner Tüte im Regal. In eine packen, oder die Tüte suchen.</translation>
    </message>
    <message>
        <source>Some of it is back on the shelf already. Place a new order instead.</source>
        <translation>Einiges ist schon zurück im Regal. Stattdessen neu bestellen.</translation>
    </message>
    <message>
        <source>Some of what this tablet holds was damaged and is fetched again; what was tapped is kept.</source>
        <translation>Einiges auf diesem Tablet war beschädigt und wird neu geholt; was getippt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at it as it is now, then decide again.</source>
        <translation>Jemand anderes hat das inzwischen geändert. Ansehen, wie es jetzt ist, dann neu entscheiden.</translation>
    </message>
    <message>
        <source>Somebody else changed this slot in the meantime. Look at it as it is now.</source>
        <translation>Jemand anders hat dieses Zeitfenster inzwischen geändert. Sehen Sie es sich an, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Somebody else set another closing time for that day in the meantime. Look at it as it is now.</source>
        <translation>Jemand anders hat für diesen Tag inzwischen eine andere Schließzeit gesetzt. Sehen Sie ihn sich an, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Somebody has that id. Choose another.</source>
        <translation>Diese Kennung hat schon jemand. Eine andere wählen.</translation>
    </message>
    <message>
        <source>Something else happened to the order since. Correct it with a new step.</source>
        <translation>Seitdem ist etwas anderes geschehen. Mit einem neuen Schritt berichtigen.</translation>
    </message>
    <message>
        <source>Something for order {number}</source>
        <translation>Etwas zu Bestellung {number}</translation>
    </message>
    <message>
        <source>Something is there, but it does not answer as a receipt printer does.</source>
        <translation>Dort ist etwas, aber es antwortet nicht wie ein Bondrucker.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>Something went wrong while this was printing. If the paper is not complete, print a copy.</source>
        <translation>Beim Drucken ging etwas schief. Ist der Ausdruck nicht vollständig, eine Kopie drucken.</translation>
    </message>
    <message>
        <source>Sounds can be played.</source>
        <translation>Töne können gespielt werden.</translation>
    </message>
    <message>
        <source>Stage bag</source>
        <translation>Tüte einstellen</translation>
    </message>
    <message>
        <source>Start picking</source>
        <translation>Picken beginnen</translation>
    </message>
    <message>
        <source>Start the app again: it repairs what it can and fetches the rest.</source>
        <translation>App neu starten: sie repariert, was sie kann, und holt den Rest.</translation>
    </message>
    <message>
        <source>Still to pick: {count}. Pick them, or say that a part is ready.</source>
        <translation>Noch zu picken: {count}. Picken, oder einen Teil bereit melden.</translation>
    </message>
    <message>
        <source>Storage busy</source>
        <translation>Speicher belegt</translation>
    </message>
    <message>
        <source>Storage full</source>
        <translation>Speicher voll</translation>
    </message>
    <message>
        <source>Storage problem</source>
        <translation>Speicherproblem</translation>
    </message>
    <message>
        <source>Storage repaired</source>
        <translation>Speicher repariert</translation>
    </message>
    <message>
        <source>Strange answer</source>
        <translation>Seltsame Antwort</translation>
    </message>
    <message>
        <source>Strange database</source>
        <translation>Fremde Datenbank</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the tablet&apos;s settings.</source>
        <translation>In den Einstellungen des Tablets Datum und Uhrzeit automatisch stellen lassen.</translation>
    </message>
    <message>
        <source>Take exception</source>
        <translation>Ausnahme übernehmen</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>That PIN is one of the first that are tried. Choose another.</source>
        <translation>Diese PIN gehört zu den ersten, die man probiert. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>That bag is not one of this order&apos;s bags here.</source>
        <translation>Diese Tüte ist hier keine der Bestellung.</translation>
    </message>
    <message>
        <source>That cannot be printed now. Try again in a moment.</source>
        <translation>Das ist gerade nicht zu drucken. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>That cannot be recorded like this. Check what you typed.</source>
        <translation>So ist das nicht festzuhalten. Die Eingabe prüfen.</translation>
    </message>
    <message>
        <source>That code belongs to another order. Open the order it belongs to.</source>
        <translation>Dieser Code gehört zu einer anderen Bestellung. Jene öffnen.</translation>
    </message>
    <message>
        <source>That code has expired. Look the order up by name and check their identity.</source>
        <translation>Dieser Code ist abgelaufen. Die Bestellung nach Name suchen und die Identität prüfen.</translation>
    </message>
    <message>
        <source>That code is for another store. Tell the customer which one.</source>
        <translation>Dieser Code ist für eine andere Filiale. Dem Kunden sagen, für welche.</translation>
    </message>
    <message>
        <source>That code is not genuine. Ask for the order&apos;s e-mail, or check their identity.</source>
        <translation>Dieser Code ist nicht echt. Nach der E-Mail zur Bestellung fragen, oder die Identität prüfen.</translation>
    </message>
    <message>
        <source>That costs more than the customer allowed. Choose a cheaper one.</source>
        <translation>Das kostet mehr, als der Kunde erlaubt. Etwas Günstigeres wählen.</translation>
    </message>
    <message>
        <source>That day is over. Choose another.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That is more than 90 days away. Choose an earlier day.</source>
        <translation>Das ist mehr als 90 Tage hin. Einen früheren Tag wählen.</translation>
    </message>
    <message>
        <source>That is more than a year away. Choose an earlier time.</source>
        <translation>Das ist mehr als ein Jahr hin. Eine frühere Zeit wählen.</translation>
    </message>
    <message>
        <source>That is more than the service takes at once. Send less.</source>
        <translation>Das ist mehr, als der Dienst auf einmal annimmt. Weniger senden.</translation>
    </message>
    <message>
        <source>That is not the PIN. Type it again.</source>
        <translation>Das ist nicht die PIN. Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>That is not the address of a service.</source>
        <translation>Das ist keine Adresse eines Dienstes.</translation>
    </message>
    <message>
        <source>That is not {item}. Put it back and scan the right one.</source>
        <translation>Das ist nicht {item}. Zurückstellen und den richtigen scannen.</translation>
    </message>
    <message>
        <source>That is the product they ordered. Pick it, or choose another.</source>
        <translation>Das ist der bestellte Artikel. Picken, oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>That label is on another bag already. Print a new one.</source>
        <translation>Dieses Etikett klebt schon auf einer anderen Tüte. Ein neues drucken.</translation>
    </message>
    <message>
        <source>That line is not on this order. Look at the order again.</source>
        <translation>Diese Zeile gibt es in der Bestellung nicht. Die Bestellung noch einmal ansehen.</translation>
    </message>
    <message>
        <source>That print is not known here.</source>
        <translation>Dieser Druck ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>That store cannot keep this promise. Choose another store or time.</source>
        <translation>Diese Filiale kann die Zusage nicht halten. Andere Filiale oder Zeit wählen.</translation>
    </message>
    <message>
        <source>That tablet is locked out already. Open the list again.</source>
        <translation>Dieses Tablet ist schon gesperrt. Öffnen Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>That time ends before it starts. Choose another time.</source>
        <translation>Diese Zeit endet vor ihrem Anfang. Eine andere wählen.</translation>
    </message>
    <message>
        <source>That time is full. Choose another, or ask the lead.</source>
        <translation>Diese Zeit ist voll. Eine andere wählen, oder die Schichtleitung fragen.</translation>
    </message>
    <message>
        <source>That time is full. Choose another.</source>
        <translation>Diese Zeit ist voll. Eine andere wählen.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Eine spätere wählen.</translation>
    </message>
    <message>
        <source>That was collected more than a day ago. Use the store&apos;s returns.</source>
        <translation>Das wurde vor mehr als einem Tag abgeholt. Bitte den normalen Umtausch nutzen.</translation>
    </message>
    <message>
        <source>The app and the service speak different protocols. Update the older of the two.</source>
        <translation>App und Dienst sprechen verschiedene Protokolle. Das ältere von beiden aktualisieren.</translation>
    </message>
    <message>
        <source>The app ended while something was printing. Look at the paper.</source>
        <translation>Die App endete während eines Drucks. Den Ausdruck ansehen.</translation>
    </message>
    <message>
        <source>The app ended while this was printing. If the paper is not complete, print a copy.</source>
        <translation>Die App endete während dieses Drucks. Ist der Ausdruck nicht vollständig, eine Kopie drucken.</translation>
    </message>
    <message>
        <source>The app had a problem of its own; nothing that was recorded is lost.</source>
        <translation>Die App hatte einen eigenen Fehler; nichts Festgehaltenes ist verloren.</translation>
    </message>
    <message>
        <source>The calendar has no room for more exceptions. Ask for old ones to go.</source>
        <translation>Im Kalender ist kein Platz für weitere Ausnahmen. Lassen Sie alte entfernen.</translation>
    </message>
    <message>
        <source>The camera reads codes, too.</source>
        <translation>Auch die Kamera liest Codes.</translation>
    </message>
    <message>
        <source>The camera shows no picture.</source>
        <translation>Die Kamera zeigt kein Bild.</translation>
    </message>
    <message>
        <source>The camera shows pictures.</source>
        <translation>Die Kamera zeigt Bilder.</translation>
    </message>
    <message>
        <source>The camera shows {width}×{height} pixels.</source>
        <translation>Die Kamera zeigt {width}×{height} Pixel.</translation>
    </message>
    <message>
        <source>The certificate of the service has expired or is not valid yet.</source>
        <translation>Das Zertifikat des Dienstes ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate of the service is for another address.</source>
        <translation>Das Zertifikat des Dienstes gilt für eine andere Adresse.</translation>
    </message>
    <message>
        <source>The customer has all of it.</source>
        <translation>Der Kunde hat alles.</translation>
    </message>
    <message>
        <source>The customer has not answered about a substitute yet.</source>
        <translation>Der Kunde hat zum Ersatz noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The customer has the rest. Put it back on its shelf.</source>
        <translation>Der Kunde hat den Rest. Dies zurück ins Regal räumen.</translation>
    </message>
    <message>
        <source>The customer has the rest. Put the {count} items back on their shelves.</source>
        <translation>Der Kunde hat den Rest. Die {count} Artikel zurück ins Regal räumen.</translation>
    </message>
    <message>
        <source>The customer is asked about {item}. Wait for the answer, or take the offer back first.</source>
        <translation>Zu {item} wird der Kunde gefragt. Auf die Antwort warten oder das Angebot zuerst zurücknehmen.</translation>
    </message>
    <message>
        <source>The customer wants no substitute for {item}. Record it as short.</source>
        <translation>Der Kunde will keinen Ersatz für {item}. Als fehlend festhalten.</translation>
    </message>
    <message>
        <source>The database {file} was written by a newer version of this app.</source>
        <translation>Die Datenbank {file} stammt von einer neueren Version der App.</translation>
    </message>
    <message>
        <source>The diagnostics cannot be written: {reason}.</source>
        <translation>Die Diagnosedatei lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The end has to be after the beginning. Choose other hours.</source>
        <translation>Das Ende muss nach dem Anfang liegen. Wählen Sie andere Zeiten.</translation>
    </message>
    <message>
        <source>The file could not be written to {folder}.</source>
        <translation>Die Datei konnte nicht nach {folder} geschrieben werden.</translation>
    </message>
    <message>
        <source>The file {file} holds no certificate that can be read.</source>
        <translation>Die Datei {file} enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>The file {file} is not this app&apos;s database.</source>
        <translation>Die Datei {file} ist keine Datenbank dieser App.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>Die Datei {path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is neither a picture nor a clip that can be read.</source>
        <translation>Die Datei {path} ist weder Bild noch Clip, die sich lesen lassen.</translation>
    </message>
    <message>
        <source>The file {path} is not a clip that can be read.</source>
        <translation>Die Datei {path} ist kein lesbarer Clip.</translation>
    </message>
    <message>
        <source>The file {path} is not a picture that can be read.</source>
        <translation>Die Datei {path} ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {reason}.</source>
        <translation>In den Ordner {folder} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The hold is still running.</source>
        <translation>Die Aufbewahrung läuft noch.</translation>
    </message>
    <message>
        <source>The hold is still running. A shift lead may record it now.</source>
        <translation>Die Aufbewahrung läuft noch. Die Schichtleitung kann es jetzt schon melden.</translation>
    </message>
    <message>
        <source>The keyring that holds this tablet&apos;s token cannot be used now.</source>
        <translation>Der Schlüsselbund mit dem Token dieses Tablets ist gerade nicht zugänglich.</translation>
    </message>
    <message>
        <source>The last lead</source>
        <translation>Die letzte Schichtleitung</translation>
    </message>
    <message>
        <source>The library for the USB is not installed on this tablet.</source>
        <translation>Die Bibliothek für USB ist auf diesem Tablet nicht installiert.</translation>
    </message>
    <message>
        <source>The order costs more than can be counted. Check the prices.</source>
        <translation>Die Bestellung kostet mehr, als sich zählen lässt. Die Preise prüfen.</translation>
    </message>
    <message>
        <source>The order has no lines. Add at least one.</source>
        <translation>Die Bestellung hat keine Zeilen. Mindestens eine anfügen.</translation>
    </message>
    <message>
        <source>The pass is genuine. Try again in a moment, or ask at the other counter.</source>
        <translation>Der Abholpass ist echt. Gleich noch einmal versuchen, oder an der anderen Theke fragen.</translation>
    </message>
    <message>
        <source>The pass that was shown belongs to another order.</source>
        <translation>Der gezeigte Abholpass gehört zu einer anderen Bestellung.</translation>
    </message>
    <message>
        <source>The picture {path} is too large to be read.</source>
        <translation>Das Bild {path} ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The price cap of {item} is not in {currency}.</source>
        <translation>Der Höchstpreis von {item} ist nicht in {currency}.</translation>
    </message>
    <message>
        <source>The price of {item} is not one in {currency}.</source>
        <translation>Der Preis von {item} ist nicht in {currency}.</translation>
    </message>
    <message>
        <source>The printer answers and has paper.</source>
        <translation>Der Drucker antwortet und hat Papier.</translation>
    </message>
    <message>
        <source>The printer answers. Its paper is nearly out.</source>
        <translation>Der Drucker antwortet. Das Papier geht zu Ende.</translation>
    </message>
    <message>
        <source>The printer at {address} cannot be reached.</source>
        <translation>Der Drucker {address} ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The printer does not answer. Wait if it is printing; else switch it off and on again.</source>
        <translation>Der Drucker antwortet nicht. Warten, falls er druckt; sonst aus- und wieder einschalten.</translation>
    </message>
    <message>
        <source>The printer hung up before it took anything. It will be tried again.</source>
        <translation>Der Drucker legte auf, bevor er etwas nahm. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The printer is offline. Press its feed button, or switch it off and on again.</source>
        <translation>Der Drucker ist offline. Die Vorschubtaste drücken, oder aus- und wieder einschalten.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put in a new roll.</source>
        <translation>Der Drucker hat kein Papier. Eine neue Rolle einlegen.</translation>
    </message>
    <message>
        <source>The printer is still busy with what was sent before. This will be tried again.</source>
        <translation>Der Drucker ist noch mit dem vorigen Auftrag beschäftigt. Dieser wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off and on again.</source>
        <translation>Der Drucker meldet einen Fehler. Aus- und wieder einschalten.</translation>
    </message>
    <message>
        <source>The printer stopped answering in the middle.</source>
        <translation>Der Drucker hörte mittendrin auf zu antworten.</translation>
    </message>
    <message>
        <source>The printer stopped taking data in the middle.</source>
        <translation>Der Drucker nahm mittendrin nichts mehr an.</translation>
    </message>
    <message>
        <source>The printer takes what is printed; it cannot say how it is.</source>
        <translation>Der Drucker nimmt Aufträge an; wie es ihm geht, kann er nicht sagen.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation>Der Deckel des Druckers ist offen. Schließen.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is nearly out.</source>
        <translation>Das Papier des Druckers geht zu Ende.</translation>
    </message>
    <message>
        <source>The scanner at {path} is not there.</source>
        <translation>Der Scanner an {path} ist nicht da.</translation>
    </message>
    <message>
        <source>The scanner&apos;s port is open. Scan something in the settings to try it.</source>
        <translation>Der Anschluss des Scanners ist offen. Zum Ausprobieren in den Einstellungen etwas scannen.</translation>
    </message>
    <message>
        <source>The second code reader is missing: codes at a steep angle will be hard to scan. Install the system library libzbar0.</source>
        <translation>Der zweite Codeleser fehlt: schräge Codes sind schwer zu scannen. Die Systembibliothek libzbar0 installieren.</translation>
    </message>
    <message>
        <source>The service answered {status}.</source>
        <translation>Der Dienst antwortete mit {status}.</translation>
    </message>
    <message>
        <source>The service answers, and both clocks agree.</source>
        <translation>Der Dienst antwortet, und beide Uhren stimmen überein.</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Der Dienst antwortet.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The service could not take it: tell whoever runs it. It goes on being sent.</source>
        <translation>Der Dienst konnte es nicht annehmen: Sagen Sie es denen, die ihn betreiben. Es wird weiter gesendet.</translation>
    </message>
    <message>
        <source>The service does not know that store.</source>
        <translation>Der Dienst kennt diese Filiale nicht.</translation>
    </message>
    <message>
        <source>The service does not know this order any more. Look at the order again.</source>
        <translation>Der Dienst kennt diese Bestellung nicht mehr. Die Bestellung noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The service does not know this tablet any more. A shift lead can set it up again.</source>
        <translation>Der Dienst kennt dieses Tablet nicht mehr. Die Schichtleitung kann es neu einrichten.</translation>
    </message>
    <message>
        <source>The service has not told this tablet yet where it stands. Wait a moment, then try again.</source>
        <translation>Der Dienst hat diesem Tablet noch nicht gesagt, wie weit es ist. Einen Moment warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service is older than this app: have it updated. It goes on being sent.</source>
        <translation>Der Dienst ist älter als diese App: Lassen Sie ihn aktualisieren. Es wird weiter gesendet.</translation>
    </message>
    <message>
        <source>The service knows another step by the same number. Look at the order and do it again if it is still missing; if this comes again, set this tablet up anew.</source>
        <translation>Der Dienst kennt einen anderen Schritt mit derselben Nummer. Die Bestellung ansehen und wiederholen, was noch fehlt; kommt es wieder, dieses Tablet neu einrichten.</translation>
    </message>
    <message>
        <source>The service knows another step by the same number. Look at the schedule and do it again if it is still missing; if this comes again, set this tablet up anew.</source>
        <translation>Der Dienst kennt einen anderen Schritt mit derselben Nummer. Den Tagesplan ansehen und wiederholen, was noch fehlt; kommt es wieder, dieses Tablet neu einrichten.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Der Dienst hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The service was asked too often from here. Wait a minute, then try again.</source>
        <translation>Der Dienst wurde von hier zu oft gefragt. Eine Minute warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation>Die Antwort des Dienstes war nicht lesbar.</translation>
    </message>
    <message>
        <source>The service&apos;s token is too long to be kept.</source>
        <translation>Das Token des Dienstes ist zu lang zum Speichern.</translation>
    </message>
    <message>
        <source>The settings cannot be written: {reason}.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The sound library is missing. Install the package miniaudio.</source>
        <translation>Die Tonbibliothek fehlt. Das Paket miniaudio installieren.</translation>
    </message>
    <message>
        <source>The sounds are turned down.</source>
        <translation>Die Töne sind leise gestellt.</translation>
    </message>
    <message>
        <source>The store has no slot that begins then. Look at the day again.</source>
        <translation>Der Laden hat kein Zeitfenster, das dann beginnt. Sehen Sie sich den Tag noch einmal an.</translation>
    </message>
    <message>
        <source>The store has taken this offer back.</source>
        <translation>Die Filiale hat dieses Angebot zurückgezogen.</translation>
    </message>
    <message>
        <source>The store is closed that day. Look at the day again.</source>
        <translation>Der Laden ist an diesem Tag geschlossen. Sehen Sie sich den Tag noch einmal an.</translation>
    </message>
    <message>
        <source>The substitute&apos;s price is not one in {currency}.</source>
        <translation>Der Preis des Ersatzes ist nicht in {currency}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used.</source>
        <translation>Der Schlüsselbund des Systems ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortete nicht.</translation>
    </message>
    <message>
        <source>The tablet has to be enrolled again after each start. Set up a keyring.</source>
        <translation>Das Tablet muss nach jedem Start neu eingerichtet werden. Einen Schlüsselbund einrichten.</translation>
    </message>
    <message>
        <source>The tablet&apos;s database could not be used: {reason}.</source>
        <translation>Die Datenbank des Tablets war nicht benutzbar: {reason}.</translation>
    </message>
    <message>
        <source>The tablet&apos;s database is damaged and could not be repaired: {reason}.</source>
        <translation>Die Datenbank des Tablets ist beschädigt und nicht zu reparieren: {reason}.</translation>
    </message>
    <message>
        <source>The tablet&apos;s database is damaged.</source>
        <translation>Die Datenbank des Tablets ist beschädigt.</translation>
    </message>
    <message>
        <source>The tablet&apos;s database is damaged. Start the app again: it repairs what it can.</source>
        <translation>Die Datenbank des Tablets ist beschädigt. App neu starten: sie repariert, was sie kann.</translation>
    </message>
    <message>
        <source>Could not be read: unsent steps {steps}, exceptions {exceptions}, prints {papers}.</source>
        <translation>Nicht lesbar: ungesendete Schritte {steps}, Ausnahmen {exceptions}, Ausdrucke {papers}.</translation>
    </message>
    <message>
        <source>Print {number} of this tablet was damaged on disk. Look at the printer, and print again what is missing.</source>
        <translation>Ausdruck {number} dieses Tablets war auf der Platte beschädigt. Am Drucker nachsehen und noch einmal drucken, was fehlt.</translation>
    </message>
    <message>
        <source>The orders kept here were damaged and are fetched anew. Saved: unsent steps {steps}, own exceptions {exceptions}, prints {papers}.</source>
        <translation>Die Bestellungen hier waren beschädigt und werden neu geholt. Gerettet: ungesendete Schritte {steps}, eigene Ausnahmen {exceptions}, Ausdrucke {papers}.</translation>
    </message>
    <message>
        <source>The tablet&apos;s file was damaged, and exceptions or prints that only this tablet had may be missing from it without a trace. Look at the printer and at the orders that were worked on with this tablet.</source>
        <translation>Die Datei des Tablets war beschädigt; Ausnahmen oder Ausdrucke, die nur dieses Tablet hatte, können spurlos fehlen. Am Drucker nachsehen und die Bestellungen ansehen, an denen mit diesem Tablet gearbeitet wurde.</translation>
    </message>
    <message>
        <source>The tablet&apos;s file was damaged, and steps that were not sent yet may be missing from it without a trace. Look at the orders that were worked on with this tablet.</source>
        <translation>Die Datei des Tablets war beschädigt; ungesendete Schritte können spurlos fehlen. Die Bestellungen ansehen, an denen mit diesem Tablet gearbeitet wurde.</translation>
    </message>
    <message>
        <source>The tablet&apos;s storage is full, so this was not recorded.</source>
        <translation>Der Speicher des Tablets ist voll; dies wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>The tablet&apos;s token is kept in a file that only this user can read.</source>
        <translation>Das Token liegt in einer Datei, die nur dieser Benutzer lesen kann.</translation>
    </message>
    <message>
        <source>The tablet&apos;s token is kept in the system&apos;s keyring.</source>
        <translation>Das Token liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The time to answer is not over yet.</source>
        <translation>Die Zeit zum Antworten ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>The time to answer is over. The store will tell you what it could find.</source>
        <translation>Die Zeit zum Antworten ist vorbei. Die Filiale meldet, was zu finden war.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>Die Zeit, auf dieses Angebot zu antworten, ist vorbei.</translation>
    </message>
    <message>
        <source>The time to take it back is over. Correct it with a step of its own.</source>
        <translation>Die Zeit zum Zurücknehmen ist vorbei. Mit einem eigenen Schritt berichtigen.</translation>
    </message>
    <message>
        <source>The token cannot be written: {reason}.</source>
        <translation>Das Token lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>There are no pictures in {folder}.</source>
        <translation>In {folder} sind keine Bilder.</translation>
    </message>
    <message>
        <source>There is no clip {path}.</source>
        <translation>Es gibt keinen Clip {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>There is no such offer on this order.</source>
        <translation>Zu dieser Bestellung gibt es kein solches Angebot.</translation>
    </message>
    <message>
        <source>There is nothing to put in a bag. Pick something first.</source>
        <translation>Es gibt nichts einzupacken. Erst etwas picken.</translation>
    </message>
    <message>
        <source>There is nothing to take back here any more. Correct it with a new step.</source>
        <translation>Hier ist nichts mehr zurückzunehmen. Mit einem neuen Schritt berichtigen.</translation>
    </message>
    <message>
        <source>They count until the app ends. Make room on the tablet, or ask for access to its folder.</source>
        <translation>Sie gelten, bis die App endet. Auf dem Tablet Platz schaffen, oder um Zugriff auf den Ordner bitten.</translation>
    </message>
    <message>
        <source>They have not said whether they take a substitute. Ask them now.</source>
        <translation>Offen ist, ob ein Ersatz genommen wird. Jetzt fragen.</translation>
    </message>
    <message>
        <source>They were taken off the team. Open the list again.</source>
        <translation>Diese Person ist nicht mehr im Team. Öffnen Sie die Liste erneut.</translation>
    </message>
    <message>
        <source>This app cannot read what the service says about {name}. Update the app.</source>
        <translation>Diese App kann nicht lesen, was der Dienst über {name} sagt. Die App aktualisieren.</translation>
    </message>
    <message>
        <source>This code is unknown, used, or older than ten minutes. Ask the lead for a new one.</source>
        <translation>Dieser Code ist unbekannt, benutzt oder älter als zehn Minuten. Die Schichtleitung um einen neuen bitten.</translation>
    </message>
    <message>
        <source>This could not be checked ({kind}).</source>
        <translation>Das ließ sich nicht prüfen ({kind}).</translation>
    </message>
    <message>
        <source>This is seen and changed only while the service can be reached. Try again then.</source>
        <translation>Das ist nur zu sehen und zu ändern, solange der Dienst erreichbar ist. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>This offer was accepted already.</source>
        <translation>Dieses Angebot wurde schon angenommen.</translation>
    </message>
    <message>
        <source>This offer was declined already.</source>
        <translation>Dieses Angebot wurde schon abgelehnt.</translation>
    </message>
    <message>
        <source>This order exists already.</source>
        <translation>Diese Bestellung gibt es schon.</translation>
    </message>
    <message>
        <source>This order is back on the shelves.</source>
        <translation>Diese Bestellung ist zurück im Regal.</translation>
    </message>
    <message>
        <source>This order is not in this store any more. Call the shift lead.</source>
        <translation>Diese Bestellung ist nicht mehr in dieser Filiale. Die Schichtleitung rufen.</translation>
    </message>
    <message>
        <source>This order is not known here. Check the number.</source>
        <translation>Diese Bestellung ist hier nicht bekannt. Die Nummer prüfen.</translation>
    </message>
    <message>
        <source>This order is not ready yet. Ask the customer to wait a moment.</source>
        <translation>Diese Bestellung ist noch nicht bereit. Den Kunden um einen Moment Geduld bitten.</translation>
    </message>
    <message>
        <source>This order is ready already. Recall it first if something is wrong.</source>
        <translation>Diese Bestellung ist schon bereit. Erst zurücknehmen, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>This order is still being picked. Finish picking first.</source>
        <translation>Diese Bestellung wird noch gepickt. Erst das Picken beenden.</translation>
    </message>
    <message>
        <source>This order is still being picked. Put the item back instead.</source>
        <translation>Diese Bestellung wird noch gepickt. Stattdessen den Artikel zurückstellen.</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>Diese Bestellung wurde storniert.</translation>
    </message>
    <message>
        <source>This order was cancelled. Keep the bags; ask the lead.</source>
        <translation>Diese Bestellung wurde storniert. Die Tüten behalten; die Schichtleitung fragen.</translation>
    </message>
    <message>
        <source>This order was cancelled. Put yours back.</source>
        <translation>Diese Bestellung wurde storniert. Ihren Artikel zurückstellen.</translation>
    </message>
    <message>
        <source>This order was collected already.</source>
        <translation>Diese Bestellung wurde schon abgeholt.</translation>
    </message>
    <message>
        <source>This order was given up as a no-show. A lead can reopen it.</source>
        <translation>Diese Bestellung gilt als nicht abgeholt. Die Schichtleitung kann sie wieder öffnen.</translation>
    </message>
    <message>
        <source>This part is ready already. Pick more of the order first.</source>
        <translation>Dieser Teil ist schon bereit. Erst mehr von der Bestellung picken.</translation>
    </message>
    <message>
        <source>This person is not on the team any more.</source>
        <translation>Diese Person ist nicht mehr im Team.</translation>
    </message>
    <message>
        <source>This print was damaged on disk and was not sent. Print it again.</source>
        <translation>Dieser Druck war auf der Platte beschädigt und wurde nicht gesendet. Noch einmal drucken.</translation>
    </message>
    <message>
        <source>This store does not want figures by person.</source>
        <translation>Dieser Laden will keine Zahlen je Person.</translation>
    </message>
    <message>
        <source>This system has no keyring.</source>
        <translation>Dieses System hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>This tablet belongs to another store.</source>
        <translation>Dieses Tablet gehört zu einer anderen Filiale.</translation>
    </message>
    <message>
        <source>This tablet does not have the order. It goes once the service says so.</source>
        <translation>Dieses Tablet hat die Bestellung nicht. Der Eintrag verschwindet, sobald der Dienst es sagt.</translation>
    </message>
    <message>
        <source>This tablet does not know its store yet.</source>
        <translation>Dieses Tablet kennt seinen Laden noch nicht.</translation>
    </message>
    <message>
        <source>This tablet has no keys to verify pickup passes with.</source>
        <translation>Dieses Tablet hat keine Schlüssel, um Abholpässe zu prüfen.</translation>
    </message>
    <message>
        <source>This tablet has no sound card that can be used. Plug in a speaker, or turn its sound on.</source>
        <translation>Dieses Tablet hat keine benutzbare Soundkarte. Lautsprecher anstecken, oder den Ton einschalten.</translation>
    </message>
    <message>
        <source>This tablet is locked out. What it has not sent stays on it until a lead saves it.</source>
        <translation>Dieses Tablet ist gesperrt. Was es nicht gesendet hat, bleibt darauf, bis die Schichtleitung es sichert.</translation>
    </message>
    <message>
        <source>This tablet is not enrolled here. Enrol it again.</source>
        <translation>Dieses Tablet ist hier nicht eingerichtet. Neu einrichten.</translation>
    </message>
    <message>
        <source>This tablet is not set up.</source>
        <translation>Dieses Tablet ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>This tablet knows nobody who could sign in.</source>
        <translation>Dieses Tablet kennt niemanden, der sich anmelden könnte.</translation>
    </message>
    <message>
        <source>This tablet stays enrolled only until the app is closed.</source>
        <translation>Dieses Tablet bleibt nur eingerichtet, bis die App endet.</translation>
    </message>
    <message>
        <source>This tablet was locked out. Ask the lead to enrol it again.</source>
        <translation>Dieses Tablet wurde ausgesperrt. Die Schichtleitung bitten, es neu einzurichten.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {minutes} minutes fast.</source>
        <translation>Die Uhr dieses Tablets geht {minutes} Minuten vor.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {minutes} minutes slow.</source>
        <translation>Die Uhr dieses Tablets geht {minutes} Minuten nach.</translation>
    </message>
    <message>
        <source>This user may not use the printer at {address}.</source>
        <translation>Dieser Benutzer darf den Drucker an {address} nicht benutzen.</translation>
    </message>
    <message>
        <source>This user may not use the scanner at {path}.</source>
        <translation>Dieser Benutzer darf den Scanner an {path} nicht benutzen.</translation>
    </message>
    <message>
        <source>This walk is over.</source>
        <translation>Dieser Rundgang ist zu Ende.</translation>
    </message>
    <message>
        <source>This was collected already. Look at when and by whom, and call the shift lead.</source>
        <translation>Das wurde schon abgeholt. Ansehen, wann und von wem, und die Schichtleitung rufen.</translation>
    </message>
    <message>
        <source>Token not kept</source>
        <translation>Token nicht gespeichert</translation>
    </message>
    <message>
        <source>Token not readable</source>
        <translation>Token nicht lesbar</translation>
    </message>
    <message>
        <source>Token not safe</source>
        <translation>Token nicht sicher</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Token too long</source>
        <translation>Token zu lang</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Too little history yet: {orders} of {enough} orders, {days} of {enough_days} days. Until then by the mean time of an order.</source>
        <translation>Noch zu wenig Vorgeschichte: {orders} von {enough} Bestellungen, {days} von {enough_days} Tagen. Bis dahin nach der mittleren Zeit je Bestellung.</translation>
    </message>
    <message>
        <source>Too many addresses</source>
        <translation>Zu viele Adressen</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Zu viele falsche PINs</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait 1 second, or ask the lead.</source>
        <translation>Zu viele falsche PINs. 1 Sekunde warten, oder die Schichtleitung fragen.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait some minutes, or ask the lead for a new PIN.</source>
        <translation>Zu viele falsche PINs. Einige Minuten warten, oder die Schichtleitung um eine neue PIN bitten.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {count} minutes, or ask the lead.</source>
        <translation>Zu viele falsche PINs. {count} Minuten warten, oder die Schichtleitung fragen.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {count} seconds, or ask the lead.</source>
        <translation>Zu viele falsche PINs. {count} Sekunden warten, oder die Schichtleitung fragen.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Zu viele falsche Codes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Tote {tote}</source>
        <translation>Kiste {tote}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Try again, then tell whoever looks after the tablets.</source>
        <translation>Noch einmal versuchen, dann dem melden, der sich um die Tablets kümmert.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, tell the shift lead.</source>
        <translation>Noch einmal versuchen. Kommt es wieder, die Schichtleitung rufen.</translation>
    </message>
    <message>
        <source>Turn them up in the settings.</source>
        <translation>In den Einstellungen lauter stellen.</translation>
    </message>
    <message>
        <source>Two lines have the same id. Give each its own.</source>
        <translation>Zwei Zeilen haben dieselbe Kennung. Jeder eine eigene geben.</translation>
    </message>
    <message>
        <source>Type a smaller range.</source>
        <translation>Einen kleineren Bereich tippen.</translation>
    </message>
    <message>
        <source>Type it whole, such as {folder}.</source>
        <translation>Geben Sie ihn ganz an, zum Beispiel {folder}.</translation>
    </message>
    <message>
        <source>Unblock hours</source>
        <translation>Zeiten freigeben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unknown camera</source>
        <translation>Unbekannte Kamera</translation>
    </message>
    <message>
        <source>Unknown line</source>
        <translation>Unbekannte Zeile</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>Unbekannte Bestellung</translation>
    </message>
    <message>
        <source>Unknown printer</source>
        <translation>Unbekannter Drucker</translation>
    </message>
    <message>
        <source>Unknown scanner</source>
        <translation>Unbekannter Scanner</translation>
    </message>
    <message>
        <source>Unknown store</source>
        <translation>Unbekannte Filiale</translation>
    </message>
    <message>
        <source>Unknown tablet</source>
        <translation>Unbekanntes Tablet</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Entsperren.</translation>
    </message>
    <message>
        <source>Unpick item</source>
        <translation>Artikel zurückstellen</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Aus- und wieder einstecken.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, then check again.</source>
        <translation>Gerät abziehen, wieder anstecken, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Update the app; nothing in the database was changed.</source>
        <translation>Die App aktualisieren; an der Datenbank wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Upgrade required</source>
        <translation>Update nötig</translation>
    </message>
    <message>
        <source>Use camera:0, camera:/dev/video0, clip:FILE, still:FILE, sequence:FOLDER or directory:FOLDER.</source>
        <translation>Möglich sind camera:0, camera:/dev/video0, clip:FILE, still:FILE, sequence:FOLDER oder directory:FOLDER.</translation>
    </message>
    <message>
        <source>Use the hand scanner, or type the codes; have the app installed again.</source>
        <translation>Handscanner nehmen oder Codes tippen; die App neu installieren lassen.</translation>
    </message>
    <message>
        <source>Valid pass · checked offline</source>
        <translation>Gültiger Abholpass · offline geprüft</translation>
    </message>
    <message>
        <source>Wait until they are sent, or let a shift lead there save them to a file.</source>
        <translation>Warten, bis sie gesendet sind, oder dort von der Schichtleitung in eine Datei sichern lassen.</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>What became of each stands under “This tablet”.</source>
        <translation>Was aus jedem wurde, steht unter „Dieses Tablet“.</translation>
    </message>
    <message>
        <source>What is said to {address} can be read and changed on its way.</source>
        <translation>Was an {address} gesagt wird, lässt sich unterwegs mitlesen und ändern.</translation>
    </message>
    <message>
        <source>What stood on this print is not kept any more, so it was not sent. Print it again.</source>
        <translation>Was auf diesem Druck stand, wird nicht mehr aufbewahrt, darum wurde er nicht gesendet. Noch einmal drucken.</translation>
    </message>
    <message>
        <source>What you may do here was changed. Type your PIN to go on.</source>
        <translation>Was Sie hier dürfen, wurde geändert. Zum Weiterarbeiten die PIN eingeben.</translation>
    </message>
    <message>
        <source>Whoever this was given to is not on this store&apos;s team. Choose a colleague.</source>
        <translation>Wer das bekommen sollte, gehört nicht zum Team dieses Ladens. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>Withdraw substitution</source>
        <translation>Ersatz zurückziehen</translation>
    </message>
    <message>
        <source>Work on: everything is kept here and sent later. Check the network.</source>
        <translation>Weiterarbeiten: alles bleibt hier und wird später gesendet. Das Netz prüfen.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>Wrong PIN. 1 try left.</source>
        <translation>Falsche PIN. Noch 1 Versuch.</translation>
    </message>
    <message>
        <source>Wrong PIN. {count} tries left.</source>
        <translation>Falsche PIN. Noch {count} Versuche.</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>Falsches Token</translation>
    </message>
    <message>
        <source>You are not a shift lead any more. Type your PIN to go on.</source>
        <translation>Sie leiten die Schicht nicht mehr. Geben Sie Ihre PIN ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>You are not on the team of this store any more. What you did is kept and sent.</source>
        <translation>Sie sind nicht mehr im Team dieser Filiale. Was Sie getan haben, bleibt und wird gesendet.</translation>
    </message>
    <message>
        <source>You chose order #{other} of {name}; #{number} is begun. Taking the other drops what was done.</source>
        <translation>Sie haben Bestellung #{other} von {name} gewählt; #{number} ist angefangen. Nehmen Sie die andere, geht das Getane verloren.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the shift lead.</source>
        <translation>Das dürfen Sie nicht. Die Schichtleitung fragen.</translation>
    </message>
    <message>
        <source>Your PIN was changed. Type the new one to go on.</source>
        <translation>Ihre PIN wurde geändert. Zum Weiterarbeiten die neue eingeben.</translation>
    </message>
    <message>
        <source>another store</source>
        <translation>eine andere Filiale</translation>
    </message>
    <message>
        <source>another tablet</source>
        <translation>einem anderen Tablet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>closed, {booked} booked</source>
        <translation>geschlossen, {booked} gebucht</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation>statt {name}</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>nicht abgeholt</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>am {day} um {time}</translation>
    </message>
    <message>
        <source>other store</source>
        <translation>andere Filiale</translation>
    </message>
    <message>
        <source>picking</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>pickup code</source>
        <translation>Abholcode</translation>
    </message>
    <message>
        <source>pickup pass</source>
        <translation>Abholpass</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>ready in part</source>
        <translation>teils bereit</translation>
    </message>
    <message>
        <source>some time ago</source>
        <translation>vor einiger Zeit</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>this tablet</source>
        <translation>diesem Tablet</translation>
    </message>
    <message>
        <source>to pick</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>{address} is not a printer&apos;s address.</source>
        <translation>{address} ist keine Druckeradresse.</translation>
    </message>
    <message>
        <source>{address} is not a serial scanner&apos;s address.</source>
        <translation>{address} ist keine Adresse eines seriellen Scanners.</translation>
    </message>
    <message>
        <source>{booked} of {limit} booked</source>
        <translation>{booked} von {limit} gebucht</translation>
    </message>
    <message>
        <source>{count} bags</source>
        <translation>{count} Tüten</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>{count} not available</source>
        <translation>{count} nicht verfügbar</translation>
    </message>
    <message>
        <source>{count} not on this tablet any more</source>
        <translation>{count} nicht mehr auf diesem Tablet</translation>
    </message>
    <message>
        <source>{count} not taken</source>
        <translation>{count} nicht genommen</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} Bestellungen</translation>
    </message>
    <message>
        <source>{count} steps are not sent yet to {store}.</source>
        <translation>{count} Schritte sind noch nicht an {store} gesendet.</translation>
    </message>
    <message>
        <source>{count} steps did not count.</source>
        <translation>{count} Schritte zählten nicht.</translation>
    </message>
    <message>
        <source>{count} steps have to be looked at.</source>
        <translation>{count} Schritte müssen angesehen werden.</translation>
    </message>
    <message>
        <source>{count} steps of this tablet cannot be sent: they were locked with another key. Look at the orders that were worked on with it, and save what is unsent before it is set up anew.</source>
        <translation>{count} Schritte dieses Tablets können nicht gesendet werden: Sie wurden mit einem anderen Schlüssel verschlossen. Sehen Sie sich die Bestellungen an, an denen damit gearbeitet wurde, und sichern Sie das Ungesendete, bevor es neu eingerichtet wird.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <translation>{free} MB sind frei.</translation>
    </message>
    <message>
        <source>{how}, age checked</source>
        <translation>{how}, Alter geprüft</translation>
    </message>
    <message>
        <source>{item} has been worked on already.</source>
        <translation>An {item} wurde schon gearbeitet.</translation>
    </message>
    <message>
        <source>{item} is not on this order. Put it back.</source>
        <translation>{item} gehört nicht zu dieser Bestellung. Zurückstellen.</translation>
    </message>
    <message>
        <source>{item}: open an order first, then scan it.</source>
        <translation>{item}: erst eine Bestellung öffnen, dann scannen.</translation>
    </message>
    <message>
        <source>{mm} mm, {count} columns</source>
        <translation>{mm} mm, {count} Spalten</translation>
    </message>
    <message>
        <source>{name} collects it now: what was checked before does not count.</source>
        <translation>Jetzt holt {name} ab: Was vorher geprüft wurde, gilt nicht.</translation>
    </message>
    <message>
        <source>{name} is not on the team any more, and did something with order {number} on {tablet} that counts all the same. Look at the order.</source>
        <translation>{name} ist nicht mehr im Team und hat mit Bestellung {number} auf {tablet} etwas getan, das trotzdem zählt. Sehen Sie sich die Bestellung an.</translation>
    </message>
    <message>
        <source>{name} has seen to it already. There is nothing left to do.</source>
        <translation>{name} hat sich schon darum gekümmert. Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Type the address with https:// in front. If nobody answers there, tell whoever runs it.</source>
        <translation>Tippen Sie die Adresse mit https:// davor. Antwortet dort niemand, sagen Sie es dem Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>{name} is locked out: it stops as soon as it reaches the service.</source>
        <translation>{name} ist gesperrt: Es hört auf, sobald es den Dienst erreicht.</translation>
    </message>
    <message>
        <source>{name} is set up.</source>
        <translation>{name} ist eingerichtet.</translation>
    </message>
    <message>
        <source>{other} has picked {item} already. Put yours back.</source>
        <translation>{other} hat {item} schon gepickt. Ihren zurückstellen.</translation>
    </message>
    <message>
        <source>{other} picked {item} at the same time. Compare {picked} of {ordered} with what is in the tote; put back what is too many, or pick again what is missing.</source>
        <translation>{other} hat {item} zur selben Zeit gepickt. {picked} von {ordered} mit der Kiste vergleichen; zu viele zurückstellen, fehlende noch einmal picken.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not hold what was written to it.</source>
        <translation>{path} enthält nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>{second} and {first} both saw to an exception of order {number}. What {first} wrote counts: “{note}” {second} wrote: “{other}” Look at the order.</source>
        <translation>{second} und {first} haben beide eine Ausnahme der Bestellung {number} erledigt. Es gilt, was {first} schrieb: „{note}“ {second} schrieb: „{other}“ Sehen Sie sich die Bestellung an.</translation>
    </message>
    <message>
        <source>{staff} people and {keys} pass keys are here.</source>
        <translation>Personen hier: {staff}; Passschlüssel: {keys}.</translation>
    </message>
    <message>
        <source>{what}: not needed any more</source>
        <translation>{what}: wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>{what}: print again was asked for</source>
        <translation>{what}: Erneuter Druck wurde angefordert</translation>
    </message>
    <message>
        <source>{who} took it back after it was ready. See why before you mark it ready again.</source>
        <translation>{who} hat „bereit“ zurückgenommen. Sehen Sie nach, warum, bevor Sie sie wieder bereit melden.</translation>
    </message>
    <message>
        <source>“{folder}” does not say which folder is meant.</source>
        <translation>„{folder}“ sagt nicht, welcher Ordner gemeint ist.</translation>
    </message>
    <message>
        <source>“{part}” is not an address.</source>
        <translation>„{part}“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>“{spec}” names no camera.</source>
        <translation>„{spec}“ nennt keine Kamera.</translation>
    </message>
    <message>
        <source>“{what}” by {who} for {when} did not count. {why}</source>
        <translation>„{what}“ von {who} für {when} zählte nicht. {why}</translation>
    </message>
    <message>
        <source>“{what}” by {who} for {when} has not got through yet. {why}</source>
        <translation>„{what}“ von {who} für {when} ist noch nicht durchgekommen. {why}</translation>
    </message>
    <message>
        <source>“{what}” by {who} on order {number} did not count. {why}</source>
        <translation>„{what}“ von {who} zu Bestellung {number} zählte nicht. {why}</translation>
    </message>
    <message>
        <source>“{what}” by {who} on order {number} has not got through yet. {why}</source>
        <translation>„{what}“ von {who} zu Bestellung {number} ist noch nicht durchgekommen. {why}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Display and language</source>
        <translation>Anzeige und Sprache</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation>Dieses Tablet</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tablets of the store</source>
        <translation>Tablets der Filiale</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Texts at {percent} %</source>
        <translation>Texte mit {percent} %</translation>
    </message>
    <message>
        <source>None is set up</source>
        <translation>Keiner eingerichtet</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Lautstärke {percent} %</translation>
    </message>
    <message>
        <source>Nothing can be heard</source>
        <translation>Nichts ist zu hören</translation>
    </message>
    <message>
        <source>Muted for a while</source>
        <translation>Eine Weile stumm</translation>
    </message>
    <message>
        <source>{count} unsent</source>
        <translation>{count} zu senden</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“{title}” is not finished. Finish it or close it first.</source>
        <translation>„{title}“ ist noch offen. Bitte erst abschließen oder schließen.</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation>Begonnen {time}</translation>
    </message>
    <message>
        <source>Gone through {time}</source>
        <translation>Durchgesehen {time}</translation>
    </message>
    <message>
        <source>{progress} · begun {time}</source>
        <translation>{progress} · begonnen {time}</translation>
    </message>
    <message>
        <source>No bag should stand here. Scan whatever does.</source>
        <translation>Hier sollte keine Tüte stehen. Scannen, was da ist.</translation>
    </message>
    <message>
        <source>All {bags} seen</source>
        <translation>Alle gesehen: {bags}</translation>
    </message>
    <message>
        <source>{seen} of {bags} seen</source>
        <translation>{seen} von {bags} gesehen</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} fehlend</translation>
    </message>
    <message>
        <source>{count} not seen</source>
        <translation>{count} nicht gesehen</translation>
    </message>
    <message>
        <source>{count} moved here</source>
        <translation>{count} hierher umgestellt</translation>
    </message>
    <message>
        <source>{count} out of place</source>
        <translation>{count} am falschen Platz</translation>
    </message>
    <message>
        <source>Bag {bag} should stand on {shelf}</source>
        <translation>Tüte {bag} sollte auf {shelf} stehen</translation>
    </message>
    <message>
        <source>#{number}, {name}. Leave it here, or bring it to {shelf}.</source>
        <translation>#{number}, {name}. Hier lassen, oder zu {shelf} bringen.</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Hierher umstellen</translation>
    </message>
    <message>
        <source>Order #{number} was cancelled</source>
        <translation>Bestellung #{number} wurde storniert</translation>
    </message>
    <message>
        <source>Take bag {bag} off the shelf and put its items back.</source>
        <translation>Tüte {bag} aus dem Regal nehmen und die Artikel zurückräumen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückräumen</translation>
    </message>
    <message>
        <source>Order #{number} was not collected</source>
        <translation>Bestellung #{number} wurde nicht abgeholt</translation>
    </message>
    <message>
        <source>Bag {bag} was collected already</source>
        <translation>Tüte {bag} wurde schon abgeholt</translation>
    </message>
    <message>
        <source>#{number}, {name}. Set it aside and tell the shift lead.</source>
        <translation>#{number}, {name}. Zur Seite stellen und die Schichtleitung rufen.</translation>
    </message>
    <message>
        <source>It is set aside</source>
        <translation>Ist zur Seite gelegt</translation>
    </message>
    <message>
        <source>Nobody&apos;s bag</source>
        <translation>Niemandes Tüte</translation>
    </message>
    <message>
        <source>No order here has bag {bag}. Set it aside and tell the shift lead.</source>
        <translation>Keine Bestellung hier hat die Tüte {bag}. Zur Seite stellen und die Schichtleitung rufen.</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>{done} of {all} back</source>
        <translation>{done} von {all} zurück</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>bags on {shelves}</source>
        <translation>Tüten auf {shelves}</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>an der Theke</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{count} to put back</source>
        <translation>{count} zurückzuräumen</translation>
    </message>
    <message>
        <source>{name}: nothing of it is to be put back. Ask where it came from.</source>
        <translation>{name}: davon ist nichts zurückzuräumen. Fragen, woher es kommt.</translation>
    </message>
    <message>
        <source>Every {name} of order #{number} is back already. Check this one&apos;s bag.</source>
        <translation>Alle {name} von Bestellung #{number} sind schon zurück. Die Tüte von diesem prüfen.</translation>
    </message>
    <message>
        <source>{name} is of order #{other}. Finish order #{number} first, or choose the other one.</source>
        <translation>{name} gehört zu Bestellung #{other}. Erst #{number} beenden, oder die andere wählen.</translation>
    </message>
    <message>
        <source>{name} is not of order #{number}. Set it aside and check its bag.</source>
        <translation>{name} gehört nicht zu Bestellung #{number}. Zur Seite legen und die Tüte prüfen.</translation>
    </message>
</context>
<context>
    <name>ShelvesPage</name>
    <message>
        <source>Shelves</source>
        <translation>Regale</translation>
    </message>
    <message>
        <source>To put back</source>
        <translation>Zurückzuräumen</translation>
    </message>
    <message>
        <source>Orders to put back</source>
        <translation>Bestellungen zum Zurückräumen</translation>
    </message>
    <message>
        <source>No shelves yet</source>
        <translation>Noch keine Regale</translation>
    </message>
    <message>
        <source>Shelves appear once the store has named them, or with the first bag.</source>
        <translation>Regale erscheinen, sobald die Filiale sie benennt, oder mit der ersten Tüte.</translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation>Nichts zurückzuräumen</translation>
    </message>
    <message>
        <source>What is not collected, cancelled or refused appears here by itself.</source>
        <translation>Nicht Abgeholtes, Storniertes und Abgelehntes erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Nothing is to be put back. Scan a shelf, then the bags on it.</source>
        <translation>Nichts ist zurückzuräumen. Ein Regal scannen, dann die Tüten darauf.</translation>
    </message>
    <message>
        <source>To put back · {count}</source>
        <translation>Zurückzuräumen · {count}</translation>
    </message>
    <message>
        <source>Scan each item when it is back on its shelf.</source>
        <translation>Jeden Artikel scannen, wenn er zurück im Regal ist.</translation>
    </message>
    <message>
        <source>Scan a shelf, then every bag on it.</source>
        <translation>Ein Regal scannen, dann jede Tüte darauf.</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Keine Bestellung gewählt</translation>
    </message>
    <message>
        <source>Tap an order, or scan one of its items or bags.</source>
        <translation>Auf eine Bestellung tippen, oder einen Artikel oder eine Tüte von ihr scannen.</translation>
    </message>
    <message>
        <source>No shelf chosen</source>
        <translation>Kein Regal gewählt</translation>
    </message>
    <message>
        <source>Tap a shelf, or scan its label.</source>
        <translation>Auf ein Regal tippen, oder sein Etikett scannen.</translation>
    </message>
    <message>
        <source>Everything of order #{number} is back on its shelf.</source>
        <translation>Alles von Bestellung #{number} ist zurück im Regal.</translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>{count} more in the settings.</source>
        <translation>{count} mehr in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>{name} is told as soon as the tablet is online: {time}</source>
        <translation>{name} erfährt es, sobald das Tablet online ist: {time}</translation>
    </message>
    <message>
        <source>{name} is told: {time}</source>
        <translation>{name} erfährt es: {time}</translation>
    </message>
    <message>
        <source>Held for {name} until: {time}</source>
        <translation>Gehalten für {name} bis: {time}</translation>
    </message>
</context>
<context>
    <name>ShortPickSheet</name>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Nicht zu finden</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message>
        <source>A tap records {items}. The stock is corrected; the customer hears of it.</source>
        <translation>Ein Tippen hält {items} fest. Der Bestand wird berichtigt; der Kunde erfährt es.</translation>
    </message>
    <message>
        <source>Choose the item first.</source>
        <translation>Erst den Artikel wählen.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Set up this tablet</source>
        <translation>Dieses Tablet einrichten</translation>
    </message>
    <message>
        <source>Who is at this counter?</source>
        <translation>Wer ist an dieser Theke?</translation>
    </message>
    <message>
        <source>Locked. Type your PIN and go on where you were.</source>
        <translation>Gesperrt. PIN tippen und dort weitermachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>PIN tippen.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>Schön, dass Sie da sind</translation>
    </message>
    <message>
        <source>Orders are being opened.</source>
        <translation>Bestellungen werden geöffnet.</translation>
    </message>
    <message>
        <source>Sign in to see to it.</source>
        <translation>Anmelden, um sich darum zu kümmern.</translation>
    </message>
    <message>
        <source>Sign in first, then scan again.</source>
        <translation>Erst anmelden, dann noch einmal scannen.</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Theke 1</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {span}.</source>
        <translation>Zu viele Versuche. In {span} noch einmal.</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>It goes to the service alone.</source>
        <translation>Sie geht nur an den Dienst.</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Neu unterschreiben</translation>
    </message>
    <message>
        <source>Goes without a signature</source>
        <translation>Geht ohne Unterschrift</translation>
    </message>
    <message>
        <source>Sign after all</source>
        <translation>Doch unterschreiben</translation>
    </message>
    <message>
        <source>Let {name} sign</source>
        <translation>{name} unterschreiben lassen</translation>
    </message>
    <message>
        <source>This store asks for it.</source>
        <translation>Diese Filiale verlangt es.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Write with a finger or a pen</source>
        <translation>Mit Finger oder Stift schreiben</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Hier unterschreiben</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Customer cannot sign</source>
        <translation>Kunde kann nicht unterschreiben</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Only for questions about this pickup; it is deleted after 90 days.</source>
        <translation>Nur für Fragen zu dieser Abholung; nach 90 Tagen gelöscht.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne weitermachen</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Sign above first</source>
        <translation>Erst oben unterschreiben</translation>
    </message>
    <message>
        <source>Take this signature</source>
        <translation>Diese Unterschrift nehmen</translation>
    </message>
</context>
<context>
    <name>SlotPanel</name>
    <message>
        <source>Close this slot&apos;s view</source>
        <translation>Ansicht dieses Zeitfensters schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Take fewer or more…</source>
        <translation>Weniger oder mehr …</translation>
    </message>
    <message>
        <source>As many as usual</source>
        <translation>So viele wie sonst</translation>
    </message>
    <message>
        <source>Orders of this slot</source>
        <translation>Bestellungen dieses Zeitfensters</translation>
    </message>
    <message>
        <source>No orders are promised here.</source>
        <translation>Hier ist keine Bestellung zugesagt.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Close {time}</source>
        <translation>{time} schließen</translation>
    </message>
    <message>
        <source>Reopen {time}</source>
        <translation>{time} wieder öffnen</translation>
    </message>
    <message>
        <source>This day is over: nothing can be changed any more.</source>
        <translation>Dieser Tag ist vorbei: Es lässt sich nichts mehr ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are booked here; they keep their promise.</source>
        <translation>
            <numerusform>%n Bestellung ist hier zugesagt; sie behält ihre Zusage.</numerusform>
            <numerusform>%n Bestellungen sind hier zugesagt; sie behalten ihre Zusage.</numerusform>
        </translation>
    </message>
    <message>
        <source>These hours are blocked or after closing. Unblock them above to take orders again.</source>
        <translation>Diese Zeiten sind gesperrt oder nach Ladenschluss. Geben Sie sie oben frei, um wieder Bestellungen anzunehmen.</translation>
    </message>
    <message>
        <source>It takes no more orders.</source>
        <translation>Es nimmt keine Bestellungen mehr an.</translation>
    </message>
    <message>
        <source>Closed, it takes no more; the storefront stops offering it.</source>
        <translation>Geschlossen nimmt es keine mehr an; der Shop bietet es nicht mehr an.</translation>
    </message>
    <message>
        <source>What was said about it waits to be sent.</source>
        <translation>Was dazu gesagt wurde, ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>This tablet does not hold these orders any more.</source>
        <translation>Dieses Tablet hat diese Bestellungen nicht mehr.</translation>
    </message>
    <message>
        <source>{name} has it</source>
        <translation>{name} hat sie</translation>
    </message>
    <message>
        <source>Give #{number} to</source>
        <translation>#{number} geben an</translation>
    </message>
    <message>
        <source>Open #{number}</source>
        <translation>#{number} öffnen</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <source>Play: {sound}</source>
        <translation>Abspielen: {sound}</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Silence for a while</source>
        <translation>Eine Weile Ruhe</translation>
    </message>
    <message>
        <source>How they sound</source>
        <translation>Wie sie klingen</translation>
    </message>
    <message>
        <source>Right item</source>
        <translation>Richtiger Artikel</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>Kunde ist da</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand kam</translation>
    </message>
    <message>
        <source>Nothing can be heard</source>
        <translation>Nichts ist zu hören</translation>
    </message>
    <message>
        <source>Mute for 30 minutes</source>
        <translation>30 Minuten stumm</translation>
    </message>
    <message>
        <source>The sounds come back by themselves. Banners still show what is new.</source>
        <translation>Die Töne kommen von selbst wieder. Neues zeigen die Streifen weiterhin.</translation>
    </message>
    <message>
        <source>Sounds on again</source>
        <translation>Töne wieder an</translation>
    </message>
    <message>
        <source>Muted until {time}; then they come back by themselves.</source>
        <translation>Stumm bis {time}; dann kommen sie von selbst wieder.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>StagePanel</name>
    <message>
        <source>Another shelf: scan or type it</source>
        <translation>Anderes Regal: scannen oder tippen</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>One bag</source>
        <translation>Eine Tüte</translation>
    </message>
    <message>
        <source>Several bags</source>
        <translation>Mehrere Tüten</translation>
    </message>
    <message>
        <source>How much goes into this bag? The rest goes into the next.</source>
        <translation>Wie viel kommt in diese Tüte? Der Rest kommt in die nächste.</translation>
    </message>
    <message>
        <source>One bag for the rest</source>
        <translation>Eine Tüte für den Rest</translation>
    </message>
    <message>
        <source>Bag {number}: {items}</source>
        <translation>Tüte {number}: {items}</translation>
    </message>
    <message>
        <source>Suggested shelf</source>
        <translation>Vorgeschlagenes Regal</translation>
    </message>
    <message>
        <source>Scan a shelf</source>
        <translation>Regal scannen</translation>
    </message>
    <message>
        <source>{shelf} is not cold</source>
        <translation>{shelf} ist nicht gekühlt</translation>
    </message>
    <message>
        <source>Something in this bag must stay cold. Take {shelf}, or put it here all the same.</source>
        <translation>Etwas in dieser Tüte muss kühl bleiben. {shelf} nehmen, oder trotzdem hierher stellen.</translation>
    </message>
    <message>
        <source>{shelf} is full</source>
        <translation>{shelf} ist voll</translation>
    </message>
    <message>
        <source>Scan another shelf, or put it here all the same.</source>
        <translation>Ein anderes Regal scannen, oder trotzdem hierher stellen.</translation>
    </message>
    <message>
        <source>Choose what goes into this bag</source>
        <translation>Wählen, was in diese Tüte kommt</translation>
    </message>
    <message>
        <source>Scan or type a shelf</source>
        <translation>Regal scannen oder tippen</translation>
    </message>
    <message>
        <source>Put {items} on {shelf}</source>
        <translation>{items} auf {shelf} stellen</translation>
    </message>
</context>
<context>
    <name>StatusStepper</name>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Schritt: {step}</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>{count} × {name}</source>
        <translation>{count} × {name}</translation>
    </message>
</context>
<context>
    <name>StrayCard</name>
    <message>
        <source>I bring it there</source>
        <translation>Ich bringe sie hin</translation>
    </message>
</context>
<context>
    <name>StrayItemCard</name>
    <message>
        <source>It is set aside</source>
        <translation>Ist zur Seite gelegt</translation>
    </message>
    <message>
        <source>This scan was not counted. Set the wrong item aside and tap “It is set aside”.</source>
        <translation>Dieser Scan wurde nicht gezählt. Den falschen Artikel zur Seite legen und auf „Ist zur Seite gelegt“ tippen.</translation>
    </message>
</context>
<context>
    <name>SubstituteSheet</name>
    <message>
        <source>Something else instead</source>
        <translation>Etwas anderes stattdessen</translation>
    </message>
    <message>
        <source>What could be offered</source>
        <translation>Was angeboten werden kann</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>The customer wants no substitute</source>
        <translation>Der Kunde will keinen Ersatz</translation>
    </message>
    <message>
        <source>Record {name} as short.</source>
        <translation>{name} als fehlend festhalten.</translation>
    </message>
    <message>
        <source>The customer takes any similar item</source>
        <translation>Der Kunde nimmt Ähnliches</translation>
    </message>
    <message>
        <source>For up to {cap} each; nobody is asked.</source>
        <translation>Bis {cap} pro Stück; niemand wird gefragt.</translation>
    </message>
    <message>
        <source>The customer wants to be asked</source>
        <translation>Der Kunde will gefragt werden</translation>
    </message>
    <message>
        <source>They have {count} minutes to answer.</source>
        <translation>Zeit zum Antworten: {count} Minuten.</translation>
    </message>
    <message>
        <source>They pay up to {cap} each.</source>
        <translation>Höchstens {cap} pro Stück.</translation>
    </message>
    <message>
        <source>Looking for something like it …</source>
        <translation>Etwas Ähnliches wird gesucht …</translation>
    </message>
    <message>
        <source>Nothing like it is in stock. Scan another item, or record this one as short.</source>
        <translation>Nichts Ähnliches vorrätig. Einen anderen Artikel scannen, oder diesen als fehlend festhalten.</translation>
    </message>
    <message>
        <source>In stock and not promised, {time}. Or scan an item in your hand.</source>
        <translation>Vorrätig und nicht vergeben, {time}. Oder einen Artikel in der Hand scannen.</translation>
    </message>
    <message>
        <source>Stock as of the last sync, {time}. Or scan an item in your hand.</source>
        <translation>Bestand vom letzten Abgleich, {time}. Oder einen Artikel in der Hand scannen.</translation>
    </message>
    <message>
        <source>Record it as short</source>
        <translation>Als fehlend festhalten</translation>
    </message>
    <message>
        <source>Choose what to offer</source>
        <translation>Angebot wählen</translation>
    </message>
    <message>
        <source>Take {count} × {name} instead</source>
        <translation>Stattdessen {count} × {name} nehmen</translation>
    </message>
    <message>
        <source>Ask the customer: {count} × {name}</source>
        <translation>Kunden fragen: {count} × {name}</translation>
    </message>
    <message>
        <source>The customer wants no substitute.</source>
        <translation>Der Kunde will keinen Ersatz.</translation>
    </message>
    <message>
        <source>That is what they ordered. Close this and scan it again to pick it.</source>
        <translation>Genau das ist bestellt. Dies schließen und noch einmal scannen, um es zu picken.</translation>
    </message>
    <message>
        <source>{name} is something else than {line}. Choose one of its kind.</source>
        <translation>{name} ist etwas anderes als {line}. Etwas von derselben Art wählen.</translation>
    </message>
    <message>
        <source>{name} has a price in another currency.</source>
        <translation>{name} hat einen Preis in anderer Währung.</translation>
    </message>
    <message>
        <source>{name} costs more than the customer allowed. Choose a cheaper one.</source>
        <translation>{name} kostet mehr, als der Kunde erlaubt. Etwas Günstigeres wählen.</translation>
    </message>
    <message>
        <source>{name} is promised to somebody else.</source>
        <translation>{name} ist jemand anderem zugesagt.</translation>
    </message>
    <message>
        <source>Nothing here knows {name}. Check the label.</source>
        <translation>{name} kennt hier nichts. Das Etikett prüfen.</translation>
    </message>
    <message>
        <source>{name} cannot be offered.</source>
        <translation>{name} kann nicht angeboten werden.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Dieser nicht</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>{count} left</source>
        <translation>noch {count}</translation>
    </message>
    <message>
        <source>same price</source>
        <translation>gleicher Preis</translation>
    </message>
    <message>
        <source>{amount} cheaper</source>
        <translation>{amount} günstiger</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} mehr</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Back to the shelves</source>
        <translation>Zurück zu den Regalen</translation>
    </message>
    <message>
        <source>Record all as missing</source>
        <translation>Alle als fehlend melden</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Go on with {shelf}</source>
        <translation>Weiter mit {shelf}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finish {shelf}</source>
        <translation>{shelf} abschließen</translation>
    </message>
    <message>
        <source>{shelf} is as it should be</source>
        <translation>{shelf} ist, wie es sein soll</translation>
    </message>
    <message>
        <source>{shelf} is gone through</source>
        <translation>{shelf} ist durchgesehen</translation>
    </message>
    <message>
        <source>Out of place</source>
        <translation>Am falschen Platz</translation>
    </message>
    <message>
        <source>Should stand here</source>
        <translation>Sollte hier stehen</translation>
    </message>
</context>
<context>
    <name>SweptCard</name>
    <message>
        <source>Last seen {time} by {name}</source>
        <translation>Zuletzt gesehen {time} von {name}</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>Zuletzt gesehen {time}</translation>
    </message>
    <message>
        <source>Record as missing</source>
        <translation>Als fehlend melden</translation>
    </message>
    <message>
        <source>Record as missing: {bag}</source>
        <translation>Als fehlend melden: {bag}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Noch nicht gesehen</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This tablet was signed off. Ask a shift lead.</source>
        <translation>Dieses Tablet wurde abgemeldet. Die Schichtleitung fragen.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {span} fast.</source>
        <translation>Die Uhr dieses Tablets geht {span} vor.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {span} slow.</source>
        <translation>Die Uhr dieses Tablets geht {span} nach.</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the tablet&apos;s settings.</source>
        <translation>In den Einstellungen des Tablets Datum und Uhrzeit automatisch stellen lassen.</translation>
    </message>
    <message>
        <source>Everything is in step with the service.</source>
        <translation>Alles ist mit dem Dienst abgeglichen.</translation>
    </message>
    <message>
        <source>No network. Work on: everything is kept here and sent later.</source>
        <translation>Kein Netz. Weiterarbeiten: alles bleibt hier und wird später gesendet.</translation>
    </message>
    <message>
        <source>{sentence} Last contact {time}.</source>
        <translation>{sentence} Letzter Kontakt {time}.</translation>
    </message>
</context>
<context>
    <name>Tablet</name>
    <message>
        <source>This tablet</source>
        <translation>Dieses Tablet</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>{steps}: kept on this tablet until the service has them.</source>
        <translation>{steps}: auf diesem Tablet, bis der Dienst sie hat.</translation>
    </message>
</context>
<context>
    <name>TabletSheet</name>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Read everything through</source>
        <translation>Alles durchlesen</translation>
    </message>
    <message>
        <source>Another store, or another counter</source>
        <translation>Andere Filiale oder andere Theke</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Leave this store</source>
        <translation>Diese Filiale verlassen</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Ja, verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>{used} MB used, {free} free.</source>
        <translation>{used} MB belegt, {free} frei.</translation>
    </message>
    <message>
        <source>{orders} orders, read up to change {cursor}.</source>
        <translation>Bestellungen: {orders}, gelesen bis Änderung {cursor}.</translation>
    </message>
    <message>
        <source>Last copy: {time}.</source>
        <translation>Letzte Kopie: {time}.</translation>
    </message>
    <message>
        <source>Read through at {time}: everything can be read.</source>
        <translation>Durchgelesen um {time}: alles ist lesbar.</translation>
    </message>
    <message>
        <source>Saved to a file: {count}</source>
        <translation>In einer Datei gesichert: {count}</translation>
    </message>
    <message>
        <source>Save {steps} to a file</source>
        <translation>{steps} in eine Datei sichern</translation>
    </message>
    <message>
        <source>A shift lead can set this tablet up for another store.</source>
        <translation>Die Schichtleitung kann dieses Tablet für eine andere Filiale einrichten.</translation>
    </message>
    <message>
        <source>This tablet cannot leave while something is unsent. Wait for the network, or save it to a file and give that to whoever looks after the service.</source>
        <translation>Dieses Tablet kann nicht gehen, solange etwas ungesendet ist. Auf das Netz warten, oder in eine Datei sichern und diese abgeben bei dem, der den Dienst betreut.</translation>
    </message>
    <message>
        <source>The tablet forgets this store, its orders and its people. Setting it up takes a new code.</source>
        <translation>Das Tablet vergisst diese Filiale, ihre Bestellungen und ihr Team. Neu einrichten geht nur mit einem neuen Code.</translation>
    </message>
    <message>
        <source>Nothing is left behind: this tablet can leave its store and be set up anew.</source>
        <translation>Nichts bleibt zurück: dieses Tablet kann die Filiale verlassen und neu eingerichtet werden.</translation>
    </message>
</context>
<context>
    <name>Tablets</name>
    <message>
        <source>{name} · this tablet</source>
        <translation>{name} · dieses Tablet</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock out {name}</source>
        <translation>{name} sperren</translation>
    </message>
    <message>
        <source>Locked out {moment}</source>
        <translation>Gesperrt {moment}</translation>
    </message>
    <message>
        <source>Set up {moment}, not seen since</source>
        <translation>Eingerichtet {moment}, seitdem nicht gesehen</translation>
    </message>
    <message>
        <source>Seen {moment}</source>
        <translation>Gesehen {moment}</translation>
    </message>
    <message>
        <source>Nothing unsent</source>
        <translation>Alles gesendet</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>TabletsSection</name>
    <message>
        <source>Enrol a tablet</source>
        <translation>Ein Tablet einrichten</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Lock out {name}?</source>
        <translation>{name} sperren?</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>How much on it is unsent, it has not said: that is lost, unless a shift lead saves it to a file there.</source>
        <translation>Wie viel darauf noch nicht gesendet ist, hat es nicht gesagt: Das ist verloren, wenn es die Schichtleitung dort nicht in einer Datei sichert.</translation>
    </message>
    <message>
        <source>{steps} on it are lost, unless a shift lead saves them to a file there.</source>
        <translation>{steps} darauf sind verloren, wenn sie die Schichtleitung dort nicht in einer Datei sichert.</translation>
    </message>
    <message>
        <source>Nothing on it was unsent when it was last seen.</source>
        <translation>Als es zuletzt gesehen wurde, war alles gesendet.</translation>
    </message>
    <message>
        <source>It is the one you hold: what is done on it from now on is not sent.</source>
        <translation>Es ist das in Ihrer Hand: Was darauf ab jetzt getan wird, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Setting it up again takes a new code.</source>
        <translation>Zum erneuten Einrichten braucht es einen neuen Code.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Shift lead</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Mitarbeit</translation>
    </message>
    <message>
        <source>Off the team</source>
        <translation>Nicht mehr im Team</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Noch keine PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Back on the team</source>
        <translation>Zurück ins Team</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Back to the team</source>
        <translation>Zurück zum Team</translation>
    </message>
    <message>
        <source>Take off the team</source>
        <translation>Aus dem Team nehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>You will not be a shift lead any more</source>
        <translation>Sie leiten die Schicht dann nicht mehr</translation>
    </message>
    <message>
        <source>Team, tablets, schedule and insights close for you, and you type your PIN again. Only another shift lead can make you one again.</source>
        <translation>Team, Tablets, Tagesplan und Rückblick schließen sich für Sie, und Sie geben Ihre PIN noch einmal ein. Nur eine andere Schichtleitung kann Sie wieder dazu machen.</translation>
    </message>
    <message>
        <source>Give up the lead</source>
        <translation>Leitung abgeben</translation>
    </message>
    <message>
        <source>Stay a shift lead</source>
        <translation>Schichtleitung bleiben</translation>
    </message>
    <message>
        <source>You take yourself off the team</source>
        <translation>Sie nehmen sich selbst aus dem Team</translation>
    </message>
    <message>
        <source>You are signed out at once. Only another shift lead can bring you back.</source>
        <translation>Sie werden sofort abgemeldet. Nur eine andere Schichtleitung kann Sie zurückholen.</translation>
    </message>
    <message>
        <source>Take {name} off the team?</source>
        <translation>{name} aus dem Team nehmen?</translation>
    </message>
    <message>
        <source>They sign in nowhere any more. What they did stays under their name; coming back takes a new PIN.</source>
        <translation>Diese Person meldet sich nirgends mehr an. Was sie getan hat, bleibt unter ihrem Namen; zum Zurückkommen braucht sie eine neue PIN.</translation>
    </message>
    <message>
        <source>Keep on the team</source>
        <translation>Im Team behalten</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>the customer</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>der Shop</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Bestellung aufgegeben</translation>
    </message>
    <message>
        <source>Order changed by the shop</source>
        <translation>Bestellung vom Shop geändert</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Picking started</source>
        <translation>Picken begonnen</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gepickt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Could not be picked</source>
        <translation>Nicht zu bekommen</translation>
    </message>
    <message>
        <source>Substitute proposed</source>
        <translation>Ersatz vorgeschlagen</translation>
    </message>
    <message>
        <source>Substitute accepted</source>
        <translation>Ersatz angenommen</translation>
    </message>
    <message>
        <source>Substitute declined</source>
        <translation>Ersatz abgelehnt</translation>
    </message>
    <message>
        <source>No answer about the substitute</source>
        <translation>Keine Antwort zum Ersatz</translation>
    </message>
    <message>
        <source>Substitute withdrawn</source>
        <translation>Ersatz zurückgezogen</translation>
    </message>
    <message>
        <source>Bag put on a shelf</source>
        <translation>Tüte ins Regal gestellt</translation>
    </message>
    <message>
        <source>Bag moved</source>
        <translation>Tüte umgestellt</translation>
    </message>
    <message>
        <source>Bag missing</source>
        <translation>Tüte fehlt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation>Teil bereit</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>Doch nicht bereit</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Customer chose another time</source>
        <translation>Kunde wählte eine andere Zeit</translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation>Jemand anderes kommt</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Seen by staff</source>
        <translation>Vom Team gesehen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Everything collected</source>
        <translation>Alles abgeholt</translation>
    </message>
    <message>
        <source>Handed over after cancellation</source>
        <translation>Nach der Stornierung ausgegeben</translation>
    </message>
    <message>
        <source>Refused by the customer</source>
        <translation>Vom Kunden abgelehnt</translation>
    </message>
    <message>
        <source>Hold runs out soon</source>
        <translation>Aufbewahrung endet bald</translation>
    </message>
    <message>
        <source>Hold is over</source>
        <translation>Aufbewahrung ist vorbei</translation>
    </message>
    <message>
        <source>Customer reminded</source>
        <translation>Kunde erinnert</translation>
    </message>
    <message>
        <source>Hold extended</source>
        <translation>Aufbewahrung verlängert</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Back on its shelf</source>
        <translation>Zurück im Regal</translation>
    </message>
    <message>
        <source>Everything back on its shelf</source>
        <translation>Alles zurück im Regal</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Moved to another store</source>
        <translation>In eine andere Filiale verlegt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Exception in hand</source>
        <translation>Ausnahme in Arbeit</translation>
    </message>
    <message>
        <source>Exception resolved</source>
        <translation>Ausnahme erledigt</translation>
    </message>
    <message>
        <source>Exception open again</source>
        <translation>Ausnahme wieder offen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Undo  {seconds} s</source>
        <translation>Rückgängig  {seconds} s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Scan, or type an order, name or phone</source>
        <translation>Scannen, oder Bestellung, Name, Telefon tippen</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Suchen oder scannen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>ToteCard</name>
    <message>
        <source>{tote} · {name}</source>
        <translation>{tote} · {name}</translation>
    </message>
    <message>
        <source>{name} · {picked} of {ordered}</source>
        <translation>{name} · {picked} von {ordered}</translation>
    </message>
</context>
<context>
    <name>ToteList</name>
    <message>
        <source>Totes of the walk</source>
        <translation>Kisten des Rundgangs</translation>
    </message>
</context>
<context>
    <name>TypedPickSheet</name>
    <message>
        <source>Pick without scanning</source>
        <translation>Ohne Scannen picken</translation>
    </message>
    <message>
        <source>Why not scanned?</source>
        <translation>Warum nicht gescannt?</translation>
    </message>
    <message>
        <source>Compare name and picture: the reason is kept.</source>
        <translation>Name und Bild vergleichen: der Grund wird gespeichert.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Pick {items} without scanning</source>
        <translation>{items} ohne Scannen picken</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Marked ready. The message waits for the undo.</source>
        <translation>Bereit gemeldet. Die Nachricht wartet noch.</translation>
    </message>
    <message>
        <source>Handed over. The message waits for the undo.</source>
        <translation>Ausgegeben. Die Nachricht wartet noch.</translation>
    </message>
    <message>
        <source>Recorded as refused</source>
        <translation>Als abgelehnt festgehalten</translation>
    </message>
    <message>
        <source>Back to picking</source>
        <translation>Zurück ins Picken</translation>
    </message>
    <message>
        <source>Recorded as short</source>
        <translation>Als fehlend festgehalten</translation>
    </message>
    <message>
        <source>New time promised</source>
        <translation>Neue Zeit zugesagt</translation>
    </message>
    <message>
        <source>Recorded as not collected</source>
        <translation>Als nicht abgeholt festgehalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gepickt</translation>
    </message>
    <message>
        <source>Bag on its shelf</source>
        <translation>Tüte im Regal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Codes are taken again</source>
        <translation>Codes werden wieder angenommen</translation>
    </message>
    <message>
        <source>Type one, or try the last one again.</source>
        <translation>Einen tippen oder den letzten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Codes are taken again in {span}.</source>
        <translation>In {span} werden wieder Codes angenommen.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting now</source>
        <translation>Wartet jetzt</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>{count} to take</source>
        <translation>{count} zu nehmen</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Kunde gefragt</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Wegstellen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tote {label}</source>
        <translation>Kiste {label}</translation>
    </message>
    <message>
        <source>Tote {label}: {count}</source>
        <translation>Kiste {label}: {count}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>{most} totes are on the cart. Leave one out first.</source>
        <translation>{most} Kisten sind auf dem Wagen. Erst eine auslassen.</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>Go on with the walk</source>
        <translation>Rundgang fortsetzen</translation>
    </message>
    <message>
        <source>Totes</source>
        <translation>Kisten</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>{name} is on none of these orders. Put it back.</source>
        <translation>{name} ist in keiner dieser Bestellungen. Zurückstellen.</translation>
    </message>
    <message>
        <source>The customer is asked about {name}. Put it back until they answer.</source>
        <translation>Der Kunde wird wegen {name} gefragt. Bis zur Antwort zurückstellen.</translation>
    </message>
    <message>
        <source>{who} has taken {name} for {tote} already. Put this one back.</source>
        <translation>{who} hat {name} für {tote} schon genommen. Diesen zurückstellen.</translation>
    </message>
    <message>
        <source>You have all {count} of {name} already. Put this one back.</source>
        <translation>Alle {count} von {name} sind schon da. Diesen zurückstellen.</translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>{name} is not on this walk any more: its order was changed or taken off.</source>
        <translation>{name} gehört nicht mehr zu diesem Rundgang: Die Bestellung wurde geändert oder herausgenommen.</translation>
    </message>
    <message>
        <source>{tote}: {count}</source>
        <translation>{tote}: {count}</translation>
    </message>
</context>
<context>
    <name>WalkView</name>
    <message>
        <source>Totes</source>
        <translation>Kisten</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>Stops of the walk</source>
        <translation>Stationen des Rundgangs</translation>
    </message>
    <message numerus="yes">
        <source>Walk for %n order(s)</source>
        <translation>
            <numerusform>Rundgang für %n Bestellung</numerusform>
            <numerusform>Rundgang für %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{items} to take</source>
        <translation>{items} zu nehmen</translation>
    </message>
    <message>
        <source>with {name}, from the other end</source>
        <translation>mit {name}, vom anderen Ende her</translation>
    </message>
    <message>
        <source>Scan {items}</source>
        <translation>{items} scannen</translation>
    </message>
    <message>
        <source>Put {tote} away</source>
        <translation>{tote} wegstellen</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <translation>Wartet auf die Antwort des Kunden</translation>
    </message>
    <message>
        <source>The walk is done</source>
        <translation>Der Rundgang ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>The other %n too</source>
        <translation>
            <numerusform>%n weiterer auch</numerusform>
            <numerusform>Die anderen %n auch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalksBar</name>
    <message>
        <source>Go on with your walk · {count}</source>
        <translation>Rundgang fortsetzen · {count}</translation>
    </message>
    <message>
        <source>Join {name}&apos;s walk · {count}</source>
        <translation>Mit {name} mitgehen · {count}</translation>
    </message>
</context>
<context>
    <name>WaveChooser</name>
    <message>
        <source>Pick several</source>
        <translation>Mehrere picken</translation>
    </message>
    <message>
        <source>{count} of at most {most} orders · {items}</source>
        <translation>{count} von höchstens {most} Bestellungen · {items}</translation>
    </message>
    <message>
        <source>Choose orders</source>
        <translation>Bestellungen wählen</translation>
    </message>
    <message numerus="yes">
        <source>Walk for %n order(s)</source>
        <translation>
            <numerusform>Rundgang für %n Bestellung</numerusform>
            <numerusform>Rundgang für %n Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Item {gtin}</source>
        <translation>Artikel {gtin}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>Charge {lot}</translation>
    </message>
    <message>
        <source>use by {day}</source>
        <translation>zu verbrauchen bis {day}</translation>
    </message>
    <message>
        <source>serial number {serial}</source>
        <translation>Seriennummer {serial}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{span} minutes</source>
        <translation>{span} Minuten</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Bay {name}</source>
        <translation>Stellplatz {name}</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>An der Theke</translation>
    </message>
    <message>
        <source>On my way out</source>
        <translation>Ich bringe es raus</translation>
    </message>
    <message>
        <source>I&apos;m on it</source>
        <translation>Ich kümmere mich</translation>
    </message>
    <message>
        <source>unanswered {span}</source>
        <translation>unbeantwortet {span}</translation>
    </message>
    <message>
        <source>answered after {span}</source>
        <translation>beantwortet nach {span}</translation>
    </message>
    <message>
        <source>Substitute?</source>
        <translation>Ersatz?</translation>
    </message>
    <message>
        <source>Partly ready</source>
        <translation>Teils bereit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Picked {done}/{all}</source>
        <translation>Gepickt {done}/{all}</translation>
    </message>
    <message>
        <source>Picking {done}/{all}</source>
        <translation>Gepickt {done}/{all}</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Zu picken</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>Zurück im Regal</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Verlegt</translation>
    </message>
    <message>
        <source>You see to: {what}</source>
        <translation>Sie kümmern sich um: {what}</translation>
    </message>
    <message>
        <source>waiting {span}</source>
        <translation>wartet {span}</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>hold is over</source>
        <translation>Frist vorbei</translation>
    </message>
    <message>
        <source>held {span} more</source>
        <translation>noch {span} hier</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>{span} zu spät</translation>
    </message>
</context>
<context>
    <name>WrongCard</name>
    <message>
        <source>It is back</source>
        <translation>Ist zurück</translation>
    </message>
    <message>
        <source>This scan was not counted. Put the wrong item back and tap “It is back”.</source>
        <translation>Dieser Scan wurde nicht gezählt. Den falschen Artikel zurücklegen und auf „Ist zurück“ tippen.</translation>
    </message>
    <message>
        <source>First the wrong item</source>
        <translation>Erst der falsche Artikel</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n Tüte</numerusform>
            <numerusform>%n Tüten</numerusform>
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
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent step(s)</source>
        <translation>
            <numerusform>%n ungesendeter Schritt</numerusform>
            <numerusform>%n ungesendete Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n more item(s)</source>
        <translation>
            <numerusform>Noch %n Artikel scannen</numerusform>
            <numerusform>Noch %n Artikel scannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here.</source>
        <translation>
            <numerusform>%n Artikel bleibt hier.</numerusform>
            <numerusform>%n Artikel bleiben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here until {moment}.</source>
        <translation>
            <numerusform>%n Artikel bleibt hier bis {moment}.</numerusform>
            <numerusform>%n Artikel bleiben hier bis {moment}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message numerus="yes">
        <source>%n figure(s) typed</source>
        <translation>
            <numerusform>%n Ziffer getippt</numerusform>
            <numerusform>%n Ziffern getippt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Tell {name} that it will be {time}?</source>
        <translation>{name} sagen, dass es {time} wird?</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>Es lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>They get a message as soon as there is a network. It cannot be taken back.</source>
        <translation>Die Nachricht geht hinaus, sobald es ein Netz gibt. Sie lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>They get a message at once. It cannot be taken back.</source>
        <translation>Die Nachricht geht sofort hinaus. Sie lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>No message goes: {name} gave no way to send one. Please call them.</source>
        <translation>Keine Nachricht geht hinaus: {name} hat keinen Weg dafür angegeben. Bitte anrufen.</translation>
    </message>
    <message>
        <source>I call {name}</source>
        <translation>Ich rufe {name} an</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Tell {name}</source>
        <translation>{name} Bescheid geben</translation>
    </message>
</context>
<context>
    <name>_Slots</name>
    <message>
        <source>No character typed</source>
        <translation>Kein Zeichen getippt</translation>
    </message>
</context>
</TS>
