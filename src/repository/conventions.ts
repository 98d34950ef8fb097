import { kindOf } from '../noticing/kind';
import { quoteOf } from '../noticing/signals/signal';
import type { Convention } from '../noticing/work';
import type { Match, Repository } from './ports';

/** Words by which a technology is imported; matched as they stand, so they are ones that nothing else is called. */
const technologies: readonly (readonly [kind: Convention['kind'], name: string, words: readonly string[]])[] = [
  [
    'cache',
    'Redis',
    [
      'ioredis',
      "'redis'",
      '"redis"',
      'import redis',
      'go-redis',
      'spring.data.redis',
      'StackExchange.Redis',
      'Redis.new',
      'redis::',
    ],
  ],
  ['cache', 'Memcached', ['memcached', 'gomemcache', 'pymemcache', 'Dalli::']],
  ['cache', 'Caffeine', ['benmanes.caffeine']],
  ['cache', 'lru-cache', ['lru-cache', 'golang-lru', 'cachetools']],
  ['cache', 'Spring Cache', ['@Cacheable']],
  ['cache', 'Rails.cache', ['Rails.cache']],
  ['cache', 'Django cache', ['django.core.cache']],
  ['cache', 'IMemoryCache', ['IMemoryCache', 'IDistributedCache']],
  ['flag', 'LaunchDarkly', ['launchdarkly', 'LaunchDarkly']],
  ['flag', 'Unleash', ['unleash-client', 'Unleash.Client', 'UnleashClient', 'getunleash']],
  ['flag', 'OpenFeature', ['openfeature', 'OpenFeature']],
  ['flag', 'Flipper', ['Flipper.enabled?', 'Flipper[']],
  ['flag', 'FeatureManagement', ['Microsoft.FeatureManagement']],
  [
    'metric',
    'Prometheus',
    ['prom-client', 'prometheus_client', 'client_golang/prometheus', 'io.prometheus', 'prometheus-net'],
  ],
  ['metric', 'Micrometer', ['io.micrometer']],
  [
    'metric',
    'OpenTelemetry',
    ['@opentelemetry/', 'go.opentelemetry.io', 'from opentelemetry', 'io.opentelemetry', 'OpenTelemetry.'],
  ],
  ['metric', 'StatsD', ['hot-shots', 'statsd']],
  [
    'queue',
    'Kafka',
    ['kafkajs', 'org.apache.kafka', 'springframework.kafka', 'confluent_kafka', 'kafka-go', 'Confluent.Kafka'],
  ],
  ['queue', 'RabbitMQ', ['amqplib', 'springframework.amqp', 'import pika', 'amqp091-go', 'RabbitMQ.Client']],
  ['queue', 'BullMQ', ['bullmq']],
  ['queue', 'Celery', ['from celery', 'import celery']],
  ['queue', 'Sidekiq', ['Sidekiq::']],
  ['queue', 'SQS', ['client-sqs', 'services.sqs']],
  ['search', 'Elasticsearch', ['@elastic/elasticsearch', 'org.elasticsearch', 'go-elasticsearch', 'Elasticsearch::']],
  ['search', 'OpenSearch', ['opensearch-project', 'org.opensearch', 'opensearchpy', 'opensearch-go']],
  ['search', 'Meilisearch', ['meilisearch', 'MeiliSearch']],
  ['search', 'Solr', ['org.apache.solr', 'pysolr']],
];

/** Folders and files whose place says what they are; the first path that fits, up to the end of the match, is shown. */
const places: readonly (readonly [kind: Convention['kind'], name: string, place: RegExp])[] = [
  ['decision', '', /(?:^|\/)(?:adrs?|rfcs?|decisions|decision-records)(?=\/[^/]{1,120}\.(?:md|adoc|rst|txt)$)/i],
  ['flag', '', /(?:^|\/)(?:feature[-_]?flags?|flags)(?=\/|\.[a-z]{2,4}$)/i],
  [
    'retry',
    '',
    /(?:^|\/)(?:retry|retries|retrying|with-?retry|http-?retry|resilience|backoff|circuit-?breaker)\.[a-z]{2,4}$/i,
  ],
  ['migration', 'Flyway', /(?:^|\/)db\/migration(?=\/V\d[\w.]{0,20}__[^/]{1,120}\.sql$)/],
  ['migration', 'Alembic', /(?:^|\/)alembic(?=\/|\.ini$)/],
  ['migration', 'Liquibase', /(?:^|\/)db\/changelog(?=\/)/],
  ['migration', 'Prisma', /(?:^|\/)prisma\/migrations(?=\/)/],
  ['migration', 'Rails migrations', /(?:^|\/)db\/migrate(?=\/\d{14}_)/],
  ['migration', 'numbered SQL files', /(?:^|\/)migrations(?=\/\d{1,14}[-_][^/]{1,120}\.sql$)/],
];

function ofPlaces(paths: readonly string[]): Convention[] {
  return places.flatMap(([kind, name, place]) => {
    for (const path of paths) {
      const found = place.exec(path);
      if (!found || /(?:^|\/)(?:node_modules|vendor|fixtures|testdata)\//.test(path)) continue;
      const folder = path.slice(0, found.index + found[0].length);
      return [{ kind, name: name || folder, path: name ? path : folder }];
    }
    return [];
  });
}

/** How well a line shows that a technology is used: in code rather than in a test, a manifest or elsewhere. */
function worth({ path }: Match): number {
  const order = ['source', 'config', 'build', 'test'];
  const at = order.indexOf(kindOf(path));
  return at < 0 ? order.length : at;
}

function ofMatches(matches: readonly Match[]): Convention[] {
  return technologies.flatMap(([kind, name, words]) => {
    const found = matches.filter(({ text }) => words.some((word) => text.includes(word)));
    const [best] = found.sort((a, b) => worth(a) - worth(b) || (a.path < b.path ? -1 : 1));
    // Words in a document or a lock file show that somebody has heard of it, not that it is in use.
    if (!best || worth(best) > 2) return [];
    return [{ kind, name, path: best.path, line: best.line, quote: quoteOf(best.text) }];
  });
}

/** Files in which a technology is imported or configured. */
const code = ['ts', 'tsx', 'js', 'mjs', 'cjs', 'py', 'go', 'java', 'kt', 'cs', 'rb', 'rs', 'php', 'yml', 'yaml'].map(
  (ending) => `*.${ending}`,
);

/** What the repository already uses: caches, feature flags, metrics, queues, retries, migrations, records of decisions. */
export async function conventionsOf(repository: Repository, signal: AbortSignal): Promise<Convention[]> {
  const words = technologies.flatMap(([, , each]) => each);
  const [paths, matches] = await Promise.all([
    repository.files(signal),
    repository.search(words, signal, { named: code }),
  ]);
  return [...ofMatches(matches), ...ofPlaces(paths)];
}
