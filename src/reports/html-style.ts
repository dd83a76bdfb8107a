// The style sheet of the HTML report: light and dark, readable on a narrow screen and in print.

export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1e21; --paper: #fff; --quiet: #60656c; --line: #d9dce0; --soft: #f4f5f7;
  --conflict: #b3261e; --update: #8a5a00; --compatible: #1f5fa8; --agree: #1d7044; --mark: #fff1a8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e7e9; --paper: #16181b; --quiet: #9da3ab; --line: #363a40;
  --soft: #1f2226; --conflict: #ff8a80; --update: #ffc55c; --compatible: #8ab8f5; --agree: #7fd1a0; --mark: #5c5000; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 76rem;
  margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; } h2 { border-top: 1px solid var(--line); padding-top: 1.5rem; margin-top: 2.5rem; }
h4 { margin: 1.5rem 0 .25rem; font-size: 1.05rem; }
p { margin: .25rem 0; } .quiet, footer { color: var(--quiet); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1rem; margin: .75rem 0; }
.side { background: var(--soft); border-radius: .4rem; padding: .75rem 1rem; }
.side h5 { font-size: 1.1rem; margin: 0; }
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid var(--line); }
mark { background: var(--mark); color: inherit; } code { font-size: .85em; color: var(--quiet); }
.conflict { color: var(--conflict); } .update { color: var(--update); }
.compatible { color: var(--compatible); } .agree { color: var(--agree); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem; border-bottom: 1px solid var(--line); }
tbody th { font-weight: normal; min-width: 12rem; position: sticky; left: 0; background: var(--paper); }
.silent { color: var(--quiet); } li { margin: .2rem 0; }
`;
