import { useTranslate } from 'react-admin';
import { Facts } from '../../layout/Facts.tsx';
import { Panel } from '../../layout/Panel.tsx';

const parts = [
  ['{n}', 'n'],
  ['{n:4}', 'padded'],
  ['{yy}', 'yy'],
  ['{year}', 'year'],
  ['{index}', 'index'],
] as const;

/** What may stand in a format. */
export function FormatParts() {
  const translate = useTranslate();
  return (
    <Panel title={translate('app.journal.parts')}>
      <Facts facts={parts.map(([part, key]) => [part, translate(`app.journal.part.${key}`)])} />
    </Panel>
  );
}
