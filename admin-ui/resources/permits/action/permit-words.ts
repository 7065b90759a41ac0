import type { PermitAction, PermitRequirement } from '../../../../workflows/domain/permit/permit-command.ts';

type Worded = Partial<Record<PermitAction, string>>;

/** What a field is called where its usual name would not say what is asked. */
const labels: Partial<Record<PermitRequirement, Worded>> = {
  on: { 'add-condition': 'app.permit.field.dueOn', 'plan-inspection': 'app.permit.field.inspectionDay' },
  text: {
    'add-condition': 'app.permit.field.condition',
    'meet-condition': 'app.permit.field.howMet',
    'plan-inspection': 'app.permit.field.subject',
    'hold-inspection': 'app.permit.field.found',
  },
};

/** Who will read what is written. */
const hints: Partial<Record<PermitRequirement, Worded>> = {
  text: { 'add-condition': 'app.permit.hint.holderTold' },
  reason: {
    suspend: 'app.permit.hint.suspend',
    resume: 'app.permit.hint.holderTold',
    revoke: 'app.permit.hint.revoke',
  },
};

export const labelOf = (name: PermitRequirement, action: PermitAction): string =>
  labels[name]?.[action] ?? `kernel.permit-requirement.${name}`;

export const hintOf = (name: PermitRequirement, action: PermitAction): string | undefined => hints[name]?.[action];
