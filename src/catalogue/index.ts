export { type CatalogueSink, catalogue, writeCatalogue } from './catalogue.ts'
