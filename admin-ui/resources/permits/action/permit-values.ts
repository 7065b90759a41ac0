import type { PermitActionRequest, PermitActionView, PermitView } from '../../../../workflows/contract/http-permits.ts';
import type { PermitRequirement } from '../../../../workflows/domain/permit/permit-command.ts';
import type { InspectionResult } from '../../../../workflows/domain/permit/permit-state.ts';
import type { FinishedUpload } from '../../../uploads/finished-upload.ts';

/** What a person types into the dialog of an action, as they type it. */
export interface PermitValues {
  readonly reason: string;
  readonly text: string;
  readonly on: string;
  readonly result: InspectionResult | '';
  readonly holder: string;
  readonly object: string;
  readonly documents: FinishedUpload[];
}

/** Data that may be put right stand there as they are. */
export const emptyValues = ({ holderName, object }: Pick<PermitView, 'holderName' | 'object'>): PermitValues => ({
  reason: '',
  text: '',
  on: '',
  result: '',
  holder: holderName,
  object: object ?? '',
  documents: [],
});

export const idOf = ({ action, target }: PermitActionView): string => [action, target].join('|');

/** Without what is offered beside its condition or inspection; what ends the permit comes last. */
export const offered = (allowed: readonly PermitActionView[]): PermitActionView[] => {
  const whole = allowed.filter(({ target }) => target === undefined);
  return [...whole.filter(({ tone }) => tone !== 'danger'), ...whole.filter(({ tone }) => tone === 'danger')];
};

export interface PermitField {
  readonly name: PermitRequirement;
  readonly required: boolean;
}

/** In the order in which a person thinks of them; what must be there first. */
const order: readonly PermitRequirement[] = ['changes', 'result', 'on', 'text', 'reason', 'document'];

export const fieldsOf = ({ requires, accepts }: Pick<PermitActionView, 'requires' | 'accepts'>): PermitField[] =>
  [requires, accepts].flatMap((asked) =>
    order.filter((name) => asked.includes(name)).map((name) => ({ name, required: asked === requires })),
  );

type Known = Pick<PermitView, 'holderName' | 'object'>;

export function isFilled(name: PermitRequirement, values: PermitValues, known: Known): boolean {
  if (name === 'document') return values.documents.length > 0;
  if (name === 'changes') return Object.keys(changesIn(values, known)).length > 0;
  return values[name].trim() !== '';
}

export const missingOf = (fields: readonly PermitField[], values: PermitValues, known: Known): PermitRequirement[] =>
  fields.filter(({ name, required }) => required && !isFilled(name, values, known)).map(({ name }) => name);

/** Only what is another than it was. */
function changesIn({ holder, object }: PermitValues, known: Known): NonNullable<PermitActionRequest['changes']> {
  const newHolder = holder.trim();
  const newObject = object.trim();
  return {
    ...(newHolder && newHolder !== known.holderName && { holder: newHolder }),
    ...(newObject && newObject !== (known.object ?? '') && { object: newObject }),
  };
}

/** The entry as the server gave it, with what was typed for it and nothing else. */
export function requestOf(
  entry: PermitActionView,
  expectedSeq: number,
  values: PermitValues,
  known: Known,
): PermitActionRequest {
  const { action, target } = entry;
  const filled = fieldsOf(entry).filter(({ name }) => isFilled(name, values, known));
  return Object.assign(
    { action, expectedSeq, ...(target && { target }) },
    ...filled.map(({ name }) => partOf(name, values, known)),
  );
}

function partOf(name: PermitRequirement, values: PermitValues, known: Known): Partial<PermitActionRequest> {
  if (name === 'changes') return { changes: changesIn(values, known) };
  if (name === 'document') return { documents: values.documents.map(({ uploadId, secret }) => ({ uploadId, secret })) };
  return { [name]: values[name].trim() };
}
