import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByCouncilTexts } from '../council-texts.ts';
import { joined } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Կանաչ տնկարկների (ծառերի) հատման համաձայնություն',
    en: 'Consent to fell trees',
    ru: 'Согласие на вырубку деревьев',
  },
  summary: {
    hy: 'Ստացեք ավագանու համաձայնությունը՝ չորացած, վտանգավոր կամ շինարարությանը խանգարող ծառերը հատելու համար։',
    en: 'Ask for the consent of the council to fell trees that are dead, dangerous or in the way of permitted works.',
    ru: 'Получите согласие совета старейшин на вырубку высохших, опасных или мешающих строительству деревьев.',
  },
  ...joined(decidedByCouncilTexts(), {
    stages: { review: { hy: 'Տեղազննություն', en: 'Site visit', ru: 'Осмотр на месте' } },
    tasks: {
      review: {
        hy: 'Զննել ծառերը տեղում, կազմել տեղազննության արձանագրություն և տալ եզրակացություն',
        en: 'Inspect the trees on the spot, write the minutes of the visit and give an opinion',
        ru: 'Осмотреть деревья на месте, составить протокол осмотра и дать заключение',
      },
    },
    outcomes: {
      'review.favourable': {
        hy: 'Հատումը հիմնավորված է',
        en: 'The felling is justified',
        ru: 'Вырубка обоснована',
      },
      'review.unfavourable': {
        hy: 'Հատումը հիմնավորված չէ',
        en: 'The felling is not justified',
        ru: 'Вырубка не обоснована',
      },
    },
  }),
};
