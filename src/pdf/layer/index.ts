export { judgeLayer, type LayerKind } from './judge-layer.ts'
export { type OcrMode, type Plan, planPage } from './plan.ts'
