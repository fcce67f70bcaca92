<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ActPanel</name>
    <message>
        <source>Order #{number} was cancelled meanwhile. Nothing was recorded.</source>
        <translation>El pedido #{number} se ha cancelado entretanto. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Order #{number} was handed over meanwhile. Nothing was recorded.</source>
        <translation>El pedido #{number} se ha entregado entretanto. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Order #{number} was given up as not collected. Nothing was recorded.</source>
        <translation>El pedido #{number} se ha dado por no recogido. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Order #{number} is closed by now. Nothing was recorded.</source>
        <translation>El pedido #{number} ya está cerrado. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>The note to order #{number} is kept, and not sent yet.</source>
        <translation>La nota del pedido #{number} queda guardada, sin enviar todavía.</translation>
    </message>
</context>
<context>
    <name>AgeCard</name>
    <message>
        <source>Age checked: {age}+</source>
        <translation>Edad comprobada: {age}+</translation>
    </message>
    <message>
        <source>Only “checked” and the time are kept.</source>
        <translation>Solo se guardan «comprobado» y la hora.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Check age: {age}+</source>
        <translation>Comprobar edad: {age}+</translation>
    </message>
    <message>
        <source>Look at an ID. Only “checked” and the time are kept.</source>
        <translation>Mire un documento. Solo se guardan «comprobado» y la hora.</translation>
    </message>
    <message>
        <source>ID checked</source>
        <translation>Documento comprobado</translation>
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
        <translation>{count} pedidos nuevos</translation>
    </message>
    <message>
        <source>New order #{number}</source>
        <translation>Pedido nuevo #{number}</translation>
    </message>
    <message>
        <source>{name} is here, and {count} more</source>
        <translation>{name} está aquí, y {count} más</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} está aquí</translation>
    </message>
    <message>
        <source>Tell the shift lead: {count} new orders wait</source>
        <translation>Avise al responsable: esperan {count} pedidos nuevos</translation>
    </message>
    <message>
        <source>Tell the shift lead: order #{number} waits</source>
        <translation>Avise al responsable: espera el pedido #{number}</translation>
    </message>
    <message>
        <source>Tell the shift lead: {count} customers wait</source>
        <translation>Avise al responsable: esperan {count} clientes</translation>
    </message>
    <message>
        <source>Tell the shift lead: {name} waits</source>
        <translation>Avise al responsable: espera {name}</translation>
    </message>
    <message>
        <source>{count} answers about substitutes</source>
        <translation>{count} respuestas sobre sustitutos</translation>
    </message>
    <message>
        <source>An answer about a substitute</source>
        <translation>Una respuesta sobre un sustituto</translation>
    </message>
    <message>
        <source>A new order</source>
        <translation>Un pedido nuevo</translation>
    </message>
    <message>
        <source>{count} customers are here</source>
        <translation>Hay {count} clientes aquí</translation>
    </message>
    <message>
        <source>A customer is here</source>
        <translation>Hay un cliente aquí</translation>
    </message>
    <message>
        <source>{spot} · order #{number} · waiting {span}</source>
        <translation>{spot} · pedido #{number} · espera {span}</translation>
    </message>
    <message>
        <source>waiting {span} · {name} first, {spot}, order #{number}</source>
        <translation>espera {span} · primero {name}, {spot}, pedido #{number}</translation>
    </message>
    <message>
        <source>order #{number} · {span} ago</source>
        <translation>pedido #{number} · hace {span}</translation>
    </message>
    <message>
        <source>order #{number} · {span} ago · {count} more after it</source>
        <translation>pedido #{number} · hace {span} · {count} más después</translation>
    </message>
    <message>
        <source>the first came {span} ago</source>
        <translation>el primero llegó hace {span}</translation>
    </message>
    <message>
        <source>for {name} · came {span} ago</source>
        <translation>para {name} · llegó hace {span}</translation>
    </message>
    <message>
        <source>I&apos;ll go</source>
        <translation>Voy yo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ArrivalSheet</name>
    <message>
        <source>They are here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Such as: red van</source>
        <translation>Por ejemplo: furgoneta roja</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Note the arrival</source>
        <translation>Anotar la llegada</translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en particular</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tabletas</translation>
    </message>
    <message>
        <source>Slots and hours</source>
        <translation>Franjas y horarios</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Unbroken up to row {count}: each is as it was written.</source>
        <translation>Sin interrupción hasta la fila {count}: cada una está como se escribió.</translation>
    </message>
    <message>
        <source>Nobody changed this log</source>
        <translation>Nadie ha alterado este registro</translation>
    </message>
    <message>
        <source>Not as they were written: rows {rows}. Tell whoever runs the service: “audit verify” says more.</source>
        <translation>No están como se escribieron: filas {rows}. Avise a quien lleva el servicio: «audit verify» dice más.</translation>
    </message>
    <message>
        <source>Somebody changed this log</source>
        <translation>Alguien ha alterado este registro</translation>
    </message>
    <message>
        <source>row {seq}</source>
        <translation>fila {seq}</translation>
    </message>
    <message>
        <source>{who}: {act} {subject}</source>
        <translation>{who}: {act} {subject}</translation>
    </message>
    <message>
        <source>{name} (operations)</source>
        <translation>{name} (administración)</translation>
    </message>
    <message>
        <source>A tablet</source>
        <translation>Una tableta</translation>
    </message>
    <message>
        <source>Whoever runs the service</source>
        <translation>Quien lleva el servicio</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>the usual time</source>
        <translation>la hora habitual</translation>
    </message>
    <message>
        <source>as many as its rule says</source>
        <translation>los que dice su regla</translation>
    </message>
    <message>
        <source>name {value}</source>
        <translation>nombre {value}</translation>
    </message>
    <message>
        <source>initials {value}</source>
        <translation>iniciales {value}</translation>
    </message>
    <message>
        <source>shift lead</source>
        <translation>responsable de turno</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>{who} put {person} on the team, {role}</source>
        <translation>{who} añadió a {person} al equipo, {role}</translation>
    </message>
    <message>
        <source>{who} changed {person}: {changes}</source>
        <translation>{who} cambió a {person}: {changes}</translation>
    </message>
    <message>
        <source>{who} took {person} off the team</source>
        <translation>{who} quitó a {person} del equipo</translation>
    </message>
    <message>
        <source>{who} gave {person} another PIN</source>
        <translation>{who} dio otro PIN a {person}</translation>
    </message>
    <message>
        <source>{who} asked for a code for a new tablet</source>
        <translation>{who} pidió un código para una tableta nueva</translation>
    </message>
    <message>
        <source>{tablet} was set up</source>
        <translation>Se configuró {tablet}</translation>
    </message>
    <message>
        <source>{tablet} was set up again</source>
        <translation>Se volvió a configurar {tablet}</translation>
    </message>
    <message>
        <source>{who} locked out {tablet}</source>
        <translation>{who} bloqueó {tablet}</translation>
    </message>
    <message>
        <source>{who} closed the slot {slot}</source>
        <translation>{who} cerró la franja {slot}</translation>
    </message>
    <message>
        <source>{who} opened the slot {slot} again</source>
        <translation>{who} volvió a abrir la franja {slot}</translation>
    </message>
    <message>
        <source>{who} set the slot {slot} to orders: {limit}</source>
        <translation>{who} fijó la franja {slot} en pedidos: {limit}</translation>
    </message>
    <message>
        <source>{who} blocked {day}, {hours}</source>
        <translation>{who} bloqueó {day}, {hours}</translation>
    </message>
    <message>
        <source>{who} opened {day} again, {hours}</source>
        <translation>{who} volvió a abrir {day}, {hours}</translation>
    </message>
    <message>
        <source>{who} set closing on {day} to {closing}</source>
        <translation>{who} fijó el cierre del {day}: {closing}</translation>
    </message>
    <message>
        <source>{who} changed the store&apos;s settings</source>
        <translation>{who} cambió los ajustes de la tienda</translation>
    </message>
    <message>
        <source>{who} set up this store</source>
        <translation>{who} configuró esta tienda</translation>
    </message>
    <message>
        <source>{who} erased the customer of order {number}</source>
        <translation>{who} borró los datos del cliente del pedido {number}</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nothing of that kind was done.</source>
        <translation>No se hizo nada de eso.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>By or about: {name}</source>
        <translation>De o sobre: {name}</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Shift lead</source>
        <translation>Responsable de turno</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Aún sin PIN</translation>
    </message>
</context>
<context>
    <name>BagCard</name>
    <message>
        <source>Goes along</source>
        <translation>Se entrega</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>No la encuentro</translation>
    </message>
    <message>
        <source>Can&apos;t find bag {number}</source>
        <translation>No encuentro la bolsa {number}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Escaneada</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>{words}: bag {number}</source>
        <translation>{words}: bolsa {number}</translation>
    </message>
</context>
<context>
    <name>Bags</name>
    <message>
        <source>cold</source>
        <translation>frío</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>pesado</translation>
    </message>
    <message>
        <source>oversize</source>
        <translation>voluminoso</translation>
    </message>
    <message>
        <source>Bag {number} of {total} · {what}</source>
        <translation>Bolsa {number} de {total} · {what}</translation>
    </message>
    <message>
        <source>{count} × {name}</source>
        <translation>{count} × {name}</translation>
    </message>
    <message>
        <source>Last seen {time} by {name}</source>
        <translation>Vista por última vez {time} por {name}</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>Vista por última vez {time}</translation>
    </message>
</context>
<context>
    <name>CameraSection</name>
    <message>
        <source>This run was started with a camera of its own: what you choose counts from the next start.</source>
        <translation>Este inicio trajo su propia cámara: lo elegido vale desde el próximo.</translation>
    </message>
    <message>
        <source>Try to read a code</source>
        <translation>Probar a leer un código</translation>
    </message>
    <message>
        <source>Hold a code in front of the camera</source>
        <translation>Muestre un código a la cámara</translation>
    </message>
    <message>
        <source>Any bar code or QR code will do. It is only read here, and leads nowhere.</source>
        <translation>Sirve cualquier código de barras o QR. Solo se lee aquí y no lleva a nada.</translation>
    </message>
    <message>
        <source>{camera}, not found</source>
        <translation>{camera}, no encontrada</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>{width}×{height} pixels, {rate} pictures a second; {dropped} of {all} passed over.</source>
        <translation>{width}×{height} píxeles, {rate} imágenes por segundo; {dropped} de {all} omitidas.</translation>
    </message>
    <message>
        <source>{kind}, read in {ms} ms.</source>
        <translation>{kind}, leído en {ms} ms.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>No camera picture. Use the hand scanner, or type the code.</source>
        <translation>Sin imagen de la cámara. Use el escáner de mano o teclee el código.</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>La cámara se está iniciando</translation>
    </message>
    <message>
        <source>The camera does not answer. Use the hand scanner, or type the code.</source>
        <translation>La cámara no responde. Use el escáner de mano o teclee el código.</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>{name} is told, with your reason. This cannot be taken back.</source>
        <translation>Se avisa a {name} con su motivo. No se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are to be put back: Shelves lists them.</source>
        <translation>
            <numerusform>Hay que devolver %n artículo: aparece en Estantes.</numerusform>
            <numerusform>Hay que devolver %n artículos: aparecen en Estantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>The day as a table</source>
        <translation>El día en tabla</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Pickups by hour</source>
        <translation>Recogidas por hora</translation>
    </message>
    <message>
        <source>Pickups by slot</source>
        <translation>Recogidas por franja</translation>
    </message>
    <message>
        <source>No pickups on this day</source>
        <translation>No hay recogidas este día</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Room on the tablet</source>
        <translation>Espacio en la tableta</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Lo guardado</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personas y claves</translation>
    </message>
    <message>
        <source>Service and clock</source>
        <translation>Servicio y reloj</translation>
    </message>
    <message>
        <source>The tablet&apos;s token</source>
        <translation>Clave de la tableta</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>Lectura de códigos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Checking this tablet</source>
        <translation>Comprobando esta tableta</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Works, with something to see to</source>
        <translation>Funciona, con algo por atender</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Algo necesita su atención</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Orders to choose from</source>
        <translation>Pedidos para elegir</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Closing time</source>
        <translation>Hora de cierre</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>The store is closed that day.</source>
        <translation>La tienda está cerrada ese día.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elija una hora</translation>
    </message>
    <message>
        <source>Close as usual</source>
        <translation>Cerrar como siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are booked after that; they keep their promise.</source>
        <translation>
            <numerusform>%n pedido está reservado después; mantiene su promesa.</numerusform>
            <numerusform>%n pedidos están reservados después; mantienen su promesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close at {time}</source>
        <translation>Cerrar a las {time}</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Pickup code</source>
        <translation>Código de recogida</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Type this on the new tablet</source>
        <translation>Escriba esto en la tableta nueva</translation>
    </message>
    <message>
        <source>Service address: {address}</source>
        <translation>Dirección del servicio: {address}</translation>
    </message>
    <message>
        <source>This code has run out</source>
        <translation>Este código ha caducado</translation>
    </message>
    <message>
        <source>Nobody used it in time. Ask for another one.</source>
        <translation>Nadie lo usó a tiempo. Pida otro.</translation>
    </message>
    <message>
        <source>It sets up one tablet and is good for {time} more.</source>
        <translation>Configura una tableta y vale {time} más.</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Pickups by time</source>
        <translation>Recogidas por hora</translation>
    </message>
    <message>
        <source>Left and right arrow keys lead through the day.</source>
        <translation>Las flechas izquierda y derecha recorren el día.</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>{day}. Choose another day</source>
        <translation>{day}. Elegir otro día</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n cambio sin enviar</numerusform>
            <numerusform>%n cambios sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Never read here: only this tablet&apos;s orders</source>
        <translation>Nunca leído aquí: solo pedidos de esta tableta</translation>
    </message>
    <message>
        <source>As of {span} ago</source>
        <translation>Datos de hace {span}</translation>
    </message>
    <message>
        <source>Closed this day</source>
        <translation>Cerrado este día</translation>
    </message>
    <message>
        <source>Open {span} this day only</source>
        <translation>Solo este día abierto {span}</translation>
    </message>
    <message>
        <source>Open {span}</source>
        <translation>Abierto {span}</translation>
    </message>
    <message>
        <source>Blocked {span}</source>
        <translation>Bloqueado {span}</translation>
    </message>
    <message>
        <source>Blocked all day</source>
        <translation>Bloqueado todo el día</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>espera el envío</translation>
    </message>
    <message>
        <source>from the merchant&apos;s calendar</source>
        <translation>del calendario del comercio</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>{time} takes no more orders</source>
        <translation>Las {time} ya no aceptan pedidos</translation>
    </message>
    <message>
        <source>{time} takes orders again</source>
        <translation>Las {time} vuelven a aceptar pedidos</translation>
    </message>
    <message>
        <source>{time} takes as many as usual</source>
        <translation>Las {time} aceptan tantos como siempre</translation>
    </message>
    <message>
        <source>{time} takes at most {count}</source>
        <translation>Las {time} aceptan {count} como máximo</translation>
    </message>
    <message>
        <source>{span} is blocked</source>
        <translation>{span}: bloqueado</translation>
    </message>
    <message>
        <source>{span} is open again</source>
        <translation>{span}: abierto de nuevo</translation>
    </message>
    <message>
        <source>This day closes at {time}</source>
        <translation>Este día se cierra a las {time}</translation>
    </message>
    <message>
        <source>This day closes as usual</source>
        <translation>Este día se cierra como siempre</translation>
    </message>
    <message>
        <source>Sent as soon as there is a network.</source>
        <translation>Se envía en cuanto haya red.</translation>
    </message>
</context>
<context>
    <name>DelaySheet</name>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nueva hora</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Asking the service for free times</source>
        <translation>Preguntando al servicio por horas libres</translation>
    </message>
    <message>
        <source>The service has no free time to offer. Agree on one of these with a shift lead.</source>
        <translation>El servicio no tiene ninguna hora libre. Acuerde una de estas con un responsable de turno.</translation>
    </message>
    <message>
        <source>No message goes</source>
        <translation>No se envía ningún mensaje</translation>
    </message>
    <message>
        <source>{name} gave no way to send one. Please call them.</source>
        <translation>{name} no dejó cómo recibirlo. Llame por teléfono.</translation>
    </message>
    <message>
        <source>{name} gets this text message ({language})</source>
        <translation>{name} recibe este SMS ({language})</translation>
    </message>
    <message>
        <source>{name} gets this e-mail ({language})</source>
        <translation>{name} recibe este correo ({language})</translation>
    </message>
    <message>
        <source>{name} gets this by e-mail, and in short as a text message ({language})</source>
        <translation>{name} recibe esto por correo y, en breve, por SMS ({language})</translation>
    </message>
    <message>
        <source>The service cannot be asked now. Nobody knows yet whether these times are free.</source>
        <translation>Ahora no se puede preguntar al servicio. Nadie sabe todavía si estas horas están libres.</translation>
    </message>
    <message>
        <source>Today {span}</source>
        <translation>Hoy {span}</translation>
    </message>
    <message>
        <source>As soon as there is a network</source>
        <translation>En cuanto haya red</translation>
    </message>
    <message>
        <source>{name} is told the new time, {span}, and the reason.</source>
        <translation>Se comunica a {name} la nueva hora, {span}, y el motivo.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elegir un motivo</translation>
    </message>
    <message>
        <source>Tell {name} {time}</source>
        <translation>Avisar a {name}: {time}</translation>
    </message>
    <message>
        <source>Tell them {time}</source>
        <translation>Avisar: {time}</translation>
    </message>
    <message>
        <source>Choose a new time</source>
        <translation>Elegir otra hora</translation>
    </message>
</context>
<context>
    <name>DisplaySection</name>
    <message>
        <source>Order 10477 · Jonas Weber · 15:00</source>
        <translation>Pedido 10477 · Jonas Weber · 15:00</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>Each person reads in their own language, unless this tablet is set to one for everybody.</source>
        <translation>Cada persona lee en su idioma, salvo que la tableta tenga uno para todos.</translation>
    </message>
    <message>
        <source>As the tablet</source>
        <translation>Como la tableta</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Each person&apos;s own</source>
        <translation>El de cada persona</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>En una ventana</translation>
    </message>
    <message>
        <source>This run was started with a look of its own: what you choose counts from the next start.</source>
        <translation>Este inicio trajo su propio aspecto: lo elegido vale desde el próximo.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>A los {minutes} min</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Print receipt</source>
        <translation>Imprimir recibo</translation>
    </message>
    <message>
        <source>Refused an item</source>
        <translation>Artículo rechazado</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Siguiente cliente</translation>
    </message>
