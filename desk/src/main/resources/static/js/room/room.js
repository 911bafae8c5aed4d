// The room where proposals are decided: keys, the card, the text beside it. A decision shows at once and is sent behind one's back, in order.
import { Blocks } from "./blocks.js";
import * as card from "./card.js";
import { Edit } from "./edit.js";
import { Queue } from "./queue.js";
import { Sheet } from "./sheet.js";
import { Whom } from "./whom.js";

const LOOKS = 3000;
const AHEAD = 30;
const NAMES_AHEAD = 8;
const WORDS = { open: "waits", accepted: "accepted", rejected: "rejected" };

const place = document.getElementById("room");
const base = `/sources/${place.dataset.source}/proposals`;
const may = place.dataset.may === "true";
const mine = `answerable ${place.dataset.account} ${place.dataset.source} `;

class Room {
  constructor() {
    this.all = Number(place.dataset.all);
    this.counts = { open: Number(place.dataset.open), accepted: Number(place.dataset.accepted), rejected: Number(place.dataset.rejected) };
    this.steps = []; // one's own, the latest last: { step, items } where they were made on this page, { step } from before
    this.since = new Date().toISOString();
    this.chain = Promise.resolve();
    this.blocks = new Blocks(base, (proposals) => this.overlay(proposals));
    this.sheet = new Sheet(base, this.blocks);
    this.whom = new Whom(base);
    this.edit = new Edit(`${mine}draft `, (proposal, wording) => this.run(() => this.acceptEdited(proposal, wording)));
    const token = JSON.parse(document.body.getAttribute("hx-headers"));
    this.queue = new Queue(`${mine}ask `, `${base}/decisions`, token,
      (ask, answer, counts) => this.answered(ask, answer, counts), (state, count) => this.told(state, count));
  }

  // One thing after the other: a key that is pressed while something is loaded waits, and is not lost.
  run(action) {
    this.busy = (this.busy ?? 0) + 1;
    place.dataset.busy = "true";
    this.chain = this.chain.then(action)
      .catch((error) => card.note("trouble", `${error.message}; press the key again`, true))
      .finally(() => { if (--this.busy === 0) delete place.dataset.busy; });
    return this.chain;
  }

  async begin() {
    const { steps, now } = await (await fetch(`${base}/changes`)).json();
    this.steps = steps.reverse().map((step) => ({ step }));
    this.since = now;
    await this.show(Number(place.dataset.now));
    this.queue.send();
    this.able();
    place.dataset.ready = "true";
  }

  async show(number) {
    const wanted = Math.min(Math.max(1, number), this.all);
    if (!this.blocks.at(wanted)) await this.blocks.need(wanted);
    const proposal = this.blocks.at(wanted);
    if (!proposal) return;
    this.now = proposal;
    if (this.edit.shown) this.edit.close();
    if (this.whom.shown) this.whom.close();
    this.draw();
    history.replaceState(null, "", `${base}?at=${wanted}`);
    await this.sheet.show(proposal);
    if (document.getElementById("why").open) this.sheet.why(proposal);
    this.picture();
    this.ahead();
  }

  draw() {
    card.fill(this.now, this.counts, this.all);
    this.sayWhom();
    document.getElementById("edit")?.classList.toggle("drafted", this.edit.has(this.now.id));
    if (this.edit.has(this.now.id)) card.note("draft", "A half-made edit of this proposal is kept here.", false, ["Go on", () => this.edit.open(this.now)]);
    else document.querySelector('[data-note="draft"]')?.remove();
  }

  sayWhom() {
    const { subject, schema, kind } = this.now;
    card.whom(may ? this.whom.words(subject, schema, kind) : kind);
  }

  ahead() {
    for (const step of [1, AHEAD]) {
      const next = this.now.place + step;
      if (next <= this.all) this.blocks.need(next).catch(() => {});
    }
    for (let step = 0; step <= NAMES_AHEAD; step++) {
      const proposal = this.blocks.at(this.now.place + step);
      if (!proposal) continue;
      this.sheet.ahead(proposal.start);
      if (may && proposal.state === "open") {
        this.whom.look(proposal.subject, proposal.schema).then(() => { if (proposal === this.now) this.sayWhom(); });
      }
    }
  }

  able() {
    const undo = document.getElementById("undo");
    if (undo) undo.disabled = this.steps.length === 0;
  }

  // Deciding --------------------------------------------------------------------------------------------------------------------------------

