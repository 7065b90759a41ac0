import type { Response } from 'express';
import type { TimelineEntry, Tracking } from '../../../workflows/contract/http.ts';
import type { Action } from '../../../workflows/domain/case-command.ts';
import type { FieldErrors } from '../../form/question.ts';
import { localsOf } from '../../page/locals.ts';
import type { Sealer } from '../../security/seal.ts';
import { actionForm, offered } from './action-form.ts';
import type { Draft } from './draft.ts';
import { termDays, week } from './term-days.ts';
import { termStory } from './term-story.ts';
import { turnsOf } from './turns.ts';

export interface CasePage {
  tracking: Tracking;
  draft?: Draft;
  errors?: FieldErrors;
  /** What happened while the citizen was typing. */
  stale?: TimelineEntry[];
  sent?: Action;
  status?: number;
}

export function showCase(res: Response, sealer: Sealer, page: CasePage): void {
  const { tracking, draft, errors = new Map(), stale, sent, status = errors.size > 0 ? 422 : 200 } = page;
  const { lang, t } = localsOf(res);
  const actions = offered(tracking);
  const forms = actions.map((action) => actionForm(sealer, tracking, action, draft, errors));
  const find = (name: Action) => forms.find(({ action }) => action.action === name);
  const placed: Action[] = ['answer', 'message', 'withdraw'];
  const open = draft === undefined || forms.some(({ action }) => action.action === draft.action);
  res.status(status).set('Cache-Control', 'no-store');
  res.render('pages/case/case.njk', {
    tracking,
    story: termStory(tracking, lang),
    moves: tracking.timeline.filter(({ type }) => type === 'calendar.changed'),
    days: termDays(tracking, t, new Date().toISOString()),
    week,
    turns: turnsOf(tracking),
    stale,
    sent,
    lines: linesOf(errors, draft),
    answer: find('answer'),
    message: find('message'),
    messageOpen: draft?.action === 'message' || tracking.term.silenceSince !== null,
    mayWithdraw: find('withdraw') !== undefined,
    others: forms.filter(({ action }) => !placed.includes(action.action)),
    /** Typed for a step that is over. */
    orphan: open ? undefined : draft,
  });
}

function linesOf(errors: FieldErrors, draft?: Draft): { text: string; href?: string }[] {
  const inputs = ['text', 'reason', 'documents'];
  return [...errors].map(([name, text]) =>
    draft && inputs.includes(name) ? { text, href: `#${draft.action}-${name}` } : { text },
  );
}
