import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { TemplateInput, TemplateView } from '../../../workflows/contract/http-acts.ts';
import type { Text } from '../../../workflows/domain/language.ts';
import { useConnection } from '../../providers/connection.tsx';
import { publishTemplate, readTemplate, saveTemplate } from '../../providers/template-calls.ts';
import { useDraft } from '../../providers/use-draft.ts';

const keyOf = (act: string) => ['template', act];

export function useTemplate(act: string) {
  const { api } = useConnection();
  return useQuery({ queryKey: keyOf(act), queryFn: () => readTemplate(api, act) });
}

export type TemplateChange = ReturnType<typeof useTemplateChange>;

/** What is being typed stays on this machine until it is saved as the draft; a draft is seen by all administrators. */
export function useTemplateChange({ id, texts, edit }: TemplateView) {
  const { api } = useConnection();
  const queries = useQueryClient();
  const notify = useNotify();
  const typed = useDraft<Partial<TemplateInput>>(`template.${id}`, {});
  const settle = (words: string) => (saved: TemplateView) => {
    queries.setQueryData(keyOf(id), saved);
    queries.invalidateQueries({ queryKey: ['templates'] });
    typed.drop();
    notify(words, { type: 'success' });
  };
  const present: TemplateInput = { texts: typed.values.texts ?? texts, edit: typed.values.edit ?? edit };
  const saving = useMutation({
    mutationFn: () => saveTemplate(api, id, present),
    onSuccess: settle('app.template.saved'),
  });
  const publishing = useMutation({
    mutationFn: () => publishTemplate(api, id, edit),
    onSuccess: settle('app.template.published'),
  });
  return {
    texts: present.texts,
    isTyped: typed.values.texts !== undefined,
    edit: (next: Text) => typed.change({ texts: next, edit: present.edit }),
    drop() {
      saving.reset();
      publishing.reset();
      typed.drop();
      queries.invalidateQueries({ queryKey: keyOf(id) });
    },
    save: () => saving.mutate(),
    publish: () => publishing.mutate(),
    busy: saving.isPending || publishing.isPending,
    error: saving.error ?? publishing.error,
  };
}
