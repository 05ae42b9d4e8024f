// Offers every drawing as a picture too, painted from its SVG in the browser.
"use strict";

const SCALE = 2; // enough for print at the usual size

async function paint(address) {
  const written = await (await fetch(address)).text();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(written)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

async function save(event) {
  event.preventDefault();
  const link = event.currentTarget;
  const file = URL.createObjectURL(await paint(link.href));
  const saver = document.createElement("a");
  saver.href = file;
  saver.download = `${link.dataset.name || "banggiao"}.png`;
  saver.click();
  URL.revokeObjectURL(file);
}

function offer() {
  for (const link of document.querySelectorAll("a[data-picture]")) {
    const item = link.parentElement.cloneNode(true);
    const twin = item.querySelector("a");
    twin.textContent = link.dataset.picture;
    twin.removeAttribute("download");
    twin.removeAttribute("data-picture");
    twin.dataset.name = link.closest("figure").id;
    twin.addEventListener("click", save);
    link.parentElement.after(item);
  }
}

document.addEventListener("redrawn", offer); // another script has put new drawings into the page
offer();
