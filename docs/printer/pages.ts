import type { Service } from '../../workflows/domain/service.ts';
import { usualService } from '../../workflows/domain/settings.ts';
import { errorsPage } from './errors-page.ts';
import { journalsPage } from './journals-page.ts';
import { permissionsPage } from './permissions-page.ts';
import { processPage } from './process-page.ts';
import { servicesPage } from './services-page.ts';

/** Every printed page by its path under `docs`, with the law as a community starts with it. The same code gives the same pages. */
export function pagesOf(catalogue: readonly Service[]): ReadonlyMap<string, string> {
  const services = catalogue.map(usualService);
  return new Map([
    ['services.md', servicesPage(services)],
    ['permissions.md', permissionsPage(services)],
    ['journals.md', journalsPage(services)],
    ['errors.md', errorsPage()],
    ...services.map((service): [string, string] => [`processes/${service.definition.key}.md`, processPage(service)]),
  ]);
}
