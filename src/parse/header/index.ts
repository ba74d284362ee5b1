export { type FormOptions, findHeader, type HeaderMatch } from './header.ts'
export { headerStarts } from './header-starts.ts'
