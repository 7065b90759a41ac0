import { instant, storedModel, text } from '../../db/stored-model.ts';

/** What would have been sent, where no mail server is set. `_id` is the effect's key. */
export interface StoredMail {
  _id: string;
  community: string;
  to: string;
  subject: string;
  body: string;
  at: Date;
}

export const mailsModel = storedModel<StoredMail>({
  collection: 'mails',
  fields: { _id: text, community: text, to: text, subject: text, body: text, at: instant },
});
