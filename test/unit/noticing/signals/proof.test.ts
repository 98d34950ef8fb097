import { check } from './seen';

const logic =
  '-  if (total > limit) return false;\n+  if (total >= limit && !free) return false;\n+  const rest = limit - total;\n+  if (rest < 0) throw new Error(rest);\n+  while (rest > 0) spend();\n+  return rest > 0;\n';
const test = '+it("spends", () => assert.ok(spend(1)));\n';

describe('Signals of tests that are absent', () => {
  check({
    'fix-without-test': {
      speaks: [
        { message: 'Fix the limit of vouchers', files: { 'src/limit.ts': logic } },
        { message: 'fix(vouchers): limit', files: { 'app/limit.php': logic } },
      ],
      silent: [
        { message: 'Fix the limit of vouchers', files: { 'src/limit.ts': logic, 'src/limit.test.ts': test } },
        { message: 'Add the limit of vouchers', files: { 'src/limit.ts': logic } },
        { message: 'Fix the colours', files: { 'src/limit.css': logic } },
      ],
    },
    'concurrency-fix-without-test': {
      speaks: [{ message: 'Close a race in the queue', files: { 'queue.go': logic } }],
      silent: [{ message: 'Close a race in the queue', files: { 'queue.go': logic, 'queue_test.go': test } }],
    },
    'optimised-without-test': {
      speaks: [{ message: 'Speed up the search', files: { 'search.py': logic.repeat(2) } }],
      silent: [{ message: 'Change the search', files: { 'search.py': logic.repeat(2) } }],
    },
    'rules-without-test': {
      speaks: [{ message: 'Check the role of the actor', files: { 'guard.ts': logic } }],
      silent: [{ message: 'Check the rate of the actor', files: { 'guard.ts': logic } }],
    },
    'rewrite-without-test': {
      speaks: [
        {
          message: 'Next dates',
          files: { 'Dates.php': '-  $a = one();\n'.repeat(25) + '+  $b = two();\n'.repeat(30) },
        },
      ],
      silent: [{ message: 'Next dates', files: { 'Dates.php': '+  $b = two();\n'.repeat(30) } }],
    },
    'condition-without-test': {
      speaks: [['a.rb', '-  if paid? then ship\n+  if paid? || free? then ship\n']],
      silent: [
        ['a.rb', '+  if paid? then ship\n'],
        ['a.rb', '-  # if paid\n+  # if paid or free\n'],
      ],
    },
    'large-without-test': {
      speaks: [['a.cs', '+  Pay(order);\n'.repeat(60)]],
      silent: [['a.cs', '+  Pay(order);\n'], { files: { 'a.cs': '+  Pay(order);\n'.repeat(60), 'ATests.cs': test } }],
    },
    'migration-fix-without-test': {
      speaks: [
        { message: 'Fix migration', files: { 'db/migrate/2_add.rb': '+add_column :orders, :paid, :boolean\n' } },
      ],
      silent: [
        { message: 'Add migration', files: { 'db/migrate/2_add.rb': '+add_column :orders, :paid, :boolean\n' } },
      ],
    },
    'test-deleted': {
      speaks: [{ files: { 'src/a.ts': '+pay();\n', 'src/a.test.ts': '-it("pays", pay);\n' } }],
      silent: [{ files: { 'src/a.ts': '-pay();\n', 'src/a.test.ts': '-it("pays", pay);\n' } }],
    },
    'thin-test-for-fix': {
      speaks: [{ message: 'Fix the limit', files: { 'src/limit.ts': logic.repeat(3), 'src/limit.test.ts': test } }],
      silent: [
        { message: 'Fix the limit', files: { 'src/limit.ts': logic.repeat(3), 'src/limit.test.ts': test.repeat(20) } },
        { message: 'Fix the limit', files: { 'src/limit.ts': logic.repeat(3) } },
      ],
    },
    reverted: {
      speaks: [{ message: 'Revert "Prune partitions"\n\nThis reverts commit abc.', files: { 'a.sql': '+SELECT 1\n' } }],
      silent: ['Prune partitions'],
    },
  });
});

describe('Signals of tests and of what they cannot see', () => {
  check({
    'test-skipped': {
      speaks: [
        ['src/test/AQuartzTest.java', '+  @Disabled("slow on the build server")\n'],
        ['tests/test_a.py', '+@pytest.mark.skip\n'],
        ['a.test.ts', '+it.skip("pays", pay);\n'],
        ['a_test.go', '+\tt.Skip("later")\n'],
      ],
      silent: [['a.test.ts', '+it("skips", skip);\n']],
    },
    'test-sleeps': {
      speaks: [
        ['a_test.go', '+\ttime.Sleep(time.Second)\n'],
        ['spec/a_spec.rb', '+    sleep 2\n'],
      ],
      silent: [['a.go', '+\ttime.Sleep(time.Second)\n']],
    },
    'assertion-dropped': {
      speaks: [['a.test.ts', '-  assert.equal(total, 3);\n+  pay();\n']],
      silent: [['a.test.ts', '-  assert.equal(total, 3);\n+  assert.equal(total, 4);\n']],
    },
    'test-replaces-the-other-side': {
      speaks: [['a.test.ts', '+const pay = jest.fn();\n']],
      silent: [['a.test.ts', '+const pay = real();\n']],
    },
    'left-to-remember': {
      speaks: [['a.rb', '+# keep in sync with the list in b.rb\n']],
      silent: [['a.rb', '+keep("in sync with the list")\n']],
    },
    'says-regression': {
      speaks: [
        'Fix a regression of the login',
        'Restore the field\n\nIt was removed during the clean-up, and was lost by accident; #12 broke it.',
      ],
      silent: ['Fix the login'],
    },
    'says-unseen-by-tests': {
      speaks: ['Fix the mailer\n\nThe mocks did not catch this.', 'Fix flaky totals'],
      silent: ['Fix the mailer'],
    },
    'says-fix': { speaks: ['Fix the mailer', 'bug: totals'], silent: ['Add the mailer'] },
  });
});
