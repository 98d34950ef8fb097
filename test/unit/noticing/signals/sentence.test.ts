import assert from 'node:assert/strict';
import { sentenceAt } from '../../../../src/noticing/signals/sentence';
import { seen } from './seen';

const ticket = [
  'Several new services and the new account pages need to know, at a glance, what a',
  'customer has ordered and paid. They will show it on every screen and',
  'also in mails. Support asks for it.',
  '',
  '- Several services read the order summary, and none of them keeps its answer',
  '- It is empty for new customers',
];
const at = (line: number, word: string) => sentenceAt(ticket, line, ticket[line]?.indexOf(word) ?? 0);

describe('A sentence in wrapped lines', () => {
  it('is read to its end, and from its beginning', () => {
    const first = at(0, 'services')?.text;
    assert.equal(first, `${ticket[0]} customer has ordered and paid.`);
    assert.equal(at(1, 'ordered')?.text, first);
    assert.equal(at(1, 'show')?.text, 'They will show it on every screen and also in mails.');
    const { text = '', near = 0 } = at(1, 'show') ?? {};
    assert.equal(text.slice(near, near + 4), 'show');
  });

  it('does not reach into another item, a heading or another paragraph', () => {
    assert.equal(at(4, 'services'), undefined);
    assert.equal(at(5, 'empty'), undefined);
    assert.equal(sentenceAt(['# Show the order summary on each of the screens', 'and so on'], 0, 3), undefined);
  });

  it('is quoted whole by what reads the words of ticket and message', () => {
    const message = `Add the order summary\n\n${ticket.join('\n')}`;
    const [asked] = seen('many-callers-asked', { message });
    assert.equal(asked?.evidence.quote, `${ticket[0]} customer has ordered and paid.`);
    assert.match(asked?.slots.saying ?? '', /^Several new services .*…$/);
    assert.ok((asked?.slots.saying ?? '').length <= 79);
    const [often] = seen('called-often', { message });
    assert.equal(often?.evidence.quote, 'They will show it on every screen and also in mails.');
    assert.equal(often?.slots.saying, 'They will show it on every screen and also in mails');
  });
});
