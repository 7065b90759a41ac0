import { describe, expect, test } from '@jest/globals';
import { holds } from '../../workflows/domain/condition.ts';
import type { ServiceDefinition } from '../../workflows/domain/definition.ts';
import { feeOf, validityMonths } from '../../workflows/domain/register.ts';
import { services } from '../../workflows/services/index.ts';

/** The catalogue as the public sources give it: who decides, the term, the fee of the usual case, the months of validity,
 * and whether silence means consent once confirmed. In the order of the catalogue. */
const figures: [
  string,
  ServiceDefinition['decidedBy'],
  number,
  'calendar' | 'working',
  number,
  number | undefined,
  boolean,
][] = [
  ['design-permit', 'head', 5, 'calendar', 10_000, 12, true],
  ['construction-permit', 'head', 5, 'calendar', 4_500, 24, true],
  ['construction-permit-extension', 'head', 5, 'calendar', 4_500, 12, true],
  ['construction-start-notice', 'department', 5, 'working', 0, undefined, false],
  ['reconstruction-permit', 'head', 5, 'calendar', 3_000, 24, true],
  ['temporary-structure-permit', 'head', 30, 'calendar', 3_000, 36, true],
  ['demolition-permit', 'head', 5, 'calendar', 5_000, 12, true],
  ['completion-act', 'head', 5, 'calendar', 10_000, undefined, true],
  ['occupancy-permit', 'head', 10, 'calendar', 25_000, undefined, true],
  ['address-assignment', 'head', 30, 'calendar', 0, undefined, false],
  ['land-purpose-change', 'council', 30, 'calendar', 0, undefined, false],
  ['land-lease', 'council', 30, 'calendar', 0, 60, false],
  ['land-alienation-auction', 'council', 30, 'calendar', 5_000, 12, false],
  ['self-built-legalisation', 'head', 30, 'calendar', 0, undefined, true],
  ['community-property-lease', 'council', 30, 'calendar', 0, 36, false],
  ['pasture-use', 'head', 30, 'calendar', 0, 12, false],
  ['alcohol-tobacco-permit', 'head', 3, 'working', 5_000, 3, true],
  ['open-air-trade-permit', 'head', 5, 'working', 200, 1, true],
  ['fuel-sale-permit', 'head', 30, 'calendar', 200_000, 12, true],
  ['after-midnight-permit', 'head', 30, 'calendar', 25_000, 12, true],
  ['public-catering-permit', 'head', 30, 'calendar', 10_000, 12, true],
  ['outdoor-advertising-permit', 'head', 30, 'calendar', 1_500, 12, true],
  ['taxi-permit', 'head', 30, 'calendar', 10_000, 12, true],
  ['symbol-use-permit', 'head', 30, 'calendar', 50_000, 12, true],
  ['tree-felling', 'council', 30, 'calendar', 0, 3, false],
  ['earthworks-permit', 'head', 5, 'working', 0, 1, true],
  ['burial-plot', 'department', 1, 'working', 0, undefined, false],
  ['certificate-residence', 'secretary', 3, 'working', 0, 1, false],
  ['certificate-family', 'secretary', 3, 'working', 0, 1, false],
  ['certificate-land-use', 'secretary', 3, 'working', 0, 1, false],
  ['certificate-tax-debt', 'department', 1, 'working', 0, 1, false],
  ['tax-recalculation', 'head', 30, 'calendar', 0, undefined, false],
  ['archive-copy', 'secretary', 5, 'working', 1_000, undefined, false],
  ['kindergarten-queue', 'department', 5, 'working', 0, undefined, false],
  ['social-aid', 'council', 30, 'calendar', 0, undefined, false],
  ['free-application', 'head', 30, 'calendar', 0, undefined, false],
  ['petition', 'head', 30, 'calendar', 0, undefined, false],
  ['administrative-complaint', 'head', 30, 'calendar', 0, undefined, false],
  ['information-request', 'secretary', 5, 'calendar', 0, undefined, false],
  ['council-agenda-initiative', 'council', 30, 'calendar', 0, undefined, false],
  ['public-assembly-notice', 'head', 5, 'calendar', 0, undefined, true],
  ['reception-appointment', 'secretary', 5, 'working', 0, undefined, false],
];

test('the catalogue offers citizens these services, in this order', () => {
  const offered = Object.keys(services).filter((key) => lawOf(key).audience !== 'office');
  expect(offered).toEqual(figures.map(([key]) => key));
});

