import Search from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputBase from '@mui/material/InputBase';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation, useNavigate } from 'react-router';
import { addressOf, askedIn } from './asked.ts';
import { useSlash } from './use-slash.ts';

/** No question is longer. */
const maxLength = 200;

/** Everything is found from here. What was narrowed before stays narrowed while one asks on. */
export function SearchBox({ autoFocus = false }: { autoFocus?: boolean }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { pathname, search } = useLocation();
  const asked = askedIn(new URLSearchParams(pathname === '/search' ? search : ''));
  const [typed, setTyped] = useState(asked.q);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(asked.q), [asked.q]);
  useSlash(() => input.current?.select());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const q = typed.trim();
    if (!q) return;
    if (pathname === '/search' && q === asked.q) void queries.invalidateQueries({ queryKey: ['search'] });
    else navigate(`/search?${addressOf({ ...asked, q })}`);
  };
  return (
    <Box
      component="form"
      role="search"
      onSubmit={submit}
      sx={{
        display: 'flex',
        flex: '0 1 380px',
        minWidth: 0,
        mx: { md: 1 },
        bgcolor: 'background.paper',
        color: 'text.primary',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        '&:focus-within': { outline: '3px solid #f6b26b' },
      }}
    >
      <InputBase
        type="search"
        autoFocus={autoFocus}
        inputRef={input}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        placeholder={translate('app.search.hint')}
        inputProps={{ maxLength, 'aria-label': translate('app.search.label'), 'aria-keyshortcuts': '/' }}
        sx={{
          flex: 1,
          minWidth: 0,
          pl: 1.5,
          '& input': { outline: 'none', textOverflow: 'ellipsis', py: 0.75 },
          '& input::placeholder': { opacity: 0.75 },
        }}
      />
      <IconButton
        type="submit"
        color="primary"
        size="small"
        sx={{ px: 1.25 }}
        aria-label={translate('app.search.find')}
      >
        <Search />
      </IconButton>
    </Box>
  );
}
