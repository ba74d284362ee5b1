/**
 * How the report looks. How sure a word is shows in its colour and in the line under it; texts keep the contrast of WCAG
 * AA in light and in dark. The fonts are those of the system that have Vietnamese letters.
 */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --desk: #f6f4ef; --paper: #fffefb; --ink: #1f2430; --faint: #5d6370; --line: #dedad0; --soft: #efece4;
  --accent: #0b5c66; --accent-ink: #fff; --accent-soft: #dff0f0; --bad: #a3221a; --bad-soft: #fbe4e0; --mark: #ffe9a8;
  --sure-line: #b9bdc6; --likely-line: #2f6db3; --unsure: #fff0c9; --unsure-line: #8a5a00; --doubtful: #fde0da; --doubtful-line: #b3261e;
  --decided: #dcf0e1; --decided-line: #1d6b3b; --decided-ink: #14532b;
  --bar-0: #1f7a55; --bar-1: #3f8f6b; --bar-2: #6a9f58; --bar-3: #a79a3c; --bar-4: #c98a2b; --bar-5: #cf6a34; --bar-6: #b93a32;
  --text: "Noto Serif", Cambria, "Times New Roman", "Liberation Serif", Tinos, serif;
  --top: 3.2rem;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --desk: #15171b; --paper: #1d2025; --ink: #e6e4de; --faint: #a4a9b4; --line: #363a42; --soft: #262a31;
    --accent: #6cc5cd; --accent-ink: #08272b; --accent-soft: #173b40; --bad: #ff9d92; --bad-soft: #4a221e; --mark: #6b5310;
    --sure-line: #5b616d; --likely-line: #79aef0; --unsure: #43360f; --unsure-line: #f0be4b; --doubtful: #4d231e; --doubtful-line: #ff8a7d;
    --decided: #173a25; --decided-line: #6fce90; --decided-ink: #bdebcb;
    --bar-0: #3fa67b; --bar-1: #58b48b; --bar-2: #84b96f; --bar-3: #c0b255; --bar-4: #dea24a; --bar-5: #e2854f; --bar-6: #e0675d;
  }
}
* { box-sizing: border-box }
html { scroll-padding-top: calc(var(--top) + 1rem) }
body { margin: 0; background: var(--desk); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif }
h1, h2, h3, p, ul, ol, dl, dd, fieldset, figure { margin: 0; padding: 0 }
h1 { font-size: 1.45rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em }
h2 { font-size: 1.15rem; font-weight: 650 }
h3 { font-size: .85rem; font-weight: 600; color: var(--faint) }
ul, ol { list-style: none }
fieldset { border: 0; min-width: 0 }
small { font-size: .82em; color: var(--faint) }
table { border-collapse: collapse }
th { text-align: start; font-weight: inherit }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em }
bdi, dd, td, th { overflow-wrap: anywhere }
kbd { display: inline-block; min-width: 1.5em; padding: 0 .35em; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: .3em; background: var(--paper); color: var(--faint); font: .78em/1.45 inherit; font-family: inherit; text-align: center }
button, input, select { font: inherit; color: inherit }
button:not(.word), select, input[type=search], input[type=text] { min-height: 2.2rem; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: .45rem; background: var(--paper) }
button:not(.word, :disabled) { cursor: pointer }
button:not(.word, :disabled):hover { border-color: var(--accent) }
button:disabled { color: var(--faint); opacity: .75 }
button.main-action { border-color: var(--accent); background: var(--accent); color: var(--accent-ink); font-weight: 600 }
.main-action kbd { border-color: currentcolor; background: none; color: inherit }
select { padding-inline-end: .4rem }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .2rem }
main:focus, tr:focus { outline: none }
[hidden] { display: none }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 9; padding: .5rem 1rem; background: var(--accent); color: var(--accent-ink) }
.skip:focus { top: .5rem }
.number { text-align: end; white-space: nowrap; overflow-wrap: normal; font-variant-numeric: tabular-nums }

