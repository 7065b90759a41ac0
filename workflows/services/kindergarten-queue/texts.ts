import type { ServiceTexts } from '../../domain/service.ts';
import { commonTexts, joined } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Երեխայի հերթագրում մանկապարտեզում',
    en: 'Kindergarten queue',
    ru: 'Постановка ребёнка в очередь в детский сад',
  },
  summary: {
    hy: 'Հերթագրեք Ձեր երեխային համայնքային մանկապարտեզներից մեկում։',
    en: 'Put your child in the queue for one of the community kindergartens.',
    ru: 'Поставьте ребёнка в очередь в один из общинных детских садов.',
  },
  ...joined(commonTexts, {
    stages: {
      review: {
        hy: 'Տվյալների և առաջնահերթության ճշտում',
        en: 'Verification of the details and of priority',
        ru: 'Проверка данных и права на первоочередность',
      },
      'review-correction': {
        hy: 'Սպասում է ծնողի լրացուցիչ փաստաթղթերին',
        en: 'Waiting for further documents from the parent',
        ru: 'Ожидание дополнительных документов от родителя',
      },
      queue: {
        hy: 'Հերթագրում և ծանուցում',
        en: 'Entry in the queue and notification',
        ru: 'Постановка в очередь и уведомление',
      },
      issue: {
        hy: 'Ծանուցման համարակալում և գրանցում',
        en: 'Numbering and registration of the notice',
        ru: 'Присвоение номера и регистрация уведомления',
      },
      delivery: { hy: 'Ծանուցման հանձնում ծնողին', en: 'Delivery of the notice', ru: 'Вручение уведомления родителю' },
    },
    tasks: {
      review: {
        hy: 'Ճշտել երեխայի տվյալները և առաջնահերթության իրավունքը',
        en: 'Verify the details of the child and any right to priority',
        ru: 'Проверить данные ребёнка и право на первоочередность',
      },
      queue: {
        hy: 'Հերթագրել երեխային և ծանուցման մեջ նշել հերթական համարը',
        en: 'Enter the child in the queue and write the place in the queue into the notice',
        ru: 'Поставить ребёнка в очередь и указать в уведомлении номер очереди',
      },
      delivery: {
        hy: 'Հանձնել ծնողին հերթագրման ծանուցումը',
        en: 'Hand the notice over to the parent',
        ru: 'Вручить родителю уведомление о постановке в очередь',
      },
    },
    outcomes: {
      'review.eligible': {
        hy: 'Երեխան ենթակա է հերթագրման',
        en: 'The child may enter the queue',
        ru: 'Ребёнок подлежит постановке в очередь',
      },
      'review.not-eligible': {
        hy: 'Հերթագրման պայմանները չեն բավարարվում',
        en: 'The conditions for the queue are not met',
        ru: 'Условия постановки в очередь не выполнены',
      },
      'review.incomplete': {
        hy: 'Պահանջել լրացուցիչ փաստաթղթեր',
        en: 'Ask the parent for more',
        ru: 'Запросить дополнительные документы',
      },
      'queue.entered': { hy: 'Հաստատել հերթագրումը', en: 'Confirm the entry', ru: 'Подтвердить постановку в очередь' },
      'queue.refused': {
        hy: 'Մերժել հերթագրումը',
        en: 'Refuse the entry',
        ru: 'Отказать в постановке в очередь',
      },
      'queue.returned': {
        hy: 'Վերադարձնել ճշտման',
        en: 'Return for verification',
        ru: 'Вернуть на проверку',
      },
      'delivery.delivered': {
        hy: 'Ծանուցումը հանձնված է',
        en: 'The notice was handed over',
        ru: 'Уведомление вручено',
      },
    },
  }),
};
