import type { CaseChanged } from '../../../workflows/contract/http.ts';
import { until } from './until.ts';

/** Listens to server-sent events until stopped; resolves when the stream is open. */
export async function newsFrom(url: string, headers: Record<string, string>) {
  const end = new AbortController();
  const response = await fetch(url, { headers, signal: end.signal });
  if (!response.ok || !response.body) throw new Error(`no stream: ${response.status}`);
  const heard: CaseChanged[] = [];
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const data = /^event: case\ndata: (.*)$/.exec(message)?.[1];
        if (data) heard.push(JSON.parse(data) as CaseChanged);
      }
    }
  };
  read(response.body).catch(() => undefined);
  return {
    heard,
    until: (wanted: (news: CaseChanged) => boolean) => until(async () => heard.some(wanted)),
    stop: () => end.abort(),
  };
}