</context>
<context>
    <name>EndedCard</name>
    <message>
        <source>#{number} was cancelled</source>
        <translation>#{number} se ha cancelado</translation>
    </message>
    <message numerus="yes">
        <source>Do not pick on. %n item(s) of it go back to their shelves.</source>
        <translation>
            <numerusform>No siga preparándolo. %n artículo vuelve a su estante.</numerusform>
            <numerusform>No siga preparándolo. %n artículos vuelven a sus estantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not pick on. Nothing of it is to be put back.</source>
        <translation>No siga preparándolo. No hay nada que devolver.</translation>
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
        <translation>Código del responsable de turno</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Mostrador 1</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation>Configurar esta tableta</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <translation>Nombre de este mostrador</translation>
    </message>
    <message>
        <source>A shift lead makes the code; it is good for ten minutes.</source>
        <translation>El responsable de turno crea el código; vale diez minutos.</translation>
    </message>
    <message>
        <source>Shift lead: save what is unsent</source>
        <translation>Responsable: guardar lo no enviado</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Nobody came</source>
        <translation>No ha venido nadie</translation>
    </message>
    <message>
        <source>Substitute: answer awaited</source>
        <translation>Sustituto: falta la respuesta</translation>
    </message>
    <message>
        <source>Hold runs out</source>
        <translation>La reserva se acaba</translation>
    </message>
    <message>
        <source>Past the promised time</source>
        <translation>Pasada la hora prometida</translation>
    </message>
    <message>
        <source>Two tablets disagree</source>
        <translation>Dos tabletas se contradicen</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Mensaje fallido</translation>
    </message>
    <message>
        <source>Bag missing</source>
        <translation>Falta una bolsa</translation>
    </message>
    <message>
        <source>Step did not count</source>
        <translation>Un paso no contó</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Promised anew</source>
        <translation>Prometido de nuevo</translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation>Listo en parte</translation>
    </message>
    <message>
        <source>To be put back</source>
        <translation>Por devolver a su sitio</translation>
    </message>
    <message>
        <source>Print to be checked</source>
        <translation>Impresión por comprobar</translation>
    </message>
    <message>
        <source>You see to this now: {what}</source>
        <translation>Ahora se ocupa usted de esto: {what}</translation>
    </message>
    <message>
        <source>You see to {count} things now. The most urgent: {what}</source>
        <translation>Ahora se ocupa usted de {count} cosas. La más urgente: {what}</translation>
    </message>
    <message>
        <source>It has a new time, and no message went. Call them; the number ends in {phone}, the shop has all of it. {detail}</source>
        <translation>Tiene otra hora y no se envió ningún mensaje. Llámele; el número acaba en {phone}, la tienda en línea lo tiene entero. {detail}</translation>
    </message>
    <message>
        <source>Since {time} ({age})</source>
        <translation>Desde {time} ({age})</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Responsable: {owner}</translation>
    </message>
    <message>
        <source>Instead of {line}: {price}</source>
        <translation>En lugar de {line}: {price}</translation>
    </message>
    <message>
        <source>on this tablet</source>
        <translation>en esta tableta</translation>
    </message>
    <message>
        <source>on another tablet</source>
        <translation>en otra tableta</translation>
    </message>
    <message>
        <source>{place} · Cancelled by {name}</source>
        <translation>{place} · Cancelado por {name}</translation>
    </message>
    <message>
        <source>{place} · Handed over by {name}</source>
        <translation>{place} · Entregado por {name}</translation>
    </message>
    <message>
        <source>Read it, then say how it ended</source>
        <translation>Leerlo y decir cómo acabó</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Llamar al cliente</translation>
    </message>
    <message>
        <source>Next: {act}</source>
        <translation>Siguiente: {act}</translation>
    </message>
    <message>
        <source>Nobody has collected it. Extend the hold or record a no-show.</source>
        <translation>Nadie lo ha recogido. Alargue la reserva o anótelo como no recogido.</translation>
    </message>
    <message>
        <source>It is not ready. Promise a new time, and tell the customer.</source>
        <translation>No está listo. Prometa otra hora y avise al cliente.</translation>
    </message>
    <message>
        <source>They want no text messages. Call them; the number ends in {phone}, the shop has it.</source>
        <translation>El cliente no quiere SMS. Llámele; el número termina en {phone}, la tienda lo tiene.</translation>
    </message>
    <message>
        <source>There is no such address or number. Ask the shop for another; theirs ends in {phone}.</source>
        <translation>Esa dirección o ese número no existe. Pida otro a la tienda; el suyo termina en {phone}.</translation>
    </message>
    <message>
        <source>Their phone could not be reached. Call later; the number ends in {phone}, the shop has it.</source>
        <translation>No se pudo contactar con su teléfono. Llame más tarde; el número termina en {phone}, la tienda lo tiene.</translation>
    </message>
    <message>
        <source>The customer was not reached. Call them; the number ends in {phone}, the shop has all of it.</source>
        <translation>No se ha podido avisar al cliente. Llámele; el número acaba en {phone}, la tienda en línea lo tiene entero.</translation>
    </message>
    <message>
        <source>{detail}: look for it, or go through the shelf.</source>
        <translation>{detail}: búsquela o repase el estante.</translation>
    </message>
    <message>
        <source>Both are below. Find out what happened, then write how it ended: both tablets hear it.</source>
        <translation>Ambas están abajo. Averigüe qué pasó y escriba cómo terminó: las dos tabletas lo sabrán.</translation>
    </message>
    <message>
        <source>The customer is asked about {detail}. Call them before the time is over, or ask anew.</source>
        <translation>Se pregunta al cliente por {detail}. Llame antes de que acabe el tiempo o pregunte de nuevo.</translation>
    </message>
    <message>
        <source>It has a new time and is not ready yet. {detail}</source>
        <translation>Tiene otra hora y aún no está listo. {detail}</translation>
    </message>
    <message>
        <source>A part of it waits for the rest. Pick it, or hand over the part.</source>
        <translation>Una parte espera al resto. Prepárelo o entregue la parte.</translation>
    </message>
    <message>
        <source>Its items go back on their shelves. {detail}</source>
        <translation>Sus artículos vuelven a sus estantes. {detail}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver a su sitio</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Dijo que sí</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Ask for something else</source>
        <translation>Preguntar por otra cosa</translation>
    </message>
    <message>
        <source>Promise a new time</source>
        <translation>Prometer otra hora</translation>
    </message>
    <message>
        <source>I told {name}</source>
        <translation>He avisado a {name}</translation>
    </message>
    <message>
        <source>Say where the bag is</source>
        <translation>Decir dónde está la bolsa</translation>
    </message>
    <message>
        <source>Go through {shelf}</source>
        <translation>Revisar {shelf}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Salió impreso</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>aquí ahora</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>ExceptionsPage</name>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>I see to it</source>
        <translation>Me ocupo yo</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>A few words for the timeline</source>
        <translation>Unas palabras para el historial</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>{count} open, the most urgent first</source>
        <translation>{count} abiertas, la más urgente primero</translation>
    </message>
    <message>
        <source>Nothing to see to</source>
        <translation>Nada que resolver</translation>
    </message>
    <message>
        <source>Delays, conflicts, failed messages and the like will stand here.</source>
        <translation>Aquí aparecerán retrasos, conflictos, mensajes fallidos y similares.</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Las mismas cifras en una tabla</translation>
    </message>
    <message>
        <source>Plot: {name}</source>
        <translation>Gráfico: {name}</translation>
    </message>
    <message>
        <source>Filled: the median. Outline: nine of ten were within it.</source>
        <translation>Relleno: la mediana. Contorno: nueve de cada diez quedaron dentro.</translation>
    </message>
    <message>
        <source>A dash: there was nothing to count.</source>
        <translation>Un guion: no había nada que contar.</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>pickups this day</source>
        <translation>recogidas este día</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>recogidos</translation>
    </message>
    <message>
        <source>ready on time</source>
        <translation>listos a tiempo</translation>
    </message>
    <message>
        <source>median wait</source>
        <translation>espera mediana</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>not worked out</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <source>see Insights</source>
        <translation>ver Resultados</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Save the day</source>
        <translation>Guardar el día</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>En esta carpeta</translation>
    </message>
    <message>
        <source>Customers&apos; names are in it: keep it as you keep the orders.</source>
        <translation>Contiene nombres de clientes: guárdelo como guarda los pedidos.</translation>
    </message>
    <message>
        <source>Day sheet (PDF)</source>
        <translation>Hoja del día (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Save as {kind}</source>
        <translation>Guardar como {kind}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Por preparar</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Use {printer}</source>
        <translation>Usar {printer}</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Language and look change once “{title}” is finished or closed.</source>
        <translation>El idioma y el aspecto cambian en cuanto termine o cierre «{title}».</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand to…</source>
        <translation>Pasar a…</translation>
    </message>
    <message>
        <source>Nobody else is on the team</source>
        <translation>No hay nadie más en el equipo</translation>
    </message>
    <message>
        <source>The service keeps the list.</source>
        <translation>El servicio lleva la lista.</translation>
    </message>
    <message>
        <source>They find it at the top of their pick list. What is picked stays picked.</source>
        <translation>Lo verá arriba en su lista. Lo preparado queda preparado.</translation>
    </message>
</context>
<context>
    <name>HandOverOrder</name>
    <message>
        <source>Fetch these</source>
        <translation>Traiga estas</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Not all bags</source>
        <translation>No todas las bolsas</translation>
    </message>
    <message>
        <source>Refused an item</source>
        <translation>Artículo rechazado</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <source>collects for {name}</source>
        <translation>recoge para {name}</translation>
    </message>
    <message>
        <source>Fetch these items</source>
        <translation>Traiga estos artículos</translation>
    </message>
    <message>
        <source>Put these back</source>
        <translation>Devuelva estos</translation>
    </message>
    <message>
        <source>Fetch from {places}</source>
        <translation>Recoger de {places}</translation>
    </message>
    <message>
        <source>Undo for {seconds} seconds; the message to the customer waits until then.</source>
        <translation>Se puede deshacer durante {seconds} segundos; hasta entonces espera el mensaje al cliente.</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>Choose a bag</source>
        <translation>Elegir una bolsa</translation>
    </message>
    <message>
        <source>Nothing is here to hand over</source>
        <translation>Aquí no hay nada que entregar</translation>
    </message>
    <message>
        <source>{taken} of {bags}</source>
        <translation>{taken} de {bags}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Hand over {what} to {name}</source>
        <translation>Entregar {what} a {name}</translation>
    </message>
    <message>
        <source>Hand over {what}</source>
        <translation>Entregar {what}</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>Rechazos: {count}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Ready for the next customer</source>
        <translation>Listo para el siguiente cliente</translation>
    </message>
    <message>
        <source>Their code opens the order here: by camera, hand scanner, keys or name.</source>
        <translation>Su código abre el pedido aquí: con cámara, escáner, teclas o nombre.</translation>
    </message>
    <message>
        <source>Handed over to {name}</source>
        <translation>Entregado a {name}</translation>
    </message>
    <message>
        <source>Order #{number}: nothing is left here.</source>
        <translation>Pedido #{number}: no queda nada aquí.</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Block hours</source>
        <translation>Bloquear horas</translation>
    </message>
    <message>
        <source>Another reason, in your own words</source>
        <translation>Otro motivo, con sus palabras</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Why? Shoppers read it.</source>
        <translation>¿Por qué? Lo leen los clientes.</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are booked then; they keep their promise.</source>
        <translation>
            <numerusform>%n pedido está reservado entonces; mantiene su promesa.</numerusform>
            <numerusform>%n pedidos están reservados entonces; mantienen su promesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose hours</source>
        <translation>Elija las horas</translation>
    </message>
    <message>
        <source>Block the whole day</source>
        <translation>Bloquear todo el día</translation>
    </message>
    <message>
        <source>Block {start}–{end}</source>
        <translation>Bloquear {start}–{end}</translation>
    </message>
</context>
<context>
    <name>IdentifyPanel</name>
    <message>
        <source>Scan the code</source>
        <translation>Escanear código</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Teclear código</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar nombre</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Show the code to the camera, or use the hand scanner.</source>
        <translation>Muestre el código a la cámara o use el escáner de mano.</translation>
    </message>
    <message>
        <source>Type the eight characters that stand beside the code.</source>
        <translation>Teclee los ocho caracteres junto al código.</translation>
    </message>
    <message>
        <source>Choose the order, then check who they are.</source>
        <translation>Elija el pedido y compruebe quién es.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>The name matches: {name}</source>
        <translation>El nombre coincide: {name}</translation>
    </message>
    <message>
        <source>Only how you told is kept.</source>
        <translation>Solo se guarda cómo se comprobó.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Ask for a photo ID with the name {name}</source>
        <translation>Pida un documento con foto a nombre de {name}</translation>
    </message>
    <message>
        <source>Look at name and picture; keep no copy.</source>
        <translation>Mire nombre y foto; no guarde copia.</translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation>El nombre coincide</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Time to ready</source>
        <translation>Tiempo hasta listo</translation>
    </message>
    <message>
        <source>From when the store could begin until the order was ready.</source>
        <translation>Desde que la tienda pudo empezar hasta que el pedido estuvo listo.</translation>
    </message>
    <message>
        <source>Ready on time</source>
        <translation>Listo a tiempo</translation>
    </message>
    <message>
        <source>Ready when the time that the customer chose began.</source>
        <translation>Listo cuando empezó la hora que eligió el cliente.</translation>
    </message>
    <message>
        <source>Ready as told</source>
        <translation>Listo según lo dicho</translation>
    </message>
    <message>
        <source>Ready when the time began that was told last, delays included.</source>
        <translation>Listo cuando empezó la última hora comunicada, con los retrasos.</translation>
    </message>
    <message>
        <source>Customer wait</source>
        <translation>Espera del cliente</translation>
    </message>
    <message>
        <source>From “I&apos;m here” to the hand-over.</source>
        <translation>Desde «Estoy aquí» hasta la entrega.</translation>
    </message>
    <message>
        <source>Team response</source>
        <translation>Respuesta del equipo</translation>
    </message>
    <message>
        <source>From “I&apos;m here” until somebody answered.</source>
        <translation>Desde «Estoy aquí» hasta que alguien respondió.</translation>
    </message>
    <message>
        <source>Pick rate</source>
        <translation>Ritmo de preparación</translation>
    </message>
    <message>
        <source>Units picked in an hour of picking.</source>
        <translation>Unidades preparadas por hora de preparación.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>Units that could not be had.</source>
        <translation>Unidades que no se pudieron conseguir.</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Sustituidas</translation>
    </message>
    <message>
        <source>Units for which something else was taken.</source>
        <translation>Unidades por las que se tomó otra cosa.</translation>
    </message>
    <message>
        <source>Offers accepted</source>
        <translation>Ofertas aceptadas</translation>
    </message>
    <message>
        <source>Substitutes that customers said yes to.</source>
        <translation>Sustitutos que los clientes aceptaron.</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>No recogidos</translation>
    </message>
    <message>
        <source>Orders that nobody came for.</source>
        <translation>Pedidos que nadie recogió.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No contactados</translation>
    </message>
    <message>
        <source>Messages that did not arrive.</source>
        <translation>Mensajes que no llegaron.</translation>
    </message>
    <message>
        <source>9 of 10 within {p90}</source>
        <translation>9 de cada 10 en {p90}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{units} units in {hours} h</source>
        <translation>{units} unidades en {hours} h</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>better by {difference}</source>
        <translation>mejor en {difference}</translation>
    </message>
    <message>
        <source>worse by {difference}</source>
        <translation>peor en {difference}</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} puntos</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 días</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Write two days such as {example}, at most {days} of them, the first one first.</source>
        <translation>Escriba dos días como {example}, primero el primero; como máximo {days} días.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Compared with as many days before.</source>
        <translation>En comparación con otros tantos días anteriores.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{days}, as of {moment}. {problem}</source>
        <translation>{days}, a fecha de {moment}. {problem}</translation>
    </message>
    <message>
        <source>As of {moment}.</source>
        <translation>A fecha de {moment}.</translation>
    </message>
    <message>
        <source>As of {moment}; compared with as many days before.</source>
        <translation>A fecha de {moment}; en comparación con otros tantos días anteriores.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The service is asked for these days.</source>
        <translation>Se pregunta al servicio por estos días.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>No orders were worked on in these days. Choose others, or come back later.</source>
        <translation>En estos días no se trabajó en ningún pedido. Elija otros o vuelva más tarde.</translation>
    </message>
    <message>
        <source>Not known on this tablet</source>
        <translation>No se conoce en esta tableta</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Show on paper: {what}</source>
        <translation>Ver en papel: {what}</translation>
    </message>
    <message>
        <source>Print again: {what}</source>
        <translation>Reimprimir: {what}</translation>
    </message>
    <message>
        <source>Forget: {what}</source>
        <translation>Descartar: {what}</translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
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
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>That was not done</source>
        <translation>No se ha hecho</translation>
    </message>
    <message>
        <source>Nothing to see now</source>
        <translation>Ahora no se puede ver</translation>
    </message>
</context>
<context>
    <name>LimitSheet</name>
    <message>
        <source>How many orders?</source>
        <translation>¿Cuántos pedidos?</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are booked here; they keep their promise.</source>
        <translation>
            <numerusform>%n pedido está reservado aquí; mantiene su promesa.</numerusform>
            <numerusform>%n pedidos están reservados aquí; mantienen su promesa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The storefront may promise %n more.</source>
        <translation>
            <numerusform>La tienda en línea puede prometer %n más.</numerusform>
            <numerusform>La tienda en línea puede prometer %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The storefront offers it no more.</source>
        <translation>La tienda en línea ya no la ofrece.</translation>
    </message>
    <message>
        <source>Take at most {count}</source>
        <translation>Aceptar {count} como máximo</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Items of the order</source>
        <translation>Artículos del pedido</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>How many?</source>
        <translation>¿Cuántos?</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>¿Qué artículo?</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>The customer is asked about {name} now. Wait for the answer.</source>
        <translation>Ahora se pregunta al cliente por {name}. Espere su respuesta.</translation>
    </message>
    <message>
        <source>{who} has taken {name} already.</source>
        <translation>{who} ya ha cogido {name}.</translation>
    </message>
    <message>
        <source>Nothing of {name} is to be taken any more.</source>
        <translation>Ya no hay que coger nada de {name}.</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>Rechazos: {count}</translation>
    </message>
    <message>
        <source>{count} to put back</source>
        <translation>Por devolver: {count}</translation>
    </message>
    <message>
        <source>Back on its shelf</source>
        <translation>De vuelta en su sitio</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se cogió</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Cliente consultado</translation>
    </message>
    <message>
        <source>{count} to scan</source>
        <translation>Por escanear: {count}</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>Por escanear</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>Faltan: {count}</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation>en vez de {name}</translation>
    </message>
    <message>
        <source>ID {age}+</source>
        <translation>Mayor de {age}</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>frío</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>pesado</translation>
    </message>
    <message>
        <source>oversize</source>
        <translation>voluminoso</translation>
    </message>
    <message>
        <source>{count} on hand</source>
        <translation>{count} en existencias</translation>
    </message>
    <message>
        <source>{count} on hand · checked {time}</source>
        <translation>{count} en existencias · comprobado {time}</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>Seen to</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>#{number} was cancelled</source>
        <translation>#{number} se ha cancelado</translation>
    </message>
    <message>
        <source>#{number} is closed by now</source>
        <translation>#{number} ya está cerrado</translation>
    </message>
    <message>
        <source>#{number} is with {who} now</source>
        <translation>#{number} lo lleva ahora {who}</translation>
    </message>
    <message>
        <source>Nobody picks #{number} now</source>
        <translation>Nadie prepara #{number} ahora</translation>
    </message>
    <message>
        <source>{tote} is empty: use it for another order.</source>
        <translation>{tote} está vacía: úsela para otro pedido.</translation>
    </message>
    <message numerus="yes">
        <source>Take its %n item(s) out of {tote} and put them back: Shelves lists them.</source>
        <translation>
            <numerusform>Saque %n artículo de {tote} y devuélvalo: aparece en Estantes.</numerusform>
            <numerusform>Saque %n artículos de {tote} y devuélvalos: aparecen en Estantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give {who} {tote}: %n item(s) of it are taken already.</source>
        <translation>
            <numerusform>Entregue {tote} a {who}: ya contiene %n artículo.</numerusform>
            <numerusform>Entregue {tote} a {who}: ya contiene %n artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put {tote} with its %n item(s) aside: whoever goes on needs it.</source>
        <translation>
            <numerusform>Aparte {tote} con %n artículo: quien continúe lo necesita.</numerusform>
            <numerusform>Aparte {tote} con %n artículos: quien continúe los necesita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the walk are cancelled or closed</source>
        <translation>
            <numerusform>%n pedido del recorrido está cancelado o cerrado</numerusform>
            <numerusform>%n pedidos del recorrido están cancelados o cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) left the walk</source>
        <translation>
            <numerusform>%n pedido ya no está en el recorrido</numerusform>
            <numerusform>%n pedidos ya no están en el recorrido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody picks %n order(s) of the walk now</source>
        <translation>
            <numerusform>Nadie recoge ahora %n pedido del recorrido</numerusform>
            <numerusform>Nadie recoge ahora %n pedidos del recorrido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of the walk are with {who} now</source>
        <translation>
            <numerusform>%n pedido del recorrido lo lleva ahora {who}</numerusform>
            <numerusform>%n pedidos del recorrido los lleva ahora {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>{tote} ({items})</source>
        <translation>{tote} ({items})</translation>
    </message>
    <message>
        <source>Empty, for other orders: {totes}.</source>
        <translation>Vacías, para otros pedidos: {totes}.</translation>
    </message>
    <message>
        <source>Put back, Shelves lists it: {totes}.</source>
        <translation>Devolver, aparece en Estantes: {totes}.</translation>
    </message>
    <message>
        <source>Give {who}: {totes}.</source>
        <translation>Entregar a {who}: {totes}.</translation>
    </message>
    <message>
        <source>Put aside for whoever goes on: {totes}.</source>
        <translation>Apartar para quien continúe: {totes}.</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Associate</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Responsable de turno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Language of their screen</source>
        <translation>Idioma de su pantalla</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 figures</source>
        <translation>PIN, de 4 a 12 cifras</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Without a PIN they cannot sign in yet.</source>
        <translation>Sin PIN, esta persona todavía no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Empty: the PIN stays as it is. Another PIN signs {name} out everywhere.</source>
        <translation>Vacío: el PIN no cambia. Con otro PIN se cierra la sesión de {name} en todas partes.</translation>
    </message>
    <message>
        <source>Type a name and initials first.</source>
        <translation>Escriba primero un nombre y unas iniciales.</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same one twice.</source>
        <translation>Los dos PIN son distintos. Escriba dos veces el mismo.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Question about a substitute</source>
        <translation>Pregunta sobre un sustituto</translation>
    </message>
    <message>
        <source>What became of the substitute</source>
        <translation>Qué pasó con el sustituto</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>What is not charged</source>
        <translation>Lo que no se cobra</translation>
    </message>
    <message>
        <source>Receipt for a part</source>
        <translation>Recibo de una parte</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>por SMS</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>espera el envío</translation>
    </message>
    <message>
        <source>held until undo is over</source>
        <translation>retenido mientras se pueda deshacer</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado al cliente</translation>
    </message>
    <message>
        <source>sent, but not delivered</source>
        <translation>enviado, pero no recibido</translation>
    </message>
    <message>
        <source>could not be sent yet</source>
        <translation>aún no se pudo enviar</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>no se pudo enviar</translation>
    </message>
    <message>
        <source>not sent, as it was no longer needed</source>
        <translation>no enviado: ya no hacía falta</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
</context>
<context>
    <name>MoveBagSheet</name>
    <message>
        <source>Move a bag</source>
        <translation>Mover bolsa</translation>
    </message>
    <message>
        <source>Which bag?</source>
        <translation>¿Qué bolsa?</translation>
    </message>
    <message>
        <source>Another shelf: type its name</source>
        <translation>Otro estante: teclee su nombre</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Quicker: scan the bag, then its shelf.</source>
        <translation>Más rápido: escanee la bolsa y su estante.</translation>
    </message>
    <message>
        <source>Bag {number} · {shelf}</source>
        <translation>Bolsa {number} · {shelf}</translation>
    </message>
    <message>
        <source>Not to be found</source>
        <translation>No aparece</translation>
    </message>
    <message>
        <source>Record as missing</source>
        <translation>Registrar como perdida</translation>
    </message>
    <message>
        <source>It is on {shelf} now</source>
        <translation>Ahora está en {shelf}</translation>
    </message>
    <message>
        <source>Choose a shelf</source>
        <translation>Elegir un estante</translation>
    </message>
</context>
<context>
    <name>NameFinder</name>
    <message>
        <source>Name, order number or end of the phone number</source>
        <translation>Nombre, n.º de pedido o final del teléfono</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar nombre</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Try the family name alone, or the number.</source>
        <translation>Pruebe solo con el apellido o con el número.</translation>
    </message>
</context>
<context>
    <name>NextAct</name>
    <message>
        <source>See the order</source>
        <translation>Ver el pedido</translation>
    </message>
    <message>
        <source>Check their identity</source>
        <translation>Comprobar identidad</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar nombre</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Teclear código</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on picking</source>
        <translation>Seguir preparando</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Marcar listo</translation>
    </message>
    <message>
        <source>Take that order</source>
        <translation>Tomar ese pedido</translation>
    </message>
    <message>
        <source>Stay with this one</source>
        <translation>Seguir con este</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Siguiente cliente</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Start picking {items}</source>
        <translation>Preparar {items}</translation>
    </message>
    <message>
        <source>Put {items} back on the shelf</source>
        <translation>Devolver {items} al estante</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <translation>Esperando la respuesta del cliente</translation>
    </message>
    <message>
        <source>Put {items} on a shelf</source>
        <translation>Poner {items} en un estante</translation>
    </message>
    <message>
        <source>Nothing was found: a lead cancels it</source>
        <translation>Nada encontrado: cancela el responsable</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Marcar listo</translation>
    </message>
    <message>
        <source>Scan {items}</source>
        <translation>Escanear {items}</translation>
    </message>
    <message>
        <source>Hand over {what} to {name}</source>
        <translation>Entregar {what} a {name}</translation>
    </message>
    <message>
        <source>Can&apos;t find it</source>
        <translation>No la encuentro</translation>
    </message>
    <message>
        <source>Can&apos;t scan it</source>
        <translation>No se escanea</translation>
    </message>
    <message>
        <source>Put one back</source>
        <translation>Devolver uno</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>¿Cuántos?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Sustituto</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Pasar a…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation>Listo en parte</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>Guardar más</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>No recogido</translation>
    </message>
    <message>
        <source>They came after all</source>
        <translation>Al final ha venido</translation>
    </message>
    <message>
        <source>Move a bag</source>
        <translation>Mover bolsa</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Imprimir hoja</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimir recibo</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Imprimir lista</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For the team; the customer does not see it</source>
        <translation>Para el equipo; el cliente no la ve</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s)</source>
        <translation>
            <numerusform>Sobra %n carácter</numerusform>
            <numerusform>Sobran %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Añadir la nota</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>They said yes</source>
        <translation>Dijo que sí</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Asked: {count} × {name}?</source>
        <translation>Preguntado: ¿{count} × {name}?</translation>
    </message>
    <message>
        <source>Instead of {line} · {price} · {left} left to answer, until {time}</source>
        <translation>En vez de {line} · {price} · quedan {left} para responder, hasta {time}</translation>
    </message>
    <message>
        <source>Instead of {line}</source>
        <translation>En vez de {line}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>{customer} accepted: take {count} × {name}.</source>
        <translation>{customer} acepta: tome {count} × {name}.</translation>
    </message>
    <message>
        <source>{customer} declined: leave out {count} × {line}.</source>
        <translation>{customer} no acepta: omita {count} × {line}.</translation>
    </message>
    <message>
        <source>{customer} did not answer in time: leave out {count} × {line}.</source>
        <translation>{customer} no respondió a tiempo: omita {count} × {line}.</translation>
    </message>
