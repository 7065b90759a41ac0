import type { permitFields as Fields, permit as Words } from './hy.ts';

export const permitFields: typeof Fields = {
  number: 'Number',
  service: 'Service',
  holderName: 'Holder',
  object: 'Place or object',
  caseNumber: 'Case',
  status: 'Status',
  until: 'Until',
  inspectionOn: 'Next inspection',
};

export const permit: typeof Words = {
  one: 'Permit %{number}',
  back: 'Back to the permits',
  number: 'Permit number',
  tabs: {
    label: 'Lists of permits',
    all: 'All',
    ending: 'Ending soon',
    inspections: 'To be inspected',
    suspended: 'Suspended',
  },
  empty: {
    all: 'No permit has been granted yet.',
    ending: 'No permit ends within the next thirty days.',
    inspections: 'No inspection is planned for the next seven days.',
    suspended: 'No permit is suspended.',
    filtered: 'No permit fits these filters.',
  },
  standing: {
    begins: 'in force in %{smart_count} day |||| in force in %{smart_count} days',
    left: '%{smart_count} day left |||| %{smart_count} days left',
    lastDay: 'its last day',
    ending: 'has come to its end',
    stopped: 'suspended',
    revoked: 'revoked',
    surrendered: 'surrendered',
    expired: 'expired',
  },
  day: {
    late: '%{smart_count} day late |||| %{smart_count} days late',
    today: 'today',
    ahead: 'in %{smart_count} day |||| in %{smart_count} days',
  },
  now: {
    granted: 'The permit is granted and comes into force on %{from}. It will hold until %{until}, that day included.',
    'in-force': 'The permit is in force from %{from} until %{until}, that day included.',
    suspended: 'The permit is suspended since %{since}. Until it is put back in force nobody may act on it.',
    revoked: 'The permit was revoked on %{at}.',
    surrendered: 'Its holder gave the permit up on %{at}.',
    expired: 'The last day of the permit was %{until}. It is no longer in force.',
  },
  lateConditions:
    '%{smart_count} condition was not met by its day. |||| %{smart_count} conditions were not met by their day.',
  conditions: 'Conditions',
  met: 'Met on %{at}',
  noDay: 'Holds as long as the permit does',
  inspections: 'Inspections',
  plannedFor: 'Planned for %{day}',
  held: '%{at} · %{result}',
  facts: 'The permit',
  validity: 'Validity',
  fromUntil: '%{from} – %{until}, that day included',
  until: 'until %{until}, that day included',
  publicPage: 'Public page',
  openPublic: 'Open it on the portal (new window)',
  related: 'Related cases',
  grantedBy: 'the case that granted the permit',
  extendedBy:
    'application that extended it by %{smart_count} month |||| application that extended it by %{smart_count} months',
  ofCase: 'Permit',
  madeLonger: 'was extended by this case',
  actions: 'What can be done',
  none: 'Nothing is asked of you at the moment.',
  noneEnded: 'The permit is no longer in force.',
  field: {
    dueOn: 'To be met by',
    inspectionDay: 'Day of the inspection',
    condition: 'The condition',
    howMet: 'What shows that it is met',
    subject: 'What will be inspected',
    found: 'What was found',
  },
  hint: {
    holderTold: 'The holder sees this text and is notified.',
    suspend:
      'Name the legal ground. The holder sees this text and is notified; until it is put back in force they may not act on it.',
    revoke:
      'Name the legal ground and the circumstances. The holder sees this text and is notified. What was revoked does not come back into force.',
    data: 'Change only what is wrong; the former data stay in the history.',
  },
};
