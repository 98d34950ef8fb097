import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readChange } from '../../../src/noticing/change';
import { notice } from '../../../src/noticing/notice';
import { readTicket } from '../../../src/noticing/ticket';
import { type Facts, noFacts } from '../../../src/noticing/work';

const folder = 'test/fixtures/stacks';
const ticket = readTicket(readFileSync(`${folder}/ticket.md`, 'utf8'));
const factsNaming = (of: string): Facts => ({
  owners: [{ path: 'orders', owners: ['@shop/orders'] }],
  architects: ['@shop/architecture'],
  callers: ['checkout', 'billing'].map((part) => ({
    of,
    path: `services/${part}/src/orders.ts`,
    line: 8,
    quote: `const answer = await fetch(orders + '/customers/' + id + '/order-summary');`,
    part: `services/${part}`,
  })),
});
/** What the other parts name, where it is no path. */
const called: Record<string, string> = { graphql: 'orderSummary', protobuf: 'GetOrderSummary' };
/** The route in the words of its own stack. */
const routes: Record<string, string> = {
  'aspnet-controller': 'GET /customers/{id}/order-summary',
  'aspnet-minimal': 'GET /customers/{id}/order-summary',
  django: '/customers/<int:pk>/order-summary',
  express: 'GET /customers/:id/order-summary',
  fastapi: 'GET /customers/{customer_id}/order-summary',
  fastify: 'GET /customers/:id/order-summary',
  flask: 'GET /customers/<int:customer_id>/order-summary',
  'go-chi': 'GET /customers/{id}/order-summary',
  'go-gin': 'GET /customers/:id/order-summary',
  'go-http': 'GET /customers/{id}/order-summary',
  graphql: 'query orderSummary',
  laravel: 'GET /customers/{customer}/order-summary',
  nest: 'GET /customers/:id/order-summary',
  next: 'GET /api/customers/[id]/order-summary',
  openapi: 'GET /customers/{id}/order-summary',
  protobuf: 'rpc GetOrderSummary',
  rails: 'GET /customers/:id/order-summary',
  spring: 'GET /customers/{id}/order-summary',
};
const contracts = ['graphql', 'openapi', 'protobuf'];

describe('The same work in every stack', () => {
  it('has a fixture for each', () => {
    const found = readdirSync(folder).filter((file) => file.endsWith('.diff'));
    assert.deepEqual(
      found.sort(),
      Object.keys(routes)
        .map((stack) => `${stack}.diff`)
        .sort(),
    );
  });

  for (const [stack, route] of Object.entries(routes)) {
    const change = readChange(readFileSync(`${folder}/${stack}.diff`, 'utf8'));

    it(`${stack}: ticket, change and facts give the lenses of the example`, () => {
      const notes = notice({ ticket, change }, factsNaming(called[stack] ?? '/order-summary'), 'en');
      const expected = contracts.includes(stack)
        ? ['caching', 'cross-team-impact']
        : ['caching', 'cross-team-impact', 'read-model'];
      assert.deepEqual(notes.map(({ lens }) => lens).sort(), expected);
      for (const { text } of notes) assert.ok(text.includes(route), `${route} is missing: ${text}`);
      const all = notes.map(({ text }) => text).join('\n');
      for (const name of ['checkout', 'billing', '@shop/orders', '@shop/architecture'])
        assert.ok(all.includes(name), `${name} is missing: ${all}`);
    });

    it(`${stack}: the change alone claims no caller, team or table that it does not show`, () => {
      const notes = notice({ change }, noFacts, 'en');
      const allowed = contracts.includes(stack) ? ['caching'] : ['caching', 'read-model'];
      assert.deepEqual(
        notes.map(({ lens }) => lens).filter((lens) => !allowed.includes(lens)),
        [],
      );
      for (const { text } of notes) assert.doesNotMatch(text, /checkout|billing|@shop/);
    });
  }
});
