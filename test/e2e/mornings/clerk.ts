import { expect } from '@jest/globals';
import { words } from '../../../admin-ui/i18n/words/hy.ts';
import { say } from '../../../workflows/texts/index.ts';
import { dayOn, queueOn } from './back-office-pages.ts';
import { filingOn } from './filing-page.ts';
import { action, allDone, certificate, faultless, type Office, outcome, task, title } from './office.ts';

const { action: act, case: onCase, receipt } = words.app;

/** Takes a case, meets a colleague on another, registers at the counter, takes several, merges a double, asks for a correction. */
export async function morningOfClerk({ cases, sitsDown }: Office) {
  const [first, second, third, double] = await Promise.all([
    cases.certificate('Շուշան Ղազարյան'),
    cases.certificate('Վահագն Տեր-Պետրոսյան'),
    cases.certificate('Սիրանուշ Մկրտչյան'),
    cases.certificate('Սիրանուշ Մկրտչյան'),
  ]);
  const clerk = await sitsDown('clerk');
  const day = dayOn(clerk.page);
  await day.counts('unassigned', 4);
  await faultless(clerk.page);
  const late = await cases.certificate('Հակոբ Սիմոնյան');
  await day.counts('unassigned', 5);

  await day.follow('unassigned');
  await queueOn(clerk.page).open(first.number);
  await clerk.press(action('claim'));
  await clerk.part(onCase.tasks).getByText(onCase.mineNow).waitFor();
  await clerk.focusKept();

  // A colleague takes the case on which the clerk is writing.
  const colleague = await sitsDown('clerk.khachatun');
  await colleague.look(late);
  await clerk.look(late);
  await clerk.page.getByText('Գոհար Մանուկյան').waitFor();
  await clerk.press(outcome(certificate, 'check.incomplete'));
  await clerk.write('Անձնագրի պատճենն անընթեռնելի է։');
  await colleague.press(action('claim'));
  await clerk.dialog.getByText(act.gone).waitFor();
  await clerk.dialog.getByText(say('hy', 'event.task.claimed')).waitFor();
  await clerk.dialog.getByText('Գոհար Մանուկյան').waitFor();
  expect(await clerk.dialog.getByRole('button', { name: act.send }).isDisabled()).toBe(true);
  await faultless(clerk.page);
  await clerk.leave();

  // Both write: the second is told what the first has done, and what was typed is kept.
  await clerk.begin(action('note'));
  await clerk.write('Զանգահարել դիմողին։');
  await colleague.begin(action('note'));
  await colleague.write('Դիմողն արդեն զանգել է։');
  await colleague.send();
  await clerk.page.getByRole('dialog').getByRole('button', { name: act.send }).click();
  await clerk.dialog.getByText('Դիմողն արդեն զանգել է։').waitFor();
  await clerk.send(act.again);
  await clerk.part(onCase.timeline).getByText('Զանգահարել դիմողին։').waitFor();

  await clerk.goTo('/applications/create');
  const filing = filingOn(clerk.page);
  await filing.choose(title(certificate));
  await filing.fill({ 'applicant.name': 'Նարե Գրիգորյան', 'applicant.identifiers.psn': '5203850124' });
  await filing.fill({ 'answers.residenceAddress': 'Խաչատուն, 2-րդ փողոց 8', 'answers.presentedTo': 'դպրոց' });
  await filing.fill({ 'answers.copies': '1' });
  await filing.pick({ 'answers.forWhom': 'self', 'answers.resultDelivery': 'in-person' });
  await filing.attach('անձնագիր.pdf');
  await faultless(clerk.page);
  await clerk.press(words.app.apply.submit);
  await clerk.page.getByText(receipt.codeHint).waitFor();
  await faultless(clerk.page);

  await clerk.goTo('/cases');
  const queue = queueOn(clerk.page);
  await queue.select(second.number, third.number);
  expect(await queue.together(action('claim'), task(certificate, 'check'))).toEqual(allDone([second, third]));
  await faultless(clerk.page);

  await clerk.look(double);
  await clerk.begin(action('merge'));
  await clerk.dialog.getByRole('combobox').fill(third.number);
  await clerk.page.getByRole('option', { name: third.number }).click();
  await clerk.send();
  await clerk.part(onCase.links).getByRole('link', { name: third.number }).waitFor();

  await clerk.look(second);
  await clerk.press(outcome(certificate, 'check.incomplete'));
  await clerk.write('Կցեք անձնագրի երկրորդ էջը։');
  await clerk.send();
  await clerk.part(onCase.request).getByText('Կցեք անձնագրի երկրորդ էջը։').waitFor();
  await clerk.part(onCase.applicant).getByText('Խաչատուն').waitFor();
  await faultless(clerk.page);
}