</context>
<context>
    <name>OrderDetailView</name>
    <message>
        <source>I&apos;m on it</source>
        <translation>Me encargo</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation>{name} está aquí</translation>
    </message>
    <message>
        <source>Total {money}</source>
        <translation>Total {money}</translation>
    </message>
    <message>
        <source>Tell the shift lead when it is done.</source>
        <translation>Avise al responsable cuando esté hecho.</translation>
    </message>
    <message>
        <source>Said so at {time}.</source>
        <translation>Lo dijo a las {time}.</translation>
    </message>
    <message>
        <source>{name} is on the way</source>
        <translation>{name} está en camino</translation>
    </message>
    <message>
        <source>{name} is on the way out</source>
        <translation>{name} está saliendo</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>aquí desde {time}</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bolsas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Messages to the customer</source>
        <translation>Mensajes al cliente</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>OrderHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>No order chosen</source>
        <translation>Ningún pedido elegido</translation>
    </message>
    <message>
        <source>The order on top is due first.</source>
        <translation>El pedido de arriba vence primero.</translation>
    </message>
    <message>
        <source>Nobody picks for order #{number} any more. Put this item back.</source>
        <translation>El pedido #{number} ya no se prepara. Devuelva este artículo.</translation>
    </message>
    <message>
        <source>Choose an order first, then scan it.</source>
        <translation>Elija primero un pedido y luego escanee.</translation>
    </message>
    <message>
        <source>It is not on order #{number}. Put it back.</source>
        <translation>No es del pedido #{number}. Devuélvalo.</translation>
    </message>
    <message>
        <source>The customer is asked about {name}. Put it back until they answer.</source>
        <translation>Se pregunta al cliente por {name}. Devuélvalo hasta que responda.</translation>
    </message>
    <message>
        <source>{who} has taken {name} already. Put this one back.</source>
        <translation>{who} ya ha tomado {name}. Devuelva este.</translation>
    </message>
    <message>
        <source>You have all {count} of {name} already. Put this one back.</source>
        <translation>Ya tiene {count} de {name}. Devuelva este.</translation>
    </message>
    <message>
        <source>{shelf} is a shelf. There is nothing to put on it yet.</source>
        <translation>{shelf} es un estante. Aún no hay nada que poner.</translation>
    </message>
    <message>
        <source>Nothing is in this bag yet. Say what goes into it, then scan the shelf.</source>
        <translation>Esta bolsa aún está vacía. Indique qué va en ella y escanee el estante.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Past the promised time</source>
        <translation>Pasada la hora prometida</translation>
    </message>
    <message>
        <source>Due in the next hour</source>
        <translation>Para la próxima hora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Ready, waiting to be collected</source>
        <translation>Listos, por recoger</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>No recogido</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Cerrados hoy</translation>
    </message>
    <message>
        <source>ID {age}+</source>
        <translation>Mayor de {age}</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <source>Tote {label} · {name}</source>
        <translation>Cubeta {label} · {name}</translation>
    </message>
    <message>
        <source>Promised {span}</source>
        <translation>Prometido {span}</translation>
    </message>
    <message>
        <source>Pickup by {name}</source>
        <translation>Recoge {name}</translation>
    </message>
    <message>
        <source>Tote {label}</source>
        <translation>Cubeta {label}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Los suyos</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Day sheet</source>
        <translation>Hoja del día</translation>
    </message>
    <message>
        <source>Print the day sheet: today&apos;s orders by their time</source>
        <translation>Imprimir la hoja del día: los pedidos de hoy por hora</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Ningún pedido elegido</translation>
    </message>
    <message>
        <source>Tap an order, or scan its bag or pass.</source>
        <translation>Toque un pedido, o escanee su bolsa o su pase.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Looked in order numbers, names, phone numbers, items and bags.</source>
        <translation>Se buscó en números, nombres, teléfonos, artículos y bolsas.</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>No hay pedidos aquí</translation>
    </message>
    <message>
        <source>New orders appear by themselves.</source>
        <translation>Los pedidos nuevos aparecen solos.</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) are not shown · Show all</source>
        <translation>
            <numerusform>%n pedido más oculto · Ver todos</numerusform>
            <numerusform>%n pedidos más ocultos · Ver todos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PadSheet</name>
    <message>
        <source>How many?</source>
        <translation>¿Cuántos?</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} de {most}</translation>
    </message>
    <message>
        <source>Take {items}</source>
        <translation>Tomar {items}</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Nothing of it is on paper.</source>
        <translation>No hay nada de ello en papel.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>On the phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>In a message</source>
        <translation>En un mensaje</translation>
    </message>
    <message>
        <source>In their words, if it matters</source>
        <translation>En sus palabras, si importa</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>How did they say so?</source>
        <translation>¿Cómo lo dijo?</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Dijo que sí</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>The question about {name} is not open any more.</source>
        <translation>La pregunta sobre {name} ya no está abierta.</translation>
    </message>
    <message>
        <source>Record the yes</source>
        <translation>Registrar el sí</translation>
    </message>
    <message>
        <source>Record the no</source>
        <translation>Registrar el no</translation>
    </message>
    <message>
        <source>Say how</source>
        <translation>Diga cómo</translation>
    </message>
</context>
<context>
    <name>PickColumn</name>
    <message>
        <source>Nothing to pick</source>
        <translation>Nada por preparar</translation>
    </message>
    <message>
        <source>New orders appear by themselves.</source>
        <translation>Los pedidos nuevos aparecen solos.</translation>
    </message>
    <message>
        <source>Pick several</source>
        <translation>Preparar varios</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>{items} still to take</source>
        <translation>Quedan {items} por tomar</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>The walk is done.</source>
        <translation>El recorrido está terminado.</translation>
    </message>
    <message>
        <source>Nobody walks for these orders now.</source>
        <translation>Nadie recoge ahora estos pedidos.</translation>
    </message>
    <message>
        <source>These orders are with {names} now.</source>
        <translation>Estos pedidos los lleva ahora {names}.</translation>
    </message>
    <message>
        <source>{name} has the walk now.</source>
        <translation>Ahora el recorrido lo tiene {name}.</translation>
    </message>
    <message>
        <source>{name} has the order now.</source>
        <translation>Ahora el pedido lo tiene {name}.</translation>
    </message>
</context>
<context>
    <name>PickView</name>
    <message>
        <source>How many?</source>
        <translation>¿Cuántos?</translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation>Volver al recorrido</translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation>Correcto: {name}</translation>
    </message>
    <message>
        <source>{picked} of {ordered}</source>
        <translation>{picked} de {ordered}</translation>
    </message>
    <message>
        <source>The other {count} too</source>
        <translation>Los otros {count} también</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En el estante</translation>
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
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>PrinterSearchPanel</name>
    <message>
        <source>Addresses to ask</source>
        <translation>Direcciones que preguntar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Only the addresses that you type are asked, at most 256 of them. Printers on the USB and of this system are listed below.</source>
        <translation>Solo se pregunta a las direcciones tecleadas, como máximo 256. Abajo están las impresoras USB y de este sistema.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Asked {asked} of {of} addresses.</source>
        <translation>Preguntadas {asked} de {of} direcciones.</translation>
    </message>
    <message>
        <source>No printer answered. Check that it is on, and that the addresses are right.</source>
        <translation>Ninguna impresora respondió. Compruebe que está encendida y las direcciones.</translation>
    </message>
</context>
<context>
    <name>PrinterSection</name>
    <message>
        <source>This run was started with a printer of its own: what you choose counts from the next start.</source>
        <translation>Este inicio trajo su propia impresora: lo elegido vale desde el próximo.</translation>
    </message>
    <message>
        <source>The printer&apos;s address</source>
        <translation>Dirección de la impresora</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Use no printer</source>
        <translation>No usar impresora</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Aún sin imprimir</translation>
    </message>
    <message>
        <source>Printed last</source>
        <translation>Lo último impreso</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Ancho del papel</translation>
    </message>
    <message>
        <source>Look for a printer</source>
        <translation>Buscar impresora</translation>
    </message>
    <message>
        <source>{width} mm</source>
        <translation>{width} mm</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>Usar esta impresora</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimir página de prueba</translation>
    </message>
    <message>
        <source>Asking {address}</source>
        <translation>Preguntando a {address}</translation>
    </message>
    <message>
        <source>No printer there</source>
        <translation>Ahí no hay impresora</translation>
    </message>
    <message>
        <source>A printer that cannot answer</source>
        <translation>Una impresora que no puede responder</translation>
    </message>
    <message>
        <source>A printer that is ready</source>
        <translation>Una impresora lista</translation>
    </message>
    <message>
        <source>A printer with trouble</source>
        <translation>Una impresora con problemas</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>None is set up</source>
        <translation>Ninguna configurada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Poco papel</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Tapa abierta</translation>
    </message>
    <message>
        <source>Printer off</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Solo ida</translation>
    </message>
    <message>
        <source>Check print</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Type the address of a printer below, or look for one.</source>
        <translation>Teclee abajo la dirección de una impresora, o busque una.</translation>
    </message>
    <message>
        <source>It prints, but cannot say whether it did. Look at the paper.</source>
        <translation>Imprime, pero no puede decir si lo hizo. Mire el papel.</translation>
    </message>
    <message>
        <source>{count} waiting to be printed.</source>
        <translation>Por imprimir: {count}.</translation>
    </message>
    <message>
        <source>Waits for the printer.</source>
        <translation>Espera a la impresora.</translation>
    </message>
    <message>
        <source>Is being printed.</source>
        <translation>Imprimiéndose.</translation>
    </message>
    <message>
        <source>Was not printed.</source>
        <translation>No se imprimió.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Sent. This way, nobody hears whether it was printed.</source>
        <translation>Enviado. Por esta vía nadie sabe si se imprimió.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was printed: look at the paper.</source>
        <translation>Nadie sabe si se imprimió: mire el papel.</translation>
    </message>
    <message>
        <source>On the USB</source>
        <translation>En el USB</translation>
    </message>
    <message>
        <source>A queue of CUPS, which cannot say whether it printed</source>
        <translation>Una cola de CUPS, que no puede decir si imprimió</translation>
    </message>
</context>
<context>
    <name>QuantityStepper</name>
    <message>
        <source>One fewer</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Estantes</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n pedido abierto</numerusform>
            <numerusform>%n pedidos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>{orders}, somebody is waiting</source>
        <translation>{orders}, alguien espera</translation>
    </message>
    <message>
        <source>Shelves, {count} to put back</source>
        <translation>Estantes, por devolver: {count}</translation>
    </message>
    <message>
        <source>Exceptions, {count} open</source>
        <translation>Excepciones, {count} abiertas</translation>
    </message>
    <message>
        <source>Signed in: {name}. Switch user</source>
        <translation>Sesión de {name}. Cambiar de usuario</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <source>Printer: {state}</source>
        <translation>Impresora: {state}</translation>
    </message>
    <message>
        <source>Scanner off</source>
        <translation>Escáner ausente</translation>
    </message>
    <message>
        <source>Hand scanner: it was heard</source>
        <translation>Escáner de mano: se le oyó</translation>
    </message>
    <message>
        <source>Hand scanner: nothing was heard yet</source>
        <translation>Escáner de mano: aún no se le oyó</translation>
    </message>
    <message>
        <source>Hand scanner: its port is not there</source>
        <translation>Escáner de mano: su puerto no está</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Camera: it shows pictures</source>
        <translation>Cámara: muestra imágenes</translation>
    </message>
    <message>
        <source>Camera: no picture</source>
        <translation>Cámara: sin imagen</translation>
    </message>
    <message>
        <source>Camera: at rest</source>
        <translation>Cámara: en reposo</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>Batería {percent} %</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>En cola: {count}</translation>
    </message>
    <message>
        <source>{count} unsent</source>
        <translation>{count} sin enviar</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Update app</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Sin confianza</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>{count} to see</source>
        <translation>{count} por ver</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Poner hora</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Not on the shelf</source>
        <translation>No está en el estante</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Stock figure is wrong</source>
        <translation>Existencias erróneas</translation>
    </message>
    <message>
        <source>Label damaged</source>
        <translation>Etiqueta dañada</translation>
    </message>
    <message>
        <source>No code on it</source>
        <translation>No tiene código</translation>
    </message>
    <message>
        <source>Scanner does not read it</source>
        <translation>El escáner no lo lee</translation>
    </message>
    <message>
        <source>Sold by the piece</source>
        <translation>Se vende suelto</translation>
    </message>
    <message>
        <source>Item missing</source>
        <translation>Falta un artículo</translation>
    </message>
    <message>
        <source>Item damaged</source>
        <translation>Artículo dañado</translation>
    </message>
    <message>
        <source>Wrong item picked</source>
        <translation>Artículo equivocado</translation>
    </message>
    <message>
        <source>Marked by mistake</source>
        <translation>Marcado por error</translation>
    </message>
    <message>
        <source>More time to pick</source>
        <translation>Más tiempo para preparar</translation>
    </message>
    <message>
        <source>Item comes later</source>
        <translation>El artículo llega más tarde</translation>
    </message>
    <message>
        <source>Many orders at once</source>
        <translation>Muchos pedidos a la vez</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>Lo pidió el cliente</translation>
    </message>
    <message>
        <source>Nothing could be found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Placed by mistake</source>
        <translation>Pedido por error</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>No es lo esperado</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Artículo equivocado</translation>
    </message>
    <message>
        <source>Not the substitute</source>
        <translation>No quiere el sustituto</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>Cambió de idea</translation>
    </message>
    <message>
        <source>Cannot write now</source>
        <translation>Ahora no puede escribir</translation>
    </message>
    <message>
        <source>Does not want to</source>
        <translation>No quiere</translation>
    </message>
    <message>
        <source>Screen does not take it</source>
        <translation>La pantalla no responde</translation>
    </message>
    <message>
        <source>Stock-taking</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Too few people</source>
        <translation>Falta de personal</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Mal tiempo</translation>
    </message>
    <message>
        <source>Closed early</source>
        <translation>Cierre anticipado</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>El cliente está informado</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Se deja así</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Salió impreso</translation>
    </message>
    <message>
        <source>Print again was asked for</source>
        <translation>Se pidió imprimir de nuevo</translation>
    </message>
    <message>
        <source>Cancelled on the order&apos;s page</source>
        <translation>Cancelado en la página del pedido</translation>
    </message>
    <message>
        <source>although the shelf was full</source>
        <translation>aunque el estante estaba lleno</translation>
    </message>
    <message>
        <source>Customer chose another time</source>
        <translation>El cliente eligió otra hora</translation>
    </message>
</context>
<context>
    <name>RecallSheet</name>
    <message>
        <source>Not ready after all</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>The order goes back to picking. {name} was told that it is ready: the service sends an apology with your reason.</source>
        <translation>El pedido vuelve a preparación. A {name} ya se le dijo que está listo: el servicio envía una disculpa con su motivo.</translation>
    </message>
    <message>
        <source>The order goes back to picking. The message to {name} has not gone, and is taken back.</source>
        <translation>El pedido vuelve a preparación. El mensaje a {name} no ha salido y se retira.</translation>
    </message>
    <message>
        <source>Back to picking</source>
        <translation>Volver a preparar</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elegir un motivo</translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message>
        <source>Refused an item</source>
        <translation>Artículo rechazado</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What do they leave here?</source>
        <translation>¿Qué deja aquí?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>It comes off the total. Put it back on its shelf afterwards.</source>
        <translation>Se descuenta del total. Después devuélvalo a su estante.</translation>
    </message>
    <message>
        <source>{count} to give</source>
        <translation>Por dar: {count}</translation>
    </message>
    <message>
        <source>{count} handed over</source>
        <translation>Entregado: {count}</translation>
    </message>
    <message>
        <source>Choose what they leave here</source>
        <translation>Elegir lo que deja</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elegir un motivo</translation>
    </message>
    <message>
        <source>Record {items} as refused</source>
        <translation>Registrar {items} como rechazo</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Back to the orders to put back</source>
        <translation>Volver a los pedidos por devolver</translation>
    </message>
    <message>
        <source>Items to put back</source>
        <translation>Artículos por devolver</translation>
    </message>
    <message>
        <source>{done} of {all} back</source>
        <translation>{done} de {all} devueltos</translation>
    </message>
    <message>
        <source>Right: {name}</source>
        <translation>Correcto: {name}</translation>
    </message>
    <message numerus="yes">
        <source>The other %n too</source>
        <translation>
            <numerusform>%n más también</numerusform>
            <numerusform>Los otros %n también</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n item(s) to put back</source>
        <translation>
            <numerusform>Escanear %n artículo por devolver</numerusform>
            <numerusform>Escanear %n artículos por devolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Can&apos;t scan it: 1 is back</source>
        <translation>No se escanea: 1 devuelto</translation>
    </message>
    <message>
        <source>Can&apos;t scan it: 1 {name} is back</source>
        <translation>No se escanea: 1 {name} devuelto</translation>
    </message>
</context>
<context>
    <name>RiskLine</name>
    <message>
        <source>Open #{number}</source>
        <translation>Abrir #{number}</translation>
    </message>
    <message>
        <source>Ready about {time}, {span} after its promise</source>
        <translation>Listo hacia las {time}, {span} después de lo prometido</translation>
    </message>
    <message>
        <source>Ready {earliest}–{latest}; {percent} % likely to be late</source>
        <translation>Listo {earliest}–{latest}; {percent} % de probabilidad de retraso</translation>
    </message>
</context>
<context>
    <name>RiskPanel</name>
    <message numerus="yes">
        <source>%n order(s) will miss their promise at the present pace</source>
        <translation>
            <numerusform>%n pedido no cumplirá su promesa al ritmo actual</numerusform>
            <numerusform>%n pedidos no cumplirán su promesa al ritmo actual</numerusform>
        </translation>
    </message>
    <message>
        <source>Every promise will be kept at the present pace</source>
        <translation>Al ritmo actual se cumplirán todas las promesas</translation>
    </message>
    <message>
        <source>Whether every promise will be kept is not known</source>
        <translation>No se sabe si se cumplirán todas las promesas</translation>
    </message>
    <message>
        <source>Not worked out yet</source>
        <translation>Aún no calculado</translation>
    </message>
    <message>
        <source>The pace was learned {span} ago.</source>
        <translation>El ritmo se aprendió hace {span}.</translation>
    </message>
    <message>
        <source>No single act was found that would keep one of them. Begin with the order due first; more people picking may help.</source>
        <translation>No se encontró ninguna acción que por sí sola cumpla una de ellas. Empiece por el pedido que vence primero; puede ayudar que más personas preparen pedidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) are not shown.</source>
        <translation>
            <numerusform>No se muestra %n pedido más.</numerusform>
            <numerusform>No se muestran %n pedidos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign {name}</source>
        <translation>Asignar a {name}</translation>
    </message>
    <message>
        <source>Take it off its walk: {name}</source>
        <translation>Sacarlo del recorrido: {name}</translation>
    </message>
    <message>
        <source>At most {count} at {time}</source>
        <translation>Como máximo {count} a las {time}</translation>
    </message>
    <message>
        <source>Offer {time}</source>
        <translation>Ofrecer {time}</translation>
    </message>
</context>
<context>
    <name>ScanRouting</name>
    <message>
        <source>Nothing here knows this code.</source>
        <translation>Aquí nadie conoce este código.</translation>
    </message>
    <message>
        <source>Bag {bag} belongs to another order. Put it back.</source>
        <translation>La bolsa {bag} es de otro pedido. Devuélvala.</translation>
    </message>
    <message>
        <source>Bag {bag} is in your hand. Scan the shelf that it goes to.</source>
        <translation>Tiene la bolsa {bag}. Escanee el estante adonde va.</translation>
    </message>
    <message>
        <source>Bag {bag} is on {shelf} now.</source>
        <translation>La bolsa {bag} está ahora en {shelf}.</translation>
    </message>
    <message>
        <source>{shelf} is a shelf. Close what is open first, then scan the bag and the shelf.</source>
        <translation>{shelf} es un estante. Cierre primero lo que está abierto y escanee después la bolsa y el estante.</translation>
    </message>
    <message>
        <source>{shelf} is a shelf. Scan the bag that goes there now.</source>
        <translation>{shelf} es un estante. Escanee la bolsa que va allí.</translation>
    </message>
    <message>
        <source>Open an order first, then scan its items.</source>
        <translation>Abra primero un pedido y luego escanee sus artículos.</translation>
    </message>
    <message>
        <source>{item} was to be used by {day}. Look for a fresher one.</source>
        <translation>{item} caducó el {day}. Busque uno más reciente.</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Este artículo</translation>
    </message>
