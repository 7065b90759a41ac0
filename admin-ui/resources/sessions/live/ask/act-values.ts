import type { SessionActionRequest, SessionView } from '../../../../../workflows/contract/http-council.ts';
import type { Choice, Method } from '../../../../../workflows/domain/council/voting.ts';
import type { LiveAction } from '../live-view.ts';

export const countNames = ['for', 'against', 'abstained'] as const;
export const protocolNames = ['handedOut', 'inBox', ...countNames, 'invalid'] as const;
export type ProtocolName = (typeof protocolNames)[number];

/** What a dialog holds while it is filled in; numbers as they are typed. */
export interface ActValues {
  readonly reason: string;
  readonly text: string;
  readonly members: readonly string[];
  readonly method: Method | '';
  readonly choices: Readonly<Record<string, Choice>>;
  readonly counts: Readonly<Record<(typeof countNames)[number], string>>;
  readonly protocol: Readonly<Record<ProtocolName, string>> & { readonly commission: readonly string[] };
}

const asked = ['reason', 'text', 'members', 'method', 'choices', 'counts', 'protocol'] as const;
export type Asked = (typeof asked)[number];

export const fieldsOf = ({ requires, accepts }: LiveAction): Asked[] =>
  asked.filter((name) => requires.includes(name) || accepts.includes(name));

export const emptyValues = ({ vote }: SessionView): ActValues => ({
  reason: '',
  text: '',
  members: [],
  method: '',
  choices: {},
  counts: { for: '', against: '', abstained: '' },
  protocol: {
    commission: [],
    handedOut: String(vote?.cast ?? ''),
    inBox: '',
    for: '',
    against: '',
    abstained: '',
    invalid: '',
  },
});

/** What is still to be filled in, by the paths that the server's faults have too. */
export function missingIn(entry: LiveAction, values: ActValues): string[] {
  const isEmpty: Readonly<Record<Asked, () => string[]>> = {
    reason: () => (values.reason.trim() ? [] : ['reason']),
    text: () => (values.text.trim() ? [] : ['text']),
    members: () => (values.members.length > 0 ? [] : ['members']),
    method: () => (values.method ? [] : ['method']),
    choices: () => (Object.keys(values.choices).length > 0 ? [] : ['choices']),
    counts: () => countNames.filter((name) => values.counts[name] === '').map((name) => `counts.${name}`),
    protocol: () => [
      ...(values.protocol.commission.length > 0 ? [] : ['protocol.commission']),
      ...protocolNames.filter((name) => values.protocol[name] === '').map((name) => `protocol.${name}`),
    ],
  };
  return fieldsOf(entry)
    .filter((name) => entry.requires.includes(name))
    .flatMap((name) => isEmpty[name]());
}

export function requestOf(entry: LiveAction, values: ActValues): SessionActionRequest {
  const { action, item, amendment, vote } = entry;
  const about = { ...(item && { item }), ...(amendment && { amendment }), ...(vote && { vote }) };
  const brought: Readonly<Record<Asked, () => Partial<SessionActionRequest>>> = {
    reason: () => (values.reason.trim() ? { reason: values.reason.trim() } : {}),
    text: () => (values.text.trim() ? { text: values.text.trim() } : {}),
    members: () => ({ members: [...values.members] }),
    method: () => (values.method ? { method: values.method } : {}),
    choices: () => ({ choices: values.choices }),
    counts: () => ({ counts: numbers(values.counts, countNames) }),
    protocol: () => ({
      protocol: { ...numbers(values.protocol, protocolNames), commission: [...values.protocol.commission] },
    }),
  };
  return Object.assign({ action, ...about }, ...fieldsOf(entry).map((name) => brought[name]()));
}

const numbers = <Name extends string>(
  typed: Readonly<Record<Name, string>>,
  names: readonly Name[],
): Record<Name, number> => Object.fromEntries(names.map((name) => [name, Number(typed[name])])) as Record<Name, number>;
