<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActPanel</name>
    <message>
        <source>Order #{number} was cancelled meanwhile. Nothing was recorded.</source>
        <translation>La commande #{number} a été annulée entre-temps. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Order #{number} was handed over meanwhile. Nothing was recorded.</source>
        <translation>La commande #{number} a été remise entre-temps. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Order #{number} was given up as not collected. Nothing was recorded.</source>
        <translation>La commande #{number} a été notée comme non retirée. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Order #{number} is closed by now. Nothing was recorded.</source>
        <translation>La commande #{number} est désormais close. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The note to order #{number} is kept, and not sent yet.</source>
        <translation>La note de la commande #{number} est gardée, pas encore envoyée.</translation>
    </message>
</context>
<context>
    <name>AgeCard</name>
    <message>
        <source>Age checked: {age}+</source>
        <translation>Âge vérifié&#xa0;: {age}+</translation>
    </message>
    <message>
        <source>Only “checked” and the time are kept.</source>
        <translation>Seules la mention «&#xa0;vérifié&#xa0;» et l&apos;heure sont gardées.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Check age: {age}+</source>
        <translation>Vérifier l&apos;âge&#xa0;: {age}+</translation>
    </message>
    <message>
        <source>Look at an ID. Only “checked” and the time are kept.</source>
        <translation>Regarder une pièce d&apos;identité. Seules la mention «&#xa0;vérifié&#xa0;» et l&apos;heure sont gardées.</translation>
    </message>
    <message>
        <source>ID checked</source>
        <translation>Identité vérifiée</translation>
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
        <translation>{count} nouvelles commandes</translation>
    </message>
    <message>
        <source>New order #{number}</source>
        <translation>Nouvelle commande #{number}</translation>
    </message>
    <message>
        <source>{name} is here, and {count} more</source>
        <translation>{name} est là, et {count} de plus</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} est là</translation>
    </message>
    <message>
        <source>Tell the shift lead: {count} new orders wait</source>
        <translation>Prévenir le responsable&#xa0;: {count} nouvelles commandes attendent</translation>
    </message>
    <message>
        <source>Tell the shift lead: order #{number} waits</source>
        <translation>Prévenir le responsable&#xa0;: la commande #{number} attend</translation>
    </message>
    <message>
        <source>Tell the shift lead: {count} customers wait</source>
        <translation>Prévenir le responsable&#xa0;: {count} clients attendent</translation>
    </message>
    <message>
        <source>Tell the shift lead: {name} waits</source>
        <translation>Prévenir le responsable&#xa0;: {name} attend</translation>
    </message>
    <message>
        <source>{count} answers about substitutes</source>
        <translation>{count} réponses sur des remplacements</translation>
    </message>
    <message>
        <source>An answer about a substitute</source>
        <translation>Une réponse sur un remplacement</translation>
    </message>
    <message>
        <source>A new order</source>
        <translation>Une nouvelle commande</translation>
    </message>
    <message>
        <source>{count} customers are here</source>
        <translation>{count} clients sont là</translation>
    </message>
    <message>
        <source>A customer is here</source>
        <translation>Un client est là</translation>
    </message>
    <message>
        <source>{spot} · order #{number} · waiting {span}</source>
        <translation>{spot} · commande #{number} · attend {span}</translation>
    </message>
    <message>
        <source>waiting {span} · {name} first, {spot}, order #{number}</source>
        <translation>attend {span} · d&apos;abord {name}, {spot}, commande #{number}</translation>
    </message>
    <message>
        <source>order #{number} · {span} ago</source>
        <translation>commande #{number} · il y a {span}</translation>
    </message>
    <message>
        <source>order #{number} · {span} ago · {count} more after it</source>
        <translation>commande #{number} · il y a {span} · {count} autres ensuite</translation>
    </message>
    <message>
        <source>the first came {span} ago</source>
        <translation>la première est arrivée il y a {span}</translation>
    </message>
    <message>
        <source>for {name} · came {span} ago</source>
        <translation>pour {name} · arrivée il y a {span}</translation>
    </message>
    <message>
        <source>I&apos;ll go</source>
        <translation>J&apos;y vais</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ArrivalSheet</name>
    <message>
        <source>They are here</source>
        <translation>Le client est là</translation>
    </message>
    <message>
        <source>Such as: red van</source>
        <translation>Par exemple&#xa0;: fourgon rouge</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#xa0;?</translation>
    </message>
    <message>
        <source>Note the arrival</source>
        <translation>Noter l&apos;arrivée</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>#{number}: {name}</source>
        <translation>#{number} : {name}</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tablettes</translation>
    </message>
    <message>
        <source>Slots and hours</source>
        <translation>Créneaux et horaires</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Unbroken up to row {count}: each is as it was written.</source>
        <translation>Sans rupture jusqu’à la ligne {count}&#xa0;: chacune est telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Nobody changed this log</source>
        <translation>Personne n’a modifié ce journal</translation>
    </message>
    <message>
        <source>Not as they were written: rows {rows}. Tell whoever runs the service: “audit verify” says more.</source>
        <translation>Pas telles qu’écrites&#xa0;: lignes {rows}. Prévenez qui gère le service&#xa0;: «&#xa0;audit verify&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>Somebody changed this log</source>
        <translation>Quelqu’un a modifié ce journal</translation>
    </message>
    <message>
        <source>row {seq}</source>
        <translation>ligne {seq}</translation>
    </message>
    <message>
        <source>{who}: {act} {subject}</source>
        <translation>{who}&#xa0;: {act} {subject}</translation>
    </message>
    <message>
        <source>{name} (operations)</source>
        <translation>{name} (administration)</translation>
    </message>
    <message>
        <source>A tablet</source>
        <translation>Une tablette</translation>
    </message>
    <message>
        <source>Whoever runs the service</source>
        <translation>Qui gère le service</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>the usual time</source>
        <translation>l’heure habituelle</translation>
    </message>
    <message>
        <source>as many as its rule says</source>
        <translation>autant que sa règle</translation>
    </message>
    <message>
        <source>name {value}</source>
        <translation>nom {value}</translation>
    </message>
    <message>
        <source>initials {value}</source>
        <translation>initiales {value}</translation>
    </message>
    <message>
        <source>shift lead</source>
        <translation>responsable d’équipe</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>équipier</translation>
    </message>
    <message>
        <source>{who} put {person} on the team, {role}</source>
        <translation>{who} a ajouté {person} à l’équipe, {role}</translation>
    </message>
    <message>
        <source>{who} changed {person}: {changes}</source>
        <translation>{who} a modifié {person}&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>{who} took {person} off the team</source>
        <translation>{who} a retiré {person} de l’équipe</translation>
    </message>
    <message>
        <source>{who} gave {person} another PIN</source>
        <translation>{who} a donné un autre code PIN à {person}</translation>
    </message>
    <message>
        <source>{who} asked for a code for a new tablet</source>
        <translation>{who} a demandé un code pour une nouvelle tablette</translation>
    </message>
    <message>
        <source>{tablet} was set up</source>
        <translation>{tablet} a été configurée</translation>
    </message>
    <message>
        <source>{tablet} was set up again</source>
        <translation>{tablet} a été configurée de nouveau</translation>
    </message>
    <message>
        <source>{who} locked out {tablet}</source>
        <translation>{who} a bloqué {tablet}</translation>
    </message>
    <message>
        <source>{who} closed the slot {slot}</source>
        <translation>{who} a fermé le créneau {slot}</translation>
    </message>
    <message>
        <source>{who} opened the slot {slot} again</source>
        <translation>{who} a rouvert le créneau {slot}</translation>
    </message>
    <message>
        <source>{who} set the slot {slot} to orders: {limit}</source>
        <translation>{who} a réglé le créneau {slot}, commandes&#xa0;: {limit}</translation>
    </message>
    <message>
        <source>{who} blocked {day}, {hours}</source>
        <translation>{who} a bloqué {day}, {hours}</translation>
    </message>
    <message>
        <source>{who} opened {day} again, {hours}</source>
        <translation>{who} a rouvert {day}, {hours}</translation>
    </message>
    <message>
        <source>{who} set closing on {day} to {closing}</source>
        <translation>{who} a fixé la fermeture du {day}&#xa0;: {closing}</translation>
    </message>
    <message>
        <source>{who} changed the store&apos;s settings</source>
        <translation>{who} a modifié les réglages du magasin</translation>
    </message>
    <message>
        <source>{who} set up this store</source>
        <translation>{who} a configuré ce magasin</translation>
    </message>
    <message>
        <source>{who} erased the customer of order {number}</source>
        <translation>{who} a effacé le client de la commande {number}</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Nothing of that kind was done.</source>
        <translation>Rien de tel n’a été fait.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>By or about: {name}</source>
        <translation>De ou à propos de&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Shift lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Pas encore de PIN</translation>
    </message>
</context>
<context>
    <name>BagCard</name>
    <message>
        <source>Goes along</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Can&apos;t find bag {number}</source>
        <translation>Sac {number} introuvable</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanné</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>{words}: bag {number}</source>
        <translation>{words}&#xa0;: sac {number}</translation>
    </message>
</context>
<context>
    <name>Bags</name>
    <message>
        <source>cold</source>
        <translation>froid</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>lourd</translation>
    </message>
    <message>
        <source>oversize</source>
        <translation>encombrant</translation>
    </message>
    <message>
        <source>Bag {number} of {total} · {what}</source>
        <translation>Sac {number} sur {total} · {what}</translation>
    </message>
    <message>
        <source>{count} × {name}</source>
        <translation>{count} × {name}</translation>
    </message>
    <message>
        <source>Last seen {time} by {name}</source>
        <translation>Vu pour la dernière fois {time} par {name}</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>Vu pour la dernière fois {time}</translation>
    </message>
</context>
<context>
    <name>CameraSection</name>
    <message>
        <source>This run was started with a camera of its own: what you choose counts from the next start.</source>
        <translation>Ce lancement a sa propre caméra&#xa0;: votre choix vaut au prochain démarrage.</translation>
    </message>
    <message>
        <source>Try to read a code</source>
        <translation>Essayer de lire un code</translation>
    </message>
    <message>
        <source>Hold a code in front of the camera</source>
        <translation>Tenir un code devant la caméra</translation>
    </message>
    <message>
        <source>Any bar code or QR code will do. It is only read here, and leads nowhere.</source>
        <translation>N&apos;importe quel code-barres ou QR convient. Il est lu ici seulement et ne mène nulle part.</translation>
    </message>
    <message>
        <source>{camera}, not found</source>
        <translation>{camera}, introuvable</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>{width}×{height} pixels, {rate} pictures a second; {dropped} of {all} passed over.</source>
        <translation>{width}×{height} pixels, {rate} images par seconde ; {dropped} sur {all} sautées.</translation>
    </message>
    <message>
        <source>{kind}, read in {ms} ms.</source>
        <translation>{kind}, lu en {ms} ms.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>No camera picture. Use the hand scanner, or type the code.</source>
        <translation>Pas d&apos;image de la caméra. Utiliser la douchette ou saisir le code.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La caméra démarre</translation>
    </message>
    <message>
        <source>The camera does not answer. Use the hand scanner, or type the code.</source>
        <translation>La caméra ne répond pas. Utiliser la douchette ou saisir le code.</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Image de la caméra</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>{name} is told, with your reason. This cannot be taken back.</source>
        <translation>{name} en est informé avec votre raison. Impossible à annuler ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are to be put back: Shelves lists them.</source>
        <translation>
            <numerusform>%n article à ranger&#xa0;: la page Étagères le liste.</numerusform>
            <numerusform>%n articles à ranger&#xa0;: la page Étagères les liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>The day as a table</source>
        <translation>La journée en tableau</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Pickups by hour</source>
        <translation>Retraits par heure</translation>
    </message>
    <message>
        <source>Pickups by slot</source>
        <translation>Retraits par créneau</translation>
    </message>
    <message>
        <source>No pickups on this day</source>
        <translation>Aucun retrait ce jour</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Room on the tablet</source>
        <translation>Place sur la tablette</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Données stockées</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personnes et clés</translation>
    </message>
    <message>
        <source>Service and clock</source>
        <translation>Service et horloge</translation>
    </message>
    <message>
        <source>The tablet&apos;s token</source>
        <translation>Jeton de la tablette</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>Lecture des codes</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Checking this tablet</source>
        <translation>Vérification de cette tablette</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Works, with something to see to</source>
        <translation>Fonctionne, avec un point à voir</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Votre aide est requise</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Orders to choose from</source>
        <translation>Commandes à choisir</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Closing time</source>
        <translation>Heure de fermeture</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>The store is closed that day.</source>
        <translation>Le magasin est fermé ce jour-là.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisissez une heure</translation>
    </message>
    <message>
        <source>Close as usual</source>
        <translation>Fermer comme d’habitude</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are booked after that; they keep their promise.</source>
        <translation>
            <numerusform>%n commande est prévue après ; elle garde sa promesse.</numerusform>
            <numerusform>%n commandes sont prévues après ; elles gardent leur promesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close at {time}</source>
        <translation>Fermer à {time}</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Pickup code</source>
        <translation>Code de retrait</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Type this on the new tablet</source>
        <translation>Saisissez ceci sur la nouvelle tablette</translation>
    </message>
    <message>
        <source>Service address: {address}</source>
        <translation>Adresse du service&#xa0;: {address}</translation>
    </message>
    <message>
        <source>This code has run out</source>
        <translation>Ce code a expiré</translation>
    </message>
    <message>
        <source>Nobody used it in time. Ask for another one.</source>
        <translation>Personne ne l’a utilisé à temps. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>It sets up one tablet and is good for {time} more.</source>
        <translation>Il configure une tablette et reste valable {time}.</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Pickups by time</source>
        <translation>Retraits par heure</translation>
    </message>
    <message>
        <source>Left and right arrow keys lead through the day.</source>
        <translation>Les flèches gauche et droite parcourent la journée.</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>{day}. Choose another day</source>
        <translation>{day}. Choisir un autre jour</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n changement à envoyer</numerusform>
            <numerusform>%n changements à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Never read here: only this tablet&apos;s orders</source>
        <translation>Jamais lu ici : commandes de cette tablette seulement</translation>
    </message>
    <message>
        <source>As of {span} ago</source>
        <translation>État d’il y a {span}</translation>
    </message>
    <message>
        <source>Closed this day</source>
        <translation>Fermé ce jour</translation>
    </message>
    <message>
        <source>Open {span} this day only</source>
        <translation>Ouvert {span} ce jour seulement</translation>
    </message>
    <message>
        <source>Open {span}</source>
        <translation>Ouvert {span}</translation>
    </message>
    <message>
        <source>Blocked {span}</source>
        <translation>Bloqué {span}</translation>
    </message>
    <message>
        <source>Blocked all day</source>
        <translation>Bloqué toute la journée</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d&apos;envoi</translation>
    </message>
    <message>
        <source>from the merchant&apos;s calendar</source>
        <translation>du calendrier du commerçant</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Which day?</source>
        <translation>Quel jour ?</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>{time} takes no more orders</source>
        <translation>{time} ne prend plus de commandes</translation>
    </message>
    <message>
        <source>{time} takes orders again</source>
        <translation>{time} prend de nouveau des commandes</translation>
    </message>
    <message>
        <source>{time} takes as many as usual</source>
        <translation>{time} en prend autant que d’habitude</translation>
    </message>
    <message>
        <source>{time} takes at most {count}</source>
        <translation>{time} en prend {count} au plus</translation>
    </message>
    <message>
        <source>{span} is blocked</source>
        <translation>{span} : bloqué</translation>
    </message>
    <message>
        <source>{span} is open again</source>
        <translation>{span} : ouvert de nouveau</translation>
    </message>
    <message>
        <source>This day closes at {time}</source>
        <translation>Ce jour ferme à {time}</translation>
    </message>
    <message>
        <source>This day closes as usual</source>
        <translation>Ce jour ferme comme d’habitude</translation>
    </message>
    <message>
        <source>Sent as soon as there is a network.</source>
        <translation>Envoyé dès qu’il y a du réseau.</translation>
    </message>
</context>
<context>
    <name>DelaySheet</name>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nouvelle heure</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Asking the service for free times</source>
        <translation>Recherche des créneaux libres</translation>
    </message>
    <message>
        <source>The service has no free time to offer. Agree on one of these with a shift lead.</source>
        <translation>Le service n&apos;a aucun horaire libre. Convenez d&apos;un de ceux-ci avec un responsable.</translation>
    </message>
    <message>
        <source>No message goes</source>
        <translation>Aucun message ne part</translation>
    </message>
    <message>
        <source>{name} gave no way to send one. Please call them.</source>
        <translation>{name} n&apos;a laissé aucun moyen d&apos;en recevoir. Merci d&apos;appeler.</translation>
    </message>
    <message>
        <source>{name} gets this text message ({language})</source>
        <translation>{name} reçoit ce SMS ({language})</translation>
    </message>
    <message>
        <source>{name} gets this e-mail ({language})</source>
        <translation>{name} reçoit cet e-mail ({language})</translation>
    </message>
    <message>
        <source>{name} gets this by e-mail, and in short as a text message ({language})</source>
        <translation>{name} reçoit ceci par e-mail et en bref par SMS ({language})</translation>
    </message>
    <message>
        <source>The service cannot be asked now. Nobody knows yet whether these times are free.</source>
        <translation>Le service est injoignable pour l&apos;instant. Personne ne sait encore si ces horaires sont libres.</translation>
    </message>
    <message>
        <source>Today {span}</source>
        <translation>Aujourd&apos;hui {span}</translation>
    </message>
    <message>
        <source>As soon as there is a network</source>
        <translation>Dès qu&apos;il y a du réseau</translation>
    </message>
    <message>
        <source>{name} is told the new time, {span}, and the reason.</source>
        <translation>{name} apprend la nouvelle heure, {span}, et la raison.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
    <message>
        <source>Tell {name} {time}</source>
        <translation>Annoncer {time} à {name}</translation>
    </message>
    <message>
        <source>Tell them {time}</source>
        <translation>Annoncer {time}</translation>
    </message>
    <message>
        <source>Choose a new time</source>
        <translation>Choisir une nouvelle heure</translation>
    </message>
</context>
<context>
    <name>DisplaySection</name>
    <message>
        <source>Order 10477 · Jonas Weber · 15:00</source>
        <translation>Commande 10477 · Jonas Weber · 15:00</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Each person reads in their own language, unless this tablet is set to one for everybody.</source>
        <translation>Chacun lit dans sa langue, sauf si cette tablette en a une pour tous.</translation>
    </message>
    <message>
        <source>As the tablet</source>
        <translation>Comme la tablette</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Each person&apos;s own</source>
        <translation>Celle de chacun</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>En fenêtre</translation>
    </message>
    <message>
        <source>This run was started with a look of its own: what you choose counts from the next start.</source>
        <translation>Ce lancement a son propre aspect&#xa0;: votre choix vaut au prochain démarrage.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>Après {minutes} min</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Print receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>Refused an item</source>
        <translation>Article refusé</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