</context>
<context>
    <name>ScannerSection</name>
    <message>
        <source>This run was started with a scanner of its own: what you choose counts from the next start.</source>
        <translation>Esta sesión se inició con su propio escáner: lo que elija valdrá desde el próximo inicio.</translation>
    </message>
    <message>
        <source>A code to scan: {code}</source>
        <translation>Un código para escanear: {code}</translation>
    </message>
    <message>
        <source>Take nothing off</source>
        <translation>No quitar nada</translation>
    </message>
    <message>
        <source>Scan this code, or one of the printed test page: that tells what your scanner puts before and after each code. A scanner that cannot read screens can read the page.</source>
        <translation>Escanee este código, o uno de la página de prueba: así se ve qué pone su escáner antes y después de cada código. Un escáner que no lee pantallas puede leer la página.</translation>
    </message>
    <message>
        <source>What it puts around each code</source>
        <translation>Lo que pone alrededor</translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation>Cómo está conectado</translation>
    </message>
    <message>
        <source>Scan anything</source>
        <translation>Escanee cualquier cosa</translation>
    </message>
    <message>
        <source>What arrives from the scanner is shown here.</source>
        <translation>Aquí se ve lo que llega del escáner.</translation>
    </message>
    <message>
        <source>Everything that was typed: {raw}</source>
        <translation>Todo lo tecleado: {raw}</translation>
    </message>
    <message>
        <source>Everything that was sent: {raw}</source>
        <translation>Todo lo que se envió: {raw}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>una pausa</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>no lo dice</translation>
    </message>
    <message>
        <source>{keys} keys in {ms} ms, ended by {end}. Kind of code: {kind}.</source>
        <translation>Teclas: {keys} en {ms} ms, final: {end}. Tipo de código: {kind}.</translation>
    </message>
    <message>
        <source>Sent by its cable, ended by {end}. Kind of code: {kind}.</source>
        <translation>Enviado por su cable, terminado con {end}. Tipo de código: {kind}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Take off “{prefix}” and “{suffix}”</source>
        <translation>Quitar «{prefix}» y «{suffix}»</translation>
    </message>
    <message>
        <source>Taken off now: “{prefix}” before each code, “{suffix}” after it.</source>
        <translation>Ahora se quita: «{prefix}» antes de cada código, «{suffix}» después.</translation>
    </message>
    <message>
        <source>Nothing is taken off now.</source>
        <translation>Ahora no se quita nada.</translation>
    </message>
    <message>
        <source>It types like a keyboard</source>
        <translation>Escribe como un teclado</translation>
    </message>
    <message>
        <source>The scanner cannot be read</source>
        <translation>No se puede leer el escáner</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Por preparar</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>No recogido</translation>
    </message>
    <message>
        <source>Will miss its promise</source>
        <translation>No cumplirá su promesa</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>partly closed</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitada</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} reservados</translation>
    </message>
    <message>
        <source>{count} of {limit} booked</source>
        <translation>{count} de {limit} reservados</translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation>Listo en parte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Trasladado</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Block hours…</source>
        <translation>Bloquear horas…</translation>
    </message>
    <message>
        <source>Closing time…</source>
        <translation>Hora de cierre…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar en archivo…</translation>
    </message>
    <message>
        <source>Print day sheet</source>
        <translation>Imprimir la hoja del día</translation>
    </message>
    <message>
        <source>The day sheet goes to the printer.</source>
        <translation>La hoja del día va a la impresora.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>More: scroll with the arrow keys</source>
        <translation>Más: desplácese con las flechas</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SelfTestSection</name>
    <message>
        <source>Write a diagnostics file</source>
        <translation>Escribir archivo de diagnóstico</translation>
    </message>
    <message>
        <source>For whoever looks after the tablets</source>
        <translation>Para quien cuida las tabletas</translation>
    </message>
    <message>
        <source>The file holds versions, numbers and states. It holds no names, numbers of orders, addresses or codes.</source>
        <translation>El archivo tiene versiones, cifras y estados. No tiene nombres, números de pedido, direcciones ni códigos.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>El archivo está escrito</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>1 bag</source>
        <translation>1 bolsa</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 pedido</translation>
    </message>
    <message>
        <source>1 step is not sent yet to {store}.</source>
        <translation>1 paso aún no se ha enviado a {store}.</translation>
    </message>
    <message>
        <source>1 step of this tablet cannot be sent: it was locked with another key. Look at the orders that were worked on with it, and save what is unsent before it is set up anew.</source>
        <translation>1 paso de esta tableta no se puede enviar: se cerró con otra clave. Revise los pedidos en los que se trabajó con ella y guarde lo no enviado antes de configurarla de nuevo.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 figures. Choose another.</source>
        <translation>Un PIN tiene de 4 a 12 cifras. Elija otro.</translation>
    </message>
    <message>
        <source>A code was read in {ms} ms, by two readers.</source>
        <translation>Se leyó un código en {ms} ms, con dos lectores.</translation>
    </message>
    <message>
        <source>Accept substitution</source>
        <translation>Aceptar sustituto</translation>
    </message>
    <message>
        <source>Acknowledge arrival</source>
        <translation>Confirmar llegada</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>All is well where both codes scan and nothing is cut off.</source>
        <translation>Todo está bien si ambos códigos se leen y no se corta nada.</translation>
    </message>
    <message>
        <source>All of {item} is picked or decided already. Go on with the next item.</source>
        <translation>Todo lo de {item} ya está recogido o decidido. Siga con el siguiente artículo.</translation>
    </message>
    <message>
        <source>Already collected</source>
        <translation>Ya recogido</translation>
    </message>
    <message>
        <source>An offer for this line is open. Wait for the answer or take it back.</source>
        <translation>Hay una oferta abierta para esta línea. Espere la respuesta o retírela.</translation>
    </message>
    <message>
        <source>Another customer&apos;s pass</source>
        <translation>Pase de otro cliente</translation>
    </message>
    <message>
        <source>Another order is in hand</source>
        <translation>Hay otro pedido en curso</translation>
    </message>
    <message>
        <source>Another order was chosen: say which one it is.</source>
        <translation>Se eligió otro pedido: diga cuál es.</translation>
    </message>
    <message>
        <source>Another program holds the tablet&apos;s database, so this was not recorded.</source>
        <translation>Otro programa tiene ocupada la base de datos; esto no se registró.</translation>
    </message>
    <message>
        <source>Another program uses the printer at {address}.</source>
        <translation>Otro programa usa la impresora de {address}.</translation>
    </message>
    <message>
        <source>Another program uses the scanner at {path}.</source>
        <translation>Otro programa usa el escáner de {path}.</translation>
    </message>
    <message>
        <source>Another store has this order now.</source>
        <translation>Ahora este pedido lo tiene otra tienda.</translation>
    </message>
    <message>
        <source>App too old</source>
        <translation>Aplicación antigua</translation>
    </message>
    <message>
        <source>Arabic and Indian scripts are printed letter by letter.</source>
        <translation>Las escrituras árabes e indias se imprimen letra por letra.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Pida acceso.</translation>
    </message>
    <message>
        <source>Ask for fewer days, the first one first.</source>
        <translation>Pida menos días, el primero antes.</translation>
    </message>
    <message>
        <source>Ask them to turn up the brightness, or type the code beside it.</source>
        <translation>Pida que suban el brillo, o teclee el código que está al lado.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>At most {most} addresses can be asked at once.</source>
        <translation>Como máximo {most} direcciones a la vez.</translation>
    </message>
    <message>
        <source>Back on the shelves</source>
        <translation>De vuelta en los estantes</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>Dirección errónea</translation>
    </message>
    <message>
        <source>Bag label of order {number}</source>
        <translation>Etiqueta de bolsa del pedido {number}</translation>
    </message>
    <message>
        <source>Bag missing</source>
        <translation>Falta una bolsa</translation>
    </message>
    <message>
        <source>Bag {code} was found on {shelf} and set aside.</source>
        <translation>La bolsa {code} se encontró en {shelf} y se apartó.</translation>
    </message>
    <message>
        <source>Bag {number} of {all}</source>
        <translation>Bolsa {number}/{all}</translation>
    </message>
    <message>
        <source>Block hours</source>
        <translation>Bloquear horas</translation>
    </message>
    <message>
        <source>By the mean time of an order.</source>
        <translation>Según el tiempo medio de un pedido.</translation>
    </message>
    <message>
        <source>By this store&apos;s own pace: {orders} orders on {days} days.</source>
        <translation>Según el ritmo propio de esta tienda: {orders} pedidos en {days} días.</translation>
    </message>
    <message>
        <source>COLD</source>
        <translation>FRÍO</translation>
    </message>
    <message>
        <source>COPY {number}</source>
        <translation>COPIA {number}</translation>
    </message>
    <message>
        <source>CUPS could not pass it on to the printer of the queue “{queue}”.</source>
        <translation>CUPS no pudo pasarlo a la impresora de la cola «{queue}».</translation>
    </message>
    <message>
        <source>CUPS did not say whether it took it.</source>
        <translation>CUPS no dijo si lo aceptó.</translation>
    </message>
    <message>
        <source>CUPS does not answer on this tablet.</source>
        <translation>CUPS no responde en esta tableta.</translation>
    </message>
    <message>
        <source>CUPS has no queue “{queue}”, or CUPS is not running.</source>
        <translation>CUPS no tiene ninguna cola «{queue}», o CUPS no está en marcha.</translation>
    </message>
    <message>
        <source>CUPS has stopped the queue “{queue}”.</source>
        <translation>CUPS ha detenido la cola «{queue}».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancelled by {who} {when}. Hand nothing over; offer to place the order again.</source>
        <translation>Cancelado por {who} {when}. No entregue nada; ofrezca repetir el pedido.</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Cajón del dinero</translation>
    </message>
    <message>
        <source>Check its cable; it is found again by itself.</source>
        <translation>Compruebe su cable; se vuelve a encontrar solo.</translation>
    </message>
    <message>
        <source>Check that it is on and its USB cable is in.</source>
        <translation>Compruebe que está encendida y que el cable USB está conectado.</translation>
    </message>
    <message>
        <source>Check that it is on and its cable is in.</source>
        <translation>Compruebe que está encendida y que su cable está conectado.</translation>
    </message>
    <message>
        <source>Check that it is on and its network cable is in.</source>
        <translation>Compruebe que está encendida y con el cable de red.</translation>
    </message>
    <message>
        <source>Check that they are {age} or older first.</source>
        <translation>Compruebe antes que tiene {age} años o más.</translation>
    </message>
    <message>
        <source>Check that they are {age} or older.</source>
        <translation>Compruebe que tiene {age} años o más.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, tell whoever runs the service.</source>
        <translation>Compruebe la dirección; si es correcta, avise a quien gestiona el servicio.</translation>
    </message>
    <message>
        <source>Check the address; update the older of the two.</source>
        <translation>Revise la dirección; actualice el más antiguo de los dos.</translation>
    </message>
    <message>
        <source>Check the data folder, then start the app again.</source>
        <translation>Revise la carpeta de datos y reinicie la aplicación.</translation>
    </message>
    <message>
        <source>Check the data folder.</source>
        <translation>Revise la carpeta de datos.</translation>
    </message>
    <message>
        <source>Check their identity: the name must match. Keep no copy of an ID.</source>
        <translation>Compruebe la identidad: el nombre debe coincidir. No guarde copia del documento.</translation>
    </message>
    <message>
        <source>Check this tablet&apos;s date; if it is right, tell whoever runs the service.</source>
        <translation>Compruebe la fecha de esta tableta; si es correcta, avise a quien gestiona el servicio.</translation>
    </message>
    <message>
        <source>Checked: {how}</source>
        <translation>Comprobado: {how}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another one in the settings, or use the hand scanner.</source>
        <translation>Elija otra en los ajustes o use el escáner de mano.</translation>
    </message>
    <message>
        <source>Choose another printer in the settings, or have the queue set up again.</source>
        <translation>Elija otra impresora en los ajustes, o pida que vuelvan a configurar la cola.</translation>
    </message>
    <message>
        <source>Choose one in the settings if this counter prints.</source>
        <translation>Elija una en los ajustes si aquí se imprime.</translation>
    </message>
    <message>
        <source>Chosen by name</source>
        <translation>Elegido por nombre</translation>
    </message>
    <message>
        <source>Close slot</source>
        <translation>Cerrar la franja</translation>
    </message>
    <message>
        <source>Close that program, or remove the printer from it.</source>
        <translation>Cierre ese programa, o quite de él la impresora.</translation>
    </message>
    <message>
        <source>Close that program.</source>
        <translation>Cierre ese programa.</translation>
    </message>
    <message>
        <source>Close the other Counterhand window and try again.</source>
        <translation>Cierre la otra ventana de Counterhand y reintente.</translation>
    </message>
    <message>
        <source>Closing time</source>
        <translation>Hora de cierre</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>Código rechazado</translation>
    </message>
    <message>
        <source>Codes cannot be read on this tablet.</source>
        <translation>Esta tableta no puede leer códigos.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>Recogido por {name}</translation>
    </message>
    <message>
        <source>Command {seq} of this tablet was damaged on disk and was not sent. Look at the orders again.</source>
        <translation>El paso {seq} de esta tableta se dañó en el disco y no se envió. Revise los pedidos.</translation>
    </message>
    <message>
        <source>Command {seq} of this tablet, about order {number}, was damaged on disk and was not sent. Look at the order again.</source>
        <translation>El paso {seq} de esta tableta, del pedido {number}, se dañó en el disco y no se envió. Revise el pedido.</translation>
    </message>
    <message>
        <source>Command {seq} of this tablet, about the store&apos;s slots or hours, was damaged on disk and was not sent. Look at the schedule again.</source>
        <translation>La orden {seq} de esta tableta, sobre franjas u horarios de la tienda, se dañó en el disco y no se envió. Vuelva a mirar la agenda.</translation>
    </message>
    <message>
        <source>Compare the name with an ID.</source>
        <translation>Compare el nombre con un documento.</translation>
    </message>
    <message>
        <source>Connect the tablet to the service; they come by themselves.</source>
        <translation>Conecte la tableta al servicio; llegan solos.</translation>
    </message>
    <message>
        <source>Damaged pass</source>
        <translation>Pase dañado</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Hoja del día</translation>
    </message>
    <message>
        <source>Days refused</source>
        <translation>Días rechazados</translation>
    </message>
    <message>
        <source>Decline substitution</source>
        <translation>Rechazar sustituto</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Delete the file and enrol this tablet again.</source>
        <translation>Borre el archivo y vuelva a registrar esta tableta.</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Enrol again.</source>
        <translation>Vuelva a registrarla.</translation>
    </message>
    <message>
        <source>Everything that is stored can be read.</source>
        <translation>Todo lo guardado se puede leer.</translation>
    </message>
    <message>
        <source>Everything was refused</source>
        <translation>Se rechazó todo</translation>
    </message>
    <message>
        <source>Exception {number} of this tablet was damaged on disk. If the service knows it, it comes again; if not, only the orders that were worked on with this tablet can tell.</source>
        <translation>La excepción {number} de esta tableta se dañó en el disco. Si el servicio la conoce, vuelve; si no, revise los pedidos trabajados con esta tableta.</translation>
    </message>
    <message>
        <source>Expired pass</source>
        <translation>Pase caducado</translation>
    </message>
    <message>
        <source>Extend hold</source>
        <translation>Ampliar el plazo</translation>
    </message>
    <message>
        <source>Fetching the team…</source>
        <translation>Buscando al equipo…</translation>
    </message>
    <message>
        <source>Find out first who they are.</source>
        <translation>Averigüe primero quién es.</translation>
    </message>
    <message>
        <source>Find the bag that stood on {shelf} and scan it.</source>
        <translation>Busque la bolsa que estaba en {shelf} y escanéela.</translation>
    </message>
    <message>
        <source>For shift leads</source>
        <translation>Para responsables</translation>
    </message>
    <message>
        <source>Free some space before the end of the day.</source>
        <translation>Libere espacio antes de acabar el día.</translation>
    </message>
    <message>
        <source>Free some space now, or nothing can be recorded soon.</source>
        <translation>Libere espacio ya, o pronto no se podrá registrar nada.</translation>
    </message>
    <message>
        <source>Free some space on the tablet, then save again.</source>
        <translation>Libere espacio en la tableta y guarde otra vez.</translation>
    </message>
    <message>
        <source>Free some space on the tablet; what was tapped before is safe.</source>
        <translation>Libere espacio en la tableta; lo anterior está a salvo.</translation>
    </message>
    <message>
        <source>Free some space, or ask for access to the app&apos;s folder.</source>
        <translation>Libere espacio o pida acceso a la carpeta de la aplicación.</translation>
    </message>
    <message>
        <source>Given up as not collected</source>
        <translation>Dado por no recogido</translation>
    </message>
    <message>
        <source>Go on with what this tablet knows.</source>
        <translation>Siga con lo que sabe esta tableta.</translation>
    </message>
    <message>
        <source>Go on working: what you do is kept here and sent after the update.</source>
        <translation>Siga trabajando: todo se guarda aquí y se envía tras actualizar.</translation>
    </message>
    <message>
        <source>Go on working; what you do is kept here and sent later.</source>
        <translation>Siga trabajando: todo se guarda aquí y se envía después.</translation>
    </message>
    <message>
        <source>HEAVY</source>
        <translation>PESADO</translation>
    </message>
    <message>
        <source>Hand nothing over. It is for {store}: show them the way.</source>
        <translation>No entregue nada. Es para {store}: indique el camino.</translation>
    </message>
    <message>
        <source>Hand nothing over. Look the order up by name and check their identity.</source>
        <translation>No entregue nada. Busque el pedido por nombre y compruebe la identidad.</translation>
    </message>
    <message>
        <source>Hand nothing over. The address of the right store is in the customer&apos;s message.</source>
        <translation>No entregue nada. La dirección de la tienda está en el mensaje del cliente.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Handed over by {who} {when}. If they say it was not them, call the shift lead.</source>
        <translation>Entregado por {who} {when}. Si dice que no fue, llame al responsable de turno.</translation>
    </message>
    <message>
        <source>Handed over to {name}, which cannot say whether it printed.</source>
        <translation>Entregado a {name}, que no puede decir si imprimió.</translation>
    </message>
    <message>
        <source>Have a new roll ready.</source>
        <translation>Tenga un rollo nuevo a mano.</translation>
    </message>
    <message>
        <source>Have counterhand&apos;s udev rule installed (packaging/70-counterhand-devices.rules), then unplug the printer and plug it in again.</source>
        <translation>Pida que instalen la regla udev de counterhand (packaging/70-counterhand-devices.rules); luego desconecte la impresora y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>Have counterhand&apos;s udev rule installed, then unplug the scanner and plug it in again.</source>
        <translation>Pida que instalen la regla udev de counterhand; luego desconecte el escáner y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Have cups-client installed and CUPS started, or choose another printer in the settings.</source>
        <translation>Pida que instalen cups-client e inicien CUPS, o elija otra impresora en los ajustes.</translation>
    </message>
    <message>
        <source>Have libusb-1.0-0 installed, or use file:/dev/usb/lp0.</source>
        <translation>Pida que instalen libusb-1.0-0, o use file:/dev/usb/lp0.</translation>
    </message>
    <message>
        <source>If the authority is a private one, start the app with --ca-file and its file.</source>
        <translation>Si la autoridad es privada, inicie la aplicación con --ca-file y su archivo.</translation>
    </message>
    <message>
        <source>If the paper is not complete, print a copy.</source>
        <translation>Si el papel no está completo, imprima una copia.</translation>
    </message>
    <message>
        <source>Install the system library libfribidi0.</source>
        <translation>Instale la biblioteca del sistema libfribidi0.</translation>
    </message>
    <message>
        <source>It belongs to order #{other} of {name}; in hand is #{number}. Hand nothing over before you chose.</source>
        <translation>Es del pedido #{other} de {name}; tiene en la mano el #{number}. No entregue nada antes de elegir.</translation>
    </message>
    <message>
        <source>It belongs to this order and was not used before.</source>
        <translation>Es de este pedido y no se había usado.</translation>
    </message>
    <message>
        <source>It is being handed over right now. Please ask at the counter.</source>
        <translation>Se está entregando ahora. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>It is genuine but too old. Check their identity instead.</source>
        <translation>Es auténtico, pero caducó. Compruebe la identidad.</translation>
    </message>
    <message>
        <source>It is picked, but not on its shelf yet. Ask them to wait a moment.</source>
        <translation>Está preparado, pero aún no en su estante. Pida que espere un momento.</translation>
    </message>
    <message>
        <source>It is ready already. Please call the store.</source>
        <translation>Ya está listo. Llame a la tienda.</translation>
    </message>
    <message>
        <source>It is too old for the service to know whether it counted already. Look at the order and do it again only if it is still missing.</source>
        <translation>Es demasiado antiguo para saber si ya contó. Mire el pedido y repítalo solo si aún falta.</translation>
    </message>
    <message>
        <source>It is too old for the service to know whether it counted already. Look at the schedule and do it again only if it is still missing.</source>
        <translation>Es demasiado antiguo para saber si ya contó. Mire la agenda y repítalo solo si aún falta.</translation>
    </message>
    <message>
        <source>It is tried again with each minute; until then go by the promised times.</source>
        <translation>Se vuelve a intentar cada minuto; hasta entonces, guíese por las horas prometidas.</translation>
    </message>
    <message>
        <source>It looks like 192.0.2.10, 192.0.2.10-40 or 192.0.2.0/28.</source>
        <translation>Es como 192.0.2.10, 192.0.2.10-40 o 192.0.2.0/28.</translation>
    </message>
    <message>
        <source>It looks like https://pickup.example.com.</source>
        <translation>Es como https://pickup.example.com.</translation>
    </message>
    <message>
        <source>It looks like serial:/dev/ttyACM0.</source>
        <translation>Es como serial:/dev/ttyACM0.</translation>
    </message>
    <message>
        <source>It looks like tcp://192.0.2.10:9100, usb:04b8:0e15, serial:/dev/ttyUSB0?baud=19200, file:/dev/usb/lp0 or cups:QUEUE.</source>
        <translation>Es como tcp://192.0.2.10:9100, usb:04b8:0e15, serial:/dev/ttyUSB0?baud=19200, file:/dev/usb/lp0 o cups:COLA.</translation>
    </message>
    <message>
        <source>It stands on its shelf and only has to be marked ready.</source>
        <translation>Está en su estante; solo falta marcarlo listo.</translation>
    </message>
    <message>
        <source>It takes what is printed, but cannot say how it is. Print a test page and look at it.</source>
        <translation>Acepta lo que se imprime, pero no puede decir cómo está. Imprima una página de prueba y mírela.</translation>
    </message>
    <message>
        <source>It was extended once already. Please call the store.</source>
        <translation>Ya se amplió una vez. Llame a la tienda.</translation>
    </message>
    <message>
        <source>It will be tried again.</source>
        <translation>Se volverá a intentar.</translation>
    </message>
    <message>
        <source>Items are picked already. Put them back first.</source>
        <translation>Ya hay artículos preparados. Devuélvalos antes.</translation>
    </message>
    <message>
        <source>Job {job}</source>
        <translation>Impresión {job}</translation>
    </message>
    <message>
        <source>Keeps {count} promise.</source>
        <translation>Cumple {count} promesa.</translation>
    </message>
    <message>
        <source>Keeps {count} promises.</source>
        <translation>Cumple {count} promesas.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Keyring missing</source>
        <translation>Falta el llavero</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Borde izquierdo</translation>
    </message>
    <message>
        <source>Let a shift lead enrol it.</source>
        <translation>Que lo registre un responsable de turno.</translation>
    </message>
    <message>
        <source>Let them sign first, or say why they cannot.</source>
        <translation>Haga firmar antes, o diga por qué no se puede.</translation>
    </message>
    <message>
        <source>Let them sign.</source>
        <translation>Haga firmar.</translation>
    </message>
    <message>
        <source>Limit slot</source>
        <translation>Limitar la franja</translation>
    </message>
    <message>
        <source>List of a walk</source>
        <translation>Lista de un recorrido</translation>
    </message>
    <message>
        <source>Look again in a moment. If it comes again, have the tablet&apos;s storage checked.</source>
        <translation>Mire otra vez en un momento. Si se repite, haga revisar la memoria de la tableta.</translation>
    </message>
    <message>
        <source>Look at the paper, and print a copy if it is not complete.</source>
        <translation>Mire el papel e imprima una copia si no está completo.</translation>
    </message>
    <message>
        <source>Look the order up by name and check their identity.</source>
        <translation>Busque el pedido por nombre y compruebe la identidad.</translation>
    </message>
    <message>
        <source>Make it smaller, or cut out the code.</source>
        <translation>Redúzcala o recorte el código.</translation>
    </message>
    <message>
        <source>Make room on the tablet, or ask for access to its folder.</source>
        <translation>Libere espacio en la tableta o pida acceso a su carpeta.</translation>
    </message>
    <message>
        <source>Make room, or let the app write there; then save it again.</source>
        <translation>Haga sitio o permita que la aplicación escriba allí; después guárdelo otra vez.</translation>
    </message>
    <message>
        <source>Makes keeping a promise likelier by {percent} %.</source>
        <translation>Aumenta en un {percent} % la probabilidad de cumplir una promesa.</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Marcar listo</translation>
    </message>
    <message>
        <source>More may be missing: look at the orders that were worked on with this tablet.</source>
        <translation>Puede faltar más: revise los pedidos trabajados con esta tableta.</translation>
    </message>
    <message>
        <source>More orders than usual</source>
        <translation>Más pedidos de lo habitual</translation>
    </message>
    <message>
        <source>Move bag</source>
        <translation>Mover bolsa</translation>
    </message>
    <message>
        <source>Move it out of the data folder, then start the app again.</source>
        <translation>Sáquelo de la carpeta de datos y reinicie la aplicación.</translation>
    </message>
    <message>
        <source>Moved by {who} {when}. Hand nothing over: it waits in the other store.</source>
        <translation>Trasladado por {who} {when}. No entregue nada: espera en la otra tienda.</translation>
    </message>
    <message>
        <source>Moved to another store</source>
        <translation>Trasladado a otra tienda</translation>
    </message>
    <message>
        <source>New orders and customers are shown on the screen all the same.</source>
        <translation>Los pedidos nuevos y los clientes se ven igual en la pantalla.</translation>
    </message>
    <message>
        <source>No CUPS</source>
        <translation>Sin CUPS</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Sin PIN</translation>
    </message>
    <message>
        <source>No USB</source>
        <translation>Sin USB</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>No es una dirección</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds.</source>
        <translation>Sin respuesta en {seconds} segundos.</translation>
    </message>
    <message>
        <source>No bag of this order is here. Put one on a shelf first.</source>
        <translation>Aquí no hay ninguna bolsa de este pedido. Ponga antes una en un estante.</translation>
    </message>
    <message>
        <source>No camera is set up.</source>
        <translation>No hay cámara configurada.</translation>
    </message>
    <message>
        <source>No certificate authority</source>
        <translation>Sin autoridad de certificación</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Sin clip</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be decided about.</source>
        <translation>De {item} solo se puede decidir sobre {count}.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be decided about: an offer to the customer is open. Take it back first.</source>
        <translation>De {item} solo se puede decidir sobre {count}: hay una oferta abierta al cliente. Retírela antes.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be handed over here.</source>
        <translation>De {item} aquí solo se pueden entregar {count}.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be put back.</source>
        <translation>De {item} solo se pueden devolver {count}.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can be refused.</source>
        <translation>De {item} solo se pueden rechazar {count}.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can go back.</source>
        <translation>De {item} solo pueden volver {count}.</translation>
    </message>
    <message>
        <source>No more than {count} of {item} can go into a bag.</source>
        <translation>De {item} solo pueden ir a una bolsa {count}.</translation>
    </message>
    <message>
        <source>No orders on this day.</source>
        <translation>No hay pedidos en este día.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>No picture was named.</source>
        <translation>No se indicó ninguna imagen.</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Sin imágenes</translation>
    </message>
    <message>
        <source>No printer is set up on this tablet.</source>
        <translation>Esta tableta no tiene impresora configurada.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>No hay impresora configurada.</translation>
    </message>
    <message>
        <source>No storage</source>
        <translation>Sin almacenamiento</translation>
    </message>
    <message>
        <source>No such code</source>
        <translation>No existe ese código</translation>
    </message>
    <message>
        <source>Nobody blocked that here. Look at the day again.</source>
        <translation>Nadie ha bloqueado eso aquí. Mire el día de nuevo.</translation>
    </message>
    <message>
        <source>Nobody came, and {who} put the items back {when}. Offer to place the order again.</source>
        <translation>No vino nadie y {who} devolvió los artículos {when}. Ofrezca repetir el pedido.</translation>
    </message>
    <message>
        <source>Nobody else leads this team. Make somebody else a lead with a PIN first.</source>
        <translation>Nadie más dirige este equipo. Nombre antes responsable a otra persona con PIN.</translation>
    </message>
    <message>
        <source>Nobody has gone to {name}, who is here for order {number}. Send somebody.</source>
        <translation>Nadie ha ido con {name}, que está aquí por el pedido {number}. Envíe a alguien.</translation>
    </message>
    <message>
        <source>Nobody has looked at the new orders yet; order {number} has waited longest.</source>
        <translation>Nadie ha mirado los pedidos nuevos; el {number} es el que más espera.</translation>
    </message>
    <message>
        <source>Nobody has said that they are here yet.</source>
        <translation>Nadie ha dicho aún que esté aquí.</translation>
    </message>
    <message>
        <source>Nobody is signed in here any more. Type your PIN.</source>
        <translation>Ya no hay nadie con sesión iniciada aquí. Escriba su PIN.</translation>
    </message>
    <message>
        <source>Nobody picks for this order any more. Put yours back.</source>
        <translation>Este pedido ya no se prepara. Devuelva el suyo.</translation>
    </message>
    <message>
        <source>Nobody signs in here under that name. Ask the lead.</source>
        <translation>Nadie inicia sesión aquí con ese nombre. Pregunte al responsable.</translation>
    </message>
    <message>
        <source>Nobody whom this tablet trusts vouches for the service&apos;s certificate.</source>
        <translation>Nadie en quien confíe esta tableta avala el certificado del servicio.</translation>
    </message>
    <message>
        <source>Not a genuine pass</source>
        <translation>Pase no auténtico</translation>
    </message>
    <message>
        <source>Not by person</source>
        <translation>No por persona</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Not on the team</source>
        <translation>Fuera del equipo</translation>
    </message>
    <message>
        <source>Not picked yet: {count} of {all} items. Ask them to wait a moment.</source>
        <translation>Sin preparar: {count} de {all} artículos. Pida que espere un momento.</translation>
    </message>
    <message>
        <source>Not picked yet: {count} × {name}. Ask them to wait a moment.</source>
        <translation>Sin preparar: {count} × {name}. Pida que espere un momento.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Aún no está listo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No escrito</translation>
    </message>
    <message>
        <source>Note what the customer said on the phone.</source>
        <translation>Anote lo que dijo el cliente por teléfono.</translation>
    </message>
    <message>
        <source>Nothing can be written on this tablet ({reason}).</source>
        <translation>No se puede escribir en esta tableta ({reason}).</translation>
    </message>
    <message>
        <source>Nothing goes along. Put it back on its shelf.</source>
        <translation>No se lleva nada. Devuélvalo a su estante.</translation>
    </message>
    <message>
        <source>Nothing goes along. Put the {count} items back on their shelves.</source>
        <translation>No se lleva nada. Devuelva los {count} artículos a sus estantes.</translation>
    </message>
    <message>
        <source>Nothing here knows this code. Check the label, or type the order&apos;s number.</source>
        <translation>Aquí nadie conoce este código. Revise la etiqueta o teclee el número de pedido.</translation>
    </message>
    <message>
        <source>Nothing is picked. If nothing can be had, ask the lead to cancel.</source>
        <translation>No hay nada preparado. Si no hay nada, pida al responsable que cancele.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Aún no hay nada guardado.</translation>
    </message>
    <message>
        <source>Nothing of it could be picked. Say that you are sorry.</source>
        <translation>No se pudo preparar nada. Pida disculpas.</translation>
    </message>
    <message>
        <source>Nothing of it is here. Find the missing bag and scan it first.</source>
        <translation>Aquí no hay nada. Busque la bolsa que falta y escanéela.</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Nada que imprimir</translation>
    </message>
    <message>
        <source>Nothing was handed over yet, so there is no receipt.</source>
        <translation>Aún no se entregó nada; no hay recibo.</translation>
    </message>
    <message>
        <source>OVERSIZE</source>
        <translation>VOLUMINOSO</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>On the team already</source>
        <translation>Ya está en el equipo</translation>
    </message>
    <message>
        <source>One of those bags is not this order&apos;s. Put it back.</source>
        <translation>Una de esas bolsas no es de este pedido. Devuélvala.</translation>
    </message>
    <message>
        <source>Only a shift lead can do this.</source>
        <translation>Solo puede hacerlo un responsable de turno.</translation>
    </message>
    <message>
        <source>Only a shift lead may do this. Ask them.</source>
        <translation>Esto solo puede hacerlo el responsable. Pídaselo.</translation>
    </message>
    <message>
        <source>Only a shift lead may take a full slot.</source>
        <translation>Solo un responsable de turno puede tomar una franja llena.</translation>
    </message>
    <message>
        <source>Only a storefront places orders.</source>
        <translation>Solo una tienda en línea hace pedidos.</translation>
    </message>
    <message>
        <source>Only staff can be assigned. Choose a colleague.</source>
        <translation>Solo se asigna al personal. Elija a un compañero.</translation>
    </message>
    <message>
        <source>Only who did it, or a shift lead, may take it back.</source>
        <translation>Solo quien lo hizo, o un responsable, puede deshacerlo.</translation>
    </message>
    <message>
        <source>Open slot</source>
        <translation>Abrir la franja</translation>
    </message>
    <message>
        <source>Order not on this tablet yet</source>
        <translation>El pedido aún no está en esta tableta</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Pedido {number}</translation>
    </message>
    <message>
        <source>Order {number} was cancelled, and {name} handed it over on {tablet}, which had not heard of that. Ask them what they gave; the shift lead ends it under Exceptions.</source>
        <translation>El pedido {number} estaba cancelado y {name} lo entregó en {tablet}, que no lo sabía. Pregunte qué se entregó; el responsable lo cierra en «Excepciones».</translation>
    </message>
    <message>
        <source>Order {number} was handed over twice: by {first} on {first_tablet} ({first_at}), and by {second} on {second_tablet} ({second_at}). Ask both what they gave; the shift lead ends it under Exceptions.</source>
        <translation>El pedido {number} se entregó dos veces: por {first} en {first_tablet} ({first_at}) y por {second} en {second_tablet} ({second_at}). Pregunte a ambos qué entregaron; el responsable lo cierra en «Excepciones».</translation>
    </message>
    <message>
        <source>Orders: {numbers}.</source>
        <translation>Pedidos: {numbers}.</translation>
    </message>
    <message>
        <source>Other people can read {file}.</source>
        <translation>Otras personas pueden leer {file}.</translation>
    </message>
    <message>
        <source>Other store</source>
        <translation>Otra tienda</translation>
    </message>
    <message>
        <source>PIN too easy</source>
        <translation>PIN demasiado fácil</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Part of it was handed over already. Record the rest as refused or short.</source>
        <translation>Una parte ya se entregó. Registre el resto como rechazado o faltante.</translation>
    </message>
    <message>
        <source>Part of it was handed over already. Use a delay for what is left.</source>
        <translation>Una parte ya se entregó. Use un retraso para el resto.</translation>
    </message>
    <message>
        <source>Part of this order is ready already. Go on with the rest of it.</source>
        <translation>Parte de este pedido ya está lista. Siga con el resto.</translation>
    </message>
    <message>
        <source>Pass for another store</source>
        <translation>Pase de otra tienda</translation>
    </message>
    <message>
        <source>Pick item</source>
        <translation>Preparar artículo</translation>
    </message>
    <message>
        <source>Pick slip of order {number}</source>
        <translation>Hoja de preparación del pedido {number}</translation>
    </message>
    <message>
        <source>Pick {number}</source>
        <translation>Preparar {number}</translation>
    </message>
    <message>
        <source>Picking has not begun yet. Start picking first.</source>
        <translation>La preparación no ha empezado. Empiécela antes.</translation>
    </message>
    <message>
        <source>Picture too large</source>
        <translation>Imagen demasiado grande</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Printed at {time}</source>
        <translation>Impreso a las {time}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Printer in use</source>
        <translation>Impresora en uso</translation>
    </message>
    <message>
        <source>Printer not allowed</source>
        <translation>Impresora no permitida</translation>
    </message>
    <message>
        <source>Printer not reached</source>
        <translation>Impresora no encontrada</translation>
    </message>
    <message>
        <source>Propose substitution</source>
        <translation>Proponer sustituto</translation>
    </message>
    <message>
        <source>Put it back, or start the app with the right --ca-file.</source>
        <translation>Vuelva a ponerlo o inicie la aplicación con el --ca-file correcto.</translation>
    </message>
    <message>
        <source>Queue not found</source>
        <translation>Cola no encontrada</translation>
    </message>
    <message>
        <source>Queue stopped</source>
        <translation>Cola detenida</translation>
    </message>
    <message>
        <source>Read it out once more together, or look the order up by name.</source>
        <translation>Léanlo juntos otra vez, o busque el pedido por nombre.</translation>
    </message>
    <message>
        <source>Recall ready</source>
        <translation>Anular listo</translation>
    </message>
    <message>
        <source>Receipt of order {number}</source>
        <translation>Recibo del pedido {number}</translation>
    </message>
    <message>
        <source>Record no show</source>
        <translation>Registrar no recogido</translation>
    </message>
    <message>
        <source>Recorded by {who} {when}. Nothing is lost yet: the shift lead can reopen the order.</source>
        <translation>Registrado por {who} {when}. No se ha perdido nada: el responsable puede reabrir el pedido.</translation>
    </message>
    <message>
        <source>Recorded by {who} {when}. Some of it is on its shelf again: offer to place a new order.</source>
        <translation>Registrado por {who} {when}. Una parte ya está de vuelta en su estante: ofrezca hacer un pedido nuevo.</translation>
    </message>
    <message>
        <source>Refuse item</source>
        <translation>Rechazar artículo</translation>
    </message>
    <message>
        <source>Refused: 1 item</source>
        <translation>Rechazado: 1 artículo</translation>
    </message>
    <message>
        <source>Refused: {count} items</source>
        <translation>Rechazados: {count} artículos</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Resolve exception</source>
        <translation>Resolver excepción</translation>
    </message>
    <message>
        <source>Restart the app; it repairs what it can.</source>
        <translation>Reinicie la aplicación; repara lo que puede.</translation>
    </message>
    <message>
        <source>Return to stock</source>
        <translation>Devolver a existencias</translation>
    </message>
    <message>
        <source>Right code</source>
        <translation>Código correcto</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Borde derecho</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Guardado como {name} en {folder}.</translation>
    </message>
    <message>
        <source>Say why it cannot be scanned.</source>
        <translation>Diga por qué no se puede escanear.</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>Diga por qué se cancela.</translation>
    </message>
    <message>
        <source>Say why it is late; the customer will ask.</source>
        <translation>Diga por qué se retrasa; el cliente preguntará.</translation>
    </message>
    <message>
        <source>Say why it is not ready.</source>
        <translation>Diga por qué no está listo.</translation>
    </message>
    <message>
        <source>Scan the bag on {shelf} first.</source>
        <translation>Escanee antes la bolsa de {shelf}.</translation>
    </message>
    <message>
        <source>Scan the bag on {shelf}.</source>
        <translation>Escanee la bolsa de {shelf}.</translation>
    </message>
    <message>
        <source>Scanning works; the system library makes it better.</source>
        <translation>El escaneo funciona; la biblioteca del sistema lo mejora.</translation>
    </message>
    <message>
        <source>See to the printer, then have the queue started again (cupsenable, cupsaccept).</source>
        <translation>Revise la impresora; luego pida que reinicien la cola (cupsenable, cupsaccept).</translation>
    </message>
    <message>
        <source>Served by {name}</source>
        <translation>Atendido por {name}</translation>
    </message>
    <message>
        <source>Service not trusted</source>
        <translation>Servicio no fiable</translation>
    </message>
    <message>
        <source>Service problem</source>
        <translation>Problema del servicio</translation>
    </message>
    <message>
        <source>Short pick</source>
        <translation>Faltante</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicie sesión otra vez</translation>
    </message>
    <message>
        <source>Sign in first, then try again.</source>
        <translation>Inicie sesión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Signed for this store, not used before.</source>
        <translation>Firmado para esta tienda, sin usar.</translation>
    </message>
    <message>
        <source>Signed for this store, not used before. Read in {milliseconds} ms.</source>
        <translation>Firmado para esta tienda, sin usar. Leído en {milliseconds} ms.</translation>
    </message>
    <message>
        <source>Some items are in no bag on a shelf. Put them in one, or find the bag.</source>
        <translation>Hay artículos sin bolsa en un estante. Póngalos en una, o busque la bolsa.</translation>
    </message>
    <message>
        <source>Some of it is back on the shelf already. Place a new order instead.</source>
        <translation>Parte ya está de vuelta en el estante. Haga un pedido nuevo.</translation>
    </message>
    <message>
        <source>Some of what this tablet holds was damaged and is fetched again; what was tapped is kept.</source>
        <translation>Parte de lo guardado se dañó y se vuelve a traer; lo tecleado se conserva.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at it as it is now, then decide again.</source>
        <translation>Otra persona lo cambió entretanto. Mire cómo está ahora y decida de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else changed this slot in the meantime. Look at it as it is now.</source>
        <translation>Otra persona ha cambiado esta franja entretanto. Mírela como está ahora.</translation>
    </message>
    <message>
        <source>Somebody else set another closing time for that day in the meantime. Look at it as it is now.</source>
        <translation>Otra persona ha fijado entretanto otra hora de cierre para ese día. Mírelo como está ahora.</translation>
    </message>
    <message>
        <source>Somebody has that id. Choose another.</source>
        <translation>Alguien ya tiene ese identificador. Elija otro.</translation>
    </message>
    <message>
        <source>Something else happened to the order since. Correct it with a new step.</source>
        <translation>Desde entonces pasó otra cosa con el pedido. Corríjalo con un paso nuevo.</translation>
    </message>
    <message>
        <source>Something for order {number}</source>
        <translation>Algo del pedido {number}</translation>
    </message>
    <message>
        <source>Something is there, but it does not answer as a receipt printer does.</source>
        <translation>Hay algo, pero no responde como una impresora de recibos.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong while this was printing. If the paper is not complete, print a copy.</source>
        <translation>Algo falló al imprimir. Si el papel no está completo, imprima una copia.</translation>
    </message>
    <message>
        <source>Sounds can be played.</source>
        <translation>Se pueden reproducir sonidos.</translation>
    </message>
    <message>
        <source>Stage bag</source>
        <translation>Colocar bolsa</translation>
    </message>
    <message>
        <source>Start picking</source>
        <translation>Empezar a preparar</translation>
    </message>
    <message>
        <source>Start the app again: it repairs what it can and fetches the rest.</source>
        <translation>Reinicie la aplicación: repara lo que puede y trae el resto.</translation>
    </message>
    <message>
        <source>Still to pick: {count}. Pick them, or say that a part is ready.</source>
        <translation>Por preparar: {count}. Prepárelos, o marque una parte como lista.</translation>
    </message>
    <message>
        <source>Storage busy</source>
        <translation>Almacenamiento ocupado</translation>
    </message>
    <message>
        <source>Storage full</source>
        <translation>Almacenamiento lleno</translation>
    </message>
    <message>
        <source>Storage problem</source>
        <translation>Problema de almacenamiento</translation>
    </message>
    <message>
        <source>Storage repaired</source>
        <translation>Almacenamiento reparado</translation>
    </message>
    <message>
        <source>Strange answer</source>
        <translation>Respuesta extraña</translation>
    </message>
    <message>
        <source>Strange database</source>
        <translation>Base de datos extraña</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the tablet&apos;s settings.</source>
        <translation>Active la fecha y hora automáticas en los ajustes de la tableta.</translation>
    </message>
    <message>
        <source>Take exception</source>
        <translation>Asumir excepción</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>That PIN is one of the first that are tried. Choose another.</source>
        <translation>Ese PIN es de los primeros que se prueban. Elija otro.</translation>
    </message>
    <message>
        <source>That bag is not one of this order&apos;s bags here.</source>
        <translation>Esa bolsa no es de este pedido aquí.</translation>
    </message>
    <message>
        <source>That cannot be printed now. Try again in a moment.</source>
        <translation>Ahora no se puede imprimir. Reintente en un momento.</translation>
    </message>
    <message>
        <source>That cannot be recorded like this. Check what you typed.</source>
        <translation>Así no se puede registrar. Revise lo tecleado.</translation>
    </message>
    <message>
        <source>That code belongs to another order. Open the order it belongs to.</source>
        <translation>Ese código es de otro pedido. Abra ese pedido.</translation>
    </message>
    <message>
        <source>That code has expired. Look the order up by name and check their identity.</source>
        <translation>Ese código caducó. Busque el pedido por nombre y compruebe la identidad.</translation>
    </message>
    <message>
        <source>That code is for another store. Tell the customer which one.</source>
        <translation>Ese código es de otra tienda. Diga al cliente cuál.</translation>
    </message>
    <message>
        <source>That code is not genuine. Ask for the order&apos;s e-mail, or check their identity.</source>
        <translation>Ese código no es auténtico. Pida el correo del pedido o compruebe la identidad.</translation>
    </message>
    <message>
        <source>That costs more than the customer allowed. Choose a cheaper one.</source>
        <translation>Cuesta más de lo que permitió el cliente. Elija uno más barato.</translation>
    </message>
    <message>
        <source>That day is over. Choose another.</source>
        <translation>Ese día ya ha pasado. Elija otro.</translation>
    </message>
    <message>
        <source>That is more than 90 days away. Choose an earlier day.</source>
        <translation>Faltan más de 90 días. Elija un día anterior.</translation>
    </message>
    <message>
        <source>That is more than a year away. Choose an earlier time.</source>
        <translation>Falta más de un año. Elija una fecha anterior.</translation>
    </message>
    <message>
        <source>That is more than the service takes at once. Send less.</source>
        <translation>Es más de lo que el servicio acepta de una vez. Envíe menos.</translation>
    </message>
    <message>
        <source>That is not the PIN. Type it again.</source>
        <translation>Ese no es el PIN. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>That is not the address of a service.</source>
        <translation>Esa no es la dirección de un servicio.</translation>
    </message>
    <message>
        <source>That is not {item}. Put it back and scan the right one.</source>
        <translation>Eso no es {item}. Devuélvalo y escanee el correcto.</translation>
    </message>
    <message>
        <source>That is the product they ordered. Pick it, or choose another.</source>
        <translation>Es el producto que pidieron. Prepárelo, o elija otro.</translation>
    </message>
    <message>
        <source>That label is on another bag already. Print a new one.</source>
        <translation>Esa etiqueta ya está en otra bolsa. Imprima una nueva.</translation>
    </message>
    <message>
        <source>That line is not on this order. Look at the order again.</source>
        <translation>Esa línea no está en este pedido. Vuelva a mirar el pedido.</translation>
    </message>
    <message>
        <source>That print is not known here.</source>
        <translation>Aquí no se conoce esa impresión.</translation>
    </message>
    <message>
        <source>That store cannot keep this promise. Choose another store or time.</source>
        <translation>Esa tienda no puede cumplir la promesa. Elija otra tienda u hora.</translation>
    </message>
    <message>
        <source>That tablet is locked out already. Open the list again.</source>
        <translation>Esa tableta ya está bloqueada. Abra la lista otra vez.</translation>
    </message>
    <message>
        <source>That time ends before it starts. Choose another time.</source>
        <translation>Esa hora acaba antes de empezar. Elija otra.</translation>
    </message>
    <message>
        <source>That time is full. Choose another, or ask the lead.</source>
        <translation>Esa hora está llena. Elija otra o pregunte al responsable.</translation>
    </message>
    <message>
        <source>That time is full. Choose another.</source>
        <translation>Esa hora está llena. Elija otra.</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elija una posterior.</translation>
    </message>
    <message>
        <source>That was collected more than a day ago. Use the store&apos;s returns.</source>
        <translation>Se recogió hace más de un día. Use las devoluciones de la tienda.</translation>
    </message>
    <message>
        <source>The app and the service speak different protocols. Update the older of the two.</source>
        <translation>La aplicación y el servicio hablan protocolos distintos. Actualice el más antiguo de los dos.</translation>
    </message>
    <message>
        <source>The app ended while something was printing. Look at the paper.</source>
        <translation>La aplicación se cerró mientras se imprimía. Mire el papel.</translation>
    </message>
    <message>
        <source>The app ended while this was printing. If the paper is not complete, print a copy.</source>
        <translation>La aplicación se cerró durante esta impresión. Si el papel no está completo, imprima una copia.</translation>
    </message>
    <message>
        <source>The app had a problem of its own; nothing that was recorded is lost.</source>
        <translation>La aplicación tuvo un fallo propio; no se perdió nada registrado.</translation>
    </message>
    <message>
        <source>The calendar has no room for more exceptions. Ask for old ones to go.</source>
        <translation>En el calendario no caben más excepciones. Pida que se quiten las antiguas.</translation>
    </message>
    <message>
        <source>The camera reads codes, too.</source>
        <translation>La cámara también lee códigos.</translation>
    </message>
    <message>
        <source>The camera shows no picture.</source>
        <translation>La cámara no muestra imagen.</translation>
    </message>
    <message>
        <source>The camera shows pictures.</source>
        <translation>La cámara muestra imágenes.</translation>
    </message>
    <message>
        <source>The camera shows {width}×{height} pixels.</source>
        <translation>La cámara muestra {width}×{height} píxeles.</translation>
    </message>
    <message>
        <source>The certificate of the service has expired or is not valid yet.</source>
        <translation>El certificado del servicio ha caducado o aún no es válido.</translation>
    </message>
    <message>
        <source>The certificate of the service is for another address.</source>
        <translation>El certificado del servicio es para otra dirección.</translation>
    </message>
    <message>
        <source>The customer has all of it.</source>
        <translation>El cliente lo tiene todo.</translation>
    </message>
    <message>
        <source>The customer has not answered about a substitute yet.</source>
        <translation>El cliente aún no ha respondido sobre un sustituto.</translation>
    </message>
    <message>
        <source>The customer has the rest. Put it back on its shelf.</source>
        <translation>El cliente tiene el resto. Devuélvalo a su estante.</translation>
    </message>
    <message>
        <source>The customer has the rest. Put the {count} items back on their shelves.</source>
        <translation>El cliente tiene el resto. Devuelva los {count} artículos a sus estantes.</translation>
    </message>
    <message>
        <source>The customer is asked about {item}. Wait for the answer, or take the offer back first.</source>
        <translation>Se pregunta al cliente por {item}. Espere su respuesta o retire antes la oferta.</translation>
    </message>
    <message>
        <source>The customer wants no substitute for {item}. Record it as short.</source>
        <translation>El cliente no quiere sustituto de {item}. Regístrelo como faltante.</translation>
    </message>
    <message>
        <source>The database {file} was written by a newer version of this app.</source>
        <translation>La base de datos {file} es de una versión más nueva.</translation>
    </message>
    <message>
        <source>The diagnostics cannot be written: {reason}.</source>
        <translation>No se puede escribir el diagnóstico: {reason}.</translation>
    </message>
    <message>
        <source>The end has to be after the beginning. Choose other hours.</source>
        <translation>El final debe ser posterior al comienzo. Elija otras horas.</translation>
    </message>
    <message>
        <source>The file could not be written to {folder}.</source>
        <translation>No se pudo escribir el archivo en {folder}.</translation>
    </message>
    <message>
        <source>The file {file} holds no certificate that can be read.</source>
        <translation>El archivo {file} no contiene ningún certificado legible.</translation>
    </message>
    <message>
        <source>The file {file} is not this app&apos;s database.</source>
        <translation>El archivo {file} no es la base de datos de esta aplicación.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo {path}: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is neither a picture nor a clip that can be read.</source>
        <translation>El archivo {path} no es una imagen ni un clip legible.</translation>
    </message>
    <message>
        <source>The file {path} is not a clip that can be read.</source>
        <translation>El archivo {path} no es un clip legible.</translation>
    </message>
    <message>
        <source>The file {path} is not a picture that can be read.</source>
        <translation>El archivo {path} no es una imagen legible.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {reason}.</source>
        <translation>No se puede escribir en la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The hold is still running.</source>
        <translation>El plazo de recogida sigue abierto.</translation>
    </message>
    <message>
        <source>The hold is still running. A shift lead may record it now.</source>
        <translation>El plazo sigue abierto. Un responsable puede registrarlo ya.</translation>
    </message>
    <message>
        <source>The keyring that holds this tablet&apos;s token cannot be used now.</source>
        <translation>Ahora no se puede usar el llavero con la clave de esta tableta.</translation>
    </message>
    <message>
        <source>The last lead</source>
        <translation>El último responsable</translation>
    </message>
    <message>
        <source>The library for the USB is not installed on this tablet.</source>
        <translation>La biblioteca para el USB no está instalada en esta tableta.</translation>
    </message>
    <message>
        <source>The order costs more than can be counted. Check the prices.</source>
        <translation>El pedido cuesta más de lo que se puede contar. Revise los precios.</translation>
    </message>
    <message>
        <source>The order has no lines. Add at least one.</source>
        <translation>El pedido no tiene líneas. Añada al menos una.</translation>
    </message>
    <message>
        <source>The pass is genuine. Try again in a moment, or ask at the other counter.</source>
        <translation>El pase es auténtico. Reintente en un momento, o pregunte en el otro mostrador.</translation>
    </message>
    <message>
        <source>The pass that was shown belongs to another order.</source>
        <translation>El pase mostrado es de otro pedido.</translation>
    </message>
    <message>
        <source>The picture {path} is too large to be read.</source>
        <translation>La imagen {path} es demasiado grande para leerla.</translation>
    </message>
    <message>
        <source>The price cap of {item} is not in {currency}.</source>
        <translation>El precio máximo de {item} no está en {currency}.</translation>
    </message>
    <message>
        <source>The price of {item} is not one in {currency}.</source>
        <translation>El precio de {item} no está en {currency}.</translation>
    </message>
    <message>
        <source>The printer answers and has paper.</source>
        <translation>La impresora responde y tiene papel.</translation>
    </message>
    <message>
        <source>The printer answers. Its paper is nearly out.</source>
        <translation>La impresora responde. Le queda poco papel.</translation>
    </message>
    <message>
        <source>The printer at {address} cannot be reached.</source>
        <translation>No se llega a la impresora {address}.</translation>
    </message>
    <message>
        <source>The printer does not answer. Wait if it is printing; else switch it off and on again.</source>
        <translation>La impresora no responde. Espere si imprime; si no, apáguela y enciéndala.</translation>
    </message>
    <message>
        <source>The printer hung up before it took anything. It will be tried again.</source>
        <translation>La impresora colgó antes de recibir nada. Se reintentará.</translation>
    </message>
    <message>
        <source>The printer is offline. Press its feed button, or switch it off and on again.</source>
        <translation>La impresora está desconectada. Pulse el avance, o apáguela y enciéndala.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put in a new roll.</source>
        <translation>La impresora no tiene papel. Ponga un rollo nuevo.</translation>
    </message>
    <message>
        <source>The printer is still busy with what was sent before. This will be tried again.</source>
        <translation>La impresora sigue ocupada con lo enviado antes. Esto se volverá a intentar.</translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off and on again.</source>
        <translation>La impresora indica un error. Apáguela y enciéndala.</translation>
    </message>
    <message>
        <source>The printer stopped answering in the middle.</source>
        <translation>La impresora dejó de responder a la mitad.</translation>
    </message>
    <message>
        <source>The printer stopped taking data in the middle.</source>
        <translation>La impresora dejó de aceptar datos a la mitad.</translation>
    </message>
    <message>
        <source>The printer takes what is printed; it cannot say how it is.</source>
        <translation>La impresora acepta lo que se imprime; no puede decir cómo está.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation>La tapa de la impresora está abierta. Ciérrela.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is nearly out.</source>
        <translation>A la impresora le queda poco papel.</translation>
    </message>
    <message>
        <source>The scanner at {path} is not there.</source>
        <translation>El escáner de {path} no está.</translation>
    </message>
    <message>
        <source>The scanner&apos;s port is open. Scan something in the settings to try it.</source>
        <translation>El puerto del escáner está abierto. Escanee algo en los ajustes para probarlo.</translation>
    </message>
    <message>
        <source>The second code reader is missing: codes at a steep angle will be hard to scan. Install the system library libzbar0.</source>
        <translation>Falta el segundo lector: los códigos inclinados costarán. Instale la biblioteca libzbar0.</translation>
    </message>
    <message>
        <source>The service answered {status}.</source>
        <translation>El servicio respondió {status}.</translation>
    </message>
    <message>
        <source>The service answers, and both clocks agree.</source>
        <translation>El servicio responde y los dos relojes coinciden.</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>El servicio responde.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se llega al servicio.</translation>
    </message>
    <message>
        <source>The service could not take it: tell whoever runs it. It goes on being sent.</source>
        <translation>El servicio no ha podido aceptarlo: avise a quien lo gestiona. Se sigue enviando.</translation>
    </message>
    <message>
        <source>The service does not know that store.</source>
        <translation>El servicio no conoce esa tienda.</translation>
    </message>
    <message>
        <source>The service does not know this order any more. Look at the order again.</source>
        <translation>El servicio ya no conoce este pedido. Vuelva a mirar el pedido.</translation>
    </message>
    <message>
        <source>The service does not know this tablet any more. A shift lead can set it up again.</source>
        <translation>El servicio ya no conoce esta tableta. Un responsable puede configurarla de nuevo.</translation>
    </message>
    <message>
        <source>The service has not told this tablet yet where it stands. Wait a moment, then try again.</source>
        <translation>El servicio aún no ha dicho a esta tableta por dónde va. Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service is older than this app: have it updated. It goes on being sent.</source>
        <translation>El servicio es más antiguo que esta app: pida que lo actualicen. Se sigue enviando.</translation>
    </message>
    <message>
        <source>The service knows another step by the same number. Look at the order and do it again if it is still missing; if this comes again, set this tablet up anew.</source>
        <translation>El servicio conoce otro paso con el mismo número. Mire el pedido y repítalo si aún falta; si se repite, configure de nuevo la tableta.</translation>
    </message>
    <message>
        <source>The service knows another step by the same number. Look at the schedule and do it again if it is still missing; if this comes again, set this tablet up anew.</source>
        <translation>El servicio conoce otro paso con el mismo número. Mire la agenda y repítalo si aún falta; si se repite, configure de nuevo la tableta.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>El servicio lo rechazó.</translation>
    </message>
    <message>
        <source>The service was asked too often from here. Wait a minute, then try again.</source>
        <translation>Se ha preguntado al servicio demasiadas veces desde aquí. Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read.</source>
        <translation>No se pudo leer la respuesta del servicio.</translation>
    </message>
    <message>
        <source>The service&apos;s token is too long to be kept.</source>
        <translation>La clave del servicio es demasiado larga para guardarla.</translation>
    </message>
    <message>
        <source>The settings cannot be written: {reason}.</source>
        <translation>No se pueden guardar los ajustes: {reason}.</translation>
    </message>
    <message>
        <source>The sound library is missing. Install the package miniaudio.</source>
        <translation>Falta la biblioteca de sonido. Instale el paquete miniaudio.</translation>
    </message>
    <message>
        <source>The sounds are turned down.</source>
        <translation>Los sonidos están bajados.</translation>
    </message>
    <message>
        <source>The store has no slot that begins then. Look at the day again.</source>
        <translation>La tienda no tiene ninguna franja que empiece a esa hora. Mire el día de nuevo.</translation>
    </message>
    <message>
        <source>The store has taken this offer back.</source>
        <translation>La tienda retiró esta oferta.</translation>
    </message>
    <message>
        <source>The store is closed that day. Look at the day again.</source>
        <translation>La tienda está cerrada ese día. Mire el día de nuevo.</translation>
    </message>
    <message>
        <source>The substitute&apos;s price is not one in {currency}.</source>
        <translation>El precio del sustituto no está en {currency}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used.</source>
        <translation>No se puede usar el llavero del sistema.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer.</source>
        <translation>El llavero del sistema no respondió.</translation>
    </message>
    <message>
        <source>The tablet has to be enrolled again after each start. Set up a keyring.</source>
        <translation>Hay que registrar la tableta tras cada inicio. Configure un llavero.</translation>
    </message>
    <message>
        <source>The tablet&apos;s database could not be used: {reason}.</source>
        <translation>No se pudo usar la base de datos de la tableta: {reason}.</translation>
    </message>
    <message>
        <source>The tablet&apos;s database is damaged and could not be repaired: {reason}.</source>
        <translation>La base de datos está dañada y no se pudo reparar: {reason}.</translation>
    </message>
    <message>
        <source>The tablet&apos;s database is damaged.</source>
        <translation>La base de datos de la tableta está dañada.</translation>
    </message>
    <message>
        <source>The tablet&apos;s database is damaged. Start the app again: it repairs what it can.</source>
        <translation>La base de datos está dañada. Reinicie la aplicación: repara lo que puede.</translation>
    </message>
    <message>
        <source>Could not be read: unsent steps {steps}, exceptions {exceptions}, prints {papers}.</source>
        <translation>No se pudieron leer: pasos sin enviar {steps}, excepciones {exceptions}, impresiones {papers}.</translation>
    </message>
    <message>
        <source>Print {number} of this tablet was damaged on disk. Look at the printer, and print again what is missing.</source>
        <translation>La impresión {number} de esta tableta se dañó en el disco. Mire la impresora y vuelva a imprimir lo que falte.</translation>
    </message>
    <message>
        <source>The orders kept here were damaged and are fetched anew. Saved: unsent steps {steps}, own exceptions {exceptions}, prints {papers}.</source>
        <translation>Los pedidos guardados se dañaron y se vuelven a traer. Salvados: pasos sin enviar {steps}, excepciones propias {exceptions}, impresiones {papers}.</translation>
    </message>
    <message>
        <source>The tablet&apos;s file was damaged, and exceptions or prints that only this tablet had may be missing from it without a trace. Look at the printer and at the orders that were worked on with this tablet.</source>
        <translation>El archivo de la tableta se dañó y pueden faltar excepciones o impresiones que solo tenía esta tableta. Mire la impresora y revise los pedidos trabajados con esta tableta.</translation>
    </message>
    <message>
        <source>The tablet&apos;s file was damaged, and steps that were not sent yet may be missing from it without a trace. Look at the orders that were worked on with this tablet.</source>
        <translation>El archivo de la tableta se dañó y pueden faltar pasos sin enviar. Revise los pedidos trabajados con esta tableta.</translation>
    </message>
    <message>
        <source>The tablet&apos;s storage is full, so this was not recorded.</source>
        <translation>La memoria de la tableta está llena; esto no se registró.</translation>
    </message>
    <message>
        <source>The tablet&apos;s token is kept in a file that only this user can read.</source>
        <translation>La clave está en un archivo que solo lee este usuario.</translation>
    </message>
    <message>
        <source>The tablet&apos;s token is kept in the system&apos;s keyring.</source>
        <translation>La clave está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The time to answer is not over yet.</source>
        <translation>El tiempo para responder no ha terminado.</translation>
    </message>
    <message>
        <source>The time to answer is over. The store will tell you what it could find.</source>
        <translation>El tiempo para responder terminó. La tienda le dirá lo que encontró.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>El tiempo para responder a esta oferta terminó.</translation>
    </message>
    <message>
        <source>The time to take it back is over. Correct it with a step of its own.</source>
        <translation>El tiempo para deshacer terminó. Corríjalo con un paso nuevo.</translation>
    </message>
    <message>
        <source>The token cannot be written: {reason}.</source>
        <translation>No se puede guardar la clave: {reason}.</translation>
    </message>
    <message>
        <source>There are no pictures in {folder}.</source>
        <translation>No hay imágenes en {folder}.</translation>
    </message>
    <message>
        <source>There is no clip {path}.</source>
        <translation>No existe el clip {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no such offer on this order.</source>
        <translation>No hay tal oferta en este pedido.</translation>
    </message>
    <message>
        <source>There is nothing to put in a bag. Pick something first.</source>
        <translation>No hay nada que poner en una bolsa. Prepare algo antes.</translation>
    </message>
    <message>
        <source>There is nothing to take back here any more. Correct it with a new step.</source>
        <translation>Aquí ya no hay nada que deshacer. Corríjalo con un paso nuevo.</translation>
    </message>
    <message>
        <source>They count until the app ends. Make room on the tablet, or ask for access to its folder.</source>
        <translation>Valen hasta cerrar la aplicación. Libere espacio o pida acceso a su carpeta.</translation>
    </message>
    <message>
        <source>They have not said whether they take a substitute. Ask them now.</source>
        <translation>No ha dicho si acepta un sustituto. Pregunte ahora.</translation>
    </message>
    <message>
        <source>They were taken off the team. Open the list again.</source>
        <translation>Esta persona ya no está en el equipo. Abra la lista de nuevo.</translation>
    </message>
    <message>
        <source>This app cannot read what the service says about {name}. Update the app.</source>
        <translation>Esta aplicación no entiende lo que dice el servicio sobre {name}. Actualícela.</translation>
    </message>
    <message>
        <source>This code is unknown, used, or older than ten minutes. Ask the lead for a new one.</source>
        <translation>Este código es desconocido, usado o de hace más de diez minutos. Pida uno nuevo al responsable.</translation>
    </message>
    <message>
        <source>This could not be checked ({kind}).</source>
        <translation>No se pudo comprobar ({kind}).</translation>
    </message>
    <message>
        <source>This is seen and changed only while the service can be reached. Try again then.</source>
        <translation>Esto solo se ve y se cambia mientras se pueda llegar al servicio. Inténtelo entonces otra vez.</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>This offer was accepted already.</source>
        <translation>Esta oferta ya se aceptó.</translation>
    </message>
    <message>
        <source>This offer was declined already.</source>
        <translation>Esta oferta ya se rechazó.</translation>
    </message>
    <message>
        <source>This order exists already.</source>
        <translation>Este pedido ya existe.</translation>
    </message>
    <message>
        <source>This order is back on the shelves.</source>
        <translation>Este pedido volvió a los estantes.</translation>
    </message>
    <message>
        <source>This order is not in this store any more. Call the shift lead.</source>
        <translation>Este pedido ya no está en la tienda. Llame al responsable.</translation>
    </message>
    <message>
        <source>This order is not known here. Check the number.</source>
        <translation>Aquí no se conoce este pedido. Revise el número.</translation>
    </message>
    <message>
        <source>This order is not ready yet. Ask the customer to wait a moment.</source>
        <translation>Este pedido aún no está listo. Pida al cliente que espere un momento.</translation>
    </message>
    <message>
        <source>This order is ready already. Recall it first if something is wrong.</source>
        <translation>Este pedido ya está listo. Anúlelo antes si algo está mal.</translation>
    </message>
    <message>
        <source>This order is still being picked. Finish picking first.</source>
        <translation>Este pedido aún se prepara. Termine antes de prepararlo.</translation>
    </message>
    <message>
        <source>This order is still being picked. Put the item back instead.</source>
        <translation>Este pedido aún se prepara. Devuelva mejor el artículo.</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>Este pedido se canceló.</translation>
    </message>
    <message>
        <source>This order was cancelled. Keep the bags; ask the lead.</source>
        <translation>Este pedido se canceló. Guarde las bolsas; pregunte al responsable.</translation>
    </message>
    <message>
        <source>This order was cancelled. Put yours back.</source>
        <translation>Este pedido se canceló. Devuelva el suyo.</translation>
    </message>
    <message>
        <source>This order was collected already.</source>
        <translation>Este pedido ya se recogió.</translation>
    </message>
    <message>
        <source>This order was given up as a no-show. A lead can reopen it.</source>
        <translation>Este pedido se dio por no recogido. Un responsable puede reabrirlo.</translation>
    </message>
    <message>
        <source>This part is ready already. Pick more of the order first.</source>
        <translation>Esta parte ya está lista. Prepare antes más del pedido.</translation>
    </message>
    <message>
        <source>This person is not on the team any more.</source>
        <translation>Esta persona ya no está en el equipo.</translation>
    </message>
    <message>
        <source>This print was damaged on disk and was not sent. Print it again.</source>
        <translation>Esta impresión se dañó en el disco y no se envió. Imprima otra vez.</translation>
    </message>
    <message>
        <source>This store does not want figures by person.</source>
        <translation>Esta tienda no quiere cifras por persona.</translation>
    </message>
    <message>
        <source>This system has no keyring.</source>
        <translation>Este sistema no tiene llavero.</translation>
    </message>
    <message>
        <source>This tablet belongs to another store.</source>
        <translation>Esta tableta es de otra tienda.</translation>
    </message>
    <message>
        <source>This tablet does not have the order. It goes once the service says so.</source>
        <translation>Esta tableta no tiene el pedido. Desaparecerá cuando el servicio lo diga.</translation>
    </message>
    <message>
        <source>This tablet does not know its store yet.</source>
        <translation>Esta tableta aún no conoce su tienda.</translation>
    </message>
    <message>
        <source>This tablet has no keys to verify pickup passes with.</source>
        <translation>Esta tableta no tiene claves para comprobar pases.</translation>
    </message>
    <message>
        <source>This tablet has no sound card that can be used. Plug in a speaker, or turn its sound on.</source>
        <translation>Esta tableta no tiene sonido utilizable. Conecte un altavoz o active el sonido.</translation>
    </message>
    <message>
        <source>This tablet is locked out. What it has not sent stays on it until a lead saves it.</source>
        <translation>Esta tableta está bloqueada. Lo que no ha enviado queda en ella hasta que un responsable lo guarde.</translation>
    </message>
    <message>
        <source>This tablet is not enrolled here. Enrol it again.</source>
        <translation>Esta tableta no está registrada aquí. Vuelva a registrarla.</translation>
    </message>
    <message>
        <source>This tablet is not set up.</source>
        <translation>Esta tableta no está configurada.</translation>
    </message>
    <message>
        <source>This tablet knows nobody who could sign in.</source>
        <translation>Esta tableta no conoce a nadie que pueda iniciar sesión.</translation>
    </message>
    <message>
        <source>This tablet stays enrolled only until the app is closed.</source>
        <translation>Esta tableta queda registrada solo hasta cerrar la aplicación.</translation>
    </message>
    <message>
        <source>This tablet was locked out. Ask the lead to enrol it again.</source>
        <translation>Esta tableta se bloqueó. Pida al responsable que la registre de nuevo.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {minutes} minutes fast.</source>
        <translation>El reloj de esta tableta adelanta {minutes} minutos.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {minutes} minutes slow.</source>
        <translation>El reloj de esta tableta atrasa {minutes} minutos.</translation>
    </message>
    <message>
        <source>This user may not use the printer at {address}.</source>
        <translation>Este usuario no puede usar la impresora de {address}.</translation>
    </message>
    <message>
        <source>This user may not use the scanner at {path}.</source>
        <translation>Este usuario no puede usar el escáner de {path}.</translation>
    </message>
    <message>
        <source>This walk is over.</source>
        <translation>Este recorrido ha terminado.</translation>
    </message>
    <message>
        <source>This was collected already. Look at when and by whom, and call the shift lead.</source>
        <translation>Esto ya se recogió. Mire cuándo y quién, y llame al responsable.</translation>
    </message>
    <message>
        <source>Token not kept</source>
        <translation>Clave no guardada</translation>
    </message>
    <message>
        <source>Token not readable</source>
        <translation>Clave ilegible</translation>
    </message>
    <message>
        <source>Token not safe</source>
        <translation>Clave no segura</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <source>Token too long</source>
        <translation>Clave demasiado larga</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Too little history yet: {orders} of {enough} orders, {days} of {enough_days} days. Until then by the mean time of an order.</source>
        <translation>Aún hay poco historial: {orders} de {enough} pedidos, {days} de {enough_days} días. Hasta entonces, según el tiempo medio de un pedido.</translation>
    </message>
    <message>
        <source>Too many addresses</source>
        <translation>Demasiadas direcciones</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Demasiados PIN erróneos</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait 1 second, or ask the lead.</source>
        <translation>Demasiados PIN erróneos. Espere 1 segundo o pregunte al responsable.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait some minutes, or ask the lead for a new PIN.</source>
        <translation>Demasiados PIN erróneos. Espere unos minutos o pida al responsable un PIN nuevo.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {count} minutes, or ask the lead.</source>
        <translation>Demasiados PIN erróneos. Espere {count} minutos o pregunte al responsable.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {count} seconds, or ask the lead.</source>
        <translation>Demasiados PIN erróneos. Espere {count} segundos o pregunte al responsable.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Demasiados códigos erróneos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tote {tote}</source>
        <translation>Cubeta {tote}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Try again, then tell whoever looks after the tablets.</source>
        <translation>Reintente y luego avise a quien cuida las tabletas.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, tell the shift lead.</source>
        <translation>Reintente. Si se repite, avise al responsable.</translation>
    </message>
    <message>
        <source>Turn them up in the settings.</source>
        <translation>Súbalos en los ajustes.</translation>
    </message>
    <message>
        <source>Two lines have the same id. Give each its own.</source>
        <translation>Dos líneas tienen el mismo id. Dé uno a cada una.</translation>
    </message>
    <message>
        <source>Type a smaller range.</source>
        <translation>Teclee un rango menor.</translation>
    </message>
    <message>
        <source>Type it whole, such as {folder}.</source>
        <translation>Escríbala completa, por ejemplo {folder}.</translation>
    </message>
    <message>
        <source>Unblock hours</source>
        <translation>Desbloquear horas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unknown camera</source>
        <translation>Cámara desconocida</translation>
    </message>
    <message>
        <source>Unknown line</source>
        <translation>Línea desconocida</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>Pedido desconocido</translation>
    </message>
    <message>
        <source>Unknown printer</source>
        <translation>Impresora desconocida</translation>
    </message>
    <message>
        <source>Unknown scanner</source>
        <translation>Escáner desconocido</translation>
    </message>
    <message>
        <source>Unknown store</source>
        <translation>Tienda desconocida</translation>
    </message>
    <message>
        <source>Unknown tablet</source>
        <translation>Tableta desconocida</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Desbloquéelo.</translation>
    </message>
    <message>
        <source>Unpick item</source>
        <translation>Devolver artículo</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Desconéctela y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in again, then check again.</source>
        <translation>Desenchufe el aparato, enchúfelo y compruebe otra vez.</translation>
    </message>
    <message>
        <source>Update the app; nothing in the database was changed.</source>
        <translation>Actualice la aplicación; la base de datos no cambió.</translation>
    </message>
    <message>
        <source>Upgrade required</source>
        <translation>Hay que actualizar</translation>
    </message>
    <message>
        <source>Use camera:0, camera:/dev/video0, clip:FILE, still:FILE, sequence:FOLDER or directory:FOLDER.</source>
        <translation>Use camera:0, camera:/dev/video0, clip:FILE, still:FILE, sequence:FOLDER o directory:FOLDER.</translation>
    </message>
    <message>
        <source>Use the hand scanner, or type the codes; have the app installed again.</source>
        <translation>Use el escáner de mano o teclee los códigos; haga reinstalar la aplicación.</translation>
    </message>
    <message>
        <source>Valid pass · checked offline</source>
        <translation>Pase válido · comprobado sin red</translation>
    </message>
    <message>
        <source>Wait until they are sent, or let a shift lead there save them to a file.</source>
        <translation>Espere a que se envíen, o que un responsable de allí los guarde en un archivo.</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>What became of each stands under “This tablet”.</source>
        <translation>Lo que pasó con cada uno está en «Esta tableta».</translation>
    </message>
    <message>
        <source>What is said to {address} can be read and changed on its way.</source>
        <translation>Lo que se dice a {address} se puede leer y cambiar por el camino.</translation>
    </message>
    <message>
        <source>What stood on this print is not kept any more, so it was not sent. Print it again.</source>
        <translation>Lo que decía esta impresión ya no se guarda, así que no se envió. Imprima otra vez.</translation>
    </message>
    <message>
        <source>What you may do here was changed. Type your PIN to go on.</source>
        <translation>Ha cambiado lo que puede hacer aquí. Escriba su PIN para continuar.</translation>
    </message>
    <message>
        <source>Whoever this was given to is not on this store&apos;s team. Choose a colleague.</source>
        <translation>La persona a quien se asignó no está en el equipo de esta tienda. Elija a otra persona.</translation>
    </message>
    <message>
        <source>Withdraw substitution</source>
        <translation>Retirar sustituto</translation>
    </message>
    <message>
        <source>Work on: everything is kept here and sent later. Check the network.</source>
        <translation>Siga trabajando: todo se guarda y se envía después. Revise la red.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN erróneo</translation>
    </message>
    <message>
        <source>Wrong PIN. 1 try left.</source>
        <translation>PIN erróneo. Queda 1 intento.</translation>
    </message>
    <message>
        <source>Wrong PIN. {count} tries left.</source>
        <translation>PIN erróneo. Quedan {count} intentos.</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>Clave errónea</translation>
    </message>
    <message>
        <source>You are not a shift lead any more. Type your PIN to go on.</source>
        <translation>Ya no es responsable de turno. Escriba su PIN para seguir.</translation>
    </message>
    <message>
        <source>You are not on the team of this store any more. What you did is kept and sent.</source>
        <translation>Ya no forma parte del equipo de esta tienda. Lo que hizo se conserva y se envía.</translation>
    </message>
    <message>
        <source>You chose order #{other} of {name}; #{number} is begun. Taking the other drops what was done.</source>
        <translation>Ha elegido el pedido #{other} de {name}; #{number} está empezado. Si toma el otro, se pierde lo hecho.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the shift lead.</source>
        <translation>No puede hacer esto. Pregunte al responsable.</translation>
    </message>
    <message>
        <source>Your PIN was changed. Type the new one to go on.</source>
        <translation>Se ha cambiado su PIN. Escriba el nuevo para continuar.</translation>
    </message>
    <message>
        <source>another store</source>
        <translation>otra tienda</translation>
    </message>
    <message>
        <source>another tablet</source>
        <translation>otra tableta</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>closed, {booked} booked</source>
        <translation>cerrada, {booked} reservados</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>recogido</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation>en lugar de {name}</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>no recogido</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>el {day} a las {time}</translation>
    </message>
    <message>
        <source>other store</source>
        <translation>otra tienda</translation>
    </message>
    <message>
        <source>picking</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>pickup code</source>
        <translation>código de recogida</translation>
    </message>
    <message>
        <source>pickup pass</source>
        <translation>pase de recogida</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>devuelto al estante</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>ready in part</source>
        <translation>listo en parte</translation>
    </message>
    <message>
        <source>some time ago</source>
        <translation>hace algún tiempo</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>this tablet</source>
        <translation>esta tableta</translation>
    </message>
    <message>
        <source>to pick</source>
        <translation>por preparar</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>{address} is not a printer&apos;s address.</source>
        <translation>{address} no es la dirección de una impresora.</translation>
    </message>
    <message>
        <source>{address} is not a serial scanner&apos;s address.</source>
        <translation>{address} no es la dirección de un escáner serie.</translation>
    </message>
    <message>
        <source>{booked} of {limit} booked</source>
        <translation>{booked} de {limit} reservados</translation>
    </message>
    <message>
        <source>{count} bags</source>
        <translation>{count} bolsas</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <source>{count} not available</source>
        <translation>{count} no disponible</translation>
    </message>
    <message>
        <source>{count} not on this tablet any more</source>
        <translation>{count} ya no están en esta tableta</translation>
    </message>
    <message>
        <source>{count} not taken</source>
        <translation>{count} no aceptado</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} pedidos</translation>
    </message>
    <message>
        <source>{count} steps are not sent yet to {store}.</source>
        <translation>{count} pasos aún no se han enviado a {store}.</translation>
    </message>
    <message>
        <source>{count} steps did not count.</source>
        <translation>{count} pasos no contaron.</translation>
    </message>
    <message>
        <source>{count} steps have to be looked at.</source>
        <translation>Hay que revisar {count} pasos.</translation>
    </message>
    <message>
        <source>{count} steps of this tablet cannot be sent: they were locked with another key. Look at the orders that were worked on with it, and save what is unsent before it is set up anew.</source>
        <translation>{count} pasos de esta tableta no se pueden enviar: se cerraron con otra clave. Revise los pedidos en los que se trabajó con ella y guarde lo no enviado antes de configurarla de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <translation>Hay {free} MB libres.</translation>
    </message>
    <message>
        <source>{how}, age checked</source>
        <translation>{how}, edad comprobada</translation>
    </message>
    <message>
        <source>{item} has been worked on already.</source>
        <translation>Ya se ha trabajado en {item}.</translation>
    </message>
    <message>
        <source>{item} is not on this order. Put it back.</source>
        <translation>{item} no es de este pedido. Devuélvalo.</translation>
    </message>
    <message>
        <source>{item}: open an order first, then scan it.</source>
        <translation>{item}: abra antes un pedido y luego escanee.</translation>
    </message>
    <message>
        <source>{mm} mm, {count} columns</source>
        <translation>{mm} mm, {count} columnas</translation>
    </message>
    <message>
        <source>{name} collects it now: what was checked before does not count.</source>
        <translation>Ahora recoge {name}: lo comprobado antes no cuenta.</translation>
    </message>
    <message>
        <source>{name} is not on the team any more, and did something with order {number} on {tablet} that counts all the same. Look at the order.</source>
        <translation>{name} ya no está en el equipo e hizo con el pedido {number}, en {tablet}, algo que cuenta de todos modos. Revise el pedido.</translation>
    </message>
    <message>
        <source>{name} has seen to it already. There is nothing left to do.</source>
        <translation>{name} ya se ha ocupado. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Type the address with https:// in front. If nobody answers there, tell whoever runs it.</source>
        <translation>Escriba la dirección con https:// delante. Si nadie responde allí, avise a quien gestiona el servicio.</translation>
    </message>
    <message>
        <source>{name} is locked out: it stops as soon as it reaches the service.</source>
        <translation>{name} está bloqueada: se detiene en cuanto llegue al servicio.</translation>
    </message>
    <message>
        <source>{name} is set up.</source>
        <translation>{name} está configurada.</translation>
    </message>
    <message>
        <source>{other} has picked {item} already. Put yours back.</source>
        <translation>{other} ya ha preparado {item}. Devuelva el suyo.</translation>
    </message>
    <message>
        <source>{other} picked {item} at the same time. Compare {picked} of {ordered} with what is in the tote; put back what is too many, or pick again what is missing.</source>
        <translation>{other} preparó {item} a la vez. Compare {picked} de {ordered} con la cubeta; devuelva lo que sobre o prepare lo que falte.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not hold what was written to it.</source>
        <translation>{path} no contiene lo que se escribió.</translation>
    </message>
    <message>
        <source>{second} and {first} both saw to an exception of order {number}. What {first} wrote counts: “{note}” {second} wrote: “{other}” Look at the order.</source>
        <translation>{second} y {first} resolvieron a la vez una excepción del pedido {number}. Cuenta lo que escribió {first}: «{note}» {second} escribió: «{other}» Mire el pedido.</translation>
    </message>
    <message>
        <source>{staff} people and {keys} pass keys are here.</source>
        <translation>Personas: {staff}; claves de pases: {keys}.</translation>
    </message>
    <message>
        <source>{what}: not needed any more</source>
        <translation>{what}: ya no hace falta</translation>
    </message>
    <message>
        <source>{what}: print again was asked for</source>
        <translation>{what}: se pidió imprimir de nuevo</translation>
    </message>
    <message>
        <source>{who} took it back after it was ready. See why before you mark it ready again.</source>
        <translation>{who} lo retiró después de estar listo. Vea por qué antes de volver a marcarlo como listo.</translation>
    </message>
    <message>
        <source>“{folder}” does not say which folder is meant.</source>
        <translation>«{folder}» no dice de qué carpeta se trata.</translation>
    </message>
    <message>
        <source>“{part}” is not an address.</source>
        <translation>«{part}» no es una dirección.</translation>
    </message>
    <message>
        <source>“{spec}” names no camera.</source>
        <translation>«{spec}» no nombra ninguna cámara.</translation>
    </message>
    <message>
        <source>“{what}” by {who} for {when} did not count. {why}</source>
        <translation>«{what}» de {who} para {when} no contó. {why}</translation>
    </message>
    <message>
        <source>“{what}” by {who} for {when} has not got through yet. {why}</source>
        <translation>«{what}» de {who} para {when} aún no ha llegado. {why}</translation>
    </message>
    <message>
        <source>“{what}” by {who} on order {number} did not count. {why}</source>
        <translation>«{what}» de {who} en el pedido {number} no contó. {why}</translation>
    </message>
    <message>
        <source>“{what}” by {who} on order {number} has not got through yet. {why}</source>
        <translation>«{what}» de {who} en el pedido {number} aún no ha llegado. {why}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Display and language</source>
        <translation>Pantalla e idioma</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Escáner de mano</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation>Esta tableta</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Tablets of the store</source>
        <translation>Tabletas de la tienda</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <source>Texts at {percent} %</source>
        <translation>Textos al {percent} %</translation>
    </message>
    <message>
        <source>None is set up</source>
        <translation>Ninguna configurada</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volumen {percent} %</translation>
    </message>
    <message>
        <source>Nothing can be heard</source>
        <translation>No se oye nada</translation>
    </message>
    <message>
        <source>Muted for a while</source>
        <translation>En silencio un rato</translation>
    </message>
    <message>
        <source>{count} unsent</source>
        <translation>{count} sin enviar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>“{title}” is not finished. Finish it or close it first.</source>
        <translation>«{title}» está sin terminar. Termínelo o ciérrelo primero.</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation>Empezado {time}</translation>
    </message>
    <message>
        <source>Gone through {time}</source>
        <translation>Revisado {time}</translation>
    </message>
    <message>
        <source>{progress} · begun {time}</source>
        <translation>{progress} · empezado {time}</translation>
    </message>
    <message>
        <source>No bag should stand here. Scan whatever does.</source>
        <translation>Aquí no debería haber bolsas. Escanee lo que haya.</translation>
    </message>
    <message>
        <source>All {bags} seen</source>
        <translation>Todo visto: {bags}</translation>
    </message>
    <message>
        <source>{seen} of {bags} seen</source>
        <translation>{seen} de {bags} vistas</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>Faltan: {count}</translation>
    </message>
    <message>
        <source>{count} not seen</source>
        <translation>Sin ver: {count}</translation>
    </message>
    <message>
        <source>{count} moved here</source>
        <translation>Traídas aquí: {count}</translation>
    </message>
    <message>
        <source>{count} out of place</source>
        <translation>Fuera de sitio: {count}</translation>
    </message>
    <message>
        <source>Bag {bag} should stand on {shelf}</source>
        <translation>La bolsa {bag} debería estar en {shelf}</translation>
    </message>
    <message>
        <source>#{number}, {name}. Leave it here, or bring it to {shelf}.</source>
        <translation>#{number}, {name}. Déjela aquí, o llévela a {shelf}.</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Traerla aquí</translation>
    </message>
    <message>
        <source>Order #{number} was cancelled</source>
        <translation>El pedido #{number} se canceló</translation>
    </message>
    <message>
        <source>Take bag {bag} off the shelf and put its items back.</source>
        <translation>Saque la bolsa {bag} del estante y devuelva sus artículos.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Order #{number} was not collected</source>
        <translation>El pedido #{number} no se recogió</translation>
    </message>
    <message>
        <source>Bag {bag} was collected already</source>
        <translation>La bolsa {bag} ya se recogió</translation>
    </message>
    <message>
        <source>#{number}, {name}. Set it aside and tell the shift lead.</source>
        <translation>#{number}, {name}. Apártela y avise al responsable.</translation>
    </message>
    <message>
        <source>It is set aside</source>
        <translation>Está apartado</translation>
    </message>
    <message>
        <source>Nobody&apos;s bag</source>
        <translation>Bolsa de nadie</translation>
    </message>
    <message>
        <source>No order here has bag {bag}. Set it aside and tell the shift lead.</source>
        <translation>Ningún pedido aquí tiene la bolsa {bag}. Apártela y avise al responsable.</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>No recogido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>{done} of {all} back</source>
        <translation>{done} de {all} devueltos</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>bags on {shelves}</source>
        <translation>bolsas en {shelves}</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>en el mostrador</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>{count} to put back</source>
        <translation>Por devolver: {count}</translation>
    </message>
    <message>
        <source>{name}: nothing of it is to be put back. Ask where it came from.</source>
        <translation>{name}: no hay nada por devolver. Pregunte de dónde viene.</translation>
    </message>
    <message>
        <source>Every {name} of order #{number} is back already. Check this one&apos;s bag.</source>
        <translation>Todo {name} del pedido #{number} ya se devolvió. Revise la bolsa de este.</translation>
    </message>
    <message>
        <source>{name} is of order #{other}. Finish order #{number} first, or choose the other one.</source>
        <translation>{name} es del pedido #{other}. Termine antes el #{number}, o elija el otro.</translation>
    </message>
    <message>
        <source>{name} is not of order #{number}. Set it aside and check its bag.</source>
        <translation>{name} no es del pedido #{number}. Apártelo y revise su bolsa.</translation>
    </message>
