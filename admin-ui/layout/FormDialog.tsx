import Box from '@mui/material/Box';
import DialogContent from '@mui/material/DialogContent';
import type { ComponentProps, ReactNode, SubmitEvent } from 'react';
import { TitledDialog } from './TitledDialog.tsx';

interface Props extends ComponentProps<typeof TitledDialog> {
  readonly send: () => void;
  /** Below what is asked; the one of type `submit` sends it. */
  readonly buttons: ReactNode;
}

/** Asks for something and sends it; the buttons stay in sight however long it is. */
export function FormDialog({ send, buttons, children, ...frame }: Props) {
  return (
    <TitledDialog {...frame}>
      <Box
        component="form"
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          send();
        }}
        sx={{ display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 }}
      >
        <DialogContent sx={{ display: 'grid', alignContent: 'start', gap: 2 }}>{children}</DialogContent>
        {buttons}
      </Box>
    </TitledDialog>
  );
}
