import type { SessionActionRequest } from '../../../../workflows/contract/http-council.ts';
import type { BallotKind } from '../../../../workflows/domain/council/session-state.ts';
import type { Majority } from '../../../../workflows/domain/definition.ts';
import { type Language, languages } from '../../../../workflows/domain/language.ts';

/** An item as it is put together. */
export interface ItemValues {
  from: 'queue' | 'question';
  decision: string;
  title: Readonly<Record<Language, string>>;
  majority: Majority;
  ballot: BallotKind;
  rapporteur: string;
  /** From 0; empty for the end. */
  position: string;
  reason: string;
}

export const emptyItem: ItemValues = {
  from: 'queue',
  decision: '',
  title: { hy: '', en: '', ru: '' },
  majority: 'present',
  ballot: 'open',
  rapporteur: '',
  position: '',
  reason: '',
};

/** The fields that are still empty and may not be. A published agenda changes for a reason. */
export const missingIn = (values: ItemValues, isPublished: boolean): string[] => [
  ...(values.from === 'queue' && !values.decision ? ['question.decision'] : []),
  ...(values.from === 'question' && !values.title.hy.trim() ? ['question.title.hy'] : []),
  ...(isPublished && !values.reason.trim() ? ['reason'] : []),
];

export function requestOf(values: ItemValues, isPublished: boolean): SessionActionRequest {
  const { from, decision, title, majority, ballot, rapporteur, position, reason } = values;
  const titles = languages.flatMap((language) => (title[language].trim() ? [[language, title[language].trim()]] : []));
  return {
    action: 'add-item',
    question:
      from === 'queue'
        ? { decision }
        : {
            title: { hy: '', ...Object.fromEntries(titles) },
            majority,
            ballot,
            ...(rapporteur && { rapporteur }),
          },
    ...(position && { position: Number(position) }),
    ...(isPublished && { reason: reason.trim() }),
  };
}
