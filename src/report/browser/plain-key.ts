/**
 * Whether a key was pressed alone, and not to type or to choose something.
 *
 * @param event a key that was pressed
 */
export function isPlainKey({ altKey, ctrlKey, isComposing, metaKey, target }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || isComposing) return false
  return !(
    target instanceof Element && target.closest('input:not([type=checkbox], [type=radio]), select, textarea, dialog')
  )
}
