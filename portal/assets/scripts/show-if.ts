import { type Condition, holds, type Value } from '../../../workflows/domain/condition.ts';
import { all, one } from './page.ts';

/** Shows and hides questions as others are answered, by the same conditions and the same code as the law. */
export function askAsAnswered(): void {
  const form = one<HTMLFormElement>('form[data-wizard]');
  const questions = all('[data-question]');
  if (!form || questions.length === 0) return;
  const update = (): void => {
    const facts = Object.fromEntries(questions.flatMap((question) => factOf(form, question)));
    for (const question of questions) {
      const condition = question.dataset.showIf;
      if (condition !== undefined) question.hidden = !holds(JSON.parse(condition) as Condition, facts);
    }
    tellShown(form, questions);
  };
  form.addEventListener('input', update);
  update();
}

function factOf(form: HTMLFormElement, question: HTMLElement): [string, Value][] {
  const { question: name = '', fact = '', kind } = question.dataset;
  const data = new FormData(form);
  if (kind === 'checkbox') return [[fact, data.get(name) === 'true']];
  const text = String(data.get(name) ?? '').trim();
  if (text === '') return [];
  const plain = text.replace(/\s/g, '').replace(',', '.');
  const isNumber = 'number' in question.dataset && /^-?\d+(\.\d+)?$/.test(plain);
  return [[fact, isNumber ? Number(plain) : text]];
}

/** The server asks once more for what it believes nobody saw. */
function tellShown(form: HTMLFormElement, questions: readonly HTMLElement[]): void {
  for (const input of all('input[name=shown]', form)) input.remove();
  for (const question of questions.filter(({ hidden }) => !hidden)) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name: 'shown', value: question.dataset.question });
    form.append(input);
  }
}
