import type { ServiceRow } from '../../../../workflows/contract/http.ts';

type Stage = ServiceRow['stages'][number];

export interface Arc {
  readonly from: number;
  readonly to: number;
  /** How far out the arc swings, so that none lies on another. */
  readonly lane: number;
}
export interface ProcessLayout {
  readonly rows: readonly Stage[];
  readonly arcs: readonly Arc[];
  readonly lanes: number;
}

/** Stages one below the other as they are met from the start, the ends last; every transition an arc between two rows. */
export function layoutProcess(stages: readonly Stage[]): ProcessLayout {
  const rows = inOrder(stages);
  const rowOf = new Map(rows.map(({ key }, index) => [key, index]));
  const arcs: Arc[] = [];
  const pairs = new Set<string>();
  for (const [from, { to }] of rows.entries())
    for (const { to: target } of to) {
      const row = rowOf.get(target);
      if (row === undefined || pairs.has(`${from}-${row}`)) continue;
      pairs.add(`${from}-${row}`);
      arcs.push({ from, to: row, lane: freeLane(arcs, from, row) });
    }
  return { rows, arcs, lanes: Math.max(0, ...arcs.map(({ lane }) => lane + 1)) };
}

function inOrder(stages: readonly Stage[]): Stage[] {
  const byKey = new Map(stages.map((stage) => [stage.key, stage]));
  const met = new Set<string>();
  const visit = (key: string): void => {
    if (met.has(key)) return;
    met.add(key);
    for (const { to } of byKey.get(key)?.to ?? []) visit(to);
  };
  // Breadth would tear the usual way apart: the first outcome is the way on, so it comes next.
  if (stages[0]) visit(stages[0].key);
  const reached = [...met].flatMap((key) => byKey.get(key) ?? []);
  const rest = stages.filter(({ key }) => !met.has(key));
  const all = [...reached, ...rest];
  return [...all.filter(({ kind }) => kind !== 'end'), ...all.filter(({ kind }) => kind === 'end')];
}

function freeLane(arcs: readonly Arc[], from: number, to: number): number {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const crossing = arcs.filter((arc) => Math.min(arc.from, arc.to) < bottom && Math.max(arc.from, arc.to) > top);
  let lane = 0;
  while (crossing.some((arc) => arc.lane === lane)) lane++;
  return lane;
}
