// Filters the questions of the page, tells how many fit, and brings what a link leads to into sight.
const form = document.querySelector(".filters form");
const output = form.querySelector("output");
const followers = new Map();
for (const element of document.querySelectorAll("[data-group]")) {
  const id = element.dataset.group;
  if (followers.has(id)) followers.get(id).push(element);
  else followers.set(id, [element]);
}
const questions = [...document.querySelectorAll("[data-verdict]")].map((element) => ({
  verdict: element.dataset.verdict,
  kind: element.dataset.kind,
  sources: new Set(element.dataset.sources.split(" ")),
  words: element.dataset.words,
  elements: followers.get(element.dataset.group),
}));
const parts = [...document.querySelectorAll("[data-part], .matrix tbody, .alone, [data-part] details")].filter((part) =>
  part.querySelector("[data-group]:not(mark)"),
);

/** Marked words stay readable where their question is filtered out; everything else of it is hidden. */
function show(elements, fits) {
  for (const element of elements) {
    if (element.localName === "mark") element.classList.toggle("faint", !fits);
    else element.hidden = !fits;
  }
}

function filter() {
  const wanted = new FormData(form);
  const verdicts = wanted.getAll("verdict");
  const words = wanted.get("words").toLowerCase().split(/\s+/).filter(Boolean);
  const isActive = verdicts.length + words.length > 0 || wanted.get("source") !== "" || wanted.get("kind") !== "";
  let shown = 0;
  for (const question of questions) {
    const fits =
      (verdicts.length === 0 || verdicts.includes(question.verdict)) &&
      (wanted.get("kind") === "" || question.kind === wanted.get("kind")) &&
      (wanted.get("source") === "" || question.sources.has(wanted.get("source"))) &&
      words.every((word) => question.words.includes(word));
    if (fits) shown++;
    show(question.elements, fits);
  }
  for (const part of parts) {
    part.hidden = !part.querySelector("[data-group]:not([hidden], mark)");
    for (const link of document.querySelectorAll(`nav a[href="#${part.id}"]`)) link.parentElement.hidden = part.hidden;
  }
  form.querySelector("button").hidden = !isActive;
  output.textContent = isActive ? `${shown} of ${questions.length} questions` : `${questions.length} questions`;
}

/** A target that is filtered out comes back; one that is folded unfolds. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.closest("[hidden]")) {
    form.reset();
    filter();
  }
  for (let folded = target.closest("details"); folded; folded = folded.parentElement.closest("details")) {
    folded.open = true;
  }
  if (target.matches(".finding")) for (const folded of target.querySelectorAll(":scope > details")) folded.open = true;
  target.scrollIntoView();
  // What no link is takes the focus only so: a screen reader goes on from there.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(filter));
addEventListener("hashchange", reveal);
form.parentElement.hidden = false;
filter();
reveal();
