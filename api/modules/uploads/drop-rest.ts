import type { Request, Response } from 'express';

/** When a body is refused half-way, what is still coming in is read and dropped, so that the sender sees the answer. */
export async function dropRest<T>(request: Request, response: Response, take: () => Promise<T>): Promise<T> {
  try {
    return await take();
  } catch (error) {
    request.unpipe();
    request.resume();
    response.set('Connection', 'close');
    throw error;
  }
}
