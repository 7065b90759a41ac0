import type { Body } from '../../../workflows/domain/council/body.ts';
import type { SessionEvent } from '../../../workflows/domain/council/session-event.ts';

/** A session as an observer with pencil and paper would keep it, from what was said in the room alone. */
export interface Sheet {
  readonly room: Set<string>;
  readonly recused: Map<string, Set<string>>;
  readonly questions: Map<string, string>;
  /** The voting that goes on: choices by name, counted hands or papers, who took a ballot. */
  hand:
    | { item: string; byName: Map<string, string>; counted?: [number, number, number]; took: Set<string> }
    | undefined;
  readonly faults: string[];
  held: boolean;
}

export function keepSheet(events: readonly SessionEvent[], body: Body): Sheet {
  const sheet: Sheet = {
    room: new Set(),
    recused: new Map(),
    questions: new Map(),
    hand: undefined,
    faults: [],
    held: false,
  };
  for (const event of events) note(sheet, event, body);
  return sheet;
}

function note(sheet: Sheet, event: SessionEvent, body: Body): void {
  const enough = sheet.room.size * 2 > body.seats;
  const fault = (words: string) => sheet.faults.push(`${event.seq}: ${words}`);
  switch (event.type) {
    case 'session.convened':
      sheet.held = true;
      if (!enough) fault('convened without a quorum');
      break;
    case 'agenda.item-added':
      sheet.questions.set(event.data.item, event.data.question.majority);
      break;
    case 'attendance.arrived':
      for (const one of event.data.members) sheet.room.add(one);
      break;
    case 'attendance.left':
      for (const one of event.data.members) sheet.room.delete(one);
      break;
    case 'quorum.lost':
      if (enough) fault('a quorum that was there is said to be lost');
      break;
    case 'conflict.stated':
      sheet.recused.set(event.data.item, (sheet.recused.get(event.data.item) ?? new Set()).add(event.data.member));
      break;
    case 'vote.opened':
      if (!enough) fault('a voting without a quorum');
      sheet.hand = { item: event.data.item, byName: new Map(), took: new Set() };
      break;
    case 'vote.cast': {
      const { member, choice } = event.data;
      if (!enough) fault('a vote without a quorum');
      if (!body.members.includes(member)) fault('a vote of a stranger');
      if (!sheet.room.has(member)) fault('a vote of somebody who is away');
      if (sheet.recused.get(sheet.hand?.item ?? '')?.has(member)) fault('a vote in one’s own matter');
      sheet.hand?.byName.set(member, choice);
      break;
    }
    case 'vote.counted': {
      const { counts } = event.data;
      if (sheet.hand) sheet.hand.counted = [counts.for, counts.against, counts.abstained];
      break;
    }
    case 'ballots.handed-out':
      for (const one of event.data.members) {
        if (!sheet.room.has(one) || sheet.hand?.took.has(one)) fault('a ballot to somebody who may not have it');
        sheet.hand?.took.add(one);
      }
      break;
    case 'protocol.recorded': {
      const { protocol } = event.data;
      if (sheet.hand) sheet.hand.counted = [protocol.for, protocol.against, protocol.abstained];
      break;
    }
    case 'vote.closed':
      checkCount(sheet, event, body, fault);
      sheet.hand = undefined;
      break;
    case 'vote.voided':
      sheet.hand = undefined;
      break;
    default:
      break;
  }
}

function checkCount(
  { hand, room, recused, questions }: Sheet,
  { data }: Extract<SessionEvent, { type: 'vote.closed' }>,
  { seats }: Body,
  fault: (words: string) => void,
): void {
  if (!hand) return void fault('closed what was not open');
  const away = recused.get(hand.item) ?? new Set();
  const voters = new Set([...room].filter((one) => !away.has(one)));
  for (const one of [...hand.byName.keys(), ...hand.took]) voters.add(one);
  const named = (choice: string) => [...hand.byName.values()].filter((one) => one === choice).length;
  const [yes, no, neither] = hand.counted ?? [named('for'), named('against'), named('abstained')];
  const rule = data.amendment ? 'present' : questions.get(hand.item);
  const passed =
    rule === 'present' ? 2 * yes > voters.size : rule === 'all-seats' ? 2 * yes > seats : 3 * yes >= 2 * seats;
  const { result } = data;
  if (result.adopted !== passed) fault(`${yes} of ${voters.size} present, ${seats} seats, ${rule}: ${result.adopted}`);
  if (result.for !== yes || result.against !== no || result.abstained !== neither) fault('another count');
  if (result.silent !== voters.size - yes - no - neither || result.silent < 0) fault('another number of silent ones');
}
