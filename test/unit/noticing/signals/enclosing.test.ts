import assert from 'node:assert/strict';
import { nameDefined } from '../../../../src/noticing/signals/enclosing';
import { seen } from './seen';

describe('The name a line defines', () => {
  for (const [line, name] of [
    ['def price(lines):', 'price'],
    ['  def self.price(lines)', 'price'],
    ['func (s *Shop) Price(ctx context.Context) error {', 'Price'],
    ['  public async Task<int> Price(Order order)', 'Price'],
    ['export const price = async (order) => {', 'price'],
    ['pub fn price(order: &Order) -> u32 {', 'price'],
    ['class PriceList:', 'PriceList'],
    ['class Shop::PriceList < Base', 'Shop::PriceList'],
    ['  public function __construct(array $lines) {', undefined],
    ['  constructor(lines) {', undefined],
    ['  if (price(order)) {', undefined],
    ['  go func() {', undefined],
  ] as const)
    it(`${name ?? 'none'} in ${line.trim()}`, () => assert.equal(nameDefined(line), name));

  it('is the method, not the brace above the line, where braces have lines of their own', () => {
    const patch =
      ' class Shop\n {\n     public void Pay(Order order)\n     {\n+        Task.Run(() => Send(order));\n     }\n }\n';
    assert.equal(seen('fire-and-forget', { files: { 'Shop.cs': patch } })[0]?.slots.where, 'Pay');
  });
});
