import { RadioButtonGroupInput, useTranslate } from 'react-admin';
import type { ServiceSummary } from '../../../workflows/contract/http.ts';
import { channelsOf } from './office-papers.ts';

export function ChannelField({ service }: { service: ServiceSummary | undefined }) {
  const translate = useTranslate();
  return (
    <RadioButtonGroupInput
      source="channel"
      label="app.case.channel"
      choices={channelsOf(service).map((id) => ({ id, name: translate(`kernel.channel.${id}`) }))}
      row={false}
      helperText={false}
    />
  );
}
