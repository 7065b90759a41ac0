import { useTheme } from '@mui/material/styles';
import type { Arc } from './layout-process.ts';

interface Props {
  readonly arcs: readonly Arc[];
  /** The middle of each row, in pixels from the top. */
  readonly middles: readonly number[];
  readonly gutter: number;
  readonly laneWidth: number;
}

/** Arrows forward leave a box below its middle and those back above it, so that they do not meet. */
export function ProcessArcs({ arcs, middles, gutter, laneWidth }: Props) {
  const { palette } = useTheme();
  const edge = gutter - 2;
  return (
    <svg aria-hidden="true" width={gutter} height="100%" style={{ position: 'absolute', left: 0, top: 0 }}>
      <defs>
        <marker
          id="arrow-head"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path d="M0 0 L8 4 L0 8 z" fill={palette.text.secondary} />
        </marker>
      </defs>
      {arcs.map(({ from, to, lane }) => {
        const start = middles[from];
        const end = middles[to];
        if (start === undefined || end === undefined) return null;
        const x = edge - 12 - lane * laneWidth;
        const [leaves, arrives] = [start + 6, end - 6];
        return (
          <path
            key={`${from}-${to}`}
            d={`M${edge} ${leaves} H${x + 4} Q${x} ${leaves} ${x} ${leaves + (to > from ? 4 : -4)} V${arrives + (to > from ? -4 : 4)} Q${x} ${arrives} ${x + 4} ${arrives} H${edge}`}
            fill="none"
            stroke={to > from ? palette.text.secondary : palette.info.main}
            strokeWidth={1.25}
            strokeDasharray={to > from ? undefined : '4 3'}
            markerEnd="url(#arrow-head)"
          />
        );
      })}
    </svg>
  );
}
