import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';

/** Where the bar is too narrow for the box, a button there leads to the page, which has it then. */
export const useRoomInBar = (): boolean =>
  useMediaQuery<Theme>(({ breakpoints }) => breakpoints.up('md'), { noSsr: true });
