/** What the engine is set to read: Vietnamese, or English, which garbles Vietnamese. */
export type OcrLanguage = 'vie' | 'eng'

/** The package with the data of a language. */
export const dataPackage = (language: OcrLanguage): string => `@tesseract.js-data/${language}`
