import { describe, expect, test } from '@jest/globals';
import type { WorkStage } from '../../workflows/domain/definition.ts';
import type { Story } from '../../workflows/domain/story.ts';
import { always, returned } from '../../workflows/services/patterns.ts';
import { command, happened, ref, refusalCode, registeredCase, staff } from './cases.ts';
import { bareLaw, task } from './laws.ts';

const specialist = staff('specialist');
const agreement = (ends: WorkStage['ends']): WorkStage => ({
  kind: 'work',
  tasks: [task('legal'), task('land'), task('fire')],
  ends,
  negative: ['objection'],
  outcomes: { agreed: { to: always('decision') }, objection: returned('objected') },
});
const objected: WorkStage = {
  kind: 'work',
  tasks: [task('draft')],
  ends: 'all',
  outcomes: { drafted: { to: always('decision') } },
};
const laws = {
  all: bareLaw({}, { agreement: agreement('all'), objected }),
  any: bareLaw({}, { agreement: agreement('any'), objected }),
  'first-negative': bareLaw({}, { agreement: agreement('first-negative'), objected }),
};

/** The three answer in turn; where the case is after each of them. */
function stages(ends: keyof typeof laws, ...outcomes: string[]): string[] {
  const law = laws[ends];
  let story: Story = registeredCase(law);
  return outcomes.map((outcome, index) => {
    const id = `${['legal', 'land', 'fire'][index]}#${index + 1}`;
    story = happened(law, story, command(specialist, 'complete', { task: id, outcome, reason: ref('r') }));
    return story.state.stage.stage;
  });
}

describe('work of several at the same time', () => {
  test.each<[keyof typeof laws, string[], string[]]>([
    ['all', ['agreed', 'agreed', 'agreed'], ['agreement', 'agreement', 'decision']],
    ['all', ['objection', 'agreed', 'agreed'], ['agreement', 'agreement', 'objected']],
    ['all', ['agreed', 'agreed', 'objection'], ['agreement', 'agreement', 'objected']],
    ['any', ['agreed'], ['decision']],
    ['any', ['objection'], ['objected']],
    ['first-negative', ['agreed', 'agreed', 'agreed'], ['agreement', 'agreement', 'decision']],
    ['first-negative', ['agreed', 'objection'], ['agreement', 'objected']],
    ['first-negative', ['objection'], ['objected']],
  ])('%s: %j leads through %j', (ends, outcomes, through) => {
    expect(stages(ends, ...outcomes)).toEqual(through);
  });

  test('the tasks of those who were not waited for are gone', () => {
    const law = laws['first-negative'];
    const objection = command(specialist, 'complete', { task: 'land#2', outcome: 'objection', reason: ref('r') });
    const { state } = happened(law, registeredCase(law), objection);
    expect(state.tasks.map(({ id }) => id)).toEqual(['draft#4']);
    const late = command(specialist, 'complete', { task: 'fire#3', outcome: 'agreed' });
    expect(refusalCode(law, state, late)).toBe('task.unknown');
  });

  test('each answers once', () => {
    const agreed = command(specialist, 'complete', { task: 'land#2', outcome: 'agreed' });
    const { state } = happened(laws.all, registeredCase(laws.all), agreed);
    expect(refusalCode(laws.all, state, agreed)).toBe('task.unknown');
    expect(state.outcomes).toEqual({ land: 'agreed' });
  });
});
