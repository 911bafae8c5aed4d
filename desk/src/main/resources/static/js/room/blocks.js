// The proposals of a source, loaded part by part as one moves through them.
const SIZE = 50;

export class Blocks {
  // loaded(proposals) is told of every part that came, so that what waits to be sent can be laid over it
  constructor(base, loaded) {
    Object.assign(this, { base, loaded, places: new Map(), ids: new Map(), coming: new Map(), behind: new Map() });
  }

  at(place) {
    return this.places.get(place);
  }

  withId(id) {
    return this.ids.get(id);
  }

  all() {
    return [...this.places.values()];
  }

  put(proposal) {
    const known = this.ids.get(proposal.id);
    if (known) return Object.assign(known, proposal);
    this.places.set(proposal.place, proposal);
    this.ids.set(proposal.id, proposal);
    return proposal;
  }

  need(place) {
    const number = Math.floor((place - 1) / SIZE);
    if (!this.coming.has(number)) {
      const load = this.load(number);
      load.catch(() => this.coming.delete(number));
      this.coming.set(number, load);
    }
    return this.coming.get(number);
  }

  async load(number) {
    const answer = await fetch(`${this.base}/block?number=${number}`);
    if (!answer.ok) throw new Error("the desk did not give the proposals");
    const { proposals, next } = await answer.json();
    this.behind.set(number, next);
    proposals.forEach((each) => this.put(each));
    this.loaded(proposals);
  }

  forget() {
    this.places.clear();
    this.ids.clear();
    this.coming.clear();
    this.behind.clear();
  }

  // The first that waits from a place on, or null. What is loaded is looked through at once; the rest is asked for.
  async open(from, all) {
    for (let place = Math.max(1, from); place <= all;) {
      let proposal = this.at(place);
      if (!proposal) {
        await this.need(place);
        proposal = this.at(place);
        if (!proposal) return null;
      }
      if (proposal.state === "open") return place;
      const number = Math.floor((place - 1) / SIZE);
      const last = (number + 1) * SIZE;
      place += 1;
      if (place > last && !this.at(place)) {
        // Behind this part the desk knew the next that waits; nobody takes decisions back unseen.
        const next = this.behind.get(number);
        if (next === null || next === undefined) return null;
        place = Math.max(place, next);
      }
    }
    return null;
  }
}
