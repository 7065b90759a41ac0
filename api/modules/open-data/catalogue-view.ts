import {
  type InLanguages,
  type OpenDataCatalogue,
  type OpenDistribution,
  openFormats,
} from '../../../workflows/contract/http-open-data.ts';
import { languages } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { StoredCommunity } from '../communities/communities.model.ts';
import type { Dataset } from './dataset.ts';
import { mediaTypes } from './write-rows.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
};
/** Made from the record at the moment when it is asked for. */
const continuously = 'http://publications.europa.eu/resource/authority/frequency/CONT';

const inLanguages = (key: string, params: Record<string, string> = {}): InLanguages =>
  languages.map((language) => ({ '@language': language, '@value': say(language, key, params) }));

export function catalogueView({ _id, name }: StoredCommunity, datasets: readonly Dataset[]): OpenDataCatalogue {
  const publisher = languages.map((language) => ({ '@language': language, '@value': name[language] }));
  return {
    '@context': context,
    '@id': `urn:hamaynq:${_id}:open-data`,
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages('dataset.catalogue.title'),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher },
    'dcat:dataset': datasets.map(({ id }) => ({
      '@id': `urn:hamaynq:${_id}:open-data:${id}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': id,
      'dct:title': inLanguages(`dataset.${id}.title`),
      'dct:description': inLanguages(`dataset.${id}.description`),
      'dct:accrualPeriodicity': continuously,
      'dcat:distribution': distributionsOf(id),
    })),
  };
}

const distributionsOf = (id: string): OpenDistribution[] =>
  openFormats.map((format) => ({
    '@type': 'dcat:Distribution',
    'dcat:downloadURL': { '@id': `open-data/${id}?format=${format}` },
    'dcat:mediaType': mediaTypes[format].split(';')[0] ?? '',
    'dct:format': format,
  }));
