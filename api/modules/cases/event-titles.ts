import type { CaseEvent } from '../../../workflows/domain/case-event.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { say } from '../../../workflows/texts/index.ts';
import { catalogue } from '../services/catalogue.ts';
import type { CaseFile } from './case-file.ts';
import { detailOf } from './event-details.ts';

/** Titles in order: tasks and stages are named as the case stands at that moment. The end is told by its own event. */
export function titles(file: CaseFile, language: Language): (event: CaseEvent) => string | undefined {
  const { stored, names } = file;
  let { service } = file;
  let stage = '';
  const serviceBy = (key: string): Service =>
    key === stored.service ? file.service : (catalogue[key] ?? file.service);
  const taskBy = (id: string) =>
    isSecondOpinion(id)
      ? say(language, 'task.second-opinion')
      : service.texts.tasks[id.split('#')[0] ?? '']?.[language];
  const outcomeBy = (name: string) => service.texts.outcomes[`${stage}.${name}`]?.[language];
  return (event) => {
    const title = say(language, `event.${event.type}`);
    switch (event.type) {
      case 'case.registered':
        service = serviceBy(event.data.service);
        return joined(isPaper(service) ? say(language, 'event-detail.paper-registered') : title, stored.number);
      case 'case.reclassified':
        service = serviceBy(event.data.service);
        return joined(title, service.texts.title[language], detailOf(event, language));
      case 'stage.entered':
        stage = event.data.stage;
        return stageTitle(service, stage, language);
      case 'task.claimed':
      case 'task.released':
        return joined(title, taskBy(event.data.task));
      case 'task.assigned':
        return joined(title, taskBy(event.data.task), names.get(event.data.assignee.userId));
      case 'opinion.asked':
        return joined(title, names.get(event.data.task.executor ?? ''));
      case 'task.completed':
        return isSecondOpinion(event.data.task)
          ? say(language, 'event-detail.second-opinion')
          : joined(title, outcomeBy(event.data.outcome));
      case 'council.decided':
        return joined(title, outcomeBy(event.data.outcome), detailOf(event, language));
      default:
        return joined(title, detailOf(event, language));
    }
  };
}

/** The office itself began it. */
const isPaper = ({ definition }: Service): boolean => definition.audience === 'office';

const isSecondOpinion = (task: string): boolean => task.startsWith('second-opinion#');

const stageTitle = ({ definition, texts }: Service, stage: string, language: Language): string | undefined =>
  definition.process.stages[stage]?.kind === 'end' ? undefined : texts.stages[stage]?.[language];

const joined = (title: string, ...details: (string | undefined)[]): string =>
  [title, details.filter((detail) => detail).join('; ')].filter((part) => part).join(': ');
