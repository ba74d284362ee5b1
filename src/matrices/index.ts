export { type MatrixProducts, matrixProducts } from './matrix-products.ts'
export { LANES, LARGEST, LONGEST_ROW, largestFor, type PackedMatrix } from './packed-matrix.ts'
export { productMemory } from './product-memory.ts'
