import type { ActionPreview } from '../../../workflows/contract/http.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { advance } from '../../../workflows/domain/advance.ts';
import type { CaseCommand } from '../../../workflows/domain/case-command.ts';
import type { CaseState } from '../../../workflows/domain/case-state.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Law } from '../../../workflows/domain/law.ts';
import { lawAfter } from '../../../workflows/domain/office-commands.ts';
import { isRefusal } from '../../../workflows/domain/story.ts';
import { say } from '../../../workflows/texts/index.ts';
import { refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { lawOf } from '../laws/laws.service.ts';
import { catalogue } from '../services/catalogue.ts';
import type { AskedAction } from './actions.schemas.ts';
import { commandOf } from './command-parts.ts';
import { correctedContent, lawToCome } from './corrections.ts';

/** Stands for content that is not stored, since nothing happens. */
const nothing = { id: 'preview', hash: '' };

/** What an action would change, by the same law that would carry it out. Nothing is stored. */
export async function previewAction(
  services: Services,
  stored: StoredCase,
  actor: StaffActor,
  asked: AskedAction,
  language: Language,
): Promise<ActionPreview> {
  const { state } = stored;
  const law = await lawOf(services.models, state);
  const toCome = await lawToCome(services, stored, law, asked);
  const corrected = await correctedContent(services, stored, law, toCome.service, asked);
  const texts = { fresh: [], ...(asked.reason && { reason: nothing }), ...(asked.text && { text: nothing }) };
  const command: CaseCommand = {
    ...commandOf({ stored, actor, key: 'preview', asked }, law, texts),
    ...toCome.given,
    ...(corrected && { ...corrected.command, content: nothing }),
  };
  const story = advance(law, state, command, new Date().toISOString());
  if (isRefusal(story)) throw refused(story);
  const before = figures(state, law, language);
  const after = figures(story.state, lawAfter(law, command, story), language);
  const changes = (Object.keys(before) as (keyof typeof before)[])
    .filter((what) => before[what] !== after[what])
    .map((what) => ({ what, title: say(language, `preview.${what}`), before: before[what], after: after[what] }));
  return { changes };
}

/** What a person wants to know before saying yes, as text; instants stay instants. */
function figures({ service, dueAt, term, fee, stage }: CaseState, { definition }: Law, language: Language) {
  const { texts } = catalogue[service] ?? {};
  const name = (key: string): string => texts?.stages[key]?.[language] ?? key;
  return {
    service: texts?.title[language] ?? service,
    dueAt: dueAt ?? '',
    term: `${term.days} ${say(language, `term.${term.kind}`)}`,
    fee: String(fee.amount),
    stage: name(stage.stage),
    steps: Object.keys(definition.process.stages).map(name).join(' · '),
  };
}