</context>
<context>
    <name>EndedCard</name>
    <message>
        <source>#{number} was cancelled</source>
        <translation>#{number} a été annulée</translation>
    </message>
    <message numerus="yes">
        <source>Do not pick on. %n item(s) of it go back to their shelves.</source>
        <translation>
            <numerusform>Arrêtez la préparation. %n article retourne en rayon.</numerusform>
            <numerusform>Arrêtez la préparation. %n articles retournent en rayon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not pick on. Nothing of it is to be put back.</source>
        <translation>Arrêtez la préparation. Il n’y a rien à ranger.</translation>
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
        <translation>Code du responsable</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Comptoir 1</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation>Configurer cette tablette</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation>Nom de ce comptoir</translation>
    </message>
    <message>
        <source>A shift lead makes the code; it is good for ten minutes.</source>
        <translation>Le responsable crée le code&#xa0;; il est valable dix minutes.</translation>
    </message>
    <message>
        <source>Shift lead: save what is unsent</source>
        <translation>Responsable&#xa0;: sauver le non-envoyé</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Nobody came</source>
        <translation>Personne n’est venu</translation>
    </message>
    <message>
        <source>Substitute: answer awaited</source>
        <translation>Remplacement : réponse attendue</translation>
    </message>
    <message>
        <source>Hold runs out</source>
        <translation>La mise de côté se termine</translation>
    </message>
    <message>
        <source>Past the promised time</source>
        <translation>Heure promise dépassée</translation>
    </message>
    <message>
        <source>Two tablets disagree</source>
        <translation>Deux tablettes se contredisent</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Message non remis</translation>
    </message>
    <message>
        <source>Bag missing</source>
        <translation>Sac manquant</translation>
    </message>
    <message>
        <source>Step did not count</source>
        <translation>Étape non prise en compte</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Promised anew</source>
        <translation>Nouvelle promesse</translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation>Prêt en partie</translation>
    </message>
    <message>
        <source>To be put back</source>
        <translation>À remettre en rayon</translation>
    </message>
    <message>
        <source>Print to be checked</source>
        <translation>Impression à vérifier</translation>
    </message>
    <message>
        <source>You see to this now: {what}</source>
        <translation>Vous vous occupez maintenant de ceci&#xa0;: {what}</translation>
    </message>
    <message>
        <source>You see to {count} things now. The most urgent: {what}</source>
        <translation>Vous vous occupez maintenant de {count} choses. La plus urgente&#xa0;: {what}</translation>
    </message>
    <message>
        <source>It has a new time, and no message went. Call them; the number ends in {phone}, the shop has all of it. {detail}</source>
        <translation>Il a une nouvelle heure, et aucun message n’est parti. Appelez-le ; le numéro finit par {phone}, la boutique l’a en entier. {detail}</translation>
    </message>
    <message>
        <source>Since {time} ({age})</source>
        <translation>Depuis {time} ({age})</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Responsable : {owner}</translation>
    </message>
    <message>
        <source>Instead of {line}: {price}</source>
        <translation>À la place de {line} : {price}</translation>
    </message>
    <message>
        <source>on this tablet</source>
        <translation>sur cette tablette</translation>
    </message>
    <message>
        <source>on another tablet</source>
        <translation>sur une autre tablette</translation>
    </message>
    <message>
        <source>{place} · Cancelled by {name}</source>
        <translation>{place} · Annulée par {name}</translation>
    </message>
    <message>
        <source>{place} · Handed over by {name}</source>
        <translation>{place} · Remise par {name}</translation>
    </message>
    <message>
        <source>Read it, then say how it ended</source>
        <translation>Lire, puis dire comment cela s’est terminé</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Appeler le client</translation>
    </message>
    <message>
        <source>Next: {act}</source>
        <translation>Ensuite&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Nobody has collected it. Extend the hold or record a no-show.</source>
        <translation>Personne n’est venu le chercher. Prolongez la mise de côté ou notez l’absence.</translation>
    </message>
    <message>
        <source>It is not ready. Promise a new time, and tell the customer.</source>
        <translation>Ce n’est pas prêt. Promettez une autre heure et prévenez le client.</translation>
    </message>
    <message>
        <source>They want no text messages. Call them; the number ends in {phone}, the shop has it.</source>
        <translation>Le client ne veut pas de SMS. Appelez-le ; le numéro finit par {phone}, la boutique l’a.</translation>
    </message>
    <message>
        <source>There is no such address or number. Ask the shop for another; theirs ends in {phone}.</source>
        <translation>Cette adresse ou ce numéro n’existe pas. Demandez-en un autre à la boutique ; le sien finit par {phone}.</translation>
    </message>
    <message>
        <source>Their phone could not be reached. Call later; the number ends in {phone}, the shop has it.</source>
        <translation>Son téléphone était injoignable. Rappelez plus tard ; le numéro finit par {phone}, la boutique l’a.</translation>
    </message>
    <message>
        <source>The customer was not reached. Call them; the number ends in {phone}, the shop has all of it.</source>
        <translation>Le client n’a pas été joint. Appelez-le ; le numéro finit par {phone}, la boutique l’a en entier.</translation>
    </message>
    <message>
        <source>{detail}: look for it, or go through the shelf.</source>
        <translation>{detail} : cherchez-le, ou parcourez l’étagère.</translation>
    </message>
    <message>
        <source>Both are below. Find out what happened, then write how it ended: both tablets hear it.</source>
        <translation>Les deux sont ci-dessous. Cherchez ce qui s’est passé, puis écrivez comment cela s’est terminé : les deux tablettes l’apprendront.</translation>
    </message>
    <message>
        <source>The customer is asked about {detail}. Call them before the time is over, or ask anew.</source>
        <translation>Le client est interrogé sur {detail}. Appelez-le avant la fin du délai, ou reposez la question.</translation>
    </message>
    <message>
        <source>It has a new time and is not ready yet. {detail}</source>
        <translation>Il a une nouvelle heure et n’est pas encore prêt. {detail}</translation>
    </message>
    <message>
        <source>A part of it waits for the rest. Pick it, or hand over the part.</source>
        <translation>Une partie attend le reste. Préparez-le, ou remettez la partie.</translation>
    </message>
    <message>
        <source>Its items go back on their shelves. {detail}</source>
        <translation>Ses articles retournent en rayon. {detail}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer à nouveau</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en rayon</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Il a dit oui</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Il a dit non</translation>
    </message>
    <message>
        <source>Ask for something else</source>
        <translation>Proposer autre chose</translation>
    </message>
    <message>
        <source>Promise a new time</source>
        <translation>Promettre une autre heure</translation>
    </message>
    <message>
        <source>I told {name}</source>
        <translation>J’ai prévenu {name}</translation>
    </message>
    <message>
        <source>Say where the bag is</source>
        <translation>Dire où est le sac</translation>
    </message>
    <message>
        <source>Go through {shelf}</source>
        <translation>Parcourir {shelf}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>C’est sorti</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>ici maintenant</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Je m’en occupe</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Confier à</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela s’est fini</translation>
    </message>
    <message>
        <source>A few words for the timeline</source>
        <translation>Quelques mots pour l’historique</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>{count} open, the most urgent first</source>
        <translation>{count} en cours, la plus urgente d’abord</translation>
    </message>
    <message>
        <source>Nothing to see to</source>
        <translation>Rien à régler</translation>
    </message>
    <message>
        <source>Delays, conflicts, failed messages and the like will stand here.</source>
        <translation>Retards, conflits, messages non remis et autres s’afficheront ici.</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Les mêmes chiffres en tableau</translation>
    </message>
    <message>
        <source>Plot: {name}</source>
        <translation>Graphique : {name}</translation>
    </message>
    <message>
        <source>Filled: the median. Outline: nine of ten were within it.</source>
        <translation>Plein : la médiane. Contour : neuf sur dix étaient dedans.</translation>
    </message>
    <message>
        <source>A dash: there was nothing to count.</source>
        <translation>Un tiret : il n’y avait rien à compter.</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>pickups this day</source>
        <translation>retraits ce jour</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>retirés</translation>
    </message>
    <message>
        <source>ready on time</source>
        <translation>prêts à l’heure</translation>
    </message>
    <message>
        <source>median wait</source>
        <translation>attente médiane</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>à risque</translation>
    </message>
    <message>
        <source>not worked out</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>see Insights</source>
        <translation>voir Bilan</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Save the day</source>
        <translation>Enregistrer la journée</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Dans ce dossier</translation>
    </message>
    <message>
        <source>Customers&apos; names are in it: keep it as you keep the orders.</source>
        <translation>Il contient des noms de clients : gardez-le comme vous gardez les commandes.</translation>
    </message>
    <message>
        <source>Day sheet (PDF)</source>
        <translation>Feuille du jour (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Save as {kind}</source>
        <translation>Enregistrer en {kind}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Here now</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêtes</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Use this one</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {printer}</source>
        <translation>Utiliser {printer}</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Language and look change once “{title}” is finished or closed.</source>
        <translation>La langue et l’apparence changent dès que « {title} » est terminé ou fermé.</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand to…</source>
        <translation>Confier à…</translation>
    </message>
    <message>
        <source>Nobody else is on the team</source>
        <translation>Personne d&apos;autre dans l&apos;équipe</translation>
    </message>
    <message>
        <source>The service keeps the list.</source>
        <translation>Le service tient la liste.</translation>
    </message>
    <message>
        <source>They find it at the top of their pick list. What is picked stays picked.</source>
        <translation>La commande est en haut de sa liste. Ce qui est préparé le reste.</translation>
    </message>
</context>
<context>
    <name>HandOverOrder</name>
    <message>
        <source>Fetch these</source>
        <translation>À aller chercher</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Not all bags</source>
        <translation>Pas tous les sacs</translation>
    </message>
    <message>
        <source>Refused an item</source>
        <translation>Article refusé</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>collects for {name}</source>
        <translation>retire pour {name}</translation>
    </message>
    <message>
        <source>Fetch these items</source>
        <translation>Articles à aller chercher</translation>
    </message>
    <message>
        <source>Put these back</source>
        <translation>À remettre en rayon</translation>
    </message>
    <message>
        <source>Fetch from {places}</source>
        <translation>À chercher en {places}</translation>
    </message>
    <message>
        <source>Undo for {seconds} seconds; the message to the customer waits until then.</source>
        <translation>Annulation possible pendant {seconds} secondes&#xa0;; le message au client attend jusque-là.</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Choose a bag</source>
        <translation>Choisir un sac</translation>
    </message>
    <message>
        <source>Nothing is here to hand over</source>
        <translation>Rien à remettre ici</translation>
    </message>
    <message>
        <source>{taken} of {bags}</source>
        <translation>{taken} sur {bags}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Hand over {what} to {name}</source>
        <translation>Remettre {what} à {name}</translation>
    </message>
    <message>
        <source>Hand over {what}</source>
        <translation>Remettre {what}</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>Refus&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Ready for the next customer</source>
        <translation>Prêt pour le client suivant</translation>
    </message>
    <message>
        <source>Their code opens the order here: by camera, hand scanner, keys or name.</source>
        <translation>Son code ouvre la commande ici&#xa0;: caméra, douchette, clavier ou nom.</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>Remis à {name}</translation>
    </message>
    <message>
        <source>Order #{number}: nothing is left here.</source>
        <translation>Commande #{number}&#xa0;: il ne reste rien ici.</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Block hours</source>
        <translation>Bloquer des heures</translation>
    </message>
    <message>
        <source>Another reason, in your own words</source>
        <translation>Une autre raison, avec vos mots</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Une autre raison</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Why? Shoppers read it.</source>
        <translation>Pourquoi ? Les clients le lisent.</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sans raison</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are booked then; they keep their promise.</source>
        <translation>
            <numerusform>%n commande est prévue alors ; elle garde sa promesse.</numerusform>
            <numerusform>%n commandes sont prévues alors ; elles gardent leur promesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose hours</source>
        <translation>Choisissez les heures</translation>
    </message>
    <message>
        <source>Block the whole day</source>
        <translation>Bloquer toute la journée</translation>
    </message>
    <message>
        <source>Block {start}–{end}</source>
        <translation>Bloquer {start}–{end}</translation>
    </message>
</context>
<context>
    <name>IdentifyPanel</name>
    <message>
        <source>Scan the code</source>
        <translation>Scanner le code</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Saisir le code</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Par le nom</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Show the code to the camera, or use the hand scanner.</source>
        <translation>Montrer le code à la caméra, ou utiliser la douchette.</translation>
    </message>
    <message>
        <source>Type the eight characters that stand beside the code.</source>
        <translation>Saisir les huit caractères à côté du code.</translation>
    </message>
    <message>
        <source>Choose the order, then check who they are.</source>
        <translation>Choisir la commande, puis vérifier l&apos;identité.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>The name matches: {name}</source>
        <translation>Le nom correspond&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Only how you told is kept.</source>
        <translation>Seul le moyen de vérification est gardé.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Ask for a photo ID with the name {name}</source>
        <translation>Demander une pièce avec photo au nom de {name}</translation>
    </message>
    <message>
        <source>Look at name and picture; keep no copy.</source>
        <translation>Regarder le nom et la photo&#xa0;; ne garder aucune copie.</translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation>Le nom correspond</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Time to ready</source>
        <translation>Délai de préparation</translation>
    </message>
    <message>
        <source>From when the store could begin until the order was ready.</source>
        <translation>Du moment où le magasin pouvait commencer jusqu’à ce que la commande soit prête.</translation>
    </message>
    <message>
        <source>Ready on time</source>
        <translation>Prêt à l’heure</translation>
    </message>
    <message>
        <source>Ready when the time that the customer chose began.</source>
        <translation>Prêt quand l’heure choisie par le client a commencé.</translation>
    </message>
    <message>
        <source>Ready as told</source>
        <translation>Prêt comme annoncé</translation>
    </message>
    <message>
        <source>Ready when the time began that was told last, delays included.</source>
        <translation>Prêt quand la dernière heure annoncée a commencé, retards compris.</translation>
    </message>
    <message>
        <source>Customer wait</source>
        <translation>Attente du client</translation>
    </message>
    <message>
        <source>From “I&apos;m here” to the hand-over.</source>
        <translation>De « Je suis là » à la remise.</translation>
    </message>
    <message>
        <source>Team response</source>
        <translation>Réponse de l’équipe</translation>
    </message>
    <message>
        <source>From “I&apos;m here” until somebody answered.</source>
        <translation>De « Je suis là » jusqu’à la réponse de quelqu’un.</translation>
    </message>
    <message>
        <source>Pick rate</source>
        <translation>Cadence de préparation</translation>
    </message>
    <message>
        <source>Units picked in an hour of picking.</source>
        <translation>Unités prélevées par heure de préparation.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Units that could not be had.</source>
        <translation>Unités introuvables.</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Remplacés</translation>
    </message>
    <message>
        <source>Units for which something else was taken.</source>
        <translation>Unités remplacées par autre chose.</translation>
    </message>
    <message>
        <source>Offers accepted</source>
        <translation>Offres acceptées</translation>
    </message>
    <message>
        <source>Substitutes that customers said yes to.</source>
        <translation>Remplacements acceptés par les clients.</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non retirées</translation>
    </message>
    <message>
        <source>Orders that nobody came for.</source>
        <translation>Commandes que personne n’est venu chercher.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joints</translation>
    </message>
    <message>
        <source>Messages that did not arrive.</source>
        <translation>Messages qui ne sont pas arrivés.</translation>
    </message>
    <message>
        <source>9 of 10 within {p90}</source>
        <translation>9 sur 10 en {p90}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>{units} units in {hours} h</source>
        <translation>{units} unités en {hours} h</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>better by {difference}</source>
        <translation>mieux de {difference}</translation>
    </message>
    <message>
        <source>worse by {difference}</source>
        <translation>moins bien de {difference}</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} points</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 jours</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Write two days such as {example}, at most {days} of them, the first one first.</source>
        <translation>Écrivez deux jours comme {example}, le premier d’abord ; {days} jours au plus.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Compared with as many days before.</source>
        <translation>Par rapport à autant de jours avant.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{days}, as of {moment}. {problem}</source>
        <translation>{days}, état au {moment}. {problem}</translation>
    </message>
    <message>
        <source>As of {moment}.</source>
        <translation>État au {moment}.</translation>
    </message>
    <message>
        <source>As of {moment}; compared with as many days before.</source>
        <translation>État au {moment} ; par rapport à autant de jours avant.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The service is asked for these days.</source>
        <translation>Le service est interrogé sur ces jours.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>No orders were worked on in these days. Choose others, or come back later.</source>
        <translation>Aucune commande n’a été traitée ces jours-là. Choisissez-en d’autres, ou revenez plus tard.</translation>
    </message>
    <message>
        <source>Not known on this tablet</source>
        <translation>Inconnu sur cette tablette</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Show on paper: {what}</source>
        <translation>Voir sur papier : {what}</translation>
    </message>
    <message>
        <source>Print again: {what}</source>
        <translation>Réimprimer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Forget: {what}</source>
        <translation>Oublier&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
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
        <translation>Planning</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Bilan</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>That was not done</source>
        <translation>Cela n’a pas été fait</translation>
    </message>
    <message>
        <source>Nothing to see now</source>
        <translation>Rien à voir pour l’instant</translation>
    </message>
</context>
<context>
    <name>LimitSheet</name>
    <message>
        <source>How many orders?</source>
        <translation>Combien de commandes ?</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are booked here; they keep their promise.</source>
        <translation>
            <numerusform>%n commande est prévue ici ; elle garde sa promesse.</numerusform>
            <numerusform>%n commandes sont prévues ici ; elles gardent leur promesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The storefront may promise %n more.</source>
        <translation>
            <numerusform>La boutique en ligne peut encore en promettre %n.</numerusform>
            <numerusform>La boutique en ligne peut encore en promettre %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storefront offers it no more.</source>
        <translation>La boutique en ligne ne le propose plus.</translation>
    </message>
    <message>
        <source>Take at most {count}</source>
        <translation>Prendre {count} au plus</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Items of the order</source>
        <translation>Articles de la commande</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>How many?</source>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Quel article&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>The customer is asked about {name} now. Wait for the answer.</source>
        <translation>Le client est maintenant interrogé au sujet de {name}. Attendez la réponse.</translation>
    </message>
    <message>
        <source>{who} has taken {name} already.</source>
        <translation>{who} a déjà pris {name}.</translation>
    </message>
    <message>
        <source>Nothing of {name} is to be taken any more.</source>
        <translation>Il n&apos;y a plus rien à prendre de {name}.</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>Refus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} to put back</source>
        <translation>À ranger&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Back on its shelf</source>
        <translation>De retour en rayon</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non pris</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Client consulté</translation>
    </message>
    <message>
        <source>{count} to scan</source>
        <translation>À scanner&#xa0;: {count}</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>À scanner</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>Manque&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation>au lieu de {name}</translation>
    </message>
    <message>
        <source>ID {age}+</source>
        <translation>Âge {age}+</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>froid</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>lourd</translation>
    </message>
    <message>
        <source>oversize</source>
        <translation>encombrant</translation>
    </message>
    <message>
        <source>{count} on hand</source>
        <translation>{count} en stock</translation>
    </message>
    <message>
        <source>{count} on hand · checked {time}</source>
        <translation>{count} en stock · vérifié {time}</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>Seen to</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>#{number} was cancelled</source>
        <translation>#{number} a été annulée</translation>
    </message>
    <message>
        <source>#{number} is closed by now</source>
        <translation>#{number} est close désormais</translation>
    </message>
    <message>
        <source>#{number} is with {who} now</source>
        <translation>#{number} est maintenant à {who}</translation>
    </message>
    <message>
        <source>Nobody picks #{number} now</source>
        <translation>Personne ne prépare #{number} pour l’instant</translation>
    </message>
    <message>
        <source>{tote} is empty: use it for another order.</source>
        <translation>{tote} est vide : prenez-le pour une autre commande.</translation>
    </message>
    <message numerus="yes">
        <source>Take its %n item(s) out of {tote} and put them back: Shelves lists them.</source>
        <translation>
            <numerusform>Sortez %n article de {tote} et rangez-le&#xa0;: la page Étagères le liste.</numerusform>
            <numerusform>Sortez %n articles de {tote} et rangez-les&#xa0;: la page Étagères les liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give {who} {tote}: %n item(s) of it are taken already.</source>
        <translation>
            <numerusform>Donnez {tote} à {who}&#xa0;: %n article y est déjà.</numerusform>
            <numerusform>Donnez {tote} à {who}&#xa0;: %n articles y sont déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {tote} with its %n item(s) aside: whoever goes on needs it.</source>
        <translation>
            <numerusform>Mettez {tote} de côté avec %n article&#xa0;: qui reprend en aura besoin.</numerusform>
            <numerusform>Mettez {tote} de côté avec %n articles&#xa0;: qui reprend en aura besoin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the walk are cancelled or closed</source>
        <translation>
            <numerusform>%n commande de la tournée est annulée ou terminée</numerusform>
            <numerusform>%n commandes de la tournée sont annulées ou terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left the walk</source>
        <translation>
            <numerusform>%n commande n’est plus dans la tournée</numerusform>
            <numerusform>%n commandes ne sont plus dans la tournée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody picks %n order(s) of the walk now</source>
        <translation>
            <numerusform>Personne ne prépare %n commande de la tournée</numerusform>
            <numerusform>Personne ne prépare %n commandes de la tournée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the walk are with {who} now</source>
        <translation>
            <numerusform>%n commande de la tournée est maintenant avec {who}</numerusform>
            <numerusform>%n commandes de la tournée sont maintenant avec {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>{tote} ({items})</source>
        <translation>{tote} ({items})</translation>
    </message>
    <message>
        <source>Empty, for other orders: {totes}.</source>
        <translation>Vides, pour d’autres commandes&#xa0;: {totes}.</translation>
    </message>
    <message>
        <source>Put back, Shelves lists it: {totes}.</source>
        <translation>À ranger, la page Étagères le liste&#xa0;: {totes}.</translation>
    </message>
    <message>
        <source>Give {who}: {totes}.</source>
        <translation>À donner à {who}&#xa0;: {totes}.</translation>
    </message>
    <message>
        <source>Put aside for whoever goes on: {totes}.</source>
        <translation>À mettre de côté pour qui reprend&#xa0;: {totes}.</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Associate</source>
        <translation>Membre de l’équipe</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Responsable d’équipe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Language of their screen</source>
        <translation>Langue de son écran</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 figures</source>
        <translation>Code PIN, de 4 à 12 chiffres</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code PIN encore une fois</translation>
    </message>
    <message>
        <source>Without a PIN they cannot sign in yet.</source>
        <translation>Sans code PIN, cette personne ne peut pas encore se connecter.</translation>
    </message>
    <message>
        <source>Empty: the PIN stays as it is. Another PIN signs {name} out everywhere.</source>
        <translation>Vide : le code PIN reste le même. Un autre code déconnecte {name} partout.</translation>
    </message>
    <message>
        <source>Type a name and initials first.</source>
        <translation>Saisissez d’abord un nom et des initiales.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same one twice.</source>
        <translation>Les deux codes PIN diffèrent. Saisissez deux fois le même.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Question about a substitute</source>
        <translation>Question sur un article de remplacement</translation>
    </message>
    <message>
        <source>What became of the substitute</source>
        <translation>Suite donnée au remplacement</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>Pas prête</translation>
    </message>
    <message>
        <source>What is not charged</source>
        <translation>Ce qui n’est pas facturé</translation>
    </message>
    <message>
        <source>Receipt for a part</source>
        <translation>Reçu d’une partie</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>par SMS</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d&apos;envoi</translation>
    </message>
    <message>
        <source>held until undo is over</source>
        <translation>retenu tant qu&apos;on peut annuler</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d&apos;envoi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>sent, but not delivered</source>
        <translation>envoyé, mais non reçu</translation>
    </message>
    <message>
        <source>could not be sent yet</source>
        <translation>pas encore pu être envoyé</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>n&apos;a pas pu être envoyé</translation>
    </message>
    <message>
        <source>not sent, as it was no longer needed</source>
        <translation>non envoyé, car plus nécessaire</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
</context>
<context>
    <name>MoveBagSheet</name>
    <message>
        <source>Move a bag</source>
        <translation>Déplacer un sac</translation>
    </message>
    <message>
        <source>Which bag?</source>
        <translation>Quel sac&#xa0;?</translation>
    </message>
    <message>
        <source>Another shelf: type its name</source>
        <translation>Autre étagère&#xa0;: saisir son nom</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où est-il&#xa0;?</translation>
    </message>
    <message>
        <source>Quicker: scan the bag, then its shelf.</source>
        <translation>Plus rapide&#xa0;: scanner le sac, puis son étagère.</translation>
    </message>
    <message>
        <source>Bag {number} · {shelf}</source>
        <translation>Sac {number} · {shelf}</translation>
    </message>
    <message>
        <source>Not to be found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Record as missing</source>
        <translation>Noter comme manquant</translation>
    </message>
    <message>
        <source>It is on {shelf} now</source>
        <translation>Il est maintenant sur {shelf}</translation>
    </message>
    <message>
        <source>Choose a shelf</source>
        <translation>Choisir une étagère</translation>
    </message>
</context>
<context>
    <name>NameFinder</name>
    <message>
        <source>Name, order number or end of the phone number</source>
        <translation>Nom, n° de commande ou fin du téléphone</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Par le nom</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Try the family name alone, or the number.</source>
        <translation>Essayer le nom de famille seul, ou le numéro.</translation>
    </message>
</context>
<context>
    <name>NextAct</name>
    <message>
        <source>See the order</source>
        <translation>Voir la commande</translation>
    </message>
    <message>
        <source>Check their identity</source>
        <translation>Vérifier l&apos;identité</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Par le nom</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Saisir le code</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on picking</source>
        <translation>Continuer la préparation</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Marquer prête</translation>
    </message>
    <message>
        <source>Take that order</source>
        <translation>Prendre celle-là</translation>
    </message>
    <message>
        <source>Stay with this one</source>
        <translation>Rester sur celle-ci</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Start picking {items}</source>
        <translation>Préparer {items}</translation>
    </message>
    <message>
        <source>Put {items} back on the shelf</source>
        <translation>Remettre {items} en rayon</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <translation>En attente de la réponse du client</translation>
    </message>
    <message>
        <source>Put {items} on a shelf</source>
        <translation>Mettre {items} sur une étagère</translation>
    </message>
    <message>
        <source>Nothing was found: a lead cancels it</source>
        <translation>Rien trouvé : un responsable annule</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Marquer prête</translation>
    </message>
    <message>
        <source>Scan {items}</source>
        <translation>Scanner {items}</translation>
    </message>
    <message>
        <source>Hand over {what} to {name}</source>
        <translation>Remettre {what} à {name}</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Can&apos;t scan it</source>
        <translation>Pas scannable</translation>
    </message>
    <message>
        <source>Put one back</source>
        <translation>En remettre un</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Confier à…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation>Prête en partie</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>Le client est là</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>Pas prête</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>Garder plus</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non retirée</translation>
    </message>
    <message>
        <source>They came after all</source>
        <translation>Le client est venu</translation>
    </message>
    <message>
        <source>Move a bag</source>
        <translation>Déplacer un sac</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For the team; the customer does not see it</source>
        <translation>Pour l&apos;équipe&#xa0;; le client ne la voit pas</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>They said yes</source>
        <translation>Il a dit oui</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Il a dit non</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Asked: {count} × {name}?</source>
        <translation>Demandé&#xa0;: {count} × {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Instead of {line} · {price} · {left} left to answer, until {time}</source>
        <translation>Au lieu de {line} · {price} · encore {left} pour répondre, jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>Instead of {line}</source>
        <translation>Au lieu de {line}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>{customer} accepted: take {count} × {name}.</source>
        <translation>{customer} accepte&#xa0;: prendre {count} × {name}.</translation>
    </message>
    <message>
        <source>{customer} declined: leave out {count} × {line}.</source>
        <translation>{customer} refuse&#xa0;: laisser {count} × {line}.</translation>
    </message>
    <message>
        <source>{customer} did not answer in time: leave out {count} × {line}.</source>
        <translation>{customer} n&apos;a pas répondu à temps&#xa0;: laisser {count} × {line}.</translation>
    </message>
</context>
<context>
    <name>OrderDetailView</name>
    <message>
        <source>I&apos;m on it</source>
        <translation>Je m&apos;en occupe</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} est là</translation>
    </message>
    <message>
        <source>Total {money}</source>
        <translation>Total {money}</translation>
    </message>
    <message>
        <source>Tell the shift lead when it is done.</source>
        <translation>Prévenez le responsable quand c’est fait.</translation>
    </message>
    <message>
        <source>Said so at {time}.</source>
        <translation>Dit à {time}.</translation>
    </message>
    <message>
        <source>{name} is on the way</source>
        <translation>{name} est en route</translation>
    </message>
    <message>
        <source>{name} is on the way out</source>
        <translation>{name} sort</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>là depuis {time}</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Sacs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Messages to the customer</source>
        <translation>Messages au client</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>OrderHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>No order chosen</source>
        <translation>Aucune commande choisie</translation>
    </message>
    <message>
        <source>The order on top is due first.</source>
        <translation>La commande du haut est la plus pressée.</translation>
    </message>
    <message>
        <source>Nobody picks for order #{number} any more. Put this item back.</source>
        <translation>La commande #{number} n’est plus préparée. Remettez cet article.</translation>
    </message>
    <message>
        <source>Choose an order first, then scan it.</source>
        <translation>Choisir d&apos;abord une commande, puis scanner.</translation>
    </message>
    <message>
        <source>It is not on order #{number}. Put it back.</source>
        <translation>N&apos;est pas dans la commande #{number}. À remettre.</translation>
    </message>
    <message>
        <source>The customer is asked about {name}. Put it back until they answer.</source>
        <translation>Le client est consulté pour {name}. Remettre en attendant sa réponse.</translation>
    </message>
    <message>
        <source>{who} has taken {name} already. Put this one back.</source>
        <translation>{who} a déjà pris {name}. Remettre celui-ci.</translation>
    </message>
    <message>
        <source>You have all {count} of {name} already. Put this one back.</source>
        <translation>Les {count} de {name} sont déjà là. Remettre celui-ci.</translation>
    </message>
    <message>
        <source>{shelf} is a shelf. There is nothing to put on it yet.</source>
        <translation>{shelf} est une étagère. Il n&apos;y a encore rien à y mettre.</translation>
    </message>
    <message>
        <source>Nothing is in this bag yet. Say what goes into it, then scan the shelf.</source>
        <translation>Ce sac est encore vide. Indiquez ce qui y va, puis scannez l’étagère.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Past the promised time</source>
        <translation>Heure promise dépassée</translation>
    </message>
    <message>
        <source>Due in the next hour</source>
        <translation>Dans l&apos;heure</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Ready, waiting to be collected</source>
        <translation>Prêtes, à retirer</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non retirée</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Closes aujourd&apos;hui</translation>
    </message>
    <message>
        <source>ID {age}+</source>
        <translation>Âge {age}+</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>Tote {label} · {name}</source>
        <translation>Bac {label} · {name}</translation>
    </message>
    <message>
        <source>Promised {span}</source>
        <translation>Promise {span}</translation>
    </message>
    <message>
        <source>Pickup by {name}</source>
        <translation>Retrait par {name}</translation>
    </message>
    <message>
        <source>Tote {label}</source>
        <translation>Bac {label}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Sur place</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Day sheet</source>
        <translation>Feuille du jour</translation>
    </message>
    <message>
        <source>Print the day sheet: today&apos;s orders by their time</source>
        <translation>Imprimer la feuille du jour : les commandes d’aujourd’hui par horaire</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Aucune commande choisie</translation>
    </message>
    <message>
        <source>Tap an order, or scan its bag or pass.</source>
        <translation>Toucher une commande, ou scanner son sac ou son pass.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Looked in order numbers, names, phone numbers, items and bags.</source>
        <translation>Cherché dans les numéros, noms, téléphones, articles et sacs.</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>Aucune commande ici</translation>
    </message>
    <message>
        <source>New orders appear by themselves.</source>
        <translation>Les nouvelles commandes apparaissent d&apos;elles-mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) are not shown · Show all</source>
        <translation>
            <numerusform>%n autre masquée · Tout voir</numerusform>
            <numerusform>%n autres masquées · Tout voir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PadSheet</name>
    <message>
        <source>How many?</source>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} sur {most}</translation>
    </message>
    <message>
        <source>Take {items}</source>
        <translation>Prendre {items}</translation>
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
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Nothing of it is on paper.</source>
        <translation>Il n’y en a rien sur papier.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On the phone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <source>In a message</source>
        <translation>Par message</translation>
    </message>
    <message>
        <source>In their words, if it matters</source>
        <translation>Dans ses mots, si c&apos;est utile</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Dans ses mots</translation>
    </message>
    <message>
        <source>How did they say so?</source>
        <translation>Comment l&apos;a-t-il dit&#xa0;?</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Il a dit oui</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Il a dit non</translation>
    </message>
    <message>
        <source>The question about {name} is not open any more.</source>
        <translation>La question sur {name} n’est plus ouverte.</translation>
    </message>
    <message>
        <source>Record the yes</source>
        <translation>Noter le oui</translation>
    </message>
    <message>
        <source>Record the no</source>
        <translation>Noter le non</translation>
    </message>
    <message>
        <source>Say how</source>
        <translation>Dire comment</translation>
    </message>