</context>
<context>
    <name>ShelvesPage</name>
    <message>
        <source>Shelves</source>
        <translation>Estantes</translation>
    </message>
    <message>
        <source>To put back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Orders to put back</source>
        <translation>Pedidos por devolver</translation>
    </message>
    <message>
        <source>No shelves yet</source>
        <translation>Aún no hay estantes</translation>
    </message>
    <message>
        <source>Shelves appear once the store has named them, or with the first bag.</source>
        <translation>Los estantes aparecen cuando la tienda los nombra, o con la primera bolsa.</translation>
    </message>
    <message>
        <source>Nothing to put back</source>
        <translation>Nada por devolver</translation>
    </message>
    <message>
        <source>What is not collected, cancelled or refused appears here by itself.</source>
        <translation>Lo no recogido, cancelado o rechazado aparece aquí solo.</translation>
    </message>
    <message>
        <source>Nothing is to be put back. Scan a shelf, then the bags on it.</source>
        <translation>No hay nada por devolver. Escanee un estante y sus bolsas.</translation>
    </message>
    <message>
        <source>To put back · {count}</source>
        <translation>Por devolver · {count}</translation>
    </message>
    <message>
        <source>Scan each item when it is back on its shelf.</source>
        <translation>Escanee cada artículo cuando esté en su estante.</translation>
    </message>
    <message>
        <source>Scan a shelf, then every bag on it.</source>
        <translation>Escanee un estante y cada bolsa que tenga.</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Ningún pedido elegido</translation>
    </message>
    <message>
        <source>Tap an order, or scan one of its items or bags.</source>
        <translation>Toque un pedido, o escanee uno de sus artículos o bolsas.</translation>
    </message>
    <message>
        <source>No shelf chosen</source>
        <translation>Ningún estante elegido</translation>
    </message>
    <message>
        <source>Tap a shelf, or scan its label.</source>
        <translation>Toque un estante, o escanee su etiqueta.</translation>
    </message>
    <message>
        <source>Everything of order #{number} is back on its shelf.</source>
        <translation>Todo el pedido #{number} está de vuelta en su estante.</translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>{count} more in the settings.</source>
        <translation>{count} más en los ajustes.</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>{name} is told as soon as the tablet is online: {time}</source>
        <translation>{name} recibirá el aviso en cuanto la tableta esté en línea: {time}</translation>
    </message>
    <message>
        <source>{name} is told: {time}</source>
        <translation>{name} recibe el aviso: {time}</translation>
    </message>
    <message>
        <source>Held for {name} until: {time}</source>
        <translation>Guardado para {name} hasta: {time}</translation>
    </message>
