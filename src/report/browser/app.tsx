import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { LANGUAGES, type Language } from '../messages.ts'
import type { ReportData } from '../report-data.ts'
import { type RowSelection, rowSelector } from '../select-rows.ts'
import { visibleText } from '../visible-text.ts'
import { DecisionBar } from './decision-bar.tsx'
import { DocumentView } from './document-view.tsx'
import { Failures } from './failures.tsx'
import { FrequentWords } from './frequent-words.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { SpeechContext, useLanguage } from './language.ts'
import { ListView } from './list-view.tsx'
import { Overview } from './overview.tsx'
import { isPlainKey } from './plain-key.ts'
import { useDecisions } from './use-decisions.ts'
import { documentAddress, useRoute } from './use-route.ts'

/** How long a message stays, in milliseconds. */
const STATUS_TIME = 6000

/** The page: the list of documents with its totals, or one of them. */
export function App({ report }: { readonly report: ReportData }) {
  const { archive, documents, failures, output, version } = report
  const [speech, setLanguage] = useLanguage()
  const { say, number } = speech
  const decisions = useDecisions()
  const route = useRoute()
  const [status, setStatus] = useState('')
  const [shortcuts, setShortcuts] = useState(true)
  const [selection, setSelection] = useState<RowSelection>({ text: '', filter: 'all', order: 'least-sure' })
  const [page, setPage] = useState(0)
  const help = useRef<HTMLDialogElement>(null)
  const select = useMemo(() => rowSelector(documents), [documents])
  const places = useMemo(() => select(selection), [select, selection])
  const main = useRef<HTMLElement>(null)

  const index = route.view === 'document' ? documents.findIndex(({ input }) => input === route.input) : -1
  const view = index >= 0 ? 'document' : route.view === 'document' ? 'list' : route.view
  const name = index >= 0 ? visibleText(documents[index]!.input) : visibleText(archive)

  useEffect(() => {
    document.title = `${name} – ${say.title}`
  }, [name, say])

  const first = useRef(true)
  useEffect(() => {
    setStatus('')
    // Whoever opened a document by keyboard goes on from its head, not from the start of the page.
    if (!first.current) {
      main.current?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    first.current = false
  }, [view, index])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || !isPlainKey(event) || help.current?.open) return
      event.preventDefault()
      help.current?.showModal()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  useEffect(() => {
    if (status === '') return
    const fading = setTimeout(() => setStatus(''), STATUS_TIME)
    return () => clearTimeout(fading)
  }, [status])

  const around = places.indexOf(index)
  const addressAt = (place: number | undefined) =>
    place === undefined ? undefined : documentAddress(documents[place]!.input)

  return (
    <SpeechContext.Provider value={speech}>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {say.skip}
      </button>
      <header class="top">
        <div class="top-inner">
          <p class="brand">
            <a href="#list">
              <span class="brand-name">{say.title}</span>
              <bdi translate={false}>{visibleText(archive)}</bdi>
            </a>
          </p>
          <nav aria-label={say.overview} class="tabs">
            <a href="#list" aria-current={view === 'list' ? 'page' : undefined}>
              {say.documents} <span class="badge">{number(documents.length)}</span>
            </a>
            <a href="#words" aria-current={view === 'words' ? 'page' : undefined}>
              {say.frequentWords}
            </a>
            <a href="#failures" aria-current={view === 'failures' ? 'page' : undefined}>
              {say.failures} <span class={failures.length > 0 ? 'badge bad' : 'badge'}>{number(failures.length)}</span>
            </a>
          </nav>
          <fieldset class="languages">
            <legend class="unseen">{say.language}</legend>
            {(Object.keys(LANGUAGES) as Language[]).map((language) => (
              <button
                key={language}
                type="button"
                lang={language}
                aria-pressed={speech.language === language}
                onClick={() => setLanguage(language)}
              >
                {LANGUAGES[language]}
              </button>
            ))}
          </fieldset>
          <button type="button" class="help-button" onClick={() => help.current?.showModal()}>
            {say.help} <kbd>?</kbd>
          </button>
        </div>
        <DecisionBar decisions={decisions} archive={archive} onStatus={setStatus} />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {view === 'list' && (
          <>
            <Overview rows={documents} failures={failures.length} />
            <ListView
              rows={documents}
              places={places}
              selection={selection}
              page={page}
              book={decisions.book}
              base={output}
              onSelect={(selection) => {
                setSelection(selection)
                setPage(0)
              }}
              onPage={setPage}
            />
          </>
        )}
        {view === 'words' && <FrequentWords decisions={decisions} />}
        {view === 'failures' && <Failures failures={failures} />}
        {view === 'document' && (
          <DocumentView
            key={index}
            index={index}
            row={documents[index]!}
            base={output}
            decisions={decisions}
            shortcuts={shortcuts}
            before={addressAt(places[around - 1])}
            after={addressAt(around < 0 ? undefined : places[around + 1])}
            onStatus={setStatus}
          />
        )}
      </main>
      <footer class="foot">{say.madeBy(version)}</footer>
      <p class="status" role="status">
        {status}
      </p>
      <HelpDialog dialog={help} shortcuts={shortcuts} onShortcuts={setShortcuts} />
    </SpeechContext.Provider>
  )
}
