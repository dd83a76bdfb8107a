// Whether two numbers differ by one slip of the hand: a digit too many or too few, or two neighbours swapped.

/** "164" and "1,640", "214" and "241", "9,900" and "990". Numbers of one digit are too short to tell. */
export function isDigitSlip(one: number, other: number): boolean {
  const a = String(Math.abs(one));
  const b = String(Math.abs(other));
  if (a.includes("e") || b.includes("e") || Math.min(a.length, b.length) < 3) return false;
  if (a.length === b.length) return isSwapped(a, b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length === short.length + 1 && isWithOneMore(short, long);
}

function isSwapped(a: string, b: string): boolean {
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  const second = first + 1;
  return (
    second < a.length && a[first] === b[second] && a[second] === b[first] && a.slice(second + 1) === b.slice(second + 1)
  );
}

/** `long` is `short` with a zero at its end, or with one of its digits twice. */
function isWithOneMore(short: string, long: string): boolean {
  if (long === `${short}0`) return true;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at > 0 && long[at] === long[at - 1] && short.slice(at) === long.slice(at + 1);
}
