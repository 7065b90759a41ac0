import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByCouncilTexts } from '../council-texts.ts';
import { joined } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Համայնքային հողամասի օտարում աճուրդով',
    en: 'Sale of a community land plot by auction',
    ru: 'Отчуждение общинного участка через аукцион',
  },
  summary: {
    hy: 'Ներկայացրեք հայտ՝ համայնքի սեփականություն հանդիսացող հողամասն աճուրդով ձեռք բերելու համար։',
    en: 'Bid for a plot of the community that is sold by auction.',
    ru: 'Подайте заявку на приобретение участка общины на аукционе.',
  },
  ...joined(decidedByCouncilTexts({ fee: true }), {
    stages: {
      payment: {
        hy: 'Աճուրդի մասնակցության վճարի վճարում',
        en: 'Payment of the participation fee',
        ru: 'Уплата взноса за участие в аукционе',
      },
      lapsed: {
        hy: 'Հայտը թողնվել է առանց քննության',
        en: 'Bid left without consideration',
        ru: 'Заявка оставлена без рассмотрения',
      },
    },
    tasks: {
      payment: {
        hy: 'Գրանցել մասնակցության վճարի վճարումը',
        en: 'Record the payment of the participation fee',
        ru: 'Зарегистрировать уплату взноса за участие',
      },
      review: {
        hy: 'Ստուգել հայտը, նախավճարը և հողամասի օտարման պայմանները, տալ եզրակացություն',
        en: 'Check the bid, the deposit and the terms of the sale, and give an opinion',
        ru: 'Проверить заявку, задаток и условия отчуждения участка, дать заключение',
      },
      draft: {
        hy: 'Պատրաստել աճուրդով օտարման մասին ավագանու որոշման նախագիծը',
        en: 'Draft the council decision on the sale by auction',
        ru: 'Подготовить проект решения совета старейшин об отчуждении через аукцион',
      },
    },
    outcomes: {
      'payment.paid': { hy: 'Մասնակցության վճարը վճարված է', en: 'The fee is paid', ru: 'Взнос уплачен' },
      'review.favourable': {
        hy: 'Հողամասը կարող է օտարվել',
        en: 'The plot can be sold',
        ru: 'Участок может быть отчуждён',
      },
      'review.unfavourable': {
        hy: 'Հողամասը չի կարող օտարվել',
        en: 'The plot cannot be sold',
        ru: 'Участок не может быть отчуждён',
      },
    },
  }),
};
