// The card of the proposal that is looked at: the server writes the first, this writes the next into the same places.
const slot = (name) => document.querySelector(`#card [data-s="${name}"]`);

function part(tag, text, look) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (look) made.className = look;
  return made;
}

export function fill(proposal, counts, all) {
  const card = document.getElementById("card");
  card.dataset.place = proposal.place;
  card.dataset.state = proposal.state;
  slot("place").textContent = proposal.place;
  slot("title").textContent = proposal.title;
  for (const name of ["subject", "label", "value", "asserter", "why"]) slot(name).textContent = proposal[name];
  slot("sense").className = `mod ${proposal.look}`;
  const sign = part("span", proposal.sign);
  sign.setAttribute("aria-hidden", "true");
  slot("sense").replaceChildren(sign, ` ${proposal.sense}`);
  times(proposal);
  slot("rests").replaceChildren(...proposal.rests.map((rest) => {
    const line = document.createElement("li");
    line.append(part("span", rest.name, "faint"), " ", part("span", `“${rest.words}”`, "serif"));
    return line;
  }));
  slot("found").textContent = `Found by ${proposal.annotators.join(" and ")}. What is found this way was right ${proposal.right} of 100 times when it was measured.`;
  state(proposal);
  tally(counts, all);
  const form = document.getElementById("decide");
  form.proposal.value = proposal.id;
  form.seen.value = proposal.version;
  form.at.value = proposal.place;
  const base = location.pathname;
  const back = document.getElementById("back");
  back.hidden = proposal.place === 1;
  back.href = `${base}?at=${Math.max(1, proposal.place - 1)}`;
  document.getElementById("later").href = `${base}?at=${Math.min(all, proposal.place + 1)}`;
}

function times(proposal) {
  slot("when").replaceChildren(proposal.time ? proposal.when : part("span", "the text does not say", "faint"));
  const place = slot("times");
  place.hidden = proposal.otherTimes.length === 0;
  place.replaceChildren();
  if (place.hidden) return;
  const chosen = proposal.chosen ?? proposal.time;
  const choices = (proposal.time ? [{ edtf: proposal.time, words: proposal.when }] : []).concat(proposal.otherTimes);
  place.append(part("span", "It could also be:", "small soft"), ...choices.map((time) => {
    const label = part("label", "", "choice");
    const input = document.createElement("input");
    Object.assign(input, { type: "radio", name: "time", value: time.edtf, checked: time.edtf === chosen });
    label.append(input, ` ${time.words}`);
    return label;
  }));
}

export function state(proposal) {
  const look = proposal.state === "open" ? "open-reading" : proposal.state;
  slot("state").replaceChildren(part("span", proposal.words, `mod ${look}`), " ", part("span", proposal.decided, "soft"));
  document.getElementById("card").dataset.state = proposal.state;
  const claim = proposal.claim && proposal.state === "accepted";
  if (claim) {
    const link = part("a", "the claim");
    link.href = `/claims/${proposal.claim}`;
    slot("state").append(" ", link);
  }
}

export function tally(counts, all) {
  slot("all").textContent = all;
  slot("tally").textContent = `${counts.accepted} accepted · ${counts.rejected} rejected · ${counts.open} wait`;
  const bar = document.getElementById("progress");
  bar.max = all;
  bar.value = counts.accepted + counts.rejected;
}

export function whom(words) {
  slot("whom").textContent = words;
}

export function saved(words) {
  document.getElementById("saved").textContent = words;
}

// A note above the card, with what can be done about it.
export function note(id, sentence, refused, ...actions) {
  const place = document.getElementById("room-notes");
  const made = part("div", "", `flash${refused ? " refused" : ""}`);
  made.dataset.note = id;
  made.append(part("span", sentence));
  const row = part("span", "", "row");
  for (const [words, act] of [...actions, ["Close", () => {}]]) {
    const button = part("button", words, "btn quiet");
    button.type = "button";
    button.addEventListener("click", () => { made.remove(); act(); });
    row.append(button);
  }
  made.append(row);
  document.querySelector(`[data-note="${CSS.escape(id)}"]`)?.remove();
  place.prepend(made);
}
