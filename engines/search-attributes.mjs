/**
 * What cases can be found by in the engine itself, as the workflows set it; a development server learns them by flag.
 * @type {Record<string, string>}
 */
export const searchAttributes = {};
