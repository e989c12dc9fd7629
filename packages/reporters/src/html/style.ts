/** The page's style: both colour schemes, narrow screens and paper. */
export const style = `
:root {
  color-scheme: light dark;
  --back: #ffffff; --panel: #f4f6f8; --line: #cfd6dd; --text: #1b2126; --faint: #56616b;
  --link: #0b57c2; --good: #11692c; --good-back: #e2f4e6; --bad: #a8201a; --bad-back: #fce7e5;
  --warn: #7a4a00; --warn-back: #fdf0d5; --mark: #fff3bf;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #14181c; --panel: #1d2329; --line: #3a444d; --text: #e4e9ed; --faint: #a3afb9;
    --link: #85b7ff; --good: #7fdb95; --good-back: #17331f; --bad: #ff9d95; --bad-back: #45201f;
    --warn: #f2c36b; --warn-back: #3d2e12; --mark: #4a4216;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 1rem 1.5rem 4rem; max-width: 80rem; background: var(--back);
  color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
}
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { background: var(--mark); }
h1 { font-size: 1.5rem; margin: .5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .4rem; overflow-wrap: anywhere; }
p { margin: .3rem 0; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
pre { margin: .4rem 0; padding: .5rem .7rem; background: var(--panel); white-space: pre-wrap; }
small, .faint { color: var(--faint); font-size: .9rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; list-style: none; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
.verdict { font-size: 1.1rem; font-weight: 600; padding: .5rem .8rem; border-left: .4rem solid; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
.verdict.good { background: var(--good-back); } .verdict.bad { background: var(--bad-back); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--faint); padding: .2rem 0; }
th, td {
  text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line);
}
thead th { background: var(--panel); }
tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 8rem; }
#build-table th:nth-child(n + 4), #steps-table th:nth-child(4) { text-align: right; }
td.number { text-align: right; white-space: nowrap; }
td.good { background: var(--good-back); } td.bad { background: var(--bad-back); }
td.warn { background: var(--warn-back); }
td ul { margin: 0; padding: 0; list-style: none; }
svg.bar { display: block; width: 6rem; height: .4rem; margin: .25rem 0 0 auto; }
svg.bar rect { fill: var(--link); }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; margin: .5rem 0; }
input[type="search"] {
  font: inherit; color: inherit; background: var(--back); border: 1px solid var(--faint);
  border-radius: .3rem; padding: .2rem .5rem;
}
button {
  font: inherit; font-size: .85rem; color: inherit; background: var(--back);
  border: 1px solid var(--faint); border-radius: .3rem; padding: .1rem .6rem; cursor: pointer;
}
.problem, .differences { border: 1px solid var(--line); border-left: .4rem solid; margin: .8rem 0; padding: .6rem .9rem; }
.problem.bad { border-left-color: var(--bad); } .problem.warn { border-left-color: var(--warn); }
.problem.info { border-left-color: var(--link); } .differences { border-left-color: var(--line); }
.problem > *, .differences > * { color: var(--text); }
.problem dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .8rem; margin: 0; }
dt { color: var(--faint); } dd { margin: 0; min-width: 0; overflow-wrap: anywhere; white-space: pre-line; }
.graph svg { display: block; font: 12px ui-monospace, monospace; }
.graph rect { fill: var(--panel); stroke: var(--faint); }
.graph .own rect { stroke-width: 2; }
.graph text { fill: var(--text); }
.graph path { fill: none; stroke: var(--faint); opacity: .55; }
.graph path.near { stroke: var(--link); stroke-width: 2.5; opacity: 1; }
.graph a:focus rect, .graph a.near rect { stroke: var(--link); stroke-width: 3; }
[hidden] { display: none !important; }
@media (max-width: 40rem) {
  body { padding: .5rem .7rem 3rem; }
  .problem dl { grid-template-columns: 1fr; }
  dd { margin-bottom: .4rem; }
}
@media print {
  :root {
    color-scheme: light;
    --back: #fff; --panel: #f4f6f8; --line: #999; --text: #000; --faint: #444; --link: #000;
    --good: #0a4a1e; --good-back: #fff; --bad: #8a1510; --bad-back: #fff; --warn: #5c3800;
    --warn-back: #fff; --mark: #fff;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .tools, button { display: none; }
  .scroll { overflow: visible; }
  .graph svg { max-width: 100%; height: auto; }
  tr, .problem, .differences { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
}
`;