.top { position: sticky; top: 0; z-index: 5; background: var(--paper); border-bottom: 1px solid var(--line) }
.top-inner, .decision-bar, main, .foot { max-width: 96rem; margin-inline: auto; padding-inline: clamp(1rem, 3vw, 2.5rem) }
.top-inner { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; min-height: var(--top); padding-block: .4rem }
.brand a { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; color: inherit; text-decoration: none }
.brand-name { font-weight: 700; letter-spacing: -.01em }
.brand bdi { color: var(--faint) }
.tabs { display: flex; flex-wrap: wrap; gap: .1rem; margin-inline-end: auto }
.tabs a { padding: .3rem .7rem; border-radius: .45rem; color: var(--faint); text-decoration: none }
.tabs a:hover { color: var(--ink); background: var(--soft) }
.tabs [aria-current] { color: var(--ink); background: var(--soft); font-weight: 600 }
.badge { display: inline-block; padding: 0 .5em; border-radius: 1em; background: var(--soft); color: var(--faint); font-size: .8rem; font-weight: 500; font-variant-numeric: tabular-nums }
.tabs [aria-current] .badge { background: var(--paper) }
.badge.bad, .tabs [aria-current] .badge.bad { background: var(--bad-soft); color: var(--bad) }
.languages { display: flex }
.languages button { min-height: 1.9rem; padding: .1rem .6rem; font-size: .85rem; border-radius: 0 }
.languages button:first-of-type { border-radius: .45rem 0 0 .45rem; border-inline-end: 0 }
.languages button:last-of-type { border-radius: 0 .45rem .45rem 0 }
.languages [aria-pressed=true] { background: var(--accent); border-color: var(--accent); color: var(--accent-ink) }
.help-button { font-size: .85rem }
button.help-button { min-height: 1.9rem }
.decision-bar { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; padding-block: .35rem; border-top: 1px solid var(--soft); font-size: .88rem }
.decision-bar button { min-height: 1.9rem; padding-block: .1rem }
.decision-count { margin-inline-end: .5rem; font-weight: 600; font-variant-numeric: tabular-nums }
.decision-bar .file { display: none }
.not-stored { color: var(--bad) }

main { padding-block: 1.75rem 3rem }
.foot { padding-block: 0 2rem; color: var(--faint); font-size: .85rem }
.status { position: fixed; left: 50%; bottom: 1rem; z-index: 6; max-width: calc(100vw - 2rem); padding: .5rem 1rem; border-radius: .5rem; background: var(--ink); color: var(--paper); font-size: .9rem; transform: translateX(-50%); box-shadow: 0 2px 14px #0004 }
.status:empty { padding: 0 }
.empty { padding: 2.5rem 1rem; color: var(--faint); text-align: center }
.notice { margin-top: .9rem; padding: .6rem .9rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--unsure-line); border-radius: .3rem; background: var(--paper); font-size: .92rem }
.notice ul { padding-inline-start: 1.1rem; list-style: disc }
.hint { margin-block: .4rem .8rem; color: var(--faint); font-size: .92rem }

.figures { display: flex; flex-wrap: wrap; gap: 1px; margin-top: 1rem; border: 1px solid var(--line); border-radius: .7rem; overflow: hidden; background: var(--line) }
.figures > div { flex: 1 1 8.5rem; padding: .8rem 1rem; background: var(--paper) }
.figures dt { color: var(--faint); font-size: .85rem }
.figures dd { font-size: 1.55rem; font-weight: 600; line-height: 1.25; letter-spacing: -.015em; font-variant-numeric: tabular-nums }
.figures small { display: block; font-size: .8rem; font-weight: 400; letter-spacing: 0; color: var(--bad) }
.charts { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.25rem; margin-top: 1.25rem }
.chart { width: 100%; align-self: start; border: 1px solid var(--line); border-radius: .7rem; border-collapse: separate; border-spacing: 0; background: var(--paper); font-size: .92rem; padding: .9rem 1rem; display: table }
.chart caption { padding: 0 0 .5rem; text-align: start; font-weight: 650; caption-side: top }
.chart thead th { padding-bottom: .25rem; color: var(--faint); font-size: .8rem }
.chart thead th:nth-child(2):last-child:not([colspan]) { text-align: end }
.chart tbody :is(th, td) { padding: .16rem .8rem .16rem 0; white-space: nowrap }
.chart tbody td:only-child { white-space: normal }
.chart td.number:last-child { padding-inline-end: 0 }
.bar-cell { width: 100%; min-width: 4rem }
.bar { height: .8rem; min-width: 2px; border-radius: .2rem; background: var(--bar-0) }
${[1, 2, 3, 4, 5, 6].map((i) => `.step-${i} { background: var(--bar-${i}) }`).join('\n')}

