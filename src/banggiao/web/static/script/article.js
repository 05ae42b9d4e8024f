// An article beside its claims: what one points at lights up in the other, and a sentence leads to its claim.
"use strict";

const BESIDE = window.matchMedia("(min-width: 60rem)"); // wide enough for the list to stand beside the text

function pairOf(element) {
  const entry = element.closest?.(".claims li[id]");
  const mark = entry ? document.getElementById(entry.id.slice(2)) : element.closest?.(".article mark[id]");
  return mark && [mark, entry || document.getElementById(`s-${mark.id}`)];
}

function light(event) {
  for (const lit of document.querySelectorAll(".reading .lit")) {
    lit.classList.remove("lit");
  }
  for (const element of pairOf(event.target) || []) {
    element?.classList.add("lit");
  }
}

function lead(event) {
  const mark = event.target.closest(".article mark[id]");
  if (!mark || event.target.closest("a") || !BESIDE.matches || !getSelection().isCollapsed) {
    return;
  }
  document.getElementById(`s-${mark.id}`)?.scrollIntoView({ block: "nearest" });
}

const reading = document.querySelector(".reading");
if (reading) {
  reading.classList.add("leads");
  reading.addEventListener("pointerover", light);
  reading.addEventListener("focusin", light);
  reading.addEventListener("click", lead);
}
