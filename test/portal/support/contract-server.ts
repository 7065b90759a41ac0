import { createHash } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import busboy from 'busboy';
import express, { type Express, type Request } from 'express';
import type { Problem, ServiceDetail, Tracking } from '../../../workflows/contract/http.ts';
import type { ActVerification } from '../../../workflows/contract/http-acts.ts';
import type { OpenDataCatalogue } from '../../../workflows/contract/http-open-data.ts';
import type { PublicPermitPage } from '../../../workflows/contract/http-permits.ts';
import { type CouncilSide, councilRoutes, councilSide } from './council-side.ts';
import { community, complaint, service, tracking } from './samples.ts';

/** The contract's other side at the network boundary: answers what a test sets, and remembers what it was asked. */
export interface ContractServer {
  url: string;
  code: string;
  asked: { method: string; path: string; headers: Request['headers']; body: unknown }[];
  uploads: { name: string; size: number; sha256: string }[];
  /** How many bytes of an upload had come when its first ones were seen. */
  nextBytes(): Promise<number>;
  /** Resolves when an upload breaks off. */
  nextBreak(): Promise<unknown>;
  /** Next answers of a call, by `METHOD /path`; each is given once. */
  refuse: Map<string, Problem>;
  tracking: Tracking;
  service: ServiceDetail;
  /** What is genuine, by code or SHA-256. */
  acts: Map<string, ActVerification>;
  /** What is published; nothing until a test says so. */
  openData: OpenDataCatalogue | undefined;
  /** The register, the newest first. */
  permits: PublicPermitPage[];
  council: CouncilSide;
  /** Sends an event of the case, or of the session, to every open stream. */
  tell(): void;
  close(): Promise<void>;
}

export async function startContractServer(): Promise<ContractServer> {
  const seen = new EventEmitter();
  const state: State = {
    nextBytes: async () => (await once(seen, 'bytes'))[0] as number,
    nextBreak: () => once(seen, 'break'),
    tell: () => void seen.emit('news'),
    code: 'ABCDEFGH23456789',
    asked: [],
    uploads: [],
    refuse: new Map(),
    acts: new Map(),
    openData: undefined,
    permits: [],
    council: councilSide(),
    tracking,
    service,
  };
  const server: Server = routes(state, seen).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return Object.assign(state, { url: `http://127.0.0.1:${port}`, close });
}

type State = Omit<ContractServer, 'url' | 'close'>;

function routes(state: State, seen: EventEmitter): Express {
  const app = express();
  app.use('/api/v1/communities/vardashen', express.json(), (req, res, next) => {
    state.asked.push({ method: req.method, path: req.path, headers: req.headers, body: req.body });
    const call = `${req.method} ${req.path}`;
    const problem = state.refuse.get(call);
    if (!problem) return next();
    state.refuse.delete(call);
    res.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  });
  const path = '/api/v1/communities/vardashen';
  app.get(path, (_req, res) => void res.json(community));
  app.get(`${path}/services`, (_req, res) => void res.json([service]));
  app.get(`${path}/services/${service.key}`, (_req, res) => void res.json(state.service));
  app.get(`${path}/services/${complaint.key}`, (_req, res) => void res.json(complaint));
  app.get(`${path}/open-data`, (_req, res) => void res.json(state.openData));
  app.get(`${path}/open-data/:dataset`, (req, res) => {
    res.attachment(`${req.params.dataset}.csv`).type('text/csv; charset=utf-8').send('month,service\r\n');
  });
  app.get(`${path}/permits`, (req, res) => {
    const [first, last] = JSON.parse(String(req.query.range));
    const { number = '', status } = JSON.parse(String(req.query.filter));
    const found = state.permits.filter((one) => one.number.includes(number) && (!status || one.status === status));
    res.set('Content-Range', `permits ${first}-${last}/${found.length}`);
    res.json(found.slice(first, last + 1).map(({ history: _, ...row }) => row));
  });
  app.get(`${path}/permits/:id`, (req, res) => {
    const permit = state.permits.find(({ id }) => id === req.params.id);
    if (permit) return void res.json(permit);
    const problem = { status: 404, code: 'permit.unknown', title: 'Այդպիսի թույլտվություն չկա' };
    res.status(404).type('application/problem+json').send(JSON.stringify(problem));
  });
  app.use(`${path}/council`, councilRoutes(state.council, seen));
  app.post(`${path}/uploads`, receiveUpload(state, seen));
  app.post(`${path}/applications`, (_req, res) => {
    const receipt = {
      caseId: 'case-1',
      number: 'Դ-0001/26',
      trackingCode: state.code,
      registeredAt: '2025-07-28T06:00:00Z',
      dueAt: '2025-08-01T14:00:00Z',
    };
    res.status(201).json(receipt);
  });
  const known = (key: unknown): ActVerification => state.acts.get(String(key)) ?? { genuine: false };
  app.get(`${path}/acts/verify`, (req, res) => void res.json(known(req.get('x-verification-code'))));
  app.post(`${path}/acts/verify`, (req, res) => void res.json(known(req.body.sha256)));
  app.use(`${path}/tracking`, (req, res, next) => {
    if (req.get('x-tracking-code') === state.code && req.query.number === state.tracking.number) return next();
    res.status(404).json({
      type: 'about:blank',
      title: 'Համարը կամ ծածկագիրը սխալ է',
      status: 404,
      code: 'tracking.unknown',
    } satisfies Problem);
  });
  app.get(`${path}/tracking`, (_req, res) => void res.json(state.tracking));
  app.post(`${path}/tracking/actions`, (_req, res) => void res.json(state.tracking));
  app.get(
    `${path}/tracking/documents/doc-1`,
    (_req, res) => void res.type('html').set('Content-Disposition', 'inline').send('<b>x</b>'),
  );
  app.get(`${path}/tracking/events`, (_req, res) => {
    const send = () => void res.write('event: case\ndata: {"caseId":"case-1","seq":8}\n\n');
    res.type('text/event-stream');
    send();
    seen.on('news', send);
    res.on('close', () => seen.off('news', send));
  });
  app.use((_req, res) => {
    const unknown: Problem = { type: 'about:blank', title: 'Չկա', status: 404, code: 'service.unknown' };
    res.status(404).json(unknown);
  });
  return app;
}

function receiveUpload(state: State, seen: EventEmitter): express.RequestHandler {
  return (req, res) => {
    const parser = busboy({ headers: req.headers, defParamCharset: 'utf8' });
    parser.on('file', (_field, content, { filename }) => {
      const hash = createHash('sha256');
      const upload = { name: filename ?? '', size: 0, sha256: '' };
      content.on('data', (chunk: Buffer) => {
        hash.update(chunk);
        upload.size += chunk.length;
        seen.emit('bytes', upload.size);
      });
      content.on('end', () => {
        upload.sha256 = hash.digest('hex');
        state.uploads.push(upload);
        const n = state.uploads.length;
        res
          .status(201)
          .json({ uploadId: `upload-${n}`, secret: `secret-${n}`, mediaType: 'application/pdf', ...upload });
      });
    });
    req.on('close', () => req.complete || seen.emit('break'));
    req.pipe(parser);
  };
}
