import type { Refusal } from '../../../workflows/domain/error-codes.ts';
import { type IdentifierKind, isWellFormed, tidied } from '../../../workflows/domain/identifiers.ts';
import type { StoredCommunity } from '../communities/communities.model.ts';
import type { FiledApplication } from './applications.schemas.ts';

type FiledApplicant = FiledApplication['applicant'];
const identifierKinds = ['psn', 'passport', 'idCard', 'tin'] as const;
const contactKinds = ['email', 'phone'] as const;

/** The same applicant as the record writes one: no spaces in numbers, nothing that is empty. */
export function tidyApplicant({ name, identifiers, contact, representative, ...rest }: FiledApplicant): FiledApplicant {
  const tidy = <T extends IdentifierKind>(
    kinds: readonly T[],
    values: Partial<Record<T, string>>,
  ): Partial<Record<T, string>> =>
    Object.fromEntries(
      kinds.flatMap((kind) => (values[kind]?.trim() ? [[kind, tidied(kind, values[kind])]] : [])),
    ) as Partial<Record<T, string>>;
  return {
    ...rest,
    name: name.normalize('NFC').trim(),
    identifiers: tidy(identifierKinds, identifiers),
    contact: { ...tidy(contactKinds, contact), ...(contact.language && { language: contact.language }) },
    ...(representative && {
      representative: {
        name: representative.name.normalize('NFC').trim(),
        ...tidy(['psn'], { psn: representative.psn }),
      },
    }),
  };
}

/** Everything wrong with a tidied applicant. */
export function checkApplicant(applicant: FiledApplicant, { settlements }: StoredCommunity): Refusal[] {
  const { name, identifiers, contact, representative, settlement } = applicant;
  const wrong = (kind: IdentifierKind, value: string | undefined, field: string): Refusal[] =>
    value === undefined || isWellFormed(kind, value) ? [] : [{ code: 'field.pattern', field: `applicant.${field}` }];
  const absent = (value: string, field: string): Refusal[] =>
    value ? [] : [{ code: 'field.required', field: `applicant.${field}` }];
  const unknownSettlement = settlement && !settlements.some(({ key }) => key === settlement);
  return [
    ...absent(name, 'name'),
    ...identifierKinds.flatMap((kind) => wrong(kind, identifiers[kind], `identifiers.${kind}`)),
    ...contactKinds.flatMap((kind) => wrong(kind, contact[kind], `contact.${kind}`)),
    ...(representative
      ? [
          ...absent(representative.name, 'representative.name'),
          ...wrong('psn', representative.psn, 'representative.psn'),
        ]
      : []),
    ...(unknownSettlement ? [{ code: 'field.option', field: 'applicant.settlement' } as const] : []),
  ];
}
