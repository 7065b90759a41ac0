/** GET /communities/{c}/open-data: what the community publishes, as a DCAT catalogue in JSON-LD. Addresses are relative to it. */
export interface OpenDataCatalogue {
  '@context': Record<string, unknown>;
  '@id': string;
  '@type': 'dcat:Catalog';
  'dct:title': InLanguages;
  'dct:publisher': { '@type': 'foaf:Agent'; 'foaf:name': InLanguages };
  'dcat:dataset': OpenDataset[];
}
export interface OpenDataset {
  '@id': string;
  '@type': 'dcat:Dataset';
  'dct:identifier': string;
  'dct:title': InLanguages;
  'dct:description': InLanguages;
  'dct:accrualPeriodicity': string;
  'dcat:distribution': OpenDistribution[];
}
export interface OpenDistribution {
  '@type': 'dcat:Distribution';
  'dcat:downloadURL': { '@id': string };
  'dcat:mediaType': string;
  'dct:format': OpenFormat;
}
export type InLanguages = { '@language': string; '@value': string }[];

/** GET /communities/{c}/open-data/{dataset}?format=csv|json */
export const openFormats = ['csv', 'json'] as const;
export type OpenFormat = (typeof openFormats)[number];
