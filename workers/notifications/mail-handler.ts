import { createTransport } from 'nodemailer';
import type { Models } from '../../api/db/models.ts';
import type { Handler } from '../jobs/perform-effect.ts';
import type { Letter } from './letter.ts';

/** Puts a letter on its way; what it returns goes into the ledger as receipt. */
export type Post = (letter: Letter, key: string, community: string) => Promise<unknown>;

/** By SMTP; the Message-ID comes from the effect's key, so a repeated sending can be told by the receiver. */
export function createSmtpPost(url: string, from: string): Post {
  const transport = createTransport(url);
  return async ({ to, subject, body }, key) => {
    const messageId = `<${key.replaceAll(':', '.')}@hamaynq>`;
    const { response } = await transport.sendMail({ from, to, subject, text: body, messageId });
    return { messageId, response };
  };
}

/** Without a mail server: what would have been sent, for the outbox page. */
export function createOutboxPost({ mails }: Pick<Models, 'mails'>): Post {
  return async (letter, _id, community) => {
    await mails.updateOne({ _id, community }, { $setOnInsert: { ...letter, at: new Date() } }, { upsert: true });
    return { kept: true };
  };
}

export function createMailHandler(
  letterOf: (effect: Parameters<Handler>[0]) => Promise<Letter | null>,
  post: Post,
): Handler {
  return async (effect) => {
    const letter = await letterOf(effect);
    return letter ? post(letter, effect._id, effect.community) : { skipped: 'no address' };
  };
}
