// Whom a name means: who is called so in this source already, who is known by a like name, and choosing between them. A like name is not the
// same person, so nobody is linked without a person's choice.
const PATIENCE = 1500;

export class Whom {
  constructor(base) {
    Object.assign(this, { base, known: new Map(), choices: new Map(), here: new Set(), chosen: null, form: document.getElementById("link-form") });
    if (!this.form) return;
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.pick(0); });
    this.form.name.addEventListener("input", () => {
      clearTimeout(this.typing);
      this.typing = setTimeout(() => this.list(this.form.name.value), 200);
    });
    document.getElementById("link-new").addEventListener("click", () => this.fresh());
    document.getElementById("link-close").addEventListener("click", () => this.close());
  }

  key(name, schema) {
    return `${schema} ${name}`;
  }

  look(name, schema) {
    const key = this.key(name, schema);
    if (!this.known.has(key)) {
      const asked = fetch(`${this.base}/whom?name=${encodeURIComponent(name)}&schema=${encodeURIComponent(schema)}`)
        .then((answer) => (answer.ok ? answer.json() : { here: null, like: [] }))
        .catch(() => ({ here: null, like: [] }))
        .then((found) => { asked.found = found; return found; });
      this.known.set(key, asked);
    }
    return this.known.get(key);
  }

  // In words, as far as is known.
  words(name, schema, kind) {
    const key = this.key(name, schema);
    const choice = this.choices.get(key);
    if (choice) return choice.entity ? `linked: ${choice.caption}` : `new ${kind.toLowerCase()}, whoever else is called so`;
    if (this.here.has(key)) return `${kind}, as in this source before`;
    const found = this.known.get(key)?.found;
    if (!found) return kind;
    if (found.here) return `${kind}, as in this source before`;
    return found.like.length > 0 ? `${kind}; ${found.like.length} of a like name: L` : `new ${kind.toLowerCase()}`;
  }

  // Whether a person has to choose first.
  async undecided(name, schema) {
    const key = this.key(name, schema);
    if (this.choices.has(key) || this.here.has(key)) return false;
    const late = new Promise((resolve) => { setTimeout(() => resolve({ here: null, like: [] }), PATIENCE); });
    const found = await Promise.race([this.look(name, schema), late]);
    return !found.here && found.like.length > 0;
  }

  // The part of a wording that says whom it is about; from now on the name means the same in this source.
  take(name, schema) {
    const key = this.key(name, schema);
    const choice = this.choices.get(key);
    this.choices.delete(key);
    this.here.add(key);
    if (!choice) return {};
    return choice.entity ? { entity: choice.entity } : { fresh: true };
  }

  get shown() {
    return this.form && !this.form.hidden;
  }

  open(name, schema, typing, chosen) {
    Object.assign(this, { name, schema, chosen });
    this.lay(true);
    this.form.name.value = name;
    this.list(name).then(() => {
      if (!typing) this.form.querySelector("#likes button")?.focus();
    });
    if (typing) this.form.name.select();
    this.form.scrollIntoView({ block: "nearest" });
  }

  lay(open) {
    if (!this.form) return;
    this.form.hidden = !open;
    document.getElementById("card").classList.toggle("linking", open);
  }

  close() {
    this.lay(false);
    document.activeElement?.blur();
  }

  async list(name) {
    const { like } = name.trim() ? await this.look(name.trim(), this.schema) : { like: [] };
    this.likes = like;
    document.getElementById("likes-none").hidden = like.length > 0;
    document.getElementById("likes").replaceChildren(...like.map((each, index) => {
      const line = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn";
      const kbd = document.createElement("kbd");
      kbd.textContent = index + 1;
      button.append(`${each.caption} `, kbd);
      button.addEventListener("click", () => this.pick(index));
      const more = document.createElement("span");
      more.className = "small soft";
      const also = each.why ? `also “${each.why}”, ` : "";
      more.textContent = ` ${also}${each.kind}, ${each.accepted} accepted `;
      const link = document.createElement("a");
      Object.assign(link, { href: `/entities/${each.id}`, target: "_blank", rel: "noopener", textContent: "record" });
      more.append(link);
      line.append(button, more);
      return line;
    }));
  }

  pick(index) {
    const picked = this.likes?.[index];
    if (!picked) return;
    this.choices.set(this.key(this.name, this.schema), { entity: picked.id, caption: picked.caption });
    this.finish();
  }

  fresh() {
    this.choices.set(this.key(this.name, this.schema), { fresh: true });
    this.finish();
  }

  finish() {
    this.close();
    this.chosen?.();
  }
}
