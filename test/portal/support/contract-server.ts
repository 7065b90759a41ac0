import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import busboy from 'busboy';
import express, { type Express, type Request } from 'express';
import type { Problem, Tracking } from '../../../workflows/contract/http.ts';
import { community, service, tracking } from './samples.ts';

/** The contract's other side at the network boundary: answers what a test sets, and remembers what it was asked. */
export interface ContractServer {
  url: string;
  code: string;
  asked: { method: string; path: string; headers: Request['headers']; body: unknown }[];
  uploads: { name: string; size: number; sha256: string; largestChunk: number }[];
  /** Next answers of a call, by `METHOD /path`; each is given once. */
  refuse: Map<string, Problem>;
  tracking: Tracking;
  close(): Promise<void>;
}

export async function startContractServer(): Promise<ContractServer> {
  const state: Omit<ContractServer, 'url' | 'close'> = {
    code: 'ABCDEFGH23456789',
    asked: [],
    uploads: [],
    refuse: new Map(),
    tracking,
  };
  const server: Server = routes(state).listen(0, '127.0.0.1');
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

function routes(state: Omit<ContractServer, 'url' | 'close'>): Express {
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
  app.get(`${path}/services/${service.key}`, (_req, res) => void res.json(service));
  app.post(`${path}/uploads`, receiveUpload(state));
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
    res.type('text/event-stream').write('event: case\ndata: {"caseId":"case-1","seq":8}\n\n');
  });
  return app;
}

function receiveUpload(state: Pick<ContractServer, 'uploads'>): express.RequestHandler {
  return (req, res) => {
    const parser = busboy({ headers: req.headers, defParamCharset: 'utf8' });
    parser.on('file', (_field, content, { filename }) => {
      const hash = createHash('sha256');
      const upload = { name: filename ?? '', size: 0, sha256: '', largestChunk: 0 };
      content.on('data', (chunk: Buffer) => {
        hash.update(chunk);
        upload.size += chunk.length;
        upload.largestChunk = Math.max(upload.largestChunk, chunk.length);
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
    req.pipe(parser);
  };
}
