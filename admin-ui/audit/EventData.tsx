import Box from '@mui/material/Box';

/** As many letters as show what kind of data it is. */
const atSight = 48;

/** Opened by who wants the whole of it; the table stays one line an event. */
export function EventData({ data }: { data: unknown }) {
  const line = JSON.stringify(data);
  if (line.length <= atSight) return <code>{line}</code>;
  return (
    <details>
      <Box component="summary" sx={{ cursor: 'pointer', whiteSpace: 'nowrap' }}>
        <code>{line.slice(0, atSight)}…</code>
      </Box>
      <Box component="pre" sx={{ m: 0, fontSize: 12, whiteSpace: 'pre-wrap', maxWidth: 520 }}>
        {JSON.stringify(data, null, 2)}
      </Box>
    </details>
  );
}
