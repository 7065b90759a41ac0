import type { ServiceTexts } from '../../domain/service.ts';
import { commonTexts, joined, letterTexts } from '../pattern-texts.ts';

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
  ...joined(commonTexts, letterTexts, {
    stages: {
      check: { hy: 'Հայտի ստուգում', en: 'Check of the request', ru: 'Проверка заявки' },
      appointment: {
        hy: 'Ընդունելության օրվա և ժամի նշանակում',
        en: 'Appointment of the day and hour',
        ru: 'Назначение дня и часа приёма',
      },
      delivery: { hy: 'Դիմողի ծանուցում', en: 'Notification of the applicant', ru: 'Уведомление заявителя' },
      lapsed: {
        hy: 'Հայտը թողնվել է առանց քննության',
        en: 'Request left without consideration',
        ru: 'Заявка оставлена без рассмотрения',
      },
    },
    tasks: {
      appointment: {
        hy: 'Նշանակել ընդունելության օրը, ժամը և վայրը',
        en: 'Set the day, the hour and the place of the appointment',
        ru: 'Назначить день, час и место приёма',
      },
      delivery: {
        hy: 'Տեղեկացնել դիմողին ընդունելության օրվա և ժամի մասին',
        en: 'Tell the applicant the day and hour of the appointment',
        ru: 'Сообщить заявителю день и час приёма',
      },
    },
    outcomes: {
      'check.complete': { hy: 'Հայտն ամբողջական է', en: 'The request is complete', ru: 'Заявка полна' },
      'appointment.appointed': {
        hy: 'Գրանցել ընդունելության',
        en: 'Give the appointment',
        ru: 'Записать на приём',
      },
      'appointment.refused': {
        hy: 'Մերժել ընդունելությունը',
        en: 'Refuse the appointment',
        ru: 'Отказать в приёме',
      },
      'delivery.delivered': { hy: 'Դիմողը տեղեկացված է', en: 'The applicant was told', ru: 'Заявителю сообщено' },
    },
  }),
};