  async accept() {
    const proposal = this.now;
    if (proposal.state === "accepted") return this.next();
    if (await this.whom.undecided(proposal.subject, proposal.schema)) {
      this.whom.open(proposal.subject, proposal.schema, false, () => this.run(() => this.accept()));
      return;
    }
    const wording = this.whom.take(proposal.subject, proposal.schema);
    if (proposal.chosen && proposal.chosen !== proposal.time) wording.time = proposal.chosen;
    this.decide(proposal, "accept", "accepted", { wording });
    await this.next();
  }

  async acceptEdited(proposal, wording) {
    if (await this.whom.undecided(wording.named, wording.schema)) {
      this.whom.open(wording.named, wording.schema, false, () => this.run(() => this.acceptEdited(proposal, wording)));
      return;
    }
    Object.assign(wording, this.whom.take(wording.named, wording.schema));
    this.decide(proposal, "accept", "accepted", { wording });
    await this.next();
  }

  async reject() {
    if (this.now.state !== "rejected") this.decide(this.now, "reject", "rejected", {});
    await this.next();
  }

  decide(proposal, verb, state, more) {
    const step = crypto.randomUUID ? crypto.randomUUID() : uuid();
    this.steps.push({ step, items: [this.change(proposal, state, step)] });
    this.queue.add({ step, verb, proposal: proposal.id, seen: proposal.version - 1, ...more });
    this.able();
    this.sheet.mark();
  }

  // What a proposal was before; it now stands otherwise, as far as this browser knows.
  change(proposal, state, step) {
    const before = { id: proposal.id, state: proposal.state, step: proposal.step };
    this.counts[proposal.state] -= 1;
    this.counts[state] += 1;
    Object.assign(proposal, { state, words: WORDS[state], step, version: proposal.version + 1, decided: state === "open" ? "" : "you, just now" });
    return before;
  }

  async undo() {
    const last = this.steps.pop();
    this.able();
    if (!last) return;
    const step = crypto.randomUUID ? crypto.randomUUID() : uuid();
    const items = last.items ?? this.blocks.all().filter((each) => each.step === last.step).map((each) => ({ id: each.id, state: null }));
    const known = last.items && last.items.every((item) => this.blocks.withId(item.id)?.step === last.step);
    if (known) {
      for (const item of last.items) {
        const proposal = this.blocks.withId(item.id);
        this.change(proposal, item.state, item.step);
      }
    }
    this.queue.add({ step, verb: "undo", undoes: last.step });
    const first = items[0] && this.blocks.withId(items[0].id);
    if (known && first) await this.show(first.place);
    else this.wanted = step; // the answer says which proposal it was
  }

  async next() {
    const found = await this.blocks.open(this.now.place + 1, this.all) ?? (this.counts.open > 0 ? await this.first() : null);
    if (found) {
      await this.show(found);
      return;
    }
    this.draw();
    card.note("done", "Every proposal here is decided.", false, ["To the list", () => { location.href = "/reading"; }]);
  }

  async first() {
    const here = await this.blocks.open(1, this.now.place);
    if (here) return here;
    const { next } = await (await fetch(`${base}/next?from=1`)).json();
    if (!next) return null;
    await this.blocks.need(next);
    return this.blocks.at(next)?.state === "open" ? next : null;
  }

  async askTogether() {
    const dialog = document.getElementById("together-ask");
    const least = document.getElementById("together-least");
    const count = async () => {
      const answer = await fetch(`${base}/agreed?least=${Number(least.value) || 95}`);
      document.getElementById("together-many").textContent = answer.ok ? (await answer.json()).many : "…";
    };
    least.oninput = count;
    await count();
    dialog.onclose = () => {
      if (dialog.returnValue === "accept") this.run(() => this.together(Number(least.value) || 95));
    };
    dialog.returnValue = "";
    dialog.showModal();
    document.getElementById("together-accept").focus();
  }

  async together(least) {
    const step = crypto.randomUUID ? crypto.randomUUID() : uuid();
    const agreed = this.blocks.all().filter((each) => each.state === "open" && (each.annotators.length > 1 || each.right >= least));
    this.steps.push({ step, items: agreed.map((each) => this.change(each, "accepted", step)), many: true });
    this.queue.add({ step, verb: "together", least });
    this.able();
    card.note("together", "Accepting what agrees …", false);
    await this.next();
  }

  // What the desk answers -------------------------------------------------------------------------------------------------------------------

