import assert from 'node:assert/strict';
import { check, seen } from './seen';

describe('Signals of load', () => {
  check({
    'query-in-loop': {
      speaks: [
        ['a.go', '+\tfor _, id := range ids {\n+\t\tuser, err := s.store.GetUser(ctx, id)\n+\t}\n'],
        ['a.py', '+for line in lines:\n+    Stock.objects.filter(sku=line.sku)\n'],
        ['a.php', '+foreach ($lines as $line) {\n+    $stock = $line->stock()->first();\n+}\n'],
        ['a.ts', '+for (const id of ids) {\n+  await this.users.findOne({ id });\n+}\n'],
        ['A.java', '+for (Line line : lines) {\n+    stockRepository.findBySku(line.sku());\n+}\n'],
      ],
      silent: [
        ['a.py', '+for line in lines:\n+    total += line.price\n'],
        ['a.py', ' for line in lines:\n     Stock.objects.filter(sku=line.sku)\n+done()\n'],
        ['a.ts', '+for (const id of ids) {\n+  names.push(id);\n+}\n+await this.users.findOne({ id });\n'],
      ],
    },
    'fan-out-in-loop': {
      speaks: [
        ['a.rb', '+family.accounts.each do |account|\n+  account.sync_later\n+end\n'],
        ['a.php', '+foreach ($watchers as $watcher) {\n+    Mail::notify($watcher);\n+}\n'],
      ],
      silent: [['a.rb', '+family.accounts.each do |account|\n+  puts account.name\n+end\n']],
    },
    'read-without-limit': {
      speaks: [
        ['a.php', "+$sent = $channel->messages()->orderBy('at')->get();\n"],
        ['A.cs', '+var movies = await db.Movies.ToListAsync();\n'],
        ['a.ts', '+const surveys = await prisma.survey.findMany({\n'],
      ],
      silent: [
        ['a.php', '+$sent = $channel->messages()->limit(50)->get();\n'],
        ['a.ts', '+const surveys = await prisma.survey.findMany({\n+  take(20),\n'],
        ['a.php', '+$all = $request->all();\n'],
      ],
    },
    'contains-search': {
      speaks: [
        ['find.sql', "+WHERE name ILIKE '%' || @term || '%'\n"],
        ['a.py', '+books = books.filter(title__icontains=term)\n'],
        ['a.php', "+$query->where('name', 'like', '%' . $term . '%');\n"],
      ],
      silent: [['find.sql', '+WHERE name = @term\n']],
    },
    'bulk-write-unbounded': {
      speaks: [
        ['A.java', '+@Query("delete from OldEvent e where e.day <= :day")\n'],
        ['a.rb', '+  Session.expired.delete_all\n'],
      ],
      silent: [
        ['a.sql', '+DELETE FROM old_event WHERE id IN (SELECT id FROM old_event LIMIT 1000)\n'],
        ['a.ts', '+list.delete(entry);\n'],
      ],
    },
    'limit-changed': {
      speaks: [
        ['a.ts', '-const batchSize = 3000;\n+const batchSize = 10000;\n'],
        ['app.yml', '-max_upload_size: 5000m\n+max_upload_size: 10000m\n'],
      ],
      silent: [
        ['a.ts', '+const batchSize = 3000;\n'],
        ['a.ts', '-const width = 3000;\n+const width = 10000;\n'],
      ],
    },
    'sorted-in-query': {
      speaks: [
        ['a.rb', '+stories.order(created_at: :desc)\n'],
        ['a.py', "+books.order_by('title')\n"],
      ],
      silent: [['a.rb', '+place_order(basket)\n']],
    },
    'exists-probe': {
      speaks: [
        ['a.py', '+if basket.lines.filter(gone=True).exists():\n'],
        ['a.php', "+$query->whereHas('tags');\n"],
      ],
      silent: [['A.cs', '+if (File.Exists(path) || Directory.Exists(path))\n']],
    },
    'eager-load': {
      speaks: [
        ['a.rb', '+rules.includes(:conditions)\n'],
        ['a.py', "+offers.select_related('benefit')\n"],
        ['a.php', "+$notes = $contact->notes()->with('mood');\n"],
      ],
      silent: [['a.ts', '+names.includes(name)\n']],
    },
    'loads-to-count': {
      speaks: [
        ['a.rb', '+orders.to_a.count\n'],
        ['a.ts', '+const open = orders.filter(isOpen).length;\n'],
      ],
      silent: [['a.rb', '+orders.count\n']],
    },
  });

  it('name the setting and both its values', () => {
    const [found] = seen('limit-changed', {
      files: { 'a.ts': '-const batchSize = 3000;\n+const batchSize = 9000;\n' },
    });
    assert.deepEqual([found?.slots.setting, found?.slots.old, found?.slots.value], ['batchSize', '3000', '9000']);
  });
});

