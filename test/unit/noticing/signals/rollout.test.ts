import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import { readTicket } from '../../../../src/noticing/ticket';
import { itReads, itSees, seenBy } from './sight';

const added = { status: 'added' } as const;

describe('Signals of roll-out, reach, delivery and outcome', () => {
  itSees({
    'switch-flipped': {
      sees: [
        [['config/app.yml', '-  sealing: false\n+  sealing: true'], 'sealing'],
        [['src/defaults.py', '-SEALING = True\n+SEALING = False'], 'SEALING'],
        [['src/read.ts', "-  read('sealing', false);\n+  read('sealing', true);"], 'sealing'],
      ],
      not: [
        [['config/app.yml', '-  sealing: false\n+  weighing: true']],
        [['src/a.test.ts', '-  sealing: false,\n+  sealing: true,']],
      ],
    },
    'setting-number-changed': {
      sees: [[['config/app.yml', '-  batch_size: 10\n+  batch_size: 100'], '100']],
      not: [[['config/app.yml', '-  depot: 10\n+  depot: 11']]],
    },
    'flag-removed': {
      sees: [
        [['pkg/flags.go', '-  ExperimentalSealing bool'], 'ExperimentalSealing'],
        [['src/a.ts', "-  if (isFeatureEnabled('sealing')) seal();"]],
      ],
      not: [[['pkg/flags.go', '+  ExperimentalSealing bool']]],
    },
    'flag-added': {
      sees: [[['pkg/flags.go', '+  ExperimentalSealing bool'], 'ExperimentalSealing']],
      not: [[['pkg/flags.go', '+  Sealing bool']]],
    },
    'default-set': {
      sees: [[['pkg/flags.go', '+const DefaultBatch = 500'], 'DefaultBatch']],
      not: [[['src/a.ts', '+export default Sealing;']]],
    },
    'mass-removal': {
      sees: [
        [['app/clean.rb', '+  Parcel.destroy_all'], 'destroy_all'],
        [['scripts/reset.sh', '+php artisan migrate:fresh --seed']],
      ],
      not: [[['app/clean.rb', '+  parcel.destroy']]],
    },
    'everyone-touched': {
      sees: [[['app/mail.rb', '+  User.all']], [['app/mail.py', '+for clerk in users:']]],
      not: [[['app/mail.rb', '+  User.find(id)']]],
    },
    'setting-demanded': {
      sees: [
        [['config/app.rb', '+  key = ENV.fetch("DEPOT_KEY")'], 'DEPOT_KEY'],
        [['app/read.py', '+  os.environ["DEPOT_KEY"]'], 'DEPOT_KEY'],
      ],
      not: [[['app/read.py', '+  os.getenv("DEPOT_KEY")']]],
    },
    'platform-swapped': {
      sees: [
        [['config/app.rb', '+  config.cache_store = :redis_cache_store']],
        [['docker-compose.yml', '+    image: postgres:17'], 'postgres'],
      ],
      not: [[['docker-compose.yml', '+    image: shop/depot']]],
    },
    'money-rule-touched': {
      sees: [[['src/Fees.java', '+    Money fee = charge.minus(discount);']]],
      not: [[['src/Fees.java', '+    // the fee = charge']], [['src/Depot.java', '+    size = height * width;']]],
    },
    'run-on-start': {
      sees: [
        [['src/CleanTask.cs', '+  Type = TaskTriggerInfo.TriggerStartup'], 'TriggerStartup'],
        [['src/Clean.java', '+  @Scheduled(fixedRate = 1000)']],
      ],
      not: [[['src/Clean.java', '+  @Override']]],
    },
    'metric-renamed': {
      sees: [[['pkg/meter.go', '-  NewCounter("parcels_sealed_total")'], 'parcels_sealed_total']],
      not: [[['pkg/meter.go', '-  counter++']]],
    },
    'artefact-touched': {
      sees: [[['.github/workflows/release.yml', '+  name: depot-linux.tar.gz']]],
      not: [[['.github/workflows/release.yml', '+  name: weigh']]],
    },
    'platform-dropped': {
      sees: [[['.github/workflows/release.yml', '-  python-version: "3.9"'], 'python-version']],
      not: [[['.github/workflows/release.yml', '+  python-version: "3.9"']]],
    },
    'base-class-added': {
      sees: [
        [['src/Carrier.java', '+public abstract class Carrier {'], 'Carrier'],
        [['lib/carrier.py', '+class AbstractCarrier:'], 'AbstractCarrier'],
      ],
      not: [[['src/Carrier.java', '+public class Carrier {']]],
    },
    'readers-told-to-move': {
      sees: [[['README.md', '+The old client will be removed in spring.']]],
      not: [[['README.md', '+The client seals parcels.']], [['CHANGELOG.md', '+The old client will be removed.']]],
    },
    'pipeline-added': {
      sees: [[['.github/workflows/weigh.yml', '+name: Weigh\n+on: push', added], 'weigh.yml']],
      not: [[['.github/workflows/weigh.yml', '+name: Weigh']]],
    },
    'pipeline-step-added': {
      sees: [[['.github/workflows/weigh.yml', '+      - run: make weigh'], 'make weigh']],
      not: [[['src/weigh.ts', '+  run: weigh,']]],
    },
    'pipeline-waits': {
      sees: [
        [['.github/workflows/weigh.yml', '+        run: sleep 60']],
        [['pkg/weigh_test.go', '+  time.Sleep(100)']],
      ],
      not: [[['pkg/weigh.go', '+  time.Sleep(100)']]],
    },
    'wait-lengthened': {
      sees: [[['pkg/weigh_test.go', '-  time.Sleep(1 * ms)\n+  time.Sleep(100 * ms)'], '100']],
      not: [[['pkg/weigh_test.go', '-  weigh(1)\n+  weigh(100)']]],
    },
    'pipeline-time-limit': {
      sees: [[['.github/workflows/weigh.yml', '+    timeout-minutes: 90']]],
      not: [[['src/weigh.ts', '+  timeout: 90,']]],
    },
    'pipeline-check-skipped': {
      sees: [
        [['.github/workflows/weigh.yml', '+    continue-on-error: true']],
        [['Dockerfile', '+RUN ./gradlew build -x test']],
      ],
      not: [[['.github/workflows/weigh.yml', '+    continue: true']]],
    },
    'pipeline-tool-fetched': {
      sees: [[['.github/workflows/weigh.yml', '+    - run: pip install scales'], 'pip install scales']],
      not: [[['.github/workflows/weigh.yml', '+    - run: make scales']]],
    },
    'build-cache-touched': {
      sees: [[['.github/workflows/weigh.yml', '+    restore-keys: scales-']]],
      not: [[['.github/workflows/weigh.yml', '+    keys: scales-']]],
    },
    'local-setup-touched': {
      sees: [[['docker-compose.yml', '+    image: shop/depot']]],
      not: [[['src/setup.ts', '+    image: shop,']]],
    },
    'job-copied': {
      sees: [[['.github/workflows/weigh.yml', `+  weigh-1:\n${job()}\n+  weigh-2:\n${job()}`], 'weigh-1']],
      not: [[['.github/workflows/weigh.yml', `+  weigh-1:\n${job()}`]]],
    },
  });
  itReads('message', {
    'default-said': { sees: ['Seal parcels by default'], not: ['Seal parcels'] },
    'flag-said': { sees: ['Remove the feature toggle for sealing'], not: ['Seal parcels'] },
    'tentative-said': { sees: ['Seal at night; we may revert this'], not: ['Revert "Seal"'] },
    'money-said': { sees: ['Correct the overpayment of refunds'], not: ['Seal parcels'] },
    'mass-action-said': { sees: ['Bulk delete of parcels'], not: ['Delete a parcel'] },
    'switch-said': { sees: ['Switch the store from files to a bucket'], not: ['Switch lights'] },
    'withdrawal-said': { sees: ['Drop support for old scales', 'Deprecate the old client'], not: ['Drop a parcel'] },
    'flaky-said': { sees: ['Fix a flaky scale test'], not: ['Fix a scale'] },
    'pipeline-said': { sees: ['Weigh in CI', 'Fix the build'], not: ['Build scales'] },
    'time-lost-said': { sees: ['Speed up the scale tests', 'Add a devcontainer'], not: ['Weigh parcels'] },
  });
  itReads('ticket', {
    'consumers-said': {
      sees: ['# Parcels\n\nSeveral services read them.'],
      not: ['# Parcels\n\nThe service reads them.'],
    },
    'mass-action-said': { sees: ['# Bulk edit of parcels'], not: ['# Edit a parcel'] },
    'measure-said': { sees: ['# Sealing\n\nConversion should rise.'], not: ['# Sealing\n\nIt should be quick.'] },
    'outcome-said': { sees: ['# An A/B test of the label'], not: ['# A label'] },
  });

  it('reason-missing', () => {
    const seen = (text: string) =>
      seenBy('reason-missing', { ticket: readTicket(text) }).map(({ slots }) => slots.asked);
    assert.deepEqual(seen('# Add a dark label\n\nPut it next to the light one.'), ['Add a dark label']);
    assert.deepEqual(seen('# Add a dark label\n\nClerks need it because light ones glare.'), []);
    assert.deepEqual(seen('# The label glares'), []);
  });

  it('several-packages-touched', () => {
    const file = (part: string) =>
      `diff --git a/packages/${part}/a.ts b/packages/${part}/a.ts\n--- a/packages/${part}/a.ts\n+++ b/packages/${part}/a.ts\n@@ -1,0 +1,1 @@\n+export const parcels = 1;\n`;
    const seen = (...parts: string[]) =>
      seenBy('several-packages-touched', { change: readChange(parts.map(file).join('')) }).length;
    assert.equal(seen('scales', 'labels', 'depots'), 3);
    assert.equal(seen('scales', 'labels'), 0);
  });
});

/** The lines of a pipeline job, as they are copied from job to job. */
function job(): string {
  return [
    'runs-on: ubuntu-latest-large',
    'uses: actions/checkout@v4',
    'uses: actions/setup-java@v4',
    'run: ./weigh --all --with-labels',
  ]
    .map((line) => `+    ${line}`)
    .join('\n');
}
