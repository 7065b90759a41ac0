import type { EventEmitter } from 'node:events';
import { type Request, type Response, Router } from 'express';
import type { CouncilAct, MemberRecord, PublicSession } from '../../../workflows/contract/http-council.ts';
import { act, council, record, session, signed } from './council-samples.ts';

/** What the council shows in public, until a test says otherwise. */
export interface CouncilSide {
  sessions: PublicSession[];
  records: MemberRecord[];
  acts: CouncilAct[];
}

export const councilSide = (): CouncilSide => ({
  sessions: [session, signed],
  records: [record],
  acts: [
    act,
    { ...act, id: 'd0', number: 'N 44-Ա', act: 'individual', status: 'published', statusTitle: 'Հրապարակված է' },
  ],
});

/** The public calls of the council as the contract has them. */
export function councilRoutes(side: CouncilSide, seen: EventEmitter): Router {
  const router = Router();
  const send = (res: Response, found: object | undefined): void => {
    if (found) return void res.json(found);
    res.status(404).type('application/problem+json');
    res.send(JSON.stringify({ status: 404, code: 'session.unknown', title: 'Չկա' }));
  };
  const page = (req: Request, res: Response, rows: readonly object[]): void => {
    const [first, last] = JSON.parse(String(req.query.range));
    res.set('Content-Range', `rows ${first}-${last}/${rows.length}`).json(rows.slice(first, last + 1));
  };
  const ended = ({ status }: PublicSession): boolean => ['closed', 'signed', 'cancelled'].includes(status);
  router.get('/', (_req, res) => send(res, council));
  router.get('/sessions', (req, res) => {
    const past = JSON.parse(String(req.query.filter)).list === 'past';
    page(
      req,
      res,
      side.sessions.filter((one) => ended(one) === past),
    );
  });
  router.get('/sessions/:id', (req, res) =>
    send(
      res,
      side.sessions.find(({ id }) => id === req.params.id),
    ),
  );
  router.get('/sessions/:id/events', (req, res) => {
    if (!side.sessions.some(({ id }) => id === req.params.id)) return send(res, undefined);
    const tell = () => void res.write(`event: session\ndata: {"id":"${req.params.id}","seq":21}\n\n`);
    res.type('text/event-stream').write('retry: 5000\n\n');
    seen.on('news', tell);
    res.on('close', () => seen.off('news', tell));
  });
  router.get('/members/:id', (req, res) =>
    send(
      res,
      side.records.find(({ member }) => member.id === req.params.id),
    ),
  );
  router.get('/acts', (req, res) => {
    const { year, act: kind, inForce } = JSON.parse(String(req.query.filter));
    const found = side.acts.filter(
      (one) =>
        (!year || one.decidedAt.startsWith(String(year))) &&
        (!kind || one.act === kind) &&
        (!inForce || one.status === 'in-force'),
    );
    page(req, res, found);
  });
  router.get('/acts/:id', (req, res) =>
    send(
      res,
      side.acts.find(({ id }) => id === req.params.id),
    ),
  );
  router.get('/decisions/d1/documents/doc-1', (_req, res) => {
    res.attachment('նախագիծ.pdf').type('application/pdf').send('%PDF-1.7');
  });
  router.get('/calendar.ics', (req, res) => void res.type('text/calendar').send(`BEGIN:VCALENDAR ${req.query.lang}`));
  router.get('/feed.atom', (req, res) => void res.type('application/atom+xml').send(`<feed>${req.query.lang}</feed>`));
  return router;
}
