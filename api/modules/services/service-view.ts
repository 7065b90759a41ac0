import type {
  DocumentKindView,
  ExpectedEnd,
  FieldView,
  ServiceDetail,
  ServiceRow,
  ServiceSummary,
} from '../../../workflows/contract/http.ts';
import type { FormField } from '../../../workflows/domain/form.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { waysOf } from '../../../workflows/domain/process-graph.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { unconfirmedPaths } from '../../../workflows/domain/settings.ts';
import { tasksOf } from '../../../workflows/domain/stages.ts';
import { say, type TextKey } from '../../../workflows/texts/index.ts';
import { pathFrom } from './process-path.ts';

export function serviceSummary({ definition, texts }: Service, language: Language): ServiceSummary {
  const { key, category, audience, term, fee } = definition;
  const amounts = [fee.otherwise, ...(fee.table ?? []).map(({ amount }) => amount)];
  return {
    key,
    title: texts.title[language],
    category,
    categoryTitle: say(language, `category.${category}`),
    ...(audience && { audience }),
    summary: texts.summary[language],
    term: { days: term.days, kind: term.kind },
    fee: {
      from: Math.min(...amounts),
      depends: fee.times !== undefined || new Set(amounts).size > 1,
      currency: fee.currency,
    },
  };
}

export function serviceDetail(service: Service, expected: ExpectedEnd | null, language: Language): ServiceDetail {
  const { definition, texts, form } = service;
  const { version, term, fee, validity, assurance, process } = definition;
  const labelled = <T>(rows: readonly T[], labels: Service['texts']['fees']) =>
    rows.map((row, index) => ({ row, label: labels?.[index]?.[language] ?? '' }));
  return {
    ...serviceSummary(service, language),
    version,
    variants: labelled(term.variants ?? [], texts.variants).map(({ row, label }) => ({ label, days: row.days })),
    fees: labelled(fee.table ?? [], texts.fees).map(({ row, label }) => ({ label, amount: row.amount })),
    decidedBy: say(language, `decided-by.${definition.decidedBy}`),
    validityMonths: validity?.months ?? null,
    validities: labelled(validity?.variants ?? [], texts.validities).map(({ row, label }) => ({
      label,
      months: row.months,
    })),
    expected,
    assurance,
    steps: pathFrom(definition, process.start, {}, false).map((key) => ({
      key,
      title: texts.stages[key]?.[language] ?? key,
      who: whoWorks(service, key, language),
    })),
    form: {
      fields: form.fields.map((field) => fieldView(field, language)),
      documents: form.documents.map(
        ({ key, required, label, showIf, max = 5, types }): DocumentKindView => ({
          key,
          required,
          label: label[language],
          ...(showIf && { showIf }),
          max,
          ...(types && { types: [...types] }),
        }),
      ),
    },
    notConfirmed: unconfirmedPaths(service),
  };
}

function whoWorks({ definition }: Service, key: string, language: Language): string {
  const stage = definition.process.stages[key];
  return stage ? [...new Set(tasksOf(stage).map(({ role }) => say(language, `role.${role}`)))].join(', ') : '';
}

const fieldView = (
  { key, type, required, label, hint, options, limits, showIf }: FormField,
  language: Language,
): FieldView => ({
  key,
  type,
  required,
  label: label[language],
  ...(hint && { hint: hint[language] }),
  ...(options && { options: options.map(({ value, label: words }) => ({ value, label: words[language] })) }),
  ...(limits && { limits }),
  ...(showIf && { showIf }),
});

/** The same for staff, with the process behind it. */
export function serviceRow(service: Service, expected: ExpectedEnd | null, language: Language): ServiceRow {
  const { definition, texts } = service;
  return {
    ...serviceDetail(service, expected, language),
    id: definition.key,
    retention: definition.retention,
    stages: Object.entries(definition.process.stages).map(([key, stage]) => ({
      key,
      title: texts.stages[key]?.[language] ?? key,
      kind: stage.kind,
      ...(tasksOf(stage)[0] && { role: tasksOf(stage)[0]?.role }),
      to: waysOf(stage).flatMap(({ name: outcome, route }) =>
        route.map(({ to }) => ({ outcome, title: wayTitle(service, key, outcome, language), to })),
      ),
    })),
  };
}

/** The service's own words, or what happens without anybody's outcome. */
function wayTitle({ texts }: Service, stage: string, way: string, language: Language): string {
  const own = texts.outcomes[`${stage}.${way}`]?.[language];
  const event = eventOfWay[way];
  return own ?? (event ? say(language, event) : way);
}

const eventOfWay: Readonly<Record<string, TextKey>> = {
  answered: 'event.correction.answered',
  lapsed: 'event.correction.lapsed',
  unanswered: 'event.opinion.lapsed',
  issued: 'event.act.issued',
};
