import type { FlowContent, Heading, ListItem, Section } from '../../tree/index.ts'
import { repairedLabels } from './label-repair.ts'
import type { Label } from './labels.ts'
import { levelKey } from './levels.ts'

/**
 * Gives each section and item the label that it has in the sequence of its siblings.
 *
 * @param children the children of a node
 * @param labels the labels as printed
 * @param damaged whether an engine may have misread them
 */
export function settleLabels(
  children: readonly (Heading | FlowContent)[],
  labels: ReadonlyMap<Section | ListItem, Label>,
  damaged: boolean,
): void {
  const levels = new Map<string, Section[]>()
  for (const child of children) {
    if (child.type === 'list') {
      const items = child.children.filter((node) => node.type === 'listItem')
      settle(items, labels, damaged)
      for (const item of items) settleLabels(item.children, labels, damaged)
    }
    if (child.type !== 'section') continue
    const key = levelKey(labels.get(child) ?? null)
    const same = levels.get(key)
    if (same === undefined) levels.set(key, [child])
    else same.push(child)
    settleLabels(child.children, labels, damaged)
  }
  for (const sections of levels.values()) settle(sections, labels, damaged)
}

function settle(
  nodes: readonly (Section | ListItem)[],
  labels: ReadonlyMap<Section | ListItem, Label>,
  damaged: boolean,
): void {
  const printed = nodes.map((node) => labels.get(node))
  if (!printed.every((label) => label !== undefined)) return
  repairedLabels(printed, damaged).forEach((label, i) => {
    nodes[i]!.label = label
  })
}
