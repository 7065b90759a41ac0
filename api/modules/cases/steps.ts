import type { CaseView } from '../../../workflows/contract/http.ts';
import type { CaseEvent } from '../../../workflows/domain/case-event.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { pathFrom } from '../services/process-path.ts';
import type { CaseFile } from './case-file.ts';

/** The path of a case: the stages it came through, where it stands, and what usually follows. A correction is no step of its own. */
export function stepsOf({ stored, events, service }: CaseFile, language: Language): CaseView['steps'] {
  const { state } = stored;
  const { definition, texts } = service;
  const stages = definition.process.stages;
  const been = visited(events, (key) => stages[key]?.kind !== 'correction');
  const here = been.at(-1) ?? definition.process.start;
  const closed = state.status === 'closed';
  const ahead = closed ? [] : pathFrom(definition, here, state.facts, state.fee.settled || state.fee.amount === 0);
  const keys = [...new Set([...been, here, ...ahead])];
  const at = keys.indexOf(here);
  return keys.map((key, index) => ({
    key,
    title: texts.stages[key]?.[language] ?? key,
    state: closed || index < at ? 'done' : index === at ? 'current' : 'to-come',
  }));
}

/** Stages in the order they were entered; going back takes the later ones away again. Another service begins another path. */
function visited(events: readonly CaseEvent[], counts: (key: string) => boolean): string[] {
  const path: string[] = [];
  for (const event of events.slice(events.findLastIndex(({ type }) => type === 'case.reclassified') + 1)) {
    if (event.type !== 'stage.entered' || !counts(event.data.stage)) continue;
    const known = path.indexOf(event.data.stage);
    if (known === -1) path.push(event.data.stage);
    else path.length = known + 1;
  }
  return path;
}
