import { check } from './seen';

describe('Signals of telemetry', () => {
  check({
    'metric-or-span': {
      speaks: [
        ['a.go', '+\tsent.WithLabelValues(kind).Inc()\n'],
        ['a.py', '+with tracer.start_as_current_span("send"):\n'],
        ['a.rs', '+#[instrument]\n'],
      ],
      silent: [
        ['a.go', '+// sent.Inc()\n'],
        ['a.html', '+<span>Sent</span>\n'],
      ],
    },
    'watching-removed': {
      speaks: [
        ['Program.cs', '-app.MapDefaultEndpoints();\n+app.Run();\n'],
        ['a.rb', '-  config.traces_sample_rate = 0.5\n+  config.traces_sample_rate = 0.1\n'],
      ],
      silent: [['Program.cs', '-app.MapDefaultEndpoints();\n+  app.MapDefaultEndpoints();\n']],
    },
    'logging-configured': { speaks: [['settings.py', '+LOGGING = {\n']], silent: [['settings.py', '+BLOGGING = {\n']] },
    'background-work': {
      speaks: [
        ['a.py', '+@shared_task\n'],
        ['a.rb', '+class PurgeJob < ApplicationJob\n'],
        ['A.cs', '+public class Purge : BackgroundService\n'],
        ['a.php', '+class Purge implements ShouldQueue\n'],
      ],
      silent: [['a.rb', '+class PurgeForm < ApplicationForm\n']],
    },
    'finished-despite-error': {
      speaks: [['A.java', '+    return RepeatStatus.FINISHED;\n']],
      silent: [['A.java', '+    return RepeatStatus.CONTINUABLE;\n']],
    },
    'recovers-and-goes-on': {
      speaks: [
        ['a.go', '+\tif r := recover(); r != nil {\n'],
        ['a.py', '+    logger.info("skipping row %s", row)\n'],
      ],
      silent: [['a.go', '+\trecoverOrder(id)\n']],
    },
    'log-line-added': { speaks: [['a.ts', '+logger.info("sent");\n']], silent: [['a.ts', '+catalog.info("sent");\n']] },
    'log-line-removed': {
      speaks: [['a.py', '-logger.error("lost")\n+pass\n']],
      silent: [['a.py', '-logger.error("lost")\n+logger.error("gone")\n']],
    },
    'job-added': {
      speaks: [['app/jobs/purge_job.rb', `+class PurgeJob < Base\n${'+  step\n'.repeat(14)}`]],
      silent: [['app/models/purge.rb', `+class Purge < Base\n${'+  step\n'.repeat(14)}`]],
    },
    'skipped-quietly': {
      speaks: [['a.py', '+if not lines:\n+    logger.info("nothing to do for %s", order)\n+    return\n+ship()\n']],
      silent: [['a.py', '+if not lines:\n+    raise NoLines(order)\n+ship()\n']],
    },
    'says-watching': { speaks: ['Add metrics to the mailer'], silent: ['Add mails'] },
    'says-background': { speaks: ['Add a nightly purge job'], silent: ['Add a purse'] },
  });
});

describe('Words of faults', () => {
  check({
    'says-race': { speaks: ['Fix a race in the queue', 'Make the list thread-safe'], silent: ['Trace the queue'] },
    'says-deadlock': { speaks: ['Avoid a deadlock'], silent: ['Avoid a block'] },
    'says-retry': { speaks: ['Retry mails', 'Add back-off'], silent: ['Try mails'] },
    'says-timeout': { speaks: ['Handle timeouts', 'Requests timed out'], silent: ['Handle time zones'] },
    'says-stuck': { speaks: ['Workers hang', 'Fix an infinite loop'], silent: ['Change colours'] },
    'says-leak': { speaks: ['Fix a leak of handles', 'Remove orphaned files'], silent: ['Fix handles'] },
    'says-crash': { speaks: ['Fix crash on start', 'Handle NPE'], silent: ['Fix start'] },
    'says-failure': { speaks: ['Undo when the payment fails', 'Fall back to mail'], silent: ['Undo the payment'] },
    'says-lost': { speaks: ['Prevent duplicates', 'Events lost at restart'], silent: ['Prevent spam'] },
    'says-sometimes': { speaks: ['Totals are sometimes wrong'], silent: ['Totals are wrong'] },
    'says-shutdown': { speaks: ['Drain at shutdown'], silent: ['Paint at noon'] },
  });
});
