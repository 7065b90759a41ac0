import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { defaultExporter, ExportButton, type Exporter, useListContext, useTranslate } from 'react-admin';
import type { LapsedTerm } from '../../../workflows/contract/http.ts';
import { csvRow } from './csv-row.ts';

/** No more comes at once; what is more is asked for page by page. */
const atOnce = 500;

export function LapsedActions() {
  const translate = useTranslate();
  const { sort, filterValues: filter, total = 0, resource } = useListContext<LapsedTerm>();
  const exporter: Exporter<LapsedTerm> = async (first, related, data) => {
    const all = [...first];
    for (let page = 2; all.length < total; page++) {
      const next = await data.getList<LapsedTerm>(resource, { sort, filter, pagination: { page, perPage: atOnce } });
      if (next.data.length === 0) break;
      all.push(...next.data);
    }
    await defaultExporter(
      all.map((row) => csvRow(row, translate)),
      related,
      data,
      resource,
    );
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, px: 2, pb: 2 }}>
      <ExportButton
        exporter={exporter}
        maxResults={atOnce}
        label="app.lapsed.export"
        size="medium"
        variant="outlined"
      />
      <Button variant="outlined" startIcon={<Print />} disabled={total === 0} onClick={() => window.print()}>
        {translate('app.lapsed.print')}
      </Button>
    </Box>
  );
}
