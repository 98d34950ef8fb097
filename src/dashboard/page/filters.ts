import { type Filter, type PeriodId, periodIds, type ToPage } from '../protocol';
import { element } from './element';

type Shown = Extract<ToPage, { type: 'pictures' }>;

/** The choice of period and repository; the controls stay the same ones, so that the focus stays in them. */
export class Filters {
  readonly root: HTMLElement;
  readonly #period = element('select', { id: 'period' });
  readonly #repository = element('select', { id: 'repository' });
  readonly #periodLabel = element('label', { for: 'period' });
  readonly #repositoryLabel = element('label', { for: 'repository' });

  constructor(choose: (filter: Filter) => void) {
    this.root = element(
      'div',
      { class: 'filters' },
      this.#periodLabel,
      this.#period,
      this.#repositoryLabel,
      this.#repository,
    );
    this.root.addEventListener('change', () => {
      const period: PeriodId = periodIds.find((id) => id === this.#period.value) ?? 'months';
      const repository = this.#repository.value;
      choose({ period, ...(repository ? { repository } : {}) });
    });
  }

  show({ words, filter, periods, repositories }: Shown): void {
    this.#periodLabel.textContent = words.period;
    this.#repositoryLabel.textContent = words.repository;
    offer(this.#period, periods, filter.period);
    const all = { id: '', label: words.allRepositories };
    offer(this.#repository, [all, ...repositories.map((name) => ({ id: name, label: name }))], filter.repository ?? '');
  }
}

function offer(
  select: HTMLSelectElement,
  choices: readonly { readonly id: string; readonly label: string }[],
  chosen: string,
): void {
  const there = [...select.options].map(({ value }) => value);
  if (there.join('\n') !== choices.map(({ id }) => id).join('\n'))
    select.replaceChildren(...choices.map(({ id, label }) => element('option', { value: id }, label)));
  select.value = chosen;
}
