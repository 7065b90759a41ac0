import type { Community, FieldView, ServiceDetail, Tracking } from '../../../workflows/contract/http.ts';

export const community: Community = {
  key: 'vardashen',
  name: 'Վարդաշեն համայնք',
  marz: 'Տավուշ',
  address: 'Տավուշի մարզ, ք. Վարդաշեն, Մաշտոցի 1',
  phone: '+374 263 12345',
  email: 'vardashen.tavush@example.am',
  hours: 'Երկ.–ուրբ. 09:00–13:00, 14:00–18:00',
  settlements: [
    { key: 'vardashen', name: 'ք. Վարդաշեն' },
    { key: 'aygut', name: 'գ. Այգուտ' },
  ],
};

/** One field of every type there is. */
export const fields: FieldView[] = [
  { key: 'purpose', type: 'text', required: true, label: 'Նպատակը', limits: { maxLength: 80 } },
  { key: 'work', type: 'longtext', required: false, label: 'Աշխատանքների նկարագրությունը' },
  { key: 'area', type: 'number', required: true, label: 'Մակերեսը, մ²', limits: { min: 1, max: 10_000 } },
  { key: 'start', type: 'date', required: true, label: 'Սկիզբը' },
  {
    key: 'category',
    type: 'choice',
    required: true,
    label: 'Ռիսկայնության աստիճանը',
    options: ['II', 'III', 'IV'].map((value) => ({ value, label: value })),
  },
  {
    key: 'appraisal',
    type: 'text',
    required: true,
    label: 'Փորձաքննության համարը',
    showIf: { field: 'category', in: ['III', 'IV'] },
  },
  { key: 'heritage', type: 'boolean', required: false, label: 'Հուշարձանի պահպանական գոտում է' },
  { key: 'mail', type: 'email', required: false, label: 'Շինարարի էլ. փոստը' },
  { key: 'phone', type: 'phone', required: false, label: 'Շինարարի հեռախոսը' },
  { key: 'site', type: 'address', required: true, label: 'Շինհրապարակի հասցեն' },
  {
    key: 'parcel',
    type: 'cadastral-code',
    required: true,
    label: 'Կադաստրային ծածկագիրը',
    hint: 'Օրինակ՝ 11-041-0077-0058',
  },
];

export const service: ServiceDetail = {
  key: 'construction-permit',
  title: 'Շինարարության թույլտվություն',
  category: 'construction',
  categoryTitle: 'Շինարարություն',
  summary: 'Թույլտվություն՝ տուն կամ այլ շինություն կառուցելու համար։',
  term: { days: 5, kind: 'calendar' },
  fee: { from: 4500, depends: true, currency: 'AMD' },
  version: 1,
  variants: [
    { label: 'II աստիճան', days: 5 },
    { label: 'III աստիճան', days: 10 },
  ],
  fees: [
    { label: 'Բնակելի տուն մինչև 300 մ²', amount: 4500 },
    { label: 'Այլ շինություն', amount: 75_000 },
  ],
  decidedBy: 'Համայնքի ղեկավարը',
  validityMonths: 24,
  validities: [
    { label: 'II աստիճան', months: 12 },
    { label: 'III աստիճան', months: 18 },
  ],
  expected: { workingDays: { from: 3, to: 5 }, basis: { cases: 34, since: '2023-07-28' } },
  assurance: { filing: 'none', delivery: 'in-person' },
  steps: [
    { key: 'check', title: 'Փաստաթղթերի ստուգում', who: 'ՔՍԳ աշխատակից' },
    { key: 'resolution', title: 'Մակագրություն', who: 'Համայնքի ղեկավար' },
    { key: 'review', title: 'Մասնագիտական ուսումնասիրություն', who: 'Մասնագետ' },
    { key: 'decision', title: 'Որոշում', who: 'Համայնքի ղեկավար' },
  ],
  form: {
    fields,
    documents: [
      { key: 'id', required: true, label: 'Անձը հաստատող փաստաթուղթ', max: 1 },
      { key: 'design', required: false, label: 'Նախագծային փաստաթղթեր', max: 3 },
    ],
  },
  notConfirmed: [],
};

/** By which a decision is objected to; one question, no documents. */
export const complaint: ServiceDetail = {
  ...service,
  key: 'administrative-complaint',
  title: 'Վարչական բողոք',
  fee: { from: 0, depends: false, currency: 'AMD' },
  form: { fields: [{ key: 'grounds', type: 'longtext', required: true, label: 'Բողոքի հիմքերը' }], documents: [] },
};

export const tracking: Tracking = {
  caseId: 'case-1',
  seq: 7,
  number: 'Դ-0001/26',
  service: { key: service.key, title: service.title },
  status: 'waiting-for-applicant',
  statusTitle: 'Սպասում է դիմողին',
  stage: { key: 'correction', title: 'Լրամշակում' },
  steps: [
    { key: 'check', title: 'Փաստաթղթերի ստուգում', state: 'done' },
    { key: 'resolution', title: 'Մակագրություն', state: 'current' },
    { key: 'review', title: 'Մասնագիտական ուսումնասիրություն', state: 'to-come' },
    { key: 'decision', title: 'Որոշում', state: 'to-come' },
  ],
  registeredAt: '2025-07-28T06:00:00Z',
  dueAt: null,
  term: {
    days: 5,
    kind: 'calendar',
    countedFrom: '2025-07-28T06:00:00Z',
    extension: 0,
    counted: 2,
    left: 3,
    suspended: true,
    lapsed: false,
    warned: false,
    silenceSince: null,
    ledger: [
      { date: '2025-07-29', kind: 'counted', n: 1 },
      { date: '2025-07-30', kind: 'counted', n: 2 },
    ],
  },
  expected: { workingDays: { from: 3, to: 5 }, basis: { cases: 34, since: '2023-07-28' } },
  acts: [],
  objection: null,
  links: [],
  outcome: null,
  request: { text: 'Խնդրում ենք կցել սեփականության վկայականի երկրորդ էջը։', until: '2025-08-08T14:00:00Z' },
  fee: { amount: 4500, settled: false, currency: 'AMD' },
  timeline: [
    { seq: 1, at: '2025-07-28T06:00:00Z', type: 'case.registered', title: 'Դիմումը գրանցված է', actor: 'Դիմող' },
    {
      seq: 7,
      at: '2025-07-31T08:30:00Z',
      type: 'correction.requested',
      title: 'Վերադարձված է լրամշակման',
      actor: 'Գրասենյակ',
      text: 'Պակասում է վկայականի երկրորդ էջը։',
    },
  ],
  documents: [
    {
      id: 'doc-1',
      kind: 'id',
      kindTitle: 'Անձը հաստատող փաստաթուղթ',
      name: 'անձնագիր.pdf',
      size: 182_000,
      mediaType: 'application/pdf',
      sha256: 'ab',
      version: 1,
      addedAt: '2025-07-28T06:00:00Z',
    },
  ],
  allowedActions: [
    { action: 'answer', requires: ['text'], accepts: ['document'], label: 'Պատասխանել', tone: 'primary' },
    { action: 'message', requires: ['text'], accepts: ['document'], label: 'Գրել', tone: 'neutral' },
    { action: 'withdraw', requires: [], accepts: ['reason'], label: 'Հետ վերցնել', tone: 'danger' },
  ],
};
