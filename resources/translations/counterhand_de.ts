<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AgeCard</name>
    <message>
        <source>Age checked: {age}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “checked” and the time are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check age: {age}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an ID. Only “checked” and the time are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertStrip</name>
    <message>
        <source>{title}. {second}. {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>{count} new orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here, and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the shift lead: {count} new orders wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the shift lead: order #{number} waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the shift lead: {count} customers wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the shift lead: {name} waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} customers are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spot} · order #{number} · waiting {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {span} · {name} first, {spot}, order #{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first came {span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {name} · came {span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;ll go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalSheet</name>
    <message>
        <source>They are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bay {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: red van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the arrival</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Shift lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BagCard</name>
    <message>
        <source>Goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t find bag {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: bag {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bags</name>
    <message>
        <source>cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {number} of {total} · {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen {time} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>No camera picture. Use the hand scanner, or type the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not answer. Use the hand scanner, or type the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Orders to choose from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Pickup code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelaySheet</name>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time to pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many orders at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service for free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gave no way to send one. Please call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets this text message ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets this e-mail ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets this by e-mail, and in short as a text message ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be asked now. It will check the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as there is a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is told the new time, {span}, and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {name} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Print receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolForm</name>
    <message>
        <source>https://pickup.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the shift lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift lead makes the code; it is good for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift lead: save what is unsent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is on the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service keeps the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They find it at the top of their pick list. What is picked stays picked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverOrder</name>
    <message>
        <source>Fetch these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all bags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collects for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch these items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo for {seconds} seconds; the message to the customer waits until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {bags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over {what} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Ready for the next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their code opens the order here: by camera, hand scanner, keys or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order #{number}: nothing is left here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentifyPanel</name>
    <message>
        <source>Scan the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code to the camera, or use the hand scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the eight characters that stand beside the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the order, then check who they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>The name matches: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only how you told is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a photo ID with the name {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at name and picture; keep no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Items of the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>{count} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on its shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID {age}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} on hand · checked {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held until undo is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, but not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent, as it was no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveBagSheet</name>
    <message>
        <source>Move a bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another shelf: type its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quicker: scan the bag, then its shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {number} · {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on {shelf} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFinder</name>
    <message>
        <source>Name, order number or end of the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the family name alone, or the number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextAct</name>
    <message>
        <source>See the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check their identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on picking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Start picking {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {items} back on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {items} on a shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan 1 more item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan {count} more items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over {what} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the team; the customer does not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>They said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: {count} × {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of {line} · {price} · {left} left to answer, until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>{customer} accepted: take {count} × {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} declined: leave out {count} × {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} did not answer in time: leave out {count} × {line}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderDetailView</name>
    <message>
        <source>I&apos;m on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said so at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderHeader</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Past the promised time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in the next hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, waiting to be collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID {age}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote {label} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>No order chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap an order, or scan its bag or pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked in order numbers, names, phone numbers, items and bags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New orders appear by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more order is not shown · Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more orders are not shown · Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PadSheet</name>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {items}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words, if it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did they say so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Nothing to pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New orders appear by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order on top is due first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the order now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} still to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order first, then scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on order #{number}. Put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is asked about {name}. Put it back until they answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has taken {name} already. Put this one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have all {count} of {name} already. Put this one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelf} is a shelf. There is nothing to put on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickView</name>
    <message>
        <source>It is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{picked} of {ordered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other {count} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>One fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, somebody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves, {count} to put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in: {name}. Switch user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unsent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecallSheet</name>
    <message>
        <source>Not ready after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order goes back to picking. {name} was told that it is ready: the service sends an apology with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order goes back to picking. The message to {name} has not gone, and is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to picking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message>
        <source>Refused an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they leave here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes off the total. Put it back on its shelf afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what they leave here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {items} as refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Back to the orders to put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items to put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other {count} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t scan it: 1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t scan it: 1 {name} is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan 1 item to put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan {count} items to put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanRouting</name>
    <message>
        <source>Nothing here knows this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {bag} belongs to another order. Put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {bag} is in your hand. Scan the shelf that it goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {bag} is on {shelf} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelf} is a shelf. Scan the bag that goes there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an order first, then scan its items.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 step is not sent yet to {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was read in {ms} ms, by two readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer for this line is open. Wait for the answer or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another customer&apos;s pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the tablet&apos;s database, so this was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another store has this order now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to turn up the brightness, or type the code beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} addresses can be asked at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on the shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {code} was found on {shelf} and set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by {who} {when}. Hand nothing over; offer to place the order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is on and its network cable is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that they are {age} or older first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that they are {age} or older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; update the older of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data folder, then start the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check their identity: the name must match. Keep no copy of an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one in the settings, or use the hand scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the settings if this counter prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other Counterhand window and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes cannot be read on this tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command {seq} of this tablet was damaged on disk and was not sent. Look at the orders again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command {seq} of this tablet, about order {number}, was damaged on disk and was not sent. Look at the order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the name with an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the tablet to the service; they come by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file and enrol this tablet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is stored can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out first who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the bag that stood on {shelf} and scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space before the end of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space now, or nothing can be recorded soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the tablet, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the tablet; what was tapped before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or ask for access to the app&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up as not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what this tablet knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working: what you do is kept here and sent after the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working; what you do is kept here and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand nothing over. It is for {store}: show them the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand nothing over. Look the order up by name and check their identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand nothing over. The address of the right store is in the customer&apos;s message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by {first} on {first_tablet} at {first_at} UTC, and again by {second} on {second_tablet}, by that tablet&apos;s clock at {second_at} UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by {who} {when}. If they say it was not them, call the shift lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new roll ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the paper is not complete, print a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to order #{other} of {name}; in hand is #{number}. Hand nothing over before you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to this order and was not used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being handed over right now. Please ask at the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is genuine but too old. Check their identity instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is picked, but not on its shelf yet. Ask them to wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ready already. Please call the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too old for the service to know whether it counted already. Look at the order and do it again only if it is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like 192.0.2.10, 192.0.2.10-40 or 192.0.2.0/28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like https://pickup.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like tcp://192.0.2.10:9100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on its shelf and only has to be marked ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was extended once already. Please call the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items are picked already. Put them back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a shift lead enrol it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them sign first, or say why they cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again in a moment. If it comes again, have the tablet&apos;s storage checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the tablet, or ask for access to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it out of the data folder, then start the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by {who} {when}. Hand nothing over: it waits in the other store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New orders and customers are shown on the screen all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bag of this order is here. Put one on a shelf first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be decided about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be decided about: an offer to the customer is open. Take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be handed over here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {count} of {item} can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {count} of {item} can go into a bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came, and {who} put the items back {when}. Offer to place the order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has gone to {name}, who is here for order {number}. Send somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at the new orders yet; order {number} has waited longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said that they are here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a genuine pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not picked yet: {count} of {all} items. Ask them to wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not picked yet: {count} × {name}. Ask them to wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what the customer said on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written on this tablet ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes along. Put it back on its shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes along. Put the {count} items back on their shelves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here knows this code. Check the label, or type the order&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is picked. If nothing can be had, ask the lead to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it could be picked. Say that you are sorry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is here. Find the missing bag and scan it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed over yet, so there is no receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of those bags is not this order&apos;s. Put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a shift lead can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a shift lead may take a full slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a storefront places orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only staff can be assigned. Choose a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who did it, or a shift lead, may take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order not on this tablet yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people can read {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it was handed over already. Record the rest as refused or short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it was handed over already. Use a delay for what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this order is ready already. Go on with the rest of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass for another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking has not begun yet. Start picking first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it out once more together, or look the order up by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record no show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {who} {when}. Nothing is lost yet: the shift lead can reopen the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: 1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {count} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the app; it repairs what it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it cannot be scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is late; the customer will ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the bag on {shelf} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the bag on {shelf}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning works; the system library makes it better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed for this store, not used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed for this store, not used before. Read in {milliseconds} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some items are in no bag on a shelf. Put them in one, or find the bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it is back on the shelf already. Place a new order instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what this tablet holds was damaged and is fetched again; what was tapped is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at it as it is now, then decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else happened to the order since. Correct it with a new step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is there, but it does not answer as a receipt printer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong while this was printing. If the paper is not complete, print a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds can be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start picking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the app again: it repairs what it can and fetches the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pick: {count}. Pick them, or say that a part is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strange answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strange database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the tablet&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That bag is not one of this order&apos;s bags here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be printed now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be recorded like this. Check what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code belongs to another order. Open the order it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code has expired. Look the order up by name and check their identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code is for another store. Tell the customer which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code is not genuine. Ask for the order&apos;s e-mail, or check their identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That costs more than the customer allowed. Choose a cheaper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than 90 days away. Choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a year away. Choose an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the address of a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not {item}. Put it back and scan the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the product they ordered. Pick it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That label is on another bag already. Print a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That line is not on this order. Look at the order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That print is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That store cannot keep this promise. Choose another store or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time ends before it starts. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is full. Choose another, or ask the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is full. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is over. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was collected more than a day ago. Use the store&apos;s returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app ended while something was printing. Look at the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app ended while this was printing. If the paper is not complete, print a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app had a problem of its own; nothing that was recorded is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera shows {width}×{height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not answered about a substitute yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has the rest. Put it back on its shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has the rest. Put the {count} items back on their shelves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wants no substitute for {item}. Record it as short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {file} was written by a newer version of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not this app&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is neither a picture nor a clip that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is not a clip that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is not a picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold is still running. A shift lead may record it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring that holds this tablet&apos;s token cannot be used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order costs more than can be counted. Check the prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no lines. Add at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orders kept here were damaged and are fetched anew. Unsent steps saved: {saved}; lost: {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass is genuine. Try again in a moment, or ask at the other counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass that was shown belongs to another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price cap of {item} is not in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of {item} is not one in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer answers and has paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer answers. Its paper is nearly out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer at {address} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. Wait if it is printing; else switch it off and on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer hung up before it took anything. It will be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is offline. Press its feed button, or switch it off and on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of paper. Put in a new roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off and on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped answering in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s paper is nearly out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second code reader is missing: codes at a steep angle will be hard to scan. Install the system library libzbar0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers, and both clocks agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this tablet any more. A shift lead can set it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows another step by the same number. Look at the order and do it again if it is still missing; if this comes again, set this tablet up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s token is too long to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound library is missing. Install the package miniaudio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sounds are turned down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has taken this offer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The substitute&apos;s price is not one in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet has to be enrolled again after each start. Set up a keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet&apos;s database could not be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet&apos;s database is damaged and could not be repaired: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet&apos;s database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet&apos;s database is damaged. Start the app again: it repairs what it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet&apos;s file was damaged, and steps that were not sent yet may be missing from it without a trace. Look at the orders that were worked on with this tablet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet&apos;s storage is full, so this was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet&apos;s token is kept in a file that only this user can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet&apos;s token is kept in the system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to answer is not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to answer is over. The store will tell you what it could find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to take it back is over. Correct it with a step of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clip {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such offer on this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put in a bag. Pick something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back here any more. Correct it with a new step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count until the app ends. Make room on the tablet, or ask for access to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not said whether they take a substitute. Ask them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app cannot read what the service says about {name}. Update the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be checked ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer was accepted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer was declined already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is back on the shelves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is not in this store any more. Call the shift lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is not known here. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is not ready yet. Ask the customer to wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is ready already. Recall it first if something is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is still being picked. Finish picking first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is still being picked. Put the item back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was cancelled. Keep the bags; ask the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was collected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was given up as a no-show. A lead can reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is ready already. Pick more of the order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on the team any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This print was damaged on disk and was not sent. Print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet has no keys to verify pickup passes with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet has no sound card that can be used. Plug in a speaker, or turn its sound on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet is not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet knows nobody who could sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet stays enrolled only until the app is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {minutes} minutes fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {minutes} minutes slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was collected already. Look at when and by whom, and call the shift lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait 1 second, or ask the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {count} minutes, or ask the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {count} seconds, or ask the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, then tell whoever looks after the tablets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it comes back, tell the shift lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn them up in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines have the same id. Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a smaller range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then start the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpick item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the app; nothing in the database was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use camera:0, camera:/dev/video0, clip:FILE, still:FILE or directory:FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the hand scanner, or type the codes; have the app installed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid pass · checked offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until they are sent, or let a shift lead there save them to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw substitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on: everything is kept here and sent later. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. 1 try left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. {count} tries left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not on the team of this store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this. Ask the shift lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad_input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed_out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not a printer&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps are not sent yet to {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} has been worked on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is not on this order. Put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: open an order first, then scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} handed it over on {tablet}, which had not heard of the cancellation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} has picked {item} already. Put yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} picked {item} at the same time. Compare {picked} of {ordered} with what is in the tote; put back what is too many, or pick again what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not hold what was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{staff} people and {keys} pass keys are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{spec}” names no camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” by {who} on order {number} did not count. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone through {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bag should stand here. Scan whatever does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {bags} seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen} of {bags} seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} moved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} out of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {bag} should stand on {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#{number}, {name}. Leave it here, or bring it to {shelf}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order #{number} was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take bag {bag} off the shelf and put its items back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order #{number} was not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {bag} was collected already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#{number}, {name}. Set it aside and tell the shift lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order here has bag {bag}. Set it aside and tell the shift lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bags on {shelves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing of it is to be put back. Ask where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {name} of order #{number} is back already. Check this one&apos;s bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is of order #{other}. Finish order #{number} first, or choose the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not of order #{number}. Set it aside and check its bag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelvesPage</name>
    <message>
        <source>Shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders to put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shelves yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves appear once the store has named them, or with the first bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not collected, cancelled or refused appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be put back. Scan a shelf, then the bags on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put back · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan each item when it is back on its shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a shelf, then every bag on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap an order, or scan one of its items or bags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shelf chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap a shelf, or scan its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of order #{number} is back on its shelf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>The printer is ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortPickSheet</name>
    <message>
        <source>Can&apos;t find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock figure is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tap records {items}. The stock is corrected; the customer hears of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the item first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at this counter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked. Type your PIN and go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Try again in {span}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the service alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes without a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {name} sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with a finger or a pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen does not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer cannot sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for questions about this pickup; it is deleted after 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign above first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePanel</name>
    <message>
        <source>Another shelf: scan or type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several bags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap what goes into this bag; the rest goes into the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag {number}: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelf} is not cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this bag must stay cold. Take {shelf}, or put it here all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelf} is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan another shelf, or put it here all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type a shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {items} on {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStepper</name>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>{count} × {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrayCard</name>
    <message>
        <source>I bring it there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubstituteSheet</name>
    <message>
        <source>Something else instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wants no substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {name} as short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer takes any similar item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For up to {cap} each; nobody is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wants to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have {count} minutes to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They pay up to {cap} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for something like it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like it is in stock. Scan another item, or record this one as short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock and not promised, {time}. Or scan an item in your hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock as of the last sync, {time}. Or scan an item in your hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it as short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {count} × {name} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer: {count} × {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer wants no substitute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what they ordered. Close this and scan it again to pick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is something else than {line}. Choose one of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a price in another currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} costs more than the customer allowed. Choose a cheaper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is promised to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here knows {name}. Check the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Back to the shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record all as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish {shelf}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelf} is as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelf} is gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should stand here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweptCard</name>
    <message>
        <source>Last seen {time} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as missing: {bag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This tablet was signed off. Ask a shift lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {span} fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {span} slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the tablet&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in step with the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network. Work on: everything is kept here and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Last contact {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tablet</name>
    <message>
        <source>This tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unsent step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unsent steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps}: kept on this tablet until the service has them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabletSheet</name>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another store, or another counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to a file: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {steps} to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift lead can set this tablet up for another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet cannot leave while something is unsent. Wait for the network, or save it to a file and give that to whoever looks after the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablet forgets this store, its orders and its people. Setting it up takes a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left behind: this tablet can leave its store and be set up anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Order placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order changed by the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer about the substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag put on a shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer chose another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over after cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold runs out soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on its shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything back on its shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo  {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Scan, or type an order, name or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToteCard</name>
    <message>
        <source>{tote} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {picked} of {ordered}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToteList</name>
    <message>
        <source>Totes of the walk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedPickSheet</name>
    <message>
        <source>Pick without scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not scanned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner does not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold by the piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare name and picture: the reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick {items} without scanning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Marked ready. The message waits for the undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over. The message waits for the undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to picking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bag on its shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>{count} to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote {label}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} totes are on the cart. Leave one out first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>All orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on none of these orders. Put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is asked about {name}. Put it back until they answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has taken {name} for {tote} already. Put this one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have all {count} of {name} already. Put this one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tote}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the walk now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkView</name>
    <message>
        <source>Totes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops of the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk for 1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk for {count} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}, from the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {tote} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other {count} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalksBar</name>
    <message>
        <source>Go on with your walk · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join {name}&apos;s walk · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveChooser</name>
    <message>
        <source>Pick several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of at most {most} orders · {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk for 1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk for {count} orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 item stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item stays here until {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items stay here until {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bay {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unanswered {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered after {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked {done}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picking {done}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held {span} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>{count} figures typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Slots</name>
    <message>
        <source>No character typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
