import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type SubmitEvent, useState } from 'react';
import { useAuthProvider, useLogout, useTranslate } from 'react-admin';
import { useSessionState } from '../providers/connection.tsx';

/** Over the page as it is: what was typed below stays, and the call that was refused goes out again. */
export function SignInAgain() {
  const { session, ended } = useSessionState();
  if (!session || !ended) return null;
  return <SignInAgainDialog username={session.user.username} />;
}

function SignInAgainDialog({ username }: { username: string }) {
  const translate = useTranslate();
  const auth = useAuthProvider();
  const logout = useLogout();
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFault(undefined);
    try {
      await auth?.login({ username, password });
    } catch (error) {
      setFault((error as Error).message);
      setBusy(false);
    }
  };

  return (
    <Dialog open aria-labelledby="again-title" aria-describedby="again-text">
      <form onSubmit={submit}>
        <DialogTitle id="again-title">{translate('app.session.ended')}</DialogTitle>
        <DialogContent>
          <DialogContentText id="again-text" sx={{ mb: 2 }}>
            {translate('app.session.keep')}
          </DialogContentText>
          {fault && (
            <Alert severity="error" sx={{ mb: 2 }}>
              {translate(fault, { _: fault })}
            </Alert>
          )}
          <TextField
            label={translate('app.login.username')}
            value={username}
            autoComplete="username"
            fullWidth
            margin="dense"
            slotProps={{ input: { readOnly: true } }}
          />
          <TextField
            label={translate('app.login.password')}
            type="password"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
            autoComplete="current-password"
            autoFocus
            required
            fullWidth
            margin="dense"
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => logout()}>{translate('app.session.leave')}</Button>
          <Button type="submit" variant="contained" disabled={busy || !password}>
            {translate('app.session.again')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
