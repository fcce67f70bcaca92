<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
        <source>The customer is told the new time and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {span}</source>
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
    <name>HandOverOrder</name>
    <message>
        <source>Fetch these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID checked</source>
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
        <source>Order #{number}: the rest stays here.</source>
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
        <source>Collected</source>
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
    <name>NextStep</name>
    <message>
        <source>Start picking {items}</source>
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
        <source>{spot}, since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {money}</source>
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
        <source>Promised {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pickup by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
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
        <source>Pick list</source>
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
        <source>The order goes back to picking. If the customer was told, they hear of it.</source>
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
        <source>Bag {bag} is on {shelf} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shelf} is a shelf. Scan the bag first, then its shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an order first, then scan its items.</source>
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
        <source>The stock is corrected; the customer hears of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {items} as not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {items} as damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {items} as past the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {items} as not in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is wrong</source>
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
        <source>Counter 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
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
    <name>Words</name>
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
        <source>late {span}</source>
        <translation type="unfinished"></translation>
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
