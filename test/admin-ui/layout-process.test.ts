import { layoutProcess } from '../../admin-ui/resources/services/process/layout-process.ts';
import type { ServiceRow } from '../../workflows/contract/http.ts';

const stage = (key: string, kind: string, ...to: string[]): ServiceRow['stages'][number] => ({
  key,
  title: key,
  kind,
  to: to.map((target) => ({ outcome: target, title: target, to: target })),
});

describe('diagram of a process', () => {
  const stages = [
    stage('check', 'work', 'review', 'correction'),
    stage('done', 'end'),
    stage('correction', 'correction', 'check', 'done'),
    stage('review', 'work', 'done', 'done', 'check'),
  ];
  const { rows, arcs, lanes } = layoutProcess(stages);

  test('follows the usual way down and puts the ends last', () => {
    expect(rows.map(({ key }) => key)).toEqual(['check', 'review', 'correction', 'done']);
  });

  test('draws each pair of stages once, back ways too', () => {
    expect(arcs.map(({ from, to }) => `${from}>${to}`).sort()).toEqual(['0>1', '0>2', '1>0', '1>3', '2>0', '2>3']);
  });

  test('lays no arc on another', () => {
    for (const one of arcs)
      for (const other of arcs) {
        if (one === other || one.lane !== other.lane) continue;
        const apart =
          Math.max(one.from, one.to) <= Math.min(other.from, other.to) ||
          Math.max(other.from, other.to) <= Math.min(one.from, one.to);
        expect(apart).toBe(true);
      }
    expect(lanes).toBe(Math.max(...arcs.map(({ lane }) => lane)) + 1);
  });
});
