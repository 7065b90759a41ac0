import { required, SelectInput, useTranslate } from 'react-admin';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { Panel } from '../../layout/Panel.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { useCatalogue } from './use-catalogue.ts';

export function ServiceField({ chosen }: { chosen: (key: string | null) => void }) {
  const translate = useTranslate();
  const { data, error, refetch } = useCatalogue();
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (!data) return <Waiting />;
  return (
    <Panel title={translate('app.apply.service')}>
      <SelectInput
        source="service"
        label="app.apply.service"
        choices={data.map(({ key, title }) => ({ id: key, name: title }))}
        validate={required()}
        onChange={({ target }) => chosen(target.value || null)}
        fullWidth
      />
    </Panel>
  );
}
