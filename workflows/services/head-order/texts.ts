import type { ServiceTexts } from '../../domain/service.ts';
import { actOfHeadTexts } from '../office-texts.ts';
import { joined } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: { hy: 'Համայնքի ղեկավարի կարգադրություն', en: 'Order of the head', ru: 'Распоряжение главы общины' },
  summary: {
    hy: 'Աշխատակազմի ներքին աշխատանքին վերաբերող կարգադրություն՝ անձնակազմ, արձակուրդ, գործուղում։',
    en: 'An order on the work of the staff: personnel, leave, business trips.',
    ru: 'Распоряжение о работе аппарата: личный состав, отпуска, командировки.',
  },
  ...joined(actOfHeadTexts, {
    stages: {
      closed: { hy: 'Կարգադրությունն ընդունված է', en: 'The order is adopted', ru: 'Распоряжение принято' },
    },
    tasks: {
      signature: { hy: 'Ստորագրել կարգադրությունը', en: 'Sign the order', ru: 'Подписать распоряжение' },
    },
  }),
};