.list { margin-top: 2rem }
main > .list:first-child { margin-top: 0 }
.controls { display: flex; flex-wrap: wrap; gap: .6rem 1rem; margin: .8rem 0 1rem }
.controls label { display: grid; gap: .15rem; color: var(--faint); font-size: .85rem }
.controls :is(input, select) { color: var(--ink); font-size: 1rem }
.search { flex: 1 1 20rem }
.search input { width: 100% }
::placeholder { color: var(--faint); opacity: 1 }
.documents { width: 100%; border: 1px solid var(--line); border-radius: .7rem; border-collapse: separate; border-spacing: 0; background: var(--paper); font-size: .95rem }
.documents :is(th, td) { padding: .6rem .9rem; vertical-align: top }
.documents thead th { color: var(--faint); font-size: .82rem; white-space: nowrap; border-bottom: 1px solid var(--line) }
.documents tbody tr + tr > * { border-top: 1px solid var(--soft) }
.documents tbody tr:hover > * { background: color-mix(in srgb, var(--soft) 55%, transparent) }
.documents tbody th { min-width: 16rem; font-weight: 550 }
.about { display: flex; flex-wrap: wrap; gap: 0 .6rem; color: var(--faint); font-size: .88rem; font-weight: 400 }
.about .code { color: var(--ink) }
.gauge { display: inline-flex; align-items: center; gap: .6rem; white-space: nowrap; font-variant-numeric: tabular-nums }
.gauge-bar { width: 4.5rem; height: .4rem; border-radius: .3rem; background: var(--soft); overflow: hidden }
.gauge-bar span { display: block; height: 100%; background: var(--bar-1) }
.gauge-bar .fair { background: var(--bar-4) }
.gauge-bar .poor { background: var(--bar-6) }
.documents td > span > small { display: block; white-space: nowrap }
.decided-note { color: var(--decided-line) }
.bad-note { color: var(--bad) }
.flag { color: var(--bad); font-weight: 600 }
.none { color: var(--faint) }
.reason { display: block; color: var(--faint) }
.frequent th, .frequent bdi { font-family: var(--text); font-size: 1.05rem }
.frequent thead th { font-family: inherit }
.frequent tbody th { min-width: 6rem }
.frequent small { display: block; font-family: var(--text) }
.frequent .acts { margin: 0 }
.frequent .acts .main-action { flex: none }
.frequent input { width: 11rem; min-height: 2.2rem }
.frequent td:last-child { width: 55% }
.failures strong { font-weight: 550 }
.outputs { display: inline-flex; flex-wrap: wrap; white-space: nowrap; gap: .1rem .7rem }
.pager { display: flex; flex-wrap: wrap; justify-content: center; align-items: center; gap: 1rem; margin-top: 1rem; font-size: .92rem; font-variant-numeric: tabular-nums }