</context>
<context>
    <name>ShortPickSheet</name>
    <message>
        <source>Can&apos;t find it</source>
        <translation>No la encuentro</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué pasa?</translation>
    </message>
    <message>
        <source>A tap records {items}. The stock is corrected; the customer hears of it.</source>
        <translation>Un toque registra {items}. Se corrigen las existencias y se avisa al cliente.</translation>
    </message>
    <message>
        <source>Choose the item first.</source>
        <translation>Elija antes el artículo.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Set up this tablet</source>
        <translation>Configurar esta tableta</translation>
    </message>
    <message>
        <source>Who is at this counter?</source>
        <translation>¿Quién está en este mostrador?</translation>
    </message>
    <message>
        <source>Locked. Type your PIN and go on where you were.</source>
        <translation>Bloqueado. Teclee su PIN y siga donde estaba.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Teclee su PIN.</translation>
    </message>
    <message>
        <source>Good to see you</source>
        <translation>Nos alegra verle</translation>
    </message>
    <message>
        <source>Orders are being opened.</source>
        <translation>Abriendo los pedidos.</translation>
    </message>
    <message>
        <source>Sign in to see to it.</source>
        <translation>Inicie sesión para atenderlo.</translation>
    </message>
    <message>
        <source>Sign in first, then scan again.</source>
        <translation>Inicie sesión y escanee otra vez.</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Mostrador 1</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {span}.</source>
        <translation>Demasiados intentos. Reintente en {span}.</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>It goes to the service alone.</source>
        <translation>Solo va al servicio.</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Firmar otra vez</translation>
    </message>
    <message>
        <source>Goes without a signature</source>
        <translation>Va sin firma</translation>
    </message>
    <message>
        <source>Sign after all</source>
        <translation>Firmar ahora</translation>
    </message>
    <message>
        <source>Let {name} sign</source>
        <translation>Haga firmar a {name}</translation>
    </message>
    <message>
        <source>This store asks for it.</source>
        <translation>Esta tienda lo pide.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Write with a finger or a pen</source>
        <translation>Escriba con el dedo o un lápiz</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Firme aquí</translation>
    </message>