  answered(ask, answer, counts) {
    answer.proposals.forEach((each) => this.blocks.put(each));
    this.overlay(answer.proposals);
    if (this.queue.waiting().length === 0) this.counts = counts;
    const about = answer.proposals[0];
    if (answer.result === "DONE") {
      if (ask.proposal && ask.wording) this.edit.drop(ask.proposal);
      if (ask.verb === "together") this.reread(`${answer.many} accepted together; U takes all of it back.${answer.sentence ? ` ${answer.sentence}` : ""}`);
      if (ask.verb === "undo" && (answer.many > 1 || answer.proposals.length === 0)) this.reread("Undone.");
      else if (ask.step === this.wanted && about) this.run(() => this.show(about.place));
    } else {
      this.steps = this.steps.filter((each) => each.step !== ask.step);
      this.able();
      const name = about ? `Proposal ${about.place} (${about.subject})` : "Undo";
      const what = answer.result === "CONFLICT" ? `${answer.sentence}. Nothing was overwritten.` : `not decided: ${answer.sentence}`;
      const actions = about ? [["Show it", () => this.run(() => this.show(about.place))]] : [];
      if (answer.result === "CONFLICT" && ask.proposal) {
        actions.push([ask.verb === "accept" ? "Accept all the same" : "Reject all the same", () => this.run(() => this.insist(ask))]);
      }
      card.note(ask.step, `${name}: ${what}`, true, ...actions);
      if (!about) this.reread("");
    }
    if (this.now) this.redraw();
  }

  // Deciding again, knowing what somebody else decided.
  insist(ask) {
    const proposal = this.blocks.withId(ask.proposal);
    if (proposal) this.decide(proposal, ask.verb, ask.verb === "accept" ? "accepted" : "rejected", ask.wording ? { wording: ask.wording } : {});
    this.redraw();
  }

  // What waits to be sent lies over what the desk says.
  overlay(proposals) {
    const ids = new Set(proposals.map((each) => each.id));
    for (const { ask } of this.queue.waiting()) {
      const proposal = ask.proposal && ids.has(ask.proposal) && this.blocks.withId(ask.proposal);
      if (!proposal || proposal.version > ask.seen) continue;
      const state = ask.verb === "accept" ? "accepted" : "rejected";
      Object.assign(proposal, { state, words: WORDS[state], step: ask.step, version: ask.seen + 1, decided: "you, not stored yet" });
    }
  }

  async reread(sentence) {
    const at = this.now.place;
    this.run(async () => {
      this.blocks.forget();
      await this.blocks.need(at);
      this.now = this.blocks.at(at) ?? this.now;
      if (this.now.state !== "open" && this.counts.open > 0) await this.next();
      else await this.show(at);
      if (sentence) card.note("together", sentence, false);
    });
  }

  redraw() {
    this.now = this.blocks.withId(this.now.id) ?? this.now;
    card.state(this.now);
    card.tally(this.counts, this.all);
    document.getElementById("decide").seen.value = this.now.version;
    this.sheet.now = this.now;
    this.sheet.mark();
    if (document.getElementById("why").open) this.sheet.why(this.now);
  }

  told(state, count) {
    place.dataset.saved = state;
    const kept = count === 1 ? "1 decision is" : `${count} decisions are`;
    card.saved({
      saved: this.queue.count > 0 ? "Every decision is stored." : "",
      saving: "Storing …",
      away: `The desk does not answer: ${kept} kept in this browser and sent when it does.`,
      out: `You are signed out: ${kept} kept in this browser; sign in and open this page again.`,
      full: "The browser has no room to keep decisions: leave the page open until they are stored.",
    }[state]);
  }

  // What others decide ----------------------------------------------------------------------------------------------------------------------

  async look() {
    if (document.hidden || this.queue.waiting().length > 0) return;
    const answer = await fetch(`${base}/changes?since=${encodeURIComponent(this.since)}`);
    if (!answer.ok || this.queue.waiting().length > 0) return;
    const { now, counts, proposals } = await answer.json();
    this.since = now;
    const all = counts.open + counts.accepted + counts.rejected;
    if (all !== this.all) {
      if (!this.edit.shown && !this.whom.shown) location.reload();
      return;
    }
    for (const each of proposals) {
      const known = this.blocks.withId(each.id);
      if (known && each.version > known.version) this.blocks.put(each);
    }
    this.counts = counts;
    this.redraw();
  }

