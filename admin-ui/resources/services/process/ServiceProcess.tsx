import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ServiceRow } from '../../../../workflows/contract/http.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { Confirmable } from '../Unconfirmed.tsx';
import { layoutProcess } from './layout-process.ts';
import { ProcessArcs } from './ProcessArcs.tsx';

type Stages = ServiceRow['stages'];

/** Boxes in words for everybody, arcs beside them for the eye. */
export function ServiceProcess({ stages }: { stages: Stages }) {
  const translate = useTranslate();
  const list = useRef<HTMLOListElement>(null);
  const [middles, setMiddles] = useState<readonly number[]>([]);
  const layout = layoutProcess(stages);
  const laneWidth = 12;
  const gutter = layout.lanes * laneWidth + 20;
  const titleOf = (key: string): string => stages.find((stage) => stage.key === key)?.title ?? key;

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = (): void =>
      setMiddles(
        [...element.children].map((row) => (row as HTMLElement).offsetTop + (row as HTMLElement).offsetHeight / 2),
      );
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <Panel title={translate('app.service.process')}>
      <Box sx={{ position: 'relative', pl: `${gutter}px` }}>
        <ProcessArcs arcs={layout.arcs} middles={middles} gutter={gutter} laneWidth={laneWidth} />
        <Box component="ol" ref={list} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
          {layout.rows.map((stage, index) => (
            <StageBox key={stage.key} stage={stage} first={index === 0} titleOf={titleOf} />
          ))}
        </Box>
      </Box>
    </Panel>
  );
}

function StageBox({
  stage,
  first,
  titleOf,
}: {
  stage: Stages[number];
  first: boolean;
  titleOf: (key: string) => string;
}) {
  const translate = useTranslate();
  const { kind, role, title, to } = stage;
  const notes = [
    ...(first ? [translate('app.service.start')] : []),
    translate(`kernel.stage-kind.${kind}`),
    ...(role ? [translate(`kernel.role.${role}`)] : []),
  ];
  const waits = kind === 'correction';
  return (
    <Box
      component="li"
      sx={{
        p: 1.25,
        border: 1,
        borderRadius: kind === 'end' ? 4 : 1,
        borderColor: waits ? 'info.main' : kind === 'end' ? 'success.main' : 'divider',
        bgcolor: waits ? 'info.light' : kind === 'end' ? 'success.light' : 'background.paper',
      }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        <Confirmable path={`process.stages.${stage.key}`}>{title}</Confirmable>
      </Typography>
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
        {notes.join(' · ')}
      </Typography>
      {to.map(({ outcome, title: words, to: target }) => (
        <Typography key={`${outcome}-${target}`} variant="caption" sx={{ display: 'block' }}>
          {translate('app.service.goesTo', { outcome: words, stage: titleOf(target) })}
        </Typography>
      ))}
    </Box>
  );
}
