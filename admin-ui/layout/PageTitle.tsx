import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { useTranslate } from 'react-admin';

/** The one heading of a page, also said by the window's title. */
export function PageTitle({ title, children }: { title: string; children?: ReactNode }) {
  const translate = useTranslate();
  const home = translate('app.title');
  useEffect(() => {
    document.title = `${title} · ${home}`;
  }, [title, home]);
  return (
    <Typography variant="h1" sx={{ mb: 2 }}>
      {children ?? title}
    </Typography>
  );
}
