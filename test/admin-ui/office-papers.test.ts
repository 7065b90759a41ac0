import {
  channelsOf,
  comesIn,
  inGroups,
  partyOf,
  usualKind,
} from '../../admin-ui/resources/applications/office-papers.ts';
import { channels } from '../../workflows/domain/case-command.ts';
import { services } from '../../workflows/services/index.ts';

const service = (categoryTitle: string, key: string) => ({ categoryTitle, key });
const letter = { ...service('Correspondence', 'letter'), audience: 'office' as const };

describe('papers of the office', () => {
  test('are those that no citizen is offered', () => {
    for (const { definition } of Object.values(services))
      expect([definition.key, channelsOf(definition)[0]]).toEqual([
        definition.key,
        definition.audience === 'office' ? 'post' : 'counter',
      ]);
  });

  test('name a correspondent or who began them, not an applicant', () => {
    const named = Object.values(services).map(({ definition }) => [definition.audience, partyOf(definition.key)]);
    for (const [audience, party] of named) expect(party === 'applicant').toBe(audience !== 'office');
    expect([usualKind(partyOf('incoming-letter')), usualKind(partyOf('head-order'))]).toEqual([
      'organisation',
      'person',
    ]);
    expect([comesIn(partyOf('incoming-letter')), comesIn(partyOf('outgoing-letter'))]).toEqual([true, false]);
  });

  test('come by every channel but the portal, as applications do', () => {
    const byHand = channels.filter((channel) => channel !== 'portal').sort();
    expect([...channelsOf(letter)].sort()).toEqual(byHand);
    expect([...channelsOf(undefined)].sort()).toEqual(byHand);
  });

  test('stand last, and each category stands together in the order it had', () => {
    const listed = [
      service('Trade', 'alcohol'),
      letter,
      service('Building', 'demolition'),
      service('Trade', 'market'),
      service('Building', 'permit'),
    ];
    expect(inGroups(listed, 'en').map(({ key }) => key)).toEqual([
      'demolition',
      'permit',
      'alcohol',
      'market',
      'letter',
    ]);
  });
});
