import type { ServiceTexts } from '../../domain/service.ts';
import { actOfHeadTexts } from '../office-texts.ts';
import { joined } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: { hy: 'Համայնքի ղեկավարի որոշում', en: 'Decision of the head', ru: 'Решение главы общины' },
  summary: {
    hy: 'Համայնքի ղեկավարի անհատական ակտ՝ պաշտոնի նշանակում, ապառքի պահանջ, սեփական նախաձեռնությամբ վարույթ։',
    en: 'An individual act of the head: appointments, arrears, proceedings on own initiative.',
    ru: 'Индивидуальный акт главы общины: назначения, задолженности, производство по собственной инициативе.',
  },
  ...joined(actOfHeadTexts, {
    stages: { closed: { hy: 'Որոշումն ընդունված է', en: 'The decision is adopted', ru: 'Решение принято' } },
    tasks: { signature: { hy: 'Ստորագրել որոշումը', en: 'Sign the decision', ru: 'Подписать решение' } },
  }),
};
