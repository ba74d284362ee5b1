import type { DetailFinding } from '../../archive/document/document-detail.ts'
import type { DocumentLine } from '../document-lines.ts'
import { visibleText } from '../visible-text.ts'
import { useSpeech } from './language.ts'
import { ruleName } from './rule-name.ts'

/** What a person should look at besides words. */
export function FindingList({
  findings,
  lines,
  onLine,
}: {
  readonly findings: readonly DetailFinding[]
  readonly lines: readonly DocumentLine[]
  readonly onLine: (line: number) => void
}) {
  const { number, say } = useSpeech()
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? undefined : lines.find(({ end, start }) => start <= offset && offset <= end)?.number
  return (
    <details class="card" open>
      <summary>
        <h2>{say.findings}</h2> <span class="badge">{number(findings.length)}</span>
      </summary>
      <ul class="findings">
        {findings.map(({ expected, reason, rule, start }, i) => {
          const line = lineAt(start)
          return (
            <li key={`${rule} ${start ?? i}`}>
              <strong>{ruleName(say, rule)}</strong>
              <p lang="en">{visibleText(reason)}</p>
              {expected && expected.length > 0 && <p>{say.expected(expected.map(visibleText).join(', '))}</p>}
              {line !== undefined && (
                <button type="button" onClick={() => onLine(line)}>
                  {say.goTo(number(line))}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
