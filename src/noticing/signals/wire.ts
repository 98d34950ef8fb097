import type { ChangedFile } from '../change';
import { maskGroup, replacements } from './replaced';
import { evidenceAt, type Found, type Scene, type SignalGroup } from './signal';

const protoField = /^\s{0,12}(?:repeated |optional |required )?[\w.]{1,80} (\w{1,60}) = (\d{1,6})\s?[;[]/;
const protoPart =
  /^\s{0,12}(?:(?:repeated |optional |required )?[\w.]{1,80} (\w{1,60}) = \d{1,6}\s?[;[]|rpc (\w{1,80}))/;
const graphqlField = /^\s{2,4}(\w{1,80})(?:\([^)]{0,300}\))?:\s?[[\w]/;
const described = /^\s{0,40}(?:"?(\/[\w{}./-]{1,120})"?:|"?operationId"?: ?"?(\w{1,80})|([a-z]\w{1,60}):$)/;

/** The lines of one sign in schema files that fit, as found things named by the pattern's first filled group. */
function* inFiles(
  scene: Scene,
  wanted: (file: ChangedFile) => boolean,
  sign: string,
  pattern: RegExp,
): Iterable<Found> {
  for (const file of scene.work.change?.files ?? []) {
    if (!wanted(file)) continue;
    for (const { lines } of file.hunks)
      for (const line of lines) {
        const match = sign.includes(line.sign) ? pattern.exec(line.text) : null;
        const name = match?.slice(1).find(Boolean);
        if (name) yield { evidence: evidenceAt(file, line), slots: { field: name } };
      }
  }
}

const isProto = ({ path }: ChangedFile): boolean => /\.(?:proto|thrift)$/.test(path);
const isGraph = ({ path }: ChangedFile): boolean => /\.(?:graphqls?|gql)$/.test(path);
const isDescription = ({ path }: ChangedFile): boolean =>
  /openapi|swagger|asyncapi/i.test(path.split('/').at(-1) ?? '') && /\.(?:ya?ml|json)$/.test(path);

export const wire: SignalGroup = {
  works: [
    {
      id: 'wire-number-reused',
      doc: 'A Protocol Buffers field keeps its number and changes its type, or keeps its name and changes its number.',
      observe: function* ({ work }) {
        if (!work.change) return;
        const renumbered = maskGroup(/^\s{0,12}(?:repeated |optional )?[\w.]{1,80} \w{1,60} = (\d{1,6})\s?[;[]/);
        const retyped = maskGroup(/^\s{0,12}((?:repeated |optional )?[\w.]{1,80}) \w{1,60} = \d{1,6}\s?[;[]/);
        for (const mask of [renumbered, retyped])
          for (const { file, after, from, to } of replacements(work.change, ['schema'], mask)) {
            const name = protoField.exec(after.text)?.[1] ?? '';
            yield { evidence: evidenceAt(file, after), slots: { field: name, before: from, after: to } };
          }
      },
    },
    {
      id: 'wire-part-removed',
      doc: 'A field or call of a Protocol Buffers or Thrift description is taken away or rewritten.',
      observe: (scene) => inFiles(scene, isProto, '-', protoPart),
    },
    {
      id: 'wire-part-added',
      doc: 'A field or call is added to a Protocol Buffers or Thrift description.',
      observe: (scene) => inFiles(scene, isProto, '+', protoPart),
    },
    {
      id: 'graph-field-removed',
      doc: 'A field of a GraphQL schema is taken away.',
      observe: (scene) => {
        const kept = new Set([...inFiles(scene, isGraph, '+', graphqlField)].map(({ slots }) => slots?.field));
        return [...inFiles(scene, isGraph, '-', graphqlField)].filter(({ slots }) => !kept.has(slots?.field));
      },
    },
    {
      id: 'graph-field-added',
      doc: 'A field or argument is added to a GraphQL schema.',
      observe: (scene) => inFiles(scene, isGraph, '+', graphqlField),
    },
    {
      id: 'api-description-changed',
      doc: 'A path, operation or property of an OpenAPI description is added, removed or rewritten.',
      observe: (scene) => inFiles(scene, isDescription, '+-', described),
    },
  ],
};
