import type { CaseView } from '../../../../workflows/contract/http.ts';
import { Desk } from '../../../layout/Desk.tsx';
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

export const CaseDesk = ({ view }: { view: CaseView }) => (
  <Desk
    now={<ActionsPanel view={view} />}
    file={
      <>
        <NotesPanels view={view} />
        <FormerPanel view={view} />
        <CouncilPanel view={view} />
        <ActsPanel view={view} />
        <ApplicationPanel view={view} />
        <DocumentsPanel view={view} />
        <TimelinePanel view={view} />
      </>
    }
    side={
      <>
        <TasksPanel view={view} />
        <PermitsPanel view={view} />
        <LinksPanel view={view} />
        <TermPanel view={view} />
        <ApplicantPanel view={view} />
        <NoticesPanel view={view} />
      </>
    }
  />
);
