import type { Role } from '../../workflows/domain/roles.ts';

export interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly department?: string;
  readonly settlements?: readonly string[];
  /** The department whose deadlines this person is told of. */
  readonly leads?: string;
}

/** Somebody of every role; the names are invented. */
export const staff: Readonly<Record<string, readonly DemoPerson[]>> = {
  vardashen: [
    { username: 'clerk', name: 'Անահիտ Սարգսյան', role: 'clerk' },
    { username: 'clerk.khachatun', name: 'Գոհար Մանուկյան', role: 'clerk', settlements: ['khachatun'] },
    {
      username: 'specialist.urban',
      name: 'Արմեն Հակոբյան',
      role: 'specialist',
      department: 'urban-development',
      leads: 'urban-development',
    },
    { username: 'specialist.urban2', name: 'Լիլիթ Ավագյան', role: 'specialist', department: 'urban-development' },
    { username: 'specialist.social', name: 'Նարինե Պետրոսյան', role: 'specialist', department: 'social' },
    { username: 'specialist.finance', name: 'Տիգրան Մկրտչյան', role: 'specialist', department: 'finance' },
    { username: 'specialist.legal', name: 'Գագիկ Վարդանյան', role: 'specialist', department: 'legal' },
    { username: 'specialist.general', name: 'Մարիամ Գրիգորյան', role: 'specialist', department: 'general' },
    { username: 'secretary', name: 'Հասմիկ Դավթյան', role: 'secretary' },
    { username: 'head', name: 'Վարդան Ղազարյան', role: 'head' },
    { username: 'council', name: 'Սուրեն Բաղդասարյան', role: 'council-member' },
    { username: 'council2', name: 'Լուսինե Մանուկյան', role: 'council-member' },
    { username: 'council3', name: 'Տիգրան Եսայան', role: 'council-member' },
    { username: 'council4', name: 'Աստղիկ Պողոսյան', role: 'council-member' },
    { username: 'council5', name: 'Վահե Ներսիսյան', role: 'council-member' },
    { username: 'auditor', name: 'Ռուզան Հովհաննիսյան', role: 'auditor' },
    { username: 'admin', name: 'Դավիթ Առաքելյան', role: 'administrator' },
  ],
  aygedzor: [
    { username: 'aygedzor.clerk', name: 'Զարուհի Ներսիսյան', role: 'clerk' },
    { username: 'aygedzor.specialist', name: 'Կարեն Ստեփանյան', role: 'specialist', department: 'urban-development' },
    { username: 'aygedzor.secretary', name: 'Սոնա Մելքոնյան', role: 'secretary' },
    { username: 'aygedzor.head', name: 'Աշոտ Խաչատրյան', role: 'head' },
    { username: 'aygedzor.auditor', name: 'Նունե Եղիազարյան', role: 'auditor' },
    { username: 'aygedzor.admin', name: 'Հրանտ Ալեքսանյան', role: 'administrator' },
  ],
};
