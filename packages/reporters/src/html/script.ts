/**
 * What the page does beyond showing, and does without where scripts are off: filters the matrix,
 * walks it with the arrow keys, copies commands, shows a module's neighbours, and opens all details
 * for paper.
 */
export const script = `
const all = (selector, from = document) => [...from.querySelectorAll(selector)];

for (const tools of all(".tools")) {
  tools.hidden = false;
  const rows = all("tbody tr", document.getElementById(tools.dataset.of));
  const [text, only] = all("input", tools);
  const told = tools.querySelector("output");
  const apply = () => {
    const wanted = text.value.trim().toLowerCase();
    for (const row of rows) {
      const named = row.textContent.toLowerCase().includes(wanted);
      row.hidden = !named || (only.checked && !row.matches(".attention"));
    }
    const shown = rows.filter((row) => !row.hidden).length;
    told.textContent = shown === rows.length ? "" : shown + " of " + rows.length + " plugins shown";
  };
  tools.addEventListener("input", apply);
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    text.value = "";
    apply();
  });
  apply();
}

for (const table of all("table.matrix")) {
  table.setAttribute("role", "grid");
  for (const link of all("td a", table)) link.tabIndex = -1;
  const cells = all("tbody td", table);
  for (const cell of cells) cell.tabIndex = -1;
  if (cells[0]) cells[0].tabIndex = 0;
  table.addEventListener("focusin", ({ target }) => {
    const cell = target.closest("td");
    if (!cell) return;
    for (const other of cells) other.tabIndex = other === cell ? 0 : -1;
  });
  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td");
    if (!cell) return;
    const rows = all("tbody tr", table).filter((row) => !row.hidden);
    const row = rows.indexOf(cell.parentElement);
    const column = cell.cellIndex;
    const at = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      Home: [0, column],
      End: [rows.length - 1, column],
    }[event.key];
    if (at) {
      const next = rows[at[0]]?.cells[at[1]];
      if (next?.matches("td")) next.focus();
      event.preventDefault();
    } else if (event.key === "Enter" && event.target === cell) {
      cell.querySelector("a")?.click();
    }
  });
}

for (const pre of all("pre.command")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.setAttribute("aria-label", "Copy the command");
  button.addEventListener("click", async () => {
    getSelection().selectAllChildren(pre);
    try {
      await navigator.clipboard.writeText(pre.textContent);
    } catch {
      return;
    }
    button.textContent = "Copied";
  });
  pre.after(button);
}

for (const graph of all(".graph svg")) {
  const mark = (node, near) => {
    const { at } = node.dataset;
    for (const edge of all("path", graph)) {
      const { from, to } = edge.dataset;
      if (from !== at && to !== at) continue;
      edge.classList.toggle("near", near);
      const other = from === at ? to : from;
      graph.querySelector('a[data-at="' + other + '"]').classList.toggle("near", near);
    }
  };
  for (const node of all("a", graph)) {
    for (const name of ["focus", "mouseenter"]) node.addEventListener(name, () => mark(node, true));
    for (const name of ["blur", "mouseleave"]) node.addEventListener(name, () => mark(node, false));
  }
}

let closed = [];
addEventListener("beforeprint", () => {
  closed = all("details:not([open])");
  for (const each of closed) each.open = true;
});
addEventListener("afterprint", () => {
  for (const each of closed) each.open = false;
});
addEventListener("hashchange", () => {
  const target = document.getElementById(location.hash.slice(1));
  target?.closest("details")?.setAttribute("open", "");
  // The browser has moved the focus there before; who went on from it meanwhile is not pulled back.
  if (!target?.contains(document.activeElement)) target?.focus({ preventScroll: true });
});
`;
