import { blockOf, fileName, isComment, isMoved, placeOf } from './enclosing';
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

const metric =
  /\.(?:Inc|Dec|Observe|WithLabelValues|SetAttributes|AddEvent|RecordException|record_exception)\(|\b(?:start_?(?:as_current_)?span|StartSpan|startActiveSpan|StartActivity)\b|\bpromauto\.|\bprometheus\.|\b[oO]pen[tT]elemetry\b|\b(?:Counter|Histogram|Gauge|Meter|Summary)(?:Vec|Opts|\.builder)?\(|\bmetrics?\.(?:increment|counter|gauge|timing|histogram|record|count)\w{0,10}\(|\bStatsD\.|#\[(?:tracing::)?instrument\b|\bstatsd\b/i;
const watches =
  /sentry|UseOpenTelemetry|UseLogging|MapDefaultEndpoints|MapHealthChecks|health_?-?check|healthz|livenessProbe|readinessProbe|set_transaction|capture(?:Exception|Message)|newrelic|datadog|bugsnag|rollbar|honeybadger|sample_?rate|metrics?\.(?:inc|count|gauge|timing)/i;

const lines: readonly LineSignal[] = [
  {
    id: 'metric-or-span',
    doc: 'A metric or a trace is recorded.',
    triggers: [
      '.inc(',
      '.dec(',
      'observe(',
      'withlabelvalues',
      'setattributes',
      'span',
      'startactivity',
      'promauto',
      'prometheus',
      'telemetry',
      'counter',
      'histogram',
      'gauge',
      'metric',
      'statsd',
      'instrument',
      'addevent',
      'recordexception',
      'record_exception',
      'meter(',
      'summary(',
    ],
    pattern: metric,
    slots: placed,
  },
  {
    id: 'watching-removed',
    doc: 'Error reporting, tracing, a health check or a sampled share is taken away or lowered.',
    signs: '-',
    kinds: ['source', 'config', 'build'],
    triggers: [
      'sentry',
      'opentelemetry',
      'uselogging',
      'mapdefault',
      'health',
      'probe',
      'set_transaction',
      'capture',
      'newrelic',
      'datadog',
      'bugsnag',
      'rollbar',
      'honeybadger',
      'sample',
      'metric',
    ],
    pattern: watches,
    slots: (match, spot) => {
      const place = placed(match, spot);
      const again = spot.file.hunks.some((hunk) =>
        hunk.lines.some(
          (other) =>
            other.sign === '+' && other.text.toLowerCase().includes(match[0].toLowerCase()) && !/\d/.test(other.text),
        ),
      );
      return place && !again ? { ...place, watch: match[0] } : undefined;
    },
  },
  {
    id: 'logging-configured',
    doc: 'What is logged, or in what form, is configured.',
    kinds: ['source', 'config'],
    signs: '+-',
    triggers: ['logback', 'logging', 'log_level', 'loglevel', 'appender', 'log-level', 'loggerfactory', 'jsonlayout'],
    pattern:
      /\blogback\b|\bLOGGING\b|["']loggers["']|\blog_?-?level\b|\bappender\b|\bJsonLayout\b|\blogging\.(?:level|json|config)\b/i,
    slots: placed,
  },
  {
    id: 'background-work',
    doc: 'Work runs where no user looks: a job, a schedule, a queue listener, a task.',
    triggers: [
      'shouldqueue',
      'applicationjob',
      'backgroundjob',
      'shared_task',
      'app.task',
      'backgroundservice',
      'ihostedservice',
      'perform_async',
      'perform_later',
      'tasklet',
      '@scheduled',
      'schedule::',
      'schedule->',
      'ischeduledtask',
      'kafkalistener',
      'rabbitlistener',
      'jmslistener',
      'sidekiq',
      'cron',
      'every(',
      'newticker',
      'worker',
      'celery',
    ],
    pattern:
      /\bShouldQueue\b|< ApplicationJob\b|\bimpl BackgroundJob\b|@(?:app\.|celery\.)?(?:shared_)?task\b|: (?:BackgroundService|IHostedService)\b|\bperform_(?:async|later)\b|\bimplements Tasklet\b|@Scheduled\(|\bSchedule::|\$schedule->|\bIScheduledTask\b|@(?:Kafka|Rabbit|Jms|Sqs)Listener|\binclude Sidekiq|\bcron\.(?:New|AddFunc|schedule)|\b[cC]ron(?:Job|Trigger|Expression)?\(|^\s{0,40}def perform\b|\bnew Worker\(|\bCronJob\b/,
    slots: placed,
  },
  {
    id: 'finished-despite-error',
    doc: 'A job reports success although its work may have failed.',
    triggers: ['finished', 'ok(())', 'return nil', 'success'],
    pattern: /\breturn RepeatStatus\.FINISHED\b/,
    slots: placed,
  },
  {
    id: 'recovers-and-goes-on',
    doc: 'A panic or a bad record is turned into a line of output or is left out, and the work goes on.',
    triggers: [
      'recover()',
      'recovered',
      'deserial',
      'skipping',
      'ignoring',
      'skipped',
      'ignored',
      'dropping',
      'discarded',
    ],
    pattern:
      /\brecover\(\)|["'`](?:[\w[\]]+ ){0,3}(?:ignor(?:ing|ed)|skipp(?:ing|ed)|dropp(?:ing|ed)|discard(?:ing|ed))\b/i,
    slots: placed,
  },
  {
    id: 'log-line-added',
    doc: 'A line is logged.',
    strength: 0.5,
    triggers: ['log', 'console.'],
    pattern:
      /\b(?:log|logger|LOG|Log|slog|_logger|task_logger|Rails\.logger|console|logging)\w{0,10}(?:\(\))?(?:\.|->|::)(?:trace|debug|info|warn|warning|error|exception|critical|Log\w{4,12}|Info|Error|Warn|Debug|Err)\w{0,3}\(/,
    slots: placed,
  },
  {
    id: 'log-line-removed',
    doc: 'A warning or an error is no longer logged.',
    signs: '-',
    triggers: ['log', 'console.'],
    pattern:
      /\b(?:log|logger|LOG|Log|slog|_logger|task_logger|Rails\.logger|logging)\w{0,10}(?:\(\))?(?:\.|->|::)(?:warn|warning|error|exception|critical|LogError|LogWarning|Error|Warn)\w{0,3}\(/,
    slots: (match, spot) => {
      const again = spot.hunk.lines.some((other) => other.sign === '+' && /\blog|throw|raise|Errorf/i.test(other.text));
      return again ? undefined : placed(match, spot);
    },
  },
];

const jobPath =
  /(?:^|\/)(?:jobs?|tasks?|workers?|cron|crons|tasklets?|listeners?|consumers?|schedulers?|background)\/|(?:Job|Task|Worker|Tasklet|Listener|Consumer|Scheduler|_job|_worker|_task)\.\w{1,5}$/;

const newJob: WorkSignal = {
  id: 'job-added',
  doc: 'A whole new job, worker or listener comes in.',
  *observe({ work }: Scene): Iterable<Found> {
    for (const file of work.change?.files ?? []) {
      if (file.status !== 'added' || file.kind !== 'source' || !jobPath.test(file.path) || file.added < 12) continue;
      const hunk = file.hunks[0];
      const at =
        hunk?.lines.findIndex(
          (line) => /\b(?:class|struct|func|function|def|fn|export|impl)\b/.test(line.text) && !isComment(line.text),
        ) ?? -1;
      const line = hunk?.lines[at];
      if (!hunk || !line) continue;
      const spot = { file, hunk, at, line };
      const told = file.hunks.some((part) => part.lines.some((other) => metric.test(other.text.slice(0, 300))));
      yield {
        evidence: evidenceAt(file, line),
        slots: {
          ...placeOf(spot),
          job: fileName(file.path).replace(/\.\w{1,5}$/, ''),
          ...(told ? {} : { untold: 'no metric' }),
        },
      };
    }
  },
};

const earlySkip: WorkSignal = {
  id: 'skipped-quietly',
  doc: 'A branch leaves the work undone and says so, if at all, below the level anybody watches.',
  *observe({ work }: Scene): Iterable<Found> {
    const guard = /^\s{0,80}(?:if\b|unless\b|guard\b|\} else\b)/;
    const quiet =
      /\b(?:log|logger|LOG|Log|slog|_logger|task_logger|console)\w{0,10}(?:\.|->)(?:debug|info|Debug|Info|LogDebug|LogInformation|trace)\w{0,2}\(/;
    for (const file of work.change?.files ?? []) {
      if (file.kind !== 'source') continue;
      for (const hunk of file.hunks)
        for (const [at, line] of hunk.lines.entries()) {
          if (line.sign !== '+' || !guard.test(line.text)) continue;
          const spot = { file, hunk, at, line };
          const { lines: body } = blockOf(spot, 8);
          const said = body.findIndex((text) => quiet.test(text));
          if (said < 0 || !body.slice(said).some((text) => /^(?:return|continue|next)\b/.test(text))) continue;
          yield { evidence: evidenceAt(file, line), slots: placeOf(spot) };
        }
    }
  },
};

/** What somebody could tell from outside of how it runs. */
export const telemetry: SignalGroup = {
  lines,
  phrases: [
    {
      id: 'says-watching',
      doc: 'The words speak of logs, metrics, traces or alerts.',
      triggers: [
        'metric',
        'telemetry',
        'tracing',
        'trace',
        'sentry',
        'monitor',
        'instrument',
        'observab',
        'prometheus',
        'histogram',
        'logging',
        'logs',
        'logger',
        'alert',
        'health check',
        'heartbeat',
      ],
      pattern:
        /\bmetrics?\b|\btelemetry\b|\btrac(?:e|es|ing)\b|\bsentry\b|\bmonitor(?:s|ed|ing)?\b|\binstrument\w{0,8}\b|\bobservab\w{1,6}\b|\bprometheus\b|\bhistograms?\b|\blogg(?:ing|er|ers|ed)\b|\blogs\b|\balert(?:s|ing)?\b|\bhealth ?checks?\b|\bheartbeats?\b/i,
      slots: (match) => ({ words: match[0].toLowerCase() }),
    },
    {
      id: 'says-background',
      doc: 'The words speak of work in the background.',
      triggers: [
        'job',
        'cron',
        'schedul',
        'background',
        'worker',
        'purg',
        'prun',
        'clean up',
        'cleanup',
        'daily',
        'nightly',
        'queue',
        'consumer',
        'listener',
        'periodic',
      ],
      pattern:
        /\b(?:background|scheduled|cron|nightly|daily|periodic) (?:\w{1,20} ){0,2}(?:jobs?|tasks?|work|update|schedule)\b|\bcron ?jobs?\b|\bpurg(?:e|es|ing)\b|\bprun(?:e|es|ing)\b|\b\w{2,30}(?:Job|Worker|Tasklet)\b|\bjobs?\b|\bworkers?\b|\bqueue(?:s|d)?\b/i,
      slots: (match) => ({ words: match[0] }),
    },
  ],
  works: [newJob, earlySkip],
};