</context>
<context>
    <name>PickColumn</name>
    <message>
        <source>Nothing to pick</source>
        <translation>Rien à préparer</translation>
    </message>
    <message>
        <source>New orders appear by themselves.</source>
        <translation>Les nouvelles commandes apparaissent d&apos;elles-mêmes.</translation>
    </message>
    <message>
        <source>Pick several</source>
        <translation>En préparer plusieurs</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>{items} still to take</source>
        <translation>Encore {items} à prendre</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>The walk is done.</source>
        <translation>La tournée est finie.</translation>
    </message>
    <message>
        <source>Nobody walks for these orders now.</source>
        <translation>Personne ne prépare ces commandes pour le moment.</translation>
    </message>
    <message>
        <source>These orders are with {names} now.</source>
        <translation>Ces commandes sont maintenant avec {names}.</translation>
    </message>
    <message>
        <source>{name} has the walk now.</source>
        <translation>{name} a maintenant la tournée.</translation>
    </message>
    <message>
        <source>{name} has the order now.</source>
        <translation>{name} a maintenant la commande.</translation>
    </message>
</context>
<context>
    <name>PickView</name>
    <message>
        <source>How many?</source>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation>Retour à la tournée</translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation>Correct&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{picked} of {ordered}</source>
        <translation>{picked} sur {ordered}</translation>
    </message>
    <message>
        <source>The other {count} too</source>
        <translation>Les {count} autres aussi</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Sur l&apos;étagère</translation>
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
        <translation>Quelqu&apos;un d&apos;autre</translation>
    </message>
</context>
<context>
    <name>PrinterSearchPanel</name>
    <message>
        <source>Addresses to ask</source>
        <translation>Adresses à interroger</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Only the addresses that you type are asked, at most 256 of them. Printers on the USB and of this system are listed below.</source>
        <translation>Seules les adresses saisies sont interrogées, 256 au plus. Les imprimantes USB et du système sont listées plus bas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Asked {asked} of {of} addresses.</source>
        <translation>{asked} adresses interrogées sur {of}.</translation>
    </message>
    <message>
        <source>No printer answered. Check that it is on, and that the addresses are right.</source>
        <translation>Aucune imprimante n&apos;a répondu. Vérifier qu&apos;elle est allumée et les adresses.</translation>
    </message>
</context>
<context>
    <name>PrinterSection</name>
    <message>
        <source>This run was started with a printer of its own: what you choose counts from the next start.</source>
        <translation>Ce lancement a sa propre imprimante&#xa0;: votre choix vaut au prochain démarrage.</translation>
    </message>
    <message>
        <source>The printer&apos;s address</source>
        <translation>Adresse de l&apos;imprimante</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Use no printer</source>
        <translation>Sans imprimante</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Pas encore imprimé</translation>
    </message>
    <message>
        <source>Printed last</source>
        <translation>Dernières impressions</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page de test</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Largeur du papier</translation>
    </message>
    <message>
        <source>Look for a printer</source>
        <translation>Chercher une imprimante</translation>
    </message>
    <message>
        <source>{width} mm</source>
        <translation>{width} mm</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>Prendre cette imprimante</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page de test</translation>
    </message>
    <message>
        <source>Asking {address}</source>
        <translation>Interrogation de {address}</translation>
    </message>
    <message>
        <source>No printer there</source>
        <translation>Pas d&apos;imprimante à cet endroit</translation>
    </message>
    <message>
        <source>A printer that cannot answer</source>
        <translation>Une imprimante qui ne peut pas répondre</translation>
    </message>
    <message>
        <source>A printer that is ready</source>
        <translation>Une imprimante prête</translation>
    </message>
    <message>
        <source>A printer with trouble</source>
        <translation>Une imprimante en difficulté</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>None is set up</source>
        <translation>Aucune n&apos;est configurée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Peu de papier</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Sans papier</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Capot ouvert</translation>
    </message>
    <message>
        <source>Printer off</source>
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Sens unique</translation>
    </message>
    <message>
        <source>Check print</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Type the address of a printer below, or look for one.</source>
        <translation>Saisir plus bas l&apos;adresse d&apos;une imprimante, ou en chercher une.</translation>
    </message>
    <message>
        <source>It prints, but cannot say whether it did. Look at the paper.</source>
        <translation>Elle imprime, mais ne peut pas dire si c’est fait. Regardez le papier.</translation>
    </message>
    <message>
        <source>{count} waiting to be printed.</source>
        <translation>À imprimer&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Waits for the printer.</source>
        <translation>Attend l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Is being printed.</source>
        <translation>En cours d&apos;impression.</translation>
    </message>
    <message>
        <source>Was not printed.</source>
        <translation>N&apos;a pas été imprimé.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Sent. This way, nobody hears whether it was printed.</source>
        <translation>Envoyé. Par cette voie, personne ne sait si c&apos;est imprimé.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was printed: look at the paper.</source>
        <translation>Personne ne sait si c&apos;est imprimé&#xa0;: regarder le papier.</translation>
    </message>
    <message>
        <source>On the USB</source>
        <translation>Sur l’USB</translation>
    </message>
    <message>
        <source>A queue of CUPS, which cannot say whether it printed</source>
        <translation>Une file de CUPS, qui ne peut pas dire si c’est imprimé</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>One fewer</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Étagères</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n commande ouverte</numerusform>
            <numerusform>%n commandes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>{orders}, somebody is waiting</source>
        <translation>{orders}, quelqu&apos;un attend</translation>
    </message>
    <message>
        <source>Shelves, {count} to put back</source>
        <translation>Étagères, à ranger&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Exceptions, {count} open</source>
        <translation>Exceptions, {count} en cours</translation>
    </message>
    <message>
        <source>Signed in: {name}. Switch user</source>
        <translation>Connecté&#xa0;: {name}. Changer d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Printer: {state}</source>
        <translation>Imprimante&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Scanner off</source>
        <translation>Douchette absente</translation>
    </message>
    <message>
        <source>Hand scanner: it was heard</source>
        <translation>Douchette&#xa0;: elle a été entendue</translation>
    </message>
    <message>
        <source>Hand scanner: nothing was heard yet</source>
        <translation>Douchette&#xa0;: rien entendu encore</translation>
    </message>
    <message>
        <source>Hand scanner: its port is not there</source>
        <translation>Douchette : son port est absent</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d&apos;image</translation>
    </message>
    <message>
        <source>Camera: it shows pictures</source>
        <translation>Caméra&#xa0;: elle montre des images</translation>
    </message>
    <message>
        <source>Camera: no picture</source>
        <translation>Caméra&#xa0;: pas d&apos;image</translation>
    </message>
    <message>
        <source>Camera: at rest</source>
        <translation>Caméra&#xa0;: au repos</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>Batterie {percent} %</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>En file&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} unsent</source>
        <translation>{count} à envoyer</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Update app</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non fiable</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>À configurer</translation>
    </message>
    <message>
        <source>{count} to see</source>
        <translation>{count} à voir</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Régler l&apos;heure</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Not on the shelf</source>
        <translation>Pas en rayon</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Stock figure is wrong</source>
        <translation>Stock faux</translation>
    </message>
    <message>
        <source>Label damaged</source>
        <translation>Étiquette abîmée</translation>
    </message>
    <message>
        <source>No code on it</source>
        <translation>Pas de code dessus</translation>
    </message>
    <message>
        <source>Scanner does not read it</source>
        <translation>La douchette ne le lit pas</translation>
    </message>
    <message>
        <source>Sold by the piece</source>
        <translation>Vendu à la pièce</translation>
    </message>
    <message>
        <source>Item missing</source>
        <translation>Article manquant</translation>
    </message>
    <message>
        <source>Item damaged</source>
        <translation>Article abîmé</translation>
    </message>
    <message>
        <source>Wrong item picked</source>
        <translation>Mauvais article préparé</translation>
    </message>
    <message>
        <source>Marked by mistake</source>
        <translation>Marquée par erreur</translation>
    </message>
    <message>
        <source>More time to pick</source>
        <translation>Plus de temps pour préparer</translation>
    </message>
    <message>
        <source>Item comes later</source>
        <translation>Article attendu plus tard</translation>
    </message>
    <message>
        <source>Many orders at once</source>
        <translation>Beaucoup de commandes à la fois</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>À la demande du client</translation>
    </message>
    <message>
        <source>Nothing could be found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>Placed by mistake</source>
        <translation>Commandée par erreur</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Pas comme prévu</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Mauvais article</translation>
    </message>
    <message>
        <source>Not the substitute</source>
        <translation>Pas le remplacement</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>A changé d&apos;avis</translation>
    </message>
    <message>
        <source>Cannot write now</source>
        <translation>Ne peut pas écrire</translation>
    </message>
    <message>
        <source>Does not want to</source>
        <translation>Ne veut pas</translation>
    </message>
    <message>
        <source>Screen does not take it</source>
        <translation>L&apos;écran ne réagit pas</translation>
    </message>
    <message>
        <source>Stock-taking</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>Manque de personnel</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Closed early</source>
        <translation>Fermeture anticipée</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>Le client est prévenu</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>C’est sorti</translation>
    </message>
    <message>
        <source>Print again was asked for</source>
        <translation>Nouvelle impression demandée</translation>
    </message>
    <message>
        <source>Cancelled on the order&apos;s page</source>
        <translation>Annulée sur la page de la commande</translation>
    </message>
    <message>
        <source>although the shelf was full</source>
        <translation>bien que l’étagère soit pleine</translation>
    </message>
    <message>
        <source>Customer chose another time</source>
        <translation>Le client a choisi une autre heure</translation>
    </message>
</context>
<context>
    <name>RecallSheet</name>
    <message>
        <source>Not ready after all</source>
        <translation>Pas prête</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>The order goes back to picking. {name} was told that it is ready: the service sends an apology with your reason.</source>
        <translation>La commande repasse en préparation. {name} sait déjà qu&apos;elle est prête&#xa0;: le service envoie des excuses avec votre raison.</translation>
    </message>
    <message>
        <source>The order goes back to picking. The message to {name} has not gone, and is taken back.</source>
        <translation>La commande repasse en préparation. Le message à {name} n&apos;est pas parti et il est retiré.</translation>
    </message>
    <message>
        <source>Back to picking</source>
        <translation>Remettre en préparation</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message>
        <source>Refused an item</source>
        <translation>Article refusé</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What do they leave here?</source>
        <translation>Que laisse-t-il ici&#xa0;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>It comes off the total. Put it back on its shelf afterwards.</source>
        <translation>C&apos;est retiré du total. Le remettre ensuite en rayon.</translation>
    </message>
    <message>
        <source>{count} to give</source>
        <translation>À donner&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} handed over</source>
        <translation>Remis&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Choose what they leave here</source>
        <translation>Choisir ce qu&apos;il laisse</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
    <message>
        <source>Record {items} as refused</source>
        <translation>Noter {items} en refus</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Back to the orders to put back</source>
        <translation>Retour aux commandes à ranger</translation>
    </message>
    <message>
        <source>Items to put back</source>
        <translation>Articles à ranger</translation>
    </message>
    <message>
        <source>{done} of {all} back</source>
        <translation>{done} sur {all} rangés</translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation>Correct&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>The other %n too</source>
        <translation>
            <numerusform>%n de plus aussi</numerusform>
            <numerusform>Les %n autres aussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n item(s) to put back</source>
        <translation>
            <numerusform>Scanner %n article à ranger</numerusform>
            <numerusform>Scanner %n articles à ranger</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t scan it: 1 is back</source>
        <translation>Pas scannable&#xa0;: 1 remis</translation>
    </message>
    <message>
        <source>Can&apos;t scan it: 1 {name} is back</source>
        <translation>Pas scannable&#xa0;: 1 {name} remis</translation>
    </message>
</context>
<context>
    <name>RiskLine</name>
    <message>
        <source>Open #{number}</source>
        <translation>Ouvrir #{number}</translation>
    </message>
    <message>
        <source>Ready about {time}, {span} after its promise</source>
        <translation>Prête vers {time}, {span} après la promesse</translation>
    </message>
    <message>
        <source>Ready {earliest}–{latest}; {percent} % likely to be late</source>
        <translation>Prête {earliest}–{latest} ; {percent} % de risque de retard</translation>
    </message>
</context>
<context>
    <name>RiskPanel</name>
    <message numerus="yes">
        <source>%n order(s) will miss their promise at the present pace</source>
        <translation>
            <numerusform>%n commande manquera sa promesse au rythme actuel</numerusform>
            <numerusform>%n commandes manqueront leur promesse au rythme actuel</numerusform>
        </translation>
    </message>
    <message>
        <source>Every promise will be kept at the present pace</source>
        <translation>Au rythme actuel, toutes les promesses seront tenues</translation>
    </message>
    <message>
        <source>Whether every promise will be kept is not known</source>
        <translation>On ne sait pas si toutes les promesses seront tenues</translation>
    </message>
    <message>
        <source>Not worked out yet</source>
        <translation>Pas encore calculé</translation>
    </message>
    <message>
        <source>The pace was learned {span} ago.</source>
        <translation>Le rythme a été appris il y a {span}.</translation>
    </message>
    <message>
        <source>No single act was found that would keep one of them. Begin with the order due first; more people picking may help.</source>
        <translation>Aucune action trouvée ne permettrait à elle seule d&apos;en tenir une. Commencer par la commande due en premier ; plus de monde à la préparation peut aider.</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) are not shown.</source>
        <translation>
            <numerusform>%n autre commande n’est pas affichée.</numerusform>
            <numerusform>%n autres commandes ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign {name}</source>
        <translation>Confier à {name}</translation>
    </message>
    <message>
        <source>Take it off its walk: {name}</source>
        <translation>Le retirer de la tournée : {name}</translation>
    </message>
    <message>
        <source>At most {count} at {time}</source>
        <translation>Au plus {count} à {time}</translation>
    </message>
    <message>
        <source>Offer {time}</source>
        <translation>Proposer {time}</translation>
    </message>
</context>
<context>
    <name>ScanRouting</name>
    <message>
        <source>Nothing here knows this code.</source>
        <translation>Ce code est inconnu ici.</translation>
    </message>
    <message>
        <source>Bag {bag} belongs to another order. Put it back.</source>
        <translation>Le sac {bag} est d&apos;une autre commande. Le remettre.</translation>
    </message>
    <message>
        <source>Bag {bag} is in your hand. Scan the shelf that it goes to.</source>
        <translation>Le sac {bag} est en main. Scanner l&apos;étagère où il va.</translation>
    </message>
    <message>
        <source>Bag {bag} is on {shelf} now.</source>
        <translation>Le sac {bag} est maintenant sur {shelf}.</translation>
    </message>
    <message>
        <source>{shelf} is a shelf. Close what is open first, then scan the bag and the shelf.</source>
        <translation>{shelf} est une étagère. Fermez d&apos;abord ce qui est ouvert, puis scannez le sac et l&apos;étagère.</translation>
    </message>
    <message>
        <source>{shelf} is a shelf. Scan the bag that goes there now.</source>
        <translation>{shelf} est une étagère. Scanner le sac qui y va.</translation>
    </message>
    <message>
        <source>Open an order first, then scan its items.</source>
        <translation>Ouvrir d&apos;abord une commande, puis scanner ses articles.</translation>
    </message>
    <message>
        <source>{item} was to be used by {day}. Look for a fresher one.</source>
        <translation>{item} était à consommer avant le {day}. Prenez-en un plus frais.</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Cet article</translation>
    </message>
