// Makes the timeline quicker: drag over a stretch to see it closer, keys to move, and no page is loaded anew for it.
"use strict";

const DAY = 86400000;
const LENGTHS = { day: 10, month: 10, year: 7, decade: 4 }; // one step closer than what is drawn
const LEAST = 6; // pixels: less is a click

async function show(address, isNew) {
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!answer.ok || !page.querySelector("[data-timeline]")) {
    location.assign(address);
    return;
  }
  if (isNew) history.pushState({ timeline: true }, "", address);
  document.title = page.title;
  const main = document.querySelector("main");
  const wasInside = main.contains(document.activeElement) && document.activeElement.closest(".canvas");
  const [top, left] = [window.scrollY, document.querySelector(".canvas")?.scrollLeft ?? 0];
  main.replaceChildren(...page.querySelector("main").childNodes);
  prepare();
  document.dispatchEvent(new Event("redrawn"));
  window.scrollTo({ top, behavior: "instant" });
  const canvas = document.querySelector(".canvas");
  canvas.scrollLeft = left;
  if (wasInside) canvas.focus({ preventScroll: true });
}

function dayAt(plot, x) {
  const { first, last, left, right } = plot.dataset;
  const share = Math.min(Math.max((x - left) / (right - left), 0), 0.9999);
  const [start, end] = [Date.parse(first), Date.parse(last) + DAY];
  return new Date(start + share * (end - start)).toISOString();
}

function brush(svg, plot) {
  const toX = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse()).x;
  let from = null;
  let rect = null;
  svg.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "touch" && event.button === 0) from = event;
  });
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  window.addEventListener("pointermove", (event) => {
    if (!from || !svg.isConnected || Math.abs(event.clientX - from.clientX) < LEAST) return;
    if (!rect) {
      rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      rect.setAttribute("class", "brush");
      rect.setAttribute("y", 0);
      rect.setAttribute("height", svg.viewBox.baseVal.height - 20);
      svg.append(rect);
    }
    const [start, end] = [toX(from), toX(event)].sort((a, b) => a - b);
    rect.setAttribute("x", start);
    rect.setAttribute("width", end - start);
  });
  window.addEventListener("pointerup", (event) => {
    if (rect) {
      const length = LENGTHS[plot.dataset.unit];
      const [start, end] = [toX(from), toX(event)].sort((a, b) => a - b);
      const address = new URL(location.href);
      address.searchParams.set("since", dayAt(plot, start).slice(0, length));
      address.searchParams.set("until", dayAt(plot, end).slice(0, length));
      rect.remove();
      svg.addEventListener("click", (click) => click.preventDefault(), { capture: true, once: true });
      show(address.href, true);
    }
    from = rect = null;
  });
}

function prepare() {
  const timeline = document.querySelector("[data-timeline]");
  if (!timeline) return;
  const svg = timeline.querySelector(".canvas svg");
  brush(svg, svg.querySelector("[data-plot]"));
  timeline.querySelector(".scripted").hidden = false;
  timeline.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const address = new URL(link.getAttribute("href"), location.href);
    if (address.pathname !== location.pathname) return;
    event.preventDefault();
    show(address.href, true);
  });
  timeline.querySelector(".canvas").addEventListener("keydown", (event) => {
    const link = timeline.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!link || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    show(link.href, true);
  });
}

window.addEventListener("popstate", () => {
  if (document.querySelector("[data-timeline]")) show(location.href, false);
});
prepare();
