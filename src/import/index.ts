export { fromJson } from './json.ts'
