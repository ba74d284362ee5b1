export { type BestReading, bestReading } from './best-reading.ts'
export {
  type Emissions,
  eachSign,
  emissionsBetween,
  joinedEmissions,
  measuredFrom,
  packEmissions,
} from './emissions.ts'
export { knowsSigns, readingCosts } from './reading-cost.ts'
