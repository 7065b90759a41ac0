import type { CaseChanged } from '../../../workflows/contract/http.ts';
import { until } from './until.ts';

/** Listens to server-sent events of one name until stopped; resolves when the stream is open. */
export async function newsFrom<News = CaseChanged>(url: string, headers: Record<string, string>, event = 'case') {
  const end = new AbortController();
  const response = await fetch(url, { headers, signal: end.signal });
  if (!response.ok || !response.body) throw new Error(`no stream: ${response.status}`);
  const heard: News[] = [];
  const named = new RegExp(`^event: ${event}\\ndata: (.*)$`);
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const data = named.exec(message)?.[1];
        if (data) heard.push(JSON.parse(data) as News);
      }
    }
  };
  read(response.body).catch(() => undefined);
  return {
    heard,
    until: (wanted: (news: News) => boolean) => until(async () => heard.some(wanted)),
    stop: () => end.abort(),
  };
}
