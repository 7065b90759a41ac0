import type { AlertProps } from '@mui/material/Alert';
import type { Theme } from '@mui/material/styles';
import { defaultLightTheme, type RaThemeOptions } from 'react-admin';

interface AlertLook {
  readonly theme: Theme;
  readonly ownerState: AlertProps;
}

/** The portal's colours: pomegranate, apricot, vine on warm paper. Text on each surface keeps a contrast of 4.5 and more. */
const pomegranate = { main: '#7a1733', dark: '#560e23', light: '#a0405b', contrastText: '#ffffff' };
const ink = '#2b1d1a';
const muted = '#65534c';
const line = '#e6d5c5';

export const theme: RaThemeOptions = {
  ...defaultLightTheme,
  palette: {
    mode: 'light',
    primary: pomegranate,
    secondary: pomegranate,
    success: { main: '#2c6347', light: '#e5f1ea', contrastText: '#ffffff' },
    warning: { main: '#8a4b08', light: '#fdf1e3', contrastText: '#ffffff' },
    error: { main: '#b3261e', light: '#fbe9e7', contrastText: '#ffffff' },
    info: { main: '#2f4f7a', light: '#e8eef6', contrastText: '#ffffff' },
    text: { primary: ink, secondary: muted },
    background: { default: '#faf5ee', paper: '#ffffff' },
    divider: line,
  },
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: '"Noto Sans", "Noto Sans Armenian", system-ui, sans-serif',
    fontWeightMedium: 600,
    fontWeightBold: 600,
    h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3 },
    h2: { fontSize: '1.0625rem', fontWeight: 600, lineHeight: 1.4 },
    h3: { fontSize: '1rem', fontWeight: 600 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  sidebar: { width: 272, closedWidth: 56 },
  components: {
    ...defaultLightTheme.components,
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiAutocomplete: { defaultProps: { size: 'small' } },
    MuiAlert: {
      styleOverrides: {
        root: ({ theme: { palette }, ownerState: { severity = 'success', variant = 'standard' } }: AlertLook) =>
          variant === 'standard' && {
            color: palette.text.primary,
            backgroundColor: palette[severity].light,
            border: `1px solid ${palette[severity].main}`,
            '& .MuiAlert-icon': { color: palette[severity].main },
          },
      },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCssBaseline: {
      styleOverrides: {
        ':focus-visible': { outline: `3px solid #f6b26b`, outlineOffset: 2 },
        body: { overflowWrap: 'anywhere' },
      },
    },
    MuiTableCell: { styleOverrides: { head: { color: muted, fontWeight: 600, whiteSpace: 'nowrap' } } },
    MuiFormHelperText: { styleOverrides: { root: { color: muted, '&.Mui-error': { color: '#b3261e' } } } },
    RaLayout: {
      styleOverrides: {
        root: {
          // The widest table would make the whole page wide; tables scroll by themselves.
          minWidth: 0,
          '& .RaLayout-content': { minWidth: 0, padding: '16px' },
          '& .RaLayout-appFrame': { minWidth: 0 },
        },
      },
    },
    RaToolbar: { styleOverrides: { root: { backgroundColor: 'transparent', borderTop: `1px solid ${line}` } } },
    RaMenuItemLink: {
      styleOverrides: {
        root: {
          color: ink,
          borderRadius: '0 20px 20px 0',
          paddingBlock: 8,
          whiteSpace: 'normal',
          '&.RaMenuItemLink-active': { color: pomegranate.main, backgroundColor: '#f8e9ec', fontWeight: 600 },
        },
      },
    },
  },
};
