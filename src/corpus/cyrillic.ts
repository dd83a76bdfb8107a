// Tells Cyrillic in one byte a letter from western letters: words of it have no ASCII between.

const looked = 65_536;
/** Western words hardly ever have so many letters beyond ASCII in a row. */
const shortestRun = 3;
const mostOf = 0.8;

/** The encoding by which half of the letters or more are lower case; null where it is no Cyrillic. */
export function cyrillicEncoding(bytes: Uint8Array): "windows-1251" | "KOI8-R" | null {
  let [high, inRuns, upperHalf, run] = [0, 0, 0, 0];
  for (const byte of bytes.subarray(0, looked)) {
    if (byte >= 0xc0) {
      run++;
      if (byte >= 0xe0) upperHalf++;
    } else {
      if (run >= shortestRun) inRuns += run;
      run = 0;
    }
    // Quotes, dashes and signs stand below the letters.
    if (byte >= 0xa8) high++;
  }
  if (run >= shortestRun) inRuns += run;
  if (inRuns === 0 || inRuns < high * mostOf) return null;
  return upperHalf * 2 >= inRuns ? "windows-1251" : "KOI8-R";
}
