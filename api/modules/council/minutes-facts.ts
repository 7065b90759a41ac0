import type { SessionEvent } from '../../../workflows/domain/council/session-event.ts';
import { choices } from '../../../workflows/domain/council/voting.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import { localTime } from '../../../workflows/texts/local-moment.ts';
import { resultWords, type SessionFile } from './session-view.ts';

/** The facts of a session by section of the minutes: what is told while an item is open belongs to the item. */
export function factsOf(file: SessionFile, events: readonly SessionEvent[], language: Language): Map<string, string[]> {
  const { words, state } = file;
  const facts = new Map<string, string[]>();
  const present = new Set<string>();
  let section = 'opening';
  let isHeld = false;
  const names = (ids: Iterable<string>): string => [...ids].map((id) => words.person(id).name).join(', ');
  const note = (key: string, params: Record<string, string | number> = {}, where = section): void => {
    facts.set(where, [...(facts.get(where) ?? []), say(language, `minutes.${key}`, params)]);
  };
  for (const event of events) {
    const time = localTime(event.at);
    switch (event.type) {
      case 'attendance.arrived':
        for (const one of event.data.members) present.add(one);
        if (isHeld) note('arrived', { time, names: names(event.data.members) });
        break;
      case 'attendance.left':
        for (const one of event.data.members) present.delete(one);
        if (isHeld) note('left', { time, names: names(event.data.members) });
        break;
      case 'session.convened': {
        isHeld = true;
        const { members } = event.data.body;
        const absent = members.filter((one) => !present.has(one));
        note('convened', { time });
        note('present', { seats: event.data.body.seats, present: present.size, names: names(present) });
        if (absent.length > 0) note('absent', { names: names(absent) });
        break;
      }
      case 'quorum.lost':
        note('quorum-lost', { time });
        break;
      case 'quorum.regained':
        note('quorum-regained', { time });
        break;
      case 'item.opened': {
        section = event.data.item;
        const rapporteur = state.agenda.find(({ id }) => id === section)?.rapporteur;
        if (rapporteur) note('rapporteur', { name: words.person(rapporteur).name });
        break;
      }
      case 'conflict.stated':
        note('conflict', { name: words.person(event.data.member).name }, event.data.item);
        break;
      case 'amendment.proposed': {
        const name = event.actor.kind === 'staff' ? words.person(event.actor.userId).name : '';
        note('amendment', { name, text: words.text(event.data.text) ?? '' }, event.data.item);
        break;
      }
      case 'protocol.recorded': {
        const { handedOut, inBox, invalid } = event.data.protocol;
        note('protocol', { handedOut, inBox, invalid });
        break;
      }
      case 'vote.voided':
        note('voided');
        break;
      case 'vote.closed': {
        const { amendment, result, vote } = event.data;
        const opened = events.find((one) => one.type === 'vote.opened' && one.data.vote === vote);
        const method = opened?.type === 'vote.opened' ? say(language, `vote-method.${opened.data.method}`) : '';
        note(amendment ? 'voted-amendment' : 'voted', { method, result: resultWords(result, language) });
        noteByName(vote);
        break;
      }
      case 'item.ended':
        note('ended', { status: say(language, `item-status.${event.data.status}`) }, event.data.item);
        section = 'closing';
        break;
      case 'session.closed':
        note('closed', { time }, 'closing');
        break;
      default:
        break;
    }
  }
  return facts;

  /** The last word of each who voted openly by name. */
  function noteByName(vote: string): void {
    const cast = new Map<string, string>();
    for (const one of events)
      if (one.type === 'vote.cast' && one.data.vote === vote) cast.set(one.data.member, one.data.choice);
    for (const choice of choices) {
      const who = [...cast].filter(([, given]) => given === choice).map(([member]) => member);
      if (who.length > 0) note('by-name', { choice: say(language, `choice.${choice}`), names: names(who) });
    }
  }
}
