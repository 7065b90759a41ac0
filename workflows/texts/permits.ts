/** The words of permits; Armenian is the binding language. */
const hy = {
  'permit-status.granted': 'Տրված է, դեռ չի գործում',
  'permit-status.in-force': 'Գործում է',
  'permit-status.suspended': 'Կասեցված է',
  'permit-status.revoked': 'Ուժը կորցրած է ճանաչվել',
  'permit-status.surrendered': 'Դադարեցված է՝ տիրոջ դիմումով',
  'permit-status.expired': 'Ժամկետն անցել է',

  'permit-action.extend': 'Երկարաձգել',
  'permit-action.change-data': 'Փոխել տվյալները',
  'permit-action.suspend': 'Կասեցնել',
  'permit-action.resume': 'Վերականգնել գործողությունը',
  'permit-action.revoke': 'Ճանաչել ուժը կորցրած',
  'permit-action.surrender': 'Հրաժարվել թույլտվությունից',
  'permit-action.add-condition': 'Ավելացնել պայման',
  'permit-action.meet-condition': 'Նշել պայմանը կատարված',
  'permit-action.plan-inspection': 'Նշանակել ստուգում',
  'permit-action.hold-inspection': 'Գրանցել ստուգման արդյունքը',

  'permit-event.permit.granted': 'Թույլտվությունը տրվեց',
  'permit-event.permit.took-effect': 'Թույլտվությունն ուժի մեջ մտավ',
  'permit-event.permit.reminded': 'Տիրոջը հիշեցվեց, որ ժամկետը լրանում է',
  'permit-event.permit.extended': 'Թույլտվության ժամկետը երկարաձգվեց',
  'permit-event.permit.data-changed': 'Թույլտվության տվյալները փոխվեցին',
  'permit-event.permit.suspended': 'Թույլտվության գործողությունը կասեցվեց',
  'permit-event.permit.resumed': 'Թույլտվության գործողությունը վերականգնվեց',
  'permit-event.permit.revoked': 'Թույլտվությունն ուժը կորցրած ճանաչվեց',
  'permit-event.permit.surrendered': 'Տերը հրաժարվեց թույլտվությունից',
  'permit-event.permit.expired': 'Թույլտվության ժամկետն անցավ',
  'permit-event.condition.added': 'Ավելացվեց պայման',
  'permit-event.condition.met': 'Պայմանը կատարվեց',
  'permit-event.inspection.planned': 'Նշանակվեց ստուգում',
  'permit-event.inspection.held': 'Ստուգումն անցկացվեց',

  'permit-detail.until': 'Մինչև {until}՝ ներառյալ',
  'inspection-result.in-order': 'Խախտում չի հայտնաբերվել',
  'inspection-result.violations': 'Հայտնաբերվել են խախտումներ',

  'permit-requirement.reason': 'Հիմնավորում',
  'permit-requirement.text': 'Տեքստ',
  'permit-requirement.document': 'Կից փաստաթուղթ',
  'permit-requirement.on': 'Ամսաթիվ',
  'permit-requirement.result': 'Ստուգման արդյունքը',
  'permit-requirement.changes': 'Նոր տվյալները',

  'error.permit.unknown': 'Այդպիսի թույլտվություն չկա։ Ստուգեք համարը։',
  'error.permit.stale':
    'Մինչ դուք աշխատում էիք, թույլտվության վիճակը փոխվել է։ Ծանոթացեք փոփոխություններին և կրկնեք գործողությունը։',
  'error.permit.target-unknown': 'Այդպիսի պայման կամ ստուգում չկա, կամ այն արդեն փակված է։ Թարմացրեք էջը։',
  'error.permit.revoked': 'Թույլտվությունն ուժը կորցրած է ճանաչվել, այլևս հնարավոր չէ որևէ բան փոխել։',
  'error.permit.surrendered': 'Տերը հրաժարվել է թույլտվությունից, այլևս հնարավոր չէ որևէ բան փոխել։',
  'error.permit.expired': 'Թույլտվության ժամկետն անցել է։ Ներկայացրեք նոր դիմում։',
  'error.permit.extended-already': 'Այս դիմումով թույլտվությունն արդեն երկարաձգվել է։',

  'setting.permit': 'Տրված թույլտվության կանոնները',
  'setting.permit.remindDays': 'Հիշեցումներ ժամկետի ավարտից առաջ',
  'setting.permit.remindDays.0': 'Առաջին հիշեցումը ժամկետի ավարտից առաջ',
  'setting.permit.remindDays.1': 'Երկրորդ հիշեցումը ժամկետի ավարտից առաջ',
  'setting.permit.suspensionExtends': 'Կասեցման ժամանակն ավելացվում է թույլտվության ժամկետին',

  'notice.permit.grant': 'Թույլտվության գրանցում',
  'notice.permit.extend': 'Թույլտվության երկարաձգում',
  'notice.mail.permit.granted': 'Թույլտվության տրման ծանուցում',
  'notice.mail.permit.reminded': 'Ժամկետի լրանալու հիշեցում',
  'notice.mail.permit.extended': 'Թույլտվության երկարաձգման ծանուցում',
  'notice.mail.permit.suspended': 'Թույլտվության կասեցման ծանուցում',
  'notice.mail.permit.resumed': 'Թույլտվության վերականգնման ծանուցում',
  'notice.mail.permit.revoked': 'Թույլտվության ուժը կորցնելու ծանուցում',
  'notice.mail.permit.expired': 'Թույլտվության ժամկետի ավարտի ծանուցում',
  'notice.mail.permit.condition': 'Նոր պայմանի ծանուցում',

  'mail.permit.granted.subject': '{number} թույլտվությունը տրվել է',
  'mail.permit.granted.body':
    'Հարգելի՛ դիմող,\n\nՁեր «{service}» դիմումի հիման վրա տրվել է {number} թույլտվությունը։ Այն գործում է {from}-ից մինչև {until}՝ ներառյալ։\n\nԹույլտվության ներկա վիճակը միշտ կարող եք տեսնել այստեղ՝ {link}։\n\nՀամայնքապետարան, {community}',
  'mail.permit.reminded.subject': '{number} թույլտվության ժամկետը լրանում է {until}-ին',
  'mail.permit.reminded.body':
    'Հարգելի՛ դիմող,\n\nՁեր {number} թույլտվությունը («{service}») գործում է մինչև {until}՝ ներառյալ։ Մնացել է {days} օր։\n\nԵթե անհրաժեշտ է շարունակել, մինչև այդ օրը դիմում ներկայացրեք։ Թույլտվության էջը՝ {link}։\n\nՀամայնքապետարան, {community}',
  'mail.permit.extended.subject': '{number} թույլտվության ժամկետը երկարաձգվել է',
  'mail.permit.extended.body':
    'Հարգելի՛ դիմող,\n\nՁեր {number} թույլտվությունը («{service}») երկարաձգվել է և գործում է մինչև {until}՝ ներառյալ։\n\nԹույլտվության էջը՝ {link}։\n\nՀամայնքապետարան, {community}',
  'mail.permit.suspended.subject': '{number} թույլտվության գործողությունը կասեցվել է',
  'mail.permit.suspended.body':
    'Հարգելի՛ դիմող,\n\nՁեր {number} թույլտվության («{service}») գործողությունը կասեցվել է։ Մինչև վերականգնումը դրանով գործել չի թույլատրվում։\n\nՀիմքը՝ {text}\n\nԹույլտվության էջը՝ {link}։\n\nՀամայնքապետարան, {community}',
  'mail.permit.resumed.subject': '{number} թույլտվության գործողությունը վերականգնվել է',
  'mail.permit.resumed.body':
    'Հարգելի՛ դիմող,\n\nՁեր {number} թույլտվությունը («{service}») կրկին գործում է՝ մինչև {until} ներառյալ։\n\n{text}\n\nԹույլտվության էջը՝ {link}։\n\nՀամայնքապետարան, {community}',
  'mail.permit.revoked.subject': '{number} թույլտվությունն ուժը կորցրած է ճանաչվել',
  'mail.permit.revoked.body':
    'Հարգելի՛ դիմող,\n\nՁեր {number} թույլտվությունը («{service}») ուժը կորցրած է ճանաչվել և այլևս չի գործում։\n\nՀիմքը՝ {text}\n\nԹույլտվության էջը՝ {link}։\n\nՀամայնքապետարան, {community}',
  'mail.permit.expired.subject': '{number} թույլտվության ժամկետն ավարտվել է',
  'mail.permit.expired.body':
    'Հարգելի՛ դիմող,\n\nՁեր {number} թույլտվության («{service}») վերջին օրը {until}-ն էր։ Այն այլևս չի գործում։ Անհրաժեշտության դեպքում ներկայացրեք նոր դիմում։\n\nԹույլտվության էջը՝ {link}։\n\nՀամայնքապետարան, {community}',
  'mail.permit.condition.subject': '{number} թույլտվությանը նոր պայման է ավելացվել',
  'mail.permit.condition.body':
    'Հարգելի՛ դիմող,\n\nՁեր {number} թույլտվությանը («{service}») ավելացվել է պայման.\n\n{text}\n\nԹույլտվության էջը՝ {link}։\n\nՀամայնքապետարան, {community}',
} as const;

