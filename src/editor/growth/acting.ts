// What is done about growth by command: read at the first of them.
export { registerContribute, registerGoals } from './contribute';
export { registerDocuments } from './documents';
export { Previews } from './previews';
