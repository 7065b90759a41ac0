import { userInput } from '../../admin-ui/resources/users/user-input.ts';

const person = {
  username: 'ani',
  name: 'Անի',
  roles: ['clerk' as const],
  settlements: [],
  language: 'hy' as const,
  active: true,
};

describe('what the form of a member of staff sends', () => {
  test('is what was filled in', () => {
    const filled = { ...person, department: 'finance', email: 'ani@vardashen.example', password: 'a long enough one' };
    expect(userInput(filled)).toEqual(filled);
  });

  test('leaves out what was left empty, and all that the contract does not know', () => {
    const left = { ...person, id: 'u1', department: '', email: '', password: '' };
    expect(userInput(left)).toEqual(person);
  });
});
