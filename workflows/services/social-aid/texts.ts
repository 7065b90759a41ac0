import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByCouncilTexts } from '../council-texts.ts';
import { joined } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Միանվագ սոցիալական (դրամական) աջակցություն',
    en: 'One-off social (cash) aid',
    ru: 'Единовременная социальная (денежная) помощь',
  },
  summary: {
    hy: 'Կյանքի դժվար իրավիճակում հայտնվելիս խնդրեք միանվագ դրամական աջակցություն համայնքի բյուջեից։',
    en: 'Ask for one-off aid in money from the budget of the community when you are in a difficult situation.',
    ru: 'Попросите единовременную денежную помощь из бюджета общины, если вы оказались в трудной ситуации.',
  },
  ...joined(decidedByCouncilTexts(), {
    stages: {
      review: {
        hy: 'Սոցիալական վիճակի ուսումնասիրություն',
        en: 'Assessment of the social situation',
        ru: 'Изучение социального положения',
      },
    },
    tasks: {
      review: {
        hy: 'Ուսումնասիրել ընտանիքի սոցիալական վիճակը և տալ եզրակացություն',
        en: 'Assess the situation of the family and give an opinion',
        ru: 'Изучить социальное положение семьи и дать заключение',
      },
      draft: {
        hy: 'Պատրաստել աջակցության մասին ավագանու որոշման նախագիծը՝ նշելով գումարը',
        en: 'Draft the council decision on the aid and name the sum',
        ru: 'Подготовить проект решения совета старейшин о помощи с указанием суммы',
      },
    },
    outcomes: {
      'review.favourable': {
        hy: 'Առաջարկել աջակցության տրամադրում',
        en: 'Propose to give aid',
        ru: 'Предложить оказать помощь',
      },
      'review.unfavourable': {
        hy: 'Առաջարկել մերժել աջակցությունը',
        en: 'Propose to refuse aid',
        ru: 'Предложить отказать в помощи',
      },
    },
  }),
};
