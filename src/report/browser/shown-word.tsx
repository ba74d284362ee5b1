import { visibleText } from '../visible-text.ts'
import { useSpeech } from './language.ts'

/** A word outside its line. */
export function ShownWord({ look, text }: { readonly text: string; readonly look?: string }) {
  const { say } = useSpeech()
  return (
    <bdi lang="vi" translate={false} class={look}>
      {visibleText(text) || `[${say.removed}]`}
    </bdi>
  )
}
