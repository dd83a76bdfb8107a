// Tells with which two characters the lines begin that a pattern can match, so that most patterns are tried on few lines.

/** What may be any character. */
const any = "\0";
/** Digits are one character, and so is all beyond ASCII. */
const digit = "0";
const beyond = "\u0080";
const known = 2;

/** The two first characters of a line, as heads name them; null for a shorter line. */
export function headOf(line: string): string | null {
  return line.length < known ? null : kindOf(line.charCodeAt(0)) + kindOf(line.charCodeAt(1));
}

function kindOf(code: number): string {
  return code >= 0x80 ? beyond : code >= 0x30 && code <= 0x39 ? digit : String.fromCharCode(code);
}

/** Can a line with this head match a pattern with these heads? */
export function mayBegin(heads: readonly string[], head: string): boolean {
  return heads.some((one) => [...one].every((character, at) => character === any || character === head.charAt(at)));
}

/** Beginnings of up to two characters, more rather than fewer; the empty one where a match may begin with anything. */
export function headsOf(pattern: string): string[] {
  return unread.test(pattern) ? [""] : [...new PatternReader(pattern).alternatives(true)];
}

/** Named groups, references to groups and characters by their code. */
const unread = /(?<!\\)\(\?(?![:=!]|<[=!])|\\[1-9ckux]/;

type Heads = ReadonlySet<string>;

const nothing: Heads = new Set([""]);
const anything: Heads = new Set([any]);

/** What begins with one of `first` and goes on with one of `next`. */
function joined(first: Heads, next: Heads): Heads {
  const found = new Set<string>();
  for (const head of first)
    if (head.length === known) found.add(head);
    else for (const more of next) found.add((head + more).slice(0, known));
  return found;
}

const nextItem = /\(\?(?:[:=!]|<[=!])|\(|\[\^?(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|[^)|]/sy;
const nextCount = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;

class PatternReader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  /** Up to the bracket that closes them. */
  alternatives(isWhole = false): Heads {
    const heads = new Set<string>();
    do {
      const isAtHead = !isWhole || this.pattern.startsWith("^", this.at);
      const found = this.sequence();
      for (const head of isAtHead ? found : nothing) heads.add(head);
    } while (this.skip("|"));
    return heads;
  }

  private sequence(): Heads {
    let heads = nothing;
    for (let item = this.next(nextItem); item !== null; item = this.next(nextItem)) {
      const one = this.itemHeads(item);
      const count = this.next(nextCount) ?? "";
      const all = /^[*+{]/.test(count) ? joined(one, new Set([...one, ""])) : one;
      heads = joined(heads, /^(?:[?*]|\{0)/.test(count) ? new Set([...all, ""]) : all);
      if ([...heads].every(({ length }) => length === known)) this.skipSequence();
    }
    return heads;
  }

  /** To the bar or the bracket that ends it: what stands there can't change what is known. */
  private skipSequence(): void {
    let depth = 0;
    let isInClass = false;
    for (; this.at < this.pattern.length; this.at++) {
      const character = this.pattern.charAt(this.at);
      if (character === "\\") this.at++;
      else if (isInClass) isInClass = character !== "]";
      else if (character === "[") isInClass = true;
      else if (depth === 0 && (character === "|" || character === ")")) return;
      else if (character === "(") depth++;
      else if (character === ")") depth--;
    }
  }

  private itemHeads(item: string): Heads {
    if (item.startsWith("(")) {
      const inside = this.alternatives();
      this.skip(")");
      return item === "(?:" || item === "(" ? inside : nothing;
    }
    if (item.startsWith("[")) return classHeads(item);
    if (item === ".") return anything;
    return /^(?:[\^$]|\\b)$/i.test(item) ? nothing : new Set([oneHead(item)]);
  }

  private next(expression: RegExp): string | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.pattern)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  private skip(mark: string): boolean {
    const is = this.pattern.startsWith(mark, this.at);
    if (is) this.at += mark.length;
    return is;
  }
}

function classHeads(item: string): Heads {
  const members = item.slice(1, -1);
  if (members.startsWith("^") || /[^\\]-./.test(members.replace(/0-9/, ""))) return anything;
  return new Set((members.match(/\\[pP]\{[^}]*\}|\\.|./gs) ?? []).map(oneHead));
}

/** An escape of a letter names a class, that of a mark the mark. */
function oneHead(item: string): string {
  if (item === "\\d") return digit;
  return /^\\[a-z]/i.test(item) ? any : kindOf(item.charCodeAt(item.startsWith("\\") ? 1 : 0));
}
