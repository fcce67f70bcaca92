<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CancelSheet</name>
    <message numerus="yes">
        <source>%n item(s) are to be put back: Shelves lists them.</source>
        <translation>
            <numerusform>%n item is to be put back: Shelves lists it.</numerusform>
            <numerusform>%n items are to be put back: Shelves lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message numerus="yes">
        <source>%n order(s) are booked after that; they keep their promise.</source>
        <translation>
            <numerusform>%n order is booked after that; it keeps its promise.</numerusform>
            <numerusform>%n orders are booked after that; they keep their promise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n change waiting to be sent</numerusform>
            <numerusform>%n changes waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndedCard</name>
    <message numerus="yes">
        <source>Do not pick on. %n item(s) of it go back to their shelves.</source>
        <translation>
            <numerusform>Do not pick on. %n item of it goes back to its shelf.</numerusform>
            <numerusform>Do not pick on. %n items of it go back to their shelves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message numerus="yes">
        <source>%n order(s) are booked then; they keep their promise.</source>
        <translation>
            <numerusform>%n order is booked then; it keeps its promise.</numerusform>
            <numerusform>%n orders are booked then; they keep their promise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitSheet</name>
    <message numerus="yes">
        <source>%n order(s) are booked here; they keep their promise.</source>
        <translation>
            <numerusform>%n order is booked here; it keeps its promise.</numerusform>
            <numerusform>%n orders are booked here; they keep their promise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The storefront may promise %n more.</source>
        <translation>
            <numerusform>The storefront may promise %n more.</numerusform>
            <numerusform>The storefront may promise %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message numerus="yes">
        <source>Take its %n item(s) out of {tote} and put them back: Shelves lists them.</source>
        <translation>
            <numerusform>Take its %n item out of {tote} and put it back: Shelves lists it.</numerusform>
            <numerusform>Take its %n items out of {tote} and put them back: Shelves lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give {who} {tote}: %n item(s) of it are taken already.</source>
        <translation>
            <numerusform>Give {who} {tote}: %n item of it is taken already.</numerusform>
            <numerusform>Give {who} {tote}: %n items of it are taken already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {tote} with its %n item(s) aside: whoever goes on needs it.</source>
        <translation>
            <numerusform>Put {tote} with its %n item aside: whoever goes on needs it.</numerusform>
            <numerusform>Put {tote} with its %n items aside: whoever goes on needs it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the walk are cancelled or closed</source>
        <translation>
            <numerusform>%n order of the walk is cancelled or closed</numerusform>
            <numerusform>%n orders of the walk are cancelled or closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left the walk</source>
        <translation>
            <numerusform>%n order left the walk</numerusform>
            <numerusform>%n orders left the walk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody picks %n order(s) of the walk now</source>
        <translation>
            <numerusform>Nobody picks %n order of the walk now</numerusform>
            <numerusform>Nobody picks %n orders of the walk now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the walk are with {who} now</source>
        <translation>
            <numerusform>%n order of the walk is with {who} now</numerusform>
            <numerusform>%n orders of the walk are with {who} now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>Too long by %n character</numerusform>
            <numerusform>Too long by %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n more order(s) are not shown · Show all</source>
        <translation>
            <numerusform>%n more order is not shown · Show all</numerusform>
            <numerusform>%n more orders are not shown · Show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n open order</numerusform>
            <numerusform>%n open orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message numerus="yes">
        <source>The other %n too</source>
        <translation>
            <numerusform>%n more too</numerusform>
            <numerusform>The other %n too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n item(s) to put back</source>
        <translation>
            <numerusform>Scan %n item to put back</numerusform>
            <numerusform>Scan %n items to put back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskPanel</name>
    <message numerus="yes">
        <source>%n order(s) will miss their promise at the present pace</source>
        <translation>
            <numerusform>%n order will miss its promise at the present pace</numerusform>
            <numerusform>%n orders will miss their promise at the present pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) are not shown.</source>
        <translation>
            <numerusform>%n more order is not shown.</numerusform>
            <numerusform>%n more orders are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotPanel</name>
    <message numerus="yes">
        <source>%n order(s) are booked here; they keep their promise.</source>
        <translation>
            <numerusform>%n order is booked here; it keeps its promise.</numerusform>
            <numerusform>%n orders are booked here; they keep their promise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkView</name>
    <message numerus="yes">
        <source>Walk for %n order(s)</source>
        <translation>
            <numerusform>Walk for %n order</numerusform>
            <numerusform>Walk for %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n too</source>
        <translation>
            <numerusform>%n more too</numerusform>
            <numerusform>The other %n too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaveChooser</name>
    <message numerus="yes">
        <source>Walk for %n order(s)</source>
        <translation>
            <numerusform>Walk for %n order</numerusform>
            <numerusform>Walk for %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n bag</numerusform>
            <numerusform>%n bags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent step(s)</source>
        <translation>
            <numerusform>%n unsent step</numerusform>
            <numerusform>%n unsent steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n more item(s)</source>
        <translation>
            <numerusform>Scan %n more item</numerusform>
            <numerusform>Scan %n more items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here.</source>
        <translation>
            <numerusform>%n item stays here.</numerusform>
            <numerusform>%n items stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here until {moment}.</source>
        <translation>
            <numerusform>%n item stays here until {moment}.</numerusform>
            <numerusform>%n items stay here until {moment}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message numerus="yes">
        <source>%n figure(s) typed</source>
        <translation>
            <numerusform>%n figure typed</numerusform>
            <numerusform>%n figures typed</numerusform>
        </translation>
    </message>
</context>
</TS>
