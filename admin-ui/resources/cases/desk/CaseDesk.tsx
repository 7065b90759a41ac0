import Box from '@mui/material/Box';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { ActionsPanel } from '../action/ActionsPanel.tsx';
import { ActsPanel } from './ActsPanel.tsx';
import { ApplicantPanel } from './ApplicantPanel.tsx';
import { ApplicationPanel } from './ApplicationPanel.tsx';
import { CouncilPanel } from './CouncilPanel.tsx';
import { DocumentsPanel } from './DocumentsPanel.tsx';
import { FormerPanel } from './FormerPanel.tsx';
import { LinksPanel } from './LinksPanel.tsx';
import { NotesPanels } from './NotesPanels.tsx';
import { NoticesPanel } from './NoticesPanel.tsx';
import { PermitsPanel } from './PermitsPanel.tsx';
import { TasksPanel } from './TasksPanel.tsx';
import { TermPanel } from './TermPanel.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';

/** What to do stands first on a narrow screen and stays in sight on a wide one. */
export const CaseDesk = ({ view }: { view: CaseView }) => (
  <Box
    sx={{
      display: 'grid',
      columnGap: 2,
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
      gridTemplateAreas: { xs: '"now" "file" "side"', lg: '"file now" "file side"' },
      gridTemplateRows: { lg: 'auto 1fr' },
    }}
  >
    <Box sx={{ gridArea: 'now' }}>
      <ActionsPanel view={view} />
    </Box>
    <Box sx={{ gridArea: 'file' }}>
      <NotesPanels view={view} />
      <FormerPanel view={view} />
      <CouncilPanel view={view} />
      <ActsPanel view={view} />
      <ApplicationPanel view={view} />
      <DocumentsPanel view={view} />
      <TimelinePanel view={view} />
    </Box>
    <Box sx={{ gridArea: 'side' }}>
      <TasksPanel view={view} />
      <PermitsPanel view={view} />
      <LinksPanel view={view} />
      <TermPanel view={view} />
      <ApplicantPanel view={view} />
      <NoticesPanel view={view} />
    </Box>
  </Box>
);