type Words = Readonly<Record<keyof typeof hy, string>>;

const en: Words = {
  'permit-status.granted': 'Granted, not yet in force',
  'permit-status.in-force': 'In force',
  'permit-status.suspended': 'Suspended',
  'permit-status.revoked': 'Revoked',
  'permit-status.surrendered': 'Surrendered by its holder',
  'permit-status.expired': 'Expired',

  'permit-action.extend': 'Extend',
  'permit-action.change-data': 'Change the data',
  'permit-action.suspend': 'Suspend',
  'permit-action.resume': 'Put back in force',
  'permit-action.revoke': 'Revoke',
  'permit-action.surrender': 'Surrender the permit',
  'permit-action.add-condition': 'Add a condition',
  'permit-action.meet-condition': 'Mark the condition as met',
  'permit-action.plan-inspection': 'Plan an inspection',
  'permit-action.hold-inspection': 'Record the result of the inspection',

  'permit-event.permit.granted': 'The permit was granted',
  'permit-event.permit.took-effect': 'The permit came into force',
  'permit-event.permit.reminded': 'The holder was reminded that it ends soon',
  'permit-event.permit.extended': 'The permit was extended',
  'permit-event.permit.data-changed': 'The data of the permit were changed',
  'permit-event.permit.suspended': 'The permit was suspended',
  'permit-event.permit.resumed': 'The permit is in force again',
  'permit-event.permit.revoked': 'The permit was revoked',
  'permit-event.permit.surrendered': 'The holder surrendered the permit',
  'permit-event.permit.expired': 'The permit expired',
  'permit-event.condition.added': 'A condition was added',
  'permit-event.condition.met': 'A condition was met',
  'permit-event.inspection.planned': 'An inspection was planned',
  'permit-event.inspection.held': 'An inspection was held',

  'permit-detail.until': 'Until {until}, that day included',
  'inspection-result.in-order': 'No violation found',
  'inspection-result.violations': 'Violations found',

  'permit-requirement.reason': 'Reason',
  'permit-requirement.text': 'Text',
  'permit-requirement.document': 'Attached document',
  'permit-requirement.on': 'Date',
  'permit-requirement.result': 'Result of the inspection',
  'permit-requirement.changes': 'New data',

  'error.permit.unknown': 'There is no such permit. Check the number.',
  'error.permit.stale': 'The permit has changed while you were working. See what changed and repeat the action.',
  'error.permit.target-unknown': 'There is no such condition or inspection, or it is closed already. Reload the page.',
  'error.permit.revoked': 'The permit was revoked; nothing about it can be changed any more.',
  'error.permit.surrendered': 'The holder has surrendered the permit; nothing about it can be changed any more.',
  'error.permit.expired': 'The permit has expired. File a new application.',
  'error.permit.extended-already': 'The permit was extended by this application already.',

  'setting.permit': 'Rules of the granted permit',
  'setting.permit.remindDays': 'Reminders before the end',
  'setting.permit.remindDays.0': 'First reminder before the end of the permit',
  'setting.permit.remindDays.1': 'Second reminder before the end of the permit',
  'setting.permit.suspensionExtends': 'The time of a suspension is added to the validity',

  'notice.permit.grant': 'Registration of the permit',
  'notice.permit.extend': 'Extension of the permit',
  'notice.mail.permit.granted': 'Notice of the permit',
  'notice.mail.permit.reminded': 'Reminder before the end',
  'notice.mail.permit.extended': 'Notice of the extension',
  'notice.mail.permit.suspended': 'Notice of the suspension of the permit',
  'notice.mail.permit.resumed': 'Notice that the permit is in force again',
  'notice.mail.permit.revoked': 'Notice of the revocation',
  'notice.mail.permit.expired': 'Notice of the end of the permit',
  'notice.mail.permit.condition': 'Notice of a new condition',

  'mail.permit.granted.subject': 'Permit {number} was granted',
  'mail.permit.granted.body':
    'Dear applicant,\n\nOn your application “{service}” permit {number} was granted. It is valid from {from} to {until}, that day included.\n\nWhat is true of the permit now you always see here: {link}\n\nMunicipality of {community}',
  'mail.permit.reminded.subject': 'Permit {number} ends on {until}',
  'mail.permit.reminded.body':
    'Dear applicant,\n\nYour permit {number} (“{service}”) is valid until {until}, that day included. {days} days are left.\n\nIf you need to go on, apply by that day. The page of the permit: {link}\n\nMunicipality of {community}',
  'mail.permit.extended.subject': 'Permit {number} was extended',
  'mail.permit.extended.body':
    'Dear applicant,\n\nYour permit {number} (“{service}”) was extended and is valid until {until}, that day included.\n\nThe page of the permit: {link}\n\nMunicipality of {community}',
  'mail.permit.suspended.subject': 'Permit {number} was suspended',
  'mail.permit.suspended.body':
    'Dear applicant,\n\nYour permit {number} (“{service}”) was suspended. Until it is put back in force you may not act on it.\n\nGround: {text}\n\nThe page of the permit: {link}\n\nMunicipality of {community}',
  'mail.permit.resumed.subject': 'Permit {number} is in force again',
  'mail.permit.resumed.body':
    'Dear applicant,\n\nYour permit {number} (“{service}”) is in force again, until {until}, that day included.\n\n{text}\n\nThe page of the permit: {link}\n\nMunicipality of {community}',
  'mail.permit.revoked.subject': 'Permit {number} was revoked',
  'mail.permit.revoked.body':
    'Dear applicant,\n\nYour permit {number} (“{service}”) was revoked and is no longer in force.\n\nGround: {text}\n\nThe page of the permit: {link}\n\nMunicipality of {community}',
  'mail.permit.expired.subject': 'Permit {number} has ended',
  'mail.permit.expired.body':
    'Dear applicant,\n\nThe last day of your permit {number} (“{service}”) was {until}. It is no longer in force. If you need it, file a new application.\n\nThe page of the permit: {link}\n\nMunicipality of {community}',
  'mail.permit.condition.subject': 'A condition was added to permit {number}',
  'mail.permit.condition.body':
    'Dear applicant,\n\nA condition was added to your permit {number} (“{service}”):\n\n{text}\n\nThe page of the permit: {link}\n\nMunicipality of {community}',
};

