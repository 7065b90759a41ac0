import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { Panel } from '../../../layout/Panel.tsx';

/** How the council voted, once it has. */
export function CouncilPanel({ view: { votes } }: { view: CaseView }) {
  const translate = useTranslate();
  if (!votes) return null;
  const { for: inFavour, against, abstained } = votes;
  return (
    <Panel title={translate('app.votes.title')}>
      <Facts
        facts={[
          [translate('app.votes.for'), inFavour],
          [translate('app.votes.against'), against],
          [translate('app.votes.abstained'), abstained],
          [translate('app.votes.all'), inFavour + against + abstained],
        ]}
      />
    </Panel>
  );
}
