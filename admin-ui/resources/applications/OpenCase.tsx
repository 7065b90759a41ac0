import { useTranslate } from 'react-admin';
import type { CaseRow, Problem } from '../../../workflows/contract/http.ts';
import { useFormat } from '../../format/use-format.ts';
import { Facts } from '../../layout/Facts.tsx';
import { CaseLink } from '../cases/queue/CaseLink.tsx';

interface Props {
  readonly open: NonNullable<Problem['open']>;
  /** The case itself, as far as this person may see it. */
  readonly found: CaseRow | undefined;
}

export function OpenCase({ open: { number, registeredAt }, found }: Props) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  const shown = found ? (
    <CaseLink id={found.id} number={found.number} />
  ) : (
    (number ?? translate('app.apply.openAlready.untold'))
  );
  return (
    <Facts
      facts={[
        [translate('app.queue.number'), shown],
        [translate('app.case.applicant'), found?.applicant],
        [translate('app.case.registered'), dateTime(registeredAt)],
        [translate('resources.cases.fields.status'), found?.statusTitle],
        [translate('resources.cases.fields.stage'), found?.stageTitle],
      ]}
    />
  );
}
