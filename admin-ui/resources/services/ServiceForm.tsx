import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ServiceRow } from '../../../workflows/contract/http.ts';
import { Panel } from '../../layout/Panel.tsx';
import { Confirmable } from './Unconfirmed.tsx';

interface Item {
  readonly key: string;
  readonly label: string;
  readonly notes: readonly string[];
}

export function ServiceForm({ form }: { form: ServiceRow['form'] }) {
  const translate = useTranslate();
  const common = ({ required, showIf }: { required: boolean; showIf?: unknown }) => [
    translate(required ? 'app.service.required' : 'app.service.optional'),
    ...(showIf ? [translate('app.service.conditional')] : []),
  ];
  return (
    <div>
      <Panel title={translate('app.service.form')}>
        <Items
          path="form.fields"
          items={form.fields.map((field) => ({
            key: field.key,
            label: field.label,
            notes: [
              translate(`app.service.fieldType.${field.type}`),
              ...common(field),
              ...(field.options ? [field.options.map(({ label }) => label).join(' / ')] : []),
            ],
          }))}
        />
      </Panel>
      <Panel title={translate('app.service.documents')}>
        {form.documents.length === 0 && <Typography variant="body2">{translate('app.service.noDocuments')}</Typography>}
        <Items
          path="form.documents"
          items={form.documents.map((document) => ({
            key: document.key,
            label: document.label,
            notes: [...common(document), translate('app.service.files', { max: document.max })],
          }))}
        />
      </Panel>
    </div>
  );
}

function Items({ path, items }: { path: string; items: readonly Item[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
      {items.map(({ key, label, notes }) => (
        <li key={key}>
          <Typography component="div" variant="body2" sx={{ fontWeight: 600 }}>
            <Confirmable path={`${path}.${key}`}>{label}</Confirmable>
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {notes.join(' · ')}
          </Typography>
        </li>
      ))}
    </Box>
  );
}
