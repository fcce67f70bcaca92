"use strict";
/* The page works without this. With it, a form is sent once and the page keeps itself up to date. */
(() => {
  const FIRST_PAUSE_MS = 2000;
  const LONGEST_PAUSE_MS = 60000;
  const SENT_FOR_MS = 10000;

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-disabled", "true");
    setTimeout(() => freed(form), SENT_FOR_MS);
  });

  function freed(form) {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
  }

  // Back from the next page, out of the browser's cache: everything may be sent again.
  addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelectorAll("form[data-sent]").forEach(freed);
  });

  const main = document.getElementById("main");
  if (!main?.dataset.changes) return;

  const paused = (ms) => new Promise((done) => setTimeout(done, ms));
  const seen = () =>
    new Promise((done) => {
      if (!document.hidden) return done();
      document.addEventListener("visibilitychange", () => done(), { once: true });
    });

  async function asked() {
    const url = new URL(main.dataset.changes, location.href);
    url.searchParams.set("seen", main.dataset.mark);
    url.searchParams.set("wait", "25");
    const answer = await fetch(url, { cache: "no-store" });
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }

  // Somebody is writing, or has just tapped: what they see must not move away under them.
  const isBusy = () =>
    main.querySelector("form[data-sent]") || document.activeElement?.matches("input, textarea, select");

  async function renewed() {
    const answer = await fetch(main.dataset.page, { cache: "no-store" });
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("main");
    const before = document.getElementById("title").textContent;
    const focused = main.contains(document.activeElement) ? address(document.activeElement) : null;
    const open = [...main.querySelectorAll("details[open][id]")].map((each) => each.id);
    main.replaceChildren(...fresh.childNodes);
    main.dataset.mark = fresh.dataset.mark ?? "";
    if (!fresh.dataset.changes) delete main.dataset.changes;
    document.title = page.title;
    open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
    if (focused) (main.querySelector(focused) ?? main).focus({ preventScroll: true });
    const title = document.getElementById("title").textContent;
    if (title !== before) {
      document.getElementById("news").textContent = title;
      main.classList.remove("fresh");
      requestAnimationFrame(() => main.classList.add("fresh"));
    }
  }

  /* How to find the same thing on the renewed page. */
  function address(element) {
    if (element.id) return "#" + CSS.escape(element.id);
    if (element.matches("summary")) return "#" + CSS.escape(element.parentElement.id) + " > summary";
    if (element.matches("a")) return `a[href="${CSS.escape(element.getAttribute("href"))}"]`;
    const form = element.closest("form");
    const value = element.value ? `[value="${CSS.escape(element.value)}"]` : "";
    return form ? `form[action="${CSS.escape(form.getAttribute("action"))}"] button${value}` : "h1";
  }

  function told(texts) {
    for (const [id, text] of Object.entries(texts)) {
      const place = document.getElementById(id);
      if (place && place.textContent !== text) place.textContent = text;
    }
  }

  async function followed() {
    let pause = FIRST_PAUSE_MS;
    while (main.dataset.changes) {
      await seen();
      try {
        const news = await asked();
        told(news.texts);
        if (news.mark !== main.dataset.mark) {
          if (isBusy()) await paused(FIRST_PAUSE_MS);
          else await renewed();
        }
        pause = FIRST_PAUSE_MS;
      } catch {
        await paused(pause * (0.5 + Math.random()));
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  }

  followed();
})();
