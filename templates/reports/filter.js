"use strict";
const form = document.getElementById("filters");
const sections = [...document.querySelectorAll("section")];

function shows(row, severities, operation, words) {
  const own = row.dataset.operations.split(" ").filter(Boolean);
  const named = !operation || own.length === 0 || own.includes(operation);
  return named && severities.includes(row.dataset.severity) && row.textContent.toLowerCase().includes(words);
}

function filter() {
  const chosen = new FormData(form);
  const severities = chosen.getAll("severity");
  const words = chosen.get("words").trim().toLowerCase();
  let any = false;
  for (const section of sections) {
    const rows = [...section.querySelectorAll("tbody tr")];
    for (const row of rows) row.hidden = !shows(row, severities, chosen.get("operation"), words);
    section.hidden = rows.every((row) => row.hidden);
    any ||= !section.hidden;
  }
  document.getElementById("empty").hidden = any || sections.length === 0;
}

form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