describe.each(figures)('the service %s', (key, decidedBy, days, kind, fee, months, silence) => {
  const { definition } = services[key] ?? {};
  if (!definition) throw new Error(`no service ${key}`);

  test('is decided by whom the sources say, in their term', () => {
    expect(definition.decidedBy).toBe(decidedBy);
    expect(definition.term).toMatchObject({ days, kind });
  });

  test('costs what the sources say and is paid before the work', () => {
    expect(feeOf(definition.fee, {})).toBe(fee);
    expect('payment' in definition.process.stages).toBe(fee > 0);
  });

  test('is valid for as long as the sources say', () => {
    expect(validityMonths(definition, {})).toBe(months);
  });

  test('is granted by silence only where the general rule may hold', () => {
    expect(definition.silence).toEqual({ effect: silence ? 'granted' : 'none' });
  });
});

const lawOf = (key: string): ServiceDefinition => {
  const found = services[key]?.definition;
  if (!found) throw new Error(`no service ${key}`);
  return found;
};

describe('what depends on the answers', () => {
  test.each([
    ['II', 5, 12],
    ['III', 10, 18],
    ['IV', 15, 24],
  ])('a design permit of risk category %s: %d days, valid for %d months', (riskCategory, days, months) => {
    const law = lawOf('design-permit');
    expect(law.term.variants?.find(({ when }) => holds(when, { riskCategory }))?.days).toBe(days);
    expect(validityMonths(law, { riskCategory })).toBe(months);
  });

  test('only a petition and a request for information can be extended, as their laws say', () => {
    const extended = Object.keys(services).flatMap((key) => {
      const { extension } = lawOf(key);
      return extension ? [[key, extension.days, extension.noticeDays]] : [];
    });
    expect(extended).toEqual([
      ['petition', 30, 3],
      ['information-request', 25, 0],
    ]);
  });

  test.each([
    ['open-air-trade-permit', { tradingDays: 1 }, 200],
    ['open-air-trade-permit', { tradingDays: 31 }, 6_200],
    ['outdoor-advertising-permit', { months: 1 }, 1_500],
    ['outdoor-advertising-permit', { months: 12 }, 18_000],
    ['temporary-structure-permit', { floorArea: 20 }, 5_000],
  ])('%s with %j costs %d drams', (key, facts, amount) => {
    expect(feeOf(lawOf(key).fee, facts)).toBe(amount);
  });
});

describe('a paper for another body', () => {
  test.each([
    ['free-application', 3, 'calendar'],
    ['petition', 5, 'working'],
    ['administrative-complaint', 3, 'calendar'],
    ['information-request', 3, 'calendar'],
    ['construction-start-notice', 3, 'calendar'],
  ])('%s goes on within %d %s days', (key, days, kindOfDays) => {
    expect(lawOf(key).process.stages.forwarding).toMatchObject({ kind: 'forwarding', days, kindOfDays });
  });

  test('no other service is sent on', () => {
    const sentOn = Object.keys(services).filter((key) => lawOf(key).process.stages.forwarding);
    expect(sentOn).toHaveLength(5);
  });
});

describe('what the council decides', () => {
  const byCouncil = Object.keys(services).filter((key) => lawOf(key).decidedBy === 'council');

  test.each(byCouncil)('%s is agreed, put to the vote and issued as its decision', (key) => {
    const { stages } = lawOf(key).process;
    expect(stages.agreement).toMatchObject({ kind: 'work', ends: 'first-negative', negative: ['objection'] });
    expect(stages.council).toMatchObject({ kind: 'council', outcomes: { adopted: { requires: ['votes'] } } });
    expect(stages.issue).toMatchObject({ act: 'council-decision', journal: 'council-decisions' });
  });

  test('nothing else is put to the vote', () => {
    const voted = Object.keys(services).filter((key) => 'council' in lawOf(key).process.stages);
    expect(voted).toEqual(byCouncil);
  });

  test('a state body is asked about a change of land use alone, and the case goes on without its answer', () => {
    const asking = Object.keys(services).filter((key) => lawOf(key).process.stages.opinion);
    expect(asking).toEqual(['land-purpose-change']);
    expect(lawOf('land-purpose-change').process.stages.opinion).toMatchObject({
      external: true,
      unanswered: [{ to: 'draft' }],
    });
  });
});
