import type { ChangedLine } from '../change';
import { enclosingName, fileName, indentOf, isComment, isMoved, placeOf } from './enclosing';
import {
  evidenceAt,
  type Found,
  type LineSignal,
  type Scene,
  type SignalGroup,
  type Slots,
  type Spot,
  type WorkSignal,
} from './signal';

const placed = (_: RegExpExecArray, spot: Spot): Slots | undefined =>
  isMoved(spot) || isComment(spot.line.text) || /^\s{0,40}(?:import|using|use|from)\b/.test(spot.line.text)
    ? undefined
    : placeOf(spot);

const opens =
  /\btransaction\.atomic\b|@Transactional\b|\btransaction do\b|\.\$transaction\(|\bbeginTransaction\(|\bDB::transaction\(|\bBegin(?:Tx|Transaction(?:Async)?)\(|@InjectTransactionManager|\b(?:in|with|run|run_?in)_?Transaction\(|\btransaction\(|atomicPhase_?\(|\bSERIALIZABLE\b|\bsavepoint\b/i;
const triggers = ['transaction', 'begintx', 'serializable', 'atomicphase', 'savepoint', 'begin('] as const;
const signed = (text: string): boolean => opens.test(text.slice(0, 400));

const lines: readonly LineSignal[] = [
  {
    id: 'transaction-opened',
    doc: 'Writes are put into one transaction.',
    triggers,
    pattern: opens,
    slots: placed,
  },
  {
    id: 'transaction-dropped',
    doc: 'A transaction that held writes together is taken away or weakened.',
    signs: '-',
    triggers,
    pattern: opens,
    slots: (match, spot) => {
      const again = spot.file.hunks.some((hunk) =>
        hunk.lines.some((other) => other.sign === '+' && signed(other.text)),
      );
      return again || spot.file.status === 'deleted' ? undefined : placed(match, spot);
    },
  },
];

const writes =
  /(?:\.|->|::)(?:save|save!|create|create!|insert|insertMany|update|update!|delete|deleteMany|destroy|destroy!|remove|upsert|persist|attach|detach|sync|bulk_create|update_all|delete_all|SaveChangesAsync|Create\w{0,30}|Insert\w{0,30}|Update\w{0,30}|Delete\w{0,30}|Upsert\w{0,30})\(/;
const notStored =
  /\b(?:cache|map|set|list|array|params|headers|state|classList|style|options|config|Object|localStorage|sessionStorage|form|hash|digest|crypto|logger)\b\w{0,20}(?:\.|->|::)|\.(?:remove|delete|update)\(['"`]/i;

/** Two or more writes that stand one after the other at the same depth, without a transaction near. */
const writesInSequence: WorkSignal = {
  id: 'writes-in-sequence',
  doc: 'Several writes follow one another with nothing that makes them one: a failure between leaves half of them.',
  *observe({ work }: Scene): Iterable<Found> {
    for (const file of work.change?.files ?? []) {
      if (file.kind !== 'source') continue;
      for (const hunk of file.hunks) {
        if (hunk.lines.some((line) => line.sign !== '-' && signed(line.text)) || signed(hunk.context)) continue;
        let first: { line: ChangedLine; at: number; call: string } | undefined;
        for (const [at, line] of hunk.lines.entries()) {
          if (line.sign === '-' || isComment(line.text)) continue;
          const call = writes.exec(line.text.slice(0, 400))?.[0];
          if (!call || notStored.test(line.text.slice(0, 400))) continue;
          if (
            first &&
            at - first.at <= 15 &&
            indentOf(line.text) === indentOf(first.line.text) &&
            (line.sign === '+' || first.line.sign === '+')
          ) {
            const spot = { file, hunk, at, line };
            const name = (written: string): string => written.replace(/^[.>:-]{1,2}|\($/g, '');
            yield {
              evidence: evidenceAt(file, first.line.sign === '+' ? first.line : line),
              slots: {
                where: enclosingName(spot) ?? fileName(file.path),
                file: fileName(file.path),
                first: name(first.call),
                second: name(call),
              },
            };
            break;
          }
          first = { line, at, call };
        }
      }
    }
  },
};

/** What succeeds or fails as one. */
export const transaction: SignalGroup = { lines, works: [writesInSequence] };
