declare module 'nspell' {
  interface NSpell {
    correct(word: string): boolean
    suggest(word: string): string[]
  }
  function nspell(dictionary: { readonly aff: string; readonly dic: string }): NSpell
  export = nspell
}
