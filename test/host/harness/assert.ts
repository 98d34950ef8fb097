// node:assert/strict where there is no Node; the build puts it in that module's place.
// @ts-expect-error it carries no types of its own, and tests are checked against Node's
import { strict } from 'assert/';

export default strict;