</context>
<context>
    <name>ScannerSection</name>
    <message>
        <source>This run was started with a scanner of its own: what you choose counts from the next start.</source>
        <translation>Cette session a été lancée avec sa propre douchette : votre choix comptera au prochain démarrage.</translation>
    </message>
    <message>
        <source>A code to scan: {code}</source>
        <translation>Un code à scanner&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Take nothing off</source>
        <translation>Ne rien enlever</translation>
    </message>
    <message>
        <source>Scan this code, or one of the printed test page: that tells what your scanner puts before and after each code. A scanner that cannot read screens can read the page.</source>
        <translation>Scanner ce code, ou un de la page de test&#xa0;: on voit ce que la douchette met avant et après chaque code. Une douchette qui ne lit pas les écrans peut lire la page.</translation>
    </message>
    <message>
        <source>What it puts around each code</source>
        <translation>Ce qu&apos;elle met autour</translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation>Comment elle est branchée</translation>
    </message>
    <message>
        <source>Scan anything</source>
        <translation>Scanner n&apos;importe quoi</translation>
    </message>
    <message>
        <source>What arrives from the scanner is shown here.</source>
        <translation>Ce qui vient de la douchette s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>Everything that was typed: {raw}</source>
        <translation>Tout ce qui est saisi&#xa0;: {raw}</translation>
    </message>
    <message>
        <source>Everything that was sent: {raw}</source>
        <translation>Tout ce qui a été envoyé : {raw}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>une pause</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>ne le dit pas</translation>
    </message>
    <message>
        <source>{keys} keys in {ms} ms, ended by {end}. Kind of code: {kind}.</source>
        <translation>Touches&#xa0;: {keys} en {ms} ms, fin&#xa0;: {end}. Type de code&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>Sent by its cable, ended by {end}. Kind of code: {kind}.</source>
        <translation>Envoyé par son câble, terminé par {end}. Type de code : {kind}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Take off “{prefix}” and “{suffix}”</source>
        <translation>Enlever «&#xa0;{prefix}&#xa0;» et «&#xa0;{suffix}&#xa0;»</translation>
    </message>
    <message>
        <source>Taken off now: “{prefix}” before each code, “{suffix}” after it.</source>
        <translation>Enlevé maintenant&#xa0;: «&#xa0;{prefix}&#xa0;» avant chaque code, «&#xa0;{suffix}&#xa0;» après.</translation>
    </message>
    <message>
        <source>Nothing is taken off now.</source>
        <translation>Rien n&apos;est enlevé.</translation>
    </message>
    <message>
        <source>It types like a keyboard</source>
        <translation>Elle tape comme un clavier</translation>
    </message>
    <message>
        <source>The scanner cannot be read</source>
        <translation>La douchette ne peut pas être lue</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Collected</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non retiré</translation>
    </message>
    <message>
        <source>Will miss its promise</source>
        <translation>Manquera sa promesse</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>partly closed</source>
        <translation>fermé en partie</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} réservés</translation>
    </message>
    <message>
        <source>{count} of {limit} booked</source>
        <translation>{count} sur {limit} réservés</translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation>Prêt en partie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transférée</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Block hours…</source>
        <translation>Bloquer des heures…</translation>
    </message>
    <message>
        <source>Closing time…</source>
        <translation>Heure de fermeture…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer un fichier…</translation>
    </message>
    <message>
        <source>Print day sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>The day sheet goes to the printer.</source>
        <translation>La feuille du jour part à l’imprimante.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>More: scroll with the arrow keys</source>
        <translation>Suite&#xa0;: défiler avec les flèches</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SelfTestSection</name>
    <message>
        <source>Write a diagnostics file</source>
        <translation>Écrire un fichier de diagnostic</translation>
    </message>
    <message>
        <source>For whoever looks after the tablets</source>
        <translation>Pour qui s&apos;occupe des tablettes</translation>
    </message>
    <message>
        <source>The file holds versions, numbers and states. It holds no names, numbers of orders, addresses or codes.</source>
        <translation>Le fichier contient des versions, des chiffres et des états. Il ne contient ni noms, ni numéros de commande, ni adresses, ni codes.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Le fichier est écrit</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 bag</source>
        <translation>1 sac</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 commande</translation>
    </message>
    <message>
        <source>1 step is not sent yet to {store}.</source>
        <translation>1 étape n&apos;est pas encore envoyée à {store}.</translation>
    </message>
    <message>
        <source>1 step of this tablet cannot be sent: it was locked with another key. Look at the orders that were worked on with it, and save what is unsent before it is set up anew.</source>
        <translation>1 étape de cette tablette ne peut pas être envoyée : elle a été verrouillée avec une autre clé. Vérifiez les commandes traitées avec elle et enregistrez ce qui n’est pas envoyé avant de la reconfigurer.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 figures. Choose another.</source>
        <translation>Un code PIN a de 4 à 12 chiffres. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A code was read in {ms} ms, by two readers.</source>
        <translation>Un code a été lu en {ms} ms, par deux lecteurs.</translation>
    </message>
    <message>
        <source>Accept substitution</source>
        <translation>Accepter le remplacement</translation>
    </message>
    <message>
        <source>Acknowledge arrival</source>
        <translation>Confirmer l&apos;arrivée</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>All is well where both codes scan and nothing is cut off.</source>
        <translation>Tout va bien si les deux codes se lisent et que rien n’est coupé.</translation>
    </message>
    <message>
        <source>All of {item} is picked or decided already. Go on with the next item.</source>
        <translation>Tout est déjà pris ou décidé pour {item}. Passez à l&apos;article suivant.</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Déjà retirée</translation>
    </message>
    <message>
        <source>An offer for this line is open. Wait for the answer or take it back.</source>
        <translation>Une offre est en cours pour cette ligne. Attendre la réponse ou la retirer.</translation>
    </message>
    <message>
        <source>Another customer&apos;s pass</source>
        <translation>Pass d&apos;un autre client</translation>
    </message>
    <message>
        <source>Another order is in hand</source>
        <translation>Une autre commande est en cours</translation>
    </message>
    <message>
        <source>Another order was chosen: say which one it is.</source>
        <translation>Une autre commande a été choisie : dites laquelle.</translation>
    </message>
    <message>
        <source>Another program holds the tablet&apos;s database, so this was not recorded.</source>
        <translation>Un autre programme occupe la base de la tablette&#xa0;; ceci n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>Another program uses the printer at {address}.</source>
        <translation>Un autre programme utilise l’imprimante {address}.</translation>
    </message>
    <message>
        <source>Another program uses the scanner at {path}.</source>
        <translation>Un autre programme utilise la douchette {path}.</translation>
    </message>
    <message>
        <source>Another store has this order now.</source>
        <translation>Un autre magasin a maintenant cette commande.</translation>
    </message>
    <message>
        <source>App too old</source>
        <translation>Application trop ancienne</translation>
    </message>
    <message>
        <source>Arabic and Indian scripts are printed letter by letter.</source>
        <translation>Les écritures arabes et indiennes s’impriment lettre par lettre.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Demander l&apos;accès.</translation>
    </message>
    <message>
        <source>Ask for fewer days, the first one first.</source>
        <translation>Demander moins de jours, le premier d’abord.</translation>
    </message>
    <message>
        <source>Ask them to turn up the brightness, or type the code beside it.</source>
        <translation>Demander d&apos;augmenter la luminosité, ou saisir le code à côté.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>At most {most} addresses can be asked at once.</source>
        <translation>Au plus {most} adresses à la fois.</translation>
    </message>
    <message>
        <source>Back on the shelves</source>
        <translation>De retour en rayon</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>Mauvaise adresse</translation>
    </message>
    <message>
        <source>Bag label of order {number}</source>
        <translation>Étiquette de sac de la commande {number}</translation>
    </message>
    <message>
        <source>Bag missing</source>
        <translation>Sac manquant</translation>
    </message>
    <message>
        <source>Bag {code} was found on {shelf} and set aside.</source>
        <translation>Le sac {code} a été trouvé sur {shelf} et mis de côté.</translation>
    </message>
    <message>
        <source>Bag {number} of {all}</source>
        <translation>Sac {number}/{all}</translation>
    </message>
    <message>
        <source>Block hours</source>
        <translation>Bloquer des heures</translation>
    </message>
    <message>
        <source>By the mean time of an order.</source>
        <translation>D’après le temps moyen d’une commande.</translation>
    </message>
    <message>
        <source>By this store&apos;s own pace: {orders} orders on {days} days.</source>
        <translation>D’après le rythme propre à ce magasin : {orders} commandes sur {days} jours.</translation>
    </message>
    <message>
        <source>COLD</source>
        <translation>FROID</translation>
    </message>
    <message>
        <source>COPY {number}</source>
        <translation>COPIE {number}</translation>
    </message>
    <message>
        <source>CUPS could not pass it on to the printer of the queue “{queue}”.</source>
        <translation>CUPS n’a pas pu le transmettre à l’imprimante de la file « {queue} ».</translation>
    </message>
    <message>
        <source>CUPS did not say whether it took it.</source>
        <translation>CUPS n’a pas dit s’il l’a accepté.</translation>
    </message>
    <message>
        <source>CUPS does not answer on this tablet.</source>
        <translation>CUPS ne répond pas sur cette tablette.</translation>
    </message>
    <message>
        <source>CUPS has no queue “{queue}”, or CUPS is not running.</source>
        <translation>CUPS n’a pas de file « {queue} », ou CUPS ne tourne pas.</translation>
    </message>
    <message>
        <source>CUPS has stopped the queue “{queue}”.</source>
        <translation>CUPS a arrêté la file « {queue} ».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cancelled by {who} {when}. Hand nothing over; offer to place the order again.</source>
        <translation>Annulée par {who} {when}. Ne rien remettre&#xa0;; proposer de recommander.</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Check its cable; it is found again by itself.</source>
        <translation>Vérifiez son câble ; elle est retrouvée d’elle-même.</translation>
    </message>
    <message>
        <source>Check that it is on and its USB cable is in.</source>
        <translation>Vérifiez qu’elle est allumée et que son câble USB est branché.</translation>
    </message>
    <message>
        <source>Check that it is on and its cable is in.</source>
        <translation>Vérifiez qu’elle est allumée et que son câble est branché.</translation>
    </message>
    <message>
        <source>Check that it is on and its network cable is in.</source>
        <translation>Vérifier qu&apos;elle est allumée et le câble réseau branché.</translation>
    </message>
    <message>
        <source>Check that they are {age} or older first.</source>
        <translation>Vérifier d&apos;abord&#xa0;: {age} ans ou plus.</translation>
    </message>
    <message>
        <source>Check that they are {age} or older.</source>
        <translation>Vérifier&#xa0;: {age} ans ou plus.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, tell whoever runs the service.</source>
        <translation>Vérifiez l’adresse ; si elle est juste, prévenez la personne qui gère le service.</translation>
    </message>
    <message>
        <source>Check the address; update the older of the two.</source>
        <translation>Vérifier l&apos;adresse&#xa0;; mettre à jour le plus ancien des deux.</translation>
    </message>
    <message>
        <source>Check the data folder, then start the app again.</source>
        <translation>Vérifier le dossier de données, puis relancer l&apos;application.</translation>
    </message>
    <message>
        <source>Check the data folder.</source>
        <translation>Vérifier le dossier de données.</translation>
    </message>
    <message>
        <source>Check their identity: the name must match. Keep no copy of an ID.</source>
        <translation>Vérifier l&apos;identité&#xa0;: le nom doit correspondre. Ne garder aucune copie.</translation>
    </message>
    <message>
        <source>Check this tablet&apos;s date; if it is right, tell whoever runs the service.</source>
        <translation>Vérifiez la date de cette tablette ; si elle est juste, prévenez la personne qui gère le service.</translation>
    </message>
    <message>
        <source>Checked: {how}</source>
        <translation>Vérifié : {how}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another one in the settings, or use the hand scanner.</source>
        <translation>En choisir une autre dans les réglages, ou utiliser la douchette.</translation>
    </message>
    <message>
        <source>Choose another printer in the settings, or have the queue set up again.</source>
        <translation>Choisissez une autre imprimante dans les réglages, ou faites recréer la file.</translation>
    </message>
    <message>
        <source>Choose one in the settings if this counter prints.</source>
        <translation>En choisir une dans les réglages si ce comptoir imprime.</translation>
    </message>
    <message>
        <source>Chosen by name</source>
        <translation>Choisie par le nom</translation>
    </message>
    <message>
        <source>Close slot</source>
        <translation>Fermer le créneau</translation>
    </message>
    <message>
        <source>Close that program, or remove the printer from it.</source>
        <translation>Fermez ce programme, ou retirez-en l’imprimante.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Fermez ce programme.</translation>
    </message>
    <message>
        <source>Close the other Counterhand window and try again.</source>
        <translation>Fermer l&apos;autre fenêtre Counterhand et réessayer.</translation>
    </message>
    <message>
        <source>Closing time</source>
        <translation>Heure de fermeture</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>Code refusé</translation>
    </message>
    <message>
        <source>Codes cannot be read on this tablet.</source>
        <translation>Cette tablette ne peut pas lire de codes.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>Retiré par {name}</translation>
    </message>
    <message>
        <source>Command {seq} of this tablet was damaged on disk and was not sent. Look at the orders again.</source>
        <translation>L&apos;étape {seq} de cette tablette était abîmée sur le disque et n&apos;a pas été envoyée. Revoir les commandes.</translation>
    </message>
    <message>
        <source>Command {seq} of this tablet, about order {number}, was damaged on disk and was not sent. Look at the order again.</source>
        <translation>L&apos;étape {seq} de cette tablette, sur la commande {number}, était abîmée sur le disque et n&apos;a pas été envoyée. Revoir la commande.</translation>
    </message>
    <message>
        <source>Command {seq} of this tablet, about the store&apos;s slots or hours, was damaged on disk and was not sent. Look at the schedule again.</source>
        <translation>La commande {seq} de cette tablette, sur les créneaux ou les horaires du magasin, a été endommagée sur le disque et n’a pas été envoyée. Regardez de nouveau le planning.</translation>
    </message>
    <message>
        <source>Compare the name with an ID.</source>
        <translation>Comparer le nom avec une pièce d&apos;identité.</translation>
    </message>
    <message>
        <source>Connect the tablet to the service; they come by themselves.</source>
        <translation>Connecter la tablette au service&#xa0;; tout arrive seul.</translation>
    </message>
    <message>
        <source>Damaged pass</source>
        <translation>Pass abîmé</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Feuille du jour</translation>
    </message>
    <message>
        <source>Days refused</source>
        <translation>Jours refusés</translation>
    </message>
    <message>
        <source>Decline substitution</source>
        <translation>Refuser le remplacement</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Delete the file and enrol this tablet again.</source>
        <translation>Supprimer le fichier et réenregistrer cette tablette.</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Enrol again.</source>
        <translation>Réenregistrer la tablette.</translation>
    </message>
    <message>
        <source>Everything that is stored can be read.</source>
        <translation>Tout ce qui est stocké est lisible.</translation>
    </message>
    <message>
        <source>Everything was refused</source>
        <translation>Tout a été refusé</translation>
    </message>
    <message>
        <source>Exception {number} of this tablet was damaged on disk. If the service knows it, it comes again; if not, only the orders that were worked on with this tablet can tell.</source>
        <translation>L’exception {number} de cette tablette était abîmée sur le disque. Si le service la connaît, elle revient&#xa0;; sinon, revoir les commandes traitées avec cette tablette.</translation>
    </message>
    <message>
        <source>Expired pass</source>
        <translation>Pass expiré</translation>
    </message>
    <message>
        <source>Extend hold</source>
        <translation>Prolonger la garde</translation>
    </message>
    <message>
        <source>Fetching the team…</source>
        <translation>Récupération de l&apos;équipe…</translation>
    </message>
    <message>
        <source>Find out first who they are.</source>
        <translation>Vérifier d&apos;abord qui est là.</translation>
    </message>
    <message>
        <source>Find the bag that stood on {shelf} and scan it.</source>
        <translation>Trouver le sac qui était sur {shelf} et le scanner.</translation>
    </message>
    <message>
        <source>For shift leads</source>
        <translation>Pour les responsables</translation>
    </message>
    <message>
        <source>Free some space before the end of the day.</source>
        <translation>Libérer de la place avant la fin de la journée.</translation>
    </message>
    <message>
        <source>Free some space now, or nothing can be recorded soon.</source>
        <translation>Libérer de la place maintenant, sinon plus rien ne sera enregistré.</translation>
    </message>
    <message>
        <source>Free some space on the tablet, then save again.</source>
        <translation>Libérer de la place sur la tablette, puis enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>Free some space on the tablet; what was tapped before is safe.</source>
        <translation>Libérer de la place sur la tablette&#xa0;; ce qui précède est en sûreté.</translation>
    </message>
    <message>
        <source>Free some space, or ask for access to the app&apos;s folder.</source>
        <translation>Libérer de la place, ou demander l&apos;accès au dossier de l&apos;application.</translation>
    </message>
    <message>
        <source>Given up as not collected</source>
        <translation>Déclarée non retirée</translation>
    </message>
    <message>
        <source>Go on with what this tablet knows.</source>
        <translation>Continuer avec ce que sait cette tablette.</translation>
    </message>
    <message>
        <source>Go on working: what you do is kept here and sent after the update.</source>
        <translation>Continuer&#xa0;: tout est gardé ici et envoyé après la mise à jour.</translation>
    </message>
    <message>
        <source>Go on working; what you do is kept here and sent later.</source>
        <translation>Continuer&#xa0;: tout est gardé ici et envoyé plus tard.</translation>
    </message>
    <message>
        <source>HEAVY</source>
        <translation>LOURD</translation>
    </message>
    <message>
        <source>Hand nothing over. It is for {store}: show them the way.</source>
        <translation>Ne rien remettre. Il est pour {store}&#xa0;: indiquer le chemin.</translation>
    </message>
    <message>
        <source>Hand nothing over. Look the order up by name and check their identity.</source>
        <translation>Ne rien remettre. Chercher la commande par le nom et vérifier l&apos;identité.</translation>
    </message>
    <message>
        <source>Hand nothing over. The address of the right store is in the customer&apos;s message.</source>
        <translation>Ne rien remettre. L&apos;adresse du bon magasin est dans le message du client.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Handed over by {who} {when}. If they say it was not them, call the shift lead.</source>
        <translation>Remise par {who} {when}. Si le client dit que ce n&apos;était pas lui, appeler le responsable.</translation>
    </message>
    <message>
        <source>Handed over to {name}, which cannot say whether it printed.</source>
        <translation>Remis à {name}, qui ne peut pas dire si c’est imprimé.</translation>
    </message>
    <message>
        <source>Have a new roll ready.</source>
        <translation>Préparer un nouveau rouleau.</translation>
    </message>
    <message>
        <source>Have counterhand&apos;s udev rule installed (packaging/70-counterhand-devices.rules), then unplug the printer and plug it in again.</source>
        <translation>Faites installer la règle udev de counterhand (packaging/70-counterhand-devices.rules), puis débranchez et rebranchez l’imprimante.</translation>
    </message>
    <message>
        <source>Have counterhand&apos;s udev rule installed, then unplug the scanner and plug it in again.</source>
        <translation>Faites installer la règle udev de counterhand, puis débranchez et rebranchez la douchette.</translation>
    </message>
    <message>
        <source>Have cups-client installed and CUPS started, or choose another printer in the settings.</source>
        <translation>Faites installer cups-client et démarrer CUPS, ou choisissez une autre imprimante dans les réglages.</translation>
    </message>
    <message>
        <source>Have libusb-1.0-0 installed, or use file:/dev/usb/lp0.</source>
        <translation>Faites installer libusb-1.0-0, ou utilisez file:/dev/usb/lp0.</translation>
    </message>
    <message>
        <source>If the authority is a private one, start the app with --ca-file and its file.</source>
        <translation>Si l’autorité est privée, démarrez l’application avec --ca-file et son fichier.</translation>
    </message>
    <message>
        <source>If the paper is not complete, print a copy.</source>
        <translation>Si le papier n&apos;est pas complet, imprimer une copie.</translation>
    </message>
    <message>
        <source>Install the system library libfribidi0.</source>
        <translation>Installez la bibliothèque système libfribidi0.</translation>
    </message>
    <message>
        <source>It belongs to order #{other} of {name}; in hand is #{number}. Hand nothing over before you chose.</source>
        <translation>Il est de la commande #{other} de {name}&#xa0;; en main&#xa0;: #{number}. Choisir avant de remettre.</translation>
    </message>
    <message>
        <source>It belongs to this order and was not used before.</source>
        <translation>Il est de cette commande et n&apos;a pas encore servi.</translation>
    </message>
    <message>
        <source>It is being handed over right now. Please ask at the counter.</source>
        <translation>Elle est en cours de remise. Merci de demander au comptoir.</translation>
    </message>
    <message>
        <source>It is genuine but too old. Check their identity instead.</source>
        <translation>Il est authentique mais trop ancien. Vérifier plutôt l&apos;identité.</translation>
    </message>
    <message>
        <source>It is picked, but not on its shelf yet. Ask them to wait a moment.</source>
        <translation>Préparée, mais pas encore sur l&apos;étagère. Demander un instant.</translation>
    </message>
    <message>
        <source>It is ready already. Please call the store.</source>
        <translation>Elle est déjà prête. Merci d&apos;appeler le magasin.</translation>
    </message>
    <message>
        <source>It is too old for the service to know whether it counted already. Look at the order and do it again only if it is still missing.</source>
        <translation>Trop ancien pour savoir si cela a déjà compté. Regarder la commande et ne refaire que ce qui manque.</translation>
    </message>
    <message>
        <source>It is too old for the service to know whether it counted already. Look at the schedule and do it again only if it is still missing.</source>
        <translation>Trop ancien pour savoir si cela a déjà compté. Regarder le planning et ne refaire que ce qui manque.</translation>
    </message>
    <message>
        <source>It is tried again with each minute; until then go by the promised times.</source>
        <translation>Un nouvel essai est fait chaque minute ; d&apos;ici là, se fier aux heures promises.</translation>
    </message>
    <message>
        <source>It looks like 192.0.2.10, 192.0.2.10-40 or 192.0.2.0/28.</source>
        <translation>Par exemple 192.0.2.10, 192.0.2.10-40 ou 192.0.2.0/28.</translation>
    </message>
    <message>
        <source>It looks like https://pickup.example.com.</source>
        <translation>Par exemple https://pickup.example.com.</translation>
    </message>
    <message>
        <source>It looks like serial:/dev/ttyACM0.</source>
        <translation>Elle ressemble à serial:/dev/ttyACM0.</translation>
    </message>
    <message>
        <source>It looks like tcp://192.0.2.10:9100, usb:04b8:0e15, serial:/dev/ttyUSB0?baud=19200, file:/dev/usb/lp0 or cups:QUEUE.</source>
        <translation>Elle ressemble à tcp://192.0.2.10:9100, usb:04b8:0e15, serial:/dev/ttyUSB0?baud=19200, file:/dev/usb/lp0 ou cups:FILE.</translation>
    </message>
    <message>
        <source>It stands on its shelf and only has to be marked ready.</source>
        <translation>Elle est sur l&apos;étagère&#xa0;; il reste à la marquer prête.</translation>
    </message>
    <message>
        <source>It takes what is printed, but cannot say how it is. Print a test page and look at it.</source>
        <translation>Elle accepte ce qu’on imprime, mais ne peut pas dire son état. Imprimez une page de test et regardez-la.</translation>
    </message>
    <message>
        <source>It was extended once already. Please call the store.</source>
        <translation>Elle a déjà été prolongée. Merci d&apos;appeler le magasin.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>Items are picked already. Put them back first.</source>
        <translation>Des articles sont déjà préparés. Les remettre d&apos;abord.</translation>
    </message>
    <message>
        <source>Job {job}</source>
        <translation>Impression {job}</translation>
    </message>
    <message>
        <source>Keeps {count} promise.</source>
        <translation>Tient {count} promesse.</translation>
    </message>
    <message>
        <source>Keeps {count} promises.</source>
        <translation>Tient {count} promesses.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Keyring missing</source>
        <translation>Trousseau absent</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Let a shift lead enrol it.</source>
        <translation>Un responsable doit l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>Let them sign first, or say why they cannot.</source>
        <translation>Faire signer d&apos;abord, ou dire pourquoi c&apos;est impossible.</translation>
    </message>
    <message>
        <source>Let them sign.</source>
        <translation>Faire signer.</translation>
    </message>
    <message>
        <source>Limit slot</source>
        <translation>Limiter le créneau</translation>
    </message>
    <message>
        <source>List of a walk</source>
        <translation>Liste d’une tournée</translation>
    </message>
    <message>
        <source>Look again in a moment. If it comes again, have the tablet&apos;s storage checked.</source>
        <translation>Regarder à nouveau dans un instant. Si cela revient, faire vérifier le stockage.</translation>
    </message>
    <message>
        <source>Look at the paper, and print a copy if it is not complete.</source>
        <translation>Regardez le papier, et imprimez une copie s’il n’est pas complet.</translation>
    </message>
    <message>
        <source>Look the order up by name and check their identity.</source>
        <translation>Cherchez la commande par nom et vérifiez l’identité.</translation>
    </message>
    <message>
        <source>Make it smaller, or cut out the code.</source>
        <translation>Réduisez-la ou recadrez-la sur le code.</translation>
    </message>
    <message>
        <source>Make room on the tablet, or ask for access to its folder.</source>
        <translation>Libérer de la place sur la tablette, ou demander l&apos;accès à son dossier.</translation>
    </message>
    <message>
        <source>Make room, or let the app write there; then save it again.</source>
        <translation>Faites de la place, ou autorisez l’application à y écrire ; puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Makes keeping a promise likelier by {percent} %.</source>
        <translation>Augmente de {percent} % la probabilité de tenir une promesse.</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Marquer prête</translation>
    </message>
    <message>
        <source>More may be missing: look at the orders that were worked on with this tablet.</source>
        <translation>Il peut en manquer d’autres&#xa0;: revoir les commandes traitées avec cette tablette.</translation>
    </message>
    <message>
        <source>More orders than usual</source>
        <translation>Plus de commandes que d’habitude</translation>
    </message>
    <message>
        <source>Move bag</source>
        <translation>Déplacer le sac</translation>
    </message>
    <message>
        <source>Move it out of the data folder, then start the app again.</source>
        <translation>L&apos;enlever du dossier de données, puis relancer l&apos;application.</translation>
    </message>
    <message>
        <source>Moved by {who} {when}. Hand nothing over: it waits in the other store.</source>
        <translation>Transférée par {who} {when}. Ne rien remettre&#xa0;: elle attend dans l&apos;autre magasin.</translation>
    </message>
    <message>
        <source>Moved to another store</source>
        <translation>Transférée dans un autre magasin</translation>
    </message>
    <message>
        <source>New orders and customers are shown on the screen all the same.</source>
        <translation>Nouvelles commandes et clients s&apos;affichent quand même.</translation>
    </message>
    <message>
        <source>No CUPS</source>
        <translation>Pas de CUPS</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Pas de code PIN</translation>
    </message>
    <message>
        <source>No USB</source>
        <translation>Pas d’USB</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Pas une adresse</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation>Pas de réponse en {seconds} secondes.</translation>
    </message>
    <message>
        <source>No bag of this order is here. Put one on a shelf first.</source>
        <translation>Aucun sac de cette commande n&apos;est ici. En mettre d&apos;abord un sur une étagère.</translation>
    </message>
    <message>
        <source>No camera is set up.</source>
        <translation>Aucune caméra n&apos;est configurée.</translation>
    </message>
    <message>
        <source>No certificate authority</source>
        <translation>Aucune autorité de certification</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Pas de clip</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Pas de fichier</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be decided about.</source>
        <translation>De {item}, on ne peut décider que de {count}.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be decided about: an offer to the customer is open. Take it back first.</source>
        <translation>De {item}, on ne peut décider que de {count}&#xa0;: une offre au client est en cours. La retirer d&apos;abord.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be handed over here.</source>
        <translation>De {item}, on ne peut remettre ici que {count}.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be put back.</source>
        <translation>De {item}, on ne peut en remettre que {count}.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be refused.</source>
        <translation>De {item}, on ne peut en refuser que {count}.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can go back.</source>
        <translation>De {item}, on ne peut en ranger que {count}.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can go into a bag.</source>
        <translation>De {item}, on ne peut en mettre que {count} dans un sac.</translation>
    </message>
    <message>
        <source>No orders on this day.</source>
        <translation>Aucune commande ce jour-là.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d&apos;image</translation>
    </message>
    <message>
        <source>No picture was named.</source>
        <translation>Aucune image n&apos;est indiquée.</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Pas d&apos;images</translation>
    </message>
    <message>
        <source>No printer is set up on this tablet.</source>
        <translation>Aucune imprimante n&apos;est configurée sur cette tablette.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Aucune imprimante n&apos;est configurée.</translation>
    </message>
    <message>
        <source>No storage</source>
        <translation>Pas de stockage</translation>
    </message>
    <message>
        <source>No such code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Nobody blocked that here. Look at the day again.</source>
        <translation>Personne n’a bloqué cela ici. Regardez à nouveau la journée.</translation>
    </message>
    <message>
        <source>Nobody came, and {who} put the items back {when}. Offer to place the order again.</source>
        <translation>Personne n&apos;est venu et {who} a rangé les articles {when}. Proposer de recommander.</translation>
    </message>
    <message>
        <source>Nobody else leads this team. Make somebody else a lead with a PIN first.</source>
        <translation>Personne d’autre ne dirige cette équipe. Nommez d’abord un autre responsable avec un code PIN.</translation>
    </message>
    <message>
        <source>Nobody has gone to {name}, who is here for order {number}. Send somebody.</source>
        <translation>Personne n&apos;est allé vers {name}, là pour la commande {number}. Envoyer quelqu&apos;un.</translation>
    </message>
    <message>
        <source>Nobody has looked at the new orders yet; order {number} has waited longest.</source>
        <translation>Personne n&apos;a vu les nouvelles commandes&#xa0;; la {number} attend depuis le plus longtemps.</translation>
    </message>
    <message>
        <source>Nobody has said that they are here yet.</source>
        <translation>Personne n&apos;a encore dit être là.</translation>
    </message>
    <message>
        <source>Nobody is signed in here any more. Type your PIN.</source>
        <translation>Plus personne n’est connecté ici. Saisir son PIN.</translation>
    </message>
    <message>
        <source>Nobody picks for this order any more. Put yours back.</source>
        <translation>Cette commande n’est plus préparée. Remettez le vôtre.</translation>
    </message>
    <message>
        <source>Nobody signs in here under that name. Ask the lead.</source>
        <translation>Personne ne se connecte ici sous ce nom. Voir le responsable.</translation>
    </message>
    <message>
        <source>Nobody whom this tablet trusts vouches for the service&apos;s certificate.</source>
        <translation>Aucune autorité reconnue par cette tablette ne garantit le certificat du service.</translation>
    </message>
    <message>
        <source>Not a genuine pass</source>
        <translation>Pass non authentique</translation>
    </message>
    <message>
        <source>Not by person</source>
        <translation>Pas par personne</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>Not on the team</source>
        <translation>Pas dans l’équipe</translation>
    </message>
    <message>
        <source>Not picked yet: {count} of {all} items. Ask them to wait a moment.</source>
        <translation>Pas encore préparés&#xa0;: {count} articles sur {all}. Demander un instant.</translation>
    </message>
    <message>
        <source>Not picked yet: {count} × {name}. Ask them to wait a moment.</source>
        <translation>Pas encore préparé&#xa0;: {count} × {name}. Demander un instant.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Pas encore prête</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>Note what the customer said on the phone.</source>
        <translation>Noter ce que le client a dit au téléphone.</translation>
    </message>
    <message>
        <source>Nothing can be written on this tablet ({reason}).</source>
        <translation>Rien ne peut être écrit sur cette tablette ({reason}).</translation>
    </message>
    <message>
        <source>Nothing goes along. Put it back on its shelf.</source>
        <translation>Rien n&apos;est emporté. Le remettre en rayon.</translation>
    </message>
    <message>
        <source>Nothing goes along. Put the {count} items back on their shelves.</source>
        <translation>Rien n&apos;est emporté. Remettre les {count} articles en rayon.</translation>
    </message>
    <message>
        <source>Nothing here knows this code. Check the label, or type the order&apos;s number.</source>
        <translation>Ce code est inconnu ici. Vérifier l&apos;étiquette, ou saisir le numéro de commande.</translation>
    </message>
    <message>
        <source>Nothing is picked. If nothing can be had, ask the lead to cancel.</source>
        <translation>Rien n&apos;est préparé. S&apos;il n&apos;y a rien, demander au responsable d&apos;annuler.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Rien n&apos;est encore stocké.</translation>
    </message>
    <message>
        <source>Nothing of it could be picked. Say that you are sorry.</source>
        <translation>Rien n&apos;a pu être préparé. Présenter des excuses.</translation>
    </message>
    <message>
        <source>Nothing of it is here. Find the missing bag and scan it first.</source>
        <translation>Il n&apos;y a rien ici. Trouver d&apos;abord le sac manquant et le scanner.</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Rien à imprimer</translation>
    </message>
    <message>
        <source>Nothing was handed over yet, so there is no receipt.</source>
        <translation>Rien n&apos;a encore été remis, il n&apos;y a donc pas de reçu.</translation>
    </message>
    <message>
        <source>OVERSIZE</source>
        <translation>ENCOMBRANT</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>On the team already</source>
        <translation>Déjà dans l’équipe</translation>
    </message>
    <message>
        <source>One of those bags is not this order&apos;s. Put it back.</source>
        <translation>Un de ces sacs n&apos;est pas de cette commande. Le remettre.</translation>
    </message>
    <message>
        <source>Only a shift lead can do this.</source>
        <translation>Seul un responsable peut le faire.</translation>
    </message>
    <message>
        <source>Only a shift lead may do this. Ask them.</source>
        <translation>Seul le responsable peut le faire. Demandez-lui.</translation>
    </message>
    <message>
        <source>Only a shift lead may take a full slot.</source>
        <translation>Seul un responsable peut prendre un créneau complet.</translation>
    </message>
    <message>
        <source>Only a storefront places orders.</source>
        <translation>Seule une boutique passe des commandes.</translation>
    </message>
    <message>
        <source>Only staff can be assigned. Choose a colleague.</source>
        <translation>Seul le personnel peut être désigné. Choisir un collègue.</translation>
    </message>
    <message>
        <source>Only who did it, or a shift lead, may take it back.</source>
        <translation>Seul l&apos;auteur, ou un responsable, peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Open slot</source>
        <translation>Ouvrir le créneau</translation>
    </message>
    <message>
        <source>Order not on this tablet yet</source>
        <translation>Commande pas encore sur cette tablette</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Commande {number}</translation>
    </message>
    <message>
        <source>Order {number} was cancelled, and {name} handed it over on {tablet}, which had not heard of that. Ask them what they gave; the shift lead ends it under Exceptions.</source>
        <translation>La commande {number} était annulée, et {name} l’a remise sur {tablet}, qui l’ignorait. Demander ce qui a été remis ; le responsable clôt le tout sous « Exceptions ».</translation>
    </message>
    <message>
        <source>Order {number} was handed over twice: by {first} on {first_tablet} ({first_at}), and by {second} on {second_tablet} ({second_at}). Ask both what they gave; the shift lead ends it under Exceptions.</source>
        <translation>La commande {number} a été remise deux fois : par {first} sur {first_tablet} ({first_at}) et par {second} sur {second_tablet} ({second_at}). Demander aux deux ce qui a été remis ; le responsable clôt le tout sous « Exceptions ».</translation>
    </message>
    <message>
        <source>Orders: {numbers}.</source>
        <translation>Commandes&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Other people can read {file}.</source>
        <translation>D&apos;autres personnes peuvent lire {file}.</translation>
    </message>
    <message>
        <source>Other store</source>
        <translation>Autre magasin</translation>
    </message>
    <message>
        <source>PIN too easy</source>
        <translation>Code PIN trop simple</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Part of it was handed over already. Record the rest as refused or short.</source>
        <translation>Une partie est déjà remise. Noter le reste comme refusé ou manquant.</translation>
    </message>
    <message>
        <source>Part of it was handed over already. Use a delay for what is left.</source>
        <translation>Une partie est déjà remise. Utiliser un retard pour le reste.</translation>
    </message>
    <message>
        <source>Part of this order is ready already. Go on with the rest of it.</source>
        <translation>Une partie de cette commande est déjà prête. Continuer avec le reste.</translation>
    </message>
    <message>
        <source>Pass for another store</source>
        <translation>Pass d&apos;un autre magasin</translation>
    </message>
    <message>
        <source>Pick item</source>
        <translation>Préparer l&apos;article</translation>
    </message>
    <message>
        <source>Pick slip of order {number}</source>
        <translation>Fiche de préparation de la commande {number}</translation>
    </message>
    <message>
        <source>Pick {number}</source>
        <translation>Préparer {number}</translation>
    </message>
    <message>
        <source>Picking has not begun yet. Start picking first.</source>
        <translation>La préparation n&apos;a pas commencé. La commencer d&apos;abord.</translation>
    </message>
    <message>
        <source>Picture too large</source>
        <translation>Image trop grande</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Printed at {time}</source>
        <translation>Imprimé à {time}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Printer in use</source>
        <translation>Imprimante occupée</translation>
    </message>
    <message>
        <source>Printer not allowed</source>
        <translation>Imprimante non autorisée</translation>
    </message>
    <message>
        <source>Printer not reached</source>
        <translation>Imprimante injoignable</translation>
    </message>
    <message>
        <source>Propose substitution</source>
        <translation>Proposer un remplacement</translation>
    </message>
    <message>
        <source>Put it back, or start the app with the right --ca-file.</source>
        <translation>Remettez-le en place ou démarrez l’application avec le bon --ca-file.</translation>
    </message>
    <message>
        <source>Queue not found</source>
        <translation>File introuvable</translation>
    </message>
    <message>
        <source>Queue stopped</source>
        <translation>File arrêtée</translation>
    </message>
    <message>
        <source>Read it out once more together, or look the order up by name.</source>
        <translation>Le relire ensemble, ou chercher la commande par le nom.</translation>
    </message>
    <message>
        <source>Recall ready</source>
        <translation>Annuler prête</translation>
    </message>
    <message>
        <source>Receipt of order {number}</source>
        <translation>Reçu de la commande {number}</translation>
    </message>
    <message>
        <source>Record no show</source>
        <translation>Noter non retirée</translation>
    </message>
    <message>
        <source>Recorded by {who} {when}. Nothing is lost yet: the shift lead can reopen the order.</source>
        <translation>Noté par {who} {when}. Rien n&apos;est perdu&#xa0;: le responsable peut rouvrir la commande.</translation>
    </message>
    <message>
        <source>Recorded by {who} {when}. Some of it is on its shelf again: offer to place a new order.</source>
        <translation>Enregistré par {who} {when}. Une partie est de nouveau en rayon : proposez de passer une nouvelle commande.</translation>
    </message>
    <message>
        <source>Refuse item</source>
        <translation>Refuser l&apos;article</translation>
    </message>
    <message>
        <source>Refused: 1 item</source>
        <translation>Refusé&#xa0;: 1 article</translation>
    </message>
    <message>
        <source>Refused: {count} items</source>
        <translation>Refusés&#xa0;: {count} articles</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Resolve exception</source>
        <translation>Régler l’exception</translation>
    </message>
    <message>
        <source>Restart the app; it repairs what it can.</source>
        <translation>Relancer l&apos;application&#xa0;; elle répare ce qu&apos;elle peut.</translation>
    </message>
    <message>
        <source>Return to stock</source>
        <translation>Remettre en stock</translation>
    </message>
    <message>
        <source>Right code</source>
        <translation>Code correct</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bord droit</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Enregistré sous {name} dans {folder}.</translation>
    </message>
    <message>
        <source>Say why it cannot be scanned.</source>
        <translation>Dire pourquoi ce n&apos;est pas scannable.</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>Dire pourquoi elle est annulée.</translation>
    </message>
    <message>
        <source>Say why it is late; the customer will ask.</source>
        <translation>Dire pourquoi c&apos;est en retard&#xa0;; le client demandera.</translation>
    </message>
    <message>
        <source>Say why it is not ready.</source>
        <translation>Dire pourquoi elle n&apos;est pas prête.</translation>
    </message>
    <message>
        <source>Scan the bag on {shelf} first.</source>
        <translation>Scanner d&apos;abord le sac sur {shelf}.</translation>
    </message>
    <message>
        <source>Scan the bag on {shelf}.</source>
        <translation>Scanner le sac sur {shelf}.</translation>
    </message>
    <message>
        <source>Scanning works; the system library makes it better.</source>
        <translation>Le scan marche&#xa0;; la bibliothèque système l&apos;améliore.</translation>
    </message>
    <message>
        <source>See to the printer, then have the queue started again (cupsenable, cupsaccept).</source>
        <translation>Vérifiez l’imprimante, puis faites relancer la file (cupsenable, cupsaccept).</translation>
    </message>
    <message>
        <source>Served by {name}</source>
        <translation>Servi par {name}</translation>
    </message>
    <message>
        <source>Service not trusted</source>
        <translation>Service non fiable</translation>
    </message>
    <message>
        <source>Service problem</source>
        <translation>Problème du service</translation>
    </message>
    <message>
        <source>Short pick</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se connecter de nouveau</translation>
    </message>
    <message>
        <source>Sign in first, then try again.</source>
        <translation>Se connecter d&apos;abord, puis réessayer.</translation>
    </message>
    <message>
        <source>Signed for this store, not used before.</source>
        <translation>Signé pour ce magasin, jamais utilisé.</translation>
    </message>
    <message>
        <source>Signed for this store, not used before. Read in {milliseconds} ms.</source>
        <translation>Signé pour ce magasin, jamais utilisé. Lu en {milliseconds} ms.</translation>
    </message>
    <message>
        <source>Some items are in no bag on a shelf. Put them in one, or find the bag.</source>
        <translation>Des articles ne sont dans aucun sac en étagère. Les y mettre, ou trouver le sac.</translation>
    </message>
    <message>
        <source>Some of it is back on the shelf already. Place a new order instead.</source>
        <translation>Une partie est déjà de retour en rayon. Passer une nouvelle commande.</translation>
    </message>
    <message>
        <source>Some of what this tablet holds was damaged and is fetched again; what was tapped is kept.</source>
        <translation>Une partie du contenu était abîmée et est récupérée&#xa0;; les saisies sont gardées.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at it as it is now, then decide again.</source>
        <translation>Quelqu&apos;un a changé cela entre-temps. Regarder l&apos;état actuel, puis décider à nouveau.</translation>
    </message>
    <message>
        <source>Somebody else changed this slot in the meantime. Look at it as it is now.</source>
        <translation>Quelqu’un d’autre a modifié ce créneau entre-temps. Regardez-le tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Somebody else set another closing time for that day in the meantime. Look at it as it is now.</source>
        <translation>Quelqu’un d’autre a fixé entre-temps une autre heure de fermeture pour ce jour. Regardez-le tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Somebody has that id. Choose another.</source>
        <translation>Quelqu’un a déjà cet identifiant. En choisir un autre.</translation>
    </message>
    <message>
        <source>Something else happened to the order since. Correct it with a new step.</source>
        <translation>Autre chose s&apos;est passé depuis. Corriger par une nouvelle étape.</translation>
    </message>
    <message>
        <source>Something for order {number}</source>
        <translation>Quelque chose pour la commande {number}</translation>
    </message>
    <message>
        <source>Something is there, but it does not answer as a receipt printer does.</source>
        <translation>Il y a quelque chose, mais pas une imprimante de reçus.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Something went wrong while this was printing. If the paper is not complete, print a copy.</source>
        <translation>Un problème est survenu à l&apos;impression. Si le papier n&apos;est pas complet, imprimer une copie.</translation>
    </message>
    <message>
        <source>Sounds can be played.</source>
        <translation>Les sons peuvent être joués.</translation>
    </message>
    <message>
        <source>Stage bag</source>
        <translation>Ranger le sac</translation>
    </message>
    <message>
        <source>Start picking</source>
        <translation>Commencer la préparation</translation>
    </message>
    <message>
        <source>Start the app again: it repairs what it can and fetches the rest.</source>
        <translation>Relancer l&apos;application&#xa0;: elle répare ce qu&apos;elle peut et récupère le reste.</translation>
    </message>
    <message>
        <source>Still to pick: {count}. Pick them, or say that a part is ready.</source>
        <translation>Reste à préparer&#xa0;: {count}. Les préparer, ou marquer une partie prête.</translation>
    </message>
    <message>
        <source>Storage busy</source>
        <translation>Stockage occupé</translation>
    </message>
    <message>
        <source>Storage full</source>
        <translation>Stockage plein</translation>
    </message>
    <message>
        <source>Storage problem</source>
        <translation>Problème de stockage</translation>
    </message>
    <message>
        <source>Storage repaired</source>
        <translation>Stockage réparé</translation>
    </message>
    <message>
        <source>Strange answer</source>
        <translation>Réponse étrange</translation>
    </message>
    <message>
        <source>Strange database</source>
        <translation>Base inconnue</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the tablet&apos;s settings.</source>
        <translation>Activer la date et l&apos;heure automatiques dans les réglages de la tablette.</translation>
    </message>
    <message>
        <source>Take exception</source>
        <translation>Prendre l’exception</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page de test</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>That PIN is one of the first that are tried. Choose another.</source>
        <translation>Ce code PIN est l’un des premiers que l’on essaie. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That bag is not one of this order&apos;s bags here.</source>
        <translation>Ce sac n&apos;est pas un sac de cette commande ici.</translation>
    </message>
    <message>
        <source>That cannot be printed now. Try again in a moment.</source>
        <translation>Impossible d&apos;imprimer maintenant. Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>That cannot be recorded like this. Check what you typed.</source>
        <translation>Impossible à enregistrer ainsi. Vérifier la saisie.</translation>
    </message>
    <message>
        <source>That code belongs to another order. Open the order it belongs to.</source>
        <translation>Ce code est d&apos;une autre commande. Ouvrir celle-là.</translation>
    </message>
    <message>
        <source>That code has expired. Look the order up by name and check their identity.</source>
        <translation>Ce code a expiré. Chercher la commande par le nom et vérifier l&apos;identité.</translation>
    </message>
    <message>
        <source>That code is for another store. Tell the customer which one.</source>
        <translation>Ce code est pour un autre magasin. Dire au client lequel.</translation>
    </message>
    <message>
        <source>That code is not genuine. Ask for the order&apos;s e-mail, or check their identity.</source>
        <translation>Ce code n&apos;est pas authentique. Demander l&apos;e-mail de la commande, ou vérifier l&apos;identité.</translation>
    </message>
    <message>
        <source>That costs more than the customer allowed. Choose a cheaper one.</source>
        <translation>C&apos;est plus cher que permis par le client. En choisir un moins cher.</translation>
    </message>
    <message>
        <source>That day is over. Choose another.</source>
        <translation>Cette journée est passée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>That is more than 90 days away. Choose an earlier day.</source>
        <translation>C&apos;est dans plus de 90 jours. Choisir un jour plus proche.</translation>
    </message>
    <message>
        <source>That is more than a year away. Choose an earlier time.</source>
        <translation>C&apos;est dans plus d&apos;un an. Choisir une date plus proche.</translation>
    </message>
    <message>
        <source>That is more than the service takes at once. Send less.</source>
        <translation>C’est plus que ce que le service accepte en une fois. Envoyer moins.</translation>
    </message>
    <message>
        <source>That is not the PIN. Type it again.</source>
        <translation>Ce n’est pas le PIN. Le saisir de nouveau.</translation>
    </message>
    <message>
        <source>That is not the address of a service.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un service.</translation>
    </message>
    <message>
        <source>That is not {item}. Put it back and scan the right one.</source>
        <translation>Ce n&apos;est pas {item}. Le remettre et scanner le bon.</translation>
    </message>
    <message>
        <source>That is the product they ordered. Pick it, or choose another.</source>
        <translation>C&apos;est le produit commandé. Le prendre, ou en choisir un autre.</translation>
    </message>
    <message>
        <source>That label is on another bag already. Print a new one.</source>
        <translation>Cette étiquette est déjà sur un autre sac. En imprimer une nouvelle.</translation>
    </message>
    <message>
        <source>That line is not on this order. Look at the order again.</source>
        <translation>Cette ligne n&apos;est pas dans la commande. Revoir la commande.</translation>
    </message>
    <message>
        <source>That print is not known here.</source>
        <translation>Cette impression est inconnue ici.</translation>
    </message>
    <message>
        <source>That store cannot keep this promise. Choose another store or time.</source>
        <translation>Ce magasin ne peut pas tenir cette promesse. Choisir un autre magasin ou une autre heure.</translation>
    </message>
    <message>
        <source>That tablet is locked out already. Open the list again.</source>
        <translation>Cette tablette est déjà bloquée. Ouvrez de nouveau la liste.</translation>
    </message>
    <message>
        <source>That time ends before it starts. Choose another time.</source>
        <translation>Ce créneau finit avant de commencer. En choisir un autre.</translation>
    </message>
    <message>
        <source>That time is full. Choose another, or ask the lead.</source>
        <translation>Ce créneau est complet. En choisir un autre, ou voir le responsable.</translation>
    </message>
    <message>
        <source>That time is full. Choose another.</source>
        <translation>Ce créneau est complet. En choisir un autre.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one.</source>
        <translation>Ce créneau est passé. En choisir un plus tard.</translation>
    </message>
    <message>
        <source>That was collected more than a day ago. Use the store&apos;s returns.</source>
        <translation>Retiré il y a plus d&apos;un jour. Passer par les retours du magasin.</translation>
    </message>
    <message>
        <source>The app and the service speak different protocols. Update the older of the two.</source>
        <translation>L&apos;application et le service parlent des protocoles différents. Mettre à jour le plus ancien des deux.</translation>
    </message>
    <message>
        <source>The app ended while something was printing. Look at the paper.</source>
        <translation>L&apos;application s&apos;est arrêtée pendant une impression. Regarder le papier.</translation>
    </message>
    <message>
        <source>The app ended while this was printing. If the paper is not complete, print a copy.</source>
        <translation>L&apos;application s&apos;est arrêtée pendant cette impression. Si le papier n&apos;est pas complet, imprimer une copie.</translation>
    </message>
    <message>
        <source>The app had a problem of its own; nothing that was recorded is lost.</source>
        <translation>L&apos;application a eu un problème&#xa0;; rien d&apos;enregistré n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The calendar has no room for more exceptions. Ask for old ones to go.</source>
        <translation>Le calendrier n’a plus de place pour d’autres exceptions. Faites retirer les anciennes.</translation>
    </message>
    <message>
        <source>The camera reads codes, too.</source>
        <translation>La caméra lit aussi les codes.</translation>
    </message>
    <message>
        <source>The camera shows no picture.</source>
        <translation>La caméra ne montre pas d&apos;image.</translation>
    </message>
    <message>
        <source>The camera shows pictures.</source>
        <translation>La caméra montre des images.</translation>
    </message>
    <message>
        <source>The camera shows {width}×{height} pixels.</source>
        <translation>La caméra montre {width}×{height} pixels.</translation>
    </message>
    <message>
        <source>The certificate of the service has expired or is not valid yet.</source>
        <translation>Le certificat du service a expiré ou n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The certificate of the service is for another address.</source>
        <translation>Le certificat du service est établi pour une autre adresse.</translation>
    </message>
    <message>
        <source>The customer has all of it.</source>
        <translation>Le client a tout.</translation>
    </message>
    <message>
        <source>The customer has not answered about a substitute yet.</source>
        <translation>Le client n&apos;a pas encore répondu pour un remplacement.</translation>
    </message>
    <message>
        <source>The customer has the rest. Put it back on its shelf.</source>
        <translation>Le client a le reste. Le remettre en rayon.</translation>
    </message>
    <message>
        <source>The customer has the rest. Put the {count} items back on their shelves.</source>
        <translation>Le client a le reste. Remettre les {count} articles en rayon.</translation>
    </message>
    <message>
        <source>The customer is asked about {item}. Wait for the answer, or take the offer back first.</source>
        <translation>Le client est consulté au sujet de {item}. Attendez sa réponse ou retirez d&apos;abord l&apos;offre.</translation>
    </message>
    <message>
        <source>The customer wants no substitute for {item}. Record it as short.</source>
        <translation>Le client ne veut pas de remplacement pour {item}. Le noter manquant.</translation>
    </message>
    <message>
        <source>The database {file} was written by a newer version of this app.</source>
        <translation>La base {file} vient d&apos;une version plus récente de l&apos;application.</translation>
    </message>
    <message>
        <source>The diagnostics cannot be written: {reason}.</source>
        <translation>Le diagnostic ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The end has to be after the beginning. Choose other hours.</source>
        <translation>La fin doit venir après le début. Choisissez d’autres heures.</translation>
    </message>
    <message>
        <source>The file could not be written to {folder}.</source>
        <translation>Le fichier n’a pas pu être écrit dans {folder}.</translation>
    </message>
    <message>
        <source>The file {file} holds no certificate that can be read.</source>
        <translation>Le fichier {file} ne contient aucun certificat lisible.</translation>
    </message>
    <message>
        <source>The file {file} is not this app&apos;s database.</source>
        <translation>Le fichier {file} n&apos;est pas la base de cette application.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>Le fichier {path} est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is neither a picture nor a clip that can be read.</source>
        <translation>Le fichier {path} n&apos;est ni une image ni un clip lisible.</translation>
    </message>
    <message>
        <source>The file {path} is not a clip that can be read.</source>
        <translation>Le fichier {path} n&apos;est pas un clip lisible.</translation>
    </message>
    <message>
        <source>The file {path} is not a picture that can be read.</source>
        <translation>Le fichier {path} n&apos;est pas une image lisible.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {reason}.</source>
        <translation>Impossible d&apos;écrire dans le dossier {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The hold is still running.</source>
        <translation>Le délai de garde court encore.</translation>
    </message>
    <message>
        <source>The hold is still running. A shift lead may record it now.</source>
        <translation>Le délai de garde court encore. Un responsable peut le noter dès maintenant.</translation>
    </message>
    <message>
        <source>The keyring that holds this tablet&apos;s token cannot be used now.</source>
        <translation>Le trousseau qui contient le jeton de cette tablette est inutilisable pour l&apos;instant.</translation>
    </message>
    <message>
        <source>The last lead</source>
        <translation>Le dernier responsable</translation>
    </message>
    <message>
        <source>The library for the USB is not installed on this tablet.</source>
        <translation>La bibliothèque pour l’USB n’est pas installée sur cette tablette.</translation>
    </message>
    <message>
        <source>The order costs more than can be counted. Check the prices.</source>
        <translation>La commande dépasse le montant maximal. Vérifier les prix.</translation>
    </message>
    <message>
        <source>The order has no lines. Add at least one.</source>
        <translation>La commande n&apos;a pas de lignes. En ajouter au moins une.</translation>
    </message>
    <message>
        <source>The pass is genuine. Try again in a moment, or ask at the other counter.</source>
        <translation>Le pass est authentique. Réessayer dans un instant, ou demander à l&apos;autre comptoir.</translation>
    </message>
    <message>
        <source>The pass that was shown belongs to another order.</source>
        <translation>Le pass montré est d&apos;une autre commande.</translation>
    </message>
    <message>
        <source>The picture {path} is too large to be read.</source>
        <translation>L&apos;image {path} est trop grande pour être lue.</translation>
    </message>
    <message>
        <source>The price cap of {item} is not in {currency}.</source>
        <translation>Le prix plafond de {item} n&apos;est pas en {currency}.</translation>
    </message>
    <message>
        <source>The price of {item} is not one in {currency}.</source>
        <translation>Le prix de {item} n&apos;est pas en {currency}.</translation>
    </message>
    <message>
        <source>The printer answers and has paper.</source>
        <translation>L&apos;imprimante répond et a du papier.</translation>
    </message>
    <message>
        <source>The printer answers. Its paper is nearly out.</source>
        <translation>L&apos;imprimante répond. Le papier est presque fini.</translation>
    </message>
    <message>
        <source>The printer at {address} cannot be reached.</source>
        <translation>L&apos;imprimante {address} est injoignable.</translation>
    </message>
    <message>
        <source>The printer does not answer. Wait if it is printing; else switch it off and on again.</source>
        <translation>L&apos;imprimante ne répond pas. Attendre si elle imprime&#xa0;; sinon l&apos;éteindre et la rallumer.</translation>
    </message>
    <message>
        <source>The printer hung up before it took anything. It will be tried again.</source>
        <translation>L&apos;imprimante a coupé avant de rien recevoir. Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>The printer is offline. Press its feed button, or switch it off and on again.</source>
        <translation>L&apos;imprimante est hors ligne. Appuyer sur l&apos;avance papier, ou l&apos;éteindre et la rallumer.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put in a new roll.</source>
        <translation>L&apos;imprimante n&apos;a plus de papier. Mettre un nouveau rouleau.</translation>
    </message>
    <message>
        <source>The printer is still busy with what was sent before. This will be tried again.</source>
        <translation>L’imprimante est encore occupée par l’envoi précédent. Ceci sera réessayé.</translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off and on again.</source>
        <translation>L&apos;imprimante signale une erreur. L&apos;éteindre et la rallumer.</translation>
    </message>
    <message>
        <source>The printer stopped answering in the middle.</source>
        <translation>L&apos;imprimante a cessé de répondre en cours de route.</translation>
    </message>
    <message>
        <source>The printer stopped taking data in the middle.</source>
        <translation>L’imprimante a cessé d’accepter des données au milieu.</translation>
    </message>
    <message>
        <source>The printer takes what is printed; it cannot say how it is.</source>
        <translation>L’imprimante accepte ce qu’on imprime ; elle ne peut pas dire son état.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation>Le capot de l&apos;imprimante est ouvert. Le fermer.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is nearly out.</source>
        <translation>Le papier de l&apos;imprimante est presque fini.</translation>
    </message>
    <message>
        <source>The scanner at {path} is not there.</source>
        <translation>La douchette {path} est absente.</translation>
    </message>
    <message>
        <source>The scanner&apos;s port is open. Scan something in the settings to try it.</source>
        <translation>Le port de la douchette est ouvert. Scannez quelque chose dans les réglages pour l’essayer.</translation>
    </message>
    <message>
        <source>The second code reader is missing: codes at a steep angle will be hard to scan. Install the system library libzbar0.</source>
        <translation>Le second lecteur manque&#xa0;: les codes inclinés seront difficiles. Installer la bibliothèque libzbar0.</translation>
    </message>
    <message>
        <source>The service answered {status}.</source>
        <translation>Le service a répondu {status}.</translation>
    </message>
    <message>
        <source>The service answers, and both clocks agree.</source>
        <translation>Le service répond et les deux horloges concordent.</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Le service répond.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>The service could not take it: tell whoever runs it. It goes on being sent.</source>
        <translation>Le service n’a pas pu le prendre : prévenez ceux qui le gèrent. L’envoi continue.</translation>
    </message>
    <message>
        <source>The service does not know that store.</source>
        <translation>Le service ne connaît pas ce magasin.</translation>
    </message>
    <message>
        <source>The service does not know this order any more. Look at the order again.</source>
        <translation>Le service ne connaît plus cette commande. Revoir la commande.</translation>
    </message>
    <message>
        <source>The service does not know this tablet any more. A shift lead can set it up again.</source>
        <translation>Le service ne connaît plus cette tablette. Un responsable peut la reconfigurer.</translation>
    </message>
    <message>
        <source>The service has not told this tablet yet where it stands. Wait a moment, then try again.</source>
        <translation>Le service n’a pas encore dit à cette tablette où elle en est. Attendre un instant, puis réessayer.</translation>
    </message>
    <message>
        <source>The service is older than this app: have it updated. It goes on being sent.</source>
        <translation>Le service est plus ancien que cette application : faites-le mettre à jour. L’envoi continue.</translation>
    </message>
    <message>
        <source>The service knows another step by the same number. Look at the order and do it again if it is still missing; if this comes again, set this tablet up anew.</source>
        <translation>Le service connaît une autre étape du même numéro. Regarder la commande et refaire ce qui manque&#xa0;; si cela revient, reconfigurer la tablette.</translation>
    </message>
    <message>
        <source>The service knows another step by the same number. Look at the schedule and do it again if it is still missing; if this comes again, set this tablet up anew.</source>
        <translation>Le service connaît une autre étape du même numéro. Regarder le planning et refaire ce qui manque ; si cela revient, reconfigurer la tablette.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Le service l&apos;a refusé.</translation>
    </message>
    <message>
        <source>The service was asked too often from here. Wait a minute, then try again.</source>
        <translation>Le service a reçu trop de demandes d’ici. Attendre une minute, puis réessayer.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation>La réponse du service était illisible.</translation>
    </message>
    <message>
        <source>The service&apos;s token is too long to be kept.</source>
        <translation>Le jeton du service est trop long pour être gardé.</translation>
    </message>
    <message>
        <source>The settings cannot be written: {reason}.</source>
        <translation>Les réglages ne peuvent pas être écrits&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The sound library is missing. Install the package miniaudio.</source>
        <translation>La bibliothèque de sons manque. Installer le paquet miniaudio.</translation>
    </message>
    <message>
        <source>The sounds are turned down.</source>
        <translation>Les sons sont coupés.</translation>
    </message>
    <message>
        <source>The store has no slot that begins then. Look at the day again.</source>
        <translation>Le magasin n’a aucun créneau qui commence à ce moment. Regardez à nouveau la journée.</translation>
    </message>
    <message>
        <source>The store has taken this offer back.</source>
        <translation>Le magasin a retiré cette offre.</translation>
    </message>
    <message>
        <source>The store is closed that day. Look at the day again.</source>
        <translation>Le magasin est fermé ce jour-là. Regardez à nouveau la journée.</translation>
    </message>
    <message>
        <source>The substitute&apos;s price is not one in {currency}.</source>
        <translation>Le prix du remplacement n&apos;est pas en {currency}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used.</source>
        <translation>Le trousseau du système est inutilisable.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer.</source>
        <translation>Le trousseau du système n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>The tablet has to be enrolled again after each start. Set up a keyring.</source>
        <translation>La tablette doit être réenregistrée à chaque démarrage. Configurer un trousseau.</translation>
    </message>
    <message>
        <source>The tablet&apos;s database could not be used: {reason}.</source>
        <translation>La base de la tablette n&apos;a pas pu être utilisée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The tablet&apos;s database is damaged and could not be repaired: {reason}.</source>
        <translation>La base de la tablette est abîmée et n&apos;a pas pu être réparée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The tablet&apos;s database is damaged.</source>
        <translation>La base de la tablette est abîmée.</translation>
    </message>
    <message>
        <source>The tablet&apos;s database is damaged. Start the app again: it repairs what it can.</source>
        <translation>La base de la tablette est abîmée. Relancer l&apos;application&#xa0;: elle répare ce qu&apos;elle peut.</translation>
    </message>
    <message>
        <source>Could not be read: unsent steps {steps}, exceptions {exceptions}, prints {papers}.</source>
        <translation>Illisibles&#xa0;: étapes non envoyées {steps}, exceptions {exceptions}, impressions {papers}.</translation>
    </message>
    <message>
        <source>Print {number} of this tablet was damaged on disk. Look at the printer, and print again what is missing.</source>
        <translation>L’impression {number} de cette tablette était abîmée sur le disque. Regarder l’imprimante et réimprimer ce qui manque.</translation>
    </message>
    <message>
        <source>The orders kept here were damaged and are fetched anew. Saved: unsent steps {steps}, own exceptions {exceptions}, prints {papers}.</source>
        <translation>Les commandes gardées ici étaient abîmées et sont récupérées. Sauvées&#xa0;: étapes non envoyées {steps}, exceptions propres {exceptions}, impressions {papers}.</translation>
    </message>
    <message>
        <source>The tablet&apos;s file was damaged, and exceptions or prints that only this tablet had may be missing from it without a trace. Look at the printer and at the orders that were worked on with this tablet.</source>
        <translation>Le fichier de la tablette était abîmé&#xa0;; des exceptions ou impressions que seule cette tablette avait ont pu disparaître. Regarder l’imprimante et revoir les commandes traitées avec cette tablette.</translation>
    </message>
    <message>
        <source>The tablet&apos;s file was damaged, and steps that were not sent yet may be missing from it without a trace. Look at the orders that were worked on with this tablet.</source>
        <translation>Le fichier de la tablette était abîmé&#xa0;; des étapes non envoyées ont pu disparaître. Revoir les commandes traitées avec cette tablette.</translation>
    </message>
    <message>
        <source>The tablet&apos;s storage is full, so this was not recorded.</source>
        <translation>Le stockage de la tablette est plein&#xa0;; ceci n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>The tablet&apos;s token is kept in a file that only this user can read.</source>
        <translation>Le jeton est dans un fichier que seul cet utilisateur peut lire.</translation>
    </message>
    <message>
        <source>The tablet&apos;s token is kept in the system&apos;s keyring.</source>
        <translation>Le jeton est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The time to answer is not over yet.</source>
        <translation>Le temps de réponse n&apos;est pas terminé.</translation>
    </message>
    <message>
        <source>The time to answer is over. The store will tell you what it could find.</source>
        <translation>Le temps de réponse est terminé. Le magasin dira ce qu&apos;il a trouvé.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>Le temps de répondre à cette offre est terminé.</translation>
    </message>
    <message>
        <source>The time to take it back is over. Correct it with a step of its own.</source>
        <translation>Le temps d&apos;annuler est passé. Corriger par une nouvelle étape.</translation>
    </message>
    <message>
        <source>The token cannot be written: {reason}.</source>
        <translation>Le jeton ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There are no pictures in {folder}.</source>
        <translation>Il n’y a pas d’images dans {folder}.</translation>
    </message>
    <message>
        <source>There is no clip {path}.</source>
        <translation>Il n&apos;y a pas de clip {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n&apos;y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n&apos;y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no such offer on this order.</source>
        <translation>Il n&apos;y a pas de telle offre sur cette commande.</translation>
    </message>
    <message>
        <source>There is nothing to put in a bag. Pick something first.</source>
        <translation>Il n&apos;y a rien à mettre dans un sac. Préparer d&apos;abord quelque chose.</translation>
    </message>
    <message>
        <source>There is nothing to take back here any more. Correct it with a new step.</source>
        <translation>Il n&apos;y a plus rien à annuler ici. Corriger par une nouvelle étape.</translation>
    </message>
    <message>
        <source>They count until the app ends. Make room on the tablet, or ask for access to its folder.</source>
        <translation>Ils valent jusqu&apos;à la fermeture. Libérer de la place, ou demander l&apos;accès au dossier.</translation>
    </message>
    <message>
        <source>They have not said whether they take a substitute. Ask them now.</source>
        <translation>Il n&apos;a pas dit s&apos;il prend un remplacement. Demander maintenant.</translation>
    </message>
    <message>
        <source>They were taken off the team. Open the list again.</source>
        <translation>Cette personne n’est plus dans l’équipe. Rouvrez la liste.</translation>
    </message>
    <message>
        <source>This app cannot read what the service says about {name}. Update the app.</source>
        <translation>Cette application ne peut pas lire ce que dit le service sur {name}. La mettre à jour.</translation>
    </message>
    <message>
        <source>This code is unknown, used, or older than ten minutes. Ask the lead for a new one.</source>
        <translation>Ce code est inconnu, utilisé ou vieux de plus de dix minutes. En demander un nouveau au responsable.</translation>
    </message>
    <message>
        <source>This could not be checked ({kind}).</source>
        <translation>Vérification impossible ({kind}).</translation>
    </message>
    <message>
        <source>This is seen and changed only while the service can be reached. Try again then.</source>
        <translation>Cela ne se voit et ne se change que tant que le service est joignable. Réessayez à ce moment-là.</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>This offer was accepted already.</source>
        <translation>Cette offre a déjà été acceptée.</translation>
    </message>
    <message>
        <source>This offer was declined already.</source>
        <translation>Cette offre a déjà été refusée.</translation>
    </message>
    <message>
        <source>This order exists already.</source>
        <translation>Cette commande existe déjà.</translation>
    </message>
    <message>
        <source>This order is back on the shelves.</source>
        <translation>Cette commande est de retour en rayon.</translation>
    </message>
    <message>
        <source>This order is not in this store any more. Call the shift lead.</source>
        <translation>Cette commande n&apos;est plus dans ce magasin. Appeler le responsable.</translation>
    </message>
    <message>
        <source>This order is not known here. Check the number.</source>
        <translation>Cette commande est inconnue ici. Vérifier le numéro.</translation>
    </message>
    <message>
        <source>This order is not ready yet. Ask the customer to wait a moment.</source>
        <translation>Cette commande n&apos;est pas encore prête. Demander un instant au client.</translation>
    </message>
    <message>
        <source>This order is ready already. Recall it first if something is wrong.</source>
        <translation>Cette commande est déjà prête. L&apos;annuler d&apos;abord si quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>This order is still being picked. Finish picking first.</source>
        <translation>Cette commande est encore en préparation. La finir d&apos;abord.</translation>
    </message>
    <message>
        <source>This order is still being picked. Put the item back instead.</source>
        <translation>Cette commande est encore en préparation. Remettre plutôt l&apos;article.</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>Cette commande a été annulée.</translation>
    </message>
    <message>
        <source>This order was cancelled. Keep the bags; ask the lead.</source>
        <translation>Cette commande a été annulée. Garder les sacs&#xa0;; voir le responsable.</translation>
    </message>
    <message>
        <source>This order was cancelled. Put yours back.</source>
        <translation>Cette commande a été annulée. Remettez le vôtre.</translation>
    </message>
    <message>
        <source>This order was collected already.</source>
        <translation>Cette commande a déjà été retirée.</translation>
    </message>
    <message>
        <source>This order was given up as a no-show. A lead can reopen it.</source>
        <translation>Cette commande est déclarée non retirée. Un responsable peut la rouvrir.</translation>
    </message>
    <message>
        <source>This part is ready already. Pick more of the order first.</source>
        <translation>Cette partie est déjà prête. Préparer d&apos;abord davantage.</translation>
    </message>
    <message>
        <source>This person is not on the team any more.</source>
        <translation>Cette personne n&apos;est plus dans l&apos;équipe.</translation>
    </message>
    <message>
        <source>This print was damaged on disk and was not sent. Print it again.</source>
        <translation>Cette impression était abîmée sur le disque et n&apos;a pas été envoyée. Réimprimer.</translation>
    </message>
    <message>
        <source>This store does not want figures by person.</source>
        <translation>Ce magasin ne veut pas de chiffres par personne.</translation>
    </message>
    <message>
        <source>This system has no keyring.</source>
        <translation>Ce système n&apos;a pas de trousseau.</translation>
    </message>
    <message>
        <source>This tablet belongs to another store.</source>
        <translation>Cette tablette est d&apos;un autre magasin.</translation>
    </message>
    <message>
        <source>This tablet does not have the order. It goes once the service says so.</source>
        <translation>Cette tablette n’a pas la commande. L’entrée disparaîtra quand le service le dira.</translation>
    </message>
    <message>
        <source>This tablet does not know its store yet.</source>
        <translation>Cette tablette ne connaît pas encore son magasin.</translation>
    </message>
    <message>
        <source>This tablet has no keys to verify pickup passes with.</source>
        <translation>Cette tablette n&apos;a pas de clés pour vérifier les pass.</translation>
    </message>
    <message>
        <source>This tablet has no sound card that can be used. Plug in a speaker, or turn its sound on.</source>
        <translation>Cette tablette n&apos;a pas de carte son utilisable. Brancher un haut-parleur, ou activer le son.</translation>
    </message>
    <message>
        <source>This tablet is locked out. What it has not sent stays on it until a lead saves it.</source>
        <translation>Cette tablette est bloquée. Ce qu’elle n’a pas envoyé y reste jusqu’à ce qu’un responsable l’enregistre.</translation>
    </message>
    <message>
        <source>This tablet is not enrolled here. Enrol it again.</source>
        <translation>Cette tablette n&apos;est pas enregistrée ici. La réenregistrer.</translation>
    </message>
    <message>
        <source>This tablet is not set up.</source>
        <translation>Cette tablette n&apos;est pas configurée.</translation>
    </message>
    <message>
        <source>This tablet knows nobody who could sign in.</source>
        <translation>Cette tablette ne connaît personne qui puisse se connecter.</translation>
    </message>
    <message>
        <source>This tablet stays enrolled only until the app is closed.</source>
        <translation>Cette tablette reste enregistrée jusqu&apos;à la fermeture de l&apos;application.</translation>
    </message>
    <message>
        <source>This tablet was locked out. Ask the lead to enrol it again.</source>
        <translation>Cette tablette a été bloquée. Demander au responsable de la réenregistrer.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {minutes} minutes fast.</source>
        <translation>L&apos;horloge de cette tablette avance de {minutes} minutes.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {minutes} minutes slow.</source>
        <translation>L&apos;horloge de cette tablette retarde de {minutes} minutes.</translation>
    </message>
    <message>
        <source>This user may not use the printer at {address}.</source>
        <translation>Cet utilisateur n’a pas le droit d’utiliser l’imprimante {address}.</translation>
    </message>
    <message>
        <source>This user may not use the scanner at {path}.</source>
        <translation>Cet utilisateur n’a pas le droit d’utiliser la douchette {path}.</translation>
    </message>
    <message>
        <source>This walk is over.</source>
        <translation>Cette tournée est finie.</translation>
    </message>
    <message>
        <source>This was collected already. Look at when and by whom, and call the shift lead.</source>
        <translation>Ceci a déjà été retiré. Regarder quand et par qui, et appeler le responsable.</translation>
    </message>
    <message>
        <source>Token not kept</source>
        <translation>Jeton non gardé</translation>
    </message>
    <message>
        <source>Token not readable</source>
        <translation>Jeton illisible</translation>
    </message>
    <message>
        <source>Token not safe</source>
        <translation>Jeton non sûr</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <source>Token too long</source>
        <translation>Jeton trop long</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>Too little history yet: {orders} of {enough} orders, {days} of {enough_days} days. Until then by the mean time of an order.</source>
        <translation>Pas encore assez d’historique : {orders} commandes sur {enough}, {days} jours sur {enough_days}. D’ici là, d’après le temps moyen d’une commande.</translation>
    </message>
    <message>
        <source>Too many addresses</source>
        <translation>Trop d&apos;adresses</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de demandes</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Trop de PIN faux</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait 1 second, or ask the lead.</source>
        <translation>Trop de PIN faux. Attendre 1 seconde, ou voir le responsable.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait some minutes, or ask the lead for a new PIN.</source>
        <translation>Trop de PIN faux. Attendre quelques minutes, ou demander un nouveau PIN au responsable.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {count} minutes, or ask the lead.</source>
        <translation>Trop de PIN faux. Attendre {count} minutes, ou voir le responsable.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {count} seconds, or ask the lead.</source>
        <translation>Trop de PIN faux. Attendre {count} secondes, ou voir le responsable.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Trop de codes erronés</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tote {tote}</source>
        <translation>Bac {tote}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Try again, then tell whoever looks after the tablets.</source>
        <translation>Réessayer, puis prévenir qui s&apos;occupe des tablettes.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, tell the shift lead.</source>
        <translation>Réessayer. Si cela revient, prévenir le responsable.</translation>
    </message>
    <message>
        <source>Turn them up in the settings.</source>
        <translation>Les monter dans les réglages.</translation>
    </message>
    <message>
        <source>Two lines have the same id. Give each its own.</source>
        <translation>Deux lignes ont le même identifiant. En donner un à chacune.</translation>
    </message>
    <message>
        <source>Type a smaller range.</source>
        <translation>Saisir une plage plus petite.</translation>
    </message>
    <message>
        <source>Type it whole, such as {folder}.</source>
        <translation>Indiquez-le en entier, par exemple {folder}.</translation>
    </message>
    <message>
        <source>Unblock hours</source>
        <translation>Débloquer des heures</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unknown camera</source>
        <translation>Caméra inconnue</translation>
    </message>
    <message>
        <source>Unknown line</source>
        <translation>Ligne inconnue</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>Commande inconnue</translation>
    </message>
    <message>
        <source>Unknown printer</source>
        <translation>Imprimante inconnue</translation>
    </message>
    <message>
        <source>Unknown scanner</source>
        <translation>Douchette inconnue</translation>
    </message>
    <message>
        <source>Unknown store</source>
        <translation>Magasin inconnu</translation>
    </message>
    <message>
        <source>Unknown tablet</source>
        <translation>Tablette inconnue</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Le déverrouiller.</translation>
    </message>
    <message>
        <source>Unpick item</source>
        <translation>Remettre l&apos;article</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Débranchez-la et rebranchez-la.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, then check again.</source>
        <translation>Débrancher l&apos;appareil, le rebrancher, puis revérifier.</translation>
    </message>
    <message>
        <source>Update the app; nothing in the database was changed.</source>
        <translation>Mettre l&apos;application à jour&#xa0;; rien n&apos;a changé dans la base.</translation>
    </message>
    <message>
        <source>Upgrade required</source>
        <translation>Mise à jour requise</translation>
    </message>
    <message>
        <source>Use camera:0, camera:/dev/video0, clip:FILE, still:FILE, sequence:FOLDER or directory:FOLDER.</source>
        <translation>Utiliser camera:0, camera:/dev/video0, clip:FILE, still:FILE, sequence:FOLDER ou directory:FOLDER.</translation>
    </message>
    <message>
        <source>Use the hand scanner, or type the codes; have the app installed again.</source>
        <translation>Utiliser la douchette ou saisir les codes&#xa0;; faire réinstaller l&apos;application.</translation>
    </message>
    <message>
        <source>Valid pass · checked offline</source>
        <translation>Pass valable · vérifié hors ligne</translation>
    </message>
    <message>
        <source>Wait until they are sent, or let a shift lead there save them to a file.</source>
        <translation>Attendre leur envoi, ou qu&apos;un responsable de là-bas les enregistre dans un fichier.</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>What became of each stands under “This tablet”.</source>
        <translation>Ce qu’il est advenu de chacune figure sous «&#xa0;Cette tablette&#xa0;».</translation>
    </message>
    <message>
        <source>What is said to {address} can be read and changed on its way.</source>
        <translation>Ce qui est dit à {address} peut être lu et modifié en chemin.</translation>
    </message>
    <message>
        <source>What stood on this print is not kept any more, so it was not sent. Print it again.</source>
        <translation>Le contenu de cette impression n&apos;est plus conservé, elle n&apos;a donc pas été envoyée. Réimprimer.</translation>
    </message>
    <message>
        <source>What you may do here was changed. Type your PIN to go on.</source>
        <translation>Vos droits ici ont changé. Tapez votre PIN pour continuer.</translation>
    </message>
    <message>
        <source>Whoever this was given to is not on this store&apos;s team. Choose a colleague.</source>
        <translation>La personne à qui cela a été confié ne fait pas partie de l’équipe de ce magasin. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Withdraw substitution</source>
        <translation>Retirer le remplacement</translation>
    </message>
    <message>
        <source>Work on: everything is kept here and sent later. Check the network.</source>
        <translation>Continuer&#xa0;: tout est gardé ici et envoyé plus tard. Vérifier le réseau.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN faux</translation>
    </message>
    <message>
        <source>Wrong PIN. 1 try left.</source>
        <translation>PIN faux. Encore 1 essai.</translation>
    </message>
    <message>
        <source>Wrong PIN. {count} tries left.</source>
        <translation>PIN faux. Encore {count} essais.</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>Mauvais jeton</translation>
    </message>
    <message>
        <source>You are not a shift lead any more. Type your PIN to go on.</source>
        <translation>Vous n’êtes plus responsable d’équipe. Saisissez votre code PIN pour continuer.</translation>
    </message>
    <message>
        <source>You are not on the team of this store any more. What you did is kept and sent.</source>
        <translation>Vous ne faites plus partie de l’équipe de ce magasin. Ce que vous avez fait est gardé et envoyé.</translation>
    </message>
    <message>
        <source>You chose order #{other} of {name}; #{number} is begun. Taking the other drops what was done.</source>
        <translation>Vous avez choisi la commande #{other} de {name} ; #{number} est commencée. Prendre l’autre abandonne ce qui est fait.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the shift lead.</source>
        <translation>Vous ne pouvez pas faire cela. Voir le responsable.</translation>
    </message>
    <message>
        <source>Your PIN was changed. Type the new one to go on.</source>
        <translation>Votre PIN a été changé. Tapez le nouveau pour continuer.</translation>
    </message>
    <message>
        <source>another store</source>
        <translation>un autre magasin</translation>
    </message>
    <message>
        <source>another tablet</source>
        <translation>une autre tablette</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>closed, {booked} booked</source>
        <translation>fermé, {booked} réservés</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation>à la place de {name}</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>non retirée</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>le {day} à {time}</translation>
    </message>
    <message>
        <source>other store</source>
        <translation>autre magasin</translation>
    </message>
    <message>
        <source>picking</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>pickup code</source>
        <translation>code de retrait</translation>
    </message>
    <message>
        <source>pickup pass</source>
        <translation>pass de retrait</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remise en rayon</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>ready in part</source>
        <translation>prête en partie</translation>
    </message>
    <message>
        <source>some time ago</source>
        <translation>il y a quelque temps</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>this tablet</source>
        <translation>cette tablette</translation>
    </message>
    <message>
        <source>to pick</source>
        <translation>à préparer</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>aujourd&apos;hui à {time}</translation>
    </message>
    <message>
        <source>{address} is not a printer&apos;s address.</source>
        <translation>{address} n&apos;est pas l&apos;adresse d&apos;une imprimante.</translation>
    </message>
    <message>
        <source>{address} is not a serial scanner&apos;s address.</source>
        <translation>{address} n’est pas l’adresse d’une douchette série.</translation>
    </message>
    <message>
        <source>{booked} of {limit} booked</source>
        <translation>{booked} sur {limit} réservés</translation>
    </message>
    <message>
        <source>{count} bags</source>
        <translation>{count} sacs</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>{count} not available</source>
        <translation>{count} non disponible</translation>
    </message>
    <message>
        <source>{count} not on this tablet any more</source>
        <translation>{count} ne sont plus sur cette tablette</translation>
    </message>
    <message>
        <source>{count} not taken</source>
        <translation>{count} non pris</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} commandes</translation>
    </message>
    <message>
        <source>{count} steps are not sent yet to {store}.</source>
        <translation>{count} étapes ne sont pas encore envoyées à {store}.</translation>
    </message>
    <message>
        <source>{count} steps did not count.</source>
        <translation>{count} étapes n’ont pas compté.</translation>
    </message>
    <message>
        <source>{count} steps have to be looked at.</source>
        <translation>{count} étapes sont à vérifier.</translation>
    </message>
    <message>
        <source>{count} steps of this tablet cannot be sent: they were locked with another key. Look at the orders that were worked on with it, and save what is unsent before it is set up anew.</source>
        <translation>{count} étapes de cette tablette ne peuvent pas être envoyées : elles ont été verrouillées avec une autre clé. Vérifiez les commandes traitées avec elle et enregistrez ce qui n’est pas envoyé avant de la reconfigurer.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <translation>{free} Mo sont libres.</translation>
    </message>
    <message>
        <source>{how}, age checked</source>
        <translation>{how}, âge vérifié</translation>
    </message>
    <message>
        <source>{item} has been worked on already.</source>
        <translation>{item} a déjà été traité.</translation>
    </message>
    <message>
        <source>{item} is not on this order. Put it back.</source>
        <translation>{item} n&apos;est pas dans cette commande. Le remettre.</translation>
    </message>
    <message>
        <source>{item}: open an order first, then scan it.</source>
        <translation>{item}&#xa0;: ouvrir d&apos;abord une commande, puis scanner.</translation>
    </message>
    <message>
        <source>{mm} mm, {count} columns</source>
        <translation>{mm} mm, {count} colonnes</translation>
    </message>
    <message>
        <source>{name} collects it now: what was checked before does not count.</source>
        <translation>{name} retire maintenant la commande : ce qui a été vérifié avant ne compte pas.</translation>
    </message>
    <message>
        <source>{name} is not on the team any more, and did something with order {number} on {tablet} that counts all the same. Look at the order.</source>
        <translation>{name} ne fait plus partie de l’équipe et a fait, avec la commande {number} sur {tablet}, quelque chose qui compte quand même. Regardez la commande.</translation>
    </message>
    <message>
        <source>{name} has seen to it already. There is nothing left to do.</source>
        <translation>{name} s’en est déjà occupé. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Type the address with https:// in front. If nobody answers there, tell whoever runs it.</source>
        <translation>Tapez l’adresse avec https:// devant. Si personne n’y répond, prévenez la personne qui gère le service.</translation>
    </message>
    <message>
        <source>{name} is locked out: it stops as soon as it reaches the service.</source>
        <translation>{name} est bloquée&#xa0;: elle s’arrête dès qu’elle joint le service.</translation>
    </message>
    <message>
        <source>{name} is set up.</source>
        <translation>{name} est configurée.</translation>
    </message>
    <message>
        <source>{other} has picked {item} already. Put yours back.</source>
        <translation>{other} a déjà préparé {item}. Remettre le vôtre.</translation>
    </message>
    <message>
        <source>{other} picked {item} at the same time. Compare {picked} of {ordered} with what is in the tote; put back what is too many, or pick again what is missing.</source>
        <translation>{other} a préparé {item} en même temps. Comparer {picked} sur {ordered} avec le bac&#xa0;; remettre le surplus, ou reprendre ce qui manque.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not hold what was written to it.</source>
        <translation>{path} ne contient pas ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>{second} and {first} both saw to an exception of order {number}. What {first} wrote counts: “{note}” {second} wrote: “{other}” Look at the order.</source>
        <translation>{second} et {first} ont tous deux réglé une exception de la commande {number}. Ce que {first} a écrit compte : « {note} » {second} a écrit : « {other} » Regardez la commande.</translation>
    </message>
    <message>
        <source>{staff} people and {keys} pass keys are here.</source>
        <translation>Personnes&#xa0;: {staff}&#xa0;; clés de pass&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>{what}: not needed any more</source>
        <translation>{what} : n’est plus nécessaire</translation>
    </message>
    <message>
        <source>{what}: print again was asked for</source>
        <translation>{what} : nouvelle impression demandée</translation>
    </message>
    <message>
        <source>{who} took it back after it was ready. See why before you mark it ready again.</source>
        <translation>{who} a annulé « prête ». Voyez pourquoi avant de la marquer prête à nouveau.</translation>
    </message>
    <message>
        <source>“{folder}” does not say which folder is meant.</source>
        <translation>« {folder} » ne dit pas de quel dossier il s’agit.</translation>
    </message>
    <message>
        <source>“{part}” is not an address.</source>
        <translation>«&#xa0;{part}&#xa0;» n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>“{spec}” names no camera.</source>
        <translation>«&#xa0;{spec}&#xa0;» ne désigne aucune caméra.</translation>
    </message>
    <message>
        <source>“{what}” by {who} for {when} did not count. {why}</source>
        <translation>« {what} » de {who} pour {when} n’a pas compté. {why}</translation>
    </message>
    <message>
        <source>“{what}” by {who} for {when} has not got through yet. {why}</source>
        <translation>« {what} » de {who} pour {when} n’est pas encore passé. {why}</translation>
    </message>
    <message>
        <source>“{what}” by {who} on order {number} did not count. {why}</source>
        <translation>«&#xa0;{what}&#xa0;» par {who} sur la commande {number} n&apos;a pas compté. {why}</translation>
    </message>
    <message>
        <source>“{what}” by {who} on order {number} has not got through yet. {why}</source>
        <translation>« {what} » de {who} sur la commande {number} n’est pas encore passé. {why}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Display and language</source>
        <translation>Affichage et langue</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Douchette</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation>Cette tablette</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Tablets of the store</source>
        <translation>Tablettes du magasin</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Texts at {percent} %</source>
        <translation>Textes à {percent} %</translation>
    </message>
    <message>
        <source>None is set up</source>
        <translation>Aucune n&apos;est configurée</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volume {percent} %</translation>
    </message>
    <message>
        <source>Nothing can be heard</source>
        <translation>On n&apos;entend rien</translation>
    </message>
    <message>
        <source>Muted for a while</source>
        <translation>Muet pour un moment</translation>
    </message>
    <message>
        <source>{count} unsent</source>
        <translation>{count} à envoyer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“{title}” is not finished. Finish it or close it first.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas terminé. Terminez ou fermez d’abord.</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation>Commencée {time}</translation>
    </message>
    <message>
        <source>Gone through {time}</source>
        <translation>Passée en revue {time}</translation>
    </message>
    <message>
        <source>{progress} · begun {time}</source>
        <translation>{progress} · depuis {time}</translation>
    </message>
    <message>
        <source>No bag should stand here. Scan whatever does.</source>
        <translation>Aucun sac ne devrait être ici. Scanner ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>All {bags} seen</source>
        <translation>Tout est vu&#xa0;: {bags}</translation>
    </message>
    <message>
        <source>{seen} of {bags} seen</source>
        <translation>{seen} sur {bags} vus</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>Manque&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} not seen</source>
        <translation>Non vus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} moved here</source>
        <translation>Déplacés ici&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} out of place</source>
        <translation>Mal placés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Bag {bag} should stand on {shelf}</source>
        <translation>Le sac {bag} devrait être sur {shelf}</translation>
    </message>
    <message>
        <source>#{number}, {name}. Leave it here, or bring it to {shelf}.</source>
        <translation>#{number}, {name}. Le laisser ici, ou l&apos;apporter à {shelf}.</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Le déplacer ici</translation>
    </message>
    <message>
        <source>Order #{number} was cancelled</source>
        <translation>La commande #{number} a été annulée</translation>
    </message>
    <message>
        <source>Take bag {bag} off the shelf and put its items back.</source>
        <translation>Enlever le sac {bag} de l&apos;étagère et ranger ses articles.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Order #{number} was not collected</source>
        <translation>La commande #{number} n&apos;a pas été retirée</translation>
    </message>
    <message>
        <source>Bag {bag} was collected already</source>
        <translation>Le sac {bag} a déjà été retiré</translation>
    </message>
    <message>
        <source>#{number}, {name}. Set it aside and tell the shift lead.</source>
        <translation>#{number}, {name}. Le mettre de côté et prévenir le responsable.</translation>
    </message>
    <message>
        <source>It is set aside</source>
        <translation>C&apos;est mis de côté</translation>
    </message>
    <message>
        <source>Nobody&apos;s bag</source>
        <translation>Sac de personne</translation>
    </message>
    <message>
        <source>No order here has bag {bag}. Set it aside and tell the shift lead.</source>
        <translation>Aucune commande ici n&apos;a le sac {bag}. Le mettre de côté et prévenir le responsable.</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non retirée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>{done} of {all} back</source>
        <translation>{done} sur {all} rangés</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>bags on {shelves}</source>
        <translation>sacs sur {shelves}</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>au comptoir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rangé</translation>
    </message>
    <message>
        <source>{count} to put back</source>
        <translation>À ranger&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{name}: nothing of it is to be put back. Ask where it came from.</source>
        <translation>{name}&#xa0;: rien n&apos;est à ranger. Demander d&apos;où cela vient.</translation>
    </message>
    <message>
        <source>Every {name} of order #{number} is back already. Check this one&apos;s bag.</source>
        <translation>Tous les {name} de la commande #{number} sont déjà rangés. Vérifier le sac de celui-ci.</translation>
    </message>
    <message>
        <source>{name} is of order #{other}. Finish order #{number} first, or choose the other one.</source>
        <translation>{name} est de la commande #{other}. Finir d&apos;abord la #{number}, ou choisir l&apos;autre.</translation>
    </message>
    <message>
        <source>{name} is not of order #{number}. Set it aside and check its bag.</source>
        <translation>{name} n&apos;est pas de la commande #{number}. Le mettre de côté et vérifier son sac.</translation>
    </message>
