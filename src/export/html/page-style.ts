/** How a page looks: the decree's form on a sheet of A4, one column on a narrow screen, the sheet alone in print. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fff; --desk: #e8e8e4; --ink: #111; --faint: #6b6b6b; --link: #0b4f9e }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1c1c1e; --desk: #111113; --ink: #e6e6e3; --faint: #9a9a9a; --link: #8ab8f0 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--desk); color: var(--ink); font: 14pt/1.4 "Times New Roman", Tinos, "Liberation Serif", Times, serif }
p { margin: 0; overflow-wrap: break-word }
a { color: var(--link) }
ol, ul { margin: 0; padding: 0; list-style: none }
article { max-width: 210mm; margin: 2rem auto; padding: 20mm 20mm 20mm 30mm; background: var(--paper); box-shadow: 0 1px 6px #0004; position: relative }

.letterhead { display: grid; grid-template-columns: minmax(0, 1fr) max-content; gap: .4rem 1rem; text-align: center; font-size: 12pt; line-height: 1.3 }
.letterhead .doc-number, .letterhead time { font-size: 13pt }
.issuing, .motto { font-weight: bold }
.issuing:last-child::after, .motto:last-child::after, .document-header > .subject::after {
  content: ""; display: block; width: 5em; margin: .25em auto 0; border-top: 1px solid
}
.motto:last-child::after { width: 12.5em; max-width: 100% }
.letterhead .subject { font-size: 12pt }
.place-date, .basis { font-style: italic }
.doc-type { margin: 2rem 0 0; text-align: center; font-size: 14pt }
.document-header > .subject { text-align: center; font-weight: bold }
.addressees { margin: 1.2rem 0 0 3em }
.addressees ul { padding-left: 4em }

.body { margin-top: 1.2rem }
.body p, .appendix p, h2, h3, h4, h5, h6 { margin: 6pt 0 0; text-align: justify; text-indent: 1.27cm }
h2, h3, h4, h5, h6 { font-size: 1em; break-after: avoid }
h4, h5, h6 { font-style: italic }
.article > h4, .article > h5, .decimal > h4 { font-style: normal }
.part > h2, .chapter > h2, .chapter > h3, .division > h3, .subdivision > h4 { text-align: center; text-indent: 0; font-style: normal }
:is(.part, .chapter, .division, .subdivision) > :is(h2, h3, h4, h5) > .label { display: block }
.table { overflow-x: auto }
table { border-collapse: collapse; margin: 8pt auto; font-size: .93em; line-height: 1.25 }
td, th { border: 1px solid; padding: .2em .5em; vertical-align: top }
cite { font-style: inherit }
sup { line-height: 0 }
sup a, .back { text-decoration: none }

.closing { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; margin-top: 1.5rem }
.recipients { flex: 0 1 40%; font-size: 11pt; line-height: 1.25 }
.recipients > p { font-size: 12pt; font-weight: bold; font-style: italic }
.signature { flex: 1 1 45%; margin-left: auto; text-align: center; font-weight: bold; break-inside: avoid }
.signature:only-child { flex: 0 1 55% }
.signer { margin-top: 5rem }
.appendix { margin-top: 3rem; break-before: page }
.appendix > h1, .appendix > h2 { margin: 0; text-align: center; text-indent: 0; font-size: 14pt; font-style: normal }
.notes { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid var(--faint); font-size: 11pt; line-height: 1.3 }
.notes li { margin-top: 3pt; text-align: justify }
.furniture { color: var(--faint); text-align: center }
.page-break::before {
  content: "tr. " attr(data-page); position: absolute; right: 4mm; color: var(--faint); font: 8pt/2 sans-serif; text-indent: 0
}

@media (max-width: 50rem) {
  body { font-size: 1.1rem }
  article { margin: 0; padding: 1.2rem; box-shadow: none }
  .body p, .appendix p, h2, h3, h4, h5, h6 { text-align: start; text-indent: 0 }
  li > ol, li > ul { padding-left: 1em }
  .addressees { margin-left: 0 }
  .addressees ul { padding-left: 1em }
  .page-break::before { right: .3rem }
}
@media (max-width: 36rem) {
  .letterhead { display: block }
  .letterhead > * { margin-bottom: .6rem }
  .recipients, .signature, .signature:only-child { flex-basis: 100% }
}
@media print {
  @page { size: A4; margin: 20mm 20mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", serif } }
  @page :first { @top-center { content: none } }
  :root { color-scheme: light; --paper: #fff; --desk: #fff; --ink: #000; --faint: #000; --link: #000 }
  article { max-width: none; margin: 0; padding: 0; box-shadow: none }
  article + article { break-before: page }
  .page-break::before, .back { display: none }
}
`
