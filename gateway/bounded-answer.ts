import type { RequestHandler } from 'express';
import { refusal } from '../schema/errors';
import { MOST_ANSWER } from '../schema/limits';
import { presentable } from './fan-out/wording';

/** Sends a refusal where the answer has become larger than an answer may be. */
export const boundedAnswer: RequestHandler = (_request, response, next) => {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    const isTooLarge = typeof body === 'string' && Buffer.byteLength(body) > MOST_ANSWER;
    if (!isTooLarge) return send(body);
    response.send = send;
    return response.status(200).json({ errors: [presentable(refusal('RESPONSE_TOO_LARGE', { most: MOST_ANSWER }))] });
  };
  next();
};
