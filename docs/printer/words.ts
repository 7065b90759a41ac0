import type { TaskDefinition } from '../../workflows/domain/definition.ts';
import type { Text } from '../../workflows/domain/language.ts';
import type { Role } from '../../workflows/domain/roles.ts';
import { say } from '../../workflows/texts/index.ts';
import { code, lines } from './markdown.ts';

export const en = (key: string): string => say('en', key);
export const hy = (key: string): string => say('hy', key);
export const both = (key: string): string => lines(en(key), hy(key));
export const bothOf = (text: Text): string => lines(text.en, text.hy);

export const grouped = (amount: number): string => amount.toLocaleString('en-US');
export const counted = (count: number, one: string): string => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`;
export const days = (count: number, kind: 'calendar' | 'working'): string => counted(count, `${kind} day`);

export const roleTitle = (role: Role): string => en(`role.${role}`);

export function whoDoes({ role, department }: TaskDefinition): string {
  if (department === 'executor') return `${roleTitle(role)}, as the resolution names`;
  return department ? `${roleTitle(role)}, department ${code(department)}` : roleTitle(role);
}