</context>
<context>
    <name>SignatureSheet</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Customer cannot sign</source>
        <translation>El cliente no puede firmar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Only for questions about this pickup; it is deleted after 90 days.</source>
        <translation>Solo para dudas sobre esta recogida; se borra a los 90 días.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elegir un motivo</translation>
    </message>
    <message>
        <source>Sign above first</source>
        <translation>Firme arriba primero</translation>
    </message>
    <message>
        <source>Take this signature</source>
        <translation>Usar esta firma</translation>
    </message>
</context>
<context>
    <name>SlotPanel</name>
    <message>
        <source>Close this slot&apos;s view</source>
        <translation>Cerrar la vista de esta franja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Take fewer or more…</source>
        <translation>Menos o más…</translation>
    </message>
    <message>
        <source>As many as usual</source>
        <translation>Tantos como siempre</translation>
    </message>
    <message>
        <source>Orders of this slot</source>
        <translation>Pedidos de esta franja</translation>
    </message>
    <message>
        <source>No orders are promised here.</source>
        <translation>Aquí no hay pedidos prometidos.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <source>Close {time}</source>
        <translation>Cerrar las {time}</translation>
    </message>
    <message>
        <source>Reopen {time}</source>
        <translation>Reabrir las {time}</translation>
    </message>
    <message>
        <source>This day is over: nothing can be changed any more.</source>
        <translation>Este día ha pasado: ya no se puede cambiar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are booked here; they keep their promise.</source>
        <translation>
            <numerusform>%n pedido está reservado aquí; mantiene su promesa.</numerusform>
            <numerusform>%n pedidos están reservados aquí; mantienen su promesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>These hours are blocked or after closing. Unblock them above to take orders again.</source>
        <translation>Estas horas están bloqueadas o después del cierre. Desbloquéelas arriba para volver a aceptar pedidos.</translation>
    </message>
    <message>
        <source>It takes no more orders.</source>
        <translation>Ya no acepta pedidos.</translation>
    </message>
    <message>
        <source>Closed, it takes no more; the storefront stops offering it.</source>
        <translation>Cerrada no acepta más; la tienda en línea deja de ofrecerla.</translation>
    </message>
    <message>
        <source>What was said about it waits to be sent.</source>
        <translation>Lo que se dijo sobre ella está sin enviar.</translation>
    </message>
    <message>
        <source>This tablet does not hold these orders any more.</source>
        <translation>Esta tableta ya no guarda estos pedidos.</translation>
    </message>
    <message>
        <source>{name} has it</source>
        <translation>Lo tiene {name}</translation>
    </message>
    <message>
        <source>Give #{number} to</source>
        <translation>Dar #{number} a</translation>
    </message>
    <message>
        <source>Open #{number}</source>
        <translation>Abrir #{number}</translation>
    </message>
</context>
<context>
    <name>SoundsSection</name>
    <message>
        <source>Play: {sound}</source>
        <translation>Reproducir: {sound}</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Silence for a while</source>
        <translation>Silencio un rato</translation>
    </message>
    <message>
        <source>How they sound</source>
        <translation>Cómo suenan</translation>
    </message>
    <message>
        <source>Right item</source>
        <translation>Artículo correcto</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Artículo equivocado</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Pedido nuevo</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>El cliente está aquí</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>No vino nadie</translation>
    </message>
    <message>
        <source>Nothing can be heard</source>
        <translation>No se oye nada</translation>
    </message>
    <message>
        <source>Mute for 30 minutes</source>
        <translation>Silenciar 30 minutos</translation>
    </message>
    <message>
        <source>The sounds come back by themselves. Banners still show what is new.</source>
        <translation>Los sonidos vuelven solos. Los avisos siguen en pantalla.</translation>
    </message>
    <message>
        <source>Sounds on again</source>
        <translation>Activar sonidos</translation>
    </message>
    <message>
        <source>Muted until {time}; then they come back by themselves.</source>
        <translation>En silencio hasta {time}; luego vuelven solos.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
</context>
<context>
    <name>StagePanel</name>
    <message>
        <source>Another shelf: scan or type it</source>
        <translation>Otro estante: escanee o teclee</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>One bag</source>
        <translation>Una bolsa</translation>
    </message>
    <message>
        <source>Several bags</source>
        <translation>Varias bolsas</translation>
    </message>
    <message>
        <source>How much goes into this bag? The rest goes into the next.</source>
        <translation>¿Cuánto va en esta bolsa? El resto va en la siguiente.</translation>
    </message>
    <message>
        <source>One bag for the rest</source>
        <translation>Una bolsa para el resto</translation>
    </message>
    <message>
        <source>Bag {number}: {items}</source>
        <translation>Bolsa {number}: {items}</translation>
    </message>
    <message>
        <source>Suggested shelf</source>
        <translation>Estante sugerido</translation>
    </message>
    <message>
        <source>Scan a shelf</source>
        <translation>Escanear estante</translation>
    </message>
    <message>
        <source>{shelf} is not cold</source>
        <translation>{shelf} no es frío</translation>
    </message>
    <message>
        <source>Something in this bag must stay cold. Take {shelf}, or put it here all the same.</source>
        <translation>Algo de esta bolsa debe estar frío. Use {shelf}, o póngala aquí igualmente.</translation>
    </message>
    <message>
        <source>{shelf} is full</source>
        <translation>{shelf} está lleno</translation>
    </message>
    <message>
        <source>Scan another shelf, or put it here all the same.</source>
        <translation>Escanee otro estante, o póngala aquí igualmente.</translation>
    </message>
    <message>
        <source>Choose what goes into this bag</source>
        <translation>Elija qué va en esta bolsa</translation>
    </message>
    <message>
        <source>Scan or type a shelf</source>
        <translation>Escanear o teclear un estante</translation>
    </message>
    <message>
        <source>Put {items} on {shelf}</source>
        <translation>Poner {items} en {shelf}</translation>
    </message>
</context>
<context>
    <name>StatusStepper</name>
    <message>
        <source>Placed</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Paso: {step}</translation>
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
        <translation>La llevo yo</translation>
    </message>
</context>
<context>
    <name>StrayItemCard</name>
    <message>
        <source>It is set aside</source>
        <translation>Está apartado</translation>
    </message>
    <message>
        <source>This scan was not counted. Set the wrong item aside and tap “It is set aside”.</source>
        <translation>Esta lectura no se ha contado. Aparte el artículo equivocado y toque «Está apartado».</translation>
    </message>
