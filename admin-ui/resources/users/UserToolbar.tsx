import { SaveButton, Toolbar } from 'react-admin';

/** Saving can always be tried: what is missing is said at its field. */
export const UserToolbar = () => (
  <Toolbar>
    <SaveButton alwaysEnable />
  </Toolbar>
);
