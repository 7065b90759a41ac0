import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApplicationReceipt, CaseView, Session } from '../../workflows/contract/http.ts';
import type { BulkRequest, BulkResult, LookedAtCase } from '../../workflows/contract/http-bulk.ts';
import { type House, openHouse } from '../support/house.ts';

/**
 * Assigns so many open cases from the back-office: each by a call of its own, six at once as a browser sends them, then all
 * by one call that answers line by line. The product as `npm start` runs it, over HTTP; both in this run, on the same cases.
 */
const cases = Number(process.env.CASES ?? 500);

const house: House = await openHouse();
const { api, community } = house.demo();
const base = `${api}/api/v1`;

interface Caller {
  post<T>(path: string, body: unknown, key?: string): Promise<T>;
  get<T>(path: string): Promise<T>;
  stream(path: string, body: unknown): Promise<Response>;
}

async function signedIn(): Promise<Caller> {
  const { username, password } = house.login('secretary');
  const type = { 'Content-Type': 'application/json' };
  const login = await fetch(`${base}/session`, {
    method: 'POST',
    headers: type,
    body: JSON.stringify({ username, password }),
  });
  const { csrfToken } = (await login.json()) as Session;
  const headers = { ...type, Cookie: login.headers.getSetCookie()[0]?.split(';')[0] ?? '', 'X-CSRF-Token': csrfToken };
  const demand = async (response: Response): Promise<Response> => {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response;
  };
  const send = (path: string, body: unknown, key = ''): Promise<Response> =>
    fetch(base + path, {
      method: 'POST',
      headers: { ...headers, ...(key && { 'Idempotency-Key': key }) },
      body: JSON.stringify(body),
    }).then(demand);
  return {
    post: async <T>(path: string, body: unknown, key?: string) => (await send(path, body, key)).json() as Promise<T>,
    get: async <T>(path: string) => (await fetch(base + path, { headers }).then(demand)).json() as Promise<T>,
    stream: send,
  };
}

/** CPU seconds of each part so far: on a machine that others use too, they tell more than the clock. */
const cpu = (): Record<string, number> =>
  Object.fromEntries(
    Object.entries(house.demo().pids).map(([part, pid]) => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return [part, (Number(fields[11]) + Number(fields[12])) / 100];
    }),
  );
const spent = (from: Record<string, number>): string =>
  Object.entries(cpu())
    .map(([part, seconds]) => `${part} ${(seconds - (from[part] ?? 0)).toFixed(1)}`)
    .join(', ');

async function inLanes<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<void>): Promise<number> {
  const queue = [...items];
  const since = performance.now();
  const lane = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return (performance.now() - since) / 1000;
}

const petition = {
  service: 'petition',
  applicant: { kind: 'person', name: 'Արամ Խաչատրյան', identifiers: {}, contact: { language: 'hy' } },
  answers: {
    petitionKind: 'individual',
    subject: 'Խաղահրապարակի հիմնանորոգում',
    text: 'Խաղահրապարակը մաշված է և վտանգավոր։',
    proposal: 'Առաջարկում եմ նորոգել այն մինչև ամառ։',
    resultDelivery: 'electronic',
  },
  documents: [],
  channel: 'portal',
};

async function measure(): Promise<void> {
  const secretary = await signedIn();
  const ids: string[] = [];
  const filing = await inLanes(
    Array.from({ length: cases }, (_, n) => n),
    12,
    async () => {
      const { caseId } = await secretary.post<ApplicationReceipt>(
        `/communities/${community}/applications`,
        petition,
        randomUUID(),
      );
      ids.push(caseId);
    },
  );
  console.log(`${cases} cases filed in ${filing.toFixed(1)} s`);
  const clerks = await secretary.get<{ id: string }[]>(`/assignees?filter=${encodeURIComponent('{"role":"clerk"}')}`);
  const assignee = clerks[0]?.id ?? '';

  const atFirst = cpu();
  const views: Pick<CaseView, 'id' | 'seq' | 'tasks'>[] = [];
  const looking = await inLanes(ids, 6, async (id) => void views.push(await secretary.get<CaseView>(`/cases/${id}`)));
  const single = await inLanes(views, 6, async ({ id, seq, tasks }) => {
    const asked = { action: 'assign', task: tasks[0]?.id, assignee, expectedSeq: seq };
    await secretary.post<CaseView>(`/cases/${id}/actions`, asked, randomUUID());
  });
  console.log(`one by one: ${looking.toFixed(1)} s to look at them, ${single.toFixed(1)} s to assign them`);

  console.log(`  CPU seconds: ${spent(atFirst)}`);

  const then = cpu();
  const since = performance.now();
  const looked: LookedAtCase[] = [];
  for (let n = 0; n < ids.length; n += 100)
    looked.push(...(await secretary.post<LookedAtCase[]>('/cases/actions/allowed', { cases: ids.slice(n, n + 100) })));
  const seen = performance.now();
  const many: BulkRequest = {
    action: 'assign',
    assignee,
    cases: looked.map(({ id, seq, tasks }) => ({ id, expectedSeq: seq, key: randomUUID(), task: tasks[0]?.id ?? '' })),
  };
  const answer = await secretary.stream('/cases/actions', many);
  const decoder = new TextDecoder();
  let text = '';
  let first = 0;
  for await (const chunk of answer.body ?? []) {
    first ||= performance.now();
    text += decoder.decode(chunk as Uint8Array, { stream: true });
  }
  const results = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as BulkResult);
  const failed = results.filter((one) => 'problem' in one);
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  console.log(
    `together: ${seconds(since, seen)} s to look at them, ${seconds(seen, performance.now())} s to assign them (first result after ${seconds(seen, first)} s), ${results.length} results, ${failed.length} refused`,
  );
  console.log(`  CPU seconds: ${spent(then)}`);
  if (failed.length > 0 || results.length !== cases) console.log(JSON.stringify(failed[0]));
}

await measure().finally(() => house.close());
