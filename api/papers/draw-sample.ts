import type { Act } from '../../workflows/domain/definition.ts';
import type { Text } from '../../workflows/domain/language.ts';
import { say } from '../../workflows/texts/index.ts';
import type { ActData } from './act-data.ts';
import { layOut } from './act-layout.ts';
import { drawPaper } from './draw-paper.ts';
import { fullSample } from './sample-act.ts';
import { wordingOf } from './wording.ts';

/** A paper as a template would make it, about nobody, marked as a specimen; its code verifies nothing. */
export function drawSample(texts: Text, kind: Act, community: ActData['community'], page: string): Promise<Buffer> {
  const sample = fullSample(kind, community);
  const paper = layOut(sample, { code: '0'.repeat(16), link: page, page, isSealed: false }, wordingOf(texts, sample));
  return drawPaper({ ...paper, mark: say('hy', 'template-sample.mark') }, sample.at);
}
