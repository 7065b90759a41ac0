import type { Facts } from '../../../workflows/domain/condition.ts';
import type { ServiceDefinition, Stage } from '../../../workflows/domain/definition.ts';
import { waysOf } from '../../../workflows/domain/process-graph.ts';
import { follow } from '../../../workflows/domain/stages.ts';

/** The stages from one on as they follow when everything goes well, each once, to an end. */
export function pathFrom({ process }: ServiceDefinition, start: string, facts: Facts, skipsPayment: boolean): string[] {
  const path: string[] = [];
  let key: string | undefined = start;
  while (key !== undefined && !path.includes(key)) {
    const stage: Stage | undefined = process.stages[key];
    if (!stage) break;
    if (!(stage.kind === 'payment' && skipsPayment)) path.push(key);
    key = onwards(stage, facts);
  }
  return path;
}

function onwards(stage: Stage, facts: Facts): string | undefined {
  const [first] = waysOf(stage);
  return first && follow(first.route, facts);
}
