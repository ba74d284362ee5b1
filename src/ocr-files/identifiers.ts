import type { Nodes } from 'xast'

/**
 * Makes identifiers that no element of a file has.
 *
 * @param root the file
 * @param name name of the attribute that is the identifier
 * @returns a function that makes one out of that of the element next to it
 */
export function newIdentifiers(root: Nodes, name: 'id' | 'ID'): (like: string) => string {
  const taken = new Set<string>()
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'element') taken.add(node.attributes[name] ?? '')
    if ('children' in node) pending.push(...node.children)
  }
  return (like) => {
    let number = 2
    while (taken.has(`${like}_${number}`)) number++
    const made = `${like}_${number}`
    taken.add(made)
    return made
  }
}
