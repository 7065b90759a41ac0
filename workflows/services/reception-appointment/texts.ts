import type { ServiceTexts } from '../../domain/service.ts';
import { signedBySecretaryTexts } from '../process-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Համայնքի ղեկավարի ընդունելության գրանցում',
    en: 'Appointment with the head of the community',
    ru: 'Запись на приём к главе общины',
  },
  summary: {
    hy: 'Գրանցվեք համայնքի ղեկավարի մոտ ընդունելության. օրվա և ժամի մասին Ձեզ կտեղեկացնեն։',
    en: 'Ask for a meeting with the head of the community; you will be told the day and the hour.',
    ru: 'Запишитесь на приём к главе общины; о дне и времени вам сообщат.',
  },
  ...signedBySecretaryTexts,
  stages: {
    ...signedBySecretaryTexts.stages,
    check: { hy: 'Հայտի ստուգում', en: 'Check of the request', ru: 'Проверка заявки' },
    review: { hy: 'Հերթագրում', en: 'Entry in the queue', ru: 'Постановка в очередь' },
    sign: { hy: 'Ընդունելության հաստատում', en: 'Confirmation of the appointment', ru: 'Утверждение записи на приём' },
    delivery: { hy: 'Դիմողի ծանուցում', en: 'Notification of the applicant', ru: 'Уведомление заявителя' },
    lapsed: {
      hy: 'Հայտը թողնվել է առանց քննության',
      en: 'Request left without consideration',
      ru: 'Заявка оставлена без рассмотрения',
    },
  },
  tasks: {
    ...signedBySecretaryTexts.tasks,
    review: {
      hy: 'Որոշել ընդունելության օրն ու ժամը',
      en: 'Set the day and hour of the appointment',
      ru: 'Определить день и час приёма',
    },
    sign: {
      hy: 'Հաստատել ընդունելության օրն ու ժամը',
      en: 'Confirm the day and hour of the appointment',
      ru: 'Утвердить день и час приёма',
    },
    delivery: {
      hy: 'Տեղեկացնել դիմողին ընդունելության օրվա և ժամի մասին',
      en: 'Tell the applicant the day and hour of the appointment',
      ru: 'Сообщить заявителю день и час приёма',
    },
  },
  outcomes: {
    ...signedBySecretaryTexts.outcomes,
    'review.confirmed': {
      hy: 'Օրն ու ժամը որոշված են',
      en: 'The day and hour are set',
      ru: 'День и час определены',
    },
    'review.not-confirmed': {
      hy: 'Առաջարկել մերժել ընդունելությունը',
      en: 'Propose to refuse the appointment',
      ru: 'Предложить отказать в приёме',
    },
    'sign.granted': {
      hy: 'Հաստատել ընդունելությունը',
      en: 'Confirm the appointment',
      ru: 'Утвердить запись на приём',
    },
    'sign.refused': {
      hy: 'Մերժել ընդունելությունը',
      en: 'Refuse the appointment',
      ru: 'Отказать в приёме',
    },
    'delivery.delivered': { hy: 'Դիմողը տեղեկացված է', en: 'The applicant was told', ru: 'Заявителю сообщено' },
  },
};