describe('Words of load', () => {
  check({
    'says-one-query-each': {
      speaks: ['Fix N+1 on the basket page', 'perf: fewer db calls in the offer list'],
      silent: ['Fix the basket page'],
    },
    'says-slow': { speaks: ['Speed up the search', 'perf: optimise rendering'], silent: ['Fix the search'] },
    'says-limit': {
      speaks: ['Increase the upload limit to 10G', 'Limiting the result of search'],
      silent: ['Explain the limits of the approach'],
    },
    'says-memory': { speaks: ['Avoid OOMs in the importer', 'Reduce memory usage'], silent: ['In memory of Ada'] },
    'says-bulk': {
      speaks: ['Add a bulk endpoint for tags', 'Paginate the inbox'],
      silent: ['Add an endpoint for tags'],
    },
    'says-query-plan': {
      speaks: ['Fix seq scan in the poller', 'Improve the slow query of stats'],
      silent: ['Add the query parameter page'],
    },
  });
});

describe('Signals of derived reads', () => {
  check({
    'aggregate-in-query': {
      speaks: [
        ['a.sql', '+SELECT COUNT(*) FROM visits\n'],
        ['a.py', "+offers.annotate(uses=Count('vouchers'))\n"],
      ],
      silent: [
        ['a.ts', '+const top = Math.max(one, other);\n'],
        ['a.sql', '+-- SELECT COUNT(*) FROM visits\n'],
      ],
    },
    'window-in-query': {
      speaks: [['a.sql', '+SELECT row_number() OVER (PARTITION BY visit ORDER BY at)\n']],
      silent: [['a.sql', '+SELECT at FROM visits\n']],
    },
    'subselect-in-read': {
      speaks: [['a.rb', '+select("(select max(comments.id) from comments) as latest")\n']],
      silent: [['a.rb', '+select("(latest) as latest")\n']],
    },
    'derived-column': {
      speaks: [
        ['a.rb', '+belongs_to :story, touch: :last_comment_at\n'],
        ['a.py', "+orders.filter(total__lte=F('total_paid'))\n"],
      ],
      silent: [['a.rb', '+belongs_to :story\n']],
    },
    'many-joins': {
      speaks: [['a.sql', '+SELECT * FROM a\n+JOIN b ON 1\n+LEFT JOIN c ON 1\n+JOIN d ON 1\n']],
      silent: [['a.sql', '+SELECT * FROM a\n+JOIN b ON 1\n']],
    },
    'says-report': { speaks: ['Add a sales report'], silent: ['Add a sales person'] },
  });
});

describe('Signals of caches', () => {
  check({
    'cache-filled': {
      speaks: [
        ['a.rb', '+Rails.cache.fetch(key, expires_in: 5.minutes) { total }\n'],
        ['a.py', '+@lru_cache(maxsize=100)\n'],
        ['A.java', '+  @Cacheable("rates")\n'],
        ['a.js', '+await redis.set(key, value)\n'],
      ],
      silent: [['a.ts', "+import { cache } from './cache';\n"]],
    },
    'cache-without-lifetime': {
      speaks: [['a.js', '+await redis.set(key, value)\n']],
      silent: [['a.rb', '+Rails.cache.fetch(key, expires_in: 5.minutes) { total }\n']],
    },
    'cache-key': {
      speaks: [['a.ts', '+const cacheKey = prefix + id;\n']],
      silent: [['a.ts', '+const key = prefix + id;\n']],
    },
    'cache-dropped': {
      speaks: [
        ['a.py', '+self._invalidate_cache(user)\n'],
        ['a.php', '+Cache::forget($key);\n'],
      ],
      silent: [['a.ts', '+queryClient.invalidateQueries(key);\n']],
    },
    'cache-switched-off': {
      speaks: [['a.php', '+        // return $cache->get();\n']],
      silent: [['a.php', '+        return $cache->get();\n']],
    },
    'cache-lifetime': {
      speaks: [
        ['a.rb', '+  expires_in: 30.minutes\n'],
        ['nginx.conf', '+proxy_cache_valid 200 10s;\n'],
      ],
      silent: [['a.ts', '+const tokenTtl = { tokenTtl: 5 };\n']],
    },
    'http-cache-header': {
      speaks: [
        ['a.php', "+$response->headers->set('Cache-Control', 'no-store');\n"],
        ['A.cs', '+[ResponseCache(Duration = 60)]\n'],
      ],
      silent: [['Dockerfile', '+RUN apk add --no-cache curl\n']],
    },
    'says-cache': { speaks: ['Cache the profile', 'Fix ResponseCache'], silent: ['Fix the profile'] },
  });
});
