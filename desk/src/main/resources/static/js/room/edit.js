// Editing a proposal before it is accepted. A half-made edit is kept in the browser until it is accepted or dropped.
const FIELDS = ["named", "schema", "property", "value", "time", "modality", "asserter"];

export class Edit {
  constructor(prefix, accept) {
    Object.assign(this, { prefix, accept, proposal: null, form: document.getElementById("edit-form") });
    if (!this.form) return;
    this.form.addEventListener("input", () => this.keep());
    this.form.schema.addEventListener("change", () => this.offer());
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.done(); });
    document.getElementById("edit-close").addEventListener("click", () => this.close());
    document.getElementById("edit-drop").addEventListener("click", () => { this.drop(this.proposal.id); this.close(); });
  }

  key(id) {
    return `${this.prefix}${id}`;
  }

  has(id) {
    return localStorage.getItem(this.key(id)) !== null;
  }

  drop(id) {
    localStorage.removeItem(this.key(id));
  }

  get shown() {
    return this.form && !this.form.hidden;
  }

  open(proposal) {
    this.proposal = proposal;
    const draft = this.has(proposal.id) ? JSON.parse(localStorage.getItem(this.key(proposal.id))) : {
      named: proposal.subject, schema: proposal.schema, property: proposal.property, value: proposal.value,
      time: proposal.chosen ?? proposal.time ?? "", modality: proposal.modality, asserter: proposal.asserter,
    };
    for (const name of FIELDS) this.form[name].value = draft[name];
    this.offer();
    this.lay(true);
    this.form.named.focus();
  }

  lay(open) {
    if (!this.form) return;
    this.form.hidden = !open;
    document.getElementById("card").classList.toggle("editing", open);
  }

  close() {
    this.lay(false);
    document.getElementById("edit")?.focus({ preventScroll: true });
    document.activeElement?.blur();
  }

  values() {
    return Object.fromEntries(FIELDS.map((name) => [name, this.form[name].value]));
  }

  keep() {
    try {
      localStorage.setItem(this.key(this.proposal.id), JSON.stringify(this.values()));
    } catch {
      // the browser's store is full: the edit lives as long as the page
    }
  }

  async offer() {
    const answer = await fetch(`/properties?schema=${encodeURIComponent(this.form.schema.value)}`);
    if (answer.ok) document.getElementById("edit-properties").innerHTML = await answer.text();
  }

  done() {
    this.keep();
    const proposal = this.proposal;
    const wording = this.values();
    this.lay(false);
    this.accept(proposal, wording);
  }
}