</context>
<context>
    <name>ShelvesPage</name>
    <message>
        <source>Shelves</source>
        <translation>Étagères</translation>
    </message>
    <message>
        <source>To put back</source>
        <translation>À ranger</translation>
    </message>
    <message>
        <source>Orders to put back</source>
        <translation>Commandes à ranger</translation>
    </message>
    <message>
        <source>No shelves yet</source>
        <translation>Pas encore d&apos;étagères</translation>
    </message>
    <message>
        <source>Shelves appear once the store has named them, or with the first bag.</source>
        <translation>Les étagères apparaissent quand le magasin les nomme, ou avec le premier sac.</translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation>Rien à ranger</translation>
    </message>
    <message>
        <source>What is not collected, cancelled or refused appears here by itself.</source>
        <translation>Ce qui n&apos;est pas retiré, annulé ou refusé apparaît ici tout seul.</translation>
    </message>
    <message>
        <source>Nothing is to be put back. Scan a shelf, then the bags on it.</source>
        <translation>Rien n&apos;est à ranger. Scanner une étagère, puis ses sacs.</translation>
    </message>
    <message>
        <source>To put back · {count}</source>
        <translation>À ranger · {count}</translation>
    </message>
    <message>
        <source>Scan each item when it is back on its shelf.</source>
        <translation>Scanner chaque article une fois remis en rayon.</translation>
    </message>
    <message>
        <source>Scan a shelf, then every bag on it.</source>
        <translation>Scanner une étagère, puis chaque sac dessus.</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Aucune commande choisie</translation>
    </message>
    <message>
        <source>Tap an order, or scan one of its items or bags.</source>
        <translation>Toucher une commande, ou scanner un de ses articles ou sacs.</translation>
    </message>
    <message>
        <source>No shelf chosen</source>
        <translation>Aucune étagère choisie</translation>
    </message>
    <message>
        <source>Tap a shelf, or scan its label.</source>
        <translation>Toucher une étagère, ou scanner son étiquette.</translation>
    </message>
    <message>
        <source>Everything of order #{number} is back on its shelf.</source>
        <translation>Toute la commande #{number} est de retour en rayon.</translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>{count} more in the settings.</source>
        <translation>{count} de plus dans les réglages.</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>{name} is told as soon as the tablet is online: {time}</source>
        <translation>{name} sera prévenu dès que la tablette sera en ligne : {time}</translation>
    </message>
    <message>
        <source>{name} is told: {time}</source>
        <translation>{name} est prévenu : {time}</translation>
    </message>
    <message>
        <source>Held for {name} until: {time}</source>
        <translation>Gardé pour {name} jusqu’à : {time}</translation>
    </message>
