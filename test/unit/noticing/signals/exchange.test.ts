import assert from 'node:assert/strict';
import { readChange } from '../../../../src/noticing/change';
import { observe } from '../../../../src/noticing/signals/observe';
import { noFacts } from '../../../../src/noticing/work';

const own = ['event-published', 'event-consumed', 'remote-call-added'];
const seen = (path: string, line: string, sign = '+') => {
  const diff = `--- a/${path}\n+++ b/${path}\n@@ -4 +4 @@ class Orders\n${sign}${line}\n`;
  return observe({ change: readChange(diff) }, noFacts)
    .filter(({ signal }) => own.includes(signal))
    .map(({ signal, slots }) => `${signal} ${slots.event ?? slots.call ?? ''}`.trim());
};

describe('What a service says to others', () => {
  it('sees events that are sent, in several languages', () => {
    const sent = "  await bus.publish('order.placed', order);";
    assert.deepEqual(seen('src/a.ts', sent), ['event-published order.placed']);
    assert.deepEqual(seen('src/A.java', '    events.publishEvent(new OrderPlaced(id));'), [
      'event-published OrderPlaced',
    ]);
    assert.deepEqual(seen('app/a.py', '    producer.produce("orders", value)'), ['event-published orders']);
    assert.deepEqual(seen('src/a.ts', "  // bus.publish('order.placed')"), []);
    assert.deepEqual(seen('src/a.ts', sent, '-'), []);
  });

  it('sees events that are heard', () => {
    const heard = '    @KafkaListener(topics = "orders.placed")';
    assert.deepEqual(seen('src/A.java', heard), ['event-consumed orders.placed']);
    assert.deepEqual(seen('src/a.ts', "  bus.subscribe('order.placed', handle);"), ['event-consumed order.placed']);
    assert.deepEqual(seen('src/a.ts', '  button.addListener(handle);'), []);
  });

  it('sees calls over the network', () => {
    const fetched = "  const answer = await fetch('https://rates.example/today');";
    assert.deepEqual(seen('src/a.ts', fetched), ['remote-call-added fetch']);
    assert.deepEqual(seen('a.py', '    answer = requests.get(url, timeout=3)'), ['remote-call-added requests.get']);
    assert.deepEqual(seen('a.go', '	answer, err := http.Get(url)'), ['remote-call-added http.Get']);
    assert.deepEqual(seen('a.rb', '    Faraday.get(url)'), ['remote-call-added Faraday.get']);
    assert.deepEqual(seen('src/a.ts', '  const order = orders.fetch(id);'), []);
  });
});
