/**
 * What engineers talk about, as groups of words that mean the same to a reviewer: a word that no fitted item happened to
 * hold still counts through its group. Written by hand from the field's standard terms; words are stemmed before use, and
 * `a-b` stands for the two words side by side.
 */
export const vocabulary: Readonly<Record<string, string>> = {
  race: 'race racy concurrent concurrency simultaneous deadlock mutex lock locking atomic synchronized synchronised goroutine semaphore interlocked volatile compareandswap parallel reentrant contention thread-safe lock-order livelock latch',
  thread:
    'thread threads executor pool threadpool worker goroutine coroutine fiber async await promise future completable asyncio tokio spawn parallel runnable',
  timeout:
    'timeout timeouts deadline expire expiry expiration ttl hang hanging stuck forever cancel cancellation cancelled abort keepalive',
  retry:
    'retry retries retrying backoff attempt attempts reconnect requeue redeliver resend resume recover recovery failover fallback circuit-breaker again',
  failure:
    'error errors exception exceptions fail fails failed failing failure crash crashes panic fatal abort broken bug raise throw throws rescue catch except unexpected invalid corrupt',
  swallow:
    'ignore ignored ignores suppress suppressed swallow swallowed silently silent pass noop best-effort catch-exception except-exception catch-throwable catch-error rescue-standarderror',
  absent:
    'nil null none undefined nullptr npe nullpointerexception nullreferenceexception missing empty optional isnull isempty blank present nullable maybe unset absent',
  guard: 'if guard early return check checks ensure avoid prevent skip unless only defensive verify',
  leak: 'leak leaks leaking close closed closing dispose disposed cleanup teardown finalizer defer unsubscribe unregister shutdown release drain graceful stop stopped destroy using finally',
  transaction:
    'transaction transactions transactional commit rollback savepoint begin isolation atomic lock-for-update for-update select-for on-commit after-commit unit-work',
  idempotent:
    'unique uniqueness duplicate duplicates duplicated idempotent idempotency upsert dedupe deduplicate deduplication once twice exactly-once on-conflict find-or get-or already-exists first-or',
  cache:
    'cache caches cached caching cacheable memoize memoized memoise memo ttl evict eviction lru redis memcached stale staleness etag last-modified max-age no-cache no-store revalidate invalidate invalidation cachekey warm precompute expires-in usememo swr cdn varnish fragment-cache',
  cachedrop:
    'invalidate invalidation purge bust evict eviction flush clear-cache delete-cache stale refresh expire reset-cache',
  query:
    'query queries select join joins where group having sum count aggregate distinct subquery queryset sql orm repository find findall findby scope pluck exec execute querybuilder dataloader resolver',
  join: 'join joins left-join inner-join outer-join group-by having sum avg count-distinct aggregate annotate union partition-by window over cross-join lateral includes',
  report:
    'report reports reporting dashboard chart charts statistic statistics stats analytics metric insight insights summary totals aggregate breakdown funnel journey trend feed leaderboard balance-sheet',
  search:
    'search searching searchable elasticsearch opensearch meilisearch index reindex indexing full-text tsvector fuzzy autocomplete facet ranking query-string solr lucene',
  eager:
    'n n+1 eager preload prefetch prefetched select-related prefetch-related includes batch batched bulk dataloader in-batches find-each load-all lazy loop per-row each-item roundtrip in-memory with-relations',
  slow: 'slow slower slowness faster fast speed performance perf performant optimize optimise optimization optimisation efficient inefficient expensive latency throughput cpu memory heavy hot-path benchmark quadratic oom allocation allocations bottleneck overhead improve-performance reduce',
  paging:
    'page pages paginate paginated pagination limit offset cursor perpage per-page pagesize page-size first last take skip unbounded infinite-scroll next-page has-next batch-size',
  bound:
    'max maximum min minimum limit limits limited threshold quota cap capped size length too-large too-many rate-limit throttle throttled throttling bucket exceed exceeds ratelimit burst',
  fanout:
    'each foreach every all-users all-members broadcast fan-out loop iterate bulk mass sync-all for-each map-async queue-each members followers',
  migrate:
    'migration migrations migrate migrating migrator migrated alter create-table add-column drop-column rename-column add-index drop-index change-column remove-column backfill backfilling foreign-key references constraint liquibase flyway changeset knex alembic runpython runsql addfield alterfield removefield schema ddl',
  schema:
    'schema schemas column columns table tables index indexes field nullable default not-null primary-key foreign-key type enum varchar jsonb bigint entity model models attribute unique-index db_index',
  backfill:
    'backfill backfilling existing legacy-rows old-rows convert conversion repopulate populate data-migration update-all reindex recompute recalculate rewrite upgrade-data orphan orphaned cleanup fix-data historical',
  stored:
    'store stored stores storing persist persisted persistence serialize serialized save saved format encode encoded json blob column record records data payload snapshot retention archive',
  remove:
    'delete deletes deleted deleting deletion destroy destroyed remove removes removed removal purge prune cascade soft-delete drop truncate wipe unlink erase hard-delete dependent',
  authn:
    'login logout signin sign-in signup signed auth authn authenticate authenticated authentication authenticator session sessions token tokens password passwords passphrase mfa 2fa otp totp webauthn passkey oauth oauth2 oidc saml ldap sso jwt cookie cookies credential credentials bearer refresh-token remember-me apikey api-key identity openid',
  authz:
    'authorize authorise authorization authorisation authorized permission permissions privilege role roles rbac policy policies ability acl admin administrator superuser owner ownership tenant tenants forbidden unauthorized 403 401 access allowed allow deny denied can cannot visibility private public scope scoped restrict restricted impersonate moderator member grant grants',
  attack:
    'security vulnerability vulnerable cve xss csrf ssrf injection inject sanitize sanitise sanitized escape escaped escaping unescape html-safe raw unsafe traversal attacker malicious spoof exploit exploit cors csp nonce origin referer redirect open-redirect allowlist whitelist blocklist sandbox untrusted timing constant-time strip dompurify purify eval',
  secret:
    'secret secrets key keys private-key encrypt encrypted encryption decrypt cipher hash hashed hashing bcrypt argon2 hmac sha256 md5 sha1 salt certificate cert tls ssl signature sign verify signing vault mask redact kms random entropy',
  privacy:
    'privacy gdpr pii personal consent telemetry tracking anonymize anonymous anonymise email-address ip-address ip user-agent audit audited compliance export-data erase sensitive phone birthday location posthog opt-out opt-in fingerprint',
  api: 'api apis endpoint endpoints rest restful route routes router controller controllers handler handlers request requests response responses status-code payload http get post put patch openapi swagger v1 v2 v3 param params parameter parameters body json viewset serializer dto resource',
  graphql:
    'graphql mutation mutations subscription resolver resolvers input-type schema-graphql gql federation node connection edges apollo dataloader',
  rpc: 'grpc proto protobuf rpc message service buf gateway stub protoc twirp thrift',
  contract:
    'breaking break breaks compatible compatibility incompatible backwards backward-compatible deprecate deprecated deprecates deprecation public interface signature rename renamed renames remove-field version versioned versioning semver contract export exports exported sdk client clients consumer consumers plugin plugins integrators upgrade-guide breaking-change obsolete since abi',
  option:
    'option options flag flags argument arguments arg parameter setting settings config configuration configurable property properties env environment variable cli switch default defaults toggle',
  default:
    'default defaults enable enabled enables disable disabled disables opt on-default off-default by-default true-default turn-on turn-off switch feature-flag feature toggle experimental beta rollout',
  event:
    'event events webhook webhooks publish publishes published publisher subscribe subscriber subscription topic queue queues consumer producer kafka rabbitmq rabbit sqs sns pubsub message messages emit emits emitter dispatch dispatcher broker notify observer outbox listener bus signal',
  job: 'job jobs worker workers cron schedule scheduled scheduler scheduling background task tasks sidekiq celery delayed quartz async enqueue perform periodic hourly daily nightly batch hangfire rake command sweep tick',
  observe:
    'log logs logger logging metric metrics trace traces tracing span spans prometheus opentelemetry otel sentry datadog counter gauge histogram alert alerts monitor monitoring dashboard health healthcheck instrumentation instrument telemetry observability slo debug warn warning audit',
  test: 'test tests testing spec specs assert assertion expect mock mocks mocked stub fixture fixtures factory coverage regression e2e cypress playwright jest pytest rspec junit integration unit snapshot vcr',
  flaky:
    'flaky flake flakey intermittent intermittently sleep retry-test quarantine skip-test disabled-test xit pending nondeterministic order-dependent race-test timing wait stabilize unstable',
  debt: 'todo fixme hack hacky workaround work-around temporary temporarily temp tmp duplicate duplicated duplication copy copied copy-paste refactor refactoring refactored cleanup clean-up legacy ugly revisit later quick-fix hotfix band-aid for-now xxx kludge dead unused rewrite simplify special-case again same hardcoded hard-coded magic',
  modernise:
    'upgrade upgrades upgraded upgrading migrate-to port ported replace replaced replaces switch-to move-to modernize convert converted conversion legacy new-version framework rewrite major drop-support end-of-life eol typescript composition vue3 react18 hooks jquery webpack vite rails7 django net8 java17 deprecated polyfill shim compatibility-layer',
  bump: 'bump bumps bumped update updates dependency dependencies deps dependabot renovate package packages gem gems lockfile version versions upgrade composer yarn npm pnpm pin unpin release',
  ci: 'ci cd build builds building github-actions workflow workflows pipeline pipelines jenkins travis circleci buildkite docker dockerfile compose image container release releases releasing deploy deployment publish makefile gradle maven pom helm chart kubernetes k8s terraform artifact lint linter eslint rubocop pre-commit husky action runner bazel devcontainer script scripts setup install goreleaser netlify vercel',
  revert:
    'revert reverts reverted reverting rollback undo back-out backport cherry-pick cherry restore again reapply reland partially',
  money:
    'price prices pricing total totals tax taxes vat currency payment payments pay refund refunds invoice invoices order orders amount amounts discount discounts balance credit charge checkout voucher promotion coupon gift-card loan interest repayment money decimal rounding accounting ledger journal transaction billing stripe paypal subscription fee fees capture settle',
  mail: 'mail mails mailer email emails notification notifications notify smtp sms push newsletter digest unsubscribe recipient recipients sendgrid mailgun deliver deliver-later template',
  ui: 'css scss style styles styling button buttons icon icons color colour colors margin padding modal dialog layout component components tooltip class classname html svg dark theme themes hover font width height responsive mobile sidebar header footer menu dropdown navbar tailwind flex grid border animation spinner avatar badge label placeholder view views page card toast popover align alignment screen wysiwyg',
  i18n: 'translation translations translate translated locale locales i18n l10n weblate crowdin language languages transifex localization localisation po',
  prose:
    'readme docs doc documentation changelog typo typos comment comments spelling grammar wording text description docstring javadoc tsdoc guide example examples tutorial link links license contributing upgrading news template copy describe clarify attribution',
  tidy: 'format formatting lint linting prettier rubocop pint eslint whitespace indent indentation style rename reorder unused import imports cleanup tidy nit minor trivial cosmetic shellcheck mypy types typing typings annotation annotations warning warnings pylint ruff black rustfmt clippy spotless checkstyle harmonize',
  upload:
    'upload uploads uploaded file files path paths filename image images avatar attachment attachments storage s3 blob bucket download downloads mime zip archive stream streaming multipart extension thumbnail ffmpeg exif',
  outside:
    'http https client fetch axios request url uri host webhook third-party provider integration external remote proxy connection connect socket dns gateway upstream restclient httpclient okhttp',
  time: 'time timezone timezones date dates datetime timestamp utc dst clock now today duration interval tz zone clock-skew daylight',
  parse:
    'parse parser parsing regex regexp pattern match decode encode encoding charset utf8 unicode escape json yaml xml csv deserialize unmarshal marshal tokenize grammar expression interpolation template normalise normalize case-insensitive',
  validate:
    'validate validates validated validation validator validators invalid valid check strict reject rejects rejected constraint schema zod presence required must sanitize',
  sync: 'sync syncs syncing synchronize synchronise synchronization replicate replication import imports importer export exporter ingest stream mirror poll polling consistency eventual reconcile drift webhook out-of-sync refresh',
  distributed:
    'cluster leader election distributed node nodes shard partition partitions replica consensus failover master slave standby heartbeat lease quorum raft zookeeper coordinator checkpoint split-brain multi-instance',
  state:
    'state status state-machine transition lifecycle pending active inactive archived draft published step workflow flow finalize complete completed cancel cancelled',
  feature:
    'add adds added adding new introduce introduces implement implements implemented support supports feature allow allows enable create creates initial provide expose exposes first',
  fix: 'fix fixes fixed fixing bug bugs bugfix hotfix issue resolve resolves resolved correct corrected corrects wrong incorrect incorrectly problem patch regression broken repair address properly',
  improve:
    'improve improves improved improvement enhance enhancement better tweak tweaks adjust adjusted adjustments polish update updated change changed small',
  wip: 'wip progress started start initial prototype draft experiment spike attempt partial part step follow-up followup part-1 part-2 preparation prepare preparatory prep',
  human:
    'decision because why rationale explain explained note notes docs runbook adr onboarding convention guideline understand tricky subtle caveat careful beware important see-also',
  spend:
    'cost costs costly billing expensive storage bandwidth quota usage pricing s3 egress license licence token-usage llm openai gpt embedding embeddings model models instance runners minutes',
  numbers:
    'float double decimal integer int int64 bigint overflow precision rounding round truncate division scale number numeric',
  ids: 'id ids uuid guid ulid slug sequence identifier external-id natural-key surrogate',
  isolate:
    'tenant multi-tenant organization organisation workspace team teams account accounts household group project company site website channel environment namespace domain',
  bots: 'dependabot renovate bot github-actions automated auto-generated autogenerated generated auto release-please snyk imgbot weblate crowdin',
  experiment:
    'experiment experimental ab-test a-b variant hypothesis funnel conversion retention engagement kpi metric analytics business customer user-research persona',
  language: 'llm ai prompt prompts openai anthropic embedding vector rag agent completion chat model gpt',
};
