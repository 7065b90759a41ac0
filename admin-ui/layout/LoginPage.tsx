import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type SubmitEvent, useState } from 'react';
import { useLocaleState, useLogin, useTranslate } from 'react-admin';
import mark from '../mark.svg';
import { useConnection } from '../providers/connection.tsx';
import { hasRememberedLanguage } from '../providers/remembered.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PageTitle } from './PageTitle.tsx';

export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const { sessions } = useConnection();
  const [, setLocale] = useLocaleState();
  const [values, setValues] = useState({ username: '', password: '' });
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const field = (name: 'username' | 'password') => ({
    name,
    label: translate(`app.login.${name}`),
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => setValues({ ...values, [name]: target.value }),
    required: true,
    fullWidth: true,
    margin: 'normal' as const,
  });

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFault(undefined);
    try {
      await login(values);
      // Who never chose a language here reads their own.
      const own = sessions.read().session?.user.language;
      if (own && !hasRememberedLanguage()) setLocale(own);
    } catch (error) {
      setFault((error as Error).message);
      setBusy(false);
    }
  };

  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', bgcolor: 'background.default', p: 2 }}
    >
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 4 }, width: '100%', maxWidth: 420 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 3 }}>
          <img src={mark} alt="" width={40} height={40} />
          <Box sx={{ flex: 1 }}>
            <Typography sx={{ fontWeight: 600 }}>{translate('app.title')}</Typography>
            <Typography variant="caption" color="textSecondary">
              {translate('app.subtitle')}
            </Typography>
          </Box>
          <LanguageSwitch />
        </Box>
        <PageTitle title={translate('app.login.title')} />
        <form onSubmit={submit}>
          {fault && <Alert severity="error">{translate(fault, { _: fault })}</Alert>}
          <TextField {...field('username')} autoComplete="username" autoFocus />
          <TextField {...field('password')} type="password" autoComplete="current-password" />
          <Button type="submit" variant="contained" size="large" fullWidth disabled={busy} sx={{ mt: 2 }}>
            {translate(busy ? 'app.login.checking' : 'app.login.submit')}
          </Button>
        </form>
      </Paper>
    </Box>
  );
}
