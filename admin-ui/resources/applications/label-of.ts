import type { ServiceDetail } from '../../../workflows/contract/http.ts';

const ownLabels: Readonly<Record<string, string>> = {
  service: 'app.apply.service',
  channel: 'app.case.channel',
  objectsTo: 'app.apply.contested',
  'applicant.name': 'app.apply.name',
  'applicant.address': 'app.case.address',
  'applicant.settlement': 'app.case.settlement',
  'applicant.representative.name': 'app.apply.representativeName',
  'applicant.representative.psn': 'app.apply.representativePsn',
};

/** The words beside a field, from its path in a problem; a path that no field has is shown as it is. */
export function labelOf(path: string, service: ServiceDetail | undefined, translate: (key: string) => string): string {
  const [part, ...rest] = path.split('.');
  const key = rest.join('.');
  if (part === 'answers') return service?.form.fields.find((field) => field.key === key)?.label ?? path;
  if (part === 'documents') return service?.form.documents.find((kind) => kind.key === key)?.label ?? path;
  const own = ownLabels[path];
  if (own) return translate(own);
  const inner = /^applicant\.(?:identifiers|contact)\.(\w+)$/.exec(path)?.[1];
  return inner ? translate(`app.case.${inner}`) : path;
}
