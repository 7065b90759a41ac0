import type { Department, UserView } from '../../workflows/contract/http.ts';
import { call, hire, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse } from './support/house.ts';

let house: House;
let administrator: Person;
beforeAll(async () => {
  house = await openHouse('departments');
  administrator = await signedIn(house, { role: 'administrator' });
});
afterAll(() => house.close());

const department = async (id: string, person = administrator): Promise<Department | undefined> =>
  (await call<Department[]>(house, 'GET', '/departments', { headers: person.headers })).body.find(
    (one) => one.id === id,
  );
const lead = <T = Department>(id: string, superior: unknown, person = administrator) =>
  call<T>(house, 'PUT', `/departments/${id}`, { headers: person.headers, body: { superior } });

describe('the superior of a department', () => {
  test('is named, shown to the staff, and taken back', async () => {
    const { id: superior } = await hire(house, { role: 'specialist', department: 'finance' });
    const named = await lead('finance', superior);
    const finance = { id: 'finance', name: 'Finance department', superior, superiorName: 'specialist of vardashen' };
    expect([named.status, named.body]).toEqual([200, finance]);
    const clerk = await signedIn(house, { role: 'clerk' });
    expect(await department('finance', clerk)).toEqual(finance);
    const stranger = await signedIn(house, { role: 'administrator', community: 'aygedzor' });
    expect(await department('finance', stranger)).toEqual({ id: 'finance', name: 'Finance department' });

    expect((await lead('finance', null)).body).toEqual({ id: 'finance', name: 'Finance department' });
  });

  test('works here and now: nobody of another community, nobody who left, nobody unknown', async () => {
    const elsewhere = await hire(house, { role: 'head', community: 'aygedzor' });
    const gone = await hire(house, { role: 'specialist', department: 'social' });
    await house.services.models.users.updateOne({ _id: gone.id, community: 'vardashen' }, { active: false });
    for (const superior of [elsewhere.id, gone.id, 'nobody']) {
      const { status, body } = await call(house, 'PUT', '/departments/social', {
        headers: administrator.headers,
        body: { superior },
      });
      expect([status, body.errors?.map(({ field, code }) => [field, code])]).toEqual([
        422,
        [['superior', 'field.option']],
      ]);
    }
    expect((await department('social'))?.superior).toBeUndefined();
  });

  test('is named by the administrator, for a department that is there', async () => {
    const head = await signedIn(house, { role: 'head' });
    expect((await lead('finance', head.id, head)).status).toBe(403);
    expect((await lead('nowhere', head.id)).status).toBe(404);
  });
});

describe('the address of a member of staff', () => {
  const person = {
    username: 'ani.sahakyan',
    name: 'Անի Սահակյան',
    roles: ['clerk'],
    settlements: [],
    language: 'hy',
    active: true,
  };
  const put = <T = UserView>(id: string, body: object) =>
    call<T>(house, 'PUT', `/users/${id}`, { headers: administrator.headers, body });

  test('is kept, changed, and taken away when it is left out', async () => {
    const added = await call<UserView>(house, 'POST', '/users', {
      headers: administrator.headers,
      body: { ...person, email: 'ani@vardashen.example', password: 'a long enough password' },
    });
    expect(added.body.email).toBe('ani@vardashen.example');
    const { id } = added.body;
    expect((await put(id, { ...person, email: 'a.s@vardashen.example' })).body.email).toBe('a.s@vardashen.example');
    const listed = await call<UserView[]>(house, 'GET', '/users', { headers: administrator.headers });
    expect(listed.body.find((user) => user.id === id)?.email).toBe('a.s@vardashen.example');
    expect((await put(id, person)).body.email).toBeUndefined();
  });

  test('is an address', async () => {
    const { id } = await hire(house, { role: 'clerk' });
    const { status, body } = await call(house, 'PUT', `/users/${id}`, {
      headers: administrator.headers,
      body: { ...person, username: 'somebody', email: 'not an address' },
    });
    expect([status, body.errors?.map(({ field, code }) => [field, code])]).toEqual([422, [['email', 'field.pattern']]]);
  });
});
