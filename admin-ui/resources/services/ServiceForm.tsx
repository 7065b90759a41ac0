import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ServiceRow } from '../../../workflows/contract/http.ts';
import { Panel } from '../../layout/Panel.tsx';

interface Item {
  readonly key: string;
  readonly label: string;
  readonly notes: readonly string[];
}

/** What the form asks; with `flags` also what nobody has confirmed yet. */
export function ServiceForm({ service: { form, notConfirmed }, flags }: { service: ServiceRow; flags: boolean }) {
  const translate = useTranslate();
  const unsure = new Set(flags ? notConfirmed : []);
  const common = ({ required, showIf }: { required: boolean; showIf?: unknown }) => [
    translate(required ? 'app.service.required' : 'app.service.optional'),
    ...(showIf ? [translate('app.service.conditional')] : []),
  ];
  return (
    <div>
      <Panel title={translate('app.service.form')}>
        <Items
          unsure={unsure}
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
          unsure={unsure}
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

function Items({ items, unsure }: { items: readonly Item[]; unsure: ReadonlySet<string> }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
      {items.map(({ key, label, notes }) => (
        <li key={key}>
          <Typography component="div" variant="body2" sx={{ fontWeight: 600 }}>
            {label}{' '}
            {unsure.has(key) && (
              <Chip size="small" sx={{ color: 'warning.main', bgcolor: 'warning.light' }} label={translate('app.service.notConfirmed')} />
            )}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {notes.join(' · ')}
          </Typography>
        </li>
      ))}
    </Box>
  );
}
