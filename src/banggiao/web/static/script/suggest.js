// Offers what may be meant while one types into a search box: a combobox as ARIA describes it. The form works without.
"use strict";

const WAIT = 120; // ms without a key before asking
const LEAST = 2; // letters
let boxes = 0;

function makeCombobox(form) {
  const input = form.querySelector("input[name=q]");
  const list = document.createElement("ul");
  const status = document.createElement("span");
  let [timer, asked, active] = [0, null, -1];

  list.className = "suggestions";
  list.id = `suggestions-${++boxes}`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.label);
  status.className = "hidden";
  status.setAttribute("role", "status");
  for (const [name, value] of Object.entries({
    role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) input.setAttribute(name, value);
  form.append(list, status);

  function close() {
    list.hidden = true;
    activate(-1);
    input.setAttribute("aria-expanded", "false");
  }

  function activate(place) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = place;
    const option = list.children[active];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function part(kind, words, lang) {
    const span = document.createElement("span");
    span.className = kind;
    span.textContent = words;
    if (lang) span.lang = lang;
    return span;
  }

  function foundWords(number) {
    return number === 1 ? form.dataset.foundOne : form.dataset.found.replace("{count}", number);
  }

  function show(found) {
    list.replaceChildren(
      ...found.map((each, place) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${place}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.href = each.href;
        const name = part("name", "");
        name.append(part("label", each.label, each.lang), ...(each.also ? [" ", part("also", `(${each.also})`)] : []));
        option.append(part("kind", each.kind), name, part("note", each.note));
        return option;
      }),
    );
    active = -1;
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    status.textContent = found.length ? foundWords(found.length - 1) : "";
  }

  async function ask() {
    const words = input.value.trim();
    asked?.abort();
    if (words.length < LEAST) return close();
    asked = new AbortController();
    try {
      const answer = await fetch(`/api/suggest?${new URLSearchParams({ q: words })}`, { signal: asked.signal });
      if (answer.ok && document.activeElement === input) show(await answer.json());
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    if (event.key === "ArrowDown" && list.hidden && list.children.length) {
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
    } else if (event.key === "ArrowDown" && !list.hidden) activate(active < last ? active + 1 : 0);
    else if (event.key === "ArrowUp" && !list.hidden) activate(active > 0 ? active - 1 : last);
    else if (event.key === "Enter" && active >= 0) location.assign(list.children[active].dataset.href);
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[data-href]");
    if (option) location.assign(option.dataset.href);
  });
  input.addEventListener("blur", () => {
    clearTimeout(timer);
    close();
  });
}

for (const form of document.querySelectorAll("form[data-suggest]")) makeCombobox(form);
