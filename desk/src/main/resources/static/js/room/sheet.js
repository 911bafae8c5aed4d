// The text of the source, a page of it at a time, with the passages marked in it.
const SIGNS = { accepted: "✓", rejected: "✕" };
const RANK = { open: 0, accepted: 1, rejected: 2 };

export class Sheet {
  constructor(base, blocks) {
    Object.assign(this, { base, blocks, place: document.getElementById("leaf-place"), leaves: [], asked: new Map(), now: null });
    this.keep(this.place.innerHTML, document.getElementById("leaf"));
  }

  keep(html, leaf) {
    const kept = { html, number: Number(leaf.dataset.number), start: Number(leaf.dataset.start), end: Number(leaf.dataset.end) };
    if (!this.leaves.some((each) => each.number === kept.number)) this.leaves.push(kept);
    return kept;
  }

  has(offset) {
    return this.leaves.find((each) => each.start <= offset && offset < each.end);
  }

  shown() {
    const leaf = document.getElementById("leaf");
    return { number: Number(leaf.dataset.number), start: Number(leaf.dataset.start), end: Number(leaf.dataset.end), page: Number(leaf.dataset.page) };
  }

  fetch(query) {
    if (!this.asked.has(query)) {
      this.asked.set(query, fetch(`${this.base}/leaf?${query}`).then(async (answer) => {
        if (!answer.ok) throw new Error("the desk did not give the text");
        const html = await answer.text();
        const leaf = new DOMParser().parseFromString(html, "text/html").getElementById("leaf");
        return this.keep(html, leaf);
      }).catch((error) => { this.asked.delete(query); throw error; }));
    }
    return this.asked.get(query);
  }

  ahead(offset) {
    if (!this.has(offset)) this.fetch(`offset=${offset}`).catch(() => {});
  }

  async turn(number) {
    this.lay(this.leaves.find((each) => each.number === number) ?? await this.fetch(`leaf=${number}`));
  }

  // Shows a proposal's passage: its page if another is open, its words marked, in sight.
  async show(proposal) {
    this.now = proposal;
    const open = this.shown();
    if (proposal.start < open.start || proposal.start >= open.end) {
      const leaf = this.has(proposal.start) ?? await this.fetch(`offset=${proposal.start}`);
      if (this.now !== proposal) return;
      this.lay(leaf);
    } else {
      this.mark();
    }
    this.see();
  }

  lay(leaf) {
    this.place.innerHTML = leaf.html;
    this.mark();
  }

  mark() {
    for (const mark of this.place.querySelectorAll("mark")) {
      const here = mark.dataset.o.split(" ").map(Number);
      const own = this.now && here.includes(this.now.place);
      const known = here.map((place) => this.blocks.at(place)).filter(Boolean);
      const shown = own ? this.now : known.sort((one, other) => RANK[one.state] - RANK[other.state])[0];
      if (!shown) {
        mark.classList.remove("now");
        continue;
      }
      mark.className = (own ? "now " : "") + (shown.state === "open" ? "waits" : shown.state);
      const link = mark.firstElementChild;
      link.dataset.place = shown.place;
      link.title = `${shown.sense}, ${shown.words}`;
      if (mark.dataset.sign) mark.dataset.sign = SIGNS[shown.state] ?? shown.sign;
    }
    this.why(null);
  }

  see() {
    const now = this.place.querySelector("mark.now");
    if (!now) return;
    const box = now.getBoundingClientRect();
    const card = document.getElementById("card");
    const over = card && getComputedStyle(card).position === "sticky" ? card.getBoundingClientRect().top : innerHeight;
    if (box.top < 60 || box.bottom > Math.min(over, innerHeight) - 40) now.scrollIntoView({ block: "center" });
  }

  // The words that a proposal rests on, where the browser can draw them; the card names them in words as well.
  why(proposal) {
    if (!CSS.highlights || typeof Highlight === "undefined") return;
    const ranges = [];
    for (const rest of proposal ? proposal.rests : []) {
      for (const run of this.place.querySelectorAll("[data-at]")) {
        const letters = run.firstChild;
        if (!letters) continue;
        const at = Number(run.dataset.at);
        const from = Math.max(rest.start - at, 0);
        const to = Math.min(rest.end - at, letters.length);
        if (from >= to) continue;
        const range = new Range();
        range.setStart(letters, from);
        range.setEnd(letters, to);
        ranges.push(range);
      }
    }
    CSS.highlights.set("rests", new Highlight(...ranges));
  }
}
