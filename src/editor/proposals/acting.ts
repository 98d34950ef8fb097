// What is done with proposals by command: read at the first of them.
export { registerAdopt } from './adopt';
export { registerArranging } from './arranging';
export { registerProposalCommands } from './commands';
export { registerCopies } from './copies';
export { registerDraft } from './draft';
export { registerDraftAfterCommit } from './draft-after-commit';
export { registerLife } from './life';
export { registerSearch } from './search';
export { registerShare } from './share';
export { registerTrash } from './trash';
export { registerWhatLeaves } from './what-leaves';
