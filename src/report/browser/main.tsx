import { render } from 'preact'
import type { PackedReportData } from '../report-data.ts'
import { DATA_ELEMENTS, unpackReport } from '../report-data.ts'
import { App } from './app.tsx'

const packed = JSON.parse(document.getElementById(DATA_ELEMENTS.report)!.textContent!) as PackedReportData

render(<App report={unpackReport(packed)} />, document.getElementById('app')!)
