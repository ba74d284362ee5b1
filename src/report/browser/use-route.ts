import { useEffect, useState } from 'preact/hooks'

/** What the page shows: the list, the frequent words, the failures, or a document. */
export type Route =
  | { readonly view: 'list' | 'words' | 'failures' }
  | { readonly view: 'document'; readonly input: string }

const DOCUMENT = '#document='

/** The address of a document in the page. */
export const documentAddress = (input: string) => DOCUMENT + encodeURIComponent(input.toWellFormed())

/** What the address of the page asks for. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return routeOf(hash)
}

function routeOf(hash: string): Route {
  if (hash === '#failures') return { view: 'failures' }
  if (hash === '#words') return { view: 'words' }
  if (!hash.startsWith(DOCUMENT)) return { view: 'list' }
  try {
    return { view: 'document', input: decodeURIComponent(hash.slice(DOCUMENT.length)) }
  } catch {
    return { view: 'list' }
  }
}
