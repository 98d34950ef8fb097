import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import { observe } from '../../../../src/noticing/signals/observe';
import { noFacts } from '../../../../src/noticing/work';

const own = ['route-added', 'write-route-added', 'route-removed', 'route-touched'];
const seen = (path: string, ...lines: string[]) => {
  const count = (signs: string) => lines.filter((line) => signs.includes(line.charAt(0))).length;
  const diff = `--- a/${path}\n+++ b/${path}\n@@ -1,${count(' -')} +1,${count(' +')} @@\n${lines.join('\n')}\n`;
  return observe({ change: readChange(diff) }, noFacts)
    .filter(({ signal }) => own.includes(signal))
    .map(({ signal, slots }) => `${signal} ${slots.route}`);
};

describe('Routes', () => {
  it('are told from calls of a client', () => {
    assert.deepEqual(seen('a.ts', "+app.get('/orders', list);"), ['route-added GET /orders']);
    for (const line of [
      "+const answer = await axios.get('/orders', options);",
      "+  return api.get('/orders', options);",
      "+cache.get('/orders', miss);",
      "+expect(request(app).get('/orders', x));",
    ])
      assert.deepEqual(seen('a.ts', line), [], line);
    assert.deepEqual(seen('a.go', '+	answer, err := client.Get("/orders", nil)'), []);
  });

  it('read, write, go away, or stay while their handler changes', () => {
    assert.deepEqual(seen('a.py', '+@router.post("/orders")'), ['write-route-added POST /orders']);
    assert.deepEqual(seen('A.java', '-    @DeleteMapping("/orders/{id}")'), ['route-removed DELETE /orders/{id}']);
    assert.deepEqual(seen('a.ts', " app.get('/orders', async () => {", '+  return [];'), ['route-touched GET /orders']);
    assert.deepEqual(seen('a.ts', "-app.get('/orders', list);", "+app.get('/orders', listAll);"), []);
  });

  it('carry the prefix that the change shows', () => {
    assert.deepEqual(seen('A.java', ' @RequestMapping("/shop")', ' class Shop {', '+    @GetMapping("/orders")'), [
      'route-added GET /shop/orders',
    ]);
    assert.deepEqual(seen('A.java', ' @Path("/shop")', ' class Shop {', '+    @GET', '+    @Path("{id}")'), [
      'route-added GET /shop/{id}',
    ]);
    assert.deepEqual(seen('config/routes.rb', '   resources :orders do', '     member do', '+      get :summary'), [
      'route-added GET /orders/:id/summary',
    ]);
    assert.deepEqual(
      seen('src/A.cs', ' [Route("api/[controller]")]', ' public class OrdersController', '+    [HttpGet]'),
      ['route-added GET /api/orders'],
    );
  });

  it('are not read in other files', () => {
    assert.deepEqual(seen('app/models/order.rb', '+  get "orders"'), []);
    assert.deepEqual(seen('src/list.ts', '+export async function GET(request: Request) {'), []);
    assert.deepEqual(seen('a.test.ts', "+app.get('/orders', list);"), []);
  });
});