const ru: Words = {
  'permit-status.granted': 'Выдано, ещё не действует',
  'permit-status.in-force': 'Действует',
  'permit-status.suspended': 'Приостановлено',
  'permit-status.revoked': 'Признано утратившим силу',
  'permit-status.surrendered': 'Прекращено по заявлению владельца',
  'permit-status.expired': 'Срок истёк',

  'permit-action.extend': 'Продлить',
  'permit-action.change-data': 'Изменить данные',
  'permit-action.suspend': 'Приостановить',
  'permit-action.resume': 'Возобновить действие',
  'permit-action.revoke': 'Признать утратившим силу',
  'permit-action.surrender': 'Отказаться от разрешения',
  'permit-action.add-condition': 'Добавить условие',
  'permit-action.meet-condition': 'Отметить условие выполненным',
  'permit-action.plan-inspection': 'Назначить проверку',
  'permit-action.hold-inspection': 'Записать результат проверки',

  'permit-event.permit.granted': 'Разрешение выдано',
  'permit-event.permit.took-effect': 'Разрешение вступило в силу',
  'permit-event.permit.reminded': 'Владельцу напомнили об окончании срока',
  'permit-event.permit.extended': 'Срок разрешения продлён',
  'permit-event.permit.data-changed': 'Данные разрешения изменены',
  'permit-event.permit.suspended': 'Действие разрешения приостановлено',
  'permit-event.permit.resumed': 'Действие разрешения возобновлено',
  'permit-event.permit.revoked': 'Разрешение признано утратившим силу',
  'permit-event.permit.surrendered': 'Владелец отказался от разрешения',
  'permit-event.permit.expired': 'Срок разрешения истёк',
  'permit-event.condition.added': 'Добавлено условие',
  'permit-event.condition.met': 'Условие выполнено',
  'permit-event.inspection.planned': 'Назначена проверка',
  'permit-event.inspection.held': 'Проверка проведена',

  'permit-detail.until': 'По {until} включительно',
  'inspection-result.in-order': 'Нарушений не выявлено',
  'inspection-result.violations': 'Выявлены нарушения',

  'permit-requirement.reason': 'Основание',
  'permit-requirement.text': 'Текст',
  'permit-requirement.document': 'Приложенный документ',
  'permit-requirement.on': 'Дата',
  'permit-requirement.result': 'Результат проверки',
  'permit-requirement.changes': 'Новые данные',

  'error.permit.unknown': 'Такого разрешения нет. Проверьте номер.',
  'error.permit.stale':
    'Пока вы работали, состояние разрешения изменилось. Ознакомьтесь с изменениями и повторите действие.',
  'error.permit.target-unknown': 'Такого условия или проверки нет, либо оно уже закрыто. Обновите страницу.',
  'error.permit.revoked': 'Разрешение признано утратившим силу, изменить в нём больше ничего нельзя.',
  'error.permit.surrendered': 'Владелец отказался от разрешения, изменить в нём больше ничего нельзя.',
  'error.permit.expired': 'Срок разрешения истёк. Подайте новое заявление.',
  'error.permit.extended-already': 'По этому заявлению разрешение уже продлено.',

  'setting.permit': 'Правила выданного разрешения',
  'setting.permit.remindDays': 'Напоминания до окончания срока',
  'setting.permit.remindDays.0': 'Первое напоминание до окончания срока',
  'setting.permit.remindDays.1': 'Второе напоминание до окончания срока',
  'setting.permit.suspensionExtends': 'Время приостановления прибавляется к сроку разрешения',

  'notice.permit.grant': 'Регистрация разрешения',
  'notice.permit.extend': 'Продление разрешения',
  'notice.mail.permit.granted': 'Уведомление о выдаче разрешения',
  'notice.mail.permit.reminded': 'Напоминание об окончании срока',
  'notice.mail.permit.extended': 'Уведомление о продлении разрешения',
  'notice.mail.permit.suspended': 'Уведомление о приостановлении разрешения',
  'notice.mail.permit.resumed': 'Уведомление о возобновлении разрешения',
  'notice.mail.permit.revoked': 'Уведомление об утрате силы разрешения',
  'notice.mail.permit.expired': 'Уведомление об окончании срока разрешения',
  'notice.mail.permit.condition': 'Уведомление о новом условии',

  'mail.permit.granted.subject': 'Разрешение {number} выдано',
  'mail.permit.granted.body':
    'Уважаемый заявитель!\n\nПо вашему заявлению «{service}» выдано разрешение {number}. Оно действует с {from} по {until} включительно.\n\nТекущее состояние разрешения всегда можно увидеть здесь: {link}\n\nМуниципалитет, {community}',
  'mail.permit.reminded.subject': 'Срок разрешения {number} истекает {until}',
  'mail.permit.reminded.body':
    'Уважаемый заявитель!\n\nВаше разрешение {number} («{service}») действует по {until} включительно. Осталось дней: {days}.\n\nЕсли оно нужно вам и дальше, подайте заявление до этого дня. Страница разрешения: {link}\n\nМуниципалитет, {community}',
  'mail.permit.extended.subject': 'Срок разрешения {number} продлён',
  'mail.permit.extended.body':
    'Уважаемый заявитель!\n\nВаше разрешение {number} («{service}») продлено и действует по {until} включительно.\n\nСтраница разрешения: {link}\n\nМуниципалитет, {community}',
  'mail.permit.suspended.subject': 'Действие разрешения {number} приостановлено',
  'mail.permit.suspended.body':
    'Уважаемый заявитель!\n\nДействие вашего разрешения {number} («{service}») приостановлено. До возобновления действовать на его основании нельзя.\n\nОснование: {text}\n\nСтраница разрешения: {link}\n\nМуниципалитет, {community}',
  'mail.permit.resumed.subject': 'Действие разрешения {number} возобновлено',
  'mail.permit.resumed.body':
    'Уважаемый заявитель!\n\nВаше разрешение {number} («{service}») снова действует, по {until} включительно.\n\n{text}\n\nСтраница разрешения: {link}\n\nМуниципалитет, {community}',
  'mail.permit.revoked.subject': 'Разрешение {number} признано утратившим силу',
  'mail.permit.revoked.body':
    'Уважаемый заявитель!\n\nВаше разрешение {number} («{service}») признано утратившим силу и больше не действует.\n\nОснование: {text}\n\nСтраница разрешения: {link}\n\nМуниципалитет, {community}',
  'mail.permit.expired.subject': 'Срок разрешения {number} истёк',
  'mail.permit.expired.body':
    'Уважаемый заявитель!\n\nПоследним днём вашего разрешения {number} («{service}») было {until}. Оно больше не действует. При необходимости подайте новое заявление.\n\nСтраница разрешения: {link}\n\nМуниципалитет, {community}',
  'mail.permit.condition.subject': 'К разрешению {number} добавлено условие',
  'mail.permit.condition.body':
    'Уважаемый заявитель!\n\nК вашему разрешению {number} («{service}») добавлено условие:\n\n{text}\n\nСтраница разрешения: {link}\n\nМуниципалитет, {community}',
};

export const permitTexts = { hy, en, ru } as const;
