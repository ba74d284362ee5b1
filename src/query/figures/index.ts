export type { FigureCheckKind, FigureVerdict } from './checks.ts'
export {
  type Figure,
  type FigureCheck,
  type FigureOptions,
  type Figures,
  figures,
  inconsistentFigures,
} from './figures.ts'