</context>
<context>
    <name>ShortPickSheet</name>
    <message>
        <source>Can&apos;t find it</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Qu&apos;est-ce qui ne va pas&#xa0;?</translation>
    </message>
    <message>
        <source>A tap records {items}. The stock is corrected; the customer hears of it.</source>
        <translation>Un appui note {items}. Le stock est corrigé&#xa0;; le client est prévenu.</translation>
    </message>
    <message>
        <source>Choose the item first.</source>
        <translation>Choisir d&apos;abord l&apos;article.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Set up this tablet</source>
        <translation>Configurer cette tablette</translation>
    </message>
    <message>
        <source>Who is at this counter?</source>
        <translation>Qui est à ce comptoir&#xa0;?</translation>
    </message>
    <message>
        <source>Locked. Type your PIN and go on where you were.</source>
        <translation>Verrouillé. Saisir votre PIN et reprendre où vous étiez.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Saisir votre PIN.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>Heureux de vous voir</translation>
    </message>
    <message>
        <source>Orders are being opened.</source>
        <translation>Ouverture des commandes.</translation>
    </message>
    <message>
        <source>Sign in to see to it.</source>
        <translation>Se connecter pour s&apos;en occuper.</translation>
    </message>
    <message>
        <source>Sign in first, then scan again.</source>
        <translation>Se connecter d&apos;abord, puis rescanner.</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Comptoir 1</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {span}.</source>
        <translation>Trop d&apos;essais. Réessayer dans {span}.</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>It goes to the service alone.</source>
        <translation>Elle ne va qu&apos;au service.</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Signer à nouveau</translation>
    </message>
    <message>
        <source>Goes without a signature</source>
        <translation>Part sans signature</translation>
    </message>
    <message>
        <source>Sign after all</source>
        <translation>Signer quand même</translation>
    </message>
    <message>
        <source>Let {name} sign</source>
        <translation>Faire signer {name}</translation>
    </message>
    <message>
        <source>This store asks for it.</source>
        <translation>Ce magasin le demande.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Write with a finger or a pen</source>
        <translation>Écrire au doigt ou au stylet</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Signer ici</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Customer cannot sign</source>
        <translation>Le client ne peut pas signer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Only for questions about this pickup; it is deleted after 90 days.</source>
        <translation>Seulement pour des questions sur ce retrait&#xa0;; effacée après 90 jours.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
    <message>
        <source>Sign above first</source>
        <translation>Signer d&apos;abord ci-dessus</translation>
    </message>
    <message>
        <source>Take this signature</source>
        <translation>Prendre cette signature</translation>
    </message>
