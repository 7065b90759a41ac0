/** Staff roles. A person may hold several; a task names the one role that may do it. */
export const roles = [
  'clerk',
  'specialist',
  'secretary',
  'head',
  'council-member',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** The role names used by the public source data of the services, mapped to ours. This is the only place that knows them. */
export const rolesOfSource: Readonly<Record<string, Role>> = {
  co_operator: 'clerk',
  staff_secretary: 'secretary',
  head: 'head',
  specialist: 'specialist',
  department: 'specialist',
  council: 'council-member',
};
