/* <pickup-picker>: where and when a cart can be picked up. One file, no dependencies; as a module or a classic
 * script. It talks to the storefront's own backend (`endpoint`), which passes four calls on to Counterhand with
 * the storefront's key. What is written between its tags is shown where scripts do not run. docs/storefront.md */
(() => {
  "use strict";

  const WORDS = {
    en: {
      at: "Pick up at {store}", notAt: "Not for pickup at {store}", nowhere: "No store can promise this right now.",
      ready: "Ready {day} from {time}", noTime: "No free time at the moment",
      others: "Other stores", change: "Change store", near: "Find a store near you", postcode: "Postcode",
      search: "Search", locate: "Use my location", lost: "Your location could not be read. Type a postcode instead.",
      all: "Everything is here", some: "{n} of {all} items here", none: "Not available here", one: "Available",
      chosen: "Chosen", pickup: "To pick up", ship: "Has to be shipped",
      out_of_stock: "Not in stock at this store", few: "Only {n} at this store",
      unknown_sku: "This store does not keep it", not_eligible: "Not for pickup at this store",
      age: "ID check, {n} or older", dock: "At the loading dock", together: "Everything together at {store}",
      shipped: "Shipped separately: {names}", day: "Day", earlier: "Earlier days", later: "Later days", times: "Times on {day}",
      closed: "Closed", shut: "No pickups on this day.", noneFree: "Every time of this day is taken.",
      slot_full: "Full", slot_items_full: "Too small for this cart", slot_closed: "Closed",
      slot_too_soon: "Too soon", slot_too_far: "Not yet", left: "{n} left", more: "Show all {n} times",
      holding: "Holding {time}…", held: "Held for you", where: "{when}, {store}", minutes: "{time} left",
      heldFor: "{when} at {store} is held for you for {n}.", soon: "{n} left to finish your order.",
      over: "This time is no longer held for you.", again: "Hold it again",
      taken: "Somebody was quicker: that time is taken.", gone: "Not everything is in stock there any more.",
      cannot: "That time can no longer be booked.", instead: "We can offer you this:",
      noOffer: "Nothing else can be promised right now. Choose another time.", part: "{n} of {all} items",
      offline: "You are offline. Nothing is lost.", slow: "This takes too long. Nothing is lost.",
      failed: "Pickup times cannot be shown right now.", retry: "Try again", loading: "Looking for pickup times…",
      required: "Choose a pickup time.", offer: "{when} at {store}",
    },
    es: {
      at: "Recoger en {store}", notAt: "No se puede recoger en {store}", nowhere: "Ninguna tienda puede prometerlo ahora.",
      ready: "Listo {day} a partir de las {time}", noTime: "Sin horas libres por ahora",
      others: "Otras tiendas", change: "Cambiar de tienda", near: "Busque una tienda cercana", postcode: "Código postal",
      search: "Buscar", locate: "Usar mi ubicación", lost: "No se pudo leer su ubicación. Escriba un código postal.",
      all: "Aquí está todo", some: "{n} de {all} artículos aquí", none: "No disponible aquí", one: "Disponible",
      chosen: "Elegida", pickup: "Para recoger", ship: "Se tiene que enviar",
      out_of_stock: "Agotado en esta tienda", few: "Solo {n} en esta tienda",
      unknown_sku: "Esta tienda no lo tiene", not_eligible: "No se puede recoger en esta tienda",
      age: "Documento de identidad, {n} años o más", dock: "En el muelle de carga", together: "Todo junto en {store}",
      shipped: "Se envía por separado: {names}", day: "Día", earlier: "Días anteriores", later: "Días siguientes", times: "Horas del {day}",
      closed: "Cerrado", shut: "Este día no hay recogidas.", noneFree: "Todas las horas de este día están ocupadas.",
      slot_full: "Completo", slot_items_full: "Pequeño para esta compra", slot_closed: "Cerrado",
      slot_too_soon: "Demasiado pronto", slot_too_far: "Aún no", left: "Plazas: {n}", more: "Mostrar las {n} horas",
      holding: "Reservando {time}…", held: "Reservado para usted", where: "{when}, {store}", minutes: "Quedan {time}",
      heldFor: "{when} en {store} queda reservado {n}.", soon: "Tiempo para terminar su pedido: {n}.",
      over: "Esta hora ya no está reservada para usted.", again: "Reservar otra vez",
      taken: "Alguien fue más rápido: esa hora está ocupada.", gone: "Ya no queda todo en esa tienda.",
      cannot: "Esa hora ya no se puede reservar.", instead: "Le podemos ofrecer esto:",
      noOffer: "Ahora no podemos prometer otra cosa. Elija otra hora.", part: "{n} de {all} artículos",
      offline: "No hay conexión. No se ha perdido nada.", slow: "Tarda demasiado. No se ha perdido nada.",
      failed: "Ahora no se pueden mostrar las horas de recogida.", retry: "Reintentar", loading: "Buscando horas de recogida…",
      required: "Elija una hora de recogida.", offer: "{when} en {store}",
    },
    de: {
      at: "Abholen in {store}", notAt: "Keine Abholung in {store}", nowhere: "Das kann gerade kein Markt zusagen.",
      ready: "Bereit {day} ab {time}", noTime: "Zurzeit keine freie Zeit",
      others: "Andere Märkte", change: "Markt wechseln", near: "Markt in der Nähe finden", postcode: "Postleitzahl",
      search: "Suchen", locate: "Meinen Standort verwenden", lost: "Ihr Standort war nicht lesbar. Geben Sie eine Postleitzahl ein.",
      all: "Hier ist alles da", some: "{n} von {all} Artikeln hier", none: "Hier nicht verfügbar", one: "Verfügbar",
      chosen: "Gewählt", pickup: "Zum Abholen", ship: "Wird verschickt",
      out_of_stock: "In diesem Markt nicht vorrätig", few: "Nur {n} in diesem Markt",
      unknown_sku: "Führt dieser Markt nicht", not_eligible: "In diesem Markt keine Abholung",
      age: "Ausweiskontrolle, ab {n} Jahren", dock: "An der Laderampe", together: "Alles zusammen in {store}",
      shipped: "Kommt getrennt per Versand: {names}", day: "Tag", earlier: "Frühere Tage", later: "Spätere Tage", times: "Zeiten am {day}",
      closed: "Geschlossen", shut: "An diesem Tag keine Abholung.", noneFree: "An diesem Tag ist jede Zeit vergeben.",
      slot_full: "Voll", slot_items_full: "Zu klein für den Einkauf", slot_closed: "Geschlossen",
      slot_too_soon: "Zu früh", slot_too_far: "Noch nicht", left: "Noch {n}", more: "Alle {n} Zeiten zeigen",
      holding: "{time} wird reserviert…", held: "Für Sie reserviert", where: "{when}, {store}", minutes: "Noch {time}",
      heldFor: "{when} in {store} ist {n} für Sie reserviert.", soon: "Noch {n}, um die Bestellung abzuschließen.",
      over: "Diese Zeit ist nicht mehr für Sie reserviert.", again: "Noch einmal reservieren",
      taken: "Jemand war schneller: Diese Zeit ist vergeben.", gone: "Dort ist nicht mehr alles vorrätig.",
      cannot: "Diese Zeit lässt sich nicht mehr buchen.", instead: "Das können wir Ihnen anbieten:",
      noOffer: "Mehr können wir gerade nicht zusagen. Wählen Sie eine andere Zeit.", part: "{n} von {all} Artikeln",
      offline: "Keine Verbindung. Es ist nichts verloren.", slow: "Das dauert zu lange. Es ist nichts verloren.",
      failed: "Abholzeiten lassen sich gerade nicht zeigen.", retry: "Erneut versuchen", loading: "Abholzeiten werden gesucht…",
      required: "Wählen Sie eine Abholzeit.", offer: "{when} in {store}",
    },
    fr: {
      at: "Retrait à {store}", notAt: "Pas de retrait à {store}", nowhere: "Aucun magasin ne peut le promettre pour l’instant.",
      ready: "Prêt {day} à partir de {time}", noTime: "Aucun créneau libre pour l’instant",
      others: "Autres magasins", change: "Changer de magasin", near: "Trouver un magasin proche", postcode: "Code postal",
      search: "Chercher", locate: "Utiliser ma position", lost: "Votre position n’a pas pu être lue. Saisissez un code postal.",
      all: "Tout est ici", some: "{n} articles sur {all} ici", none: "Pas disponible ici", one: "Disponible",
      chosen: "Choisi", pickup: "À retirer", ship: "Doit être expédié",
      out_of_stock: "Épuisé dans ce magasin", few: "Seulement {n} dans ce magasin",
      unknown_sku: "Ce magasin ne le vend pas", not_eligible: "Pas de retrait dans ce magasin",
      age: "Pièce d’identité, {n} ans ou plus", dock: "Au quai de chargement", together: "Tout ensemble à {store}",
      shipped: "Expédié séparément : {names}", day: "Jour", earlier: "Jours précédents", later: "Jours suivants", times: "Créneaux du {day}",
      closed: "Fermé", shut: "Pas de retrait ce jour-là.", noneFree: "Tous les créneaux de ce jour sont pris.",
      slot_full: "Complet", slot_items_full: "Trop petit pour ce panier", slot_closed: "Fermé",
      slot_too_soon: "Trop tôt", slot_too_far: "Pas encore", left: "Reste {n}", more: "Afficher les {n} créneaux",
      holding: "Réservation de {time}…", held: "Réservé pour vous", where: "{when}, {store}", minutes: "Encore {time}",
      heldFor: "{when} à {store} est réservé {n} pour vous.", soon: "Encore {n} pour finir votre commande.",
      over: "Ce créneau n’est plus réservé pour vous.", again: "Réserver à nouveau",
      taken: "Quelqu’un a été plus rapide : ce créneau est pris.", gone: "Tout n’est plus en stock là-bas.",
      cannot: "Ce créneau ne peut plus être réservé.", instead: "Nous pouvons vous proposer :",
      noOffer: "Rien d’autre ne peut être promis pour l’instant. Choisissez un autre créneau.", part: "{n} articles sur {all}",
      offline: "Pas de connexion. Rien n’est perdu.", slow: "C’est trop long. Rien n’est perdu.",
      failed: "Les créneaux ne peuvent pas être affichés pour l’instant.", retry: "Réessayer", loading: "Recherche des créneaux…",
      required: "Choisissez un créneau de retrait.", offer: "{when} à {store}",
    },
  };

  const DARK = `--surface: var(--pickup-surface, #1A212B); --text: var(--pickup-text, #F4F5F7);
    --muted: var(--pickup-muted, #A9B3C1); --border: var(--pickup-border, #2F3947); --edge: var(--pickup-edge, #8A96A6);
    --press: var(--pickup-press, #26303D); --good: #6FDDA5; --good-soft: #12301F; --warn: #FFC98A; --warn-soft: #36260F;`;
  const STYLE = `
  :host { color-scheme: light dark; display: block; container-type: inline-size;
    --accent: var(--pickup-accent, #0B5FFF); --on-accent: var(--pickup-on-accent, #fff);
    --radius: var(--pickup-radius, 14px); --inner: calc(var(--radius) * .75);
    --surface: var(--pickup-surface, #fff); --text: var(--pickup-text, #14181F); --muted: var(--pickup-muted, #5A6472);
    --border: var(--pickup-border, #E3E7EC); --edge: var(--pickup-edge, #7A8594); --press: var(--pickup-press, #ECEFF3);
    --good: #0B7443; --good-soft: #E3F5EB; --warn: #8A4700; --warn-soft: #FFF1DC; }
  :host([hidden]) { display: none; }
  :host([theme="light"]) { color-scheme: light; }
  @media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { ${DARK} } }
  :host([theme="dark"]) { color-scheme: dark; ${DARK} }
  *, ::before, ::after { box-sizing: border-box; }
  .box { padding: 20px; border: 1px solid var(--border); border-radius: var(--radius); background: var(--surface);
    color: var(--text); font: 1rem/1.5 var(--pickup-font, Inter, system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif);
    overflow-wrap: anywhere; text-align: start; }
  .box:focus { outline: none; }
  .box > * + * { margin-top: 16px; }
  p, ul, h3, h4, fieldset, legend { margin: 0; padding: 0; border: 0; min-width: 0; }
  ul { list-style: none; }
  h3, h4 { font-size: 1rem; font-weight: 650; }
  small { font-size: .875rem; color: var(--muted); }
  button, input { font: inherit; color: inherit; }
  :focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .head { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 14px; align-items: start; }
  .head svg { width: 24px; height: 24px; margin-top: 2px; }
  .head .name { font-weight: 650; font-size: 1.0625rem; line-height: 1.35; }
  .head .button { grid-column: 2; justify-self: start; margin-top: 8px; }
  .yes, .no { display: flex; align-items: baseline; gap: 8px; font-weight: 600; }
  .yes { color: var(--good); } .no { color: var(--warn); }
  .yes::before, .no::before { content: ""; flex: none; width: 9px; height: 9px; border-radius: 50%; background: currentColor; }
  .no::before { border-radius: 2px; }
  .button { display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-height: 44px; padding: 8px 16px;
    border: 1px solid var(--edge); border-radius: var(--inner); background: var(--surface); color: var(--text);
    font-weight: 600; text-align: center; cursor: pointer; touch-action: manipulation; }
  .button:hover { background: var(--press); }
  .button.main { width: 100%; min-height: 52px; border-color: transparent; background: var(--accent); color: var(--on-accent); }
  .button.main:hover { text-decoration: underline; text-underline-offset: .2em; }
  .button[aria-expanded]::after { content: ""; width: 8px; height: 8px; border: solid; border-width: 0 2px 2px 0;
    transform: translateY(-2px) rotate(45deg); }
  .button[aria-expanded="true"]::after { transform: translateY(2px) rotate(225deg); }
  .find { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8px; align-items: end; }
  .find label { font-size: .9375rem; font-weight: 600; }
  .find input { display: block; width: 100%; min-height: 44px; margin-top: 4px; padding: 8px 12px; border: 1px solid var(--edge);
    border-radius: var(--inner); background: var(--surface); }
  .find .locate { grid-column: 1 / -1; }
  .stores { display: grid; gap: 8px; margin-top: 12px; }
  .store { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; width: 100%; padding: 12px 16px;
    border: 1px solid var(--edge); border-radius: var(--inner); background: none; text-align: start; cursor: pointer; }
  .store:hover { background: var(--press); }
  .store b { font-weight: 650; }
  .store > * { grid-column: 1; } .store > .far { grid-column: 2; grid-row: 1; }
  .store[aria-pressed="true"] { border-color: var(--text); box-shadow: inset 0 0 0 1px var(--text); }
  .lines li { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); padding: 8px 0; border-top: 1px solid var(--border); }
  .lines li > span + * { grid-column: 2; }
  .lines .count { grid-row: span 3; font-weight: 650; font-variant-numeric: tabular-nums; }
  .lines small { display: block; } .lines .why { color: var(--warn); }
  h4 + ul { margin-top: 6px; }
  .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 2px; }
  .turn { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; } .turn:empty { display: none; }
  .tab { display: grid; justify-items: center; align-content: center; min-height: 60px; padding: 4px 0; border: 1px solid transparent;
    border-radius: var(--inner); background: none; cursor: pointer; line-height: 1.25; touch-action: manipulation; }
  .tab span { font-size: .8125rem; color: var(--muted); } .tab b { font-size: 1.125rem; font-weight: 650; font-variant-numeric: tabular-nums; }
  .tab:hover { background: var(--press); }
  .tab.shut b { text-decoration: line-through; text-decoration-thickness: 2px; font-weight: 400; color: var(--muted); }
  .tab[aria-selected="true"] { border-color: var(--text); box-shadow: inset 0 0 0 1px var(--text); }
  .tab[aria-selected="true"] span { color: var(--text); }
  .slots { display: grid; grid-template-columns: repeat(auto-fill, minmax(112px, 1fr)); gap: 8px; }
  .slot { position: relative; display: grid; align-content: center; min-height: 52px; padding: 6px 4px; border: 1px solid var(--edge);
    border-radius: var(--inner); font-size: .875rem; text-align: center; text-wrap: balance; line-height: 1.3; cursor: pointer; font-variant-numeric: tabular-nums; touch-action: manipulation; }
  .slot input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: inherit; }
  .slot:hover { background: var(--press); }
  .slot:has(:focus-visible) { outline: 3px solid var(--text); outline-offset: 2px; }
  .slot:has(:checked) { background: var(--accent); border-color: transparent; color: var(--on-accent); font-weight: 650; }
  .slot:has(:checked) small { color: inherit; }
  .slot:has(:checked) span::before { content: "✓ " / ""; }
  .slot:has(:disabled) { border-style: dashed; border-color: var(--border); color: var(--muted); background: none; cursor: not-allowed; }
  .more { margin-top: 8px; }
  .more, .wide { width: 100%; }
  .note { padding: 14px 16px; border-radius: var(--inner); background: var(--warn-soft); color: var(--warn); font-weight: 600; }
  .note .button { margin-top: 10px; }
  .held { padding: 14px 16px; border-radius: var(--inner); background: var(--good-soft); }
  .held .top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 16px; color: var(--good); font-weight: 650; }
  .held .top span { font-variant-numeric: tabular-nums; }
  .held .when { font-weight: 600; }
  .held.over { background: var(--warn-soft); } .held.over .top { color: var(--warn); }
  .held .button { margin-top: 10px; }
  .bone { height: 20px; border-radius: 8px; background: var(--press); } .bone + .bone { width: 62%; } .bone.tall { width: auto; height: 60px; }
  @media (prefers-reduced-motion: no-preference) {
    .bone { animation: wait 1.2s ease-in-out infinite alternate; }
    @keyframes wait { to { opacity: .45; } }
  }
  @container (min-width: 520px) {
    .head { grid-template-columns: auto minmax(0, 1fr) auto; }
    .head .button { grid-column: 3; grid-row: 1 / span 3; align-self: center; margin: 0; }
    .find { grid-template-columns: minmax(0, 1fr) auto auto; } .find .locate { grid-column: auto; }
    .tab { min-height: 64px; }
    .slots { grid-template-columns: repeat(auto-fill, minmax(152px, 1fr)); }
    .slot { font-size: 1rem; }
  }
  @container (max-width: 519px) { .box { padding: 16px; } }
  @container (max-width: 339px) { .days { grid-template-columns: repeat(4, minmax(0, 1fr)); } }
  @media (forced-colors: active) { .slot:has(:checked), .button.main { border: 3px solid Highlight; } }`;

  const REMEMBERED = "counterhand-pickup-location";
  const PATIENCE_MS = 15000;
  const KEY_PAUSE_MS = 450;
  const FIRST_SLOTS = 12;
  const DAYS = 7;
  const SOON_S = 120;
  const DAY_MS = 86400000;
  const CLOCK = { hour: "numeric", minute: "2-digit" };
  const GONE_BACK_MS = [1800000, 3600000, 7200000]; // by how much clocks go back: half an hour on Lord Howe

  /** An element with attributes, listeners (`onclick`) and children; nothing is ever parsed from text. */
  const h = (tag, attributes, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else if (name === "checked" || name === "disabled") node[name] = value;
      else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
    return node;
  };

  const shopIcon = () => {
    const space = "http://www.w3.org/2000/svg";
    const icon = document.createElementNS(space, "svg");
    const path = document.createElementNS(space, "path");
    for (const [name, value] of [["viewBox", "0 0 24 24"], ["aria-hidden", "true"], ["fill", "none"],
      ["stroke", "currentColor"], ["stroke-width", "1.8"], ["stroke-linejoin", "round"], ["stroke-linecap", "round"]]) {
      icon.setAttribute(name, value);
    }
    path.setAttribute("d", "M4 10v10h16V10M3 10l2-6h14l2 6a3 3 0 0 1-6 0a3 3 0 0 1-6 0a3 3 0 0 1-6 0ZM10 20v-5h4v5");
    icon.append(path);
    return icon;
  };

  /** Also where the page was not loaded over HTTPS, and randomUUID is missing. */
  const newKey = () => {
    if (crypto.randomUUID) return crypto.randomUUID();
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  const memory = {
    get() { try { return localStorage.getItem(REMEMBERED); } catch { return null; } },
    set(code) { try { localStorage.setItem(REMEMBERED, code); } catch { /* private windows forbid it */ } },
  };

  /** What the backend, or the service behind it, did not want: `code`, `detail`, perhaps an `offer`. */
  class Refusal extends Error {
    constructor(status, body) {
      super(body.detail || String(status));
      this.status = status;
      this.code = body.code || (status ? "failed" : "offline");
      this.offer = body.offer || null;
    }
  }

  class Backend {
    constructor(endpoint, ahead) {
      this.endpoint = endpoint.replace(/\/+$/, "");
      this.ahead = ahead; // by how much the service's clock is ahead of this one, in ms
    }

    async ask(method, path, body, key) {
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
      const headers = { Accept: "application/json" };
      if (body) headers["Content-Type"] = "application/json";
      if (key) headers["Idempotency-Key"] = key;
      let status = 0;
      let answer;
      try {
        const reply = await fetch(this.endpoint + path, {
          method, headers, body: body && JSON.stringify(body), signal: stop.signal, keepalive: method === "DELETE",
        });
        status = reply.status;
        const date = Date.parse(reply.headers.get("Date"));
        // The header leaves out what is less than a second, and servers write it once in a second: promise less.
        if (date) this.ahead = date + 2000 - Date.now();
        answer = status === 204 ? {} : await reply.json();
      } catch {
        // Not JSON: something between the storefront and the service answered.
        if (status && !stop.signal.aborted) throw new Refusal(status, { code: "failed" });
        throw new Refusal(0, { code: stop.signal.aborted ? "timeout" : "offline" });
      } finally {
        clearTimeout(timer);
      }
      if (status >= 400) throw new Refusal(status, answer);
      return answer;
    }
  }

  /** Words, days and times of one language; times are the store's. */
  class Speech {
    constructor(tag) {
      this.tag = tag;
      this.words = WORDS[tag.split("-")[0].toLowerCase()] || WORDS.en;
      this.made = new Map(); // formats, which are slow to make
      try { Intl.getCanonicalLocales(tag); } catch { this.tag = "en"; }
    }

    say(key, values = {}) {
      return this.words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
    }

    formatOf(options, zone) {
      const key = JSON.stringify([zone, options]);
      if (!this.made.has(key)) this.made.set(key, new Intl.DateTimeFormat(this.tag, { timeZone: zone, ...options }));
      return this.made.get(key);
    }

    format(options, zone, moment) {
      return this.formatOf(options, zone).format(moment);
    }

    /** Whether the store's clocks show this time of day again, or did so before. */
    isTwice(text, zone) {
      const shown = (by) => this.format(CLOCK, zone, new Date(Date.parse(text) + by));
      return GONE_BACK_MS.some((by) => shown(by) === shown(0) || shown(-by) === shown(0));
    }

    /** A time of day; with its offset where the store's clocks show it twice. */
    clock(text, zone) {
      const options = this.isTwice(text, zone) ? { ...CLOCK, timeZoneName: "shortOffset" } : CLOCK;
      return unbroken(this.format(options, zone, new Date(text)));
    }

    span(window, zone) {
      const { start, end } = window;
      // Where a clock shows an offset, both ends are written out.
      if (this.isTwice(start, zone) || this.isTwice(end, zone)) return `${this.clock(start, zone)}–${this.clock(end, zone)}`;
      const both = this.formatOf(CLOCK, zone).formatRange(new Date(start), new Date(end));
      return unbroken(both).replace(/\s*–\s*/, "\u2060–\u2060");
    }

    day(text, zone, now, options = { weekday: "short", day: "numeric", month: "short" }) {
      const moment = new Date(text);
      const date = (at) => Date.parse(new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(at));
      const away = Math.round((date(moment) - date(now)) / DAY_MS);
      if (away === 0 || away === 1) return new Intl.RelativeTimeFormat(this.tag, { numeric: "auto" }).format(away, "day");
      return this.format(options, zone, moment);
    }

    when(window, zone, now) {
      const text = `${this.day(window.start, zone, now)}, ${this.span(window, zone)}`;
      return text[0].toLocaleUpperCase(this.tag) + text.slice(1);
    }

    /** A `YYYY-MM-DD` of the store's calendar. */
    date(day, options) {
      return this.format(options, "UTC", new Date(day + "T00:00:00Z"));
    }

    minutes(n) {
      return new Intl.NumberFormat(this.tag, { style: "unit", unit: "minute", unitDisplay: "long" }).format(n);
    }

    distance(km) {
      const isUS = /-US$/i.test(this.tag);
      return new Intl.NumberFormat(this.tag, {
        style: "unit", unit: isUS ? "mile" : "kilometer", maximumFractionDigits: 1,
      }).format(isUS ? km / 1.609344 : km);
    }
  }

  class PickupPicker extends HTMLElement {
    static formAssociated = true;
    static observedAttributes = ["mode", "endpoint", "sku", "quantity", "cart", "location", "language", "hold"];

    #internals = this.attachInternals();
    #root = this.attachShadow({ mode: "open", delegatesFocus: true });
    #live = h("p", { class: "unseen", role: "status" });
    #place = h("div");
    #set = {}; // what was given by properties, before attributes
    #turn = 0; // counts loads: an answer to an earlier question is thrown away
    #state = { phase: "loading" };
    #wish = null; // the hold that is being asked for; kept for `Try again` with its key
    #busy = false;
    #next = null;
    #timer = 0;
    #pause = 0;
    #byKey = false;
    #silenced = [];

    constructor() {
      super();
      try {
        // A style element would need 'unsafe-inline' in the storefront's Content-Security-Policy.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(STYLE);
        this.#root.adoptedStyleSheets = [sheet];
      } catch {
        this.#root.append(h("style", {}, STYLE));
      }
      this.#root.append(this.#place, this.#live);
      this.#root.addEventListener("keydown", () => { this.#byKey = true; });
      this.#root.addEventListener("pointerdown", () => { this.#byKey = false; });
    }

    get mode() { return this.getAttribute("mode") || "product"; }
    set mode(value) { this.setAttribute("mode", value); }
    get value() { return this.#state.hold ? this.#state.hold.hold_id : ""; }
    get location() { return this.#state.code || ""; }
    set location(code) { this.setAttribute("location", code); }
    get form() { return this.#internals.form; }
    get cart() {
      if (this.#set.cart) return this.#set.cart;
      try {
        const lines = JSON.parse(this.getAttribute("cart") || "[]");
        return Array.isArray(lines) ? lines : [];
      } catch { return []; }
    }
    set cart(lines) { this.#set.cart = lines; this.#begin(); }
    checkValidity() { return this.#internals.checkValidity(); }
    reportValidity() { return this.#internals.reportValidity(); }

    connectedCallback() { this.#begin(); }

    disconnectedCallback() {
      this.#turn += 1;
      clearInterval(this.#timer);
      clearTimeout(this.#pause);
    }

    attributeChangedCallback(name, before, now) {
      if (name === "cart") this.#set.cart = null;
      if (this.isConnected && before !== now) this.#begin();
    }

    formResetCallback() { this.#giveUp(); this.#render(); }

    // --- what is asked ---

    #lines() {
      if (this.mode !== "product") return this.cart;
      const sku = this.getAttribute("sku");
      return sku ? [{ sku, quantity: Number(this.getAttribute("quantity")) || 1 }] : [];
    }

    /** One start for any number of attributes that are set in one go. */
    #begin() {
      const turn = this.#turn += 1;
      queueMicrotask(() => {
        if (turn !== this.#turn || !this.isConnected) return;
        const near = document.documentElement.lang || "en";
        const own = this.closest("[lang]");
        this.speech = new Speech(this.getAttribute("language") || (own && own.lang) || near);
        const ahead = this.backend ? this.backend.ahead : 0;
        this.backend = new Backend(this.getAttribute("endpoint") || "/pickup", ahead);
        clearTimeout(this.#pause);
        const { hold, code } = this.#state;
        const asked = JSON.stringify(this.#lines().map(({ sku, quantity }) => [sku, quantity]));
        if (hold && this.#state.asked !== asked) this.#giveUp();
        this.#state = { phase: "loading", asked, code: this.getAttribute("location") || code || memory.get(), hold: this.#state.hold };
        if (this.#state.hold) this.#keep(this.#state.hold);
        else this.#takeGivenHold();
        this.#check();
        this.#load();
      });
    }

    /** The storefront rendered its page again and says what is held already. */
    #takeGivenHold() {
      try {
        const given = JSON.parse(this.getAttribute("hold") || "null");
        if (given && Date.parse(given.expires_at) > Date.now()) {
          this.#state.code = given.location_code;
          this.#keep(given);
        }
      } catch { /* not a hold: nothing is held */ }
    }

    async #load(near = null) {
      const state = this.#state;
      const turn = this.#turn += 1;
      const lines = this.#lines();
      this.#render();
      if (!lines.length) return;
      try {
        const asked = lines.map(({ sku, quantity }) => ({ sku, quantity }));
        const found = await this.backend.ask("POST", "/availability", { lines: asked, language: this.speech.tag.slice(0, 10), ...near });
        if (turn !== this.#turn) return;
        state.places = found.locations;
        const known = state.places.find((each) => each.location_code === state.code);
        state.code = (known || state.places[0] || {}).location_code;
        state.phase = "ready";
        state.error = null;
        this.#hand();
        if (this.mode !== "product") this.#tellShipping();
        if (this.mode === "checkout" && state.code) await this.#loadSlots();
      } catch (error) {
        if (turn === this.#turn) this.#fail(error, () => this.#load(near));
      }
      if (turn === this.#turn) this.#render();
    }

    async #loadSlots() {
      const state = this.#state;
      const code = state.code;
      const lines = this.#pickable();
      state.days = null;
      if (!lines.length) { state.days = []; return; }
      const cart = lines.map(({ sku, quantity }) => `${sku}:${quantity}`).join(",");
      const query = new URLSearchParams({ days: DAYS, cart, language: this.speech.tag.slice(0, 10) });
      if (state.from) query.set("from", state.from);
      const found = await this.backend.ask("GET", `/locations/${encodeURIComponent(code)}/slots?${query}`);
      if (state !== this.#state || code !== state.code) return;
      state.zone = found.time_zone;
      state.days = found.days;
      state.first = state.first || found.days[0].day;
      const held = state.hold && state.hold.location_code === code && state.hold.slot.start;
      const shown = state.days.find((day) => day.slots.some((slot) => same(slot.start, held)))
        || state.days.find((day) => day.day === state.day && day.slots.length)
        || state.days.find((day) => day.slots.some((slot) => slot.bookable)) || state.days[0];
      state.day = shown && shown.day;
    }

    #fail(error, retry) {
      if (!(error instanceof Refusal)) throw error;
      const key = error.code === "offline" ? "offline" : error.code === "timeout" ? "slow" : "failed";
      this.#state.error = { key, retry };
      this.#hand();
      this.#tell("pickup-error", { code: error.code, detail: error.message });
      this.#announce(this.speech.say(key));
    }

    /** Nothing to choose from, and nothing held: what the page says without scripts is better than that. */
    get #isAway() {
      const { phase, error, hold, days } = this.#state;
      return Boolean(error) && !hold && (phase === "loading" || (this.mode === "checkout" && !days));
    }

    /** The form is this element's, or that of the page's own controls. */
    #hand() {
      this.#silence(!this.#isAway);
      this.#check();
    }

    /** Controls between the tags are for pages without scripts: they must not be sent along, nor stop a form. */
    #silence(isSilent) {
      const found = isSilent ? this.querySelectorAll("input, select, textarea, button") : this.#silenced;
      for (const control of found) {
        if (isSilent && control.disabled) continue;
        control.disabled = isSilent;
        if (isSilent) this.#silenced.push(control);
      }
      if (!isSilent) this.#silenced = [];
    }

    // --- what is chosen ---

    get #here() { return (this.#state.places || []).find((each) => each.location_code === this.#state.code); }

    #pickable() {
      const verdicts = this.#here ? this.#here.lines : [];
      return this.cart.filter((_, at) => verdicts[at] && verdicts[at].pickup);
    }

    async #choose(code) {
      const state = this.#state;
      state.isOpen = false;
      state.refused = null;
      const isNew = code !== state.code;
      state.code = code;
      state.from = state.first = null;
      // Times of the other store are none of this one's.
      if (isNew) state.days = null;
      memory.set(code);
      const place = this.#here;
      this.#render("toggle");
      if (!isNew) return;
      this.#tell("pickup-location", { location_code: code });
      if (this.mode === "cart") this.#tellShipping();
      this.#announce(this.speech.say("at", { store: place.name }) + ". " + this.#standing(place).text);
      if (this.mode === "checkout") await this.#reloadSlots();
    }

    /** Some days on or back; never before the store's today. */
    async #turnTo(days, key) {
      const state = this.#state;
      const from = new Date(`${state.days[0].day}T00:00:00Z`);
      from.setUTCDate(from.getUTCDate() + days);
      const day = from.toISOString().slice(0, 10);
      state.from = day > state.first ? day : null;
      state.days = null;
      this.#render();
      await this.#reloadSlots();
      if (state === this.#state) this.#render(key);
    }

    async #reloadSlots() {
      const state = this.#state;
      try {
        this.#tellShipping();
        await this.#loadSlots();
        state.error = null;
        if (state === this.#state) this.#hand();
      } catch (error) {
        this.#fail(error, () => this.#reloadSlots());
      }
      if (state === this.#state) this.#render();
    }

    #tellShipping() {
      const skus = this.#here ? this.#here.lines.filter((line) => !line.pickup).map((line) => line.sku) : [];
      this.#tell("pickup-ship", { skus });
    }

    #locate() {
      const failed = () => { this.#state.lost = true; this.#announce(this.speech.say("lost")); this.#render(); };
      if (!navigator.geolocation) { failed(); return; }
      navigator.geolocation.getCurrentPosition(({ coords }) => {
        this.#state.lost = false;
        // Two digits are a kilometre: enough to sort stores, and nobody's address.
        const round = (degrees) => Math.round(degrees * 100) / 100;
        this.#load({ coordinates: { latitude: round(coords.latitude), longitude: round(coords.longitude) } });
      }, failed, { maximumAge: 600000, timeout: PATIENCE_MS });
    }

    #pick(slot) {
      const { code } = this.#state;
      this.#tell("pickup-slot", { location_code: code, start: slot.start, end: slot.end });
      clearTimeout(this.#pause);
      const go = () => this.#hold(this.#wishFor(code, slot, this.#pickable()));
      // Arrow keys choose every time on their way: wait until they rest on one.
      if (this.#byKey) this.#pause = setTimeout(go, KEY_PAUSE_MS);
      else go();
    }

    #wishFor(code, slot, lines) {
      const wanted = lines.map(({ sku, quantity, substitution_preference, price_cap_minor }) =>
        ({ sku, quantity, substitution_preference, price_cap_minor }));
      return { key: newKey(), asked: this.#state.asked, slot, body: { location_code: code, slot_start: slot.start, lines: wanted } };
    }

    async #hold(wish) {
      const state = this.#state;
      if (wish.asked !== state.asked) return;
      if (this.#busy) {
        // The same again changes nothing; of others the newest counts.
        if (!sameWish(wish, this.#wish)) this.#next = wish;
        return;
      }
      if (state.hold && !state.isOver && sameWish(wish, { body: { ...state.hold, slot_start: state.hold.slot.start } })) return;
      this.#busy = true;
      this.#wish = wish;
      state.refused = state.error = null;
      this.#announce(this.speech.say("holding", { time: this.speech.span(wish.slot, this.#zoneOf(wish.body.location_code)) }));
      this.#render();
      try {
        const hold = await this.#ask(wish);
        this.#wish = null;
        // Of a cart that has changed meanwhile nothing is kept.
        if (wish.asked !== this.#state.asked) this.#release(hold);
        else {
          this.#keep(hold);
          this.#tellHeld();
        }
      } catch (error) {
        if (wish.asked !== this.#state.asked) this.#wish = null;
        else this.#refuse(error, wish);
      }
      this.#busy = false;
      const next = this.#next;
      this.#next = null;
      if (next) await this.#hold(next);
      else this.#render();
    }

    async #ask(wish) {
      // Once asked, a wish stays as it is: the same key must always come with the same body.
      if (!("replaces" in wish.body) && this.value) wish.body.replaces = this.value;
      try {
        return await this.backend.ask("POST", "/holds", wish.body, wish.key);
      } catch (error) {
        if (!wish.body.replaces || !/hold/.test(error.code)) throw error;
        // What it replaces is over or unknown by now.
        wish.body.replaces = undefined;
        wish.key = newKey();
        return this.backend.ask("POST", "/holds", wish.body, wish.key);
      }
    }

    #refuse(error, wish) {
      if (!(error instanceof Refusal)) throw error;
      if (error.status !== 409 && error.status !== 422) {
        this.#fail(error, () => this.#hold(wish));
        return;
      }
      const { code } = error;
      const key = /full|closed/.test(code) ? "taken" : /stock|sku|eligible/.test(code) ? "gone" : "cannot";
      this.#state.refused = { key, offer: error.offer };
      this.#wish = null;
      this.#tell("pickup-error", { code, detail: error.message });
      this.#announce(this.speech.say(key) + " " + (error.offer
        ? this.speech.say("instead") + " " + this.#offered(error.offer) : this.speech.say("noOffer")));
      this.#reloadSlots();
    }

    async #takeOffer(offer) {
      const state = this.#state;
      const isElsewhere = state.code !== offer.location_code;
      state.code = offer.location_code;
      if (isElsewhere) state.days = null;
      const own = new Map(this.cart.map((line) => [line.sku, line]));
      const lines = offer.lines.map((line) => ({ ...own.get(line.sku), ...line }));
      await this.#hold(this.#wishFor(offer.location_code, offer.slot, lines));
      if (isElsewhere && state.hold) {
        memory.set(state.code);
        this.#tell("pickup-location", { location_code: state.code });
      }
      await this.#reloadSlots();
      this.#focus("held");
    }

    // --- the hold ---

    #keep(hold) {
      const state = this.#state;
      state.hold = hold;
      state.isOver = this.#secondsLeft() <= 0;
      state.warned = this.#secondsLeft() <= SOON_S;
      this.#internals.setFormValue(hold.hold_id);
      this.#check();
      clearInterval(this.#timer);
      if (!state.isOver) this.#timer = setInterval(() => this.#tick(), 1000);
    }

    #tellHeld() {
      const { hold } = this.#state;
      const { hold_id, expires_at, slot } = hold;
      this.#tell("pickup-hold", { hold_id, expires_at, slot, location_code: hold.location_code });
      this.#announce(this.speech.say("heldFor", { ...this.#heldAt(), n: this.speech.minutes(Math.round(this.#secondsLeft() / 60)) }));
    }

    #secondsLeft() {
      return Math.max(0, Math.round((Date.parse(this.#state.hold.expires_at) - Date.now() - this.backend.ahead) / 1000));
    }

    #tick() {
      const state = this.#state;
      if (!state.hold || state.isOver) return;
      const left = this.#secondsLeft();
      const shown = this.#root.querySelector(".left");
      if (shown) shown.textContent = this.#leftText(left);
      if (left <= SOON_S && left > 0 && !state.warned) {
        state.warned = true;
        this.#announce(this.speech.say("soon", { n: this.speech.minutes(Math.ceil(left / 60)) }));
      }
      if (left <= 0) {
        // Its id stays the form's value: the service gives the time anyway if it is still free.
        state.isOver = true;
        clearInterval(this.#timer);
        this.#announce(this.speech.say("over"));
        this.#render();
      }
    }

    #leftText(left) {
      return this.speech.say("minutes", { time: `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}` });
    }

    #giveUp() {
      const { hold } = this.#state;
      if (!hold) return;
      this.#state.hold = null;
      this.#internals.setFormValue(null);
      this.#check();
      this.#release(hold);
    }

    #release(hold) {
      this.backend.ask("DELETE", `/holds/${hold.hold_id}`).catch(() => { /* it runs out by itself */ });
    }

    #check() {
      const isMissing = this.mode === "checkout" && this.hasAttribute("required") && !this.#state.hold && !this.#isAway;
      if (isMissing) this.#internals.setValidity({ valueMissing: true }, this.speech.say("required"));
      else this.#internals.setValidity({});
    }

    // --- what is told ---

    #tell(name, detail) {
      this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    }

    #announce(text) {
      this.#live.textContent = "";
      // A sentence that is there already is not read out again.
      requestAnimationFrame(() => { this.#live.textContent = text; });
    }

    #now() { return new Date(Date.now() + this.backend.ahead); }

    #zoneOf(code) {
      const place = (this.#state.places || []).find((each) => each.location_code === code);
      return place ? place.time_zone : this.#state.zone;
    }

    #nameOf(code) {
      const place = (this.#state.places || []).find((each) => each.location_code === code);
      return place ? place.name : code;
    }

    #heldAt() {
      const { hold } = this.#state;
      const zone = this.#zoneOf(hold.location_code);
      return { when: this.speech.when(hold.slot, zone, this.#now()), store: this.#nameOf(hold.location_code) };
    }

    #offered(offer) {
      const when = this.speech.when(offer.slot, this.#zoneOf(offer.location_code), this.#now());
      const count = (lines) => lines.reduce((sum, line) => sum + line.quantity, 0);
      const [n, all] = [count(offer.lines), count(this.#pickable())];
      const text = this.speech.say("offer", { when, store: offer.location_name });
      return n < all ? `${text} (${this.speech.say("part", { n, all })})` : text;
    }

    /** How it stands with a store, in a few words. */
    #standing(place) {
      const { speech } = this;
      const n = place.lines.filter((line) => line.pickup).length;
      if (!n) return { isGood: false, text: speech.say("none") };
      if (!place.first_slot) return { isGood: false, text: speech.say("noTime") };
      const ready = speech.say("ready", {
        day: speech.day(place.first_slot.start, place.time_zone, this.#now()),
        time: speech.clock(place.first_slot.start, place.time_zone),
      });
      const all = place.lines.length;
      return { isGood: true, text: n < all ? `${speech.say("some", { n, all })} · ${ready}` : ready };
    }

    // --- what is shown ---

    #render(focus) {
      if (!this.speech) return;
      const focused = this.#root.activeElement;
      const key = focus || (focused && focused.dataset.key);
      const { phase, error } = this.#state;
      const parts = phase === "ready" ? this.#content() : error ? [] : this.#skeleton();
      if (error) parts.unshift(this.#trouble(error));
      const isBusy = this.#busy || (phase === "loading" && !error);
      const box = h("section", {
        class: "box", part: "box", tabindex: "-1", "data-key": "box", "aria-busy": String(isBusy),
        "aria-label": this.#here ? this.speech.say("at", { store: this.#here.name }) : this.speech.say("pickup"),
      }, parts);
      this.#place.replaceChildren(box, ...(this.#isAway ? [h("slot")] : []));
      if (key && (focused || focus)) this.#focus(key);
    }

    #focus(key) {
      const wanted = this.#root.querySelector(`[data-key="${CSS.escape(key)}"]`) || this.#root.querySelector(".box");
      if (wanted) wanted.focus({ preventScroll: key !== "held" });
    }

    #skeleton() {
      const bones = this.mode === "checkout" ? [h("div", { class: "bone tall" })] : [];
      return [h("p", { class: "unseen" }, this.speech.say("loading")), h("div", { class: "bone" }), h("div", { class: "bone" }), ...bones];
    }

    #trouble({ key, retry }) {
      const again = () => { this.#state.error = null; this.#announce(this.speech.say("loading")); retry(); this.#render("box"); };
      return h("div", { class: "note", part: "notice" }, this.speech.say(key), h("br"),
        h("button", { class: "button", part: "button", type: "button", "data-key": "retry", onclick: again }, this.speech.say("retry")));
    }

    #content() {
      const { speech } = this;
      if (!this.#here) return [h("p", {}, speech.say("nowhere"))];
      const parts = [this.#head()];
      if (this.#state.isOpen) parts.push(this.#stores());
      if (this.mode === "cart") parts.push(...this.#cartLines());
      if (this.mode === "checkout") parts.push(...this.#checkout());
      return parts;
    }

    #head() {
      const { speech } = this;
      const place = this.#here;
      const [line] = place.lines;
      const isProduct = this.mode === "product";
      const standing = this.#standing(place);
      const isRefused = isProduct && !line.pickup;
      const hints = isProduct ? this.#hints(line) : [];
      const toggle = () => { this.#state.isOpen = !this.#state.isOpen; this.#render("toggle"); };
      return h("div", { class: "head", part: "store" }, shopIcon(),
        h("div", {},
          h("p", { class: "name" }, speech.say(isRefused ? "notAt" : "at", { store: place.name })),
          h("p", { class: standing.isGood ? "yes" : "no" }, isRefused ? this.#why(line) : standing.text),
          this.mode === "checkout" ? h("small", {}, place.address.join(", ")) : "",
          hints.map((hint) => h("small", {}, hint, h("br")))),
        h("button", {
          class: "button", part: "button", type: "button", "data-key": "toggle",
          "aria-expanded": String(Boolean(this.#state.isOpen)), onclick: toggle,
        }, speech.say(isProduct ? "others" : "change")));
    }

    #why(line) {
      if (line.code === "out_of_stock" && line.available > 0) return this.speech.say("few", { n: line.available });
      return line.reason || this.speech.say(line.code in this.speech.words ? line.code : "none");
    }

    #hints(line) {
      const hints = [];
      if (!line.pickup) return hints;
      if (line.id_check_from_age) hints.push(this.speech.say("age", { n: line.id_check_from_age }));
      if (line.dock_only) hints.push(this.speech.say("dock"));
      return hints;
    }

    #stores() {
      const { speech } = this;
      const state = this.#state;
      const search = () => {
        const postcode = (state.postcode || "").trim();
        if (postcode) this.#load({ postcode });
      };
      return h("div", { part: "list", role: "group", "aria-label": speech.say("near") },
        h("div", { class: "find" },
          h("label", {}, speech.say("postcode"), h("input", {
            type: "text", autocomplete: "postal-code", maxlength: "16", "data-key": "postcode", value: state.postcode || "",
            oninput: (event) => { state.postcode = event.target.value; },
            // Enter would send the storefront's form.
            onkeydown: (event) => { if (event.key === "Enter") { event.preventDefault(); search(); } },
          })),
          h("button", { class: "button", part: "button", type: "button", "data-key": "search", onclick: search }, speech.say("search")),
          h("button", { class: "button locate", part: "button", type: "button", "data-key": "locate", onclick: () => this.#locate() }, speech.say("locate"))),
        state.lost ? h("p", { class: "no" }, speech.say("lost")) : "",
        h("ul", { class: "stores" }, state.places.map((place) => h("li", {}, this.#storeButton(place)))));
    }

    #storeButton(place) {
      const { speech } = this;
      const standing = this.#standing(place);
      const [line] = place.lines;
      const text = this.mode === "product" && !line.pickup ? this.#why(line) : standing.text;
      const isChosen = place.location_code === this.#state.code;
      return h("button", {
        class: "store", part: "button", type: "button", "data-key": `store-${place.location_code}`,
        "aria-pressed": String(isChosen), onclick: () => this.#choose(place.location_code),
      },
      h("b", {}, place.name),
      place.distance_km === null ? "" : h("small", { class: "far" }, speech.distance(place.distance_km)),
      h("small", {}, place.address.join(", ")),
      h("span", { class: standing.isGood ? "yes" : "no" }, text));
    }

    #cartLines() {
      const { speech } = this;
      const place = this.#here;
      const parts = [];
      for (const [key, isPickup] of [["pickup", true], ["ship", false]]) {
        const items = this.cart.map((line, at) => [line, place.lines[at]]).filter(([, verdict]) => verdict && verdict.pickup === isPickup);
        if (!items.length) continue;
        parts.push(h("div", {}, h("h4", {}, speech.say(key)), h("ul", { class: "lines", part: "lines" }, items.map(([line, verdict]) =>
          h("li", { part: "line" }, h("span", { class: "count" }, `${line.quantity} ×`), h("span", {}, line.name || line.sku),
            isPickup ? this.#hints(verdict).map((hint) => h("small", {}, hint)) : h("small", { class: "why" }, this.#why(verdict)))))));
      }
      const better = !place.all_lines && this.#state.places.find((each) => each.all_lines && each.first_slot);
      if (better) {
        parts.push(h("button", {
          class: "button wide", part: "button", type: "button", "data-key": "together", onclick: () => this.#choose(better.location_code),
        }, h("span", {}, speech.say("together", { store: better.name }), h("br"), this.#standing(better).text)));
      }
      return parts;
    }

    #checkout() {
      const { refused, hold, days } = this.#state;
      const parts = [];
      const names = this.cart.filter((_, at) => this.#here.lines[at] && !this.#here.lines[at].pickup).map((line) => line.name || line.sku);
      if (names.length) parts.push(h("p", {}, h("small", {}, this.speech.say("shipped", { names: names.join(", ") }))));
      const hints = new Set(this.#here.lines.flatMap((line) => this.#hints(line)));
      if (hints.size) parts.push(h("p", {}, h("small", {}, [...hints].join(" · "))));
      if (refused) parts.push(this.#refusal(refused));
      if (days) parts.push(...(days.length ? [this.#dayTabs(days), this.#otherDays(days), this.#slots(days)] : []));
      else if (!this.#state.error) parts.push(...this.#skeleton());
      if (hold) parts.push(this.#heldBox());
      return parts;
    }

    #refusal({ key, offer }) {
      const take = offer && h("button", {
        class: "button main", part: "button primary", type: "button", "data-key": "offer", onclick: () => this.#takeOffer(offer),
      }, this.#offered(offer));
      return h("div", { class: "note", part: "notice" }, this.speech.say(key), " ",
        this.speech.say(offer ? "instead" : "noOffer"), take);
    }

    #dayTabs(days) {
      const { speech } = this;
      const state = this.#state;
      const show = (at) => {
        const day = days[(at + days.length) % days.length];
        state.day = day.day;
        state.isLong = false;
        this.#render(`day-${day.day}`);
      };
      const keys = (at) => (event) => {
        const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: days.length - 1 }[event.key];
        if (to !== undefined) { event.preventDefault(); show(to); }
      };
      return h("div", { class: "days", role: "tablist", "aria-label": speech.say("day"), part: "days" }, days.map((day, at) => {
        const isShown = day.day === state.day;
        const isShut = !day.slots.length;
        const full = speech.date(day.day, { weekday: "long", day: "numeric", month: "long" });
        return h("button", {
          class: isShut ? "tab shut" : "tab", part: isShown ? "day day-selected" : "day", type: "button", role: "tab", id: `tab-${at}`,
          "aria-selected": String(isShown), "aria-controls": "times", tabindex: isShown ? "0" : "-1", "data-key": `day-${day.day}`,
          "aria-label": isShut && !day.open ? `${full}, ${speech.say("closed")}` : full, onclick: () => show(at), onkeydown: keys(at),
        }, h("span", {}, speech.date(day.day, { weekday: "short" })), h("b", {}, speech.date(day.day, { day: "numeric" }).replace(/\D/g, "")));
      }));
    }

    #otherDays(days) {
      const { from } = this.#state;
      // A slot that is too far ahead says where the store stops; a store that is closed for weeks does not.
      const isEnd = days.some((day) => day.slots.some((slot) => slot.code === "slot_too_far"));
      const turn = (key, by) => h("button", {
        class: "button", part: "button", type: "button", "data-key": key, onclick: () => this.#turnTo(by, key),
      }, this.speech.say(key));
      return h("div", { class: "turn" }, from ? turn("earlier", -DAYS) : "", isEnd ? "" : turn("later", DAYS));
    }

    #slots(days) {
      const { speech } = this;
      const state = this.#state;
      const at = Math.max(0, days.findIndex((each) => each.day === state.day));
      const day = days[at];
      const panel = { id: "times", role: "tabpanel", "aria-labelledby": `tab-${at}` };
      if (!day.slots.length) return h("p", { ...panel, tabindex: "0" }, day.reason || speech.say("shut"));
      const chosen = this.#chosenStart();
      const isLong = state.isLong || day.slots.slice(FIRST_SLOTS).some((slot) => same(slot.start, chosen));
      const shown = isLong ? day.slots : day.slots.slice(0, FIRST_SLOTS);
      const name = speech.date(day.day, { weekday: "long", day: "numeric", month: "long" });
      const more = () => { state.isLong = true; this.#render(`slot-${day.slots[FIRST_SLOTS].start}`); };
      return h("div", panel,
        day.reason ? h("p", {}, h("small", {}, day.reason)) : "",
        day.slots.some((slot) => slot.bookable) ? "" : h("p", {}, h("small", {}, speech.say("noneFree"))),
        h("fieldset", {}, h("legend", { class: "unseen" }, speech.say("times", { day: name })),
          h("div", { class: "slots" }, shown.map((slot) => this.#slot(slot, chosen)))),
        isLong || day.slots.length <= FIRST_SLOTS ? "" : h("button", {
          class: "button more", part: "button", type: "button", "data-key": "more", onclick: more,
        }, speech.say("more", { n: day.slots.length })));
    }

    #chosenStart() {
      const { hold, code } = this.#state;
      if (this.#wish) return this.#wish.body.location_code === code ? this.#wish.slot.start : null;
      return hold && hold.location_code === code ? hold.slot.start : null;
    }

    #slot(slot, chosen) {
      const { speech } = this;
      const isMine = same(slot.start, chosen);
      const isFree = slot.bookable || isMine;
      const known = slot.code && slot.code in speech.words ? slot.code : "closed";
      const note = !isFree ? speech.say(known) : !isMine && slot.free <= 3 ? speech.say("left", { n: slot.free }) : "";
      return h("label", { class: "slot", part: isMine ? "slot slot-selected" : "slot" },
        h("input", {
          type: "radio", name: "slot", value: slot.start, checked: isMine, disabled: !isFree, "data-key": `slot-${slot.start}`,
          onchange: () => this.#pick(slot),
        }),
        h("span", {}, speech.span(slot, this.#state.zone)), note ? h("small", {}, note) : "");
    }

    #heldBox() {
      const { speech } = this;
      const { hold, isOver } = this.#state;
      const at = this.#heldAt();
      const again = () => {
        const lines = hold.lines.map((line) => ({ ...line }));
        this.#hold(this.#wishFor(hold.location_code, hold.slot, lines)).then(() => this.#focus("held"));
      };
      return h("div", { class: isOver ? "held over" : "held", part: "held", tabindex: "-1", "data-key": "held" },
        h("p", { class: "top" }, speech.say(isOver ? "over" : "held"),
          isOver ? "" : h("span", { class: "left" }, this.#leftText(this.#secondsLeft()))),
        h("p", { class: "when" }, speech.say("where", at)),
        isOver ? h("button", { class: "button", part: "button", type: "button", "data-key": "again", onclick: again }, speech.say("again")) : "");
    }
  }

  /** AM and PM stay with their time. */
  const unbroken = (text) => text.replace(/ (?=[AP]M)/g, "\u202f");

  const same = (one, other) => Boolean(one && other) && Date.parse(one) === Date.parse(other);

  const counted = (body) => JSON.stringify(body.lines.map(({ sku, quantity }) => [sku, quantity]).sort());

  const sameWish = (one, other) => Boolean(one && other)
    && one.body.location_code === other.body.location_code
    && same(one.body.slot_start, other.body.slot_start) && counted(one.body) === counted(other.body);

  if (!customElements.get("pickup-picker")) customElements.define("pickup-picker", PickupPicker);
})();