.crumbs { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .3rem 1.5rem; font-size: .9rem }
.crumbs-around { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem }
.document-head { margin: .8rem 0 1.25rem }
.document-head .about { margin-top: .15rem; font-size: 1rem }
.facts { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; margin-top: .5rem; color: var(--faint); font-size: .92rem }
.facts strong { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums }
.review { display: grid; grid-template: "text aside" / minmax(0, 1fr) 23rem; gap: 1.25rem }
.text { grid-area: text; min-width: 0 }
.aside { grid-area: aside; align-self: start; position: sticky; top: calc(var(--top) + 3.4rem); max-height: calc(100vh - var(--top) - 4.2rem); display: grid; gap: 1rem; align-content: start; overflow: auto; scrollbar-width: thin }
.panel, .card { border: 1px solid var(--line); border-radius: .7rem; background: var(--paper); padding: .9rem 1rem }
.panel-head { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem }
.progress { color: var(--faint); font-size: .85rem; text-align: end; font-variant-numeric: tabular-nums }
.context { margin-top: .5rem; padding: .5rem .7rem; border-radius: .4rem; background: var(--soft); font: 1rem/1.45 var(--text); overflow-wrap: anywhere }
.context mark { background: var(--mark); color: inherit; border-radius: .15rem; padding: 0 .1em; font-weight: 700 }
.word-facts { display: grid; gap: .15rem; margin-top: .6rem }
.word-facts > div { display: grid; grid-template-columns: 7rem 1fr; align-items: baseline }
.word-facts dt { color: var(--faint); font-size: .85rem }
.word-facts dd { font-family: var(--text); font-size: 1.08rem }
.word-facts small { font-family: system-ui, sans-serif; font-size: .8rem }
.acts { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .7rem }
.acts .main-action { flex: 1 }
.panel h3 { margin-top: .8rem }
.choices { display: grid; gap: .3rem; margin-top: .3rem }
.choices button { display: flex; align-items: baseline; gap: .7rem; width: 100%; text-align: start }
.choices bdi { flex: 1; font: 1.05rem/1.3 var(--text) }
.other { display: flex; align-items: end; gap: .5rem; margin-top: .7rem }
.other label { flex: 1; min-width: 0; color: var(--faint); font-size: .85rem }
.other input { width: 100%; margin-top: .15rem; color: var(--ink); font: 1.05rem/1.3 var(--text) }
.check { display: flex; gap: .5rem; align-items: baseline; margin-top: .7rem; font-size: .92rem }
.check small { display: block }
.steps { padding-top: .7rem; border-top: 1px solid var(--soft) }
.steps button { flex: 1; font-size: .9rem }
.card summary { display: flex; align-items: baseline; gap: .6rem; cursor: pointer }
.card summary::before { content: "▸"; color: var(--faint) }
.card[open] summary::before { content: "▾" }
.scroll { margin-top: .5rem }
.word-list { width: 100%; font-size: .92rem }
.word-list :is(th, td) { padding: .22rem .5rem .22rem 0; vertical-align: baseline }
.word-list thead th { color: var(--faint); font-size: .8rem }
.word-list [lang=vi] { font-family: var(--text) }
.word-list td:last-child { color: var(--faint) }
.word-list .current > * { background: var(--accent-soft) }
.findings { display: grid; gap: .7rem; margin-top: .6rem; font-size: .92rem }
.findings li { padding-inline-start: .8rem; border-inline-start: 3px solid var(--bad) }
.findings strong { font-weight: 600 }
.findings p { color: var(--faint); overflow-wrap: anywhere }
.findings button { min-height: 1.8rem; margin-top: .25rem; padding-block: 0; font-size: .88rem }

.text-bar { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem 1.5rem; margin-bottom: .6rem; font-size: .88rem }
.segments { display: flex; align-items: center }
.segments legend { float: left; margin-inline-end: .6rem; color: var(--faint) }
.segments input { position: absolute; opacity: 0 }
.segments span { display: block; padding: .15rem .7rem; border: 1px solid var(--line); background: var(--paper); cursor: pointer }
.segments label + label span { border-inline-start: 0 }
.segments label:first-of-type span { border-radius: .45rem 0 0 .45rem }
.segments label:last-of-type span { border-radius: 0 .45rem .45rem 0 }
.segments :checked + span { background: var(--accent); color: var(--accent-ink) }
.segments :focus-visible + span { outline: 3px solid var(--accent); outline-offset: 2px }
.legend ul { display: flex; flex-wrap: wrap; gap: .2rem 1rem }
.legend .word { cursor: auto }
.lines { width: 100%; table-layout: fixed; border: 1px solid var(--line); border-radius: .7rem; border-collapse: separate; border-spacing: 0; background: var(--paper); font: 1.03rem/1.65 var(--text) }
.lines thead th { padding: .45rem .8rem; color: var(--faint); font: .82rem/1.5 system-ui, sans-serif; border-bottom: 1px solid var(--line) }
.lines th:first-child { width: 3.6rem }
.lines tbody th { padding: .18rem .5rem 0 .4rem; vertical-align: top; color: var(--faint); font: .75rem/2.1 system-ui, sans-serif; text-align: end; font-variant-numeric: tabular-nums; user-select: none }
.lines td { padding: .08rem .8rem; vertical-align: top; white-space: pre-wrap; unicode-bidi: isolate }
.lines td:last-child { border-inline-start: 1px solid var(--soft) }
.lines tbody tr:hover > * { background: color-mix(in srgb, var(--soft) 55%, transparent) }
.lines .flagged > th { box-shadow: inset 3px 0 var(--bad) }
.lines tr:focus > * { background: var(--accent-soft) }
.lines th .flag { margin-inline-start: .25rem }
.lines .page-mark > th { padding: .5rem .8rem .2rem; text-align: start; font-weight: 600; letter-spacing: .04em; text-transform: uppercase; border-top: 1px dashed var(--line) }
.lines thead + tbody .page-mark > th { border-top: 0 }
.was { color: var(--faint) }
.lines mark { background: var(--mark); color: var(--ink); border-radius: .15em }
.word { display: inline; padding: 0 .06em; border: 0; border-radius: .15em; background: none; color: inherit; font: inherit; text-align: inherit; white-space: pre-wrap; text-decoration: underline 1px var(--sure-line); text-underline-offset: .22em; text-decoration-skip-ink: none; -webkit-print-color-adjust: exact; print-color-adjust: exact }
button.word { cursor: pointer }
.word.plain { text-decoration: none }
.word.likely { text-decoration: underline dotted 2px var(--likely-line) }
.word.unsure { background: var(--unsure); text-decoration: underline dashed 2px var(--unsure-line) }
.word.doubtful { background: var(--doubtful); text-decoration: underline wavy 1.5px var(--doubtful-line) }
.word.decided { background: var(--decided); color: var(--decided-ink); text-decoration: underline double 1.5px var(--decided-line) }
button.word:hover { box-shadow: 0 0 0 1px var(--accent) }
.word.current { box-shadow: 0 0 0 2px var(--accent) }
.run { white-space: nowrap }
.gone { color: var(--faint); font-style: italic; font-size: .85em }

