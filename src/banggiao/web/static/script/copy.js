// Gives every text that is there to be copied its button.
"use strict";

const SHOWN = 2000; // milliseconds for which a button says that it is done

async function put(element) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(element.textContent.trim());
    return;
  }
  // Where the page came without encryption there is no clipboard to ask; the old way still copies what is selected.
  const selection = window.getSelection();
  selection.selectAllChildren(element);
  document.execCommand("copy");
  selection.removeAllRanges();
}

for (const button of document.querySelectorAll("button[data-copy]")) {
  const label = button.textContent;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    await put(document.getElementById(button.dataset.copy));
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, SHOWN);
  });
  button.hidden = false;
}
