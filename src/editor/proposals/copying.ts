/** What renders proposals, in a bundle of its own. */
export { copyAs } from '../../proposals/copy';
