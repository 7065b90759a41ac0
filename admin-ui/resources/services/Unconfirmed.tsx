import Chip from '@mui/material/Chip';
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslate } from 'react-admin';

/** Paths in the definition that nobody has confirmed, as `form.fields.area` or `fee.table`; empty for who need not know. */
const Paths = createContext<readonly string[]>([]);
export const UnconfirmedProvider = Paths.Provider;

/** Marks what stands in it when its path, or a part of it, is not confirmed. */
export function Confirmable({ path, children }: { path: string; children?: ReactNode }) {
  const translate = useTranslate();
  const unsure = useContext(Paths).some((one) => one === path || one.startsWith(`${path}.`));
  return (
    <>
      {children}{' '}
      {unsure && (
        <Chip
          component="span"
          size="small"
          label={translate('app.service.notConfirmed')}
          sx={{ color: 'warning.main', bgcolor: 'warning.light' }}
        />
      )}
    </>
  );
}
