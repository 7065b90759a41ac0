import { useTranslate } from 'react-admin';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { Waiting } from '../../../layout/Waiting.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { useSettings } from './use-settings.ts';

/** What the administrator sets and confirms of a service. */
export function ServiceSettingsPanel({ service }: { service: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useSettings(service);
  return (
    <Panel title={translate('app.settings.title')}>
      {data ? (
        <SettingsForm settings={data} />
      ) : error ? (
        <FailureNote error={error} retry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </Panel>
  );
}
