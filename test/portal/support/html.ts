/** What a browser without script would send of a page's form: enough for forms that we wrote ourselves. */
export function formOf(html: string, id: string): URLSearchParams {
  const form = html.slice(html.indexOf(`<form${id}`));
  return fieldsOf(form.slice(0, form.indexOf('</form>')));
}

function fieldsOf(form: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const [name, type, value] = ['name', 'type', 'value'].map((attribute) => attributeOf(tag, attribute));
    const unchecked = (type === 'radio' || type === 'checkbox') && !/\schecked/.test(tag);
    if (name && type !== 'file' && !unchecked) fields.append(name, value ?? '');
  }
  for (const [, name = '', text = ''] of form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g))
    fields.append(name, decoded(text));
  return fields;
}

export const attributeOf = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
};

const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Cookies of an answer, as the next request sends them. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
