import { randomBytes } from 'node:crypto';
import type { ApplicationReceipt, ApplicationRequest } from '../../../workflows/contract/http.ts';
import type { Role } from '../../../workflows/domain/roles.ts';
import type { House } from '../../support/house.ts';
import { certificateRequest, pdf } from '../filings.ts';
import { type Colleague, citizenOf, signIn } from '../people.ts';

/** What lies in the queues when officials come in, each case brought where it lies by those who work on it. */
export async function casesFor(house: House) {
  const citizen = citizenOf(house);
  const [clerk, specialist, head] = await Promise.all([
    signIn(house, 'clerk'),
    signIn(house, 'specialist', 'general'),
    signIn(house, 'head'),
  ]);

  const file = (name: string, part: Partial<ApplicationRequest> = {}) => {
    const request = certificateRequest([]);
    return citizen.apply({ ...request, applicant: { ...request.applicant, name, settlement: 'khachatun' }, ...part });
  };
  const certificate = async (name: string) =>
    file(name, { documents: [{ ...(await citizen.upload('անձնագիր.pdf', pdf(name))), kind: 'id' }] });
  const complete = (who: Colleague, { caseId }: ApplicationReceipt, outcome: string, rest: object = {}) =>
    who.act(caseId, { action: 'complete', outcome }, rest);
  const petition = async (name: string) => {
    const receipt = await file(name, { service: 'petition', answers: petitionAnswers });
    await complete(clerk, receipt, 'complete');
    return receipt;
  };
  const reviewed = async (name: string) => {
    const receipt = await certificate(name);
    await complete(clerk, receipt, 'complete');
    return receipt;
  };
  const toSign = async (name: string) => {
    const receipt = await reviewed(name);
    await complete(specialist, receipt, 'confirmed');
    return receipt;
  };
  const toDecide = async (name: string) => {
    const receipt = await petition(name);
    const order = { assignee: 'vardashen-specialist.general', text: 'Պատրաստել պատասխանի նախագիծ։' };
    await complete(head, receipt, 'assigned', order);
    await complete(specialist, receipt, 'prepared');
    return receipt;
  };
  return { certificate, petition, reviewed, toSign, toDecide };
}

const petitionAnswers = {
  petitionKind: 'individual',
  subject: 'Փողոցի լուսավորություն',
  text: 'Մաշտոցի փողոցում լամպերը չեն վառվում։',
  proposal: 'Խնդրում եմ վերանորոգել լամպերը։',
  resultDelivery: 'in-person',
};

/** A colleague beside those of the trial, with a login of their own. */
export async function hire(house: House, username: string, name: string, role: Role) {
  const password = randomBytes(12).toString('base64url');
  const administrator = await signIn(house, 'administrator');
  await administrator.post('/users', { username, name, roles: [role], language: 'hy', password });
  return { username, password };
}
