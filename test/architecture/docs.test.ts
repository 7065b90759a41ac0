import { describe, expect, test } from '@jest/globals';
import { nodeId } from '../../docs/printer/diagram.ts';
import { standingPages } from '../../docs/printer/files.ts';
import { pagesOf } from '../../docs/printer/pages.ts';
import { inRoot } from '../../engines/root.mjs';
import { services } from '../../workflows/services/index.ts';

const standing = standingPages(inRoot('docs'));
const printed = pagesOf(Object.values(services));

describe('the printed law', () => {
  test('has every page, and none too many', () => {
    expect([...standing.keys()].sort()).toEqual([...printed.keys()].sort());
  });

  test.each([...printed])('%s is as the code has it; else run `npm run docs`', (path, text) => {
    expect(standing.get(path)).toBe(text);
  });
});

describe.each(Object.entries(services))('the diagram of %s', (key, { definition, texts }) => {
  const [, diagram = ''] = /```mermaid\n([^`]*)```/.exec(standing.get(`processes/${key}.md`) ?? '') ?? [];

  test.each(Object.keys(definition.process.stages))('names the stage %s and what leads to it', (stage) => {
    expect(diagram).toMatch(new RegExp(`^  ${nodeId(stage)}\\W+${escaped(texts.stages[stage]?.en ?? stage)}`, 'm'));
    expect(diagram).toMatch(new RegExp(`> ${nodeId(stage)}$|\\| ${nodeId(stage)}$`, 'm'));
  });

  test('leads nowhere else', () => {
    const targets = [...diagram.matchAll(/(?:>|\|) (\w+)$/gm)].map(([, target]) => target);
    const stages = Object.keys(definition.process.stages).map(nodeId);
    expect(targets.filter((target) => !stages.includes(String(target)))).toEqual([]);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
