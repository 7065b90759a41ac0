import type { UserInput } from '../../../workflows/contract/http.ts';

/** The contract's fields alone; what was left empty is left out. */
export function userInput(values: Partial<UserInput>): UserInput {
  const {
    username = '',
    name = '',
    roles = [],
    department,
    settlements,
    language = 'hy',
    active = true,
    email,
    password,
  } = values;
  return {
    username,
    name,
    roles,
    ...(department && { department }),
    settlements: settlements ?? [],
    language,
    active,
    ...(email && { email }),
    ...(password && { password }),
  };
}
