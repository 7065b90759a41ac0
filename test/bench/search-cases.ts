import type { FoundIn } from '../../api/modules/search/passages.ts';
import { readersOf } from '../../workflows/domain/queues.ts';

/** Cases as a community has them: common names often, rare ones rarely, numbers once. */
const names = ['Արամ', 'Անի', 'Գևորգ', 'Լիլիթ', 'Տիգրան', 'Սոնա', 'Հայկ', 'Մարիամ', 'Վահե', 'Նարե', 'Կարեն', 'Շուշան'];
const stems = ['Հակոբ', 'Սարգս', 'Պետրոս', 'Գրիգոր', 'Խաչատր', 'Կարապետ', 'Մկրտչ', 'Վարդան', 'Ղազար', 'Ավագ', 'Զաքար'];
const syllables = [
  'Բար',
  'Գալ',
  'Դան',
  'Մել',
  'Նազ',
  'Սիմ',
  'Տեր',
  'Ման',
  'Թոր',
  'Քոչ',
  'Շահ',
  'Եղի',
  'Ոսկ',
  'Ջան',
  'Առա',
];
const streets = ['Աբովյան', 'Մաշտոցի', 'Թումանյան', 'Խորենացու', 'Չարենցի', 'Երևանյան', 'Գարնանային', 'Սայաթ-Նովայի'];
const matters = [
  'լուսավորություն',
  'ճանապարհ',
  'ջրագիծ',
  'աղբահանություն',
  'մանկապարտեզ',
  'ծառահատում',
  'կառուցապատում',
];

export const documentsEach = 3;
const mixed = (n: number, salt: number): number => Math.imul(n + salt, 2_654_435_761) >>> 0;
const pick = (words: readonly string[], n: number): string => words[n % words.length] ?? '';

/** One in two has a common name; the other halves share theirs with few. */
function surname(n: number): string {
  const stem =
    n % 2 === 0
      ? pick(stems, mixed(n, 1))
      : [2, 3, 4]
          .map((salt) => pick(syllables, mixed(n, salt)))
          .join('')
          .toLowerCase();
  return `${stem}յան`;
}

export function caseOf(n: number) {
  const number = `Դ-${String(n + 1).padStart(4, '0')}/26`;
  const applicantName = `${pick(names, mixed(n, 5))} ${surname(n)}`;
  const executor = { userId: `user-${n % 40}` };
  const state = { number, service: 'free-application', departments: [`department-${n % 6}`], executor };
  const stored = {
    _id: `case-${String(n).padStart(8, '0')}`,
    community: 'vardashen',
    settlement: `settlement-${n % 9}`,
    departments: state.departments,
    service: state.service,
    version: 1,
    calendar: 1,
    number,
    applicantName,
    status: 'closed' as const,
    stage: 'answered',
    registeredAt: new Date(Date.UTC(2021, 0, 4) + n * 1_500_000),
    dueAt: null,
    lists: readersOf(state),
    holders: [],
    seq: 9,
    state,
  };
  const matter = pick(matters, mixed(n, 6));
  const found: FoundIn = {
    state,
    applicantName,
    content: {
      applicant: {
        kind: 'person',
        name: applicantName,
        identifiers: { psn: String(2_000_000_000 + (mixed(n, 7) % 999_999_999)) },
        contact: { phone: `+374${String(10_000_000 + (mixed(n, 8) % 89_999_999))}` },
        address: `${pick(streets, mixed(n, 9))} փողոց, ${(mixed(n, 10) % 180) + 1}`,
      },
      answers: { subject: matter, text: `Խնդրում եմ քննարկել իմ հարցը՝ ${matter}, և տեղեկացնել արդյունքի մասին։` },
    },
    documents: Array.from({ length: documentsEach }, (_, index) => ({ name: `scan-${n * documentsEach + index}.pdf` })),
    texts: [`Պատասխանվել է ${pick(names, mixed(n, 11))} ${surname(mixed(n, 12) % 5_000)} խնդրանքին։`],
  };
  return { stored, found };
}

export type BenchCase = ReturnType<typeof caseOf>['stored'];

/** As people ask: a whole name, its beginning, another script, a name with a street, a number, a document. */
export const questions = (cases: number): string[] =>
  [17, 1_231, 4_321].flatMap((salt) => {
    const n = mixed(1, salt) % cases;
    const { found } = caseOf(n % 2 === 0 ? n + 1 - (n + 1 === cases ? 2 : 0) : n);
    const [name = '', family = ''] = (found.applicantName ?? '').split(' ');
    return [
      family,
      family.slice(0, 6),
      `${family} ${name}`,
      `${family} ${found.content?.applicant.address?.split(' ')[0]}`,
      found.state.number,
      found.state.number.slice(2).replace('/', ' '),
      found.documents[0]?.name ?? '',
      `${pick(stems, salt)}յան ${pick(streets, salt)}`,
    ];
  });
