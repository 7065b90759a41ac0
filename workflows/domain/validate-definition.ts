import type { Service } from './service.ts';
import { conditionFaults, formFaults } from './validate-conditions.ts';
import { figureFaults } from './validate-figures.ts';
import { graphFaults } from './validate-graph.ts';
import { permitFaults } from './validate-permit.ts';
import { stageFaults } from './validate-stage.ts';
import { textFaults } from './validate-texts.ts';

/**
 * What is wrong with a service, each fault naming the service, the place and what is missing; empty when it may run.
 * A service that passes cannot leave a case stuck: the engine relies on it.
 */
export function validateService(service: Service): string[] {
  const { definition } = service;
  return [
    ...figureFaults(definition),
    ...graphFaults(definition.process),
    ...Object.entries(definition.process.stages).flatMap(([key, stage]) =>
      stageFaults(definition, stage).map((fault) => `${key}: ${fault}`),
    ),
    ...conditionFaults(service),
    ...formFaults(service),
    ...permitFaults(service),
    ...textFaults(service),
  ].map((fault) => `${definition.key}: ${fault}`);
}
