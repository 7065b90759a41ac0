import { Router } from 'express';
import type { ServiceSummary } from '../../../workflows/contract/http.ts';
import { callerOf } from '../../page/locals.ts';
import type { PageParts } from '../../parts.ts';
import { matches, searchable } from './search.ts';

export function homePage({ api }: PageParts): Router {
  const router = Router({ mergeParams: true });
  router.get('/', async (req, res) => {
    const query = typeof req.query.q === 'string' ? req.query.q.slice(0, 100) : '';
    const all = await api.services(callerOf(req, res));
    const found = all.filter((service) => matches(query, textOf(service)));
    res.render('pages/home/home.njk', {
      query,
      count: found.length,
      groups: groupsOf(all, new Set(found.map(({ key }) => key))),
    });
  });
  return router;
}

const textOf = ({ title, summary, categoryTitle }: ServiceSummary): string =>
  searchable([title, summary, categoryTitle].join(' '));

interface Group {
  key: string;
  title: string;
  /** No service of it was found. */
  hidden: boolean;
  services: (ServiceSummary & { search: string; hidden: boolean })[];
}

/** All services stay in the page, those not found hidden, so that the script can search on without asking. */
function groupsOf(services: readonly ServiceSummary[], found: ReadonlySet<string>): Group[] {
  const groups = new Map<string, Group>();
  for (const service of services) {
    const group = groups.get(service.category) ?? {
      key: service.category,
      title: service.categoryTitle,
      hidden: true,
      services: [],
    };
    const hidden = !found.has(service.key);
    group.services.push({ ...service, search: textOf(service), hidden });
    group.hidden &&= hidden;
    groups.set(service.category, group);
  }
  return [...groups.values()];
}
