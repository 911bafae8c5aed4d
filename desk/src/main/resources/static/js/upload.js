// Dropping files onto the form is choosing them; what was chosen is listed before it is sent.
export function drops() {
  for (const area of document.querySelectorAll("[data-drop]")) {
    const input = document.getElementById(area.dataset.drop);
    const list = area.querySelector("#chosen");
    const show = () => list.replaceChildren(...[...input.files].map((file) => {
      const line = document.createElement("li");
      line.textContent = `${file.name} · ${Math.max(1, Math.round(file.size / 1000)).toLocaleString("en")} kB`;
      return line;
    }));
    input.addEventListener("change", show);
    area.addEventListener("dragover", (event) => { event.preventDefault(); area.classList.add("over"); });
    area.addEventListener("dragleave", () => area.classList.remove("over"));
    area.addEventListener("drop", (event) => {
      event.preventDefault();
      area.classList.remove("over");
      input.files = event.dataTransfer.files;
      show();
    });
  }
}
