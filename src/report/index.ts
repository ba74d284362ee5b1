export { type ReportOptions, reportHtml } from './report-html.ts'
