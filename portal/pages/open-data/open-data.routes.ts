import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Router } from 'express';
import type { InLanguages, OpenDataCatalogue } from '../../../workflows/contract/http-open-data.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { callerOf, localsOf } from '../../page/locals.ts';
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
    const gone = new AbortController();
    res.on('close', () => gone.abort());
    const format = req.query.format === 'csv' ? 'csv' : 'json';
    const answer = await api.dataset(callerOf(req, res), req.params.dataset, format, gone.signal);
    for (const header of ['Content-Type', 'Content-Disposition', 'Cache-Control'])
      res.set(header, answer.headers.get(header) ?? '');
    if (answer.body === null) return void res.end();
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), res).catch(() => res.destroy());
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
