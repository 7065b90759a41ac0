import { AutocompleteInput, required, useLocaleState, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { Panel } from '../../layout/Panel.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { ChannelField } from './ChannelField.tsx';
import { channelsOf, comesIn, inGroups, partyOf, usualKind } from './office-papers.ts';
import { useCatalogue } from './use-catalogue.ts';

export function ServiceField({ chosen }: { chosen: (key: string | null) => void }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { setValue } = useFormContext();
  const key: string | null = useWatch({ name: 'service' });
  const { data, error, refetch } = useCatalogue();
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (!data) return <Waiting />;
  const service = data.find((one) => one.key === key);
  const choose = (next: string | null): void => {
    const other = data.find((one) => one.key === next);
    if (partyOf(next) !== partyOf(key)) {
      setValue('channel', comesIn(partyOf(next)) ? channelsOf(other)[0] : 'counter');
      setValue('applicant.kind', usualKind(partyOf(next)));
    }
    chosen(next || null);
  };
  return (
    <Panel title={translate('app.apply.service')}>
      <AutocompleteInput
        source="service"
        label="app.apply.service"
        choices={inGroups(data, locale)}
        optionValue="key"
        optionText="title"
        groupBy={({ categoryTitle }) => categoryTitle}
        validate={required()}
        onChange={choose}
        helperText={false}
        TextFieldProps={{ autoFocus: true }}
      />
      {comesIn(partyOf(key)) && <ChannelField service={service} />}
    </Panel>
  );
}
