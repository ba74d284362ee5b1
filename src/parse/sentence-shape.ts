const END = /(?:[.;:!?…]["”’»)\]]*|\.\/\.?)(?:\[\^\d+\][.,;:]?)*$/

/** Whether a text ends as a sentence does, or a part of an enumeration. */
export const endsSentence = (text: string): boolean => END.test(text)

/** Whether a text begins with a small letter, or with a sign that no sentence begins with. */
export const goesOn = (text: string): boolean => /^(?:["“(]?\p{Ll}|[,;:.)%])/u.test(text)

/** Whether a text begins as a sentence or a title may: with a capital, a figure or an opening quote. */
export const beginsSentence = (text: string): boolean => /^["“”'(]*[\p{Lu}\d]/u.test(text)

/** Whether a text begins with a capital. */
export const beginsWithCapital = (text: string): boolean => /^["“”'(]*\p{Lu}/u.test(text)

/** How many words a text has. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