</context>
<context>
    <name>SlotPanel</name>
    <message>
        <source>Close this slot&apos;s view</source>
        <translation>Fermer la vue de ce créneau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Take fewer or more…</source>
        <translation>Moins ou plus…</translation>
    </message>
    <message>
        <source>As many as usual</source>
        <translation>Autant que d’habitude</translation>
    </message>
    <message>
        <source>Orders of this slot</source>
        <translation>Commandes de ce créneau</translation>
    </message>
    <message>
        <source>No orders are promised here.</source>
        <translation>Aucune commande n’est promise ici.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Close {time}</source>
        <translation>Fermer {time}</translation>
    </message>
    <message>
        <source>Reopen {time}</source>
        <translation>Rouvrir {time}</translation>
    </message>
    <message>
        <source>This day is over: nothing can be changed any more.</source>
        <translation>Ce jour est passé : plus rien ne peut être changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are booked here; they keep their promise.</source>
        <translation>
            <numerusform>%n commande est prévue ici ; elle garde sa promesse.</numerusform>
            <numerusform>%n commandes sont prévues ici ; elles gardent leur promesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>These hours are blocked or after closing. Unblock them above to take orders again.</source>
        <translation>Ces heures sont bloquées ou après la fermeture. Débloquez-les ci-dessus pour reprendre des commandes.</translation>
    </message>
    <message>
        <source>It takes no more orders.</source>
        <translation>Il ne prend plus de commandes.</translation>
    </message>
    <message>
        <source>Closed, it takes no more; the storefront stops offering it.</source>
        <translation>Fermé, il n’en prend plus ; la boutique en ligne cesse de le proposer.</translation>
    </message>
    <message>
        <source>What was said about it waits to be sent.</source>
        <translation>Ce qui en a été dit attend d’être envoyé.</translation>
    </message>
    <message>
        <source>This tablet does not hold these orders any more.</source>
        <translation>Cette tablette ne garde plus ces commandes.</translation>
    </message>
    <message>
        <source>{name} has it</source>
        <translation>{name} l’a</translation>
    </message>
    <message>
        <source>Give #{number} to</source>
        <translation>Donner #{number} à</translation>
    </message>
    <message>
        <source>Open #{number}</source>
        <translation>Ouvrir #{number}</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <source>Play: {sound}</source>
        <translation>Jouer&#xa0;: {sound}</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Silence for a while</source>
        <translation>Silence un moment</translation>
    </message>
    <message>
        <source>How they sound</source>
        <translation>Comment ils sonnent</translation>
    </message>
    <message>
        <source>Right item</source>
        <translation>Bon article</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Mauvais article</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>Le client est là</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Personne n&apos;est venu</translation>
    </message>
    <message>
        <source>Nothing can be heard</source>
        <translation>On n&apos;entend rien</translation>
    </message>
    <message>
        <source>Mute for 30 minutes</source>
        <translation>Muet 30 minutes</translation>
    </message>
    <message>
        <source>The sounds come back by themselves. Banners still show what is new.</source>
        <translation>Les sons reviennent d&apos;eux-mêmes. Les bandeaux montrent toujours le nouveau.</translation>
    </message>
    <message>
        <source>Sounds on again</source>
        <translation>Remettre les sons</translation>
    </message>
    <message>
        <source>Muted until {time}; then they come back by themselves.</source>
        <translation>Muet jusqu&apos;à {time}&#xa0;; puis ils reviennent d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>StagePanel</name>
    <message>
        <source>Another shelf: scan or type it</source>
        <translation>Autre étagère&#xa0;: scanner ou saisir</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>One bag</source>
        <translation>Un sac</translation>
    </message>
    <message>
        <source>Several bags</source>
        <translation>Plusieurs sacs</translation>
    </message>
    <message>
        <source>How much goes into this bag? The rest goes into the next.</source>
        <translation>Combien dans ce sac ? Le reste va dans le suivant.</translation>
    </message>
    <message>
        <source>One bag for the rest</source>
        <translation>Un sac pour le reste</translation>
    </message>
    <message>
        <source>Bag {number}: {items}</source>
        <translation>Sac {number}&#xa0;: {items}</translation>
    </message>
    <message>
        <source>Suggested shelf</source>
        <translation>Étagère proposée</translation>
    </message>
    <message>
        <source>Scan a shelf</source>
        <translation>Scanner une étagère</translation>
    </message>
    <message>
        <source>{shelf} is not cold</source>
        <translation>{shelf} n&apos;est pas au froid</translation>
    </message>
    <message>
        <source>Something in this bag must stay cold. Take {shelf}, or put it here all the same.</source>
        <translation>Un article de ce sac doit rester au froid. Prendre {shelf}, ou le mettre ici quand même.</translation>
    </message>
    <message>
        <source>{shelf} is full</source>
        <translation>{shelf} est pleine</translation>
    </message>
    <message>
        <source>Scan another shelf, or put it here all the same.</source>
        <translation>Scanner une autre étagère, ou le mettre ici quand même.</translation>
    </message>
    <message>
        <source>Choose what goes into this bag</source>
        <translation>Choisissez ce qui va dans ce sac</translation>
    </message>
    <message>
        <source>Scan or type a shelf</source>
        <translation>Scanner ou saisir une étagère</translation>
    </message>
    <message>
        <source>Put {items} on {shelf}</source>
        <translation>Mettre {items} sur {shelf}</translation>
    </message>
</context>
<context>
    <name>StatusStepper</name>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Étape&#xa0;: {step}</translation>
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
        <translation>Je l&apos;y apporte</translation>
    </message>
