import type { Language } from '../../../workflows/domain/language.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { has, say } from '../../../workflows/texts/index.ts';

/** What a path is called for an administrator: the words of its kind, with the row's or stage's own where it is one of many. */
export function settingLabel({ texts, form }: Service, path: string, language: Language): string {
  const parts = path.split('.');
  const [first = '', second = '', third = '', last = ''] = parts;
  const own = (label: string | undefined, key: string) => say(language, key, { label: label ?? path });
  if (first === 'term' && second === 'variants' && third)
    return own(texts.variants?.[Number(third)]?.[language], 'setting.term.variant');
  if (first === 'fee' && second === 'table' && third)
    return own(texts.fees?.[Number(third)]?.[language], 'setting.fee.row');
  if (first === 'validity' && second === 'variants' && third)
    return own(texts.validities?.[Number(third)]?.[language], 'setting.validity.variant');
  if (first === 'process' && has(`setting.stage.${last}`))
    return own(texts.stages[third]?.[language], `setting.stage.${last}`);
  if (first === 'form' && third) {
    const entries = second === 'fields' ? form.fields : form.documents;
    const label = entries.find(({ key }) => key === third)?.label[language];
    return own(label, second === 'fields' ? 'setting.form.field' : 'setting.form.document');
  }
  const key = `setting.${path}`;
  return has(key) ? say(language, key) : own(undefined, 'setting.other');
}
