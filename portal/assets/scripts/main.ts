/** Everything here only eases what works without it. */
import { sendOnce } from './buttons.ts';
import { keepDrafts } from './drafts.ts';
import { focusOnNews } from './focus.ts';
import { followSession } from './follow-session.ts';
import { openFromFragment } from './fragment.ts';
import { followCase } from './live.ts';
import { receiptButtons } from './receipt.ts';
import { searchAsTyped } from './search.ts';
import { askAsAnswered } from './show-if.ts';
import { uploadWhenChosen } from './uploads.ts';
import { hashChosenFile, verifyFromFragment } from './verify.ts';

focusOnNews();
sendOnce();
askAsAnswered();
uploadWhenChosen();
keepDrafts();
searchAsTyped();
receiptButtons();
openFromFragment();
verifyFromFragment();
hashChosenFile();
followCase();
followSession();
