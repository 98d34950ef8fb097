import { maskGroup, replacements } from './replaced';
import { evidenceAt, type Found, type SignalGroup } from './signal';

const kinds = ['ci', 'build'] as const;
const longer = maskGroup(/(?:time_?-?out|sleep|wait|retries|retry|eventually|deadline|duration)[^\d]{0,12}(\d+)/i);

export const pipeline: SignalGroup = {
  lines: [
    {
      id: 'pipeline-step-added',
      doc: 'A step, job or trigger is added to a pipeline.',
      kinds: ['ci'],
      triggers: ['run:', 'name:', 'needs:', 'runs-on', 'strategy:', 'script:', 'paths:', 'stage'],
      pattern: /^\s{0,20}(?:- )?(?:run|name|needs|runs-on|strategy|script|paths|stages?): ?(.{0,80})/,
      slots: (match) => ({ step: (match[1] ?? '').replace(/["'|>]/g, '').trim() }),
    },
    {
      id: 'pipeline-waits',
      doc: 'A pipeline or a test waits by the clock or tries again.',
      kinds: ['ci', 'build', 'test'],
      triggers: ['sleep', 'waitfortimeout(', 'task.delay', 'retries', '--retry', 'rerun', 'flaky'],
      pattern:
        /\bsleep[ (](?!infinity)|\btime\.Sleep\(|\bThread\.sleep\(|\bwaitForTimeout\(|\bTask\.Delay\(|\bretries: ?\d|--retry\b|\brerun\w{0,10}|\bflaky\b/i,
      slots: (match) => ({ wait: match[0].replace(/[( ]$/, '') }),
    },
    {
      id: 'pipeline-time-limit',
      doc: 'A time limit of a pipeline is added, raised or removed.',
      kinds: ['ci', 'build'],
      signs: '+-',
      triggers: ['timeout'],
      pattern: /\b(?:timeout(?:-minutes|_in_minutes)?|-timeout)\b[^\d]{0,10}(\d{1,6}\w?)?/i,
      slots: (match) => ({ wait: match[0].trim() }),
    },
    {
      id: 'pipeline-check-skipped',
      doc: 'A pipeline lets a failure pass or leaves checks out.',
      kinds: ['ci', 'build'],
      triggers: [
        'continue-on-error',
        '|| true',
        'allow_failure',
        'soft_fail',
        '-x test',
        'skiptests',
        '--no-verify',
        'if: false',
        '| sed',
        '| grep',
        '| tee',
      ],
      pattern:
        /continue-on-error: ?true|\|\| true\b|allow_failure|soft_fail|-x test\b|skipTests|--no-verify\b|if: false|2>&1 \| (?:sed|grep|tee)\b/,
      slots: (match) => ({ step: match[0] }),
    },
    {
      id: 'pipeline-tool-fetched',
      doc: 'Each run of a build downloads, installs or compiles a tool.',
      kinds: ['ci', 'build'],
      triggers: [
        'curl ',
        'wget ',
        'npm install',
        'npm i ',
        'pip install',
        'pip3 install',
        'apt-get install',
        'apt install',
        'go install',
        'make install',
        './configure',
        'pnpm install --save-dev',
        'workload install',
      ],
      pattern:
        /\b(?:curl|wget) |\b(?:npm (?:install|i)|pnpm install --save-dev|pip3? install|apt(?:-get)? install|go install|workload install)\b|\bmake install\b|\.\/configure\b/,
      slots: (match, { line }) => ({ tool: (line.text.slice(match.index).split(/[|&]/)[0] ?? '').trim() }),
    },
    {
      id: 'build-cache-touched',
      doc: 'Caching, incremental or parallel work of a build is changed.',
      kinds: ['ci', 'build'],
      signs: '+-',
      triggers: [
        'actions/cache',
        'restore-keys',
        'cache-from',
        'cache-to',
        'type=cache',
        'buildcache',
        'dependson',
        'parallel',
        'matrix',
        'shard',
        'knapsack',
        '-t 1',
        'uptodate',
        'up-to-date',
      ],
      pattern:
        /\bactions\/cache\b|\brestore-keys\b|\bcache-(?:from|to)\b|type=cache\b|\bbuildCache\b|\bdependsOn\b|\bparallel\w{0,8}\b|\bmatrix\b|\bshards?\b|\bknapsack\w{0,6}|-T ?1C?\b|\bup-?[tT]o-?[dD]ate\w{0,6}/,
      slots: (match) => ({ step: match[0] }),
    },
    {
      id: 'local-setup-touched',
      doc: 'What a developer needs to run it locally is added or changed.',
      kinds: ['build', 'config', 'source', 'docs'],
      triggers: [
        'image:',
        'services:',
        'volumes:',
        'forwardports',
        'postcreatecommand',
        '_url=',
        '_port=',
        'bundle install',
        'npm install',
        'setup',
      ],
      pattern:
        /^\s{0,20}(?:image|services|volumes): ?(.{0,60})|"(?:forwardPorts|postCreateCommand)"|^[A-Z_]{3,40}_(?:URL|PORT)=|\b(?:bundle|npm|yarn) install\b/,
      slots: (_match, { file, line }) =>
        /devcontainer|docker-compose|(?:^|\/)compose\.ya?ml|(?:^|\/)bin\/(?:setup|dev)|vagrantfile|tiltfile|\.env\.(?:example|sample)/i.test(
          file.path,
        )
          ? { step: line.text.trim().slice(0, 60) }
          : undefined,
    },
  ],
  phrases: [
    {
      id: 'flaky-said',
      doc: 'The words speak of flaky or intermittent tests.',
      triggers: ['flak', 'intermittent', 'fails sometimes', 'randomly fail'],
      pattern: /\bflak(?:y|iness|es)\b|\bintermittent\w{0,2}\b|\bfails sometimes\b|\brandomly fail\w{0,3}\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
    {
      id: 'pipeline-said',
      doc: 'The words speak of the pipeline, the build or publishing.',
      triggers: [
        'github action',
        'workflow',
        'pipeline',
        'buildkite',
        'jenkins',
        'build',
        'publish',
        'artifact',
        'incremental',
        'gradle',
        'bundle install',
        ' ci',
        'ci:',
        '[ci]',
        'ci ',
      ],
      pattern:
        /\bCI\b|\b[gG]it[hH]ub [aA]ctions?\b|\b(?:ci |build )?pipelines?\b|\bbuildkite\b|\b[jJ]enkins\b|\b(?:docker|incremental|gradle|release|nightly) builds?\b|\bbuild time\b|\bpublish\w{0,4} (?:new |to )?\w{2,20}|\b[fF]ix(?:ed|ing)? (?:the )?build/,
      slots: (match) => ({ phrase: match[0] }),
    },
    {
      id: 'time-lost-said',
      doc: 'The words speak of building, testing or setting up being slow or made faster.',
      triggers: [
        'speed',
        'faster',
        'slow',
        'minutes',
        'save',
        'split',
        'takes time',
        'set up',
        'setup',
        'devcontainer',
        'dev container',
        'docker compose',
        'dummy change',
        'image size',
      ],
      pattern:
        /\bspeed.?up\b|\bfaster (?:ci|builds?|tests?)\b|\bslow (?:ci|builds?|tests?)\b|\bmin(?:utes)? from\b|\bsplit (?:\w+ )?tests?\b|\btakes time to\b|\b(?:local|dev\w*) set.?up\b|\bdev ?containers?\b|\bdummy change\b|\bimage size\b/i,
      slots: (match) => ({ phrase: match[0] }),
    },
  ],
  works: [
    {
      id: 'wait-lengthened',
      doc: 'A waiting time or time limit of a test or a pipeline gets another number.',
      observe: function* ({ work }) {
        if (!work.change) return;
        for (const { file, after, from, to } of replacements(work.change, [...kinds, 'test'], longer))
          yield { evidence: evidenceAt(file, after), slots: { before: from, after: to } };
      },
    },
    {
      id: 'pipeline-added',
      doc: 'A pipeline file is added.',
      observe: ({ work }) =>
        (work.change?.files ?? []).flatMap((file): Found[] => {
          const line =
            file.kind === 'ci' && file.status === 'added'
              ? file.hunks[0]?.lines.find(({ text }) => /^(?:name|on|jobs|steps|stages):? ?\S{0,80}/.test(text))
              : undefined;
          return line
            ? [{ evidence: evidenceAt(file, line), slots: { pipeline: file.path.split('/').at(-1) ?? file.path } }]
            : [];
        }),
    },
    {
      id: 'job-copied',
      doc: 'A job that is added to a pipeline repeats lines that stand around it.',
      observe: ({ work }) =>
        (work.change?.files ?? []).flatMap((file): Found[] => {
          if (file.kind !== 'ci') return [];
          const counts = new Map<string, number>();
          for (const { lines } of file.hunks)
            for (const { sign, text } of lines)
              if (sign !== '-' && text.trim().length > 20) counts.set(text, (counts.get(text) ?? 0) + 1);
          const again = [...counts.values()].filter((count) => count > 1).length;
          const job = file.hunks
            .flatMap((hunk) => hunk.lines)
            .find(({ sign, text }) => sign === '+' && /^ {2}[\w-]{3,60}:$/.test(text));
          return job && again >= 4
            ? [{ evidence: evidenceAt(file, job), slots: { job: job.text.trim().replace(':', '') } }]
            : [];
        }),
    },
  ],
};