.help { max-width: 30rem; padding: 1.4rem 1.6rem; border: 1px solid var(--line); border-radius: .8rem; background: var(--paper); color: var(--ink) }
.help::backdrop { background: #0006 }
.help table { margin-top: .8rem }
.help :is(th, td) { padding: .18rem 1rem .18rem 0 }
.help th { white-space: nowrap }
.help kbd { margin-inline-end: .25rem }
.help form { margin-top: 1rem }

@media (max-width: 68rem) {
  .review { grid-template: "aside" "text" / minmax(0, 1fr) }
  .aside { position: static; max-height: none }
  .scroll { max-height: 16rem; overflow: auto }
}
@media (max-width: 48rem) {
  .top { position: static }
  .charts { grid-template-columns: minmax(0, 1fr) }
  .documents, .documents tbody { display: block }
  .documents thead { display: none }
  .documents tr { display: block; padding: .7rem .9rem }
  .documents tbody tr + tr { border-top: 1px solid var(--line) }
  .documents :is(th, td), .documents tbody tr + tr > * { display: flex; justify-content: space-between; gap: 1rem; padding: .1rem 0; border: 0; text-align: start }
  .documents tbody th { display: block; min-width: 0; padding-bottom: .3rem }
  .documents td::before { content: attr(data-label); color: var(--faint) }
  .documents tbody tr:hover > * { background: none }
  .lines, .lines tbody { display: block }
  .lines thead { display: none }
  .lines tr { display: grid; grid-template-columns: 3rem minmax(0, 1fr); padding: .3rem 0; border-top: 1px solid var(--soft) }
  .lines th:first-child { width: auto; grid-row: span 2 }
  .lines .page-mark { display: block }
  .lines td:last-child { border: 0 }
}
@media print {
  :root { color-scheme: light; --desk: #fff; --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; --soft: #e4e4e4 }
  @page { margin: 15mm }
  .top { position: static; border: 0 }
  .decision-bar, .languages, .help-button, .tabs, .controls, .pager button, .crumbs, .panel, .status, .skip, .segments, .findings button { display: none }
  .review { display: block }
  .aside { position: static; max-height: none; overflow: visible; margin-bottom: 1rem }
  .scroll { max-height: none; overflow: visible }
  .card { padding: 0; border: 0 }
  .top-inner { padding: 0 }
  main { padding: 0 }
  tr, .figures > div { break-inside: avoid }
  thead { display: table-header-group }
  .lines, .documents, .chart { font-size: 9pt }
}
@media (prefers-reduced-motion: no-preference) { .status { transition: opacity .2s } }
@media (forced-colors: active) { .word.current { outline: 2px solid } .bar, .gauge-bar span { forced-color-adjust: none } }
`
