import type { Language } from '../../workflows/domain/language.ts';
import { say } from '../../workflows/texts/index.ts';
import { type ActData, grouped, type Proof } from './act-data.ts';
import { cited, longDate } from './act-dates.ts';
import type { Wording } from './wording.ts';

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
  /** What is written across each page of a paper that is none. */
  readonly mark?: string;
}

/** The Armenian act, then what it says in English and Russian for whoever reads no Armenian, then how to check it. */
export function layOut(data: ActData, proof: Proof, wording: Wording): Paper {
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
    centred(dated(number, at), 'strong', 4),
    centred(data.subject ?? data.service.hy, 'strong', 12),
    ...wording.hy.map((text, index) => line(text, index === 0 ? 16 : 5)),
    { kind: 'signature', role: capitals(say('hy', `role.${signatory.role}`)), ...nameOf(signatory) },
    { kind: 'rule' },
    note(say('hy', 'act-paper.binding')),
    ...(['en', 'ru'] as const).flatMap((language) => informative(wording[language], language)),
    {
      kind: 'proof',
      link: proof.link,
      lines: [
        say('hy', 'act-paper.verify', { address: proof.page }),
        say('hy', 'act-paper.code', { code: grouped(proof.code) }),
        ...(proof.isSealed ? [say('hy', 'act-paper.sealed')] : []),
        say('en', 'act-paper.verify', { address: proof.page }),
        say('ru', 'act-paper.verify', { address: proof.page }),
      ],
    },
  ];
  return { title: summary(data), author: community.name.hy, blocks };
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

/** A translation that is left empty is not spoken of. */
const informative = ([first, ...more]: readonly string[], language: Language): Block[] =>
  first ? [note(`${say(language, 'act-paper.binding')} ${first}`), ...more.map(note)] : [];

const summary = (data: ActData): string =>
  say('hy', 'act-paper.summary', {
    act: say('hy', `act.${data.kind}`),
    dated: dated(data.number, data.at),
    service: data.service.hy,
    case: data.case.number,
  });

/** `28 հուլիսի 2025 թվականի N 744-Ա` */
const dated = (number: string, at: string): string =>
  say('hy', 'act-paper.dated', { ...longDate(at, 'hy'), number: cited(number) });
