export { type ChannelModel, channelModel, type Edit, editsOf } from './channel-model.ts'
export { type EstimateOptions, estimateChannel, type TrainingPair } from './estimate.ts'
export { type CandidateLimits, type Candidates, candidateSearch, type CandidateSearch } from './candidates.ts'
export { LONGEST_WORD, type SurfaceTrie, surfaceTrie } from './surface-trie.ts'
