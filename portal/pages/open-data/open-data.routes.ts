import { Router } from 'express';
import type { InLanguages, OpenDataCatalogue } from '../../../workflows/contract/http-open-data.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { callerOf, localsOf } from '../../page/locals.ts';
import { goneSignal, passOn } from '../../page/pass-on.ts';
import type { PageParts } from '../../parts.ts';

/** What the community publishes: for people as a page, for programs as the catalogue; the rows are streamed through. */
export function openDataPage({ api }: PageParts): Router {
  const router = Router({ mergeParams: true });

  router.get('/open-data', async (req, res) => {
    const { lang } = localsOf(res);
    res.render('pages/open-data/open-data.njk', { datasets: inWords(await api.openData(callerOf(req, res)), lang) });
  });

  router.get('/open-data.jsonld', async (req, res) => {
    const catalogue = await api.openData(callerOf(req, res));
    res.set('Cache-Control', 'public, max-age=3600').type('application/ld+json').send(JSON.stringify(catalogue));
  });

  router.get('/open-data/:dataset', async (req, res) => {
    const format = req.query.format === 'csv' ? 'csv' : 'json';
    const answer = await api.dataset(callerOf(req, res), req.params.dataset, format, goneSignal(res));
    for (const header of ['Content-Type', 'Content-Disposition', 'Cache-Control'])
      res.set(header, answer.headers.get(header) ?? '');
    await passOn(answer, res);
  });
  return router;
}

const said = (words: InLanguages, language: Language): string =>
  words.find((one) => one['@language'] === language)?.['@value'] ?? '';

const inWords = (catalogue: OpenDataCatalogue, language: Language) =>
  catalogue['dcat:dataset'].map((dataset) => ({
    id: dataset['dct:identifier'],
    title: said(dataset['dct:title'], language),
    description: said(dataset['dct:description'], language),
    files: dataset['dcat:distribution'].map((file) => ({
      href: file['dcat:downloadURL']['@id'],
      format: file['dct:format'].toUpperCase(),
    })),
  }));
