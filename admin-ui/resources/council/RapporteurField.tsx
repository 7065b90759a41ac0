import { useGetList, useTranslate } from 'react-admin';
import type { Assignee } from '../../../workflows/contract/http.ts';
import type { MemberView } from '../../../workflows/contract/http-council.ts';
import { ChoiceField } from '../../layout/ChoiceField.tsx';
import { peopleOf } from './people.ts';
import { useCouncil } from './use-council.ts';

interface Props {
  readonly value: string;
  readonly change: (id: string) => void;
  /** Who reports by now, though they may hold no office any more. */
  readonly present?: MemberView | null;
}

/** Who reports to the council: one of its members, its chair or an official. */
export function RapporteurField({ value, change, present }: Props) {
  const translate = useTranslate();
  const council = useCouncil();
  const officials = useGetList<Assignee>('assignees', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
    filter: { role: 'specialist' },
  });
  const { members = [], chair = null } = council.data ?? {};
  const people = peopleOf(present, chair, ...members, ...(officials.data ?? []));
  return (
    <ChoiceField
      label={translate('app.council.form.rapporteur')}
      fault={undefined}
      required={false}
      autoFocus={false}
      options={people}
      chosen={people.find(({ id }) => id === value)}
      choose={(person) => change(person?.id ?? '')}
      keyOf={({ id }) => id}
      wordsOf={({ name }) => name}
      none={translate('app.council.form.nobody')}
      loading={council.isPending || officials.isPending}
    />
  );
}
