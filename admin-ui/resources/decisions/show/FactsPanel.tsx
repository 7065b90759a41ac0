import { useTranslate } from 'react-admin';
import type { DecisionView } from '../../../../workflows/contract/http-council.ts';
import type { EntryRule } from '../../../../workflows/domain/council/entry-into-force.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { CaseOf } from '../list/CaseOf.tsx';
import { SessionLink } from '../list/SessionLink.tsx';

export function FactsPanel({ view }: { view: DecisionView }) {
  const translate = useTranslate();
  const { date, dateTime } = useFormat();
  const { act, majority, ballot, entry, session, createdAt, decidedAt, signedAt, publishedAt, inForceFrom } = view;
  const words = (key: string): string => translate(`app.council.${key}`);
  const entryWords = (rule: EntryRule): string =>
    rule.kind === 'date' ? date(rule.date) : words(`form.entries.${rule.kind}`);
  return (
    <Panel title={words('decision.facts')}>
      <Facts
        facts={[
          [words('decision.case'), view.caseNumber && <CaseOf row={view} />],
          [words('decision.session'), session && <SessionLink session={session} />],
          [words('form.act'), translate(`kernel.act-kind.${act}`)],
          [words('form.majority'), translate(`kernel.majority.${majority}`)],
          [words('form.ballot'), words(`form.ballots.${ballot}`)],
          [words('decision.inForce'), inForceFrom ? date(inForceFrom) : entryWords(entry)],
          [words('decision.drafted'), dateTime(createdAt)],
          [words('decision.decided'), decidedAt && dateTime(decidedAt)],
          [words('decision.signed'), signedAt && dateTime(signedAt)],
          [words('decision.published'), publishedAt && dateTime(publishedAt)],
        ]}
      />
    </Panel>
  );
}
