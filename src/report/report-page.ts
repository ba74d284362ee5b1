import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { contentPolicy } from './content-policy.ts'
import { pageProgram } from './page-program.ts'
import { DATA_ELEMENTS } from './report-data.ts'
import { REPORT_STYLE } from './report-style.ts'

/**
 * The page up to where the details of documents stand. The program comes before them: it shows the list while they are
 * still being read.
 *
 * @param archive what the archive is called
 * @param data what the page knows of it, as JSON that can stand in a script element
 */
export async function pageStart(archive: string, data: string): Promise<string> {
  const program = await pageProgram()
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: contentPolicy(program, REPORT_STYLE) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', `${archive} – phuchoi`),
  ]
  return `<!doctype html>
<html lang="en">
<head>
${head.map((element) => toHtml(element)).join('\n')}
<style>${REPORT_STYLE}</style>
</head>
<body>
<div id="app"></div>
<noscript>
<p>This report needs JavaScript, which is turned off in this browser.</p>
<p lang="vi">Báo cáo này cần JavaScript, hiện đang bị tắt trong trình duyệt.</p>
</noscript>
<script type="application/json" id="${DATA_ELEMENTS.report}">${data}</script>
<script>${program}</script>
`
}

/**
 * What stands behind the details.
 *
 * @param words the frequent words, as JSON that can stand in a script element
 */
export function pageEnd(words: string): string {
  return `<script type="application/json" id="${DATA_ELEMENTS.words}">${words}</script>\n</body>\n</html>\n`
}
