import Box from '@mui/material/Box';
import { defaultExporter, ExportButton, type Exporter, useListContext, useTranslate } from 'react-admin';
import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { csvRow } from './assigned.ts';

/** No more comes at once; what is more is asked for page by page. */
const atOnce = 500;

export function AssignedExport() {
  const translate = useTranslate();
  const { sort, filterValues: filter, total = 0, resource } = useListContext<CaseRow>();
  const exporter: Exporter<CaseRow> = async (first, related, data) => {
    const all = [...first];
    for (let page = 2; all.length < total; page++) {
      const next = await data.getList<CaseRow>(resource, { sort, filter, pagination: { page, perPage: atOnce } });
      if (next.data.length === 0) break;
      all.push(...next.data);
    }
    const lines = all.map((row) => csvRow(row, translate));
    await defaultExporter(lines, related, data, 'assignments');
  };
  return (
    <Box sx={{ px: 2, pb: 2 }}>
      <ExportButton exporter={exporter} maxResults={atOnce} label="app.queue.export" size="medium" variant="outlined" />
    </Box>
  );
}
