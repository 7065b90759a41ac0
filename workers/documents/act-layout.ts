import type { Language } from '../../workflows/domain/language.ts';
import { say } from '../../workflows/texts/index.ts';
import { type ActData, grouped, type Proof } from './act-data.ts';

/** What stands on the paper, from top to bottom; how it is drawn is the pen's affair. */
export type Block =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly look: 'letterhead' | 'small' | 'title' | 'strong' | 'plain';
      readonly align: 'left' | 'center';
      readonly before?: number;
    }
  | { readonly kind: 'rule' }
  | { readonly kind: 'signature'; readonly role: string; readonly name?: string }
  | { readonly kind: 'proof'; readonly link: string; readonly lines: readonly string[] };

export interface Paper {
  readonly title: string;
  readonly author: string;
  readonly blocks: readonly Block[];
}

/** The Armenian act, then one line each in English and Russian, then how to check it. */
export function layOut(data: ActData, proof: Proof): Paper {
  const { community, kind, number, at, signatory } = data;
  const { phone, email } = community;
  const contact = say('hy', 'act-paper.contact', { phone, email });
  const blocks: Block[] = [
    centred(capitals(say('hy', 'act-paper.republic')), 'letterhead'),
    centred(capitals(community.marz.hy), 'letterhead'),
    centred(capitals(community.name.hy), 'letterhead'),
    ...(data.body === 'council' ? [centred(capitals(say('hy', 'act-paper.council')), 'letterhead')] : []),
    centred(`${community.address.hy}, ${contact}`, 'small', 4),
    { kind: 'rule' },
    centred(capitals(say('hy', `act.${kind}`)), 'title', 14),
    centred(dated(number, at, 'hy'), 'strong', 4),
    centred(data.subject ?? data.service.hy, 'strong', 12),
    ...bodyOf(data).map((text, index) => line(text, index === 0 ? 16 : 5)),
    { kind: 'signature', role: capitals(say('hy', `role.${signatory.role}`)), ...nameOf(signatory) },
    { kind: 'rule' },
    note(say('hy', 'act-paper.binding')),
    ...(['en', 'ru'] as const).map((language) => note(`${say(language, 'act-paper.binding')} ${gist(data, language)}`)),
    {
      kind: 'proof',
      link: proof.link,
      lines: [
        say('hy', 'act-paper.verify', { address: proof.page }),
        say('hy', 'act-paper.code', { code: grouped(proof.code) }),
        say('en', 'act-paper.verify', { address: proof.page }),
        say('ru', 'act-paper.verify', { address: proof.page }),
      ],
    },
  ];
  return { title: summary(data, 'hy'), author: community.name.hy, blocks };
}

function bodyOf({ party, case: own, decision, grounds, votes, validUntil }: ActData): string[] {
  return [
    say('hy', party.isApplicant ? 'act-paper.applicant' : 'act-paper.party', { name: party.name }),
    say('hy', 'act-paper.case', { number: own.number, date: shortDate(own.registeredAt) }),
    ...(decision ? [`${say('hy', `decision.${decision}`)}։`] : []),
    ...(grounds ? (decision ? [`${say('hy', 'act-paper.grounds')}՝`, grounds] : [grounds]) : []),
    ...(votes ? [say('hy', 'act-paper.votes', { votes: say('hy', 'event-detail.votes', { ...votes }) })] : []),
    ...(validUntil ? [say('hy', 'act-paper.valid-until', { date: shortDate(validUntil) })] : []),
  ];
}

const centred = (text: string, look: 'letterhead' | 'small' | 'title' | 'strong', before = 0): Block => ({
  kind: 'text',
  text,
  look,
  align: 'center',
  before,
});
const line = (text: string, before: number): Block => ({ kind: 'text', text, look: 'plain', align: 'left', before });
const note = (text: string): Block => ({ kind: 'text', text, look: 'small', align: 'left', before: 3 });
const nameOf = ({ name }: ActData['signatory']) => (name ? { name } : {});

/** Armenian writes the ligature in capitals as `ԵՎ`; Unicode, which keeps the classical spelling, as `ԵՒ`. */
const capitals = (text: string): string => text.replaceAll('և', 'եվ').toLocaleUpperCase('hy');

const summary = (data: ActData, language: Language): string =>
  say(language, 'act-paper.summary', {
    act: say(language, `act.${data.kind}`),
    dated: dated(data.number, data.at, language),
    service: data.service[language],
    case: data.case.number,
  });

function gist(data: ActData, language: Language): string {
  const { decision, validUntil } = data;
  const parts = [summary(data, language), ...(decision ? [say(language, `decision.${decision}`)] : [])];
  const validity = validUntil && say(language, 'act-paper.valid-until', { date: shortDate(validUntil) });
  return [`${parts.join('. ')}.`, ...(validity ? [validity] : [])].join(' ');
}

const zone = 'Asia/Yerevan';
const locales: Record<Language, string> = { hy: 'hy', en: 'en-GB', ru: 'ru' };

/** `28 հուլիսի 2025 թվականի N 744-Ա`; Intl has the month in the case that follows a day. */
function dated(number: string, at: string, language: Language): string {
  const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone } as const;
  const pieces = new Intl.DateTimeFormat(locales[language], long).formatToParts(new Date(at));
  const { day, month, year } = Object.fromEntries(pieces.map(({ type, value }) => [type, value]));
  const marked = number.startsWith('N ') ? number : `N ${number}`;
  return say(language, 'act-paper.dated', { day: day ?? '', month: month ?? '', year: year ?? '', number: marked });
}

const shortDate = (instant: string): string =>
  new Intl.DateTimeFormat('de', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: zone }).format(
    new Date(instant),
  );
