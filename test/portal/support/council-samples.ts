import type {
  CouncilAct,
  CouncilView,
  MemberRecord,
  MemberView,
  PublicItem,
  PublicSession,
} from '../../../workflows/contract/http-council.ts';
import { usualRules } from '../../../workflows/domain/council/rules.ts';
import { resultOf } from '../../../workflows/domain/council/voting.ts';

const names = [
  'Աննա Հարությունյան',
  'Գագիկ Սարգսյան',
  'Լիլիթ Մանուկյան',
  'Հովհաննես Տեր-Ղազարյան',
  'Մարիամ Գրիգորյան',
  'Նարեկ Պետրոսյան',
  'Շուշանիկ Խաչատրյան',
  'Վահագն Ավետիսյան',
  'Տիգրան Մկրտչյան',
];
export const members: MemberView[] = names.map((name, n) => ({ id: `m${n + 1}`, name }));
const numbered = (n: number): MemberView => ({ id: `member-${n}`, name: `${names[n % names.length]} ${n}` });
const chair: MemberView = { id: 'head', name: 'Արամ Վարդանյան' };
const seats = members.length;

const oparl = 'https://api.example.am/api/v1/oparl/1.1/bodies/vardashen';
export const council: CouncilView = { seats, quorum: 5, chair, members, rules: usualRules, oparl };

const item = (n: number, title: string, more: Partial<PublicItem> = {}): PublicItem => ({
  id: `i${n}`,
  position: n,
  title,
  decision: `d${n}`,
  ballot: 'open',
  majority: 'present',
  majorityTitle: 'Ներկաների ձայների մեծամասնություն',
  rapporteur: members[1] ?? null,
  status: 'waiting',
  statusTitle: 'Սպասում է',
  changed: null,
  recused: [],
  amendments: [],
  result: null,
  resultTitle: null,
  votes: [],
  text: '1. Հաստատել «Վարդաշեն» համայնքի 2027 թվականի տեղական տուրքերի դրույքաչափերը։\n2. Սույն որոշումն ուժի մեջ է մտնում հրապարակման օրվան հաջորդող տասներորդ օրը։',
  reasons: 'Տեղական ինքնակառավարման մասին օրենքի 18-րդ հոդված։',
  documents: [
    { id: 'doc-1', name: 'նախագիծ.pdf', size: 182_000, mediaType: 'application/pdf', sha256: 'ab'.repeat(32) },
  ],
  act: null,
  ...more,
});

export const budget = item(1, 'Համայնքի 2027 թվականի բյուջեն հաստատելու մասին', {
  act: 'd1',
  status: 'adopted',
  statusTitle: 'Ընդունված է',
  majority: 'all-seats',
  majorityTitle: 'Ավագանու բոլոր անդամների ձայների մեծամասնություն',
  amendments: [
    {
      id: 'a1',
      text: 'Մանկապարտեզի տանիքի վերանորոգման ծախսը կրկնապատկել։',
      by: members[4] ?? chair,
      result: resultOf({ for: 2, against: 4, abstained: 1 }, 'present', 8, { seats }),
    },
  ],
  result: resultOf({ for: 6, against: 1, abstained: 1 }, 'all-seats', 8, { seats }),
  votes: members.slice(0, 8).map((member, n) => ({
    member,
    choice: (n === 6 ? 'against' : undefined) ?? (n === 7 ? 'abstained' : 'for'),
  })),
});

export const lease = item(2, 'Համայնքային հողամասը վարձակալության տրամադրելու մասին', {
  status: 'open',
  statusTitle: 'Քննարկվում է',
  changed: { at: '2026-12-04T08:00:00.000Z', reason: 'Դիմումի վարույթի ժամկետը լրանում է մինչև հաջորդ նիստը։' },
  recused: members.slice(2, 3),
});

/** In the middle of a voting. */
export const session: PublicSession = {
  id: 'session-1',
  sitting: 'regular',
  sittingTitle: 'Հերթական նիստ',
  status: 'convened',
  statusTitle: 'Ընթանում է',
  startsAt: '2026-12-09T07:00:00.000Z',
  place: 'Համայնքապետարանի նիստերի դահլիճ',
  items: 3,
  publishedAt: '2026-12-01T08:00:00.000Z',
  seq: 20,
  convenedAt: '2026-12-09T07:05:00.000Z',
  closedAt: null,
  seats,
  quorum: 5,
  hasQuorum: true,
  present: 8,
  attendance: members.map((member, n) => ({ member, present: n < 8 })),
  agenda: [
    budget,
    lease,
    item(3, 'Փողոցների լուսավորության մասին զեկույց', { ballot: 'none', decision: null, text: null, documents: [] }),
  ],
  vote: {
    id: 'v3',
    item: 'i2',
    amendment: null,
    method: 'devices',
    openedAt: '2026-12-09T07:40:00.000Z',
    entitled: 7,
    cast: 3,
    needed: 4,
  },
  minutes: null,
};

/** The same when it is over and its minutes are signed. */
export const signed: PublicSession = {
  ...session,
  status: 'signed',
  statusTitle: 'Արձանագրությունը ստորագրված է',
  id: 'session-0',
  startsAt: '2026-11-11T07:00:00.000Z',
  closedAt: '2026-11-11T09:00:00.000Z',
  vote: null,
  agenda: [budget],
  minutes: {
    session: 'session-0',
    signedAt: '2026-11-12T08:00:00.000Z',
    signedBy: chair,
    head: 'cd'.repeat(32),
    title: 'Արձանագրություն',
    sections: [
      { key: 'opening', title: 'Նիստի բացումը', facts: ['Ներկա էին ավագանու 9 անդամից 8-ը։'], words: null },
      { key: 'i1', title: '1. Բյուջեի մասին', facts: ['Զեկուցեց՝ Գագիկ Սարգսյան։'], words: 'Քննարկվեց բյուջեն։' },
    ],
  },
};

export const record: MemberRecord = {
  member: members[6] ?? chair,
  sessions: { attended: 3, held: 4 },
  votes: [
    {
      session: 'session-0',
      startsAt: '2026-11-11T07:00:00.000Z',
      item: 'i1',
      title: budget.title,
      choice: 'against',
    },
  ],
};

export const act: CouncilAct = {
  id: 'd1',
  number: 'N 45-Ն',
  title: budget.title,
  act: 'normative',
  actTitle: 'Նորմատիվ',
  status: 'in-force',
  statusTitle: 'Ուժի մեջ է',
  decidedAt: '2026-11-11T08:00:00.000Z',
  publishedAt: '2026-11-13T08:00:00.000Z',
  inForceFrom: '2026-11-22T20:00:00.000Z',
  session: 'session-0',
  text: budget.text,
  reasons: budget.reasons,
  documents: budget.documents,
  result: budget.result,
};

/** As many members as the largest council of the country has, and a long agenda, all of it voted on by name. */
export const largest: PublicSession = {
  ...signed,
  id: 'largest',
  attendance: Array.from({ length: 33 }, (_, n) => ({ member: numbered(n), present: true })),
  agenda: Array.from({ length: 25 }, (_, n) => ({
    ...budget,
    id: `i${n + 1}`,
    position: n + 1,
    votes: Array.from({ length: 33 }, (__, m) => ({ member: numbered(m), choice: (m * n) % 5 ? 'for' : 'against' })),
  })),
};
