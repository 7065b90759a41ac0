import { expect } from '@jest/globals';
import { words } from '../../../admin-ui/i18n/words/hy.ts';
import { assigns, writes } from '../official-at-desk.ts';
import { signIn } from '../people.ts';
import { queueOn } from './back-office-pages.ts';
import { filingOn } from './filing-page.ts';
import { action, allDone, faultless, type Office, outcome, task, title } from './office.ts';

const { action: act, case: onCase, paper, receipt } = words.app;

/** Gives a case to an executor, extends, suspends and resumes it, decides one and several, signs an order that nobody applied for. */
export async function morningOfHead({ house, cases, sitsDown }: Office) {
  const [fresh, decided, ...many] = await Promise.all([
    cases.petition('Տաթև Ասատրյան'),
    cases.toDecide('Կարինե Մովսիսյան'),
    cases.toDecide('Ռուբեն Ավետիսյան'),
    cases.toDecide('Էմմա Գասպարյան'),
  ]);
  const head = await sitsDown('head');
  await head.look(fresh);
  await head.press(outcome('petition', 'resolution.assigned'));
  await assigns('Լիլիթ Ավագյան', 'Ուսումնասիրել և պատրաստել պատասխան։')(head.dialog);
  await head.dialog.getByLabel(act.dueAt).fill('2100-01-04');
  await faultless(head.page);
  await head.send();
  const resolution = head.part(onCase.resolution);
  for (const said of ['Լիլիթ Ավագյան', 'Ուսումնասիրել և պատրաստել պատասխան։', '04.01.2100'])
    await resolution.getByText(said).waitFor();

  await head.begin(action('extend'));
  await head.write('Պահանջվում է տեղեկություն արխիվից։');
  await head.send();
  await head.part(words.app.term.title).getByText('30').first().waitFor();
  await head.begin(action('suspend'));
  await head.write('Սպասում ենք դատարանի որոշմանը։');
  await head.send();
  await head.page.getByText(words.app.due.stopped).waitFor();
  await faultless(head.page);
  await head.press(action('resume'));
  await head.send();
  await head.page.getByText(words.app.due.stopped).waitFor({ state: 'detached' });
  await head.focusKept();

  const answered = outcome('petition', 'decision.answered');
  await head.look(decided);
  await head.press(answered);
  await head.write('Լամպերը կփոխվեն մինչև շաբաթվա վերջ։');
  await head.send();
  await head.part(onCase.decision).getByText('Լամպերը կփոխվեն մինչև շաբաթվա վերջ։').waitFor();

  await head.goTo('/cases');
  const queue = queueOn(head.page);
  await queue.select(...many.map(({ number }) => number));
  // By the keyboard, into what is asked of all of them.
  await head.dialog.getByRole('radio').first().waitFor();
  await head.page.keyboard.press('Tab');
  await head.dialog.locator(':focus').waitFor();
  await faultless(head.page);
  const answer = writes('Խնդիրը կլուծվի մինչև շաբաթվա վերջ։');
  expect(await queue.together(answered, task('petition', 'decision'), answer)).toEqual(allDone(many));

  // An order that nobody applied for.
  const secretary = await sitsDown('secretary');
  await secretary.goTo('/applications/create');
  const filing = filingOn(secretary.page);
  await filing.choose(title('head-order'));
  await filing.fill({ 'applicant.name': 'Հասմիկ Դավթյան', 'answers.subject': 'Արձակուրդի տրամադրում' });
  await filing.fill({ 'answers.legalBasis': 'Աշխատանքային օրենսգիրք, 158-րդ հոդված' });
  await filing.pick({ 'answers.orderKind': 'leave' });
  await secretary.press(paper.submit);
  await secretary.page.getByRole('link', { name: receipt.open }).click();
  await secretary.press(outcome('head-order', 'drafting.drafted'));
  await filing.attach('Նախագիծ.pdf', secretary.dialog);
  await secretary.send();
  await secretary.press(outcome('head-order', 'agreement.agreed'));
  await secretary.send();
  const caseId = new URL(secretary.page.url()).hash.split('/')[2] ?? '';
  const { number } = await (await signIn(house, 'specialist', 'legal')).act(caseId, {
    action: 'complete',
    outcome: 'agreed',
  });
  await head.look({ caseId, number });
  await head.press(outcome('head-order', 'signature.signed'));
  await head.send();
  await head.part(onCase.acts).getByText('№').waitFor();
  await faultless(head.page);
}
