import { Liquid } from 'liquidjs';

/** No act's text comes near; what does not end is stopped here. */
const limits = { parseLimit: 50_000, renderLimit: 5_000, memoryLimit: 1_000_000 };

/** Reads no file, knows no variable but those it is given, and puts in values as they are: the paper has no markup. */
export const templateEngine = new Liquid({
  ...limits,
  strictVariables: true,
  strictFilters: true,
  jsTruthy: true,
  ownPropertyOnly: true,
  templates: {},
});
for (const tag of ['include', 'render', 'layout', 'block']) delete templateEngine.tags[tag];
