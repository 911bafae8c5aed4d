// Selecting words to make a claim on them. Offsets are UTF-16 units in the canonical text, which is what both this and the desk count in;
// every run of text carries the offset of its first character.
function selectedWords() {
  const selection = document.getSelection();
  const text = document.getElementById("text");
  if (!text || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let words = "", start = -1, end = -1;
  for (const run of text.querySelectorAll("[data-at]")) {
    const letters = document.createTreeWalker(run, NodeFilter.SHOW_TEXT).nextNode();
    if (!letters || !range.intersectsNode(letters)) continue;
    const at = Number(run.dataset.at);
    const from = letters === range.startContainer ? range.startOffset : 0;
    const to = letters === range.endContainer ? range.endOffset : letters.length;
    if (to <= from) continue;
    if (start < 0) start = at + from;
    else words += "\n".repeat(at + from - end);
    words += letters.data.slice(from, to);
    end = at + to;
  }
  const kept = words.trim();
  return kept ? { quote: kept, start: start + words.length - words.trimStart().length } : null;
}

function offer() {
  const make = document.getElementById("make");
  const words = make && !make.contains(document.activeElement) && selectedWords();
  if (!words) return;
  document.getElementById("quote").value = words.quote;
  document.getElementById("start").value = words.start;
  document.getElementById("selected").textContent = `on “${words.quote.length > 60 ? words.quote.slice(0, 58) + "…" : words.quote}”`;
}

function showNow() {
  const now = document.getElementById("now");
  if (!now) return;
  const box = now.getBoundingClientRect();
  // Where the screen is narrow the card lies over the end of the text.
  const card = document.querySelector(".card.current");
  const covered = card && getComputedStyle(card).position === "sticky" ? card.getBoundingClientRect().top : window.innerHeight;
  if (box.top < 60 || box.bottom > Math.min(covered, window.innerHeight - 60)) now.scrollIntoView({ block: "center" });
}

export function sides() {
  document.addEventListener("selectionchange", offer);
  document.addEventListener("toggle", (event) => {
    const first = event.target.open && event.target.querySelector("form :is(input:not([type=hidden]), select, textarea):not([id=quote])");
    if (first && event.target.closest(".desk-side")) first.focus();
  }, true);
  // What was chosen from the list is what the subject is called.
  document.addEventListener("change", (event) => {
    const named = event.target.dataset && event.target.dataset.named;
    if (named) document.getElementById(event.target.name === "subject" ? "named" : "value").value = named;
    if (named && event.target.dataset.schema) {
      const schema = document.getElementById("schema");
      schema.value = event.target.dataset.schema;
      schema.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  document.addEventListener("input", (event) => {
    if (event.target.id === "quote") document.getElementById("start").value = "";
  });
  document.body.addEventListener("htmx:afterSettle", (event) => { if (event.target.id === "reading") showNow(); });
  showNow();
}
