"use strict";
const form = document.getElementById("filters");
const rows = [...document.querySelectorAll("[data-row]")];

function filter() {
  const words = new FormData(form).get("words").trim().toLowerCase();
  for (const row of rows) row.hidden = !row.dataset.row.toLowerCase().includes(words);
  const shown = rows.filter((row) => !row.hidden).length / 2;
  document.getElementById("count").textContent = `${shown} of ${rows.length / 2} rows`;
}

function unfold() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target?.closest("details");
  if (!folded) return;
  folded.open = true;
  target.scrollIntoView();
}

form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", unfold);
filter();
unfold();