  picture() {
    const picture = document.getElementById("original-picture");
    if (!picture || document.getElementById("original").hidden) return;
    const address = `/sources/${place.dataset.source}/pages/${this.now.page}`;
    if (picture.getAttribute("src") !== address) picture.src = address;
    picture.alt = `Page ${this.now.page} of the original`;
    document.getElementById("original-page").textContent = this.now.page;
  }

  toggleOriginal() {
    const original = document.getElementById("original");
    if (!original) return;
    original.hidden = !original.hidden;
    place.classList.toggle("beside", !original.hidden);
    this.picture();
    this.sheet.see();
  }

  toggleWhy() {
    const why = document.getElementById("why");
    why.open = !why.open;
  }

  nextTime() {
    const choices = [...document.querySelectorAll("#decide input[name=time]")];
    if (choices.length === 0) return;
    const next = choices[(choices.findIndex((each) => each.checked) + 1) % choices.length];
    next.checked = true;
    this.now.chosen = next.value;
  }

  link() {
    const { subject, schema } = this.now;
    this.whom.open(subject, schema, true, () => this.sayWhom());
  }

  fresh() {
    if (this.whom.shown) this.whom.fresh();
    else {
      this.whom.choices.set(this.whom.key(this.now.subject, this.now.schema), { fresh: true });
      this.sayWhom();
    }
  }
}

function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((each) => each.toString(16).padStart(2, "0")).join("");
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}

function begin() {
  const room = new Room();
  const keys = {
    j: () => room.run(() => room.show(room.now.place + 1)),
    k: () => room.run(() => room.show(room.now.place - 1)),
    w: () => room.toggleWhy(),
    o: () => room.toggleOriginal(),
    "?": () => document.getElementById("room-keys").showModal(),
  };
  if (may) {
    Object.assign(keys, {
      a: () => room.run(() => room.accept()),
      r: () => room.run(() => room.reject()),
      e: () => room.run(() => room.edit.open(room.now)),
      u: () => room.run(() => room.undo()),
      l: () => room.run(() => room.link()),
      n: () => room.run(() => room.fresh()),
      t: () => room.nextTime(),
      A: () => room.run(() => room.askTogether()),
    });
  }
  // Before the keys of every page, because here they mean the proposal.
  window.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.key === "Escape" && (room.edit.shown || room.whom.shown)) {
      room.edit.shown ? room.edit.close() : room.whom.close();
      return;
    }
    if (event.target.closest?.("input:not([type=radio]), textarea, select")) return;
    if (room.whom.shown && /^[1-9]$/.test(event.key)) {
      event.preventDefault();
      room.whom.pick(Number(event.key) - 1);
      return;
    }
    const act = keys[event.key] ?? (event.shiftKey ? undefined : keys[event.key.toLowerCase()]);
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat || event.key === "j" || event.key === "k") act();
  }, true);

  const press = (id, act) => document.getElementById(id)?.addEventListener("click", (event) => { event.preventDefault(); act(); });
  press("accept", keys.a);
  press("reject", keys.r);
  press("undo", keys.u);
  press("edit", keys.e);
  press("link", keys.l);
  press("together", keys.A);
  press("later", keys.j);
  press("back", keys.k);
  press("original-open", keys.o);
  press("original-close", keys.o);
  document.querySelector(".keys-open")?.setAttribute("data-opens", "room-keys");
  document.getElementById("why").addEventListener("toggle", (event) => room.sheet.why(event.target.open ? room.now : null));
  document.getElementById("decide").addEventListener("change", (event) => { if (event.target.name === "time") room.now.chosen = event.target.value; });
  document.getElementById("leaf-place").addEventListener("click", (event) => {
    const mark = event.target.closest("[data-place]");
    const leaf = event.target.closest("[data-leaf]");
    if (!mark && !leaf) return;
    event.preventDefault();
    room.run(() => (mark ? room.show(Number(mark.dataset.place)) : room.sheet.turn(Number(leaf.dataset.leaf))));
  });
  room.run(() => room.begin());
  setInterval(() => room.look().catch(() => {}), LOOKS);
}

// Nothing is proposed yet: look now and then whether the reading has ended.
function wait() {
  setInterval(async () => {
    if (document.hidden) return;
    const answer = await fetch(`${base}/changes`).catch(() => null);
    if (answer?.ok && (await answer.json()).stage !== "WAITING") location.reload();
  }, 1000);
}

if (place.dataset.now) begin();
else if (place.dataset.stage === "WAITING") wait();
