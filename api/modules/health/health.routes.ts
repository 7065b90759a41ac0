import { z } from 'zod';
import type { Health } from '../../../workflows/contract/http.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';

const check = z.enum(['ok', 'down']);
const healthSchema: z.ZodType<Health> = z
  .object({ status: check, checks: z.object({ temporal: check, mongodb: check, redis: check }) })
  .meta({ id: 'Health' });

/** Longer than this a balancer would not wait either. */
const patience = 2_000;

export const healthEndpoints = ({ connection, engine, redis }: Services) => [
  endpoint({
    method: 'get',
    path: '/health',
    summary: 'Whether the engines answer; 503 when one does not',
    tag: 'health',
    access: 'public',
    answer: healthSchema,
    async handle({ response }) {
      const [temporal, mongodb, redisAnswers] = await Promise.all([
        answers(engine.reachable()),
        answers(Promise.resolve(connection.db?.admin().ping()).then(Boolean)),
        answers(redis.ping().then(Boolean)),
      ]);
      const checks = { temporal, mongodb, redis: redisAnswers };
      const status = Object.values(checks).every((one) => one === 'ok') ? 'ok' : 'down';
      response.status(status === 'ok' ? 200 : 503).json({ status, checks });
    },
  }),
];

async function answers(question: Promise<boolean>): Promise<'ok' | 'down'> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const answered = await Promise.race([question.catch(() => false), tooLate]);
  clearTimeout(timer);
  return answered ? 'ok' : 'down';
}
