// What is done with notes, tickets and the team file by command: read at the first of them.
export { registerRetell } from './commit/retell';
export { registerMemoryCommands } from './memory/commands';
export { registerNoteCommands } from './notes/commands';
export { registerKeyboardHelp } from './notes/keyboard-help';
export { registerQuiet } from './team/quiet';
export { registerWorkCommands } from './work/commands';
