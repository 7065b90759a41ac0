import type { DecisionDraft, DecisionView } from '../../../../workflows/contract/http-council.ts';
import type { EntryRule } from '../../../../workflows/domain/council/entry-into-force.ts';
import { type Language, languages } from '../../../../workflows/domain/language.ts';
import type { FinishedUpload } from '../../../uploads/finished-upload.ts';

/** A draft as it is typed. */
export interface DecisionValues extends Pick<DecisionDraft, 'act' | 'majority' | 'ballot'> {
  title: Readonly<Record<Language, string>>;
  text: string;
  reasons: string;
  entry: EntryRule['kind'];
  entryDate: string;
  rapporteur: string;
  department: string;
  documents: FinishedUpload[];
  /** The draft as it was when this was begun, where one is edited: kept with what is typed, for as long as that is kept. */
  seq?: number;
}

export const emptyDecision: DecisionValues = {
  title: { hy: '', en: '', ru: '' },
  text: '',
  reasons: '',
  act: 'normative',
  majority: 'present',
  ballot: 'open',
  entry: 'tenth-day',
  entryDate: '',
  rapporteur: '',
  department: '',
  documents: [],
};

export const valuesOf = ({ titles, entry, ...view }: DecisionView): DecisionValues => ({
  title: { ...emptyDecision.title, ...titles },
  text: view.text ?? '',
  reasons: view.reasons ?? '',
  act: view.act,
  majority: view.majority,
  ballot: view.ballot,
  entry: entry.kind,
  entryDate: entry.kind === 'date' ? entry.date : '',
  rapporteur: view.rapporteur?.id ?? '',
  department: view.department ?? '',
  documents: [],
  seq: view.seq,
});

/** What is sent: what was left empty only if it was not so `before`. */
export function draftOf(values: DecisionValues, before: DecisionValues = emptyDecision): DecisionDraft {
  const { title, act, majority, ballot, documents } = values;
  const titles = languages.flatMap((language) => {
    const words = title[language].trim();
    return words ? [[language, words] as const] : [];
  });
  const said = (field: 'text' | 'reasons' | 'rapporteur' | 'department') => {
    const words = values[field].trim();
    return words || before[field] ? { [field]: words } : {};
  };
  return {
    title: { hy: '', ...Object.fromEntries(titles) },
    ...said('text'),
    ...said('reasons'),
    ...(documents.length > 0 && { documents: documents.map(({ uploadId, secret }) => ({ uploadId, secret })) }),
    ...said('rapporteur'),
    ...said('department'),
    act,
    majority,
    ballot,
    entry: values.entry === 'date' ? { kind: 'date', date: values.entryDate } : { kind: values.entry },
  };
}

type Faults = Readonly<Record<string, string>>;

/** What is wrong before anything is sent, as keys of words by field. */
export function faultsOf(values: DecisionValues, today: string): Faults {
  return {
    ...(!values.title.hy.trim() && { 'title.hy': 'app.action.required' }),
    ...(values.entry === 'date' && values.entryDate <= today && { 'entry.date': 'app.council.form.entryPast' }),
  };
}

/** The server's faults by the fields of the form; those of an edited draft come as `draft.title.hy`. */
export const atField = (faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).map(([field, words]) => [field.replace(/^draft\./, ''), words]));