</context>
<context>
    <name>StrayItemCard</name>
    <message>
        <source>It is set aside</source>
        <translation>C&apos;est mis de côté</translation>
    </message>
    <message>
        <source>This scan was not counted. Set the wrong item aside and tap “It is set aside”.</source>
        <translation>Ce scan n&apos;a pas été compté. Mettez le mauvais article de côté et touchez «&#xa0;C&apos;est mis de côté&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SubstituteSheet</name>
    <message>
        <source>Something else instead</source>
        <translation>Autre chose à la place</translation>
    </message>
    <message>
        <source>What could be offered</source>
        <translation>Ce qui peut être proposé</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>The customer wants no substitute</source>
        <translation>Le client ne veut pas de remplacement</translation>
    </message>
    <message>
        <source>Record {name} as short.</source>
        <translation>Noter {name} comme manquant.</translation>
    </message>
    <message>
        <source>The customer takes any similar item</source>
        <translation>Le client prend un article similaire</translation>
    </message>
    <message>
        <source>For up to {cap} each; nobody is asked.</source>
        <translation>Jusqu&apos;à {cap} pièce&#xa0;; personne n&apos;est consulté.</translation>
    </message>
    <message>
        <source>The customer wants to be asked</source>
        <translation>Le client veut être consulté</translation>
    </message>
    <message>
        <source>They have {count} minutes to answer.</source>
        <translation>Temps pour répondre&#xa0;: {count} minutes.</translation>
    </message>
    <message>
        <source>They pay up to {cap} each.</source>
        <translation>Il paie jusqu&apos;à {cap} pièce.</translation>
    </message>
    <message>
        <source>Looking for something like it …</source>
        <translation>Recherche d&apos;un article similaire …</translation>
    </message>
    <message>
        <source>Nothing like it is in stock. Scan another item, or record this one as short.</source>
        <translation>Rien de similaire en stock. Scanner un autre article, ou noter celui-ci manquant.</translation>
    </message>
    <message>
        <source>In stock and not promised, {time}. Or scan an item in your hand.</source>
        <translation>En stock et non promis, {time}. Ou scanner un article en main.</translation>
    </message>
    <message>
        <source>Stock as of the last sync, {time}. Or scan an item in your hand.</source>
        <translation>Stock de la dernière synchronisation, {time}. Ou scanner un article en main.</translation>
    </message>
    <message>
        <source>Record it as short</source>
        <translation>Noter comme manquant</translation>
    </message>
    <message>
        <source>Choose what to offer</source>
        <translation>Choisir quoi proposer</translation>
    </message>
    <message>
        <source>Take {count} × {name} instead</source>
        <translation>Prendre {count} × {name} à la place</translation>
    </message>
    <message>
        <source>Ask the customer: {count} × {name}</source>
        <translation>Demander au client&#xa0;: {count} × {name}</translation>
    </message>
    <message>
        <source>The customer wants no substitute.</source>
        <translation>Le client ne veut pas de remplacement.</translation>
    </message>
    <message>
        <source>That is what they ordered. Close this and scan it again to pick it.</source>
        <translation>C&apos;est l&apos;article commandé. Fermer et le rescanner pour le prendre.</translation>
    </message>
    <message>
        <source>{name} is something else than {line}. Choose one of its kind.</source>
        <translation>{name} est autre chose que {line}. En choisir un du même genre.</translation>
    </message>
    <message>
        <source>{name} has a price in another currency.</source>
        <translation>{name} a un prix dans une autre monnaie.</translation>
    </message>
    <message>
        <source>{name} costs more than the customer allowed. Choose a cheaper one.</source>
        <translation>{name} coûte plus que permis par le client. En choisir un moins cher.</translation>
    </message>
    <message>
        <source>{name} is promised to somebody else.</source>
        <translation>{name} est promis à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Nothing here knows {name}. Check the label.</source>
        <translation>{name} est inconnu ici. Vérifier l&apos;étiquette.</translation>
    </message>
    <message>
        <source>{name} cannot be offered.</source>
        <translation>{name} ne peut pas être proposé.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celui-ci</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>{count} left</source>
        <translation>reste {count}</translation>
    </message>
    <message>
        <source>same price</source>
        <translation>même prix</translation>
    </message>
    <message>
        <source>{amount} cheaper</source>
        <translation>{amount} de moins</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} de plus</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Back to the shelves</source>
        <translation>Retour aux étagères</translation>
    </message>
    <message>
        <source>Record all as missing</source>
        <translation>Noter tous comme manquants</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Scanner avec la caméra</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Go on with {shelf}</source>
        <translation>Continuer avec {shelf}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Finish {shelf}</source>
        <translation>Finir {shelf}</translation>
    </message>
    <message>
        <source>{shelf} is as it should be</source>
        <translation>{shelf} est en ordre</translation>
    </message>
    <message>
        <source>{shelf} is gone through</source>
        <translation>{shelf} est passée en revue</translation>
    </message>
    <message>
        <source>Out of place</source>
        <translation>Mal placé</translation>
    </message>
    <message>
        <source>Should stand here</source>
        <translation>Devrait être ici</translation>
    </message>
</context>
<context>
    <name>SweptCard</name>
    <message>
        <source>Last seen {time} by {name}</source>
        <translation>Vu pour la dernière fois {time} par {name}</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>Vu pour la dernière fois {time}</translation>
    </message>
    <message>
        <source>Record as missing</source>
        <translation>Noter comme manquant</translation>
    </message>
    <message>
        <source>Record as missing: {bag}</source>
        <translation>Noter comme manquant&#xa0;: {bag}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Pas encore vu</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This tablet was signed off. Ask a shift lead.</source>
        <translation>Cette tablette a été désinscrite. Voir le responsable.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {span} fast.</source>
        <translation>L&apos;horloge de cette tablette avance de {span}.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {span} slow.</source>
        <translation>L&apos;horloge de cette tablette retarde de {span}.</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the tablet&apos;s settings.</source>
        <translation>Activer la date et l&apos;heure automatiques dans les réglages de la tablette.</translation>
    </message>
    <message>
        <source>Everything is in step with the service.</source>
        <translation>Tout est à jour avec le service.</translation>
    </message>
    <message>
        <source>No network. Work on: everything is kept here and sent later.</source>
        <translation>Pas de réseau. Continuer&#xa0;: tout est gardé ici et envoyé plus tard.</translation>
    </message>
    <message>
        <source>{sentence} Last contact {time}.</source>
        <translation>{sentence} Dernier contact {time}.</translation>
    </message>
</context>
<context>
    <name>Tablet</name>
    <message>
        <source>This tablet</source>
        <translation>Cette tablette</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} Go</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n&apos;attend d&apos;être envoyé.</translation>
    </message>
    <message>
        <source>{steps}: kept on this tablet until the service has them.</source>
        <translation>{steps}&#xa0;: gardées sur cette tablette jusqu&apos;à ce que le service les ait.</translation>
    </message>
</context>
<context>
    <name>TabletSheet</name>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Read everything through</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Another store, or another counter</source>
        <translation>Autre magasin ou autre comptoir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave this store</source>
        <translation>Quitter ce magasin</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Oui, quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>{used} MB used, {free} free.</source>
        <translation>{used} Mo utilisés, {free} libres.</translation>
    </message>
    <message>
        <source>{orders} orders, read up to change {cursor}.</source>
        <translation>Commandes&#xa0;: {orders}, lu jusqu&apos;au changement {cursor}.</translation>
    </message>
    <message>
        <source>Last copy: {time}.</source>
        <translation>Dernière copie&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Read through at {time}: everything can be read.</source>
        <translation>Tout relu à {time}&#xa0;: tout est lisible.</translation>
    </message>
    <message>
        <source>Saved to a file: {count}</source>
        <translation>Enregistré dans un fichier&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Save {steps} to a file</source>
        <translation>Enregistrer {steps} dans un fichier</translation>
    </message>
    <message>
        <source>A shift lead can set this tablet up for another store.</source>
        <translation>Un responsable peut configurer cette tablette pour un autre magasin.</translation>
    </message>
    <message>
        <source>This tablet cannot leave while something is unsent. Wait for the network, or save it to a file and give that to whoever looks after the service.</source>
        <translation>Cette tablette ne peut pas partir tant que tout n&apos;est pas envoyé. Attendre le réseau, ou l&apos;enregistrer dans un fichier pour qui s&apos;occupe du service.</translation>
    </message>
    <message>
        <source>The tablet forgets this store, its orders and its people. Setting it up takes a new code.</source>
        <translation>La tablette oublie ce magasin, ses commandes et son équipe. La configurer demande un nouveau code.</translation>
    </message>
    <message>
        <source>Nothing is left behind: this tablet can leave its store and be set up anew.</source>
        <translation>Rien ne reste&#xa0;: cette tablette peut quitter son magasin et être reconfigurée.</translation>
    </message>
</context>
<context>
    <name>Tablets</name>
    <message>
        <source>{name} · this tablet</source>
        <translation>{name} · cette tablette</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Lock out {name}</source>
        <translation>Bloquer {name}</translation>
    </message>
    <message>
        <source>Locked out {moment}</source>
        <translation>Bloquée&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Set up {moment}, not seen since</source>
        <translation>Configurée&#xa0;: {moment}, pas vue depuis</translation>
    </message>
    <message>
        <source>Seen {moment}</source>
        <translation>Vue&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Nothing unsent</source>
        <translation>Tout est envoyé</translation>
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
        <translation>Enrôler une tablette</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Un autre code</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Lock out {name}?</source>
        <translation>Bloquer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>How much on it is unsent, it has not said: that is lost, unless a shift lead saves it to a file there.</source>
        <translation>Elle n’a pas dit combien n’y est pas envoyé&#xa0;: c’est perdu, sauf si un responsable d’équipe l’y enregistre dans un fichier.</translation>
    </message>
    <message>
        <source>{steps} on it are lost, unless a shift lead saves them to a file there.</source>
        <translation>{steps} y sont perdus, sauf si un responsable d’équipe les y enregistre dans un fichier.</translation>
    </message>
    <message>
        <source>Nothing on it was unsent when it was last seen.</source>
        <translation>Lors de son dernier contact, tout y était envoyé.</translation>
    </message>
    <message>
        <source>It is the one you hold: what is done on it from now on is not sent.</source>
        <translation>C’est celle que vous tenez&#xa0;: ce qui s’y fait désormais n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Setting it up again takes a new code.</source>
        <translation>La configurer de nouveau demande un nouveau code.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Shift lead</source>
        <translation>Responsable d’équipe</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Membre de l’équipe</translation>
    </message>
    <message>
        <source>Off the team</source>
        <translation>N’est plus dans l’équipe</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Pas encore de code PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Back on the team</source>
        <translation>Remettre dans l’équipe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Back to the team</source>
        <translation>Retour à l’équipe</translation>
    </message>
    <message>
        <source>Take off the team</source>
        <translation>Retirer de l’équipe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>You will not be a shift lead any more</source>
        <translation>Vous ne serez plus responsable d’équipe</translation>
    </message>
    <message>
        <source>Team, tablets, schedule and insights close for you, and you type your PIN again. Only another shift lead can make you one again.</source>
        <translation>Équipe, tablettes, planning et bilan se ferment pour vous, et vous ressaisissez votre code PIN. Seul un autre responsable d’équipe peut vous renommer.</translation>
    </message>
    <message>
        <source>Give up the lead</source>
        <translation>Renoncer à la responsabilité</translation>
    </message>
    <message>
        <source>Stay a shift lead</source>
        <translation>Rester responsable d’équipe</translation>
    </message>
    <message>
        <source>You take yourself off the team</source>
        <translation>Vous vous retirez de l’équipe</translation>
    </message>
    <message>
        <source>You are signed out at once. Only another shift lead can bring you back.</source>
        <translation>Vous êtes déconnecté aussitôt. Seul un autre responsable d’équipe peut vous réintégrer.</translation>
    </message>
    <message>
        <source>Take {name} off the team?</source>
        <translation>Retirer {name} de l’équipe&#xa0;?</translation>
    </message>
    <message>
        <source>They sign in nowhere any more. What they did stays under their name; coming back takes a new PIN.</source>
        <translation>Cette personne ne se connecte plus nulle part. Ce qu’elle a fait reste à son nom&#xa0;; pour revenir, il faut un nouveau code PIN.</translation>
    </message>
    <message>
        <source>Keep on the team</source>
        <translation>Garder dans l’équipe</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>the customer</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>la boutique</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Commande passée</translation>
    </message>
    <message>
        <source>Order changed by the shop</source>
        <translation>Commande modifiée par la boutique</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libérée</translation>
    </message>
    <message>
        <source>Picking started</source>
        <translation>Préparation commencée</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Could not be picked</source>
        <translation>N&apos;a pas pu être préparé</translation>
    </message>
    <message>
        <source>Substitute proposed</source>
        <translation>Remplacement proposé</translation>
    </message>
    <message>
        <source>Substitute accepted</source>
        <translation>Remplacement accepté</translation>
    </message>
    <message>
        <source>Substitute declined</source>
        <translation>Remplacement refusé</translation>
    </message>
    <message>
        <source>No answer about the substitute</source>
        <translation>Pas de réponse sur le remplacement</translation>
    </message>
    <message>
        <source>Substitute withdrawn</source>
        <translation>Remplacement retiré</translation>
    </message>
    <message>
        <source>Bag put on a shelf</source>
        <translation>Sac mis sur une étagère</translation>
    </message>
    <message>
        <source>Bag moved</source>
        <translation>Sac déplacé</translation>
    </message>
    <message>
        <source>Bag missing</source>
        <translation>Sac manquant</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation>Prête en partie</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>Pas prête</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retardée</translation>
    </message>
    <message>
        <source>Customer chose another time</source>
        <translation>Le client a choisi une autre heure</translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation>Quelqu&apos;un d&apos;autre vient</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Seen by staff</source>
        <translation>Vue par l&apos;équipe</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Everything collected</source>
        <translation>Tout est retiré</translation>
    </message>
    <message>
        <source>Handed over after cancellation</source>
        <translation>Remise après l&apos;annulation</translation>
    </message>
    <message>
        <source>Refused by the customer</source>
        <translation>Refusé par le client</translation>
    </message>
    <message>
        <source>Hold runs out soon</source>
        <translation>La garde finit bientôt</translation>
    </message>
    <message>
        <source>Hold is over</source>
        <translation>La garde est terminée</translation>
    </message>
    <message>
        <source>Customer reminded</source>
        <translation>Client relancé</translation>
    </message>
    <message>
        <source>Hold extended</source>
        <translation>Garde prolongée</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non retirée</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Back on its shelf</source>
        <translation>De retour en rayon</translation>
    </message>
    <message>
        <source>Everything back on its shelf</source>
        <translation>Tout est de retour en rayon</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Moved to another store</source>
        <translation>Transférée dans un autre magasin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Exception in hand</source>
        <translation>Exception prise en charge</translation>
    </message>
    <message>
        <source>Exception resolved</source>
        <translation>Exception réglée</translation>
    </message>
    <message>
        <source>Exception open again</source>
        <translation>Exception rouverte</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
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
        <translation>Annuler  {seconds} s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Scan, or type an order, name or phone</source>
        <translation>Scanner, ou saisir commande, nom, téléphone</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Chercher ou scanner</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
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
        <translation>{name} · {picked} sur {ordered}</translation>
    </message>
</context>
<context>
    <name>ToteList</name>
    <message>
        <source>Totes of the walk</source>
        <translation>Bacs de la tournée</translation>
    </message>
</context>
<context>
    <name>TypedPickSheet</name>
    <message>
        <source>Pick without scanning</source>
        <translation>Prendre sans scanner</translation>
    </message>
    <message>
        <source>Why not scanned?</source>
        <translation>Pourquoi sans scan&#xa0;?</translation>
    </message>
    <message>
        <source>Compare name and picture: the reason is kept.</source>
        <translation>Comparer le nom et l&apos;image&#xa0;: la raison est gardée.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
    <message>
        <source>Pick {items} without scanning</source>
        <translation>Prendre {items} sans scanner</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Marked ready. The message waits for the undo.</source>
        <translation>Marquée prête. Le message attend.</translation>
    </message>
    <message>
        <source>Handed over. The message waits for the undo.</source>
        <translation>Remise. Le message attend.</translation>
    </message>
    <message>
        <source>Recorded as refused</source>
        <translation>Noté comme refusé</translation>
    </message>
    <message>
        <source>Back to picking</source>
        <translation>Remettre en préparation</translation>
    </message>
    <message>
        <source>Recorded as short</source>
        <translation>Noté comme manquant</translation>
    </message>
    <message>
        <source>New time promised</source>
        <translation>Nouvelle heure promise</translation>
    </message>
    <message>
        <source>Recorded as not collected</source>
        <translation>Notée non retirée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Bag on its shelf</source>
        <translation>Sac sur son étagère</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name} : {what}</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Codes are taken again</source>
        <translation>Les codes sont de nouveau acceptés</translation>
    </message>
    <message>
        <source>Type one, or try the last one again.</source>
        <translation>En saisir un, ou réessayer le dernier.</translation>
    </message>
    <message>
        <source>Codes are taken again in {span}.</source>
        <translation>Les codes seront de nouveau acceptés dans {span}.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting now</source>
        <translation>Attend maintenant</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>{count} to take</source>
        <translation>À prendre&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Client consulté</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>À ranger</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Tote {label}</source>
        <translation>Bac {label}</translation>
    </message>
    <message>
        <source>Tote {label}: {count}</source>
        <translation>Bac {label}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisie</translation>
    </message>
    <message>
        <source>{most} totes are on the cart. Leave one out first.</source>
        <translation>{most} bacs sont sur le chariot. En enlever d&apos;abord un.</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>All orders</source>
        <translation>Les commandes</translation>
    </message>
    <message>
        <source>Go on with the walk</source>
        <translation>Continuer la tournée</translation>
    </message>
    <message>
        <source>Totes</source>
        <translation>Bacs</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>{name} is on none of these orders. Put it back.</source>
        <translation>{name} n&apos;est dans aucune de ces commandes. Le remettre.</translation>
    </message>
    <message>
        <source>The customer is asked about {name}. Put it back until they answer.</source>
        <translation>Le client est consulté pour {name}. Remettre en attendant sa réponse.</translation>
    </message>
    <message>
        <source>{who} has taken {name} for {tote} already. Put this one back.</source>
        <translation>{who} a déjà pris {name} pour {tote}. Remettre celui-ci.</translation>
    </message>
    <message>
        <source>You have all {count} of {name} already. Put this one back.</source>
        <translation>Les {count} de {name} sont déjà là. Remettre celui-ci.</translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>{name} is not on this walk any more: its order was changed or taken off.</source>
        <translation>{name} n&apos;est plus dans cette tournée : sa commande a été modifiée ou retirée.</translation>
    </message>
    <message>
        <source>{tote}: {count}</source>
        <translation>{tote}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>WalkView</name>
    <message>
        <source>Totes</source>
        <translation>Bacs</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien&#xa0;?</translation>
    </message>
    <message>
        <source>Stops of the walk</source>
        <translation>Étapes de la tournée</translation>
    </message>
    <message numerus="yes">
        <source>Walk for %n order(s)</source>
        <translation>
            <numerusform>Tournée pour %n commande</numerusform>
            <numerusform>Tournée pour %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>{items} to take</source>
        <translation>{items} à prendre</translation>
    </message>
    <message>
        <source>with {name}, from the other end</source>
        <translation>avec {name}, depuis l&apos;autre bout</translation>
    </message>
    <message>
        <source>Scan {items}</source>
        <translation>Scanner {items}</translation>
    </message>
    <message>
        <source>Put {tote} away</source>
        <translation>Ranger {tote}</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <translation>En attente de la réponse du client</translation>
    </message>
    <message>
        <source>The walk is done</source>
        <translation>La tournée est finie</translation>
    </message>
    <message numerus="yes">
        <source>The other %n too</source>
        <translation>
            <numerusform>%n de plus aussi</numerusform>
            <numerusform>Les %n autres aussi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalksBar</name>
    <message>
        <source>Go on with your walk · {count}</source>
        <translation>Continuer votre tournée · {count}</translation>
    </message>
    <message>
        <source>Join {name}&apos;s walk · {count}</source>
        <translation>Rejoindre la tournée de {name} · {count}</translation>
    </message>
</context>
<context>
    <name>WaveChooser</name>
    <message>
        <source>Pick several</source>
        <translation>En préparer plusieurs</translation>
    </message>
    <message>
        <source>{count} of at most {most} orders · {items}</source>
        <translation>{count} commandes sur {most} au plus · {items}</translation>
    </message>
    <message>
        <source>Choose orders</source>
        <translation>Choisir des commandes</translation>
    </message>
    <message numerus="yes">
        <source>Walk for %n order(s)</source>
        <translation>
            <numerusform>Tournée pour %n commande</numerusform>
            <numerusform>Tournée pour %n commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Item {gtin}</source>
        <translation>Article {gtin}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>lot {lot}</translation>
    </message>
    <message>
        <source>use by {day}</source>
        <translation>à consommer jusqu’au {day}</translation>
    </message>
    <message>
        <source>serial number {serial}</source>
        <translation>numéro de série {serial}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{span} minutes</source>
        <translation>{span} minutes</translation>
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
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Bay {name}</source>
        <translation>Place {name}</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <source>On my way out</source>
        <translation>Je sors</translation>
    </message>
    <message>
        <source>I&apos;m on it</source>
        <translation>Je m&apos;en occupe</translation>
    </message>
    <message>
        <source>unanswered {span}</source>
        <translation>sans réponse {span}</translation>
    </message>
    <message>
        <source>answered after {span}</source>
        <translation>réponse en {span}</translation>
    </message>
    <message>
        <source>Substitute?</source>
        <translation>Remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Partly ready</source>
        <translation>Prête en partie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Picked {done}/{all}</source>
        <translation>Préparée {done}/{all}</translation>
    </message>
    <message>
        <source>Picking {done}/{all}</source>
        <translation>En cours {done}/{all}</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non retirée</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>Remise en rayon</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transférée</translation>
    </message>
    <message>
        <source>You see to: {what}</source>
        <translation>Vous vous occupez de&#xa0;: {what}</translation>
    </message>
    <message>
        <source>waiting {span}</source>
        <translation>attend {span}</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>hold is over</source>
        <translation>garde finie</translation>
    </message>
    <message>
        <source>held {span} more</source>
        <translation>gardée encore {span}</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>retard {span}</translation>
    </message>
</context>
<context>
    <name>WrongCard</name>
    <message>
        <source>It is back</source>
        <translation>C&apos;est remis</translation>
    </message>
    <message>
        <source>This scan was not counted. Put the wrong item back and tap “It is back”.</source>
        <translation>Ce scan n&apos;a pas été compté. Remettez le mauvais article et touchez « C&apos;est remis ».</translation>
    </message>
    <message>
        <source>First the wrong item</source>
        <translation>D&apos;abord le mauvais article</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Mauvais article</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n sac</numerusform>
            <numerusform>%n sacs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent step(s)</source>
        <translation>
            <numerusform>%n étape non envoyée</numerusform>
            <numerusform>%n étapes non envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n more item(s)</source>
        <translation>
            <numerusform>Scanner encore %n article</numerusform>
            <numerusform>Scanner encore %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here.</source>
        <translation>
            <numerusform>%n article reste ici.</numerusform>
            <numerusform>%n articles restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here until {moment}.</source>
        <translation>
            <numerusform>%n article reste ici jusqu&apos;à {moment}.</numerusform>
            <numerusform>%n articles restent ici jusqu&apos;à {moment}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message numerus="yes">
        <source>%n figure(s) typed</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Tell {name} that it will be {time}?</source>
        <translation>Dire à {name} que ce sera {time} ?</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>On ne peut pas l’annuler.</translation>
    </message>
    <message>
        <source>They get a message as soon as there is a network. It cannot be taken back.</source>
        <translation>Le message part dès qu’il y a du réseau. On ne peut pas l’annuler.</translation>
    </message>
    <message>
        <source>They get a message at once. It cannot be taken back.</source>
        <translation>Le message part tout de suite. On ne peut pas l’annuler.</translation>
    </message>
    <message>
        <source>No message goes: {name} gave no way to send one. Please call them.</source>
        <translation>Aucun message ne part : {name} n’a laissé aucun moyen d’en recevoir. Merci d’appeler.</translation>
    </message>
    <message>
        <source>I call {name}</source>
        <translation>J’appelle {name}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Tell {name}</source>
        <translation>Prévenir {name}</translation>
    </message>
</context>
<context>
    <name>_Slots</name>
    <message>
        <source>No character typed</source>
        <translation>Aucun caractère saisi</translation>
    </message>
</context>
</TS>
