// Compares what the program says of one page with the answers that stand in it.

/** Counts of what was right and wrong on a page, and a line for each error. */
export function judgePage(page, result) {
  const text = result.sources[0]?.text ?? page.text;
  const answers = placed(page, text);
  const claims = result.claims.map((claim) => ({
    ...claim,
    answers: answers.filter((answer) => answer.start < claim.end && claim.start < answer.end),
  }));
  const errors = [];
  const counted = { required: 0, found: 0, right: 0, described: 0, labelled: 0, noise: 0, left: 0, spurious: 0 };
  const used = new Set();
  for (const answer of answers) {
    const mine = claims.filter((claim) => claim.answers.includes(answer) && !used.has(claim));
    if (answer.need === "noise") {
      counted.noise++;
      if (mine.length === 0) counted.left++;
    }
    if (answer.need !== "required") continue;
    counted.required++;
    const claim = mine.find((one) => sameValue(answer, one)) ?? mine[0];
    if (!claim) {
      errors.push(`missed    ${answer.start < 0 ? answer.expression : around(text, answer)}`);
      continue;
    }
    used.add(claim);
    counted.found++;
    if (!sameValue(answer, claim)) {
      errors.push(`value     ${around(text, answer)}: want ${answer.value}, got ${JSON.stringify(claim.quantity)}`);
      continue;
    }
    counted.right++;
    if (answer.stems.length === 0) continue;
    counted.described++;
    const words = [claim.label, claim.predicate, claim.counts, claim.entity].filter(Boolean).join(" ").toLowerCase();
    if (answer.stems.some((stem) => ` ${words}`.replace(/[^\p{L}\p{N}$€£]+/gu, " ").includes(` ${stem.toLowerCase()}`)))
      counted.labelled++;
    else errors.push(`label     ${around(text, answer)}: '${words}' names none of ${answer.stems.join(", ")}`);
  }
  for (const claim of claims) {
    if (used.has(claim) || claim.answers.some((answer) => answer.need === "optional")) continue;
    counted.spurious++;
    errors.push(
      `${claim.answers.some((answer) => answer.need === "required") ? "double   " : claim.answers.length > 0 ? "noise    " : "unlisted "} ${around(text, claim)} (${claim.label}) in ${JSON.stringify(claim.sentence.slice(0, 80))}`,
    );
  }
  return { ...counted, errors };
}

export function sumOf(counted) {
  const sum = {};
  for (const one of counted)
    for (const [key, value] of Object.entries(one)) if (typeof value === "number") sum[key] = (sum[key] ?? 0) + value;
  return sum;
}

/** Shares of the counts: numbers that are no claims left alone, claims found with their value, claims that are claims, labels. */
export function rates({ required, found, right, described, labelled, noise, left, spurious }) {
  const recall = right / required;
  const precision = right / Math.max(1, found + spurious);
  return {
    noise: noise ? left / noise : 1,
    recall,
    precision,
    f1: (2 * precision * recall) / (precision + recall),
    label: labelled / Math.max(1, described),
  };
}

/** The answers where they stand in the text that was read: of an HTML page only what is not markup, and not all of that. */
export function placed(page, text) {
  if (text === page.text) return page.answers;
  let from = 0;
  return page.answers.map((answer) => {
    const at = placeOf(page.text, answer, text, from);
    if (at < 0) return { ...answer, start: -1, end: -1 };
    from = at + answer.expression.length;
    return { ...answer, start: at, end: from };
  });
}

/** By the words around it, in order where that can be: a title may be moved to the top. */
function placeOf(marked, { start, end, expression, need }, text, from) {
  for (const reach of [16, 8]) {
    const before = plain(marked.slice(0, start)).slice(-reach);
    const after = plain(marked.slice(end, end + 400)).slice(0, reach);
    for (const first of [from, 0]) {
      const at = indexOfLoose(text, before, expression, after, first);
      if (at >= 0) return at;
    }
  }
  const near = need === "noise" ? -1 : indexOfLoose(text, "", expression, "", from);
  return near - from < 300 ? near : -1;
}

function indexOfLoose(text, before, expression, after, from) {
  const loose = (part) =>
    part
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\s+/g, "[\\s|*#-]+");
  const pattern = new RegExp(`(${loose(before)}[\\s|]*)(${loose(expression)})[\\s|]*${loose(after)}`, "g");
  pattern.lastIndex = Math.max(0, from - before.length - 8);
  const found = pattern.exec(text);
  return found ? found.index + found[1].length : -1;
}

const plain = (html) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");

function sameValue(answer, { quantity, text }) {
  const [low, high = low] = answer.value.split("..");
  if (/^\d+[-,]\d+$/.test(answer.value))
    return JSON.stringify(quantity.stated.value) === `[${answer.value.replace("-", ",")}]`;
  if (answer.value === "?") return true;
  return same(low, quantity.min) && same(high, quantity.max) && Boolean(text);
}

function same(wanted, got) {
  if (wanted === "") return got === null || got === undefined || got === 0;
  if (typeof got === "string") return wanted === got;
  return (
    got !== null &&
    got !== undefined &&
    Math.abs(Math.abs(got) - Number(wanted)) <= 0.001 * Math.max(0.01, Number(wanted))
  );
}

const around = (text, { start, end }) =>
  `${text.slice(Math.max(0, start - 25), start)}«${text.slice(start, end)}»${text.slice(end, end + 25)}`.replace(
    /\s+/g,
    " ",
  );
