import { describe, expect, test } from '@jest/globals';
import type { Law } from '../../workflows/domain/law.ts';
import { outcomesOf } from '../../workflows/domain/stages.ts';
import { everyKind } from './every-kind.ts';
import { pathsOf } from './paths.ts';
import { answersTo, everyService, oneOfEachShape } from './shapes.ts';

const laws = oneOfEachShape([everyKind, ...everyService]).map((law): [string, Law] => [law.definition.key, law]);

/** What a process says of itself: its ends, by each decision where one ends it, and what may go unanswered. */
function promised({ definition }: Law): string[] {
  const stages = Object.entries(definition.process.stages);
  const decisions = stages.flatMap(([, stage]) =>
    Object.values(outcomesOf(stage)).flatMap(({ decides }) => decides ?? []),
  );
  return stages.flatMap(([key, stage]) => {
    if (stage.kind === 'correction' || stage.kind === 'opinion') return [`nobody answers in ${key}`];
    if (stage.kind !== 'end') return [];
    return stage.status === 'decision' ? decisions.map((one) => `${one} in ${key}`) : [`${stage.status} in ${key}`];
  });
}

describe.each(laws)('%s', (_, law) => {
  test('is walked to each of its ends, and to no other', () => {
    const answers = law === everyKind ? [{ size: 50 }, { size: 500 }] : answersTo(law);
    const walked = new Set(answers.flatMap((facts) => [...pathsOf(law, facts).keys()]));
    expect([...walked].sort()).toEqual([...new Set([...promised(law), 'withdrawn'])].sort());
  });
});
