// What esbuild makes programs for.
/** Node has read \p{…} since 10; esbuild holds it for lacking scripts of a later Unicode, and would make each such pattern anew at every use. */
export const nodeTarget = {
  platform: "node",
  target: "node20",
  supported: { "regexp-unicode-property-escapes": true },
};
