import type { OutcomeDefinition, Process, Route, Stage } from './definition.ts';
import { outcomesOf } from './stages.ts';

/** One way out of a stage: what it is called, where it may lead, and what it brings along. */
export interface Way {
  readonly name: string;
  readonly route: Route;
  readonly outcome?: OutcomeDefinition;
}

/** Every way out of a stage, whatever its kind: by outcomes, and by what happens without one. */
export function waysOf(stage: Stage): Way[] {
  const byOutcome = Object.entries(outcomesOf(stage)).map(([name, outcome]) => ({ name, route: outcome.to, outcome }));
  switch (stage.kind) {
    case 'correction':
      return [
        { name: 'answered', route: stage.answered },
        { name: 'lapsed', route: stage.lapsed },
      ];
    case 'issue':
      return [{ name: 'issued', route: stage.issued }];
    case 'opinion':
      return [...byOutcome, { name: 'unanswered', route: stage.unanswered }];
    default:
      return byOutcome;
  }
}

const nextOf = (stage: Stage, through: (way: Way) => boolean): string[] =>
  waysOf(stage)
    .filter(through)
    .flatMap(({ route }) => route.map(({ to }) => to));

/** All stages that can be reached from the start going only through stages and ways that may be passed. */
export function reached(
  { start, stages }: Process,
  through: (way: Way) => boolean = () => true,
  pass: (stage: Stage) => boolean = () => true,
): Set<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const stage = stages[key];
    if (!stage || seen.has(key)) continue;
    seen.add(key);
    if (pass(stage)) open.push(...nextOf(stage, through));
  }
  return seen;
}

/** All stages from which some end can be reached. */
export function endingStages({ stages }: Process): Set<string> {
  const ending = new Set(Object.keys(stages).filter((key) => stages[key]?.kind === 'end'));
  const leadsThere = ([key, stage]: [string, Stage]) =>
    !ending.has(key) && nextOf(stage, () => true).some((to) => ending.has(to));
  for (
    let found = Object.entries(stages).filter(leadsThere);
    found.length > 0;
    found = Object.entries(stages).filter(leadsThere)
  )
    for (const [key] of found) ending.add(key);
  return ending;
}
