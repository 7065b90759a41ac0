import Typography from '@mui/material/Typography';
import { useGetOne, useTranslate } from 'react-admin';
import type { CaseView, ServiceRow } from '../../../../../workflows/contract/http.ts';
import { FailureNote } from '../../../../layout/FailureNote.tsx';
import { Waiting } from '../../../../layout/Waiting.tsx';
import type { FieldFaults } from '../action-faults.ts';
import { CorrectionsFields } from './CorrectionsFields.tsx';
import type { Corrections } from './corrected.ts';

interface Props {
  readonly view: CaseView;
  /** The service whose form it is; none as long as it is not chosen. */
  readonly service: string;
  readonly value: Corrections | null;
  readonly change: (corrections: Corrections) => void;
  readonly faults: FieldFaults;
  readonly fault: string | undefined;
}

/** The form of the service that the case has or is to get. */
export function RegistrationField({ service, ...rest }: Props) {
  const translate = useTranslate();
  const { data, error, refetch } = useGetOne<ServiceRow>('services', { id: service }, { enabled: service !== '' });
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (service === '') return <Typography color="textSecondary">{translate('app.action.serviceFirst')}</Typography>;
  if (!data) return <Waiting />;
  return <CorrectionsFields key={service} service={data} {...rest} />;
}