</context>
<context>
    <name>SubstituteSheet</name>
    <message>
        <source>Something else instead</source>
        <translation>Otra cosa en su lugar</translation>
    </message>
    <message>
        <source>What could be offered</source>
        <translation>Lo que se puede ofrecer</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>¿Cuántos?</translation>
    </message>
    <message>
        <source>The customer wants no substitute</source>
        <translation>El cliente no quiere sustituto</translation>
    </message>
    <message>
        <source>Record {name} as short.</source>
        <translation>Registre {name} como faltante.</translation>
    </message>
    <message>
        <source>The customer takes any similar item</source>
        <translation>El cliente acepta algo similar</translation>
    </message>
    <message>
        <source>For up to {cap} each; nobody is asked.</source>
        <translation>Hasta {cap} cada uno; no se pregunta.</translation>
    </message>
    <message>
        <source>The customer wants to be asked</source>
        <translation>El cliente quiere que le pregunten</translation>
    </message>
    <message>
        <source>They have {count} minutes to answer.</source>
        <translation>Tiene {count} minutos para responder.</translation>
    </message>
    <message>
        <source>They pay up to {cap} each.</source>
        <translation>Paga hasta {cap} cada uno.</translation>
    </message>
    <message>
        <source>Looking for something like it …</source>
        <translation>Buscando algo parecido …</translation>
    </message>
    <message>
        <source>Nothing like it is in stock. Scan another item, or record this one as short.</source>
        <translation>No hay nada parecido. Escanee otro artículo, o registre este como faltante.</translation>
    </message>
    <message>
        <source>In stock and not promised, {time}. Or scan an item in your hand.</source>
        <translation>En existencias y libre, {time}. O escanee un artículo que tenga.</translation>
    </message>
    <message>
        <source>Stock as of the last sync, {time}. Or scan an item in your hand.</source>
        <translation>Existencias de la última conexión, {time}. O escanee un artículo que tenga.</translation>
    </message>
    <message>
        <source>Record it as short</source>
        <translation>Registrar como faltante</translation>
    </message>
    <message>
        <source>Choose what to offer</source>
        <translation>Elegir qué ofrecer</translation>
    </message>
    <message>
        <source>Take {count} × {name} instead</source>
        <translation>Tomar {count} × {name} en su lugar</translation>
    </message>
    <message>
        <source>Ask the customer: {count} × {name}</source>
        <translation>Preguntar al cliente: {count} × {name}</translation>
    </message>
    <message>
        <source>The customer wants no substitute.</source>
        <translation>El cliente no quiere sustituto.</translation>
    </message>
    <message>
        <source>That is what they ordered. Close this and scan it again to pick it.</source>
        <translation>Es lo que pidieron. Cierre esto y escanéelo otra vez para prepararlo.</translation>
    </message>
    <message>
        <source>{name} is something else than {line}. Choose one of its kind.</source>
        <translation>{name} no es lo mismo que {line}. Elija uno de su clase.</translation>
    </message>
    <message>
        <source>{name} has a price in another currency.</source>
        <translation>{name} tiene el precio en otra moneda.</translation>
    </message>
    <message>
        <source>{name} costs more than the customer allowed. Choose a cheaper one.</source>
        <translation>{name} cuesta más de lo permitido. Elija uno más barato.</translation>
    </message>
    <message>
        <source>{name} is promised to somebody else.</source>
        <translation>{name} está prometido a otra persona.</translation>
    </message>
    <message>
        <source>Nothing here knows {name}. Check the label.</source>
        <translation>Aquí nadie conoce {name}. Revise la etiqueta.</translation>
    </message>
    <message>
        <source>{name} cannot be offered.</source>
        <translation>{name} no se puede ofrecer.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Este no</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>{count} left</source>
        <translation>quedan {count}</translation>
    </message>
    <message>
        <source>same price</source>
        <translation>mismo precio</translation>
    </message>
    <message>
        <source>{amount} cheaper</source>
        <translation>{amount} menos</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} más</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Back to the shelves</source>
        <translation>Volver a los estantes</translation>
    </message>
    <message>
        <source>Record all as missing</source>
        <translation>Registrar todas como perdidas</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Escanear con la cámara</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Go on with {shelf}</source>
        <translation>Seguir con {shelf}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Finish {shelf}</source>
        <translation>Terminar {shelf}</translation>
    </message>
    <message>
        <source>{shelf} is as it should be</source>
        <translation>{shelf} está como debe</translation>
    </message>
    <message>
        <source>{shelf} is gone through</source>
        <translation>{shelf} está revisado</translation>
    </message>
    <message>
        <source>Out of place</source>
        <translation>Fuera de sitio</translation>
    </message>
    <message>
        <source>Should stand here</source>
        <translation>Debería estar aquí</translation>
    </message>
</context>
<context>
    <name>SweptCard</name>
    <message>
        <source>Last seen {time} by {name}</source>
        <translation>Vista por última vez {time} por {name}</translation>
    </message>
    <message>
        <source>Last seen {time}</source>
        <translation>Vista por última vez {time}</translation>
    </message>
    <message>
        <source>Record as missing</source>
        <translation>Registrar como perdida</translation>
    </message>
    <message>
        <source>Record as missing: {bag}</source>
        <translation>Registrar como perdida: {bag}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Aún sin ver</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This tablet was signed off. Ask a shift lead.</source>
        <translation>Esta tableta se dio de baja. Pregunte al responsable.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {span} fast.</source>
        <translation>El reloj de esta tableta adelanta {span}.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is {span} slow.</source>
        <translation>El reloj de esta tableta atrasa {span}.</translation>
    </message>
    <message>
        <source>Switch on automatic date and time in the tablet&apos;s settings.</source>
        <translation>Active la fecha y hora automáticas en los ajustes de la tableta.</translation>
    </message>
    <message>
        <source>Everything is in step with the service.</source>
        <translation>Todo está al día con el servicio.</translation>
    </message>
    <message>
        <source>No network. Work on: everything is kept here and sent later.</source>
        <translation>Sin red. Siga trabajando: todo se guarda y se envía después.</translation>
    </message>
    <message>
        <source>{sentence} Last contact {time}.</source>
        <translation>{sentence} Último contacto {time}.</translation>
    </message>
</context>
<context>
    <name>Tablet</name>
    <message>
        <source>This tablet</source>
        <translation>Esta tableta</translation>
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
        <translation>No hay nada por enviar.</translation>
    </message>
    <message>
        <source>{steps}: kept on this tablet until the service has them.</source>
        <translation>{steps}: se guardan aquí hasta que los tenga el servicio.</translation>
    </message>
</context>
<context>
    <name>TabletSheet</name>
    <message>
        <source>To look at</source>
        <translation>Por ver</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Read everything through</source>
        <translation>Leerlo todo</translation>
    </message>
    <message>
        <source>Another store, or another counter</source>
        <translation>Otra tienda u otro mostrador</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave this store</source>
        <translation>Dejar esta tienda</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Sí, dejarla</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>{used} MB used, {free} free.</source>
        <translation>{used} MB usados, {free} libres.</translation>
    </message>
    <message>
        <source>{orders} orders, read up to change {cursor}.</source>
        <translation>Pedidos: {orders}, leído hasta el cambio {cursor}.</translation>
    </message>
    <message>
        <source>Last copy: {time}.</source>
        <translation>Última copia: {time}.</translation>
    </message>
    <message>
        <source>Read through at {time}: everything can be read.</source>
        <translation>Leído entero a las {time}: todo se puede leer.</translation>
    </message>
    <message>
        <source>Saved to a file: {count}</source>
        <translation>Guardado en un archivo: {count}</translation>
    </message>
    <message>
        <source>Save {steps} to a file</source>
        <translation>Guardar {steps} en un archivo</translation>
    </message>
    <message>
        <source>A shift lead can set this tablet up for another store.</source>
        <translation>Un responsable puede configurar esta tableta para otra tienda.</translation>
    </message>
    <message>
        <source>This tablet cannot leave while something is unsent. Wait for the network, or save it to a file and give that to whoever looks after the service.</source>
        <translation>Esta tableta no puede irse con algo sin enviar. Espere la red, o guárdelo en un archivo para quien cuida el servicio.</translation>
    </message>
    <message>
        <source>The tablet forgets this store, its orders and its people. Setting it up takes a new code.</source>
        <translation>La tableta olvida esta tienda, sus pedidos y su gente. Configurarla pide un código nuevo.</translation>
    </message>
    <message>
        <source>Nothing is left behind: this tablet can leave its store and be set up anew.</source>
        <translation>No queda nada: esta tableta puede dejar la tienda y configurarse de nuevo.</translation>
    </message>
</context>
<context>
    <name>Tablets</name>
    <message>
        <source>{name} · this tablet</source>
        <translation>{name} · esta tableta</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock out {name}</source>
        <translation>Bloquear {name}</translation>
    </message>
    <message>
        <source>Locked out {moment}</source>
        <translation>Bloqueada: {moment}</translation>
    </message>
    <message>
        <source>Set up {moment}, not seen since</source>
        <translation>Configurada: {moment}; sin contacto desde entonces</translation>
    </message>
    <message>
        <source>Seen {moment}</source>
        <translation>Vista: {moment}</translation>
    </message>
    <message>
        <source>Nothing unsent</source>
        <translation>Todo enviado</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>TabletsSection</name>
    <message>
        <source>Enrol a tablet</source>
        <translation>Dar de alta una tableta</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Otro código</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Lock out {name}?</source>
        <translation>¿Bloquear {name}?</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>How much on it is unsent, it has not said: that is lost, unless a shift lead saves it to a file there.</source>
        <translation>No ha dicho cuánto queda en ella sin enviar: eso se pierde, salvo que un responsable de turno lo guarde allí en un archivo.</translation>
    </message>
    <message>
        <source>{steps} on it are lost, unless a shift lead saves them to a file there.</source>
        <translation>{steps} en ella se pierden, salvo que un responsable de turno los guarde allí en un archivo.</translation>
    </message>
    <message>
        <source>Nothing on it was unsent when it was last seen.</source>
        <translation>La última vez que se vio, todo estaba enviado.</translation>
    </message>
    <message>
        <source>It is the one you hold: what is done on it from now on is not sent.</source>
        <translation>Es la que tiene en la mano: lo que se haga en ella desde ahora no se envía.</translation>
    </message>
    <message>
        <source>Setting it up again takes a new code.</source>
        <translation>Configurarla de nuevo requiere otro código.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Shift lead</source>
        <translation>Responsable de turno</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Off the team</source>
        <translation>Ya no está en el equipo</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Aún sin PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Back on the team</source>
        <translation>Volver al equipo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>TeamSection</name>
    <message>
        <source>Back to the team</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Take off the team</source>
        <translation>Quitar del equipo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>You will not be a shift lead any more</source>
        <translation>Dejará de ser responsable de turno</translation>
    </message>
    <message>
        <source>Team, tablets, schedule and insights close for you, and you type your PIN again. Only another shift lead can make you one again.</source>
        <translation>El equipo, las tabletas, la agenda y los resultados se cierran para usted, y escribirá otra vez su PIN. Solo otro responsable de turno puede volver a nombrarle.</translation>
    </message>
    <message>
        <source>Give up the lead</source>
        <translation>Dejar la responsabilidad</translation>
    </message>
    <message>
        <source>Stay a shift lead</source>
        <translation>Seguir como responsable</translation>
    </message>
    <message>
        <source>You take yourself off the team</source>
        <translation>Se quita a sí mismo del equipo</translation>
    </message>
    <message>
        <source>You are signed out at once. Only another shift lead can bring you back.</source>
        <translation>Su sesión se cierra enseguida. Solo otro responsable de turno puede readmitirle.</translation>
    </message>
    <message>
        <source>Take {name} off the team?</source>
        <translation>¿Quitar a {name} del equipo?</translation>
    </message>
    <message>
        <source>They sign in nowhere any more. What they did stays under their name; coming back takes a new PIN.</source>
        <translation>Ya no podrá iniciar sesión en ningún sitio. Lo que hizo queda a su nombre; para volver hará falta un PIN nuevo.</translation>
    </message>
    <message>
        <source>Keep on the team</source>
        <translation>Mantener en el equipo</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>la tienda en línea</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Pedido hecho</translation>
    </message>
    <message>
        <source>Order changed by the shop</source>
        <translation>Pedido cambiado por la tienda en línea</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Picking started</source>
        <translation>Preparación empezada</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Could not be picked</source>
        <translation>No se pudo preparar</translation>
    </message>
    <message>
        <source>Substitute proposed</source>
        <translation>Sustituto propuesto</translation>
    </message>
    <message>
        <source>Substitute accepted</source>
        <translation>Sustituto aceptado</translation>
    </message>
    <message>
        <source>Substitute declined</source>
        <translation>Sustituto rechazado</translation>
    </message>
    <message>
        <source>No answer about the substitute</source>
        <translation>Sin respuesta sobre el sustituto</translation>
    </message>
    <message>
        <source>Substitute withdrawn</source>
        <translation>Sustituto retirado</translation>
    </message>
    <message>
        <source>Bag put on a shelf</source>
        <translation>Bolsa puesta en un estante</translation>
    </message>
    <message>
        <source>Bag moved</source>
        <translation>Bolsa movida</translation>
    </message>
    <message>
        <source>Bag missing</source>
        <translation>Falta una bolsa</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready in part</source>
        <translation>Listo en parte</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retrasado</translation>
    </message>
    <message>
        <source>Customer chose another time</source>
        <translation>El cliente eligió otra hora</translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation>Viene otra persona</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Seen by staff</source>
        <translation>Visto por el personal</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Everything collected</source>
        <translation>Todo recogido</translation>
    </message>
    <message>
        <source>Handed over after cancellation</source>
        <translation>Entregado tras la cancelación</translation>
    </message>
    <message>
        <source>Refused by the customer</source>
        <translation>Rechazado por el cliente</translation>
    </message>
    <message>
        <source>Hold runs out soon</source>
        <translation>El plazo acaba pronto</translation>
    </message>
    <message>
        <source>Hold is over</source>
        <translation>El plazo terminó</translation>
    </message>
    <message>
        <source>Customer reminded</source>
        <translation>Recordatorio al cliente</translation>
    </message>
    <message>
        <source>Hold extended</source>
        <translation>Plazo ampliado</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>No recogido</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Back on its shelf</source>
        <translation>De vuelta en su sitio</translation>
    </message>
    <message>
        <source>Everything back on its shelf</source>
        <translation>Todo de vuelta en su estante</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Moved to another store</source>
        <translation>Trasladado a otra tienda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Exception in hand</source>
        <translation>Excepción en manos de</translation>
    </message>
    <message>
        <source>Exception resolved</source>
        <translation>Excepción resuelta</translation>
    </message>
    <message>
        <source>Exception open again</source>
        <translation>Excepción abierta de nuevo</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
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
        <translation>Deshacer  {seconds} s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Scan, or type an order, name or phone</source>
        <translation>Escanee o teclee pedido, nombre o teléfono</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Buscar o escanear</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
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
        <translation>{name} · {picked} de {ordered}</translation>
    </message>
</context>
<context>
    <name>ToteList</name>
    <message>
        <source>Totes of the walk</source>
        <translation>Cubetas del recorrido</translation>
    </message>
</context>
<context>
    <name>TypedPickSheet</name>
    <message>
        <source>Pick without scanning</source>
        <translation>Preparar sin escanear</translation>
    </message>
    <message>
        <source>Why not scanned?</source>
        <translation>¿Por qué no se escaneó?</translation>
    </message>
    <message>
        <source>Compare name and picture: the reason is kept.</source>
        <translation>Compare nombre e imagen: se guarda el motivo.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elegir un motivo</translation>
    </message>
    <message>
        <source>Pick {items} without scanning</source>
        <translation>Preparar {items} sin escanear</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Marked ready. The message waits for the undo.</source>
        <translation>Marcado listo. El mensaje espera.</translation>
    </message>
    <message>
        <source>Handed over. The message waits for the undo.</source>
        <translation>Entregado. El mensaje espera.</translation>
    </message>
    <message>
        <source>Recorded as refused</source>
        <translation>Registrado como rechazado</translation>
    </message>
    <message>
        <source>Back to picking</source>
        <translation>Volver a preparar</translation>
    </message>
    <message>
        <source>Recorded as short</source>
        <translation>Registrado como faltante</translation>
    </message>
    <message>
        <source>New time promised</source>
        <translation>Nueva hora prometida</translation>
    </message>
    <message>
        <source>Recorded as not collected</source>
        <translation>Registrado como no recogido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Bag on its shelf</source>
        <translation>Bolsa en su estante</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
        <translation>Los códigos se aceptan de nuevo</translation>
    </message>
    <message>
        <source>Type one, or try the last one again.</source>
        <translation>Escriba uno o pruebe otra vez el último.</translation>
    </message>
    <message>
        <source>Codes are taken again in {span}.</source>
        <translation>Los códigos se aceptan de nuevo en {span}.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Waiting now</source>
        <translation>Esperando ahora</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>{count} to take</source>
        <translation>Por tomar: {count}</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Cliente consultado</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Tote {label}</source>
        <translation>Cubeta {label}</translation>
    </message>
    <message>
        <source>Tote {label}: {count}</source>
        <translation>Cubeta {label}: {count}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>{most} totes are on the cart. Leave one out first.</source>
        <translation>En el carro hay {most} cubetas. Quite antes una.</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>All orders</source>
        <translation>Todos los pedidos</translation>
    </message>
    <message>
        <source>Go on with the walk</source>
        <translation>Seguir el recorrido</translation>
    </message>
    <message>
        <source>Totes</source>
        <translation>Cubetas</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>{name} is on none of these orders. Put it back.</source>
        <translation>{name} no es de ninguno de estos pedidos. Devuélvalo.</translation>
    </message>
    <message>
        <source>The customer is asked about {name}. Put it back until they answer.</source>
        <translation>Se pregunta al cliente por {name}. Devuélvalo hasta que responda.</translation>
    </message>
    <message>
        <source>{who} has taken {name} for {tote} already. Put this one back.</source>
        <translation>{who} ya tomó {name} para {tote}. Devuelva este.</translation>
    </message>
    <message>
        <source>You have all {count} of {name} already. Put this one back.</source>
        <translation>Ya tiene {count} de {name}. Devuelva este.</translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>{name} is not on this walk any more: its order was changed or taken off.</source>
        <translation>{name} ya no está en este recorrido: su pedido se cambió o se retiró.</translation>
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
        <translation>Cubetas</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>¿Cuántos?</translation>
    </message>
    <message>
        <source>Stops of the walk</source>
        <translation>Paradas del recorrido</translation>
    </message>
    <message numerus="yes">
        <source>Walk for %n order(s)</source>
        <translation>
            <numerusform>Recorrido de %n pedido</numerusform>
            <numerusform>Recorrido de %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{items} to take</source>
        <translation>{items} por tomar</translation>
    </message>
    <message>
        <source>with {name}, from the other end</source>
        <translation>con {name}, desde el otro extremo</translation>
    </message>
    <message>
        <source>Scan {items}</source>
        <translation>Escanear {items}</translation>
    </message>
    <message>
        <source>Put {tote} away</source>
        <translation>Guardar {tote}</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <translation>Esperando la respuesta del cliente</translation>
    </message>
    <message>
        <source>The walk is done</source>
        <translation>El recorrido está terminado</translation>
    </message>
    <message numerus="yes">
        <source>The other %n too</source>
        <translation>
            <numerusform>%n más también</numerusform>
            <numerusform>Los otros %n también</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalksBar</name>
    <message>
        <source>Go on with your walk · {count}</source>
        <translation>Seguir su recorrido · {count}</translation>
    </message>
    <message>
        <source>Join {name}&apos;s walk · {count}</source>
        <translation>Unirse al recorrido de {name} · {count}</translation>
    </message>
</context>
<context>
    <name>WaveChooser</name>
    <message>
        <source>Pick several</source>
        <translation>Preparar varios</translation>
    </message>
    <message>
        <source>{count} of at most {most} orders · {items}</source>
        <translation>{count} de {most} pedidos como máximo · {items}</translation>
    </message>
    <message>
        <source>Choose orders</source>
        <translation>Elegir pedidos</translation>
    </message>
    <message numerus="yes">
        <source>Walk for %n order(s)</source>
        <translation>
            <numerusform>Recorrido de %n pedido</numerusform>
            <numerusform>Recorrido de %n pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Item {gtin}</source>
        <translation>Artículo {gtin}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>lote {lot}</translation>
    </message>
    <message>
        <source>use by {day}</source>
        <translation>caduca el {day}</translation>
    </message>
    <message>
        <source>serial number {serial}</source>
        <translation>número de serie {serial}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{span} minutes</source>
        <translation>{span} minutos</translation>
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
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Bay {name}</source>
        <translation>Plaza {name}</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>On my way out</source>
        <translation>Salgo ya</translation>
    </message>
    <message>
        <source>I&apos;m on it</source>
        <translation>Me encargo</translation>
    </message>
    <message>
        <source>unanswered {span}</source>
        <translation>sin respuesta {span}</translation>
    </message>
    <message>
        <source>answered after {span}</source>
        <translation>respondido en {span}</translation>
    </message>
    <message>
        <source>Substitute?</source>
        <translation>¿Sustituto?</translation>
    </message>
    <message>
        <source>Partly ready</source>
        <translation>Listo en parte</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Picked {done}/{all}</source>
        <translation>Preparado {done}/{all}</translation>
    </message>
    <message>
        <source>Picking {done}/{all}</source>
        <translation>Preparando {done}/{all}</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Por preparar</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>No recogido</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>You see to: {what}</source>
        <translation>Se ocupa usted de: {what}</translation>
    </message>
    <message>
        <source>waiting {span}</source>
        <translation>espera {span}</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>hold is over</source>
        <translation>plazo vencido</translation>
    </message>
    <message>
        <source>held {span} more</source>
        <translation>se guarda {span} más</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>tarde {span}</translation>
    </message>
</context>
<context>
    <name>WrongCard</name>
    <message>
        <source>It is back</source>
        <translation>Ya está devuelto</translation>
    </message>
    <message>
        <source>This scan was not counted. Put the wrong item back and tap “It is back”.</source>
        <translation>Esta lectura no se ha contado. Devuelva el artículo equivocado y toque «Ya está devuelto».</translation>
    </message>
    <message>
        <source>First the wrong item</source>
        <translation>Primero el artículo equivocado</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Artículo equivocado</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n bolsa</numerusform>
            <numerusform>%n bolsas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent step(s)</source>
        <translation>
            <numerusform>%n paso sin enviar</numerusform>
            <numerusform>%n pasos sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan %n more item(s)</source>
        <translation>
            <numerusform>Escanear %n artículo más</numerusform>
            <numerusform>Escanear %n artículos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here.</source>
        <translation>
            <numerusform>%n artículo se queda aquí.</numerusform>
            <numerusform>%n artículos se quedan aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay here until {moment}.</source>
        <translation>
            <numerusform>%n artículo se queda aquí hasta {moment}.</numerusform>
            <numerusform>%n artículos se quedan aquí hasta {moment}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message numerus="yes">
        <source>%n figure(s) typed</source>
        <translation>
            <numerusform>%n cifra tecleada</numerusform>
            <numerusform>%n cifras tecleadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Tell {name} that it will be {time}?</source>
        <translation>¿Avisar a {name} de que será {time}?</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>They get a message as soon as there is a network. It cannot be taken back.</source>
        <translation>El mensaje sale en cuanto haya red. No se puede deshacer.</translation>
    </message>
    <message>
        <source>They get a message at once. It cannot be taken back.</source>
        <translation>El mensaje sale enseguida. No se puede deshacer.</translation>
    </message>
    <message>
        <source>No message goes: {name} gave no way to send one. Please call them.</source>
        <translation>No se envía ningún mensaje: {name} no dejó cómo recibirlo. Llame por teléfono.</translation>
    </message>
    <message>
        <source>I call {name}</source>
        <translation>Llamo a {name}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Tell {name}</source>
        <translation>Avisar a {name}</translation>
    </message>
</context>
<context>
    <name>_Slots</name>
    <message>
        <source>No character typed</source>
        <translation>Ningún carácter tecleado</translation>
    </message>
</context>
</TS>
