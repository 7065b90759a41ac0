import { z } from 'zod';
import { actKinds } from '../../../workflows/domain/council/decision-state.ts';
import { communityParams } from '../communities/communities.schemas.ts';

const id = z.string().min(1).max(100);

export const thingParams = communityParams.extend({ id });
export const fileParams = thingParams.extend({ document: z.string().min(1).max(64) });

export const actFilterSchema = z.object({
  year: z.int().min(1990).max(2200).optional(),
  act: z.enum(actKinds).optional(),
  inForce: z.boolean().optional(),
});
