"use strict";
const form = document.getElementById("filters");
const sections = [...document.querySelectorAll("section")];
const lists = [...document.querySelectorAll(".changes")];
const counts = [...document.querySelectorAll("[data-count]")];
// Read once: a page may have thousands of rows.
const rows = [...document.querySelectorAll("[data-severity]")].map((row) => ({
  row,
  severity: row.dataset.severity,
  operations: row.dataset.operations.toLowerCase(),
  text: `${row.textContent} ${row.dataset.operations}`.toLowerCase(),
}));

function filter() {
  const chosen = new FormData(form);
  const severities = new Set(chosen.getAll("severity"));
  const [operation, words] = ["operation", "words"].map((name) => chosen.get(name).trim().toLowerCase());
  const found = {};
  const open = new Map(lists.map((list) => [list, 0]));
  let shown = 0;
  for (const { row, severity, operations, text } of rows) {
    // A change without operations touches every one.
    const fits = (!operations || operations.includes(operation)) && text.includes(words);
    found[severity] = (found[severity] || 0) + fits;
    const hidden = !(fits && severities.has(severity));
    if (row.hidden !== hidden) row.hidden = hidden;
    open.set(row.parentElement, open.get(row.parentElement) + !hidden);
    shown += !hidden;
  }
  for (const [list, count] of open) {
    list.hidden = !count;
    list.style.setProperty("--rows", count); // how high it is until it is drawn
  }
  for (const section of sections) section.hidden = !section.querySelector(".changes:not([hidden])");
  for (const count of counts) count.textContent = found[count.dataset.count] || 0;
  document.getElementById("count").textContent = `${shown} of ${rows.length} changes`;
  document.getElementById("empty").hidden = shown > 0 || rows.length === 0;
}

form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
filter();
