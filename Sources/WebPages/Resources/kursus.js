// Makes a page live: keeps what is typed in the browser, sends it as a half answer, and sends forms again
// when the connection is back. A page does all it must do without this.
"use strict";
(() => {
  const form = document.querySelector("form[data-place]");
  const about = document.body.dataset;
  const prefix = "aarsplan " + about.plan + " ";
  const state = document.getElementById("gemt");

  // A browser may forbid it, or have no room: then nothing is kept here, and all else works.
  const store = {
    get(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); } catch { } },
    drop(key) { try { localStorage.removeItem(key); } catch { } },
    keys() { try { return Object.keys(localStorage).filter((key) => key.startsWith(prefix)); } catch { return []; } },
  };

  const say = (text, waits) => {
    if (!state || (state.textContent === text && state.classList.contains("wait") === waits)) return;
    state.textContent = text;
    state.classList.toggle("wait", waits);
  };

  // What the server has taken is not kept any more.
  const taken = new Set((about.taken || "").split(" "));
  for (const key of store.keys()) if (taken.has((store.get(key) || {}).form)) store.drop(key);
  if (!form) return;

  const key = prefix + form.dataset.place;
  const isOwn = (name) => name.startsWith("f:") || name.startsWith("o:");
  const fields = () => [...new FormData(form)].filter(([name]) => isOwn(name));
  const began = JSON.stringify(fields());
  let sent = began;
  // The button that was pressed, while its form has not come through.
  let pending = null;
  // What stood in the form that came through: the next page is on its way.
  let through = null;
  let timer = 0;
  let isSending = false;

  // What was typed here earlier comes back, with what it began from.
  const restore = (kept) => {
    const values = new Map();
    for (const [name, value] of kept.fields) values.set(name, [...(values.get(name) || []), value]);
    for (const control of form.elements) {
      if (!control.name || !isOwn(control.name)) continue;
      const value = values.get(control.name);
      if (control.type === "checkbox") control.checked = !!value && value.includes(control.value);
      else if (value) control.value = value[0];
      else if (control.name.startsWith("o:")) control.value = "";
      const fold = control.closest("details");
      if (fold && value && value[0] && control.type !== "hidden") fold.open = true;
    }
    // What it began from may be gone from the page.
    for (const [name, value] of kept.fields) {
      if (form.elements.namedItem(name)) continue;
      const control = document.createElement(name.startsWith("f:") ? "textarea" : "input");
      if (name.startsWith("o:")) control.type = "hidden";
      control.name = name;
      control.value = value[0] === undefined ? "" : value;
      if (name.startsWith("f:")) control.setAttribute("aria-label", name.slice(2));
      form.insertBefore(control, state);
    }
  };

  const keep = () => (through ? keepRest(through) : store.set(key, {
    form: form.elements.form.value, fields: fields(), act: pending,
  }));

  const body = (act) => {
    const data = new URLSearchParams([...new FormData(form)]);
    if (act) data.set("act", act);
    return data;
  };

  const post = (address, data, last) => fetch(address, {
    method: "POST", body: data, credentials: "same-origin", keepalive: !!last,
    headers: { "X-Requested-With": "kursus" },
  });

  // Half answers go when nothing was typed for a moment.
  const sendDraft = async (last) => {
    const now = JSON.stringify(fields());
    if (pending || isSending || now === sent) return;
    isSending = true;
    try {
      const answer = await post(form.dataset.draft, body(null), last);
      if (answer.ok) {
        const told = await answer.json();
        sent = now;
        say(told.text || about.kept, false);
      } else if (answer.status >= 500 || answer.status === 429) {
        throw new Error();
      } else {
        say(about.notTaken, true);
      }
    } catch {
      say(about.waiting, true);
      later();
    } finally {
      isSending = false;
    }
    if (JSON.stringify(fields()) !== now) later();
  };

  const word = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(36)).join("");

  // What was typed while a form was on its way is a form of its own, which began from what was sent.
  const keepRest = (from) => {
    const isTyped = (name) => {
      const control = form.elements.namedItem(name);
      return !!control && (control.tagName === "TEXTAREA" || control.type === "text");
    };
    const now = fields();
    store.set(key, {
      form: word(), act: null, fields: [
        ...now.filter(([name]) => !isTyped("f:" + name.slice(2)) || name.startsWith("f:")),
        ...from.filter(([name]) => name.startsWith("f:") && isTyped(name))
          .map(([name, value]) => ["o:" + name.slice(2), value]),
      ],
    });
  };

  // A form that could not be sent waits, and goes when it can: as it stands then, for who waits goes on
  // typing.
  const sendForm = async () => {
    if (!pending || isSending || through) return;
    isSending = true;
    const now = fields();
    try {
      const answer = await post(form.action, body(pending), false);
      if (answer.status >= 500 || answer.status === 429) throw new Error();
      if (answer.ok) {
        through = now;
        // The next page knows whether it was taken, and then nothing is kept here.
        const isAll = JSON.stringify(fields()) === JSON.stringify(now);
        if (!isAll) keep();
        location.assign(isAll ? answer.url : location.pathname);
        return;
      }
      pending = null;
      keep();
      say(about.notTaken, true);
    } catch {
      say(about.waiting, true);
      later();
    } finally {
      isSending = false;
    }
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(go, pending ? 3000 : 1500);
  };
  const go = () => (pending ? sendForm() : sendDraft(false));

  form.addEventListener("input", () => { keep(); later(); });
  form.addEventListener("change", () => { keep(); later(); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (pending) return;
    pending = event.submitter && event.submitter.name === "act" ? event.submitter.value : "save";
    keep();
    if (isSending) later(); else sendForm();
  });
  window.addEventListener("online", go);
  window.addEventListener("focus", go);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") sendDraft(true); else go();
  });

  // It is still the form that it was when it was typed: should it come to the server twice, it is taken
  // once. One that was sent off when the connection went is sent now.
  const kept = store.get(key);
  const those = (all, kind) => JSON.stringify(
    all.filter(([name]) => name.startsWith(kind)).map(([name, value]) => [name.slice(2), value]));
  const isSame = kept && those(kept.fields, "f:") === those(fields(), "f:");
  // It came through, and a server that has begun anew since does not know that it did. More may have been
  // written there since; what was only taken away is no proof.
  const named = (all, kind) => new Map(
    all.filter(([name]) => name.startsWith(kind)).map(([name, value]) => [name.slice(2), value]));
  const isAdded = (text, was, now) => !!text && now.includes(text) && !was.includes(text);
  const areAdded = () => {
    const [was, now] = [named(kept.fields, "o:"), named(fields(), "o:")];
    return [...named(kept.fields, "f:")]
      .every(([name, text]) => isAdded(text, was.get(name) || "", now.get(name) || ""));
  };
  const isThere = kept && ["save", "stay"].includes(kept.act)
    && ((isSame && those(fields(), "o:") === those(kept.fields, "f:")) || areAdded());
  if (kept && !isThere && (kept.act || !isSame)) {
    restore(kept);
    form.elements.form.value = kept.form;
    say(about.found, false);
    pending = kept.act || null;
    later();
  } else if (about.unsaved) {
    keep();
  } else {
    store.drop(key);
  }
})();
