import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { ServiceSettings, SettingRow } from '../../../../workflows/contract/http.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { readSettings, saveSettings } from '../../../providers/settings-calls.ts';
import { useDraft } from '../../../providers/use-draft.ts';
import { noSettingsChange, type SettingsChange, settingsInput } from './setting-values.ts';

const keyOf = (service: string) => ['service-settings', service];

export function useSettings(service: string) {
  const { api } = useConnection();
  return useQuery({ queryKey: keyOf(service), queryFn: () => readSettings(api, service) });
}

/** What is being changed, kept until it is saved. */
export function useSettingsChange({ id, rows }: ServiceSettings) {
  const { api } = useConnection();
  const queries = useQueryClient();
  const notify = useNotify();
  const draft = useDraft<SettingsChange>(`settings.${id}`, noSettingsChange);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (known: readonly SettingRow[]) => saveSettings(api, id, settingsInput(known, draft.values)),
    onSuccess(saved) {
      queries.setQueryData(keyOf(id), saved);
      queries.invalidateQueries({ queryKey: ['services'] });
      draft.drop();
      notify('app.settings.saved', { type: 'success' });
    },
  });
  return {
    change: draft.values,
    edit: draft.change,
    drop() {
      reset();
      draft.drop();
    },
    save: () => mutate(rows),
    busy: isPending,
    error,
  };
}
