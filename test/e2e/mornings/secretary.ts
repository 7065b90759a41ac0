import { expect } from '@jest/globals';
import { words } from '../../../admin-ui/i18n/words/hy.ts';
import { say } from '../../../workflows/texts/index.ts';
import { signIn } from '../people.ts';
import { dayOn, queueOn } from './back-office-pages.ts';
import { hire } from './cases.ts';
import { filingOn } from './filing-page.ts';
import { action, allDone, certificate, faultless, type Office, outcome, title } from './office.ts';

const { case: onCase, paper, receipt } = words.app;

/** Names a stand-in, registers a letter, signs a certificate, looks what is due by whom, gives cases to one executor. */
export async function morningOfSecretary({ house, cases, sitsDown }: Office) {
  const [standIn, one, two, toSign, resolved] = await Promise.all([
    hire(house, 'secretary.second', 'Մարո Եսայան', 'secretary'),
    cases.reviewed('Արամ Խաչիկյան'),
    cases.reviewed('Սեդա Օհանյան'),
    cases.toSign('Լևոն Մելիքյան'),
    cases.petition('Գայանե Սահակյան'),
  ]);
  const secretary = await sitsDown('secretary');
  await dayOn(secretary.page).enterAbsence('Մարո Եսայան');
  await secretary.page.getByRole('alert').filter({ hasText: 'Մարո Եսայան' }).waitFor();
  await faultless(secretary.page);
  const instead = await sitsDown(standIn);
  await instead.page.getByRole('alert').filter({ hasText: 'Հասմիկ Դավթյան' }).waitFor();
  await secretary.press(words.app.absence.end);
  await secretary.page.getByText(words.app.absence.none).waitFor();

  await secretary.goTo('/applications/create');
  const filing = filingOn(secretary.page);
  await filing.choose(title('incoming-letter'));
  await filing.fill({ 'applicant.name': 'Լոռու մարզպետարան', 'answers.subject': 'Դպրոցի տանիքի մասին' });
  await filing.pick({ 'answers.answerNeeded': 'yes' });
  await filing.attach('Գրություն.pdf');
  await faultless(secretary.page);
  await secretary.press(paper.submit);
  await secretary.page.getByText(paper.hint).waitFor();
  expect(await secretary.page.getByText(receipt.code).count()).toBe(0);
  await secretary.page.getByRole('link', { name: receipt.open }).click();
  await secretary.part(onCase.tasks).getByText(say('hy', 'role.head')).waitFor();
  await secretary.part(paper.party.sender).getByText('Լոռու մարզպետարան').waitFor();
  await secretary.part(onCase.notices).getByText(onCase.notice.undeliverable).waitFor();
  await secretary.begin(action('note'));
  await secretary.write('Հեռախոսով պայմանավորվել եմ մարզպետարանի հետ։');
  await secretary.send();
  await secretary.part(onCase.timeline).getByText(onCase.private).waitFor();
  await faultless(secretary.page);

  await secretary.look(toSign);
  await secretary.press(outcome(certificate, 'sign.granted'));
  await secretary.send();
  await secretary.part(onCase.acts).getByText('Ե-').waitFor();

  const head = await signIn(house, 'head');
  const order = { assignee: 'vardashen-specialist.urban', text: 'Պատասխանել։', dueAt: '2100-01-04' };
  await head.act(resolved.caseId, { action: 'complete', outcome: 'assigned' }, order);
  await secretary.goTo('/');
  await dayOn(secretary.page).follow('assigned');
  const underControl = secretary.page.getByRole('row').filter({ hasText: resolved.number });
  await underControl.getByText('Արմեն Հակոբյան').waitFor();
  await underControl.getByText('04.01.2100').waitFor();
  await faultless(secretary.page);

  await secretary.goTo('/');
  await dayOn(secretary.page).follow('unassigned');
  const queue = queueOn(secretary.page);
  await queue.select(one.number, two.number);
  const results = await queue.together(action('assign'), say('hy', 'role.specialist'), async (dialog) => {
    await dialog.getByRole('combobox').click();
    await dialog.page().getByRole('option', { name: 'Մարիամ Գրիգորյան' }).click();
  });
  expect(results).toEqual(allDone([one, two]));
}
