import { useGetList, useTranslate } from 'react-admin';
import type { CaseView, ServiceRow } from '../../../../../workflows/contract/http.ts';
import { ChoiceField, type FieldProps } from '../../../../layout/ChoiceField.tsx';
import { type Corrections, carriedAnswers, givenAnswers } from './corrected.ts';

interface Props extends FieldProps {
  readonly view: CaseView;
  readonly value: string;
  readonly change: (service: string, corrections: Corrections | null) => void;
}

/** Any other service; what it asks in the same way as the present one is answered already. */
export function ServiceChoice({ view, value, change, ...field }: Props) {
  const translate = useTranslate();
  const { data = [], isPending } = useGetList<ServiceRow>('services', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'category', order: 'ASC' },
  });
  const choose = (chosen: ServiceRow | null): void => {
    const present = data.find(({ key }) => key === view.service)?.form.fields ?? [];
    const given = givenAnswers(view.answers, present);
    change(chosen?.key ?? '', chosen && { answers: carriedAnswers(given, present, chosen.form.fields) });
  };
  return (
    <ChoiceField
      {...field}
      options={data.filter(({ key }) => key !== view.service)}
      chosen={data.find(({ key }) => key === value)}
      choose={choose}
      keyOf={({ key }) => key}
      wordsOf={({ title }) => title}
      groupOf={({ categoryTitle }) => categoryTitle}
      none={translate('app.action.serviceNone')}
      loading={isPending}
    />
  );
}
