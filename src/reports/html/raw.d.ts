// Files that are taken into the program as text: `scripts/bundle.mjs` and vitest know the ending.
declare module "*?raw" {
  const text: string;
  export default text;
}
