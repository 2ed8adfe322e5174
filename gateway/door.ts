import type { RequestHandler, Response } from 'express';
import type { Viewer } from '../schema/viewer';
import { refusal } from '../schema/errors';
import { bearerToken, type VerifyUser } from '../schema/trust/user-token';
import { presentable } from './fan-out/wording';

/** Who asks, and the token that says so: districts verify it anew. */
export interface AskingUser {
  readonly viewer: Viewer;
  readonly token: string;
  readonly expires: Date;
}

const user = Symbol('the user of a request');

/** Nobody, where the request carries no token: then it may read about the schema, and nothing else. */
export const userOf = (response: Response): AskingUser | undefined =>
  (response.locals as { [user]?: AskingUser })[user];

/** Finds out who asks before anything of the question is read. A token that is not believed is worse than none. */
export function identify(verify: VerifyUser): RequestHandler {
  return (request, response, next) => {
    const { authorization } = request.headers;
    if (authorization === undefined) return next();
    const token = bearerToken(authorization);
    if (token === undefined) return unauthenticated(response);
    verify(token).then(
      ({ viewer, expires }) => {
        (response.locals as { [user]?: AskingUser })[user] = { viewer, token, expires };
        next();
      },
      () => unauthenticated(response),
    );
  };
}

export function unauthenticated(response: Response): void {
  response
    .status(401)
    .set('www-authenticate', 'Bearer')
    .json({ errors: [presentable(refusal('UNAUTHENTICATED', {}))] });
}
