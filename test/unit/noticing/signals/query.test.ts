import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import { observe } from '../../../../src/noticing/signals/observe';
import { noFacts } from '../../../../src/noticing/work';

const seen = (path: string, ...lines: string[]) => {
  const diff = `--- a/${path}\n+++ b/${path}\n@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}\n`).join('')}`;
  return observe({ change: readChange(diff) }, noFacts)
    .filter(({ signal }) => ['tables-joined', 'table-read', 'aggregated'].includes(signal))
    .map(({ signal, slots }) => `${signal} ${slots.tables ?? slots.table ?? slots.aggregate ?? ''}`.trim());
};

describe('Queries', () => {
  it('join tables in SQL', () => {
    assert.deepEqual(
      seen('a.sql', 'SELECT SUM(o.cents)', 'FROM customers c', 'LEFT JOIN orders o ON o.customer_id = c.id'),
      ['aggregated SUM', 'table-read customers', 'tables-joined orders'],
    );
    assert.deepEqual(seen('a.go', 'q := "select id from orders where id = $1"'), ['table-read orders']);
  });

  it('follow relations in object-relational mappers', () => {
    assert.deepEqual(seen('a.rb', '  Order.includes(:items).where(id: id)'), ['tables-joined items']);
    assert.deepEqual(seen('a.py', '    Order.objects.select_related("customer")'), ['tables-joined customer']);
    assert.deepEqual(seen('A.cs', '    db.Orders.Include(o => o.Items)'), ['tables-joined Items']);
    assert.deepEqual(seen('a.php', "    Order::with('items')->get();"), ['tables-joined items']);
    assert.deepEqual(seen('a.go', '	db.Preload("Items").Find(&orders)'), ['tables-joined Items']);
  });

  it('are not seen in prose, imports, path joins, comments and scripts that run once', () => {
    assert.deepEqual(seen('a.ts', "import { join } from 'node:path';", "const file = join('a', 'b');"), []);
    assert.deepEqual(seen('a.py', 'from orders import total', 'text = ", ".join(names)'), []);
    assert.deepEqual(seen('a.ts', '// JOIN orders ON o.id', "throw new Error('You cannot join the team');"), []);
    assert.deepEqual(seen('scripts/a.sql', 'SELECT SUM(a) FROM b JOIN c ON c.id = b.id'), []);
    assert.deepEqual(seen('a.rb', '  orders.group_by(&:day)'), []);
    assert.deepEqual(seen('a.js', '  _.groupBy(orders, day)'), []);
  });
});
