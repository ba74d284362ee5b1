import { SURENESS_STEPS } from '../sureness.ts'
import { useSpeech } from './language.ts'

/** What colours and lines under words mean. */
export function Legend() {
  const { say } = useSpeech()
  const steps = [...SURENESS_STEPS.map(({ name }) => name), 'decided' as const]
  return (
    <div class="legend">
      <span class="unseen">{say.legend}</span>
      <ul>
        {steps.map((step) => (
          <li key={step}>
            <span class={`word ${step}`}>{say.steps[step]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
