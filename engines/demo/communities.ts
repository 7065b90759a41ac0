import type { StoredCommunity } from '../../api/modules/communities/communities.model.ts';

const hours = {
  hy: 'Երկուշաբթի–ուրբաթ, 09:00–18:00',
  en: 'Monday to Friday, 09:00–18:00',
  ru: 'Понедельник–пятница, 09:00–18:00',
};

/** Both are invented; their mail goes nowhere. The second shows that no wall between communities has a hole. */
export const communities: readonly StoredCommunity[] = [
  {
    _id: 'vardashen',
    name: { hy: 'Վարդաշեն համայնք', en: 'Vardashen community', ru: 'Община Вардашен' },
    marz: { hy: 'Լոռու մարզ', en: 'Lori marz', ru: 'Лорийская область' },
    address: {
      hy: 'Վարդաշեն, Կենտրոնական հրապարակ 1',
      en: '1 Central Square, Vardashen',
      ru: 'Вардашен, Центральная площадь, 1',
    },
    phone: '+37400000001',
    email: 'info@vardashen.example',
    hours,
    settlements: [
      { key: 'vardashen', name: { hy: 'Վարդաշեն', en: 'Vardashen', ru: 'Вардашен' } },
      { key: 'aghbyurak', name: { hy: 'Աղբյուրակ', en: 'Aghbyurak', ru: 'Агбюрак' } },
      { key: 'khachatun', name: { hy: 'Խաչատուն', en: 'Khachatun', ru: 'Хачатун' } },
    ],
  },
  {
    _id: 'aygedzor',
    name: { hy: 'Այգեձոր համայնք', en: 'Aygedzor community', ru: 'Община Айгедзор' },
    marz: { hy: 'Սյունիքի մարզ', en: 'Syunik marz', ru: 'Сюникская область' },
    address: { hy: 'Այգեձոր, Մաշտոցի փողոց 5', en: '5 Mashtots Street, Aygedzor', ru: 'Айгедзор, улица Маштоца, 5' },
    phone: '+37400000002',
    email: 'info@aygedzor.example',
    hours,
    settlements: [
      { key: 'aygedzor', name: { hy: 'Այգեձոր', en: 'Aygedzor', ru: 'Айгедзор' } },
      { key: 'dzoragyugh', name: { hy: 'Ձորագյուղ', en: 'Dzoragyugh', ru: 'Дзорагюх' } },
    ],
  },
];

export const departments = [
  {
    key: 'urban-development',
    name: { hy: 'Քաղաքաշինության բաժին', en: 'Urban development department', ru: 'Отдел градостроительства' },
  },
  {
    key: 'social',
    name: { hy: 'Սոցիալական աջակցության բաժին', en: 'Social support department', ru: 'Отдел социальной поддержки' },
  },
  { key: 'finance', name: { hy: 'Ֆինանսական բաժին', en: 'Finance department', ru: 'Финансовый отдел' } },
  { key: 'legal', name: { hy: 'Իրավաբանական բաժին', en: 'Legal department', ru: 'Юридический отдел' } },
  { key: 'general', name: { hy: 'Ընդհանուր բաժին', en: 'General department', ru: 'Общий отдел' } },
] as const;
