// What every page does by key: find, the list of keys, and pressing whatever names its key in data-key.
import { sides } from "./reading.js";
import { drops } from "./upload.js";

const typing = (at) => at.closest("input, textarea, select, [contenteditable]") !== null;

function press(key) {
  const button = document.querySelector(`[data-key="${CSS.escape(key)}"]:not([disabled])`);
  if (button) button.click();
  return button !== null;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (document.querySelector("dialog[open]")) return;
  const key = event.key.toLowerCase();
  if (key === "/") document.getElementById("find").focus();
  else if (key === "?") document.getElementById("keys").showModal();
  else if (!/^[a-z]$/.test(key) || !press(key)) return;
  event.preventDefault();
});

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens).showModal();
});

sides();
drops();
