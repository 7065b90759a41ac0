import type { Services } from '../../../services.ts';
import type { StoredCommunity } from '../../communities/communities.model.ts';
import { addressesOf, oparlVersion, typeOf } from './addresses.ts';
import { undated } from './kind.ts';
import type { Body, System } from './oparl.schemas.ts';

export function systemView(services: Services): System {
  const { system, bodies } = addressesOf(services, '');
  return {
    id: system,
    type: typeOf('System'),
    oparlVersion,
    body: bodies,
    name: 'Hamaynq',
    website: services.config.publicPortalUrl,
    ...undated(),
  };
}

export function bodyView(services: Services, { _id, name, marz, address, email }: StoredCommunity): Body {
  const to = addressesOf(services, _id);
  const dated = undated();
  return {
    id: to.body,
    type: typeOf('Body'),
    system: to.system,
    name: name.hy,
    shortName: name.hy,
    classification: marz.hy,
    contactEmail: email,
    website: services.config.publicPortalUrl,
    organization: to.list('organizations'),
    person: to.list('people'),
    meeting: to.list('meetings'),
    paper: to.list('papers'),
    // When the council was elected is not kept here.
    legislativeTerm: [],
    agendaItem: to.list('agenda-items'),
    consultation: to.list('consultations'),
    file: to.list('files'),
    locationList: to.list('locations'),
    legislativeTermList: to.list('legislative-terms'),
    membership: to.list('memberships'),
    location: { id: to.one('locations', 'seat'), type: typeOf('Location'), description: address.hy, ...dated },
    web: to.page('council'),
    ...dated,
  };
}
