import { formOf } from './html.ts';
import type { RunningPortal } from './portal.ts';

export const applyPath = '/hy/services/construction-permit/apply';

export const applicantAnswers = {
  'applicant.name': 'Անի "Ծաղիկ" <Պետրոսյան>',
  'applicant.contact.email': 'ani@example.am',
};
export const detailAnswers = {
  'answers.purpose': 'Տուն',
  'answers.area': '120,5',
  'answers.start-day': '1',
  'answers.start-month': '9',
  'answers.start-year': '2027',
  'answers.category': 'II',
  'answers.site': 'Մաշտոցի 3',
  'answers.parcel': '11-041-0077-0058',
};

/** Fills in what the page's form shows and presses a button. */
export async function submit(
  portal: RunningPortal,
  step: string,
  html: string,
  answers: Record<string, string>,
  go = 'next',
) {
  const fields = formOf(html, ' id="wizard"');
  for (const [name, value] of Object.entries(answers)) fields.set(name, value);
  fields.set('go', go);
  const response = await portal.post(`${applyPath}/${step}`, fields);
  return { status: response.status, response, html: await response.text() };
}

export async function toDetails(portal: RunningPortal) {
  const first = await (await portal.get(applyPath)).text();
  return submit(portal, 'applicant', first, applicantAnswers);
}

export async function toDocuments(portal: RunningPortal) {
  return submit(portal, 'details', (await toDetails(portal)).html, detailAnswers);
}

/** As a browser sends the documents' form, with one chosen file. */
export async function attach(portal: RunningPortal, html: string, kind: string, file: File, go = 'attach') {
  const form = new FormData();
  for (const [name, value] of formOf(html, ' id="wizard"')) form.append(name, value);
  form.append(`file.${kind}`, file);
  form.append('go', go);
  const response = await portal.post(`${applyPath}/documents`, form);
  return { status: response.status, response, html: await response.text() };
}

export async function toCheck(portal: RunningPortal) {
  const documents = await toDocuments(portal);
  return attach(
    portal,
    documents.html,
    'id',
    new File(['%PDF-1.4'], 'անձնագիր.pdf', { type: 'application/pdf' }),
    'next',
  );
}
