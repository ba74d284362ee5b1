import type { RefObject } from 'preact'
import { useSpeech } from './language.ts'
import { SHORTCUTS } from './shortcuts.ts'

/** Tells which keys do what. */
export function HelpDialog({
  dialog,
  onShortcuts,
  shortcuts,
}: {
  readonly dialog: RefObject<HTMLDialogElement>
  readonly shortcuts: boolean
  readonly onShortcuts: (on: boolean) => void
}) {
  const { say } = useSpeech()
  return (
    <dialog ref={dialog} aria-labelledby="help-title" class="help">
      <h2 id="help-title">{say.help}</h2>
      <table>
        <tbody>
          {SHORTCUTS.map(({ action, keys }) => (
            <tr key={action}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{say.keys[action]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="check">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={({ currentTarget }) => onShortcuts(currentTarget.checked)}
        />
        {say.shortcutsOn}
      </label>
      <form method="dialog">
        <button type="submit" class="main-action">
          {say.close}
        </button>
      </form>
    </dialog>
  )
}
