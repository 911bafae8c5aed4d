// Decisions on their way to the desk. Each is kept in the browser until the desk has answered for it, so that a closed browser or a lost
// connection loses none; each has a name of its own (its step), so that sending it twice decides once.
const MOST = 40;
const WAITS = [1000, 2000, 5000, 10000];

export class Queue {
  // answered(ask, answer), changed(state): state is "saved", "saving", "away", "out" or "full"
  constructor(prefix, address, token, answered, changed) {
    Object.assign(this, { prefix, address, token, answered, changed, count: 0, running: false, tries: 0, lost: [] });
    window.addEventListener("online", () => this.send());
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.send(); });
  }

  add(ask) {
    const key = `${this.prefix}${String(Date.now()).padStart(15, "0")} ${String(this.count++).padStart(6, "0")} ${ask.step}`;
    try {
      localStorage.setItem(key, JSON.stringify(ask));
      this.changed("saving", this.waiting().length); // said at once: sending begins only when this window may send
    } catch {
      this.lost.push(ask); // no room in the browser's store: kept while the page is open, and said
      this.changed("full", this.waiting().length);
    }
    this.send();
  }

  waiting() {
    const keys = [];
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (key.startsWith(this.prefix)) keys.push(key);
    }
    const kept = keys.sort().map((key) => ({ key, ask: JSON.parse(localStorage.getItem(key)) }));
    return kept.concat(this.lost.map((ask) => ({ key: null, ask })));
  }

  // One window of a browser sends at a time; where that cannot be arranged, twice is as good as once.
  send() {
    if (this.running) return;
    this.running = true;
    const work = () => this.sendAll();
    const done = (empty) => {
      this.running = false;
      if (empty && this.waiting().length > 0) this.send(); // decided after the last look and before the lock was given back
    };
    (navigator.locks ? navigator.locks.request(this.prefix, work) : work()).then(done, () => done(false));
  }

  // Answers whether everything was sent; if not, it is tried again later.
  async sendAll() {
    for (let kept = this.waiting(); kept.length > 0; kept = this.waiting()) {
      this.changed("saving", kept.length);
      const sent = kept.slice(0, MOST);
      let answer;
      try {
        answer = await fetch(this.address, {
          method: "POST",
          headers: { "Content-Type": "application/json", ...this.token },
          body: JSON.stringify(sent.map((each) => each.ask)),
          redirect: "manual",
        });
      } catch {
        this.again("away", kept.length);
        return false;
      }
      if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
        this.changed("out", kept.length);
        return false;
      }
      if (!answer.ok) {
        this.again("away", kept.length);
        return false;
      }
      this.tries = 0;
      const { answers, counts } = await answer.json();
      for (const each of sent) {
        const own = answers.find((one) => one.step === each.ask.step);
        if (!own) continue;
        if (each.key) localStorage.removeItem(each.key);
        else this.lost = this.lost.filter((ask) => ask !== each.ask);
        this.answered(each.ask, own, counts);
      }
    }
    this.changed("saved", 0);
    return true;
  }

  again(state, count) {
    this.changed(state, count);
    setTimeout(() => this.send(), WAITS[Math.min(this.tries++, WAITS.length - 1)]);
  }
}
